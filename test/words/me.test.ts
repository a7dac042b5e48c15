import { beforeAll, expect, test } from 'vitest';
import { createEngine } from '../../workers/engine';
import type { Me } from '../../src/model/run/me';
import type { Person } from '../../src/scenario/person';
import { startingPerson } from '../../src/scenario/person-start';
import { PORTRAITS } from '../../src/scenario/portraits';
import { PERSON_NUMBER_KEYS } from '../../src/scenario/person';
import { presetScenario, type Scenario } from '../../src/scenario/scenario';
import { PRESET_IDS } from '../../src/cases/cases';
import {
  aheadSentence,
  checksSentence,
  hasChecks,
  lowSentence,
  meFinding,
  netSentence,
  outSentence,
  partsSentence,
  planRows,
  planSentence,
  reachWords,
  strikeYear,
  supportSentence,
  yearSentence,
} from '../../src/words/me';
import { badPerson, kindName, PERSON_LABELS, personLine, personProblem, personRule, startWords } from '../../src/words/me-form';
import { PORTRAIT_WORDS } from '../../src/words/person-words';
import { balanceFinding, balanceSentence, monthName } from '../../src/words/me-chart';
import { ME_NUMBERS } from '../../src/words/me-numbers';
import { mainInputs } from '../../src/words/quantities';
import { plain, type Sentence } from '../../src/words/sentence';
import { money } from '../../src/words/format';

const actors = presetScenario('sag-aftra-2023-settled');
const workers = presetScenario('uaw-2023-settled');
const writers = presetScenario('wga-2023-settled');
const day: Person = { kind: 'day', days: 20, pay: 21_640, residuals: 900, streaming: 0.3, state: 'new-york', other: 0, savings: 5000 };

let dayPlayer: Me, autoWorker: Me, staff: Me;
beforeAll(() => {
  const engine = createEngine();
  dayPlayer = engine.me(actors, day, 256);
  autoWorker = engine.me(workers, startingPerson(workers, null), 256);
  staff = engine.me(writers, { ...startingPerson(writers, 'staff'), state: 'california' }, 256);
});

const all = (me: Me, scenario: Scenario): readonly Sentence[] => [
  [meFinding(me, scenario)],
  yearSentence(me, scenario),
  partsSentence(me, scenario),
  lowSentence(me, scenario),
  netSentence(me, scenario),
  aheadSentence(me, scenario),
  supportSentence(me, scenario),
  outSentence(scenario),
  ...(me.healthPlan.length > 0 ? [planSentence(me)] : []),
  checksSentence(me),
  [balanceFinding(me, scenario)],
  balanceSentence(me),
];
const said = (sentence: Sentence): string => plain(sentence);
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

test('every sentence of every kind of dispute is short, whole and knows its numbers', () => {
  for (const [me, scenario] of [
    [dayPlayer, actors],
    [autoWorker, workers],
    [staff, writers],
  ] as const)
    // prettier-ignore
    for (const sentence of all(me, scenario)) {
      const text = said(sentence);
      expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object|\s{2}|\.\./);
      for (const each of text.split(/(?<=[.?!]) (?=[A-Z0-9])/)) expect([each, wordsIn(each) <= 25]).toEqual([each, true]);
    }
});

test('the finding names the side, the amount and the years counted', () => {
  const over = (mean: number): string => meFinding({ ...dayPlayer, net: { ...dayPlayer.net, mean } }, actors);
  expect(over(942)).toBe('Over 9 years you come out about $942 ahead of the offer');
  expect(over(-942)).toBe('Over 9 years you come out about $942 behind the offer');
  expect(over(0.2)).toBe('Over 9 years you come out level with the offer');
});

test('how sure it is: the average, 8 in 10 runs, the share ahead, and the same deal without a strike', () => {
  const band = (mean: number) => ({ mean, p10: mean - 500, p50: mean, p90: mean + 500 });
  const text = said(netSentence({ ...dayPlayer, net: band(942), netEarly: band(2760), ahead: 0.74 }, actors));
  expect(text).toBe(
    'Over 9 years you are $942 ahead on average, in today’s value. 8 in 10 runs come out between +$442 and +$1,440. You are ahead in 74 in 100 runs. With the same deal and no strike you would be $2,760 ahead (8 in 10 runs: +$2,260 to +$3,260).',
  );
});

