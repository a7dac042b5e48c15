import { ceilingOf } from '../facts/ceiling-of';
import { LITTLE_WATCHED, VIEWING, WIDELY_WATCHED } from '../facts/credits';
import { factValue } from '../cases/facts';
import { dailyMinimum, kindOfMinimum, majorRoleDays, minimumOf, type Minimum } from '../facts/minimum-of';
import { MAJOR_ROLE_TIMES } from '../facts/minimums';
import { workFact } from '../facts/work-facts';
import { MINUTES, WHO } from '../facts/works';
import { WORK_SERVICES, type Work } from './work';

/** Revenue that a share is taken of, USD a year, and the part of its viewing attributed to a credit by views, exhibition year and units. */
export interface Revenue {
  readonly yearly: number;
  readonly titleShare: (views: number, exhibitionYear: number, units: number) => number;
}

/** Minimum per day, week or episode that applies to a performer’s work. */
export const rateOf = ({ who, programme, filmed }: Work): Minimum => minimumOf(kindOfMinimum(who, programme), filmed);

/**
 * Minimum for the whole engagement (TV Agreement secs. 2, 3, 18(b)(2)d), USD; 0 for writers and directors, whose clauses do not depend on
 * it.
 */
export function engagementMinimum(work: Work): number {
  const { who, days, weeks, programme } = work;
  if (WHO[who].craft !== 'actors') return 0;
  const { amount } = rateOf(work);
  if (who === 'day') return days * amount;
  if (who === 'week') return weeks * amount;
  return who === 'major' ? MAJOR_ROLE_TIMES * amount * majorRoleDays(programme) : amount;
}

/** Pay of the performer, USD. */
export const payOf = (work: Work): number => (work.paid === 'own' || work.who === 'regular' ? work.pay : engagementMinimum(work));

/** The performer’s own pay for a day, USD. A series regular’s is always given. */
export const dayRateOf = ({ who, programme, filmed, paid, rate }: Work): number =>
  paid === 'own' || who === 'regular' ? rate : dailyMinimum(who, programme, filmed);

/** Subscribers of the service at home and abroad, and views at home within 90 days. */
export function audienceOf({ service, home, away, watched }: Work): {
  readonly home: number;
  readonly away: number;
  readonly views: number;
} {
  const size = service === 'own' ? { home: home * 1e6, away: away * 1e6 } : WORK_SERVICES[service];
  return { ...size, views: VIEWING[watched === 'widely' ? WIDELY_WATCHED : LITTLE_WATCHED].viewsPerSubscriber * size.home };
}

/** Percentage of the 2020 contract for an exhibition year; the last one for every later year. */
export function exhibitionPercent(year: number): number {
  return factValue('hb-ey-2020', Math.min(year, 13) - 1);
}

/** Every attribute of a work that a formula may use. */
export function creditOf(work: Work, revenue: Revenue): Readonly<Record<string, number>> {
  const { craft, units } = WHO[work.who];
  const audience = audienceOf(work);
  const actors = craft === 'actors';
  return {
    pay: actors ? payOf(work) : 0,
    ceiling: ceilingOf(craft, work.programme, work.filmed),
    applicableMinimum: engagementMinimum(work),
    dayRate: actors ? dayRateOf(work) : 0,
    dayScale: actors ? minimumOf('day', work.filmed).amount : 0,
    weekScale: actors ? minimumOf('week', work.filmed).amount : 0,
    episodeScale: actors ? minimumOf(work.programme === 'half' ? 'week' : 'series-hour', work.filmed).amount : 0,
    daysWorked: work.who === 'day' ? work.days : 0,
    weeksWorked: work.who === 'week' ? work.weeks : 0,
    programLength: MINUTES[work.programme],
    exhibitionYear: work.year,
    exhibitionShare: exhibitionPercent(work.year) / 100,
    run: work.run,
    subscriberFactor: factorOf(audience.home),
    domesticSubscribers: audience.home,
    foreignSubscribers: audience.away,
    views: audience.views,
    streamingRevenue: revenue.yearly,
    titleShare: revenue.titleShare(audience.views, work.year, actors ? units : 1),
    coveredShare: workFact('ask-covered-share-derived') / 100,
    grossReceipts: work.receipts,
    foreignGross: work.earned,
    contractedRevenue: work.price,
    licenseFee: work.licence,
    marketShare: work.homes / 100,
    units: work.copies,
    performerUnits: units,
    castUnits: work.cast,
    weeks: work.span,
    days: work.replaced,
    hours: work.hours,
    consent: work.consent === 'given' ? 1 : 0,
    suitsPerformer: work.suited === 'yes' ? 1 : 0,
    agreedPay: work.agreed,
  };
}

/** Subscribers below which a factor applies, and the factor. */
const FACTORS = [
  [1e6, 0.2],
  [5e6, 0.4],
  [20e6, 0.65],
  [45e6, 1],
] as const;

/** Factor of a service’s size, as SIZE_FACTOR of the library has it, as a number for formulas that name it. */
const factorOf = (home: number): number => FACTORS.find(([below]) => home < below)?.[1] ?? 1.5;
