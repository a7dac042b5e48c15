import { expect, test } from 'vitest';
import { ceilingOf } from '../../src/facts/ceiling-of';
import { dayNumber } from '../../src/facts/date';
import { dailyMinimum, kindOfMinimum, majorRoleDays, minimumOf } from '../../src/facts/minimum-of';
import { MAJOR_ROLE_TIMES } from '../../src/facts/minimums';
import { libraryFormula } from '../../src/facts/residual-library';
import { WORK_FACTS, workFact } from '../../src/facts/work-facts';
import { workFormula } from '../../src/facts/work-formulas';
import { COMPARISONS, FILMED, MINUTES, WHO, WORK_CLAUSES } from '../../src/facts/works';
import { APPEARANCES } from '../../src/facts/statements';
import { CREDIT_NAMES, evaluateOnce, readFormula, type Tree } from '../../src/formula/formula';
import type { ExampleCredit } from '../../src/facts/clause';
import { SAMPLE_CREDITS } from './sample-credits';

const UNNAMED = Object.fromEntries(CREDIT_NAMES.map(({ name }) => [name, 0]));
const trees = new Map<string, Tree>();
function pays(text: string, credit: ExampleCredit): number {
  if (!trees.has(text)) {
    const { tree, problems } = readFormula(text, CREDIT_NAMES);
    expect(problems, text).toEqual([]);
    trees.set(text, tree!);
  }
  return evaluateOnce(trees.get(text)!, { ...UNNAMED, ...credit });
}

/** The rise before each contract year from 2015 on, in thousandths. */
const RISES = [1030, 1030, 1025, 1025, 1025, 1025, 1025, 1025, 1070, 1040, 1035, 1030];
const KINDS = ['day', 'week', 'three-day', 'three-day-long', 'series-hour'] as const;

test.each(KINDS)('each minimum of %s is the year’s before, raised and rounded to the dollar', (kind) => {
  const amounts = FILMED.actors.map(({ id }) => minimumOf(kind, id).amount);
  expect(amounts).toHaveLength(13);
  // In whole numbers, so that a half is a half.
  RISES.forEach((rise, k) => expect(amounts[k + 1], FILMED.actors[k + 1]!.id).toBe(Math.floor((amounts[k]! * rise + 500) / 1000)));
});

test('a background actor’s minimum is known from November 2023 on: 11% above $187, then raised as the day’s', () => {
  const amounts = (['2023', '2024', '2025', '2026'] as const).map((filmed) => minimumOf('background', filmed).amount);
  expect(amounts).toEqual([208, 216, 224, 231]);
  [187 * 1110, 208 * 1040, 216 * 1035, 224 * 1030].forEach((raised, k) => expect(amounts[k]).toBe(Math.floor((raised + 500) / 1000)));
  expect(() => minimumOf('background', '2022')).toThrow('no minimum: background, 2022');
});

test('an engagement’s minimum for a day divides it by its days', () => {
  const daily = (['day', 'week', 'three-day', 'major', 'background'] as const).map((who) => dailyMinimum(who, 'episode', '2023'));
  expect(daily).toEqual([1158, 803.8, expect.closeTo(2933 / 3, 9), expect.closeTo(1273.8, 9), 208]);
  expect(() => dailyMinimum('regular', 'episode', '2023')).toThrow('series regular');
});

test('minimums are those that the contract of 2014 and later pages print', () => {
  const printed = [
    ['day', '2014', 880],
    ['day', '2020', 1030],
    ['day', '2022', 1082],
    ['day', '2023', 1158],
    ['day', '2024', 1204],
    ['day', '2025', 1246],
    ['week', '2014', 3053],
    ['week', '2020', 3575],
    ['week', '2022', 3756],
    ['week', '2023', 4019],
    ['three-day', '2014', 2227],
    ['three-day', '2025', 3157],
    ['three-day-long', '2014', 2620],
    ['series-hour', '2015', 3784],
    ['series-hour', '2022', 4520],
    ['series-hour', '2025', 5205],
  ] as const;
  for (const [kind, filmed, amount] of printed) expect(minimumOf(kind, filmed).amount, `${kind} ${filmed}`).toBe(amount);
  expect(() => minimumOf('day', '2013')).toThrow('no minimum: day, 2013');
});

test('a kind of engagement goes by its own minimum; a half-hour series by the week’s', () => {
  expect(kindOfMinimum('day', 'hour')).toBe('day');
  expect(kindOfMinimum('three-day', 'hour')).toBe('three-day');
  expect(kindOfMinimum('three-day', 'two')).toBe('three-day-long');
  expect(kindOfMinimum('regular', 'half')).toBe('week');
  expect(kindOfMinimum('regular', 'hour')).toBe('series-hour');
  for (const programme of ['half', 'hour'] as const)
    expect(MAJOR_ROLE_TIMES * 1082 * majorRoleDays(programme)).toBeCloseTo(
      pays(libraryFormula('major-role')!.text, { dayScale: 1082, programLength: MINUTES[programme] }),
      9,
    );
});

test('WORK_FACTS are named, dated and sourced; what was derived or read from a doubtful page says how', () => {
  for (const [id, { unit, asOf, standing, source, note }] of Object.entries(WORK_FACTS)) {
    expect(`${unit} ${asOf} ${source}`, id).toMatch(/\w+ \d{4}/);
    expect(standing === 'derived', id).toBe(id.endsWith('-derived'));
    if (standing === 'derived') expect(note, id).toMatch(/\w.*\.$/);
  }
  expect(() => workFact('stmt-glenn', 1)).toThrow('no such number: stmt-glenn, part 1');
});

