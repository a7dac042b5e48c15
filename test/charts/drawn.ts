import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect } from 'vitest';
import { textWidth } from '../../src/charts/labels';
import { BETWEEN } from '../../src/charts/residual-years';

/** The widths of containers that every chart must be readable at, in px. */
export const WIDTHS = [288, 328, 720, 1100] as const;

/** The HTML of a component, checked for what no chart may print. */
export function draw<P extends Record<string, unknown>>(component: Component<P>, props: P): string {
  const html = render(component as unknown as Component<Record<string, unknown>>, { props }).body.replace(/<!--.*?-->/g, '');
  expect(html).not.toMatch(/NaN|undefined|Infinity|\bnull\b|\[object/);
  expect(html).not.toMatch(/\sstyle=/);
  expect(html).not.toMatch(/\b(?:width|height|r)="-/);
  return html;
}

export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Mark {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** The bold words at a text's end. */
  readonly amount: string;
  /** How far the groups around it move it down. */
  readonly down: number;
}

/** Every element within the picture, with what the groups around it do to it. */
function marks(html: string): Mark[] {
  const svg = /<svg[^>]*role="img"[\s\S]*<\/svg>/.exec(html)?.[0] ?? '';
  const downs: number[] = [];
  const found: Mark[] = [];
  for (const [, close, name = '', list = '', text = ''] of svg.matchAll(/<(\/?)(\w+)((?:\s[\w:-]+="[^"]*")*)\s*\/?>([^<]*)/g)) {
    const attributes = Object.fromEntries([...list.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]));
    if (name === 'g' && close) downs.pop();
    if (name === 'g' && !close) downs.push(Number(/translate\(0,\s*([\d.]+)\)/.exec(attributes['transform'] ?? '')?.[1] ?? 0));
    const last = found.at(-1);
    if (name === 'tspan' && !close && last) found[found.length - 1] = { ...last, amount: unescape(text.trim()) };
    else if (!close)
      found.push({ name, attributes, text: unescape(text.trim()), amount: '', down: downs.reduce((sum, down) => sum + down, 0) });
  }
  return found;
}

const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Where each text of the picture stands at most. */
export function textBoxes(html: string): Box[] {
  return marks(html)
    .filter(({ name, text, amount }) => name === 'text' && text + amount !== '')
    .map(({ attributes, text, amount, down }) => {
      const looks = (attributes['class'] ?? '').split(' ');
      const size = looks.includes('title') ? 13 : 12;
      const bold = looks.includes('title') || looks.includes('strong');
      const width = textWidth(text, size, bold) + (text && amount ? BETWEEN : 0) + textWidth(amount, size, true);
      const [x, y] = [Number(attributes['x']), Number(attributes['y']) + down];
      const left = x - (looks.includes('middle') ? width / 2 : looks.includes('end') ? width : 0);
      return { text: [text, amount].filter(Boolean).join(' '), left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 };
    });
}

/** Where each dot of the picture stands, and whether it is filled. */
export function dotBoxes(html: string): (Box & { readonly solid: boolean; readonly side: string })[] {
  return marks(html)
    .filter(({ name, attributes }) => name === 'circle' && (attributes['class'] ?? '').startsWith('dot'))
    .map(({ attributes, down }) => {
      const [x, y, r] = [Number(attributes['cx']), Number(attributes['cy']) + down, Number(attributes['r'])];
      const [, side = '', fill] = (attributes['class'] ?? '').split(' ');
      return { text: 'dot', left: x - r, right: x + r, top: y - r, bottom: y + r, solid: fill === 'solid', side };
    });
}

/** Every line or path of a class, by its attributes. */
export const linesOf = (html: string, look: string): Readonly<Record<string, string>>[] =>
  marks(html)
    .filter(({ name, attributes }) => /line|path/.test(name) && (attributes['class'] ?? '').split(' ').includes(look))
    .map(({ attributes }) => attributes);

export const labelOf = (html: string): string => unescape(/role="img" aria-label="([^"]*)"/.exec(html)?.[1] ?? '');
export const textsOf = (html: string): string[] => textBoxes(html).map(({ text }) => text);

const apart = (a: Box, b: Box): boolean =>
  a.right <= b.left + 0.01 || b.right <= a.left + 0.01 || a.bottom <= b.top + 0.01 || b.bottom <= a.top + 0.01;

/** Fails where a text or a dot leaves the picture or lies on another text or dot. */
export function expectReadable(html: string): void {
  const [, width = 0, height = 0] = (/<svg width="([\d.]+)" height="([\d.]+)" role="img"/.exec(html) ?? []).map(Number);
  const [texts, dots] = [textBoxes(html), dotBoxes(html)];
  const boxes = [...texts, ...dots];
  const clipped = boxes.filter(
    ({ left, right, top, bottom }) => left < -0.01 || top < -0.01 || right > width + 0.01 || bottom > height + 0.01,
  );
  expect(clipped).toEqual([]);
  const onAnother = texts.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => !apart(a, b))
      .map((b) => [a, b]),
  );
  expect(onAnother).toEqual([]);
  const touching = dots.flatMap((a, i) =>
    dots.slice(0, i).filter((b) => {
      const distance = Math.hypot((a.left + a.right - b.left - b.right) / 2, (a.top + a.bottom - b.top - b.bottom) / 2);
      return distance < (a.right - a.left + b.right - b.left) / 2 - 0.01;
    }),
  );
  expect(touching).toEqual([]);
}
