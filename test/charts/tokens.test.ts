import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/app/tokens.css', import.meta.url), 'utf8');
const tokens = new Map([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']));

function colour(name: string, theme: 'light' | 'dark'): string {
  const value = tokens.get(name) ?? '';
  const alias = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (alias !== undefined) return colour(alias, theme);
  const pair = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value);
  if (pair === null) throw new Error(`${name} is no colour: ${value}`);
  return (theme === 'light' ? pair[1] : pair[2]) ?? '';
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = ['--ink', '--ink-muted', '--notice', '--members', '--employers', '--chance', '--chart-ink', '--chart-text'];
const MARKS = [
  '--focus',
  '--rule-strong',
  '--members-terms',
  '--members-stop',
  '--employers-terms',
  '--employers-stop',
  '--chart-axis',
  '--chart-zero',
  '--chart-dot',
  '--chart-dot-late',
  '--chart-past',
  '--chart-fan-edge',
  '--chart-fan-median',
];

for (const theme of ['light', 'dark'] as const) {
  test.each(TEXT)(`%s reaches 4.5:1 on every ground, ${theme}`, (name) => {
    for (const ground of ['--page', '--surface', '--sunken', '--chart-ground', '--chart-passed'])
      expect(contrast(colour(name, theme), colour(ground, theme)), ground).toBeGreaterThanOrEqual(4.5);
  });
  test.each(MARKS)(`%s reaches 3:1 on the page, ${theme}`, (name) => {
    for (const ground of ['--page', '--surface'])
      expect(contrast(colour(name, theme), colour(ground, theme)), ground).toBeGreaterThanOrEqual(3);
  });
  test(`text and the median line stand out from every band of the fan, ${theme}`, () => {
    for (const band of ['--chart-fan-90', '--chart-fan-80', '--chart-fan-50']) {
      expect(contrast(colour('--chart-ink', theme), colour(band, theme)), band).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour('--chart-fan-median', theme), colour(band, theme)), band).toBeGreaterThanOrEqual(3);
    }
  });
  test(`hatching stands out from its own ground, ${theme}`, () => {
    for (const side of ['members', 'employers'])
      expect(contrast(colour(`--${side}-stop`, theme), colour(`--${side}-tint`, theme)), side).toBeGreaterThanOrEqual(2.5);
  });
}

test('every token that a chart uses exists', async () => {
  const { readdirSync } = await import('node:fs');
  const folder = new URL('../../src/charts/', import.meta.url);
  const used = readdirSync(folder)
    .filter((name) => name.endsWith('.svelte'))
    .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1] ?? ''));
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((name) => !tokens.has(name))).toEqual([]);
});
