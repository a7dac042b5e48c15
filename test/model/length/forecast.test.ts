import { resolve } from '../../../src/model/question';
import { expect, test } from 'vitest';
import { forecastReport, isProblems } from '../../../src/model/length/forecast';
import type { ForecastReport, RecordReport } from '../../../src/model/length/forecast-report';
import { ownForecast } from '../../../src/model/length/lengths';
import { lengthQuantile } from '../../../src/model/length/duration';
import { pathReport, recordReport } from '../../../src/model/length/record';
import { FAMILY_CHOICES } from '../../../src/scenario/length-options';
import type { LengthRequest } from '../../../src/scenario/length-request';
import { presetScenario } from '../../../src/scenario/scenario';
import { openQuantileOf } from '../../../src/survival/hazard';
import { parametersText } from '../../../src/words/forecast-words';
import { sum } from '../../support/model';

const ask = (of: Partial<LengthRequest>): LengthRequest => ({
  sample: 'screen-1d',
  filter: {},
  family: 'weighted',
  elapsed: 0,
  asOf: null,
  exclude: '',
  ...of,
});
function report(of: Partial<LengthRequest>): ForecastReport {
  const found = forecastReport(ask(of));
  if (isProblems(found)) throw new Error(found.map(({ message }) => message).join(' '));
  return found;
}
const messages = (of: Partial<LengthRequest>): string => {
  const found = forecastReport(ask(of));
  return isProblems(found) ? found.map(({ message }) => message).join(' ') : '';
};

test.each([
  ['screen', 28, 0],
  ['screen-1d', 26, 0],
  ['guilds', 11, 0],
  ['curated', 58, 1],
  ['curated-verified', 49, 1],
  ['kennan-62', 62, 0],
  ['kennan-566', 566, 0],
  ['mediated', 14_223, 0],
] as const)('forecastReport of %s counts %d disputes, %d of them running', (sample, n, censored) => {
  const found = report({ sample });
  expect([found.n, found.censored, found.ended]).toEqual([n, censored, n - censored]);
  expect(found.disputes.length).toBe(n > 600 ? 0 : n);
  expect(sum(found.fits.map(({ weight }) => weight))).toBeCloseTo(1, 12);
});

test('the named samples reproduce the published fits', () => {
  const june = report({ sample: 'kennan-62', family: 'exponential' });
  expect(june.fits.find(({ family }) => family === 'exponential')!.parameters[0]!.value.toFixed(5)).toBe('0.02344');
  expect(june.plugIn.median.toFixed(3)).toBe('29.571');
  expect(report({ sample: 'kennan-62', family: 'weibull' }).plugIn.median.toFixed(3)).toBe('27.541');
  // The mediated stoppages by era, first and last day counted: Weibull shapes and the lognormal of large ones by NumPy.
  const shapes = (['1984-89', '1990-99', '2000-09', '2010-20'] as const).map((era) =>
    report({ sample: 'mediated', filter: { era } })
      .fits.find(({ family }) => family === 'weibull')!
      .parameters[0]!.value.toFixed(3),
  );
  expect(shapes).toEqual(['0.861', '0.728', '0.677', '0.628']);
  const large = report({ sample: 'mediated', filter: { size: '5000-up' } }).fits.find(({ family }) => family === 'lognormal')!;
  expect(Math.exp(large.parameters[0]!.value).toFixed(1)).toBe('18.0');
  expect(large.parameters[1]!.value.toFixed(2)).toBe('1.27');
});

test('forecastReport as of 18 July 2023 is the simulation’s forecast', () => {
  const found = report({ asOf: '2023-07-18', exclude: 'sag-aftra-2023', elapsed: 5 });
  const own = ownForecast(resolve(presetScenario('sag-aftra-2023')))!;
  // The simulation cuts at two years what the forecast keeps: its quantiles are those of what ends by then.
  const { median, p90, beyond } = found.forecast;
  expect(beyond).toBeGreaterThan(0);
  expect(openQuantileOf(own.hazard, 5, 0.5, 730)).toBeCloseTo(median, 9);
  expect(openQuantileOf(own.hazard, 5, 0.9, 730)).toBeCloseTo(p90, 9);
  expect(openQuantileOf(own.hazard, 5, 0.5 * (1 - beyond), 730)).toBeCloseTo(lengthQuantile(own, 0.5), 9);
});

