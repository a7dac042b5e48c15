import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const INSTALL = 'apt-get update && apt-get install -y --no-install-recommends chromium';

/** The first of $CHROME_PATH, chromium, google-chrome; null where there is none. */
export function findChromium(): string | null {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH must name a browser; there is none at ${named}`);
  }
  for (const name of ['chromium', 'google-chrome'])
    for (const folder of (process.env['PATH'] ?? '').split(delimiter)) if (existsSync(join(folder, name))) return join(folder, name);
  return null;
}

/** Makes sure that there is a browser to test with: installs it when root on Debian, else says which command to run. */
export default function setup(): void {
  if (findChromium()) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(`the browser tests need Chromium; set CHROME_PATH or run: sudo sh -c '${INSTALL}'`);
  execFileSync('sh', ['-c', INSTALL], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (!findChromium()) throw new Error(`no Chromium after: ${INSTALL}`);
}
