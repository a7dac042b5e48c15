import { resolve } from '../../src/model/question';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { QuantitySummary, Summary } from '../../src/model/run/summary';
import { prepareSimulation } from '../../src/model/run/worlds';
import { collect, newCollected, summarize } from '../../src/model/run/summarize';
import { presetScenario, withValue, type Scenario } from '../../src/scenario/scenario';
import { PRESET_IDS, PRESETS } from '../../src/cases/cases';
import { caseWords } from '../../src/words/case-words';
import { claimsSentences } from '../../src/words/dispute';
import * as say from '../../src/words/headlines';
import { ledgerLines, wageBase } from '../../src/words/ledger-lines';
import { plain } from '../../src/words/sentence';

const asOf = presetScenario('sag-aftra-2023');
const settled = presetScenario('sag-aftra-2023-settled');

function summaryOf(scenario: Scenario): Summary {
  const block = prepareSimulation(resolve({ ...scenario, draws: 64 }));
  const collected = newCollected(64, resolve(scenario));
  collect(collected, block(0, 64));
  return summarize(collected, resolve({ ...scenario, draws: 64 }));
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

test('membersHeadline says gain and ahead above nothing, lose and behind below it', () => {
  const ahead = say.membersHeadline(withAmounts({ membersNetGain: 3e8 }), settled);
  expect([ahead.figure.text, plain(ahead.main)]).toEqual([
    'gain $300 million',
    expect.stringContaining('ahead by this much after 9 years, under the terms named.'),
  ]);
  const behind = say.membersHeadline(withAmounts({ membersNetGain: -3e8 }), settled);
  expect([behind.figure.text, plain(behind.main)]).toEqual(['lose $300 million', expect.stringContaining('behind by this much')]);
  expect(plain(behind.range)).toBe('8 in 10 runs: the same, $300 million behind.');
  expect(plain(behind.main) + plain(behind.range)).not.toContain('−');
});

test('employersHeadline says more above nothing and less below it', () => {
  const more = say.employersHeadline(withAmounts({ employersNetCost: 2e9 }), settled);
  expect([more.figure.text, plain(more.main)]).toEqual(['pay $2 billion more', expect.stringContaining('this much more over 9 years')]);
  const less = say.employersHeadline(withAmounts({ employersNetCost: -2e9 }), settled);
  expect([less.figure.text, plain(less.main)]).toEqual(['pay $2 billion less', expect.stringContaining('this much less over 9 years')]);
});

test('ranges start with what they hold, and say the word once where both ends have it', () => {
  const range = (p10: number, p90: number) => {
    const net = { ...amount(0), p10, p90 };
    return plain(say.membersHeadline({ ...real.result.quantities, membersNetGain: net }, settled).range);
  };
  expect(range(1e7, 3.4e8)).toBe('8 in 10 runs: $10 million to $340 million ahead.');
  expect(range(-3.4e8, -1e7)).toBe('8 in 10 runs: $10 million to $340 million behind.');
  expect(range(-1e7, 3.4e8)).toBe('8 in 10 runs: $10 million behind to $340 million ahead.');
});

test('headlines name the deal they assume and the yardstick', () => {
  for (const headline of [say.membersHeadline, say.employersHeadline]) {
    expect(plain(headline(real.result.quantities, settled).main)).toMatch(/, under the terms named\..*offer in force from day 0\.$/);
    expect(plain(headline(real.result.quantities, asOf).main)).toMatch(/, if the deal is as set here\./);
  }
  expect(plain(say.settlementSentence(asOf))).toMatch(/not a forecast[\s\S]*closes 40%[\s\S]*10%[\s\S]*No source gives either number/);
  expect(plain(say.settlementSentence(settled))).toContain('raises of 7 / 4 / 3.5%.');
});

test('without a strike no sentence speaks of its cost, and nothing is saved', () => {
  const { quantities } = summaryOf(withValue(settled, 'fixedLength', 0)).result;
  expect(plain(say.membersParts(quantities, asOf))).toContain('Without a strike nothing is lost.');
  expect(plain(say.employersParts(quantities, asOf))).toContain('Without a strike nothing is lost.');
  expect(say.sparedSentence(quantities, asOf)).toEqual([]);
});

test('cashSentence calls the companies still worse off only when they are', () => {
  expect(plain(say.cashSentence(withAmounts({ employersCash: 1e9, employersNetCost: 1e9 }), '2023'))).toContain(
    'still about $1 billion worse off',
  );
  expect(plain(say.cashSentence(withAmounts({ employersCash: 1e9, employersNetCost: -1e9 }), '2023'))).toMatch(
    /they are about \$1 billion better off/,
  );
  expect(plain(say.cashSentence(withAmounts({ employersCash: -1e9 }), '2023'))).toMatch(
    /hold about \$1 billion less cash than under their offer\.$/,
  );
});

test('the words of a case say that background wages are the same where they are, and what the writers’ numbers rest on', () => {
  const of = (scenario: Scenario) => caseWords(scenario.preset).context(scenario).map(plain);
  const priced = (scenario: Scenario) => caseWords(scenario.preset).priced(scenario);
  expect(of(settled)[0]).toContain('have the same raises, 11% in the first year');
  expect(of(withValue(settled, 'term.background-increase.deal.1', 12))).toEqual([]);
  expect(of(asOf)).toEqual([]);
  const writers = of(presetScenario('wga-2023-settled')).join(' ');
  expect(writers).toMatch(/offer of 1 May 2023[\s\S]*5 \/ 4 \/ 3.5%[\s\S]*From day 73[\s\S]*smaller wage base[\s\S]*twice as much/);
  const rooms = presetScenario('wga-2023');
  expect(plain(priced(rooms))).toContain('hiring quota');
  expect(priced(withValue(rooms, 'crewSizePay', 0))).toEqual([]);
  expect(priced(asOf)).toEqual([]);
});

test('wageBase names whose figures the base is from, and the union’s lines are left out where they would repeat', () => {
  expect(wageBase(settled)).toBe('behind the employers’ figures');
  const union = withValue(settled, 'scaleLinkedBase', 1.8e9);
  expect(wageBase(union)).toBe('behind the union’s figures');
  expect(wageBase(withValue(settled, 'scaleLinkedBase', 2e9))).toBe('set here');
  expect(ledgerLines('employers', real.result.quantities, settled).filter(({ id }) => id.endsWith('UnionBase'))).toHaveLength(2);
  expect(ledgerLines('employers', real.result.quantities, union).filter(({ id }) => id.endsWith('UnionBase'))).toHaveLength(0);
});

test('claimsSentences name who claimed what, of which day, and add the model’s count', () => {
  const text = claimsSentences(PRESETS['sag-aftra-2023-settled'], real, settled).map(plain).join(' ');
  expect(text).toContain('The employers (AMPTP) put the offer at more than $1 billion over three years (17 July 2023).');
  expect(text).toContain('The union (SAG-AFTRA) put the deal at more than $1 billion over three years (November 2023).');
  expect(text).toMatch(/The offer costs about \$[\d.]+ (billion|million), the demand \$/);
  const writers = claimsSentences(PRESETS['wga-2023'], real, presetScenario('wga-2023')).map(plain).join(' ');
  expect(writers).toContain('The union (WGA) put the offer at $86 million a year, $258 million over three years');
  expect(writers).not.toContain('put the deal');
});

test('no sentence prints a number that is none, a minus or a plus, at any amounts', () => {
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
        [say.membersHeadline(quantities, asOf).figure, say.employersHeadline(quantities, asOf).figure],
        say.membersHeadline(quantities, asOf).main,
        say.employersHeadline(quantities, asOf).main,
        say.membersParts(quantities, asOf),
        say.employersParts(quantities, asOf),
        say.sparedSentence(quantities, asOf),
        say.cashSentence(quantities, '2023'),
        say.demandSentence(quantities, asOf),
      ]
        .map(plain)
        .join(' ');
      expect(sentences).not.toMatch(/NaN|undefined|null|Infinity|−|\+/);
    }),
  );
});

