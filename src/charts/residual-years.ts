import { money } from '../words/format';
import { keepApart, textWidth, wrap } from './labels';
import type { Scale } from './scales';
import type { SeriesId } from './SeriesLine.svelte';

export interface ResidualSeries {
  readonly id: SeriesId;
  readonly label: string;
  /** USD a year, exhibition year 1 first. */
  readonly amounts: readonly number[];
}

export interface ResidualPanel {
  readonly title: string;
  readonly series: readonly ResidualSeries[];
}

/** One line of words at the start of a line of the chart. */
export interface StartLabel {
  readonly id: SeriesId;
  readonly name: string;
  /** The amount after the name, on the last line of a label only. */
  readonly amount: string;
  readonly y: number;
  /** The height of the first year's amount, on the last line of a label only. */
  readonly at: number | null;
}

/** Room at the lines' beginnings. */
export interface LabelRoom {
  /** Where names stand: before their amount, in lines above it, or in a key. */
  readonly names: 'before' | 'above' | 'key';
  /** Px that words may take. */
  readonly width: number;
}

/** From the one drawn first, and broadest where lines meet, to the one that lies on top of all. */
const ORDER: readonly SeriesId[] = ['demand', 'offer', 'settlement', 'expired'];

/** Series in the order of drawing. */
export const inOrder = (series: readonly ResidualSeries[]): ResidualSeries[] =>
  [...series].sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));

/** Steps of one level a year, each as wide as its year. */
export function steps(amounts: readonly number[], x: Scale, y: Scale): string {
  return amounts.map((amount, i) => `${i === 0 ? `M${x(0.5)},` : 'V'}${y(amount)}H${x(i + 1.5)}`).join('');
}

/** How broad each line is, in the order of drawing: one on which later ones come to lie shows on both sides of them. */
export function weights(series: readonly ResidualSeries[], y: Scale): number[] {
  const drawn = inOrder(series);
  const close = (a: number, b: number) => Math.abs(y(a) - y(b)) < 1.5;
  // Towards the end all lines near zero and so each other; that alone broadens none.
  const meet = (a: ResidualSeries, b: ResidualSeries) => {
    const years = a.amounts.map((amount, i) => ({ amount, other: b.amounts[i] ?? 0 }));
    return (
      years.every(({ amount, other }) => close(amount, other)) ||
      years.some(({ amount, other }) => close(amount, other) && Math.abs(y(amount) - y(0)) > 8)
    );
  };
  // The expired contract's dashes let through what is beneath them, so they broaden nothing.
  return drawn.map((one, i) =>
    drawn
      .slice(i + 1)
      .reduce((weight, later) => weight + (later.id !== 'expired' && meet(one, later) ? 3 : 0), one.id === 'expired' ? 1.75 : 2.25),
  );
}

/** Series that are the same in every year, as one: "offer and settlement". */
function together(series: readonly ResidualSeries[]): { id: SeriesId; names: string; first: number }[] {
  const groups = new Map<string, ResidualSeries[]>();
  for (const one of series) {
    const key = one.amounts.join();
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((same) => {
    const names = same.map(({ label }) => label);
    const last = names.pop() ?? '';
    return {
      id: same[0]?.id ?? 'offer',
      names: names.length === 0 ? last : `${names.join(', ')} and ${last}`,
      first: same[0]?.amounts[0] ?? 0,
    };
  });
}

const GAP = 15;
/** Px between a name and its amount. */
export const BETWEEN = 7;

/**
 * The labels at the lines' beginnings, amounts always, names where there is room; no two lines of words meet.
 * Heights stay within `top`…`bottom`.
 */
export function startLabels(
  series: readonly ResidualSeries[],
  y: Scale,
  { names: place, width }: LabelRoom,
  top: number,
  bottom: number,
): StartLabel[] {
  const lines = together(series).flatMap(({ id, names, first }) => {
    const amount = money(first);
    const words = place === 'before' ? [names] : place === 'above' ? [...wrap(names, width), ''] : [''];
    return words.map((name, i) => {
      const last = i === words.length - 1;
      return { id, name, amount: last ? amount : '', at: last ? y(first) : null, near: y(first) + i * 0.001 };
    });
  });
  const heights = keepApart(
    lines.map(({ near }) => near),
    GAP,
    top,
    bottom,
  );
  return lines.map(({ near, ...line }, i) => ({ ...line, y: heights[i] ?? near }));
}

/** The room for the labels of all panels: names and amounts where they fit beside the lines, else amounts, and a key for the names. */
export function labelRoom(panels: readonly ResidualPanel[], panelWidth: number, height: number): LabelRoom {
  const labels = panels.map(({ series }) => together(series).map(({ names, first }) => ({ names, amount: money(first) })));
  const widest = (widths: readonly number[]) => Math.max(0, ...widths);
  const amounts = widest(labels.flat().map(({ amount }) => textWidth(amount, 12, true)));
  const one = widest(labels.flat().map(({ names, amount }) => textWidth(names) + BETWEEN + textWidth(amount, 12, true)));
  if (one <= 0.4 * panelWidth) return { names: 'before', width: one };
  const words = widest(labels.flat().flatMap(({ names }) => names.split(' ').map((word) => textWidth(word))));
  const width = Math.max(amounts, words, 0.25 * panelWidth);
  const tallest = widest(labels.map((panel) => panel.reduce((lines, { names }) => lines + wrap(names, width).length + 1, 0) * GAP));
  return width <= 0.4 * panelWidth && tallest <= height ? { names: 'above', width } : { names: 'key', width: amounts };
}

/** The chart in words, for those who do not see it. */
export function residualsLabel(panels: readonly ResidualPanel[]): string {
  const each = panels.map(({ title, series }) => {
    const sentences = together(series).map(({ names, first }, i) => {
      const amounts = series.find(({ label }) => names.endsWith(label))?.amounts ?? [];
      const last = amounts.at(-1) ?? 0;
      return `${names} ${money(first)}${i === 0 ? ' in exhibition year 1' : ''}${amounts.length > 1 ? `, ${money(last)}${i === 0 ? ` in year ${amounts.length}` : ''}` : ''}`;
    });
    return `${title}: ${sentences.join('; ')}.`;
  });
  return `Residual for one episode, in dollars a year. ${each.join(' ')}`;
}