test('the strike year has the levels of all three worlds, and the difference', () => {
  const of = (world: string): number => dayPlayer.years.find((row) => row.year === 2023 && row.world === world)!.all.mean;
  const text = said(yearSentence(dayPlayer, actors));
  for (const world of ['strike', 'offer', 'noStrike']) expect(text).toContain(money(of(world)));
  expect(text).toContain(`${money(of('offer') - of('strike'))} more`);
  expect(text).toContain('with the writers’ strike alone');
  expect(said(yearSentence(autoWorker, workers))).toContain('Under the offer and without a strike');
  // Writers’ pay comes after the writing: the year after the strike may be the worse one.
  const lost = (year: number): number =>
    staff.years.find((row) => row.year === year && row.world === 'offer')!.all.mean -
    staff.years.find((row) => row.year === year && row.world === 'strike')!.all.mean;
  expect(strikeYear(staff, writers)).toBe(lost(2024) > lost(2023) + 1 ? 2024 : 2023);
});

test('the pay of the strike year is told by what it is made of, and the parts are those of the levels', () => {
  const text = said(partsSentence(dayPlayer, actors));
  for (const world of ['strike', 'offer']) {
    const row = dayPlayer.years.find((each) => each.year === 2023 && each.world === world)!;
    expect(text).toContain(
      `${money(row.sessions.mean)} pay for work, ${money(row.residuals.mean)} residuals and ${money(row.support.mean)} aid`,
    );
  }
  expect(said(partsSentence(autoWorker, workers))).toMatch(/pay for work and \$[\d,]+ aid and unemployment pay\. Under the offer/);
  const alone = dayPlayer.years.map((row) => ({ ...row, residuals: { ...row.residuals, mean: 0 }, support: { ...row.support, mean: 0 } }));
  expect(partsSentence({ ...dayPlayer, years: alone }, actors)).toEqual([]);
});

test('«never» is said where the median run is never ahead, and how many runs never are', () => {
  const never = { ...dayPlayer, monthAhead: { p10: 30, p50: null, p90: null, never: 0.62 } };
  expect(said(aheadSentence(never, actors))).toBe(
    'In the median run you are never ahead of the offer for good. In 62 in 100 runs you are still behind after 15 years.',
  );
  const late = { ...dayPlayer, monthAhead: { p10: 3, p50: 65, p90: null, never: 0.13 } };
  expect(said(aheadSentence(late, actors))).toBe(
    'Half of the runs are ahead of the offer for good by December 2028, 5 years 5 months after the strike began. 1 run in 10 is there by October 2023. In 13 in 100 runs you are still behind after 15 years.',
  );
  const sooner = { ...dayPlayer, monthAhead: { p10: 3, p50: 15, p90: 65, never: 0 } };
  expect(said(aheadSentence(sooner, actors))).toMatch(/began\. 1 run in 10 is there by October 2023, and 9 in 10 are by December 2028\.$/);
  const atOnce = { ...dayPlayer, monthAhead: { p10: 0, p50: 0, p90: 0, never: 0 } };
  expect(said(aheadSentence(atOnce, actors))).toBe('Half of the runs are ahead of the offer for good from the first month.');
});

test('the low point says whether savings last and what is assumed; without savings, what would be needed', () => {
  const text = said(lowSentence(dayPlayer, actors));
  expect(text).toContain('Your $5,000 of savings last in');
  expect(text).toContain('We assume that you spend what you would have spent without the strike.');
  const bare = { ...dayPlayer, person: { ...day, savings: 0 } };
  expect(said(lowSentence(bare, actors))).toContain(`About ${money(-dayPlayer.low.p10)} at hand would carry you through 9 in 10 runs.`);
  const nothing = { mean: 0, p10: 0, p50: 0, p90: 0 };
  expect(said(lowSentence({ ...dayPlayer, low: nothing }, actors))).toBe(
    'Your cash never falls behind what the offer would have left you.',
  );
});

test('New York pays strikers from a day with its date, California never does', () => {
  const newYork = said(supportSentence(dayPlayer, actors));
  expect(newYork).toContain('New York pays strikers from day 21 of the strike, 4 August 2023: for you $504 a week.');
  const california = {
    ...dayPlayer,
    person: { ...day, state: 'california' },
    unemployment: { ...dayPlayer.unemployment!, strikersFrom: null, weekly: 450 },
  };
  expect(said(supportSentence(california, actors))).toContain('California never pays strikers.');
  const nowhere = { ...dayPlayer, person: { ...day, state: null }, unemployment: null };
  expect(said(supportSentence(nowhere, actors))).toContain('You have not given a state');
});

