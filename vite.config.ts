import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, type HtmlTagDescriptor, type Plugin, type ViteDevServer } from 'vite';
import { defineConfig } from 'vitest/config';
import { pageHash } from './src/command/built.mjs';
import { LIMIT_MS } from './test/support/limit.ts';

/** What the built page may do. Development needs more, so the rules are written at build. Workers are inlined, hence blob:. No text
 * becomes markup or script but through Svelte's own policy, and the default one, which lets pass the worker's address alone. */
const RULES =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src blob:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html default";

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: RULES }, injectTo: 'head-prepend' }],
};

/**
 * The page for hosts that answer an unknown path with 404.html: `first.js` forwards a link whose `#` became `%23`, and says where the page is
 * otherwise. It may stand for a path some folders down, so the script is looked for in the folders above too.
 */
const notFound: Plugin = {
  name: 'not-found',
  apply: (config, { command }) => command === 'build' && !config.build?.ssr,
  generateBundle() {
    const scripts = ['./', '../', '../../'].map((folder) => `<script src="${folder}first.js"></script>`);
    const lines = [
      '<!doctype html>',
      '<html lang="en" class="lost">',
      '<head>',
      `<meta http-equiv="Content-Security-Policy" content="${RULES}">`,
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="robots" content="noindex">',
      '<meta name="color-scheme" content="light dark">',
      '<title>Page not found · Strike impact simulator</title>',
      '</head>',
      '<body>',
      '<h1>There is no page at this address</h1>',
      '<p><a id="home" href="./">Open the Strike impact simulator</a></p>',
      ...scripts,
      '</body>',
      '</html>',
    ];
    this.emitFile({ type: 'asset', fileName: '404.html', source: `${lines.join('\n')}\n` });
  },
};

/** The build says in `sources.txt` which sources it is made of, so that nothing is tested on an older one. */
function sourcesNamed(): Plugin {
  let hash: string;
  return {
    name: 'sources-named',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    // Before a source is read: one that changes meanwhile makes the build an old one.
    buildStart: () => void (hash = pageHash(import.meta.dirname)),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'sources.txt', source: `${hash}\n` });
    },
  };
}

/** What is served as it is loses its comments and indents: `first.js` comes before anything is painted, in every frame too. */
const publicWithoutComments: Plugin = {
  name: 'public-without-comments',
  apply: (config, { command }) => command === 'build' && !config.build?.ssr,
  async closeBundle() {
    const { readFile, writeFile } = await import('node:fs/promises');
    const file = new URL('dist/first.js', import.meta.url);
    const text = await readFile(file, 'utf8').catch(() => null);
    // Whole lines only: nothing else is sure to be a comment.
    if (text !== null) await writeFile(file, text.replace(/^\s*(\/\/.*|\/\*\*.*\*\/)?\n/gm, '').replace(/^ +/gm, ''));
  },
};

/** Where a file of the build lies as seen from a page of it; the gallery's page stands two folders down. */
const fromPage = (page: string, file: string): string => `${'../'.repeat(page.split('/').length - 2) || './'}${file}`;

/** The shipped fonts are asked for with the page, so that no text is set twice and moves what stands below it. */
const fontsFirst: Plugin = {
  name: 'fonts-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle, path }) =>
      Object.keys(bundle ?? {})
        .filter((name) => name.endsWith('.woff2'))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: fromPage(path, name) },
          injectTo: 'head',
        })),
  },
};

/** What the page shows beside a number of a dispute, and neither the model nor the page's first files need. */
const BESIDE = /\b(?:note|rangeWhy|why|source|rangeSource|unit):\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?/g;

/** Takes words and sources out of the numbers of the disputes. What shows them asks for a file with `?texts`. */
const numbersAlone: Plugin = {
  name: 'numbers-alone',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/cases\/(common|[\w-]+\/values)\.ts$/.test(id) ? { code: code.replace(BESIDE, ''), map: null } : undefined,
};

type Stored = import('./src/app/simulation.svelte').Stored;
interface Computing {
  presetAnswer(preset: string): Promise<Stored>;
}
interface Writing {
  readonly preset: string;
  writtenPage(stored: Stored): string;
}

/** While the build computes the answers there are none to load. */
const noAnswers: Plugin = {
  name: 'no-answers',
  resolveId: (id) => (id === 'virtual:answers' ? `\0${id}` : null),
  load: (id) => (id === '\0virtual:answers' ? 'export default {};' : null),
};

/**
 * What the build computes with the model itself: each preset's whole answer, a file of its own, and the first screen of the default preset,
 * written into the page. Both by the sources as they stand, rendered in Node.
 */
