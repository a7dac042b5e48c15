import { BLOCK_SIZE, column, monthly, type Column } from '../column';
import type { Drawn } from '../drawn';
import { MONTHS } from '../months';
import { EXHIBITION_SHARES, EXHIBITION_YEARS } from './rates';

/**
 * How much of a complete success bonus is paid, by month and draw, 0…1. Only titles released since its first day can earn it, so it builds
 * up: of titles k years old a part has been released since, each exhibition year weighs with its share of the residual, and a title that
 * passed the line in one year passes it again in the next with chance `bonusDecay`.
 */
export function prepareBonusRamp(afterBonusStart: Float64Array) {
  const ramp = monthly(MONTHS);
  /** Bonus of all exhibition years up to each, per draw, as a share of the complete one. */
  const cumulative = Array.from({ length: EXHIBITION_YEARS + 1 }, () => column());
  /** Years since the first day, in mid-month; below 0 before it. */
  const since = new Float64Array(MONTHS);
  const first = afterBonusStart.findIndex((share) => share > 0);
  for (let m = 0; m < MONTHS; m++) since[m] = first < 0 ? -1 : (m + 0.5 - (first + 1 - afterBonusStart[first])) / 12;

  function begin({ bonusDecay }: Drawn, count: number): void {
    for (let i = 0; i < count; i++) {
      let [passing, sum] = [1, 0];
      for (let k = 0; k < EXHIBITION_YEARS; k++) {
        sum += EXHIBITION_SHARES[k] * passing;
        cumulative[k + 1][i] = sum;
        passing *= bonusDecay[i];
      }
      for (let k = 1; k <= EXHIBITION_YEARS; k++) cumulative[k][i] /= sum;
    }
  }

  /** Share of the complete bonus that is paid after so many years. */
  function builtUp(years: number, i: number): number {
    if (years <= 0) return 0;
    if (years >= EXHIBITION_YEARS) return 1;
    const year = Math.floor(years);
    return cumulative[year][i] + (years - year) * (cumulative[year + 1][i] - cumulative[year][i]);
  }

  /** Fills the ramp; the part of the bonus that does not build up is paid in full from the first day. */
  function fill(drawn: Drawn, count: number): Float64Array {
    begin(drawn, count);
    const { bonusBuildUp } = drawn;
    for (let m = 0; m < MONTHS; m++) {
      const at = m * BLOCK_SIZE;
      const year = Math.min(EXHIBITION_YEARS, Math.floor(Math.max(0, since[m])));
      const [from, to] = [cumulative[year], cumulative[Math.min(EXHIBITION_YEARS, year + 1)]];
      const part = Math.max(0, since[m]) - year;
      if (afterBonusStart[m] === 0) ramp.fill(0, at, at + count);
      else if (year === EXHIBITION_YEARS) ramp.fill(afterBonusStart[m], at, at + count);
      else
        for (let i = 0; i < count; i++)
          ramp[at + i] = afterBonusStart[m] * (1 - bonusBuildUp[i] + bonusBuildUp[i] * (from[i] + part * (to[i] - from[i])));
    }
    return ramp;
  }

  /** Complete bonuses that are paid in the first `years` years, in years. */
  function paidIn(years: number, buildUp: number, i: number): number {
    let paid = 0;
    for (let year = 0; year < years; year++) {
      const part = Math.min(1, years - year);
      paid += (part * (builtUp(year, i) + builtUp(year + part, i))) / 2;
    }
    return (1 - buildUp) * years + buildUp * paid;
  }

  /**
   * Fills `out` with the complete bonuses that are paid from the year `after` (0 or more, per draw; null from the first day) to the year
   * `years`, in years.
   */
  function fillYears(out: Column, drawn: Drawn, years: number, after: Column | null, count: number): void {
    begin(drawn, count);
    for (let i = 0; i < count; i++) {
      const before = after ? Math.min(years, Math.max(0, after[i])) : 0;
      out[i] = paidIn(years, drawn.bonusBuildUp[i], i) - paidIn(before, drawn.bonusBuildUp[i], i);
    }
  }

  return { ramp, fill, fillYears };
}
