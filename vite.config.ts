import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { LIMIT_MS } from './test/support/limit.ts';

/** What the built page may do. Development needs more, so the rules are written at build. Workers are inlined, hence blob:. */
const RULES =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src blob:; base-uri 'none'; form-action 'none'";

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: RULES }, injectTo: 'head-prepend' }],
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

/** The scenario with its facts, the page's own address, and the page's end of the wire. */
const FIRST =
  /(src\/(scenario\/(codec|checksum|check|model-version|parameters?|presets|scenario|wga-2023|length-options)|facts\/(facts|date|formula-ids|other-markets)|app\/location|words\/(format|said))|workers\/(blocks|points|pool|protocol|pull|runner|seat))\.ts$|node_modules\/comlink\//;

export default defineConfig({
  base: './',
  publicDir: 'src/public',
  plugins: [svelte({ configFile: false }), contentSecurityPolicy, fontsFirst],
  worker: { format: 'iife' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // What every page and embed loads first, in one file: a dozen small ones compress worse.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', test: FIRST }] } } },
  },
  preview: { host: '127.0.0.1', port: 4173, cors: { origin: '*' } },
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test/.report/vitest.json' }]],
    testTimeout: LIMIT_MS,
    hookTimeout: LIMIT_MS,
    expect: { poll: { timeout: LIMIT_MS, interval: 20 } },
    globalSetup: 'test/support/chromium.ts',
  },
});
