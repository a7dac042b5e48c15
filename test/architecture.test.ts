import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { expect, test } from 'vitest';

/** The rooms of the model, lowest first: a lower one imports no higher one. */
const MODEL = ['src/model', 'src/model/length', 'src/model/residuals', 'src/model/members', 'src/model/economy', 'src/model/run'];

/** Who may import whom: rooms by value, rooms by type only, packages. The README shows the same table. */
const DOORS: Readonly<
  Record<string, { readonly values: readonly string[]; readonly types: readonly string[]; readonly packages: readonly string[] }>
> = {
  'src/facts': { values: [], types: [], packages: [] },
  'src/cases': { values: ['src/facts'], types: ['src/scenario'], packages: [] },
  'src/scenario': { values: ['src/facts', 'src/cases'], types: [], packages: [] },
  'src/random': { values: [], types: [], packages: [] },
  'src/lists': { values: ['src/facts', 'src/scenario'], types: [], packages: ['d3'] },
  'src/survival': { values: ['src/random'], types: [], packages: [] },
  'src/formula': { values: [], types: [], packages: ['mathjs/number'] },
  'src/model': { values: ['src/facts', 'src/cases', 'src/scenario', 'src/random', 'src/formula'], types: [], packages: [] },
  'src/model/length': { values: ['src/facts', 'src/scenario', 'src/random', 'src/survival', 'src/model'], types: [], packages: [] },
  'src/model/residuals': {
    values: ['src/facts', 'src/cases', 'src/scenario', 'src/random', 'src/formula', 'src/model'],
    types: [],
    packages: [],
  },
  'src/model/members': {
    values: ['src/cases', 'src/random', 'src/model', 'src/model/residuals'],
    types: [],
    packages: [],
  },
  'src/model/economy': {
    values: ['src/facts', 'src/scenario', 'src/random', 'src/model', 'src/model/residuals', 'src/model/members'],
    types: ['src/cases'],
    packages: [],
  },
  'src/model/run': {
    values: [
      'src/facts',
      'src/scenario',
      'src/random',
      'src/model',
      'src/model/length',
      'src/model/residuals',
      'src/model/members',
      'src/model/economy',
    ],
    types: ['src/cases'],
    packages: [],
  },
  'workers/engine': {
    values: ['src/cases', 'src/scenario', 'src/formula', ...MODEL, 'workers/page'],
    types: [],
    packages: ['comlink', 'node:os', 'node:worker_threads'],
  },
  'workers/page': { values: ['src/cases', 'src/scenario'], types: ['src/formula', ...MODEL, 'workers/engine'], packages: ['comlink'] },
  'src/words': { values: ['src/facts', 'src/cases', 'src/scenario'], types: ['src/lists', ...MODEL], packages: [] },
  'src/charts': { values: ['src/words', 'src/export'], types: MODEL, packages: ['svelte', 'd3'] },
  'src/export': { values: ['src/facts', 'src/scenario', 'src/words'], types: MODEL, packages: [] },
  'src/app': {
    values: ['src/facts', 'src/cases', 'src/scenario', 'src/lists', 'src/words', 'src/charts', 'src/export', 'workers/page'],
    types: [...MODEL, 'src/formula', 'src/app/editor'],
    packages: ['svelte', 'd3', 'virtual:answers'],
  },
  'src/app/editor': {
    values: ['src/words'],
    types: ['src/formula', 'workers/page'],
    packages: ['svelte', '@codemirror/*'],
  },
  'src/embed': {
    values: ['src/facts', 'src/cases', 'src/scenario', 'src/words', 'src/charts', 'src/export', 'src/app', 'workers/page'],
    types: [...MODEL, 'src/formula'],
    packages: ['svelte'],
  },
  'src/written': { values: ['src/cases', 'src/scenario', 'src/words', 'src/app', 'workers/engine'], types: MODEL, packages: ['svelte'] },
  'src/command': {
    values: ['src/facts', 'src/cases', 'src/scenario', 'src/lists', 'src/formula', ...MODEL, 'src/words', 'workers/engine', 'workers/page'],
    types: [],
    packages: ['node:fs', 'node:util', 'node:crypto', 'node:os', 'node:path', 'node:url', 'vite'],
  },
  'src/main.ts': { values: [], types: [], packages: ['svelte', 'virtual:answer/*'] },
};

