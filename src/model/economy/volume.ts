import { daysBetween } from '../../facts/date';
import { exp } from '../../random/elementary';
import { BLOCK_SIZE, monthly, type Column } from '../column';
import type { Drawn } from '../drawn';
import { MONTH_DAYS, MONTHS } from '../months';
import type { WorkIndex } from '../question';

/**
 * Volume of work that is there without any strike, by month and draw, as a share of a normal month; months before day 0 come first. It
 * falls for reasons other than strikes: c(t) = 1 − depth × (1 − index(t)), where the depth of film is a part of television’s.
 */
export interface Volume {
  /** Months before day 0. */
  readonly past: number;
  /** Volume of month m (from −`past` on), at (past + m) × BLOCK_SIZE + lane: of both classes by their weights, and of each. */
  readonly work: Float64Array;
  readonly television: Float64Array;
  readonly film: Float64Array;
  /** First month from which every month is like the one before, in every draw of the block. */
  levelFrom: number;
}

/** Empty volume. */
export const newVolume = (past: number): Volume => ({
  past,
  work: monthly(past + MONTHS),
  television: monthly(past + MONTHS),
  film: monthly(past + MONTHS),
  levelFrom: 0,
});

/** Months from 1 January of the base year, the calendar year before the strike's first, to day 0, in whole months of the model. */
export const pastMonths = (start: string): number =>
  Math.ceil(daysBetween(`${Number(start.slice(0, 4)) - 1}-01-01`, start) / MONTH_DAYS - 1e-9);

/** 1 − index by month, from −`past` on: the mean over the days of the month. */
export function gapsOf(index: WorkIndex | null, start: string, past: number): Float64Array {
  const gaps = new Float64Array(past + MONTHS);
  if (!index) return gaps;
  const [year, month] = index.from.split('-').map(Number);
  const starts = index.quarters.map((_, k) => {
    const months = month - 1 + 3 * k;
    const date = `${year + Math.floor(months / 12)}-${String(1 + (months % 12)).padStart(2, '0')}-01`;
    return daysBetween(start, date) / MONTH_DAYS;
  });
  for (let k = 0; k < gaps.length; k++) {
    const from = k - past;
    starts.forEach((quarter, q) => {
      const until = starts[q + 1] ?? Infinity;
      const share = Math.min(from + 1, until) - Math.max(from, quarter);
      if (share > 0) gaps[k] += share * (1 - index.quarters[q]);
    });
  }
  return gaps;
}

/** Prepares the volume of the worlds without this strike and of those with it. */
export function prepareVolume(index: WorkIndex | null, start: string) {
  const past = pastMonths(start);
  const gaps = gapsOf(index, start, past);
  let levelFrom = MONTHS;
  while (levelFrom > 0 && gaps[past + levelFrom - 1] === gaps[past + MONTHS - 1]) levelFrom--;

  /** Fills the volume of a world without this strike. */
  function fill(out: Volume, { contractionDepth, filmDepth, televisionShare }: Drawn, count: number): void {
    const { work, television, film } = out;
    for (let k = 0; k < gaps.length; k++) {
      const gap = gaps[k];
      if (k > 0 && gap === gaps[k - 1]) {
        for (const flow of [work, television, film]) flow.copyWithin(k * BLOCK_SIZE, (k - 1) * BLOCK_SIZE, k * BLOCK_SIZE);
        continue;
      }
      for (let i = 0, at = k * BLOCK_SIZE; i < count; i++, at++) {
        television[at] = Math.max(0, 1 - contractionDepth[i] * gap);
        film[at] = Math.max(0, 1 - filmDepth[i] * contractionDepth[i] * gap);
        work[at] = televisionShare[i] * television[at] + (1 - televisionShare[i]) * film[at];
      }
    }
    out.levelFrom = levelFrom;
  }

  /**
   * Fills the volume of a world with a strike of `length` days. The part of the fall that the reader blames on the strike is missing there
   * alone, from day 0 on. It grows with the length as 1 − e^(−length / 30) and fades after the strike by `contractionFade` months.
   *
   * @returns `base` itself where no part of the fall is blamed on the strike, and else `out`
   */
  function fillStruck(out: Volume, base: Volume, drawn: Drawn, length: Column, count: number): Volume {
    const { contractionByStrike, contractionFade, televisionShare } = drawn;
    let isBlamed = false;
    for (let i = 0; i < count; i++) isBlamed ||= contractionByStrike[i] > 0;
    if (!isBlamed) return base;
    out.work.set(base.work);
    out.television.set(base.television);
    out.film.set(base.film);
    out.levelFrom = base.levelFrom;
    for (let i = 0; i < count; i++) {
      const caused = contractionByStrike[i] * (1 - exp(-length[i] / 30));
      if (caused === 0) continue;
      out.levelFrom = MONTHS;
      for (let m = 0; m < MONTHS; m++) {
        const at = (past + m) * BLOCK_SIZE + i;
        const since = Math.max(0, m + 0.5 - length[i] / MONTH_DAYS);
        const more = caused * exp(-since / contractionFade[i]);
        out.television[at] = Math.max(0, base.television[at] - more * (1 - base.television[at]));
        out.film[at] = Math.max(0, base.film[at] - more * (1 - base.film[at]));
        out.work[at] = televisionShare[i] * out.television[at] + (1 - televisionShare[i]) * out.film[at];
      }
    }
    return out;
  }

  return { past, fill, fillStruck };
}
