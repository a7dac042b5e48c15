import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { QuantitySummary, Summary } from '../../src/model/summary';
import { prepareSimulation } from '../../src/model/simulate';
import { collect, newCollected, summarize } from '../../src/model/summarize';
import { presetScenario, withValue, type Scenario } from '../../src/scenario/scenario';
import { PRESETS } from '../../src/scenario/presets';
import { claimsSentences, contextSentences, pricedSentence } from '../../src/words/dispute';
import * as say from '../../src/words/headlines';
import { ledgerLines, wageBase } from '../../src/words/ledger-lines';
import { plain } from '../../src/words/said';

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

test('membersHeadline shows a signed figure and says ahead above nothing, behind below it', () => {
  const ahead = say.membersHeadline(withAmounts({ membersNetGain: 3e8 }), settled);
  expect([ahead.figure.text, plain(ahead.main)]).toEqual(['+$300 million', expect.stringContaining('ahead by this much after 9 years')]);
  const behind = say.membersHeadline(withAmounts({ membersNetGain: -3e8 }), settled);
  expect([behind.figure.text, plain(behind.main)]).toEqual(['−$300 million', expect.stringContaining('behind by this much')]);
  expect(plain(behind.range)).toContain('behind');
  expect(plain(behind.main) + plain(behind.range)).not.toContain('−');
});

test('employersHeadline says more above nothing and less below it', () => {
  expect(plain(say.employersHeadline(withAmounts({ employersNetCost: 2e9 }), settled).main)).toContain('this much more over');
  expect(plain(say.employersHeadline(withAmounts({ employersNetCost: -2e9 }), settled).main)).toContain('this much less over');
});

test('headlines name the condition they rest on and the yardstick', () => {
  for (const headline of [say.membersHeadline, say.employersHeadline]) {
    expect(plain(headline(real.result.quantities, settled).main)).toMatch(/^On the terms named,.*offer in force/);
    expect(plain(headline(real.result.quantities, asOf).main)).toMatch(/^If it settles as set here,/);
  }
  expect(plain(say.settlementSentence(asOf))).toMatch(/not a forecast[\s\S]*40%[\s\S]*10%[\s\S]*no source gives either number/);
});

test('without a stop no sentence speaks of its cost, and nothing is spared', () => {
  const { quantities } = summaryOf(withValue(settled, 'fixedLength', 0)).result;
  expect(plain(say.membersParts(quantities))).toContain('Without a stop there is no cost of one.');
  expect(plain(say.employersParts(quantities))).toContain('Without a stop there is no cost of one.');
  expect(say.sparedSentence(quantities)).toEqual([]);
});

test('cashSentence calls the companies still worse off only when they are', () => {
  expect(plain(say.cashSentence(withAmounts({ employersCash: 1e9, employersNetCost: 1e9 }), '2023'))).toContain(
    'still about $1 billion worse off',
  );
  expect(plain(say.cashSentence(withAmounts({ employersCash: 1e9, employersNetCost: -1e9 }), '2023'))).toMatch(
    /they are about \$1 billion better off/,
  );
  expect(plain(say.cashSentence(withAmounts({ employersCash: -1e9 }), '2023'))).toMatch(
    /hold about \$1 billion less cash than with the offer in force\.$/,
  );
});

test('contextSentences say that background wages are the same where they are, and what the writers’ numbers rest on', () => {
  const of = (scenario: Scenario) => contextSentences(PRESETS[scenario.preset], scenario).map(plain);
  expect(of(settled)[0]).toContain('are the same, 11% in the first year');
  expect(of(withValue(settled, 'dealBackground1', 12))).toEqual([]);
  expect(of(asOf)).toEqual([]);
  const writers = of(presetScenario('wga-2023-settled')).join(' ');
  expect(writers).toMatch(/offer of 1 May 2023[\s\S]*5 \/ 4 \/ 3.5%[\s\S]*From day 73[\s\S]*smaller wage base[\s\S]*twice that/);
  const rooms = presetScenario('wga-2023');
  expect(plain(pricedSentence(PRESETS['wga-2023'], rooms))).toContain('hiring quota');
  expect(pricedSentence(PRESETS['wga-2023'], withValue(rooms, 'replicaDays', 0))).toEqual([]);
  expect(pricedSentence(PRESETS['sag-aftra-2023'], asOf)).toEqual([]);
});

test('wageBase names whose figures the base is from, and the union’s lines are left out where they would repeat', () => {
  expect(wageBase(settled)).toBe('behind the employers’ figures');
  const union = withValue(settled, 'scaleLinkedBase', 1.8e9);
  expect(wageBase(union)).toBe('behind the union’s figures');
  expect(wageBase(withValue(settled, 'scaleLinkedBase', 2e9))).toBe('set here');
  expect(ledgerLines('employers', real.result.quantities, settled).filter(({ id }) => id.endsWith('UnionBase'))).toHaveLength(2);
  expect(ledgerLines('employers', real.result.quantities, union).filter(({ id }) => id.endsWith('UnionBase'))).toHaveLength(0);
});

test('claimsSentences name who claimed what, of which day, and put the model’s costings beside it', () => {
  const text = claimsSentences(PRESETS['sag-aftra-2023-settled'], real, settled).map(plain).join(' ');
  expect(text).toContain('The employers (AMPTP) put the offer at more than $1 billion over three years (17 July 2023).');
  expect(text).toContain('The union (SAG-AFTRA) put the settlement at more than $1 billion over three years (November 2023).');
  expect(text).toMatch(/the offer comes to about \$[\d.]+ (billion|million), the demand to/);
  const writers = claimsSentences(PRESETS['wga-2023'], real, presetScenario('wga-2023')).map(plain).join(' ');
  expect(writers).toContain('The union (WGA) put the offer at $86 million a year, $258 million over three years');
  expect(writers).not.toContain('put the settlement');
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
      ]
        .map(plain)
        .join(' ');
      expect(sentences).not.toMatch(/NaN|undefined|null|Infinity|−|\+/);
    }),
  );
});

test('readingSentence says so where the figure lies outside both cases', () => {
  const [low, middle, high] = [1e8, 2e8, 3e8].map(amount);
  expect(plain(say.readingSentence(middle, low, high, 'members'))).toBe(
    'With every disputed input favouring the union’s case: $100 million ahead; the employers’ case: $300 million ahead.',
  );
  expect(plain(say.readingSentence(high, low, middle, 'employers'))).toMatch(/lies outside the two\.$/);
});

test('overlapSentence names the other strike and what both stops cost', () => {
  expect(plain(say.overlapSentence(real.result.quantities, 'the writers’ strike'))).toMatch(
    /work that the writers’ strike had stopped anyway[\s\S]*about \$[\d.]+ (billion|million)\.$/,
  );
  const { quantities } = summaryOf(withValue(settled, 'fixedLength', 0)).result;
  expect(say.overlapSentence(quantities, 'the writers’ strike')).toEqual([]);
  const alone = { ...real.result.quantities, employersStopCostBoth: real.result.quantities.employersStopCost };
  expect(say.overlapSentence(alone, 'the writers’ strike')).toEqual([]);
});
