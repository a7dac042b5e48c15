import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findChromium } from './support/chromium';

afterEach(() => vi.unstubAllEnvs());

/** A folder of programs that do what each script says. */
function programs(scripts: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/usr/bin/env bash\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

test('findChromium takes the first of CHROME_PATH, chromium, google-chrome', () => {
  const both = programs({ chromium: '', 'google-chrome': '' });
  const chrome = programs({ 'google-chrome': '' });
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('PATH', `${chrome}:${both}`);
  expect(findChromium()).toBe(join(both, 'chromium'));
  vi.stubEnv('PATH', chrome);
  expect(findChromium()).toBe(join(chrome, 'google-chrome'));
  vi.stubEnv('PATH', programs({}));
  expect(findChromium()).toBeNull();
  vi.stubEnv('CHROME_PATH', join(chrome, 'google-chrome'));
  expect(findChromium()).toBe(join(chrome, 'google-chrome'));
});

test('findChromium names a CHROME_PATH that leads nowhere', () => {
  vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
  expect(() => findChromium()).toThrow(/CHROME_PATH must name a browser; there is none at \/nowhere\/chrome/);
});

/** Runs .ci/run with a stand-in for npm, in a folder of its own, and returns its exit code and last line. */
function ciWith(npm: string): { code: number | null; last: string } {
  const folder = mkdtempSync(join(tmpdir(), 'ci-'));
  mkdirSync(join(folder, '.ci'));
  copyFileSync(join(import.meta.dirname, '../.ci/run'), join(folder, '.ci/run'));
  const path = `${programs({ npm })}:${process.env['PATH']}`;
  const { status, stdout } = spawnSync('bash', ['.ci/run'], { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: path } });
  rmSync(folder, { recursive: true });
  return { code: status, last: stdout.trimEnd().split('\n').at(-1)! };
}

const report = (passed: number, failed: number): string =>
  `if [ "$1" = test ]; then mkdir -p test/.report; echo '{"numPassedTests":${passed},"numFailedTests":${failed},"numFailedTestSuites":${failed}}' > test/.report/vitest.json; fi`;

test.each([
  ['all well', report(40, 0), 0, '46 passed, 0 failed'],
  ['a test failed', `${report(39, 1)}; if [ "$1" = test ]; then exit 1; fi`, 1, '44 passed, 2 failed'],
  ['a check failed', `${report(40, 0)}; for word in "$@"; do if [ "$word" = lint ]; then exit 1; fi; done`, 1, '45 passed, 1 failed'],
  ['the runner left no report', 'exit 0', 1, '6 passed, 1 failed'],
])('.ci/run adds up the report and the checks: %s', (_, npm, code, last) => {
  expect(ciWith(npm)).toEqual({ code, last });
});

test('.ci/run can be started as it is', () => {
  expect(execFileSync('git', ['ls-files', '--stage', '.ci/run'], { encoding: 'utf8', cwd: join(import.meta.dirname, '..') })).toMatch(
    /^100755 /,
  );
});
