import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let copy: string;

/** A made-up strike, made as the README says: a folder, and one import line with its name in the list. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'recipe-'));
  for (const name of [
    'src',
    'workers',
    'test/golden',
    'index.html',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'vite.config.ts',
    'test/support',
  ])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const folder = join(copy, 'src/cases/made-up');
  mkdirSync(folder);
  const own = (file: string): string => readFileSync(join(root, 'src/cases/own', file), 'utf8');
  writeFileSync(
    join(folder, 'values.ts'),
    own('values.ts')
      .replaceAll("'example-", "'made-up-")
      .replace("made-up-members': { ...example(1000", "made-up-members': { ...example(4000"),
  );
  writeFileSync(
    join(folder, 'case.ts'),
    own('case.ts')
      .replace('export const own =', 'export const madeUp =')
      .replace("id: 'own'", "id: 'made-up'")
      .replace('  isOwn: true,\n', '')
      .replaceAll("'example-", "'made-up-")
      .replace('    own: {', "    'made-up': {"),
  );
  writeFileSync(
    join(folder, 'words.en.ts'),
    own('words.en.ts').replace('    own: {', "    'made-up': {").replace("'Your strike'", "'A made-up strike'"),
  );
  const list = join(copy, 'src/cases/cases.ts');
  const text = readFileSync(list, 'utf8');
  const listed = text
    .replace("import { own } from './own/case';", "import { madeUp } from './made-up/case';\nimport { own } from './own/case';")
    .replace(/(export const CASES = \[.*)(\] as const)/, '$1, madeUp$2');
  expect(listed).not.toBe(text);
  writeFileSync(list, listed);
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a strike added by the README’s recipe runs from the command', () => {
  const printed = execFileSync(process.execPath, ['src/command/start.mjs', 'simulate', 'made-up', '--json', '--draws', '64'], {
    cwd: copy,
    encoding: 'utf8',
  });
  const { scenario, quantities } = JSON.parse(printed) as {
    scenario: { preset: string; values: Record<string, number> };
    quantities: Record<string, { mean: number }>;
  };
  expect([scenario.preset, scenario.values['memberCount']]).toEqual(['made-up', 4000]);
  expect(Number.isFinite(quantities['membersNetGain']!.mean)).toBe(true);
});

test('the page is built with it', () => {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], { cwd: copy, encoding: 'utf8' });
  expect(readFileSync(join(copy, 'dist/sources.txt'), 'utf8')).toMatch(/^[0-9a-f]{32}\n$/);
});
