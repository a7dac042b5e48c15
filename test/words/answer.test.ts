import { resolve } from '../../src/model/question';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { prepareSimulation } from '../../src/model/run/worlds';
import { collect, newCollected, summarize } from '../../src/model/run/summarize';
import type { Outliers } from '../../src/model/run/outliers';
import type { QuantitySummary, Summary } from '../../src/model/run/summary';
import { PRESET_IDS, PRESETS } from '../../src/cases/cases';
import { disputedOf, favouring } from '../../src/scenario/readings';
import { presetScenario, withValue, type Scenario } from '../../src/scenario/scenario';
import {
  answerFinding,
  answerRows,
  casesSentence,
  disputeFinding,
  disputeSentence,
  netLine,
  netSentence,
  outlierSentence,
  unpricedSentence,
} from '../../src/words/answer';
import {
  balanceFinding,
  breakEvenFinding,
  checksFinding,
  companiesFinding,
  lengthFinding,
  residualsFinding,
} from '../../src/words/findings';
import { parameterLabel } from '../../src/words/parameter-labels';
import { episodesSentence } from '../../src/words/episodes';
import { plain } from '../../src/words/sentence';

function summaryOf(scenario: Scenario): Summary {
  const collected = newCollected(1024, resolve(scenario));
  const evaluate = prepareSimulation(resolve(scenario));
  for (const first of [0, 256, 512, 768]) collect(collected, evaluate(first, 256));
  return summarize(collected, resolve({ ...scenario, draws: 1024 }));
}

const settled = presetScenario('sag-aftra-2023-settled');
let real: Summary;
beforeAll(() => (real = summaryOf(settled)));

const net = (mean: number): QuantitySummary => ({ ...real.shown.quantities.membersNetGain, mean, p10: mean - 1e8, p90: mean + 1e8 });
const cases = (set: number, union: number, employers: number) => ({ set: net(set), union: net(union), employers: net(employers) });
const one = (set: number) => ({ set: net(set), union: null, employers: null });
const words = (text: string): number => text.split(' ').length;

test('the members’ sentence gives three figures, and says that whose numbers hold decides where they do not agree', () => {
  expect(plain(netSentence('members', cases(183e6, 408e6, -34e6), settled))).toBe(
    'Over 9 years members gain $183 million; $408 million on the union’s numbers, a loss of $34 million on the employers’: whose numbers hold decides.',
  );
  expect(plain(netSentence('members', cases(183e6, 408e6, 34e6), settled))).toBe(
    'Over 9 years members gain $183 million; $408 million on the union’s numbers, $34 million on the employers’.',
  );
  expect(plain(netSentence('members', cases(-1e8, 2e8, -3e9), settled))).toBe(
    'Over 9 years members lose $100 million; they gain $200 million on the union’s numbers, lose $3 billion on the employers’: whose numbers hold decides.',
  );
  expect(plain(netSentence('members', cases(0, 2e8, 0), settled))).toBe(
    'Over 9 years members break even; they gain $200 million on the union’s numbers, nothing on the employers’: whose numbers hold decides.',
  );
  expect(plain(netSentence('members', one(-5), settled))).toBe('Over 9 years members lose $5.');
});

test('the companies’ sentence says more and less in words', () => {
  expect(plain(netSentence('employers', cases(1.233e9, 1.4e9, 978e6), settled))).toBe(
    'The companies pay $1.23 billion more than under their offer; $1.4 billion on the union’s numbers, $978 million on the employers’.',
  );
  expect(plain(netSentence('employers', cases(1.233e9, 1.4e9, -978e6), settled))).toBe(
    'The companies pay $1.23 billion more than offered; $1.4 billion on the union’s numbers, $978 million less on the employers’: whose numbers hold decides.',
  );
  expect(plain(netSentence('employers', one(-2e6), settled))).toBe('The companies pay $2 million less than under their offer.');
  expect(plain(netSentence('employers', one(0), settled))).toBe('The companies pay as much as under their offer.');
});

