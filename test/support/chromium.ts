import { execFileSync, spawnSync } from 'node:child_process';
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
  return findProgram('chromium') ?? findProgram('google-chrome');
}

const OTHERS = 'firefox-esr webkit2gtk-driver xvfb';
/** How long the other engines may take to install, milliseconds: they are tested where they come in under two minutes. */
const OTHERS_MS = 120_000;

/** Installs Firefox and WebKitGTK's driver where they are asked for, in CI or by BROWSERS=all; says so where they cannot be had. */
function installOthers(): void {
  const isAsked = process.env['BROWSERS'] === 'all' || process.env['CI'] !== undefined;
  if (!isAsked || hasOthers()) return;
  const install = `apt-get install -y --no-install-recommends ${OTHERS}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.warn(`Firefox and WebKitGTK are not tested here; to test them: sudo sh -c 'apt-get update && ${install}'`);
    return;
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Only fetching has a limit: what is cut short while it unpacks would leave the machine's packages broken.
  const fetching = spawnSync('sh', ['-c', `apt-get update && ${install} --download-only`], { stdio: 'ignore', timeout: OTHERS_MS, env });
  if (fetching.status !== 0) console.warn(`Firefox and WebKitGTK are not tested: they could not be fetched in ${OTHERS_MS / 1000} s`);
  else execFileSync('sh', ['-c', install], { stdio: 'ignore', env });
}

/** Whether the programs of both other engines are there. */
const hasOthers = (): boolean => ['firefox-esr', 'WebKitWebDriver', 'Xvfb'].every((name) => findProgram(name) !== null);

/** Where a program lies in the PATH; null where it is not. */
const findProgram = (name: string): string | null =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path)) ?? null;

/** Makes sure that there is a browser to test with: installs it when root on Debian, else says which command to run. */
export default function setup(): void {
  installChromium();
  installOthers();
}

function installChromium(): void {
  if (findChromium()) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(`the browser tests need Chromium; set CHROME_PATH or run: sudo sh -c '${INSTALL}'`);
  execFileSync('sh', ['-c', INSTALL], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (!findChromium()) throw new Error(`no Chromium after: ${INSTALL}`);
}