test('weekly hazards rise for the screen trades and fall for US stoppages at large; the bands hold them', () => {
  const { weekly, atLarge } = report({});
  expect(weekly[12]!.hazard).toBeGreaterThan(2 * weekly[0]!.hazard);
  expect(atLarge.weekly[12]!.hazard).toBeLessThan(0.7 * atLarge.weekly[0]!.hazard);
  for (const { hazard, p10, p90 } of [...weekly, ...atLarge.weekly]) {
    expect(p10).toBeLessThanOrEqual(hazard);
    expect(p90).toBeGreaterThanOrEqual(hazard);
  }
  // Eleven disputes leave more open than fourteen thousand.
  const wide = ({ weekly: weeks }: ForecastReport): number => (weeks[8]!.p90 - weeks[8]!.p10) / weeks[8]!.hazard;
  expect(wide(report({ sample: 'guilds' }))).toBeGreaterThan(10 * wide(report({ sample: 'mediated' })));
});

test('elapsed days make the total length longer and leave the rest of an exponential unchanged', () => {
  const at = (elapsed: number, family: LengthRequest['family']): number => report({ elapsed, family, sample: 'curated' }).plugIn.median;
  expect(at(60, 'weighted')).toBeGreaterThan(at(0, 'weighted'));
  expect(at(60, 'exponential') - 60).toBeCloseTo(at(0, 'exponential'), 6);
});

test.each(FAMILY_CHOICES)('forecastReport by %s: quantiles in order, chances rising, survival falling', (family) => {
  const { forecast, plugIn, survival } = report({ family, elapsed: 12 });
  for (const { p05, p10, p25, median, p75, p90, p95, within } of [forecast, plugIn]) {
    const all = [12, p05, p10, p25, median, p75, p90, p95];
    expect([...all].sort((a, b) => a - b)).toEqual(all);
    const chances = within.map(({ chance }) => chance);
    expect([...chances].sort((a, b) => a - b)).toEqual(chances);
  }
  for (let k = 1; k < survival.length; k++) expect(survival[k]!).toBeLessThanOrEqual(survival[k - 1]!);
});

test('filters select by segment, country, year and workers, and in the mediated sample by industry, size and era', () => {
  expect(report({ sample: 'curated', filter: { countries: ['UK'] } }).n).toBe(9);
  expect(report({ sample: 'curated', filter: { segments: ['film-tv-writers'] } }).n).toBe(8);
  expect(report({ sample: 'curated', filter: { fromYear: 1980, toYear: 1989 } }).n).toBeLessThan(
    report({ sample: 'curated', filter: { fromYear: 1980 } }).n,
  );
  const large = report({ sample: 'curated', filter: { leastWorkers: 10_000 } });
  expect(large.n + report({ sample: 'curated', filter: { mostWorkers: 9_999 } }).n).toBe(36);
  expect(report({ sample: 'mediated', filter: { industry: 'information' } }).n).toBe(139);
});

test('a dispute that has lasted longer than the curve reaches gets a sentence, not a curve', () => {
  const hours = { days: [0.1, 0.2, 0.3, 0.2], censored: [false, false, false, false] };
  expect(messages({ sample: hours, family: 'empirical', elapsed: 700 })).toMatch(/none of such disputes lasts 700 days/);
  // Nothing was counted to end between day 526 and two years.
  const long = { days: [450, 316, 1420, 2580], censored: [false, false, false, false] };
  expect(report({ sample: long, family: 'empirical', elapsed: 526 }).plugIn.median).toBeGreaterThan(526);
  for (const family of FAMILY_CHOICES) {
    const found = forecastReport(ask({ sample: hours, family, elapsed: 40 }));
    if (!isProblems(found)) expect([family, found.forecast.median > 40 && found.forecast.median < 730]).toEqual([family, true]);
  }
});

test('bad requests get a sentence that names the thing, the rule and the value, not a curve', () => {
  expect(messages({ sample: 'curated', filter: { countries: ['UK'], segments: ['videogames'] } })).toBe(
    'The filter must leave at least two disputes of different length that ended; it leaves none.',
  );
  expect(messages({ asOf: '1930-01-01' })).toMatch(/^The sample must leave at least two disputes/);
  expect(messages({ filter: { segments: ['opera' as never] } })).toMatch(/^segment must be one of film-tv-performers, .*; it is opera\.$/);
  expect(messages({ elapsed: 730 })).toMatch(/elapsed must be a whole number of days from 0 to 729; it is 730/);
  expect(messages({ elapsed: -1 })).toMatch(/it is -1/);
  expect(messages({ asOf: '2023-02-30' })).toMatch(/asOf must be a date such as 2023-07-18; it is 2023-02-30/);
  expect(messages({ family: 'normal' as never })).toMatch(/family must be one of weighted, .*; it is normal/);
  expect(messages({ sample: 'all' as never })).toMatch(/sample must be one of screen-1d, .*; it is all/);
  expect(messages({ filter: { fromYear: 1990, toYear: 1980 } })).toMatch(/toYear must be 1990 or later; it is 1980/);
  expect(messages({ sample: { days: [5, 5], censored: [false, false] } })).toMatch(/it leaves 2, of which 2 ended/);
});

