import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFolder, sourcesHash } from '../../src/command/built.mjs';
import { builtCommands, bundleCommand } from '../support/command';

const root = join(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'built-'));
const cache = join(place, 'cache');
const said: string[] = [];
const built = (where = cache): Promise<string> => builtFolder(root, where, (line) => said.push(line));
const FILES = 'files.json';

afterAll(() => rmSync(place, { recursive: true, force: true }));

test('two calls at once build one whole folder, and the next call takes it as it is', async () => {
  const [one, two] = await Promise.all([built(), built()]);
  expect(one).toBe(two);
  expect(readdirSync(cache)).toEqual([sourcesHash(root)]);
  const before = statSync(join(one, FILES)).mtimeMs;
  expect(await built()).toBe(one);
  expect(statSync(join(one, FILES)).mtimeMs).toBe(before);
  expect(said).toEqual([]);
});

test.each([
  ['a file cut short', (folder: string) => truncateSync(join(folder, 'simulate.mjs'), 100)],
  ['a file changed by one sign', (folder: string) => appendFileSync(join(folder, 'residual.mjs'), ' ')],
  ['no list', (folder: string) => rmSync(join(folder, FILES))],
  ['half a list', (folder: string) => truncateSync(join(folder, FILES), 20)],
])('a folder with %s is built again', async (_, harm) => {
  const folder = await built();
  harm(folder);
  const again = await built();
  expect(again).toBe(folder);
  const list = JSON.parse(readFileSync(join(again, FILES), 'utf8')) as Record<string, string>;
  expect(Object.keys(list)).toContain('simulate.mjs');
  expect(await built()).toBe(folder);
});

test('where nothing can be kept, the commands are built elsewhere, and one line says so', async () => {
  const blocked = join(place, 'no-folder');
  writeFileSync(blocked, '');
  const folder = await built(join(blocked, 'cache'));
  expect(readdirSync(folder)).toContain('forecast.mjs');
  expect(said).toEqual([expect.stringMatching(/^the built command cannot be kept in .*\(ENOTDIR\); it is built anew each time\.$/)]);
});

test('the hash covers every source, the packages and the build’s settings', () => {
  const copy = join(place, 'copy');
  for (const each of ['src/model', 'src/command', 'workers', 'test/golden', 'package-lock.json', 'vite.config.ts'])
    cpSync(join(root, each), join(copy, each), { recursive: true });
  const seen = new Set([sourcesHash(copy)]);
  for (const each of [
    'src/model/run/draws.ts',
    'src/command/start.mjs',
    'workers/engine.ts',
    'test/golden/write.ts',
    'package-lock.json',
    'vite.config.ts',
  ]) {
    appendFileSync(join(copy, each), '\n');
    seen.add(sourcesHash(copy));
  }
  mkdirSync(join(copy, 'src/new'));
  writeFileSync(join(copy, 'src/new/empty.ts'), '');
  seen.add(sourcesHash(copy));
  expect(seen.size).toBe(8);
  // What a command writes is no part of what it is.
  appendFileSync(join(copy, 'test/golden/streams.json'), '\n');
  expect(seen.has(sourcesHash(copy))).toBe(true);
});

/** The files that a built file loads at once. */
function loadedBy(folder: string, file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, next] of readFileSync(join(folder, file), 'utf8').matchAll(/^import (?:[^"]*? from )?"\.\/([^"]+)"/gm))
    loadedBy(folder, next!, seen);
  return seen;
}

test('the parser of formulas loads only with a formula', async () => {
  const folder = await builtCommands();
  const parses = (file: string): boolean =>
    [...loadedBy(folder, file)].some((each) => readFileSync(join(folder, each), 'utf8').includes('node_modules/mathjs'));
  expect(['forecast.mjs', 'simulate.mjs', 'residual.mjs', 'thread.mjs'].map(parses)).toEqual([false, false, true, true]);
});

test('a run on several processors prints the bytes of a run on one', async () => {
  const { run } = await bundleCommand('simulate');
  const [one, three] = await Promise.all(['1', '3'].map((cores) => run('wga-2023', '--draws', '1032', '--cores', cores, '--json')));
  expect(one).toMatchObject({ code: 0, stderr: '' });
  expect(three).toEqual(one);
  expect((await run('wga-2023', '--draws', '1032', '--cores', '2', '--set', 'dealFormula=pay *')).code).toBe(2);
});

test('a closed output and a full one end the command without a word', async () => {
  const folder = await builtCommands();
  const shell = (line: string): Promise<{ readonly code: unknown; readonly stderr: string }> =>
    new Promise((resolve) => {
      execFile('bash', ['-c', line], (error, _, stderr) => resolve({ code: error?.code ?? 0, stderr }));
    });
  for (const command of ['simulate.mjs --parameters', 'residual.mjs --list --json', 'forecast.mjs --json']) {
    const call = `node ${join(folder, command)}`;
    expect([command, await shell(`set -o pipefail; ${call} | head -c 1 >/dev/null`)]).toEqual([command, { code: 0, stderr: '' }]);
    expect([command, await shell(`${call} > /dev/full`)]).toEqual([command, { code: 1, stderr: '' }]);
    expect([command, await shell(`${call} --nope 2> /dev/full`)]).toEqual([command, { code: 2, stderr: '' }]);
  }
});

test('a command that does not exist is refused by name', async () => {
  const { runProgram } = await import('../support/command');
  const { code, stderr } = await runProgram(process.execPath, [join(root, 'src/command/start.mjs'), 'simulat']);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'the command must be one of simulate, residual, forecast, golden; it is simulat.\n',
  });
});
