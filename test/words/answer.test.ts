import { beforeAll, expect, test } from 'vitest';
import { QUANTITIES } from '../../src/model/quantities';
import { prepareSimulation } from '../../src/model/simulate';
import { collect, newCollected, summarize } from '../../src/model/summarize';
import type { Summary } from '../../src/model/summary';
import { parameterOf } from '../../src/scenario/parameters';
import { presetScenario, withValue, type Scenario } from '../../src/scenario/scenario';
import { answers, disputeSentence } from '../../src/words/answer';
import { episodesSentence } from '../../src/words/episodes';
import { QUANTITY_WORDS } from '../../src/words/quantities';
import { plain } from '../../src/words/said';

function summaryOf(scenario: Scenario): Summary {
  const collected = newCollected(1024);
  const evaluate = prepareSimulation(scenario);
  for (const first of [0, 256, 512, 768]) collect(collected, evaluate(first, 256));
  return summarize(collected, { ...scenario, draws: 1024 });
}

const settled = presetScenario('sag-aftra-2023-settled');
let real: Summary;
beforeAll(() => (real = summaryOf(settled)));

test('answers say for each side in how many runs, how much on average, and where the companies’ money goes', () => {
  const { members, employers, both } = answers(real, settled);
  expect(plain(members)).toMatch(
    /^To members as a group: after 9 years .* in pay at scale and residuals, in (more than 99|\d+) in 100 runs; on average \$[\d.]+ million ahead, and with pay above scale counted too \$[\d.]+( million)? (ahead|short)\.$/,
  );
  expect(plain(employers)).toMatch(
    /on average \$[\d.]+ billion more, of which \$[\d.]+ million is what members and their plans gain over the offer, and \$[\d.]+ million goes to neither side\.$/,
  );
  expect(plain(both)).toMatch(
    /^In .* runs the stop costs members more than the better terms bring them; in .* it costs the companies more .*; in .* both\.$/,
  );
});

test('answers follow the numbers: behind where members are behind, less where it costs less', () => {
  const net = real.shown.quantities.membersNetGain;
  const quantities = { ...real.shown.quantities, membersNetGain: { ...net, mean: -5e8 }, employersNetCost: { ...net, mean: -2e8 } };
  const { members, employers } = answers({ ...real, shown: { ...real.shown, quantities } }, settled);
  expect(plain(members)).toContain('$500 million short');
  expect(plain(employers)).toContain('$200 million less');
  const none = { shown: { ...real.shown, shares: { ...real.shown.shares, membersAhead: 0, outlastsBoth: 1 } } };
  expect(plain(answers(none, settled).members)).toContain('fewer than 1 in 100');
  expect(plain(answers(none, settled).both)).toContain('in more than 99 in 100 both');
});

test('without a stop nothing is said to be outlasted', () => {
  const none = summaryOf(withValue(settled, 'fixedLength', 0));
  expect(plain(answers(none, settled).both)).toBe('Without a stop neither side loses by one.');
  expect(plain(disputeSentence(none))).toContain('Without a stop neither side loses by one.');
});

test('the parts of the companies’ cost are left out where one of them is a saving', () => {
  const terms = { ...real.shown.quantities.employersTermsCost, mean: -1 };
  const quantities = { ...real.shown.quantities, employersTermsCost: terms };
  expect(plain(answers({ ...real, shown: { ...real.shown, quantities } }, settled).employers)).not.toContain('of which');
});

test('disputeSentence gives both middle lengths, and says so where there is none or nothing to win', () => {
  const { breakEvenLengthMembers: members, breakEvenLengthEmployers: employers } = real.shown.quantities;
  expect(plain(disputeSentence(real))).toContain(
    `bring them by day ${Math.round(members.p50!)}; separately, it has cost the companies as much as those terms cost them by day ${Math.round(employers.p50!)}.`,
  );
  const having = (changes: object): Summary => ({
    ...real,
    shown: { ...real.shown, quantities: { ...real.shown.quantities, ...changes } },
  });
  expect(plain(disputeSentence(having({ breakEvenLengthMembers: { ...members, p50: null } })))).toContain(
    'bring them only after more than two years',
  );
  expect(plain(disputeSentence(having({ breakEvenLengthMembers: { ...members, p50: 0 } })))).toContain('at once: there is nothing to win');
  expect(plain(disputeSentence(having({ breakEvenLengthEmployers: { ...employers, p50: 0 } })))).toContain(
    'at once: there is nothing to pay',
  );
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

test('every quantity has its words, its formula, and inputs that exist', () => {
  expect(Object.keys(QUANTITY_WORDS).sort()).toEqual(Object.keys(QUANTITIES).sort());
  for (const { label, formula, inputs } of Object.values(QUANTITY_WORDS)) {
    expect(label.length).toBeGreaterThan(5);
    expect(formula).toMatch(/\.$/);
    for (const key of inputs) expect([key, parameterOf(key)?.key]).toEqual([key, key]);
  }
});