function record(of: Partial<LengthRequest>, mode: RecordReport['mode']): RecordReport {
  const found = recordReport(ask(of), mode);
  if (isProblems(found)) throw new Error(found[0]!.message);
  return found;
}

test.each(['screen-1d', 'curated'] as const)(
  'the record of %s: the coverage interval of its 80 percent band holds 0.8, in both modes',
  (sample) => {
    for (const mode of ['leave-one-out', 'as-of-the-day'] as const) {
      const [first] = record({ sample }, mode).days;
      const band = first!.coverage.find(({ level }) => level === 80)!;
      expect(band.low).toBeLessThan(0.8);
      expect(band.high).toBeGreaterThan(0.8);
    }
  },
  60_000,
);

test('a record counts every dispute once: scored or left, in its tenth, inside a band or not', () => {
  for (const mode of ['leave-one-out', 'as-of-the-day'] as const)
    for (const { day, n, left, pit, coverage, disputes } of record({}, mode).days) {
      expect(n + left).toBe(report({}).disputes.filter(({ days }) => days > day).length);
      expect(sum([...pit])).toBe(n);
      expect(disputes.length).toBe(n);
      for (const { level, inside } of coverage) {
        const [low, high] = level === 50 ? (['p25', 'p75'] as const) : level === 80 ? (['p10', 'p90'] as const) : (['p05', 'p95'] as const);
        expect(disputes.filter((each) => each.days >= each[low] && each.days <= each[high]).length).toBe(inside);
      }
      expect(disputes.some(({ days }) => days <= day)).toBe(false);
    }
});

test('a record as of the day uses nothing known later: disputes without a date, and the first few, are not forecast', () => {
  const dated = record({}, 'as-of-the-day').days[0]!;
  const ids = dated.disputes.map(({ id }) => id);
  // Month or year alone is known of these; the others came before five had ended.
  for (const id of ['clga-1972', 'swg-ala-1952', 'fleischer-1937', 'disney-1941']) expect(ids).not.toContain(id);
  expect(ids).toContain('sag-aftra-2023');
  // The forecast of the actors' first day is that of the sample as it stood then.
  const actors = dated.disputes.find(({ id }) => id === 'sag-aftra-2023')!;
  const then = report({ asOf: '2023-07-14', exclude: 'sag-aftra-2023' });
  expect(Math.abs(actors.median - then.forecast.median)).toBeLessThan(2);
});

test('a record as of day 30 leaves out the dispute itself, even as a running one', () => {
  const actors = record({ family: 'weibull' }, 'as-of-the-day').days[1]!.disputes.find(({ id }) => id === 'sag-aftra-2023')!;
  const then = (exclude: string): number => report({ family: 'weibull', asOf: '2023-08-13', exclude, elapsed: 30 }).forecast.median;
  // The record’s forecasts reach beyond two years, which moves the median a little.
  const [without, within] = ['sag-aftra-2023', ''].map((exclude) => Math.abs(actors.median - then(exclude))) as [number, number];
  expect(without).toBeLessThan(within / 3);
});

test('no fold sees its own dispute: without it the sample gives the same forecast', () => {
  const { disputes } = record({}, 'leave-one-out').days[0]!;
  const one = disputes.find(({ id }) => id === 'vg-2016')!;
  const others = report({ exclude: 'vg-2016' });
  expect(Math.abs(one.median - others.forecast.median)).toBeLessThan(2);
  expect(one.days).toBe(337);
});

test('large samples are scored in tenths, and lengths without dates have no record as of the day', () => {
  const kennan = record({ sample: 'kennan-566' }, 'leave-one-out');
  expect([kennan.folds, kennan.days[0]!.n, kennan.days[0]!.left]).toEqual(['tenths', 566, 0]);
  const band = kennan.days[0]!.coverage.find(({ level }) => level === 80)!;
  expect(band.inside / 566).toBeGreaterThan(0.7);
  expect(band.inside / 566).toBeLessThan(0.9);
  const dated = recordReport(ask({ sample: 'kennan-566' }), 'as-of-the-day');
  expect(isProblems(dated) && dated[0]!.message).toMatch(/days are known/);
}, 60_000);

