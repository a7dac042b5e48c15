import { chance, days } from '../words/format';
import { block, dotSize, middle, only, pile, reached } from './dotplot';
import type { Dot } from './dots';
import { balance } from './labels';
import type { Scale } from './scales';

/** Whose row it is: the forecast’s, members’ or the companies’. */
export type Side = 'chance' | 'members' | 'employers';

/** One row to be drawn: whose it is and its dots in days, ascending, null (none within two years) at the end. */
export interface Asked {
  readonly side: Side;
  readonly title: string;
  readonly dots: readonly (number | null)[];
  /** Median of all runs, which the dots only approximate; that of the dots by default. */
  readonly median?: number | null | undefined;
  /** Share (0…1) of all runs that have none. */
  readonly never: number;
  /** What a length of 0 days means, where one can be. */
  readonly zero?: string;
}

/** One row as drawn; heights are px from the top of the chart. */
export interface LengthRow extends Omit<Asked, 'median'> {
  readonly lines: readonly string[];
  /** Baseline of the title’s first line. */
  readonly top: number;
  /** Baseline of the median’s words. */
  readonly strip: number;
  readonly floor: number;
  readonly median: number | null;
  readonly medianWords: string;
  readonly zeroWords: string;
  readonly drawn: readonly Dot[];
  readonly none: readonly Dot[];
  /** Lines that say how often there is no such length; empty where there always is one. */
  readonly noneWords: readonly string[];
}

const LINE = 17;
const STRIP = 20;

/** Space for the rows, px. */
export interface Room {
  readonly x: Scale;
  /** Days that have passed: a strike cannot end before them. */
  readonly elapsed: number;
  /** Greatest width of a title. */
  readonly text: number;
  /** Height of a row's dots. */
  readonly height: number;
  readonly largest: number;
  /** Center and width of the place for dots without a length. */
  readonly noneAt: number;
  readonly aside: number;
}

/** Lays out rows from top to bottom with dots of one size, so that areas compare across rows. */
export function layRows(asked: readonly Asked[], room: Room): { size: number; rows: LengthRow[]; bottom: number } {
  const { x, height, largest, aside } = room;
  const plotted = asked.map((row) => ({
    positions: only(row.dots) === null ? reached(row.dots).map((dot) => x(dot)) : [],
    never: row.dots.filter((dot) => dot === null).length,
    from: row.side === 'chance' && row.dots.every((dot) => dot !== null && dot >= room.elapsed) ? x(room.elapsed) : x(0),
  }));
  const size = Math.min(...plotted.map(({ positions, never, from }) => dotSize([{ positions, never }], { from, height, largest, aside })));
  let y = 0;
  const rows = asked.map((row, i): LengthRow => {
    const { positions, never, from } = plotted[i] ?? { positions: [], never: 0, from: 0 };
    const lines = balance(row.title, room.text, 13, true);
    const top = y + 13;
    const strip = y + lines.length * LINE + 14;
    const tall = row.side === 'chance' && only(row.dots) !== null ? 8 : height;
    const floor = strip - 14 + STRIP + tall;
    const zeros = row.dots.filter((dot) => dot === 0).length;
    const zeroWords =
      row.zero === undefined || zeros === 0
        ? ''
        : `0: ${row.zero}${zeros === row.dots.length ? '' : `, ${chance(zeros / row.dots.length)}`}`;
    y = floor + (zeroWords === '' ? 0 : 16) + 20;
    return {
      ...row,
      lines,
      top,
      strip,
      floor,
      median: row.median === undefined ? middle(row.dots) : row.median,
      medianWords: medianWords(row.dots, row.median),
      zeroWords,
      drawn: pile(positions, from, size, largest),
      none: block(never, room.noneAt, size, height),
      noneWords: never === 0 ? [] : balance(chance(row.never), aside, 12, true),
    };
  });
  return { size, rows, bottom: y - 20 };
}

/** The median of a row in words. */
export function medianWords(dots: readonly (number | null)[], of: number | null = middle(dots)): string {
  const [median, certain] = [of, only(dots)];
  if (certain !== null) return `${days(certain)} in every run`;
  if (reached(dots).length === 0) return 'none in any run';
  if (median === null) return 'no median run';
  return median < 0.5 ? 'half at 0 days' : `half below ${days(median)}`;
}

/** End of the axis in days: shortly after the longest length shown, at most two years. */
export function lastDay(rows: readonly (readonly (number | null)[])[], elapsed: number): number {
  const longest = Math.max(14, elapsed, ...rows.flatMap(reached));
  return Math.max(longest, Math.min(730, longest * 1.02));
}

/** Text alternative of the chart. */
export function lengthsLabel(rows: readonly Asked[], elapsed: number): string {
  const each = rows.map(({ title, dots, median, never }) => {
    const none = dots.some((dot) => dot === null) ? `; none within two years: ${chance(never)}` : '';
    return `${title}: ${medianWords(dots, median)}${none}.`;
  });
  return `Lengths in days since the strike began. ${each.join(' ')}${elapsed > 0 ? ` ${days(elapsed)} have already passed.` : ''}`;
}
