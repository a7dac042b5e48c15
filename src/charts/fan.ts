import { area, line } from 'd3';
import type { Fan, PercentileKey } from '../model/run/summary';
import { chance, months as inMonths, monthsAfter, signedMoney } from '../words/format';
import type { Scale } from './scales';

/** When members are ahead of the offer for good. */
export interface BreakEven {
  /** The month from which half of the runs stay ahead of the offer; null where fewer than half ever do. */
  readonly p50: number | null;
  /** Share (0…1) of runs that never do. */
  readonly never: number;
}

/** The break-even month as one or two sentences without periods. */
export function breakEvenWords({ p50, never }: BreakEven, horizonMonths: number, startDate: string): string[] {
  // Break-even is searched over fifteen years, also where fewer are shown.
  if (p50 === null) return [`${chance(never)} runs are not ahead for good within 15 years`];
  const half = `half of the runs are ahead for good by ${monthsAfter(startDate, p50)}`;
  return [p50 > horizonMonths ? `${half}, after the years shown` : half, ...(never > 0 ? [`${chance(never)} not within 15 years`] : [])];
}

/** Text alternative of the chart. */
export function fanWords(fan: Fan, last: number, breakEven: BreakEven, horizonMonths: number, startDate: string): string {
  const end = (key: PercentileKey) => signedMoney(fan[key][last] ?? 0);
  return (
    `Members' balance against the offer over ${inMonths(horizonMonths)}. In the median run it ends at ${end('p50')}; ` +
    `9 in 10 runs end between ${end('p05')} and ${end('p95')}. ${breakEvenWords(breakEven, horizonMonths, startDate).join('; ')}.`
  );
}

/** SVG paths of the fan over the first `count` months. */
export function fanPaths(fan: Fan, count: number, x: Scale, y: Scale) {
  const months = fan.months.slice(0, count);
  const height = (key: PercentileKey) => (_: number, i: number) => y(fan[key][i] ?? 0);
  const band = (low: PercentileKey, high: PercentileKey) => area<number>(x, height(low), height(high))(months);
  const edge = (key: PercentileKey) => line<number>(x, height(key))(months);
  return {
    band90: band('p05', 'p95'),
    band80: band('p10', 'p90'),
    band50: band('p25', 'p75'),
    low: edge('p05'),
    high: edge('p95'),
    median: edge('p50'),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Spot {
  readonly left: number;
  /** Height of the block's center, px from the top. */
  readonly middle: number;
  /** Distance to what it must not cover, px. */
  readonly clear: number;
}

/**
 * The place along a horizontal line where a block of text is farthest from a curve and from a marked point on the line.
 * `span` holds the two ends of the line, `middles` the possible heights of the block's center.
 */
export function clearest(
  block: { readonly width: number; readonly height: number },
  span: readonly [number, number],
  middles: readonly number[],
  curve: readonly Point[],
  marked: number | null,
): Spot {
  let best: Spot = { left: span[0], middle: middles[0] ?? 0, clear: -Infinity };
  const room = Math.max(0, span[1] - span[0] - block.width);
  for (let i = 12; i >= 0; i -= 1) {
    const left = span[0] + (room * i) / 12;
    const overlaps = (at: number) => at > left - 10 && at < left + block.width + 10;
    const points = curve.filter((point) => overlaps(point.x));
    for (const middle of middles) {
      // More than 24 px is no better.
      let clear = Math.min(24, ...points.map((point) => Math.abs(point.y - middle) - block.height / 2));
      if (marked !== null && overlaps(marked)) clear = Math.min(clear, 1);
      if (clear > best.clear) best = { left, middle, clear };
    }
  }
  return best;
}