test('WORK_FACTS have what follows from published numbers', () => {
  // Half of the base, times 1.5, 45% and 1.6, is the published bonus.
  expect(workFact('hb-wga-base-30min-derived') * 0.54).toBeCloseTo(9031, -0.5);
  expect(workFact('hb-wga-base-feature-derived') * 0.54).toBeCloseTo(40_500, 6);
  expect(workFact('ask-covered-share-derived')).toBeCloseTo((100 * 0.57) / (4 * 0.276), 1);
  expect(workFact('ask-subscribers-derived')).toBeCloseTo(500e6 / 0.57, -6);
});

test.each(WORK_CLAUSES)('$use $craft $way $formula: the clause is that craft’s and in force when it was filmed', (clause) => {
  const { formula, craft, filmed, pool } = clause;
  const { clauses } = workFormula(formula);
  for (const each of clauses) expect(each.craft).toBe(craft);
  if (pool) expect(libraryFormula(pool)!.unit).toBe('USD for the whole cast');
  const first = clauses[0]!;
  if (!filmed || first.appliesTo !== 'photography') return;
  for (const id of filmed) {
    const year = FILMED[craft].find((each) => each.id === id)!;
    expect(dayNumber(first.from), id).toBeLessThanOrEqual(dayNumber(year.from));
    if (first.until) expect(dayNumber(first.until), id).toBeGreaterThanOrEqual(dayNumber(year.until!));
  }
});

test('no two clauses pay for the same work', () => {
  const seen = WORK_CLAUSES.flatMap(({ use, craft, way, programmes, filmed }) =>
    programmes.flatMap((programme) => (filmed ?? ['any']).map((year) => [use, craft, way, programme, year].join(' '))),
  );
  expect(new Set(seen).size).toBe(seen.length);
});

test('the years of the contracts follow each other day by day', () => {
  for (const years of Object.values(FILMED)) {
    expect(years.at(-1)!.until === null || years.at(-1)!.until! > '2023').toBe(true);
    years.slice(1).forEach(({ from }, k) => expect(dayNumber(from)).toBe(dayNumber(years[k]!.until!) + 1));
  }
  expect(new Set(Object.values(WHO).map(({ craft }) => craft))).toEqual(new Set(Object.keys(FILMED)));
});

test('COMPARISONS are of uses that have a clause, demands with their side', () => {
  for (const [key, each] of Object.entries(COMPARISONS)) {
    expect(
      WORK_CLAUSES.some(({ use, craft }) => key.startsWith(`${use} ${craft}`)),
      key,
    ).toBe(true);
    for (const { formula, side } of each)
      expect(
        workFormula(formula).clauses.some(({ demanded }) => demanded),
        formula,
      ).toBe(side !== undefined || formula === 'wga-viewership');
  }
  expect(APPEARANCES.reduce((sum, { episodes }) => sum + episodes, 0)).toBe(workFact('stmt-glenn-episodes'));
});

test('formulas that join clauses pay what the clauses pay together, and their readings move with them', () => {
  for (const [id, fixed, bonus] of [
    ['hbsvod-2023-performer', 'hbsvod-2023', 'bonus-actors-2023'],
    ['wga-2026-writer', 'wga-2023', 'wga-bonus-2026'],
  ] as const) {
    const { text, range, clauses } = workFormula(id);
    expect(clauses.map((each) => each.id)).toEqual([fixed, bonus]);
    let earned = 0;
    for (const credit of SAMPLE_CREDITS) {
      const together = pays(libraryFormula(fixed)!.text, credit) + pays(libraryFormula(bonus)!.text, credit);
      expect(pays(text, credit)).toBeCloseTo(together, 9);
      const [low, high] = range!.map((reading) => pays(reading, credit));
      expect(low!).toBeLessThanOrEqual(together * (1 + 1e-12));
      expect(high!).toBeGreaterThanOrEqual(together * (1 - 1e-12));
      if (pays(libraryFormula(bonus)!.text, credit) > 0) earned++;
    }
    expect(earned).toBeGreaterThan(10);
  }
  const credit = { foreignSubscribers: 877e6, coveredShare: 0.516, titleShare: 1e-6 };
  expect(pays(workFormula('per-subscriber-union-divided').text, credit)).toBeCloseTo(499.6, 1);
  expect(pays(workFormula('per-subscriber-employers-divided').text, credit)).toBeCloseTo(877, 6);
});

test('ceilings are the inferred ones, a year earlier 7.5% lower; a writer’s base is raised to the published one by the clause of 2023', () => {
  const ceilings = { half: 2578, hour: 3668, ninety: 3665, two: 3948 } as const;
  for (const [programme, network] of Object.entries(ceilings) as ['hour', number][]) {
    expect(ceilingOf('actors', programme, '2021')).toBeCloseTo(network * 1.05 * 1.075 ** 2, 2);
    expect(ceilingOf('actors', programme, '2020')).toBeCloseTo(network * 1.05 * 1.075, 2);
  }
  expect(ceilingOf('actors', 'episode', '2022')).toBe(ceilingOf('actors', 'hour', '2022'));
  expect(1.025 * ceilingOf('writers', 'half', '2023')).toBeCloseTo(16_724, 9);
  expect(1.025 * ceilingOf('writers', 'two', '2023')).toBeCloseTo(75_000, 9);
  expect(1.26 * ceilingOf('writers', 'two', '2020')).toBeCloseTo(75_000, 9);
  expect(1.025 * ceilingOf('writers', 'hour', '2023')).toBeCloseTo(30_398, -0.5);
  expect(ceilingOf('directors', 'hour', '2023')).toBe(0);
});
