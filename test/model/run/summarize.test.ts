import { resolve } from '../../../src/model/question';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STUDIOS } from '../../../src/cases/studios';
import { PRESETS, type PresetId } from '../../../src/cases/cases';
import { BLOCK_SIZE } from '../../../src/model/column';
import { quantile } from '../../../src/model/run/quantile';
import { QUANTITIES, QUANTITY_IDS } from '../../../src/model/run/quantities';
import { prepareSimulation } from '../../../src/model/run/worlds';
import { collect, newCollected, summarize, summarizeQuantity } from '../../../src/model/run/summarize';
import { mean, presetWith, sum, within } from '../../support/model';

const sorted = (...values: number[]): Float64Array => Float64Array.from(values).sort();

test('quantile gives the numbers of R’s quantile(c(2, 3, 5, 7, 11, 13, 17, 19, 23), type = 7)', () => {
  const primes = sorted(2, 3, 5, 7, 11, 13, 17, 19, 23);
  const found = [0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1].map((p) => quantile(primes, p));
  expect(found).toEqual([2, 2.4, 2.8, 5, 11, 17, 19.8, 21.4, 23].map((value) => expect.closeTo(value, 12)));
});

test('quantile gives the numbers of R’s quantile(c(1, 2, 4, 8), type = 7)', () => {
  const found = [0.1, 1 / 3, 0.4, 0.5, 0.9].map((p) => quantile(sorted(1, 2, 4, 8), p));
  expect(found).toEqual([1.3, 2, 2.4, 3, 6.8].map((value) => expect.closeTo(value, 12)));
});

test('quantile of one value is that value, and between a number and infinity it is infinite', () => {
  expect(quantile(sorted(7), 0.3)).toBe(7);
  const half = sorted(1, 2, Infinity, Infinity);
  expect(quantile(half, 1 / 3)).toBe(2);
  expect([0.34, 0.5, 0.8, 1].map((p) => quantile(half, p))).toEqual([Infinity, Infinity, Infinity, Infinity]);
  expect(() => quantile(sorted(), 0.5)).toThrow('no values');
});

test('summarizeQuantity: percentiles of 0 … 100 are the numbers themselves', () => {
  const values = Float64Array.from({ length: 101 }, (_, i) => (i * 37) % 101);
  const summary = summarizeQuantity(values, 'USD', false);
  expect(summary).toMatchObject({ unit: 'USD', p05: 5, p10: 10, p25: 25, p50: 50, p75: 75, p90: 90, p95: 95 });
  expect('never' in summary).toBe(false);
});

test('summarizeQuantity: the error of the mean is the standard deviation of the eight randomizations’ means over √8', () => {
  const draws = fc.array(within(-1e9, 1e9), { minLength: 8, maxLength: 80 }).filter((values) => values.length % 8 === 0);
  fc.assert(
    fc.property(draws, (values) => {
      const means = Array.from({ length: 8 }, (_, r) => mean(values.filter((_, j) => j % 8 === r)));
      const spread = Math.sqrt(sum(means.map((value) => (value - mean(means)) ** 2)) / 7);
      const summary = summarizeQuantity(Float64Array.from(values), 'USD', false);
      expect(summary.mean).toBeCloseTo(mean(values), 3);
      expect(summary.standardError).toBeCloseTo(spread / Math.sqrt(8), 3);
    }),
  );
});

test('summarizeQuantity: what may never happen has a share of never, no mean, and no percentile among the infinite values', () => {
  const values = Float64Array.from({ length: 80 }, (_, i) => (i < 60 ? i : Infinity));
  const summary = summarizeQuantity(values, 'months', true);
  expect(summary).toMatchObject({ mean: null, standardError: null, never: 0.25, p75: null, p90: null, p95: null });
  expect(summary.p50).toBeCloseTo(39.5, 12);
  expect(summarizeQuantity(values.subarray(0, 40), 'months', true)).toMatchObject({ never: 0, mean: 19.5 });
  expect(summarizeQuantity(new Float64Array(8).fill(Infinity), 'months', true)).toMatchObject({ never: 1, p05: null });
});

test('summarizeQuantity leaves the draws in their order', () => {
  const values = Float64Array.from([3, 1, 2, 8, 5, 7, 6, 4]);
  summarizeQuantity(values, 'USD', false);
  expect([...values]).toEqual([3, 1, 2, 8, 5, 7, 6, 4]);
});

const scenario = { ...presetWith('sag-aftra-2023'), draws: 128 };

/** The run in blocks of 64. */
function collected(blocks: number) {
  const evaluate = prepareSimulation(resolve(scenario));
  const into = newCollected(scenario.draws, resolve(scenario));
  for (let block = 0; block < blocks; block++) collect(into, evaluate(into.draws, 64));
  return into;
}

test('summarize: a half-finished run is summarized as a run of half the draws, with their number', () => {
  const [half, whole] = [collected(1), collected(2)];
  expect([half.draws, whole.draws]).toEqual([64, 128]);
  const short = newCollected(64, resolve(scenario));
  collect(short, prepareSimulation(resolve(scenario))(0, 64));
  expect(summarize(half, resolve(scenario))).toEqual(summarize(short, resolve(scenario)));
  const { result } = summarize(whole, resolve(scenario));
  expect([result.draws, result.seed]).toEqual([128, scenario.seed]);
  expect(Object.keys(result.quantities)).toEqual(QUANTITY_IDS);
  for (const id of QUANTITY_IDS) expect(result.quantities[id].unit).toBe(QUANTITIES[id].unit);
  expect(QUANTITY_IDS.filter((id) => result.quantities[id].never !== undefined)).toEqual([
    'membersBreakEvenMonths',
    'breakEvenLengthMembers',
    'breakEvenLengthEmployers',
    'breakEvenLengthAsk',
  ]);
});

