import type { Standing } from '../facts/past-strikes';
import type { DayRecord, ForecastReport, PathReport, RecordMode } from '../model/length/forecast-report';
import type { LengthFilter } from '../scenario/length-request';
import { chance, isoDay, number, share } from './format';
import { groupLabel } from './group-labels';

/** Words of the forecast view. */
export const FORECAST_WORDS = {
  title: 'How long do strikes last?',
  intro: 'A forecast from past disputes with its uncertainty, and its record: how such forecasts would have turned out.',
  ask: 'Ask',
  sources: 'Where these are from',
  use: 'Use this forecast in the simulator',
  cut: 'The simulator counts lengths up to two years only.',
  useJudged: 'Use its median and upper end in the simulator, as your judgment',
  notUsable: 'The simulator counts lengths up to two years. The median is longer, so it cannot use this forecast.',
  forecastTitle: 'The forecast',
  settlementPart: 'Deals, and the next round',
  dispute: 'Which dispute',
  anyDispute: 'another, from all that is known today',
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
  fitColumns: ['Curve', 'Parameters (standard error)', 'Log-likelihood', 'Weight'],
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
  scoreColumns: ['Forecast on day', 'This forecast', 'Median of all', 'Exponential', 'All US stoppages'],
  scoreNote:
    'Mean distance between forecast and outcome in days (CRPS; lower is better). The best in each row is bold. All US stoppages are those of 1984 to 2020, also for earlier disputes.',
  pitTitle: (day: number): string => `Where outcomes fell in their forecasts, day ${day}`,
  pit: { axis: 'from shorter than nearly all of the forecast to longer', even: 'dashed: equal tenths' },
  rangesTitle: 'Every forecast of day 0 and the outcome',
  rangesKey: 'Line: 9 in 10. Pale bar: 8 in 10. Dark bar: half. Tick: the median. Dot: the outcome, hollow where it is outside 9 in 10.',
  rangesAxis: 'days',
  rangesSource: 'the sample named above.',
  rangesColumns: ['Dispute', 'Days', '5%', '10%', '25%', '50%', '75%', '90%', '95%', 'Percentile of the outcome', 'CRPS'],
  pathSource: 'the sample as it was known on each day, without this strike.',
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

/** Whole days; a length beyond a forecast’s last day is «more than two years». */
const day = (days: number): string => (days === Infinity ? BEYOND : number(Math.round(days), 0));
const BEYOND = 'more than two years';
const daysText = (days: number): string => (days === Infinity ? BEYOND : `${day(days)} days`);
/** A length in a table: whole days, or more than the two or four years that its forecast covers. */
export const lengthCell = (days: number, longest: 'two' | 'four'): string =>
  days === Infinity ? `more than ${longest} years` : number(days, 0);
/** Chances below this are left out. */
const LEAST_BEYOND = 0.005;

/** A filter of a sample in a few words; empty where there is none. */
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

/** The forecast for a dispute that has lasted `elapsed` days; with the empirical curve, that of the curve as counted. */
export function forecastSentence({
  forecast,
  plugIn,
  family,
  elapsed,
}: Pick<ForecastReport, 'forecast' | 'plugIn' | 'family' | 'elapsed'>): string {
  const { within, median, p10, p90, beyond } = family === 'empirical' ? plugIn : forecast;
  const [thirty, sixty, ninety] = within.map((each) => chance(each.chance));
  const left = Math.max(0, median - elapsed);
  const like = elapsed === 0 ? 'Half of disputes like these last' : `Of disputes like these that have lasted ${elapsed} days, half last`;
  const half = `${median === Infinity ? '' : 'up to '}${daysText(median)}${elapsed > 0 && left < Infinity ? ` in total, ${day(left)} more` : ''}`;
  const most = p10 === Infinity ? `8 in 10 last ${BEYOND}` : `8 in 10 last from ${day(p10)} to ${daysText(p90)}`;
  const long = beyond < LEAST_BEYOND ? '' : ` ${casesText(beyond)} last longer than two years.`;
  return `${like} ${half}; ${most}. The chance that it ends is ${thirty} within 30 more days, ${sixty} within 60, ${ninety} within 90.${long}`;
}

const casesText = (share: number): string => (share > 1 - LEAST_BEYOND ? 'Nearly all' : `${number(100 * share, 0)} in 100`);

/** The same for all US stoppages. */
export const atLargeSentence = ({ atLarge, elapsed }: Pick<ForecastReport, 'atLarge' | 'elapsed'>): string =>
  `Of ${number(atLarge.n, 0)} US stoppages of any size, half ${elapsed > 0 ? 'of those that had lasted as long ' : ''}ended by day ${day(Math.ceil(atLarge.median))}${elapsed > 0 ? `, ${day(Math.ceil(atLarge.median) - elapsed)} days later` : ''}.`;

/** How the lengths of manufacturing strikes varied with the economy. */
export const cycleSentence = ({ slope, slopeError }: NonNullable<ForecastReport['cycle']>): string =>
  `Strikes that began when production was 10% above expectations were ${number(100 * (1 - Math.exp(slope / 10)), 0)}% shorter (Weibull regression on the month’s unanticipated production: slope ${number(slope, 2)}, standard error ${number(slopeError, 2)}).`;

/** Whether the weekly chance to end rises or falls. */
export function hazardSentence({ weekly, atLarge }: Pick<ForecastReport, 'weekly' | 'atLarge'>): string {
  const [early, late] = [weekly[1]!.hazard, weekly[12]!.hazard];
  const way = late > 1.15 * early ? 'rises' : late < early / 1.15 ? 'falls' : 'stays about even';
  const [first, thirteenth] = [atLarge.weekly[1]!.hazard, atLarge.weekly[12]!.hazard];
  return `In this sample the chance to end in a week ${way} as a dispute goes on: ${share(early)} in its second week, ${share(late)} in its thirteenth. Among all US stoppages it falls, from ${share(first)} to ${share(thirteenth)}: most are over soon, and the rest are of another kind.`;
}

/** The record of one forecast day: coverage of the 80% band, and whose forecast was closest. */
export function recordSentence({ n, left, coverage, crps }: DayRecord): string {
  if (n === 0) return `None of ${left} disputes could be forecast: too little was known, or the first day or the end is not known.`;
  const eighty = coverage.find(({ level }) => level === 80)!;
  const verdict =
    eighty.low <= 0.8 && eighty.high >= 0.8
      ? 'as it should, as far as so few disputes can show'
      : eighty.high < 0.8
        ? 'too few, so the forecast was too narrow'
        : 'too many, so the forecast was wider than it had to be';
  const best = bestOf(crps);
  const won =
    best === 'forecast'
      ? 'It was closer to the outcome than all three alternatives.'
      : `Closest to the outcome was ${OTHERS[best]}, not this forecast.`;
  const apart = left > 0 ? ` ${left} could not be forecast: too little was known, or the first day or the end is not known.` : '';
  return `${n} disputes.${apart} The 80% band held ${eighty.inside} of ${n}: ${verdict} (90% interval: ${share(eighty.low)} to ${share(eighty.high)}). ${won}`;
}

const OTHERS = { median: 'the median of all', exponential: 'an exponential curve', 'at-large': 'all US stoppages' } as const;

/** Whose forecast was closest on later days. */
export function laterSentence(later: readonly DayRecord[]): string {
  const closest = later
    .filter(({ n }) => n > 0)
    .map(({ day: made, crps }) => {
      const best = bestOf(crps);
      return `${best === 'forecast' ? 'this forecast' : OTHERS[best]} on day ${made}`;
    });
  return closest.length === 0 ? '' : `Forecast again on later days, the closest was ${closest.join(', ')}.`;
}

/** The forecast with the lowest score. */
export const bestOf = (crps: DayRecord['crps']): keyof DayRecord['crps'] =>
  (Object.keys(crps) as (keyof DayRecord['crps'])[]).reduce((best, who) => (crps[who] < crps[best] ? who : best), 'forecast');

/** One dispute, forecast on several of its days. */
export function pathSentence({ days, forecasts }: PathReport): string {
  const first = forecasts[0]!;
  const missed = forecasts.filter(({ p10, p90 }) => days < p10 || days > p90).length;
  const held =
    missed === 0 ? 'That was within 8 in 10 each time' : `That was outside 8 in 10 in ${missed} of ${forecasts.length} forecasts`;
  return `On day ${first.elapsed}, ${isoDay(first.asOf)}, the median of the forecast was ${day(first.median)} days. The strike lasted ${days}. ${held}. The median moved to ${forecasts
    .slice(1)
    .map((each) => `${day(each.median)} on day ${each.elapsed}`)
    .join(', ')}: a strike that goes on makes its own forecast longer.`;
}

/** Words of the chart of the weekly chance to end. */
export const HAZARD_WORDS = {
  title: 'The chance to end in each week',
  source:
    'the disputes named above, fitted; US stoppages known to federal mediators, 1984–2020, as counted. Tinted: the 80% range that the data leave plausible.',
  columns: ['Week', 'Chance to end in it', '80% range', 'All US stoppages'],
  labels: (elapsed: number) => ({
    sample: 'this sample',
    atLarge: 'all US',
    elapsed: `day ${elapsed}`,
    axis: 'weeks since it began; of those still running when the week begins',
  }),
};

/** Words of the chart of the fitted curve over the counted one. */
export const CURVE_WORDS = {
  title: 'How many last longer',
  source: 'the disputes named above; steps by Kaplan and Meier, in which a dispute still running counts until it was last seen.',
  columns: ['Days', 'Still running, as counted', 'Standard error'],
  labels: { counted: 'as counted', fitted: 'as forecast, with its uncertainty', axis: 'days' },
  sentence: ({ n, ended, fits }: Pick<ForecastReport, 'n' | 'ended' | 'fits'>): string => {
    const [best] = [...fits].sort((a, b) => b.weight - a.weight);
    return `Of ${number(n, 0)} disputes ${number(ended, 0)} ended. Of the five curves, ${best!.family} fits these lengths best for its number of parameters. Its weight is ${share(best!.weight)}.`;
  },
};

/** How well a row of the table is known. */
export const standingText = (standing: Standing): string =>
  ({
    verified: 'Seen in print',
    conflicting: 'Sources differ',
    partly: 'Seen in print, but its days from memory',
    memory: 'From memory alone',
  })[standing];

/** A range with its counts: «13 of 19 (47 to 85%)». */
export const countedShare = (inside: number, n: number, low: number, high: number): string =>
  n === 0 ? 'none' : `${inside} of ${n} (${number(100 * low, 0)} to ${number(100 * high, 0)}%)`;

/** A fit’s parameters in a line, with a note where the shape is at its limit. */
export const parametersText = ({ parameters, atBound }: Pick<ForecastReport['fits'][number], 'parameters' | 'atBound'>): string =>
  parameters
    .map(
      ({ name, value, standardError }) =>
        `${PARAMETERS[name]} ${significant(value)}${standardError === null ? '' : ` (${significant(standardError)})`}`,
    )
    .join(', ') + (atBound ? AT_BOUND : '');

const AT_BOUND = '; the shape is at the limit of its range, 0.2 to 5, so no standard error is known';
const PARAMETERS: Readonly<Record<ForecastReport['fits'][number]['parameters'][number]['name'], string>> = {
  rate: 'rate',
  shape: 'shape',
  scale: 'scale',
  meanLog: 'mean of the log',
  sdLog: 'standard deviation of the log',
};
const significant = (value: number): string => String(Number(value.toPrecision(3)));