test('no sentence of the headline has more than 25 words, whatever the amounts', () => {
  const amount = fc.constantFrom(-2.345e12, -1.11e9, -34e6, 0, 5, 183e6, 1.23e9, 2.345e12);
  fc.assert(
    fc.property(fc.constantFrom('members' as const, 'employers' as const), amount, amount, amount, (side, set, union, employers) => {
      const text = plain(netSentence(side, cases(set, union, employers), settled));
      expect(words(text), text).toBeLessThanOrEqual(25);
      // A minus and a plus say nothing without a word.
      expect(text).not.toMatch(/[−+]\$/);
    }),
  );
});

test('a disputed input that the reader moved is named; where there is one figure the page says why', () => {
  const nets = { members: net(1), employers: net(2) };
  const readings = { union: nets, employers: nets, withoutUnpriced: null };
  expect(plain(casesSentence(settled, readings))).toBe('');
  const moved = { ...settled, values: { ...settled.values, bonusBuildUp: 40 } };
  expect(plain(casesSentence(moved, readings))).toBe(
    `You set “${parameterLabel('sag-aftra-2023', 'bonusBuildUp')}”: your value counts in all three figures.`,
  );
  // Before there are three figures nothing is said of them.
  expect(casesSentence(moved, null)).toEqual([]);
  const two = { ...moved, values: { ...moved.values, 'term.success-bonus.deal': 1e6 } };
  expect(plain(casesSentence(two, readings))).toMatch(/^You set “[^”]+” and “[^”]+”: your value counts in all three figures\.$/);
  expect(plain(casesSentence(favouring(settled, 'employers'), 'none'))).toBe(
    'Every disputed input stands at the employers’ number, so there is one figure.',
  );
  const all = { ...settled, values: { ...settled.values } };
  for (const { key, bounds } of disputedOf(settled.preset)) all.values[key] = bounds[0] + 0.37 * (bounds[1] - bounds[0]);
  expect(plain(casesSentence(all, 'none'))).toBe('You set every disputed input, so there is one figure.');
  expect(plain(casesSentence(settled, 'none'))).toBe('A formula set here does not hold on one side’s numbers, so there is one figure.');
});

test('a figure outside both cases is said to be, with the input that takes it out', () => {
  const key = 'term.revenue-share.ask';
  const label = parameterLabel('sag-aftra-2023', key);
  const [inside, outside] = [cases(2, 2, 3), cases(4, 2, 3)];
  const say = (members: typeof inside, companies: typeof inside, named: Outliers): string =>
    plain(outlierSentence(members, companies, named, settled));
  expect(say(outside, outside, { members: key, employers: key })).toBe(
    `Both figures as set lie outside both sides’ numbers because of “${label}”.`,
  );
  expect(say(outside, inside, { members: key, employers: null })).toBe(
    `Members’ figure as set lies outside both sides’ numbers because of “${label}”.`,
  );
  expect(say(inside, outside, { members: key, employers: null })).toBe(
    'The companies’ figure as set lies outside both sides’ numbers: they move several inputs at once.',
  );
  expect(say(outside, outside, { members: key, employers: null })).toMatch(/^Members’ figure .*\. The companies’ figure /);
  expect(say(inside, cases(2.5, 3, 2), { members: null, employers: null })).toBe('');
  expect(outlierSentence(one(7), one(8), { members: key, employers: key }, settled)).toEqual([]);
});

test('terms that no party has priced are named with both nets without them', () => {
  const nets = (mean: number) => ({ members: net(mean), employers: net(-mean) });
  const readings = { union: nets(1), employers: nets(2), withoutUnpriced: nets(-33e6) };
  expect(plain(unpricedSentence(readings, { preset: 'wga-2023' }))).toBe(
    'No party has priced the terms on writers’ rooms. Without them members lose $33 million and the companies pay $33 million more.',
  );
  expect(unpricedSentence({ ...readings, withoutUnpriced: null }, { preset: 'wga-2023' })).toEqual([]);
  expect(unpricedSentence('none', { preset: 'wga-2023' })).toEqual([]);
});

