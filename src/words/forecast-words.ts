import type { Standing } from '../facts/past-strikes';
import type { DayRecord, ForecastReport, PathReport, RecordMode } from '../model/length/forecast-report';
import type { LengthFilter } from '../scenario/length-request';
import { chance, isoDay, number, share } from './format';
import { groupLabel } from './group-labels';

/** What the view of forecasts says. */
export const FORECAST_WORDS = {
  title: 'How long do strikes last?',
  intro: 'A forecast from past disputes, with what is unsure about it, and its record: how such forecasts would have come out before.',
  ask: 'Ask',
  sources: 'Where these are from',
  use: 'Use this forecast in the simulator',
  cut: 'The simulator counts lengths up to two years only.',
  useJudged: 'Use its median and its upper end in the simulator, as a judgment',
  notUsable: 'The simulator counts lengths up to two years, and the median lies beyond: it cannot use this forecast.',
  forecastTitle: 'The forecast',
  settlementPart: 'Settlement, and the next round',
  dispute: 'Which dispute',
  disputes: {
    'sag-aftra-2023': 'actors’ 2023, as known then',
    'wga-2023': 'writers’ 2023, as known then',
    none: 'another, from all known today',
  },
  elapsed: 'Days it has lasted',
  sample: 'Past disputes',
  own: 'a list of your own',
  family: 'Curve',
  filter: 'Only some of them',
  any: 'all',
  filters: {
    segment: 'Part of the industry',
    country: 'Country',
    fromYear: 'Begun in or after',
    toYear: 'Begun in or before',
    leastWorkers: 'Workers, at least',
    mostWorkers: 'Workers, at most',
    industry: 'Industry',
    size: 'Workers idled',
    era: 'Begun',
  },
  waiting: 'The forecast is being computed.',
  fitsTitle: 'The curves',
  fitColumns: ['Curve', 'Parameters (standard error)', 'Log-likelihood', 'Counts for'],
  disputesTitle: 'The disputes',
  disputeColumns: ['Dispute', 'Days', 'From', 'To', 'Workers', 'About', 'Outcome', 'How well known'],
  lengthsTitle: 'The lengths',
  running: 'still running',
  recordTitle: 'The record',
  recordIntro:
    'Each dispute of the sample is forecast as if it were not in it: once from all the others, once from what was known on the day. Curves and their weights are chosen by likelihood from the other disputes alone.',
  recordAsk: 'Compute the record',
  recordWaiting: 'The record is being computed: hundreds of forecasts.',
  modes: { 'leave-one-out': 'From all other disputes', 'as-of-the-day': 'From what was known on the day' } satisfies Record<
    RecordMode,
    string
  >,
  bandColumns: ['Forecast on day', 'Disputes', 'in the 50% band', 'in the 80% band', 'in the 90% band'],
  scoreColumns: ['Forecast on day', 'This forecast', 'Median of all', 'Exponential', 'US stoppages at large'],
  scoreNote:
    'Mean distance of forecast and outcome in days (CRPS; less is better). The best of each row is bold. US stoppages at large are those of 1984 to 2020, also for disputes before.',
  pitTitle: (day: number): string => `Where outcomes fell in their forecasts, day ${day}`,
  pit: { axis: 'from shorter than nearly all that was forecast, to longer', even: 'dashed: if all tenths were alike' },
  rangesTitle: 'Every forecast of day 0 and what came about',
  rangesKey:
    'Line: nine in ten. Pale bar: eight in ten. Dark bar: half. Stroke: the middle. Dot: what came about, hollow where it lies outside nine in ten.',
  rangesAxis: 'days',
  rangesSource: 'the sample named above.',
  rangesColumns: ['Dispute', 'Days', '5%', '10%', '25%', '50%', '75%', '90%', '95%', 'Fell at, in 100', 'CRPS'],
  pathSource: 'the sample as it was known on each day, without this strike.',
  pathTitle: 'The actors’ strike of 2023 on its days',
  settlementTitle: 'Where did rounds settle?',
  slopeTitle: 'Does a longer strike bring more?',
  offersTitle: 'How both sides moved in 2023',
  roundsTitle: 'How often does a round end in a strike?',
} as const;

/** «US screen trades: 24 disputes, one of them still running». */
export function sampleSentence(name: string, only: string, { n, censored }: Pick<ForecastReport, 'n' | 'censored'>): string {
  const running = censored === 0 ? '' : `, ${number(censored, 0)} of them still running`;
  return `${name}${only && `, only ${only}`}: ${number(n, 0)} disputes${running}.`;
}

/** Whole days; what lies beyond the last day that a forecast tells is «more than two years». */
const day = (days: number): string => (days === Infinity ? BEYOND : number(Math.round(days), 0));
const BEYOND = 'more than two years';
const daysText = (days: number): string => (days === Infinity ? BEYOND : `${day(days)} days`);
/** A length in a table: whole days; what lies beyond the last day of its forecast, as that. */
export const lengthCell = (days: number, longest: 'two' | 'four'): string =>
  days === Infinity ? `more than ${longest} years` : number(days, 0);