/** What may be imported later, by `import()`, beside what may be imported at once. */
const DYNAMIC: Readonly<Record<string, readonly string[]>> = {
  'workers/page': ['workers/engine'],
  'src/app': ['src/app/editor'],
  'src/main.ts': ['src/app', 'src/embed'],
};

/** The page's end of the wire; the other files of workers are the engine's end. */
const PAGE_END = ['protocol', 'pull', 'runner', 'pool', 'slot', 'blocks', 'points', 'trusted'].map((file) => `workers/${file}`);

interface Import {
  readonly target: string;
  readonly kind: 'value' | 'type' | 'dynamic';
}

const root = join(import.meta.dirname, '..');

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|svelte)$/.test(entry.name) && !entry.name.endsWith('.d.mts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function importsOf(source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found: Import[] = [];
  for (const [, clause, target] of code.matchAll(/\b(?:import|export)\s+([^'"();]*?\s+from\s+)?['"]([^'"]+)['"]/g)) {
    const names = (clause ?? '').replace(/\s+from\s+$/, '').trim();
    const listed = /^\{([\s\S]*)\}$/
      .exec(names)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const typeOnly =
      names.startsWith('type ') || (listed !== undefined && listed.length > 0 && listed.every((name) => name.startsWith('type ')));
    found.push({ target, kind: typeOnly ? 'type' : 'value' });
  }
  for (const [, target] of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) found.push({ target, kind: 'dynamic' });
  return found;
}

function roomOf(path: string): string {
  // The words of a dispute stand in its folder.
  if (/^src\/cases\/[^/]+\/(person-)?words\.en(\.ts)?$/.test(path)) return 'src/words';
  if (path.startsWith('workers/')) return PAGE_END.includes(path.replace(/\.ts$/, '')) ? 'workers/page' : 'workers/engine';
  if (path.startsWith('src/app/editor/')) return 'src/app/editor';
  const modelRoom = /^src\/model\/[a-z]+(?=\/)/.exec(path);
  if (modelRoom) return modelRoom[0];
  return path === 'src/main.ts' || path === 'src/main' ? 'src/main.ts' : path.split('/').slice(0, 2).join('/');
}

/** Why this import is a trespass, or null. */
function trespass(path: string, { target, kind }: Import): string | null {
  const room = roomOf(path);
  const doors = DOORS[room];
  if (!doors) return `${path} is in no room of the table`;
  if (!target.startsWith('.')) {
    const allowed =
      doors.packages.some((name) => target === name || (/^svelte$|\/\*$/.test(name) && target.startsWith(name.replace(/\/?\*?$/, '/')))) ||
      (kind === 'type' && doors.packages.some((name) => name.startsWith(`${target}/`)));
    return allowed ? null : `${path} imports the package ${target}`;
  }
  const to = roomOf(posix.join(dirname(path), target.replace(/\?.*$/, '')));
  if (to === room || doors.values.includes(to)) return null;
  if (kind === 'type' && doors.types.includes(to)) return null;
  if (kind === 'dynamic' && DYNAMIC[room]?.includes(to)) return null;
  return `${path} imports ${kind === 'type' ? 'types of ' : ''}${to} (${target})`;
}

const trespasses = (path: string, source: string): string[] => importsOf(source).flatMap((each) => trespass(path, each) ?? []);

test('no file of src or workers imports through a door that is not in the table', () => {
  const files = [...filesUnder('src'), ...filesUnder('workers')];
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((path) => trespasses(path, readFileSync(join(root, path), 'utf8')))).toEqual([]);
});

test.each([
  ['a room below importing one above', 'src/model/a.ts', "import { x } from '../app/x';"],
  [
    'a value of the model on the page',
    'src/app/A.svelte',
    '<script lang="ts">import { prepareSimulation } from \'../model/simulate\';</script>',
  ],
  ['a value among types', 'src/charts/a.ts', "import { type Fan, quantile } from '../model/run/quantile';"],
  ['mathjs outside the formula room', 'src/model/a.ts', "import { parse } from 'mathjs/number';"],
  ['the whole of mathjs in the formula room', 'src/formula/a.ts', "import { parse } from 'mathjs';"],
  ['a static import of the engine on the page', 'workers/runner.ts', "import { createEngine } from './engine';"],
  ['the editor’s packages on the page', 'src/app/a.ts', "import { EditorView } from '@codemirror/view';"],
  ['a static import of the editor', 'src/app/A.svelte', "<script>import FormulaEditor from './editor/FormulaEditor.svelte';</script>"],
  ['a worker imported by the app', 'src/app/a.ts', "import W from '../../workers/simulation.worker?worker&inline';"],
  ['a dynamic import through no door', 'src/charts/a.ts', "const m = await import('../scenario/scenario');"],
  ['a re-export', 'src/facts/a.ts', "export { x } from '../scenario/scenario';"],
  ['an import for its side effects', 'src/random/a.ts', "import '../model/run/worlds';"],
  ['a value of a scenario in the data of a dispute', 'src/cases/a/case.ts', "import { INPUTS } from '../../scenario/inputs';"],
  ['words in the data of a dispute', 'src/cases/a/values.ts', "import { number } from '../../words/format';"],
  ['the model in the words of a dispute', 'src/cases/a/words.en.ts', "import { resolve } from '../../model/question';"],
  [
    'a chart that knows a scenario',
    'src/charts/A.svelte',
    '<script lang="ts">\n  import type { Scenario } from \'../scenario/scenario\';\n</script>',
  ],
])('the check catches %s', (_, path, source) => {
  expect(trespasses(path, source)).toHaveLength(1);
});

test.each([
  ['types of the model on the page', 'src/app/a.ts', "import type { Summary } from '../model/run/summary';"],
  ['inline types', 'src/charts/a.ts', "import { type Fan, type Band } from '../model/run/summary';"],
  ['the editor by dynamic import', 'src/app/a.ts', "await import('./editor/FormulaEditor.svelte');"],
  ['the worker by dynamic import', 'workers/runner.ts', "await import('./simulation.worker?worker&inline');"],
  ['types of the inputs in a dispute', 'src/cases/case.ts', "import type { InputKey } from '../scenario/inputs';"],
  ['the numbers of a dispute in its words', 'src/cases/a/words.en.ts', "import { values } from './values';"],
  ['an import in a comment', 'src/facts/a.ts', "// import { x } from '../app/x';"],
])('the check lets pass %s', (_, path, source) => {
  expect(trespasses(path, source)).toEqual([]);
});

test('below the question nothing looks up a preset or a value as the reader set it, and few files know what is asked', () => {
  const files = filesUnder('src/model').map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);
  const lookups = files.filter(
    ([path, source]) => path !== 'src/model/question.ts' && /\bPRESETS\b|\.preset\b|\bScenario\b.*values/.test(source),
  );
  expect(lookups.map(([path]) => path)).toEqual([]);
  const asking = files.filter(([, source]) => /\b(Scenario|Question)\b|\/(scenario\/scenario|question)'/.test(source));
  expect(asking.length).toBeGreaterThan(5);
  expect(asking.length).toBeLessThanOrEqual(34);
});

test('no room imports itself in a circle', () => {
  const graph = new Map<string, string[]>();
  for (const path of [...filesUnder('src'), ...filesUnder('workers')]) {
    const targets = importsOf(readFileSync(join(root, path), 'utf8'))
      .filter(({ target, kind }) => target.startsWith('.') && kind === 'value')
      .map(({ target }) => posix.join(dirname(path), target.replace(/\?.*$/, '')));
    graph.set(
      path.replace(/\.ts$/, ''),
      targets.map((target) => target.replace(/\.ts$/, '')),
    );
  }
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path)) return;
    done.add(path);
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
  };
  for (const path of graph.keys()) visit(path, []);
  expect(circles).toEqual([]);
});

test('the README shows the same doors', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8').replace(/ +/g, ' ');
  for (const [room, { values, types, packages }] of Object.entries(DOORS)) {
    // All rooms of the model are named at once.
    const cell = (names: readonly string[]): string => names.join(', ').replace(MODEL.join(', '), 'src/model/*') || '–';
    expect(readme).toContain(`| ${room} | ${cell(values)} | ${cell(types)} | ${cell(packages)} |`);
  }
});