test('rows and line of the answer carry a word for every amount', () => {
  expect(answerRows('members', cases(1e8, 2e8, -3e8)).map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'as set: gain $100 million',
    'union’s numbers: gain $200 million',
    'employers’ numbers: lose $300 million',
  ]);
  expect(answerRows('employers', one(-1e9)).map(({ text }) => text)).toEqual(['pay $1 billion less']);
  expect(plain(netLine('members', cases(183e6, 408e6, -34e6), settled))).toBe(
    'Members gain $183m (union’s numbers: gain $408m; employers’: lose $34m)',
  );
  expect(plain(netLine('employers', cases(1.233e9, 1.4e9, 978e6), settled))).toBe(
    'Companies pay $1.23bn more (union’s numbers: $1.4bn more; employers’: $978m more)',
  );
  expect(plain(netLine('employers', one(0), settled))).toBe('Companies pay the same');
});

test('the finding of the answer’s chart says on whose numbers members gain', () => {
  expect(answerFinding(cases(1e8, 2e8, -3e8))).toBe('Members gain on the union’s numbers and lose on the employers’');
  expect(answerFinding(cases(1e8, 2e8, 3e8))).toBe('Members gain on both sides’ numbers');
  expect(answerFinding(one(1e8))).toBe('Members gain $100 million');
});

test('disputeFinding gives the members’ length in the median run, disputeSentence the companies’', () => {
  const { breakEvenLengthMembers: members, breakEvenLengthEmployers: employers } = real.shown.quantities;
  expect(disputeFinding(real)).toBe(`In the median run a strike costs members more than it wins from day ${Math.round(members.p50!)}`);
  expect(plain(disputeSentence(real, settled))).toContain(`cost as much as the deal’s terms by day ${Math.round(employers.p50!)}.`);
  const having = (changes: object): Summary => ({
    ...real,
    shown: { ...real.shown, quantities: { ...real.shown.quantities, ...changes } },
  });
  expect(disputeFinding(having({ breakEvenLengthMembers: { ...members, p50: null } }))).toContain(
    'a strike of two years still costs members less',
  );
  expect(disputeFinding(having({ breakEvenLengthMembers: { ...members, p50: 0 } }))).toContain('wins members nothing');
  expect(plain(disputeSentence(having({ breakEvenLengthEmployers: { ...employers, p50: null } }), settled))).toContain(
    'more than two years, if ever',
  );
  const none = summaryOf(withValue(settled, 'fixedLength', 0));
  expect(plain(disputeSentence(none, settled))).toContain('Without a strike neither side loses by one.');
});

test('findings are whole sentences of at most 16 words, for every preset', () => {
  for (const id of PRESET_IDS) {
    const scenario = presetScenario(id);
    const summary = summaryOf(scenario);
    for (const finding of [
      lengthFinding(summary),
      balanceFinding(summary, scenario),
      breakEvenFinding(summary),
      ...(PRESETS[id].companies.length > 0 ? [companiesFinding(summary)] : []),
      ...(PRESETS[id].residuals ? [residualsFinding(summary), checksFinding(summary)] : []),
      disputeFinding(summary),
    ]) {
      expect(finding).toMatch(/^[A-Z].*[^.]$/);
      expect(finding).not.toMatch(/undefined|NaN|null|Infinity/);
      expect(words(finding), finding).toBeLessThanOrEqual(18);
    }
  }
});

test('episodesSentence gives the first year under offer, settlement and demand, and the share where the settlement lies between', () => {
  const amounts = (viewing: string, id: string) =>
    real.episodes.find((each) => each.viewing === viewing)!.series.find((each) => each.id === id)!.amounts;
  expect(amounts('widely', 'settlement')[0]).toBeCloseTo(2 * amounts('widely', 'offer')[0], 6);
  expect(amounts('little', 'settlement')).toEqual(amounts('little', 'offer'));
  expect(plain(episodesSentence(real, settled))).not.toContain('lies between');
  const shared = withValue(presetScenario('sag-aftra-2023'), 'streamingShare', 25);
  const between = summaryOf(shared);
  const [offer, settlement, demand] = ['offer', 'settlement', 'demand'].map(
    (id) => between.episodes[0].series.find((each) => each.id === id)!.amounts[0],
  );
  expect(settlement).toBeCloseTo(offer + 0.25 * (demand - offer), 6);
  expect(plain(episodesSentence(between, shared))).toContain('by the share you set, 25%');
});
