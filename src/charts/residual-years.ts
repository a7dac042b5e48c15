import type { ContractId } from '../model/residuals/episodes';
import { money } from '../words/format';
import { spaceOut, textWidth, wrap } from './labels';
import type { Scale } from './scales';

/** What one episode pays under one contract or proposal. */
export interface ResidualSeries {
  readonly id: ContractId;
  readonly label: string;
  /** USD a year, exhibition year 1 first. */
  readonly amounts: readonly number[];
}

/** The series of one title. */
export interface ResidualPanel {
  readonly title: string;
  readonly series: readonly ResidualSeries[];
}

/** One line of the label where a series begins. */
export interface StartLabel {
  readonly id: ContractId;
  readonly name: string;
  /** The amount after the name, on the last line of a label only. */
  readonly amount: string;
  readonly y: number;
  /** Height of the first year's amount, px, on the last line of a label only. */
  readonly at: number | null;
}

/** Space for the labels where lines begin. */
export interface LabelRoom {
  /** Position of names: before their amount, in lines above it, or in a key. */
  readonly names: 'before' | 'above' | 'key';
  /** Greatest width of a label, px. */
  readonly width: number;
}

/** Order of drawing: the first is the widest where lines coincide, the last lies on top. */
const ORDER: readonly ContractId[] = ['demand', 'offer', 'settlement', 'expired'];

/** Series in the order of drawing. */
export const inOrder = (series: readonly ResidualSeries[]): ResidualSeries[] =>
  [...series].sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));

/** SVG path of one horizontal step a year. */
export function steps(amounts: readonly number[], x: Scale, y: Scale): string {
  return amounts.map((amount, i) => `${i === 0 ? `M${x(0.5)},` : 'V'}${y(amount)}H${x(i + 1.5)}`).join('');
}

/** Width of each line, px, in the order of drawing: a line that later ones cover is wider and shows on both sides of them. */
export function weights(series: readonly ResidualSeries[], y: Scale): number[] {
  const drawn = inOrder(series);
  const close = (a: number, b: number) => Math.abs(y(a) - y(b)) < 1.5;
  // Toward the end all lines approach zero and each other; that alone widens none.
  const meet = (a: ResidualSeries, b: ResidualSeries) => {
    const years = a.amounts.map((amount, i) => ({ amount, other: b.amounts[i] ?? 0 }));
    return (
      years.every(({ amount, other }) => close(amount, other)) ||
      years.some(({ amount, other }) => close(amount, other) && Math.abs(y(amount) - y(0)) > 8)
    );
  };
  // The expired contract's line is dashed and shows what is below it, so it widens none.
  return drawn.map((one, i) =>
    drawn
      .slice(i + 1)
      .reduce((weight, later) => weight + (later.id !== 'expired' && meet(one, later) ? 3 : 0), one.id === 'expired' ? 1.75 : 2.25),
  );
}

/** Series with equal amounts in every year, under one name: "offer and settlement". */
function together(series: readonly ResidualSeries[]): { id: ContractId; names: string; first: number }[] {
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
 * Labels where the lines begin: always amounts, and names where there is space; no two lines of words touch.
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
      return { id, name, amount: last ? amount : '', at: last ? y(first) : null, wanted: y(first) + i * 0.001 };
    });
  });
  const heights = spaceOut(
    lines.map(({ wanted }) => wanted),
    GAP,
    top,
    bottom,
  );
  return lines.map(({ wanted, ...line }, i) => ({ ...line, y: heights[i] ?? wanted }));
}

/** Space for the labels of all panels: names and amounts where they fit beside the lines, else amounts and a key for the names. */
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

/** Text alternative of the chart. */
export function residualsLabel(panels: readonly ResidualPanel[]): string {
  const each = panels.map(({ title, series }) => {
    const named = together(series).map(({ names, first }, i) => {
      const amounts = series.find(({ label }) => names.endsWith(label))?.amounts ?? [];
      const last = amounts.at(-1) ?? 0;
      return `${names} ${money(first)}${i === 0 ? ' in exhibition year 1' : ''}${amounts.length > 1 ? `, ${money(last)}${i === 0 ? ` in year ${amounts.length}` : ''}` : ''}`;
    });
    return `${title}: ${named.join('; ')}.`;
  });
  return `Residual for one episode, in dollars a year. ${each.join(' ')}`;
}