function builtAnswers(): Plugin {
  let sources: Promise<ViteDevServer> | undefined;
  const answers = new Map<string, Promise<Stored>>();
  const load = async <Module>(path: string): Promise<Module> => {
    sources ??= createServer({
      configFile: false,
      plugins: [numbersAlone, noAnswers, svelte({ configFile: false })],
      appType: 'custom',
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      logLevel: 'error',
    });
    return (await (await sources).ssrLoadModule(path)) as Module;
  };
  /** The preset that a bare address opens. */
  const defaultPreset = async (): Promise<string> =>
    (await load<{ readonly DEFAULT_PRESET: string }>('/src/cases/cases.ts')).DEFAULT_PRESET;
  const answer = (preset: string): Promise<Stored> => {
    const known = answers.get(preset) ?? load<Computing>('/src/written/answers.ts').then(({ presetAnswer }) => presetAnswer(preset));
    answers.set(preset, known);
    return known;
  };
  return {
    name: 'built-answers',
    resolveId: async (id) => {
      if (id === 'virtual:answer/default') return `\0virtual:answer/${await defaultPreset()}`;
      return /^virtual:answers?(\/|$)/.test(id) ? `\0${id}` : null;
    },
    load: async (id) => {
      if (id.startsWith('\0virtual:answer/'))
        return `export default ${JSON.stringify(await answer(id.slice('\0virtual:answer/'.length)))};`;
      if (id !== '\0virtual:answers') return null;
      const { PRESET_IDS } = await load<{ readonly PRESET_IDS: readonly string[] }>('/src/cases/cases.ts');
      return `export default {${PRESET_IDS.map((preset) => `'${preset}': () => import('virtual:answer/${preset}')`).join(',')}};`;
    },
    transformIndexHtml: async (html, { server }) => {
      const place = '<div id="written"></div>';
      if (!html.includes(place)) return html;
      // It runs before anything is painted, and so is no module.
      const first: HtmlTagDescriptor = { tag: 'script', attrs: { src: './first.js' }, injectTo: 'head' };
      // While developing, the page starts as soon as it can, and has its styles later.
      if (server) return { html, tags: [first] };
      const { writtenPage, preset } = await load<Writing>('/src/written/page.ts');
      const written = writtenPage(await answer(preset));
      return { html: html.replace(place, () => `<div id="written">${written}</div>`), tags: [first] };
    },
    closeBundle: async () => {
      await (await sources)?.close();
      sources = undefined;
    },
  };
}

/** What every page and embed loads first: the scenario with its facts, the page's own address, the page's end of the wire. */
const FIRST =
  /(src\/(scenario\/(aliases|answer-parts|codec|checksum|check|deal|inputs|link-\w+|model-version|parameters?|scenario|length-options|readings|term-rows)|cases\/((?!texts|offers?\.|outcomes?\.|persons?\.)[\w-]+|[\w-]+\/(case|members|values))|facts\/(date|formula-ids|other-markets)|app\/(location|refused|simulation\.svelte|charts)|words\/(fault-words|format|charts|embeds))|workers\/(blocks|points|pool|protocol|pull|runner|slot|trusted))\.ts$|src\/app\/(tokens\.css|(Failure|Guard|Loaded)\.svelte)|node_modules\/(comlink|svelte|esm-env|clsx)\/(?!src\/(reactivity\/|internal\/client\/dom\/elements\/(bindings\/(?!this|shared)|customizable-select)))/;
/** The page's frame with the simulator, and what of Svelte only fields need: a frame on another page does without. */
const SIMULATOR =
  /src\/app\/((App|Simulator)\.svelte|latest\.ts)|node_modules\/svelte\/src\/(reactivity\/|internal\/client\/dom\/elements\/)/;
/** What a chart is drawn with, wherever it stands. */
const CHART =
  /src\/(charts\/(Figure|OpenedTable|SaveChart|SentenceText|Plot)\.svelte|(charts\/(labels|scales|width)|words\/(case-words|chart-lacks|formula-words|groups|sentence))\.ts)|node_modules\/d3-(scale|array|interpolate|format|color|time|time-format)\//;

/** Both nets in their cases, in words and drawn. */
const ANSWER = /src\/(charts\/AnswerRows\.svelte|app\/charts\/Answer\.svelte|words\/(answer|parameter-labels)\.ts)/;

/** Tests that open the built page. */
const BROWSER = ['test/page/**/*.test.ts', 'test/browsers/**/*.test.ts'];

/** Tests of the whole engine, again and again; of programs as processes; of what a process keeps from call to call. */
const WHOLE = [
  'test/command/**/*.test.ts',
  'test/{bench,readme,support}.test.ts',
  'test/cases/{own,recipe,uaw}.test.ts',
  'test/formula/once.test.ts',
  'test/golden/streams.test.ts',
  'test/model/{kept,laws,wga}.test.ts',
  'test/model/economy/{break-even-search,day-by-day,gap-shares}.test.ts',
  'test/model/length/forecast.test.ts',
  'test/model/run/*.test.ts',
  'test/scenario/{check,parameters}.test.ts',
  'test/words/answer.test.ts',
  'test/workers/{engine,runner}.test.ts',
];

export default defineConfig({
  base: './',
  publicDir: 'src/public',
  plugins: [
    numbersAlone,
    svelte({ configFile: false }),
    builtAnswers(),
    contentSecurityPolicy,
    fontsFirst,
    notFound,
    sourcesNamed(),
    publicWithoutComments,
  ],
  worker: { format: 'iife', plugins: () => [numbersAlone] },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    // A dozen small files compress worse than one, and each is a request.
    rolldownOptions: {
      // The model is run on purpose, and takes its time.
      checks: { pluginTimings: false, bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', test: FIRST, priority: 4 },
            { name: 'chart', test: CHART, priority: 3 },
            { name: 'answer', test: ANSWER, priority: 3 },
            { name: 'simulator', test: SIMULATOR, priority: 2 },
          ],
        },
      },
    },
  },
  preview: { host: '127.0.0.1', port: 4173, cors: { origin: '*' } },
  test: {
    environment: 'node',
    reporters: ['default', ['json', { outputFile: 'test/.report/vitest.json' }]],
    testTimeout: LIMIT_MS,
    hookTimeout: LIMIT_MS,
    expect: { poll: { timeout: LIMIT_MS, interval: 20 } },
    setupFiles: 'test/support/properties.ts',
    // The process that waits for the workers needs no processor of its own.
    maxWorkers: '100%',
    projects: [
      // Parts by themselves: no browser, no build, no process. One after the other in the same memory, since to load costs more than to test.
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...WHOLE, ...BROWSER],
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'whole', include: WHOLE, sequence: { groupOrder: 1 } } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: BROWSER,
          globalSetup: ['test/support/built-page.ts', 'test/support/chromium.ts'],
          // A worker keeps its Chromium and its server from file to file.
          isolate: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