test('summarize: the fan begins at 0, has a point every third month and follows the draws', () => {
  const into = collected(2);
  const { gainFan } = summarize(into, resolve(scenario));
  expect(gainFan.months).toEqual(Array.from({ length: 61 }, (_, k) => 3 * k));
  expect([gainFan.p05[0], gainFan.p95[0]]).toEqual([0, 0]);
  expect(gainFan.p50[12]).toBe(quantile(into.path[11].slice().sort(), 0.5));
  expect(gainFan.p90[60]).toBe(quantile(into.path[59].slice().sort(), 0.9));
  expect(quantile(into.quantities.membersNetGainThreeYears!.slice().sort(), 0.5)).toBe(gainFan.p50[12]);
});

test('summarize: fifty dots are the percentiles 1, 3, … 99 of the strike’s length', () => {
  const into = collected(2);
  const {
    dots: { length: lengthDots },
  } = summarize(into, resolve(scenario));
  const lengths = into.quantities.strikeLengthDays!.slice().sort();
  expect(lengthDots).toHaveLength(50);
  expect(lengthDots[0]).toBe(quantile(lengths, 0.01));
  expect(lengthDots[49]).toBe(quantile(lengths, 0.99));
});

test('summarize: companies share the cost of the terms and of the strike, each share summing to 1', () => {
  expect(sum(STUDIOS.map(({ termsShare }) => termsShare))).toBeCloseTo(1, 12);
  expect(sum(STUDIOS.map(({ stopShare }) => stopShare))).toBeCloseTo(1, 12);
  const into = collected(2);
  const { companies } = summarize(into, resolve(scenario));
  const [terms, stop] = [into.quantities.employersTermsCost!, into.quantities.employersStopCost!];
  const cash = into.quantities.employersCash!;
  STUDIOS.forEach(({ id, termsShare, stopShare, cashShare }, k) => {
    expect(companies[k].cash.mean).toBeCloseTo(cashShare * mean([...cash]), 3);
    const net = Float64Array.from(terms, (cost, j) => termsShare * cost + stopShare * stop[j]).sort();
    expect(companies[k].id).toBe(id);
    expect(companies[k].terms.mean).toBeCloseTo(termsShare * mean([...terms]), 3);
    expect(companies[k].net.mean).toBeCloseTo(companies[k].terms.mean + companies[k].stop.mean, 3);
    expect(companies[k].stop.p90).toBeCloseTo(stopShare * quantile(stop.slice().sort(), 0.9), 3);
    expect(companies[k].net.p10).toBeCloseTo(quantile(net, 0.1), 3);
  });
});

test('collect puts blocks one after another, path and quantities alike', () => {
  const evaluate = prepareSimulation(resolve(scenario));
  const into = newCollected(80, resolve(scenario));
  collect(into, evaluate(0, 64));
  const block = evaluate(64, 16);
  collect(into, block);
  expect([...into.quantities.membersNetGain!.subarray(64)]).toEqual([...block.quantities.membersNetGain.subarray(0, 16)]);
  expect([...into.path[7].subarray(64)]).toEqual([...block.path.subarray(7 * BLOCK_SIZE, 7 * BLOCK_SIZE + 16)]);
});

test('summarize: where the strike’s cost is computed company by company, each has its own, and the result prints them', () => {
  const question = resolve({ ...presetWith('uaw-2023-settled'), draws: 128 });
  const into = newCollected(128, question);
  const evaluate = prepareSimulation(question);
  for (const first of [64, 0]) collect(into, evaluate(first, 64));
  const { companies, result } = summarize(into, question);
  const terms = into.quantities.employersTermsCost!;
  PRESETS['uaw-2023-settled'].companies.forEach(({ id, name, termsShare }, k) => {
    const stop = into.byCompany[k];
    const net = Float64Array.from(terms, (cost, j) => termsShare * cost + stop[j]).sort();
    expect([companies[k].id, companies[k].stop.mean]).toEqual([id, expect.closeTo(mean([...stop]), 3)]);
    expect(companies[k].stop.p90).toBeCloseTo(quantile(stop.slice().sort(), 0.9), 3);
    expect(companies[k].net.p10).toBeCloseTo(quantile(net, 0.1), 3);
    const { terms: termsCost, stop: stopCost, net: netCost } = companies[k];
    expect(result.companies[k]).toEqual({ company: name, termsCost, stopCost, netCost });
  });
  expect(sum(companies.map(({ stop }) => stop.mean)) / mean([...into.quantities.employersStopCost!])).toBeCloseTo(1, 9);
});

test.each<PresetId>(['uaw-2023', 'own'])('summarize: %s has no quantities of what its dispute lacks', (id) => {
  const question = resolve({ ...presetWith(id), draws: 64 });
  const into = newCollected(64, question);
  collect(into, prepareSimulation(question)(0, 64));
  const { result, shown, checks } = summarize(into, question);
  for (const lacking of ['otherLengthDays', 'residualsPerYear', 'healthPlanShareOffer', 'employersCash'] as const) {
    expect(result.quantities[lacking]).toBeUndefined();
    expect(shown.quantities[lacking]).toBeUndefined();
  }
  expect(checks).toBeNull();
});