test('balanceSentence says behind and ahead instead of signs', () => {
  const said = plain(say.balanceSentence(real, settled));
  expect(said).toMatch(
    /^After 9 years, 8 in 10 runs are between \$[\d.]+ \w+( behind)? and \$[\d.]+ \w+ ahead\. The line is the median run\. The average is \$[\d.]+ \w+ (ahead|behind)\.$/,
  );
  expect(said.endsWith(' ahead.')).toBe(real.shown.quantities.membersNetGain.mean! > 0);
});

test('chancesSentence gives each chance a short sentence', () => {
  expect(plain(say.chancesSentence(summaryOf(asOf), asOf))).toMatch(
    /^Chance that it ends within the next 30 days: \d+ in 100\. Within 60 days: \d+ in 100\. Within 90 days: \d+ in 100\. Screen strikes/,
  );
  expect(say.chancesSentence(real, settled)).toEqual([]);
});

test('ledgerLines say gain or lose, more or less, and no sign before money', () => {
  const quantities = withAmounts({
    membersNetGainAtScale: -3e8,
    backgroundNetGain: 0,
    employersAgainstAsk: -2e9,
    employersStopCostBoth: 3e9,
  });
  const values = Object.fromEntries(
    (['members', 'employers'] as const).flatMap((side) =>
      ledgerLines(side, quantities, settled).map(({ id, value, range }) => [id, `${plain([value])} ${plain(range)}`.trim()]),
    ),
  );
  expect(values).toMatchObject({
    membersNetGainAtScale: 'lose $300 million',
    backgroundNetGain: '$0',
    employersAgainstAsk: '$2 billion less',
    employersStopCostBoth: '$3 billion',
  });
  expect(Object.values(values).join(' ')).not.toMatch(/[+−]/);
});

test('overlapSentence names the other strike and what both stops cost', () => {
  expect(plain(say.overlapSentence(real.result.quantities, 'the writers’ strike'))).toMatch(
    /Work that the writers’ strike had stopped anyway[\s\S]*about \$[\d.]+ (billion|million)\.$/,
  );
  const { quantities } = summaryOf(withValue(settled, 'fixedLength', 0)).result;
  expect(say.overlapSentence(quantities, 'the writers’ strike')).toEqual([]);
  const alone = { ...real.result.quantities, employersStopCostBoth: real.result.quantities.employersStopCost };
  expect(say.overlapSentence(alone, 'the writers’ strike')).toEqual([]);
});

test('ledgerLines keep the place of what is searched for only in sight, in every dispute', () => {
  for (const preset of PRESET_IDS) {
    const { breakEvenLengthMembers, breakEvenLengthEmployers, ...known } = real.result.quantities;
    expect([breakEvenLengthMembers.unit, breakEvenLengthEmployers.unit]).toEqual(['days', 'days']);
    for (const side of ['members', 'employers'] as const) {
      const all = ledgerLines(side, real.result.quantities, presetScenario(preset));
      const less = ledgerLines(side, known as unknown as typeof real.result.quantities, presetScenario(preset));
      expect(less.map(({ id, label }) => [id, label])).toEqual(all.map(({ id, label }) => [id, label]));
      const waiting = less.filter(({ value }) => value === '…');
      expect(waiting.map(({ id, range }) => [id, plain(range)])).toEqual([
        [side === 'members' ? 'breakEvenLengthMembers' : 'breakEvenLengthEmployers', 'being searched for'],
      ]);
    }
  }
});
