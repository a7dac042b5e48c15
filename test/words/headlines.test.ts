import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { QuantitySummary, Summary } from '../../src/model/summary';
import { prepareSimulation } from '../../src/model/simulate';
import { collect, newCollected, summarize } from '../../src/model/summarize';
import { presetScenario, withValue, type Scenario } from '../../src/scenario/scenario';
import * as say from '../../src/words/headlines';
import { ledgerLines, wageBase } from '../../src/words/ledger-lines';

const asOf = presetScenario('sag-aftra-2023');
const settled = presetScenario('sag-aftra-2023-settled');

function summaryOf(scenario: Scenario): Summary {
  const block = prepareSimulation({ ...scenario, draws: 64 });
  const collected = newCollected(64);
  collect(collected, block(0, 64));
  return summarize(collected, { ...scenario, draws: 64 });
}

let real: Summary;
beforeAll(() => (real = summaryOf(settled)));

const amount = (mean: number): QuantitySummary => ({
  unit: 'USD',
  mean,
  standardError: 0,
  p05: mean,
  p10: mean,
  p25: mean,
  p50: mean,
  p75: mean,
  p90: mean,
  p95: mean,
});
const withAmounts = (amounts: Readonly<Record<string, number>>): Summary['result']['quantities'] => ({
  ...real.result.quantities,
  ...Object.fromEntries(Object.entries(amounts).map(([id, mean]) => [id, amount(mean)])),
});

test('membersHeadline says ahead above nothing, short below it, and never a minus sign', () => {
  expect(say.membersHeadline(withAmounts({ membersNetGain: 3e8 }), settled).main).toContain('about $300 million ahead');
  const behind = say.membersHeadline(withAmounts({ membersNetGain: -3e8 }), settled);
  expect(behind.main).toContain('about $300 million short');
  expect(behind.range).toContain('behind');
  expect(behind.main + behind.range).not.toContain('−');
});

test('employersHeadline says more above nothing and less below it', () => {
  expect(say.employersHeadline(withAmounts({ employersNetCost: 2e9 }), settled).main).toContain('about $2 billion more');
  expect(say.employersHeadline(withAmounts({ employersNetCost: -2e9 }), settled).main).toContain('about $2 billion less');
});

test('headlines name the condition they rest on and the yardstick', () => {
  for (const headline of [say.membersHeadline, say.employersHeadline]) {
    expect(headline(real.result.quantities, settled).main).toMatch(/^On the terms named,.*offer been in force/);
    expect(headline(real.result.quantities, asOf).main).toMatch(/^If it settles as set here,/);
  }
  expect(say.settlementSentence(asOf)).toMatch(/not a forecast[\s\S]*40%[\s\S]*10%[\s\S]*no source gives either number/);
});

test('without a stop no sentence speaks of its cost, and nothing is spared', () => {
  const { quantities } = summaryOf(withValue(settled, 'fixedLength', 0)).result;
  expect(say.membersParts(quantities)).toContain('Without a stop there is no cost of one.');
  expect(say.employersParts(quantities)).toContain('Without a stop there is no cost of one.');
  expect(say.sparedSentence(quantities)).toBe('');
});

test('cashSentence calls the companies still worse off only when they are', () => {
  expect(say.cashSentence(withAmounts({ employersCash: 1e9, employersNetCost: 1e9 }), '2023')).toContain(
    'still about $1 billion worse off',
  );
  expect(say.cashSentence(withAmounts({ employersCash: 1e9, employersNetCost: -1e9 }), '2023')).toMatch(
    /they are about \$1 billion better off/,
  );
  expect(say.cashSentence(withAmounts({ employersCash: -1e9 }), '2023')).toMatch(
    /hold about \$1 billion less cash than with the offer in force\.$/,
  );
});

test('backgroundSentence stands where the wage offer and the settlement are the same for background, and only there', () => {
  expect(say.backgroundSentence(settled)).toContain('are the same');
  expect(say.backgroundSentence(withValue(settled, 'dealBackground1', 12))).toBe('');
  expect(say.backgroundSentence(asOf)).toBe('');
});

test('wageBase names whose figures the base is from, and the union’s lines are left out where they would repeat', () => {
  expect(wageBase(settled)).toBe('behind the employers’ figures');
  const union = withValue(settled, 'scaleLinkedBase', 1.8e9);
  expect(wageBase(union)).toBe('behind the union’s figures');
  expect(wageBase(withValue(settled, 'scaleLinkedBase', 2e9))).toBe('set here');
  expect(ledgerLines('employers', real.result.quantities, settled).filter(({ id }) => id.endsWith('UnionBase'))).toHaveLength(2);
  expect(ledgerLines('employers', real.result.quantities, union).filter(({ id }) => id.endsWith('UnionBase'))).toHaveLength(0);
});

test('costingSentence names who claims what', () => {
  expect(say.costingSentence(real.result.quantities, settled)).toMatch(/employers called[\s\S]*AMPTP, 17 July 2023[\s\S]*union says/);
});

test('no sentence prints a number that is none, a minus, or a doubled sign, whatever the amounts', () => {
  const ids = Object.keys({
    membersNetGain: 0,
    membersTermsGain: 0,
    membersStopCost: 0,
    employersNetCost: 0,
    employersTermsCost: 0,
    employersStopCost: 0,
    employersCash: 0,
    employersAgainstAsk: 0,
  });
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e11, max: 1e11, noNaN: true }), { minLength: ids.length, maxLength: ids.length }), (means) => {
      const quantities = withAmounts(Object.fromEntries(ids.map((id, k) => [id, means[k]])));
      const sentences = [
        say.membersHeadline(quantities, asOf).main,
        say.employersHeadline(quantities, asOf).main,
        say.membersParts(quantities),
        say.employersParts(quantities),
        say.sparedSentence(quantities),
        say.cashSentence(quantities, '2023'),
        say.demandSentence(quantities),
      ].join(' ');
      expect(sentences).not.toMatch(/NaN|undefined|null|Infinity|−|\+/);
    }),
  );
});
