import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { CASES, PRESET_IDS } from '../../src/cases/cases';

const root = join(import.meta.dirname, '../..');

/**
 * What may name a dispute or a craft: past strikes, rounds and settlements, sources, clauses and their language, the residuals calculator,
 * old names, the list of versions.
 */
const EXEMPT = [
  /^src\/cases\//,
  /^src\/facts\/(clauses\/|clause|past-strike|strike-|dispute-sources|bargaining-rounds|settlement|sources|residual-|formula-ids)/,
  /^src\/facts\/(credits|example-credits|stock|ceiling|minimum|work|statements|contract-tables|other-markets)/,
  /^src\/(scenario|words|app\/residuals\/|app\/formula)\/?(work|residual|calculator|statement|settlement|formula-words|group-labels|title-share|option-labels)/,
  /^src\/scenario\/(aliases|length-options)\.ts$/,
  /^src\/app\/(residuals\/|forecast\/(Settlements|settlement|Rounds))/,
  /^src\/formula\/names\.ts$/,
  /^src\/command\/residual/,
  /^src\/model\/length\/sample\.ts$/,
  /^src\/words\/versions\.ts$/,
];

const CRAFTS = /(?<![\w-])(actors?|writers?|screenwriters?|sag|sag-aftra|wga|uaw|auto workers?)(?![\w-])/i;

const files = ['src', 'workers'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|svelte|js)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
);

test('outside its folder no file names a dispute, a starting point or a craft', () => {
  const names = [...CASES.map(({ id }) => id as string), ...PRESET_IDS].filter((id) => id !== 'own');
  const said = files
    .filter((path) => !EXEMPT.some((exempt) => exempt.test(path)))
    .flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .map((line, k) => ({ at: `${path}:${k + 1}`, line }))
        .filter(({ line }) => names.some((name) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(line)) || CRAFTS.test(line)),
    );
  expect(said.map(({ at, line }) => `${at} ${line.trim().slice(0, 120)}`)).toEqual([]);
});

test('every folder of src/cases is in the list, and every entry of the list has its folder', () => {
  const folders = readdirSync(join(root, 'src/cases'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(CASES.map(({ id }) => id as string).sort());
  for (const { name } of folders)
    for (const file of ['case.ts', 'values.ts', 'words.en.ts'])
      expect(readdirSync(join(root, 'src/cases', name)), `${name}/${file}`).toContain(file);
});
