import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { pageHash } from '../src/command/built.mjs';
import { pageFault } from './support/built-page';
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

/** Runs .ci/run with a folder of stand-ins for programs, in a folder of its own. */
function runCi(standIns: string): { status: number | null; stdout: string } {
  const folder = mkdtempSync(join(tmpdir(), 'ci-'));
  mkdirSync(join(folder, '.ci'));
  copyFileSync(join(import.meta.dirname, '../.ci/run'), join(folder, '.ci/run'));
  const path = `${standIns}:${process.env['PATH']}`;
  const { status, stdout } = spawnSync('bash', ['.ci/run'], { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: path } });
  rmSync(folder, { recursive: true });
  return { status, stdout };
}

/** The exit code of .ci/run with a stand-in for npm, and its last lines, behind the last empty one. */
function ciWith(npm: string): { code: number | null; last: string[] } {
  const { status, stdout } = runCi(programs({ npm }));
  return { code: status, last: stdout.trimEnd().split('\n\n').at(-1)!.split('\n') };
}

/** A script that leaves the report of so many tests; those skipped are of two groups and one of none. */
function report(passed: number, failed: number, skipped = false): string {
  const assertionResults = [
    { status: 'passed', ancestorTitles: [], title: 'one that passed' },
    ...['one', 'another'].map((title) => ({ status: 'skipped', ancestorTitles: ['Firefox'], title })),
    { status: 'pending', ancestorTitles: [], title: 'C and the engine agree: no gcc' },
  ].slice(0, skipped ? 4 : 1);
  const counts = { numPassedTests: passed, numFailedTests: failed, numFailedTestSuites: failed, testResults: [{ assertionResults }] };
  return `if [ "$1" = test ]; then mkdir -p test/.report; echo '${JSON.stringify(counts)}' > test/.report/vitest.json; fi`;
}

test.each([
  ['all well', report(40, 0), 0, ['46 passed, 0 failed']],
  ['a test failed', `${report(39, 1)}; if [ "$1" = test ]; then exit 1; fi`, 1, ['44 passed, 2 failed']],
  ['a check failed', `${report(40, 0)}; for word in "$@"; do if [ "$word" = lint ]; then exit 1; fi; done`, 1, ['45 passed, 1 failed']],
  ['tests were skipped', report(40, 0, true), 0, ['3 skipped: Firefox, C and the engine agree: no gcc', '46 passed, 0 failed']],
  ['the runner left no report', 'exit 0', 1, ['6 passed, 1 failed']],
])('.ci/run adds up the report and the checks: %s', (_, npm, code, last) => {
  expect(ciWith(npm)).toEqual({ code, last });
});

test('.ci/run keeps what types and lint print apart, though they run side by side', () => {
  const folder = programs({
    npm: 'for word in "$@"; do case "$word" in check | lint) for k in 1 2 3; do echo "$word $k"; sleep 0.05; done ;; esac; done',
  });
  const { stdout } = runCi(folder);
  expect(stdout).toContain('== types\ncheck 1\ncheck 2\ncheck 3\n\n== lint\nlint 1\nlint 2\nlint 3\n');
});

test('.ci/run can be started as it is', () => {
  expect(execFileSync('git', ['ls-files', '--stage', '.ci/run'], { encoding: 'utf8', cwd: join(import.meta.dirname, '..') })).toMatch(
    /^100755 /,
  );
});

test('pageFault names what is wrong with the built page, and what to run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  for (const name of ['src/command', 'workers', 'dist']) mkdirSync(join(folder, name), { recursive: true });
  const files = ['index.html', 'package-lock.json', 'vite.config.ts', 'src/main.ts', 'src/command/simulate.ts', 'workers/runner.ts'];
  for (const name of files) writeFileSync(join(folder, name), name);
  const setTime = (name: string, time: number): void => utimesSync(join(folder, name), time, time);
  const remedy = ': run npm run build, or npm test, which builds';
  expect(pageFault(folder)).toBe(`there is no built page in dist${remedy}`);
  writeFileSync(join(folder, 'dist/sources.txt'), `${pageHash(folder)}\n`);
  expect(pageFault(folder)).toBeNull();
  // Times alone say nothing: in a fresh clone they are those of the clone.
  for (const name of [...files, 'dist/sources.txt']) setTime(name, 1_700_000_000);
  setTime('src/main.ts', 1_800_000_000);
  expect(pageFault(folder)).toBeNull();
  appendFileSync(join(folder, 'src/command/simulate.ts'), ' ');
  expect(pageFault(folder)).toBeNull();
  appendFileSync(join(folder, 'workers/runner.ts'), ' ');
  setTime('src/main.ts', 1_600_000_000);
  expect(pageFault(folder)).toBe(`dist is older than workers/runner.ts${remedy}`);
  setTime('workers/runner.ts', 1_600_000_000);
  expect(pageFault(folder)).toBe(`dist is built from other sources than these${remedy}`);
  rmSync(folder, { recursive: true });
});
