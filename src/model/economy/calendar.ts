import { daysBetween } from '../../facts/date';
import { exp, ln } from '../../random/elementary';
import { MONTH_DAYS, MONTHS } from '../months';
import type { Dates } from '../question';

/**
 * Contract dates by month: for each of the 180 months from day 0, the share of it after a given day. Shares are exact in days, so a step on
 * 1 July counts from 1 July.
 */
export interface Calendar {
  /** Share of month m after the due date of each step after the first, 0…1. */
  readonly afterStep: readonly Float64Array[];
  /** Share of month m in which a success bonus may be paid, 0…1. */
  readonly afterBonusStart: Float64Array;
  /** Number of yearly raises after the contract up to the end of month m, the first on the day of the renewal; 0 before it. */
  readonly growthYear: Int32Array;
  /** Share of month m after the last of those raises, 0…1. */
  readonly afterGrowth: Float64Array;
  /** Number of renewals up to the end of month m, one every three years, and the share of the month after the last of them. */
  readonly renewals: Int32Array;
  readonly afterRenewal: Float64Array;
  /** Days from day 0 to the end of 31 December of the first year. */
  readonly yearEndDays: number;
}

/** Calendar of a dispute from its ISO dates. */
export function calendar(dates: Pick<Dates, 'start' | 'stepDates' | 'renewal' | 'bonusStart'>): Calendar {
  const monthOf = (date: string): number => daysBetween(dates.start, date) / MONTH_DAYS;
  const renewal = monthOf(dates.renewal);
  const growthYear = new Int32Array(MONTHS);
  const afterGrowth = new Float64Array(MONTHS);
  const renewals = new Int32Array(MONTHS);
  const afterRenewal = new Float64Array(MONTHS);
  for (let m = 0; m < MONTHS; m++) {
    const years = Math.floor((m + 1 - renewal) / 12);
    if (years < 0) continue;
    growthYear[m] = years + 1;
    afterGrowth[m] = shareAfter(m, renewal + 12 * years);
    renewals[m] = Math.floor(years / 3) + 1;
    afterRenewal[m] = shareAfter(m, renewal + 36 * (renewals[m] - 1));
  }
  return {
    afterStep: dates.stepDates.map((date) => sharesAfter(monthOf(date))),
    afterBonusStart: dates.bonusStart === null ? new Float64Array(MONTHS) : sharesAfter(monthOf(dates.bonusStart)),
    growthYear,
    afterGrowth,
    renewals,
    afterRenewal,
    yearEndDays: daysBetween(dates.start, `${Number(dates.start.slice(0, 4)) + 1}-01-01`),
  };
}

/**
 * Discount factors of the 180 months: present value on day 0 of a dollar paid in mid-month. `discount` and `inflation` are yearly rates
 * (0.05 for 5%); removing inflation works as a second discount.
 */
export function discountFactors(discount: number, inflation: number): Float64Array {
  const monthly = -(ln(1 + discount) + ln(1 + inflation)) / 12;
  return Float64Array.from({ length: MONTHS }, (_, m) => exp(monthly * (m + 0.5)));
}

const sharesAfter = (month: number): Float64Array => Float64Array.from({ length: MONTHS }, (_, m) => shareAfter(m, month));

const shareAfter = (m: number, month: number): number => Math.min(1, Math.max(0, m + 1 - month));