test('pathReport forecasts the actors’ strike of 2023 on given days, from what was known on each', () => {
  const path = pathReport(ask({}), 'sag-aftra-2023', [5, 30, 60, 90]);
  if (isProblems(path)) throw new Error(path[0]!.message);
  expect(path.days).toBe(118);
  expect(path.forecasts.map(({ elapsed, asOf }) => [elapsed, asOf])).toEqual([
    [5, '2023-07-18'],
    [30, '2023-08-12'],
    [60, '2023-09-11'],
    [90, '2023-10-11'],
  ]);
  for (const { elapsed, p05, p95 } of path.forecasts) {
    expect(p05).toBeGreaterThanOrEqual(elapsed);
    expect(p05).toBeLessThan(118);
    expect(p95).toBeGreaterThan(118);
  }
  const same = report({ asOf: '2023-07-18', exclude: 'sag-aftra-2023', elapsed: 5 });
  expect(path.forecasts[0]!.median).toBe(same.forecast.median);
  const unknown = pathReport(ask({}), 'clga-1972', [5]);
  expect(isProblems(unknown) && unknown[0]!.message).toMatch(/first day is known; it is clga-1972/);
});

const listOf = (days: readonly number[]): LengthRequest['sample'] => ({ days, censored: days.map(() => false) });

test('the probability of lasting beyond two years is reported, and quantiles beyond are infinite', () => {
  const few = report({ sample: listOf([5, 9, 13, 22, 900, 1500]), family: 'empirical', elapsed: 0 });
  for (const { within, beyond, p90, p95, p10 } of [few.plugIn, few.forecast]) {
    expect(within[0]!.chance).toBeCloseTo(2 / 3, 1);
    expect(beyond).toBeCloseTo(1 / 3, 1);
    expect([p90, p95]).toEqual([Infinity, Infinity]);
    expect(p10).toBeLessThan(10);
  }
  expect(few.plugIn.within[0]!.chance).toBeCloseTo(2 / 3, 12);
  expect(few.plugIn.median).toBeCloseTo(13, 9);
  expect(few.survival.at(-1)).toBeGreaterThan(0.25);
  for (const family of FAMILY_CHOICES) {
    const long = report({ sample: listOf([1000, 1200, 1500, 2000, 3000]), family, elapsed: 0 });
    expect([family, long.plugIn.median, long.forecast.median]).toEqual([family, Infinity, Infinity]);
    expect(long.plugIn.beyond + long.plugIn.within[0]!.chance).toBeLessThanOrEqual(1);
  }
  // JSON has no infinity: a quantile beyond is null there.
  expect(JSON.parse(JSON.stringify(few.forecast)).p90).toBe(null);
});

test('bands of a record may reach beyond its last day, and a longer length counts as outside', () => {
  const found = recordReport(ask({ sample: listOf([900, 1600, 1700, 2000, 2400, 3000, 3300]), elapsed: 0 }), 'leave-one-out');
  if (isProblems(found)) throw new Error(found[0]!.message);
  const [first] = found.days;
  expect(first!.disputes.some(({ p95 }) => p95 === Infinity)).toBe(true);
  for (const { p95, days } of first!.disputes) if (p95 === Infinity) expect(days).toBeLessThan(p95);
});

test('a fit at the limit of its shape is marked and has no standard error', () => {
  const { fits } = report({ sample: listOf([30, 30, 30, 30, 31]) });
  const weibull = fits.find(({ family }) => family === 'weibull')!;
  expect(weibull.parameters[0]!.value).toBeCloseTo(5, 6);
  expect([weibull.atBound, ...weibull.parameters.map(({ standardError }) => standardError)]).toEqual([true, null, null]);
  const usual = report({ sample: 'kennan-62' }).fits.find(({ family }) => family === 'weibull')!;
  expect([usual.atBound, usual.parameters[0]!.standardError !== null]).toEqual([false, true]);
  expect(parametersText(weibull)).toMatch(/^shape 5, scale [\d.]+; the shape is at the limit of its range, 0\.2 to 5/);
  expect(parametersText(usual)).not.toMatch(/limit/);
});