/** Chances below this are not told: nothing in two hundred. */
const LEAST_BEYOND = 0.005;

/** What a filter leaves of a sample, in a few words; empty where there is none. */
export function filterText({
  segments,
  countries,
  fromYear,
  toYear,
  leastWorkers,
  mostWorkers,
  industry,
  size,
  era,
}: LengthFilter): string {
  const groups = [...(segments ?? []), ...(countries ?? []), ...[industry, era].filter((each) => each !== undefined)].map(groupLabel);
  const idled = size === undefined ? [] : [`workers idled ${groupLabel(size)}`];
  const years = [fromYear === undefined ? '' : `begun in or after ${fromYear}`, toYear === undefined ? '' : `begun in or before ${toYear}`];
  const workers = [
    leastWorkers === undefined ? '' : `at least ${number(leastWorkers, 0)} workers`,
    mostWorkers === undefined ? '' : `at most ${number(mostWorkers, 0)} workers`,
  ];
  return [...groups, ...idled, ...years, ...workers].filter((each) => each !== '').join(', ');
}

/** What the forecast says of a dispute that has lasted so many days; by the empirical curve, what the curve as counted says. */
export function forecastSentence({
  forecast,
  plugIn,
  family,
  elapsed,
}: Pick<ForecastReport, 'forecast' | 'plugIn' | 'family' | 'elapsed'>): string {
  const { within, median, p10, p90, beyond } = family === 'empirical' ? plugIn : forecast;
  const [thirty, sixty, ninety] = within.map((each) => chance(each.chance));
  const left = Math.max(0, median - elapsed);
  const begun = elapsed === 0 ? 'A dispute that begins lasts' : `Having lasted ${elapsed} days, a dispute like these lasts`;
  const half = `${daysText(median)} in all at the median${elapsed > 0 && left < Infinity ? `, ${day(left)} more` : ''}`;
  const most = p10 === Infinity ? `8 in 10 last ${BEYOND}` : `8 in 10 last from ${day(p10)} to ${daysText(p90)}`;
  const long = beyond < LEAST_BEYOND ? '' : ` In ${casesText(beyond)} it lasts longer than two years.`;
  return `${begun} ${half}; ${most}. The chance that it ends is ${thirty} within 30 more days, ${sixty} within 60, ${ninety} within 90.${long}`;
}

const casesText = (share: number): string => (share > 1 - LEAST_BEYOND ? 'nearly all cases' : `${number(100 * share, 0)} of 100 cases`);

/** The same of US stoppages at large. */
export const atLargeSentence = ({ atLarge, elapsed }: Pick<ForecastReport, 'atLarge' | 'elapsed'>): string =>
  `Of ${number(atLarge.n, 0)} US stoppages of any size, half ${elapsed > 0 ? 'of those that had lasted as long ' : ''}ended by day ${day(Math.ceil(atLarge.median))}${elapsed > 0 ? `, ${day(Math.ceil(atLarge.median) - elapsed)} days later` : ''}.`;

/** How the manufacturing strikes went with the economy. */
export const cycleSentence = ({ slope, slopeError }: NonNullable<ForecastReport['cycle']>): string =>
  `Strikes that began when production was a tenth above what was expected were ${number(100 * (1 - Math.exp(slope / 10)), 0)}% shorter (Weibull regression on the month’s unanticipated production: slope ${number(slope, 2)}, standard error ${number(slopeError, 2)}).`;

/** Which way the weekly chance to end goes. */
export function hazardSentence({ weekly, atLarge }: Pick<ForecastReport, 'weekly' | 'atLarge'>): string {
  const [early, late] = [weekly[1]!.hazard, weekly[12]!.hazard];
  const way = late > 1.15 * early ? 'rises' : late < early / 1.15 ? 'falls' : 'stays about even';
  const [first, thirteenth] = [atLarge.weekly[1]!.hazard, atLarge.weekly[12]!.hazard];
  return `In this sample the chance to end in a week ${way} as a dispute goes on: ${share(early)} in its second week, ${share(late)} in its thirteenth. Among US stoppages at large it falls, from ${share(first)} to ${share(thirteenth)}: most are over soon, and those that are not are of another kind.`;
}

/** What the record says in one sentence, whichever way it came out. */
export function recordSentence({ n, left, coverage, crps }: DayRecord): string {
  if (n === 0) return `None of ${left} disputes could be forecast: too little was known, or their day or end is not.`;
  const eighty = coverage.find(({ level }) => level === 80)!;
  const verdict =
    eighty.low <= 0.8 && eighty.high >= 0.8
      ? 'as it should, as far as so few can tell'
      : eighty.high < 0.8
        ? 'too few: the forecast claimed to know more than it did'
        : 'more than it should: the forecast claimed less than it could';
  const best = bestOf(crps);
  const won =
    best === 'forecast'
      ? 'It is nearer to what came about than all three it is held against.'
      : `Nearest to what came about was ${OTHERS[best]}, not this forecast.`;
  const apart = left > 0 ? ` ${left} could not be forecast: too little was known, or their day or end is not.` : '';
  return `${n} disputes.${apart} The 80% band held ${eighty.inside} of ${n}: ${verdict} (nine in ten: ${share(eighty.low)} to ${share(eighty.high)}). ${won}`;
}