test('auto workers have strike pay and days out, and nothing that they lack', () => {
  expect(said(supportSentence(autoWorker, workers))).toMatch(/^The union’s strike pay is \$500 a week/);
  expect(said(lowSentence(autoWorker, workers))).toContain('The offer’s bonus, due at once, is part of that.');
  expect(said(lowSentence({ ...autoWorker, lowMonth: { mean: 5, p10: 5, p50: 5, p90: 5 } }, workers))).not.toContain('bonus');
  expect(said(lowSentence(dayPlayer, actors))).not.toContain('bonus');
  expect(said(outSentence(workers))).toContain('spread evenly over all of them');
  expect(outSentence(actors)).toEqual([]);
  expect(said(outSentence(presetScenario('sag-aftra-2023')))).toBe(
    'How long the strike lasts is a forecast here, and differs from run to run.',
  );
  expect(said(outSentence(presetScenario('own')))).toContain('You are out for all of it.');
  expect(hasChecks(autoWorker, workers)).toBe(false);
  expect(autoWorker.healthPlan).toEqual([]);
});

test('the health plan has a row a year, and a chance is never «0 in 100»', () => {
  expect(planRows(dayPlayer).map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
  expect([0, 0.001, 0.5, 1].map(reachWords)).toEqual(['in no run', 'in fewer than 1 in 100 runs', 'in 50 in 100 runs', 'in every run']);
  const of = (strike: number, offer: number): string =>
    said(
      planSentence({
        ...dayPlayer,
        healthPlan: dayPlayer.healthPlan.map((row) => ({ ...row, reached: row.year === 2024 && row.world === 'strike' ? strike : offer })),
      }),
    );
  expect(of(0.12, 0)).toContain('The strike makes the largest difference in 2024.');
  expect(of(0, 0)).toContain('You do not reach it in any run, with or without the strike.');
});

test('checks that are not known are said not to be, and without residuals nothing is said', () => {
  expect(said(checksSentence(dayPlayer))).toMatch(/^Your \$900 come in about \d+ checks a year/);
  expect(said(checksSentence({ ...dayPlayer, checks: null }))).toContain('is not known');
  expect(checksSentence({ ...dayPlayer, person: { ...day, residuals: 0 } })).toEqual([]);
});

test('a number of the link that breaks its rule is named in a reader’s words', () => {
  for (const path of PERSON_NUMBER_KEYS)
    expect(personProblem({ path, message: `${path} must be from 0 to 1 (USD); it is 2.` })).toBe(
      `${PERSON_LABELS[path]} must be from 0 to 1 (USD); it is 2.`,
    );
  expect(badPerson({ path: 'kind', message: 'kind must be one of day; it is x.' }, false)).toBe(
    'Kind of work must be one of day; it is x. Choose what you do to start.',
  );
  expect(personRule('pay')).toBe('from $0 to $20,000,000');
  expect(personRule('streaming')).toBe('from 0% to 100%');
});

test('the form says where its first numbers are from, and what is a guess', () => {
  expect(startWords(actors, startingPerson(actors, 'day'))).toMatch(/20 days at \$1,080, the contract’s minimum.* our guess/);
  expect(startWords(writers, startingPerson(writers, 'film'))).toContain('$140,000, the last published median');
  expect(startWords(writers, startingPerson(writers, 'staff'))).toContain('our guess');
  expect(kindName('wga-2023', 'elsewhere')).toBe('Mostly news and promotion');
  for (const { id } of PORTRAITS) expect(PORTRAIT_WORDS[id].about).toMatch(/minimum|made up/);
  expect(personLine(day, 'sag-aftra-2023')).toBe(
    'Day player · 20 days a year · $21,600 of pay · $900 of residuals, 30% from streaming · $5,000 saved · New York',
  );
});

test('every number of a person says what it is and names inputs that the dispute has', () => {
  for (const words of Object.values(ME_NUMBERS)) {
    expect(words.formula).toMatch(/\.$/);
    for (const preset of PRESET_IDS)
      if (words.label !== ME_NUMBERS.checks.label && words.label !== ME_NUMBERS.plan.label)
        expect([preset, words.label, mainInputs(preset, words).length > 0]).toEqual([preset, words.label, true]);
  }
});

test('the chart’s finding has the month and the amount of the lowest point', () => {
  const { low, lowMonth } = dayPlayer;
  expect(balanceFinding(dayPlayer, actors)).toMatch(/^By (December 2023|January 2024) you are about \$[\d,]+ short of the offer$/);
  expect(balanceFinding({ ...dayPlayer, low: { ...low, p50: 0 }, lowMonth }, actors)).toBe('Your cash does not fall behind the offer');
  expect(monthName(6, actors)).toBe('6: January 2024');
});