const OTHERS = { median: 'the median of all', exponential: 'an exponential', 'at-large': 'US stoppages at large' } as const;

/** Who was nearest among the forecasts of later days. */
export function laterSentence(later: readonly DayRecord[]): string {
  const told = later
    .filter(({ n }) => n > 0)
    .map(({ day: made, crps }) => {
      const best = bestOf(crps);
      return `on day ${made} ${best === 'forecast' ? 'this forecast' : `${OTHERS[best]}, not this forecast`}`;
    });
  return told.length === 0 ? '' : `Forecast again, nearest was ${told.join('; ')}.`;
}

/** Who had the smallest score. */
export const bestOf = (crps: DayRecord['crps']): keyof DayRecord['crps'] =>
  (Object.keys(crps) as (keyof DayRecord['crps'])[]).reduce((best, who) => (crps[who] < crps[best] ? who : best), 'forecast');

/** The same dispute as it was forecast on several of its days. */
export function pathSentence({ days, forecasts }: PathReport): string {
  const first = forecasts[0]!;
  const missed = forecasts.filter(({ p10, p90 }) => days < p10 || days > p90).length;
  const held = missed === 0 ? 'It lay within eight in ten each time' : `It lay outside eight in ten ${missed} of ${forecasts.length} times`;
  return `On day ${first.elapsed}, ${isoDay(first.asOf)}, the middle of the forecast was ${day(first.median)} days. It lasted ${days}. ${held}; the middle moved to ${forecasts
    .slice(1)
    .map((each) => `${day(each.median)} on day ${each.elapsed}`)
    .join(', ')}: a strike that goes on makes its own forecast longer.`;
}

/** The picture of the weekly chance to end. */
export const HAZARD_WORDS = {
  title: 'The chance to end in each week',
  source:
    'the disputes named above, fitted; US stoppages known to federal mediators, 1984–2020, as counted. Tinted: eight in ten of what the data leave plausible.',
  columns: ['Week', 'Chance to end in it', 'Eight in ten', 'US stoppages at large'],
  labels: (elapsed: number) => ({
    sample: 'this sample',
    atLarge: 'US at large',
    elapsed: `day ${elapsed}`,
    axis: 'weeks since it began; of those still running when the week begins',
  }),
};

/** The picture of the curve over what was counted. */
export const CURVE_WORDS = {
  title: 'How many last longer',
  source: 'the disputes named above; steps by Kaplan and Meier, in which a dispute still running counts until it was last seen.',
  columns: ['Days', 'Still running, as counted', 'Standard error'],
  labels: { counted: 'as counted', fitted: 'as forecast, with what is unsure', axis: 'days' },
  sentence: ({ n, ended, fits }: Pick<ForecastReport, 'n' | 'ended' | 'fits'>): string => {
    const [best] = [...fits].sort((a, b) => b.weight - a.weight);
    return `Of ${number(n, 0)} disputes ${number(ended, 0)} ended. Of the five curves the ${best!.family} makes these lengths likeliest for what it costs in parameters: by likelihood it counts for ${share(best!.weight)}.`;
  },
};

/** How well a row of the table is known. */
export const standingText = (standing: Standing): string =>
  ({
    verified: 'Seen in print',
    conflicting: 'Sources differ',
    partly: 'Seen in print, its days from memory',
    memory: 'From memory alone',
  })[standing];

/** A range with its counts: «13 of 19 (47 to 85%)». */
export const countedShare = (inside: number, n: number, low: number, high: number): string =>
  n === 0 ? 'none' : `${inside} of ${n} (${number(100 * low, 0)} to ${number(100 * high, 0)}%)`;

/** A fit’s parameters in a line; where its shape stands at its limit, that it does. */
export const parametersText = ({ parameters, atBound }: Pick<ForecastReport['fits'][number], 'parameters' | 'atBound'>): string =>
  parameters
    .map(
      ({ name, value, standardError }) =>
        `${PARAMETERS[name]} ${significant(value)}${standardError === null ? '' : ` (${significant(standardError)})`}`,
    )
    .join(', ') + (atBound ? AT_BOUND : '');

const AT_BOUND = '; the shape is at the limit of 0.2 to 5 that fits keep to, so no standard error is known';
const PARAMETERS: Readonly<Record<ForecastReport['fits'][number]['parameters'][number]['name'], string>> = {
  rate: 'rate',
  shape: 'shape',
  scale: 'scale',
  meanLog: 'mean of the log',
  sdLog: 'standard deviation of the log',
};
const significant = (value: number): string => String(Number(value.toPrecision(3)));
