import { expect, test } from 'vitest';
import { answerFor, type Own, type ReadFormula, type WorkAnswer } from '../../src/app/residuals/answer';
import { revenueFor } from '../../src/app/residuals/revenue';
import { APPEARANCE_PAY, readAppearances, readLicence } from '../../src/app/residuals/statements';
import { workFormula } from '../../src/facts/work-formulas';
import { computeFormula } from '../../src/formula/formula';
import { clauseFor, FIRST_WORK, settled, type Work } from '../../src/scenario/work';

const readFormula: ReadFormula = (text, credits) => Promise.resolve(computeFormula(text, credits));
async function answered(change: Partial<Work> = {}, own: Own | null = null): Promise<WorkAnswer> {
  const answer = await answerFor(readFormula, settled({ ...FIRST_WORK, ...change }), own);
  if ('problems' in answer) throw new Error(answer.problems.map(({ message }) => message).join());
  return answer;
}

test('answerFor pays the first work two days × 150% × 35% × 1.6, and steps that lead there', async () => {
  const answer = await answered();
  expect(answer.amount).toBeCloseTo(2 * 1158 * 1.5 * 0.35 * 1.6, 9);
  expect(answer.lines.map(({ name }) => name)).toEqual(['base', 'factor', 'share', 'fixed', 'bonus', null]);
  expect(answer.abroad).toBe(0.6);
  expect(answer.table).toBeNull();
  expect(answer.steps.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  expect(answer.steps[2]!.amount).toBe(answer.amount);
  // Below the ceiling the factor of the service’s size, which is from memory, stands alone.
  expect(answer.range![0] / answer.amount).toBeCloseTo(0.9, 9);
  expect(answer.range![1] / answer.amount).toBeCloseTo(1.1, 9);
});

test('answerFor adds three quarters of the bonus for a widely watched title', async () => {
  const [little, widely] = [await answered(), await answered({ watched: 'widely' })];
  expect(widely.amount).toBeCloseTo(1.75 * little.amount, 9);
});

test('answerFor gives a range where readings differ, in every year', async () => {
  const answer = await answered({ who: 'regular', service: 'mid-size' });
  for (const { amount, range } of [answer, ...answer.steps]) {
    expect(range![0]).toBeLessThan(amount * 0.99);
    expect(range![1]).toBeGreaterThan(amount * 1.01);
  }
});

test('answerFor holds the work against contracts and demands: same pay, each at its terms', async () => {
  const paid = Object.fromEntries((await answered()).held.map(({ formula, amount }) => [formula, amount]));
  expect(paid['hbsvod-2016']).toBeCloseTo(2316 * 0.3, 9);
  expect(paid['hbsvod-2020']).toBeCloseTo(2316 * 1.5 * 0.35 * 1.35, 9);
  expect(paid['hbsvod-2023']).toBeCloseTo(2316 * 1.5 * 0.35 * 1.6, 9);
  expect(paid['hbsvod-2023-performer']).toBeCloseTo(2316 * 1.5 * 0.35 * 1.6 * 1.75, 9);
  // 1% is half of what 2% adds, and the fee by the union's account costs the same as the 1%.
  expect(paid['revenue-2-percent']! - paid['hbsvod-2023']!).toBeCloseTo(2 * paid['revenue-1-percent']!, 6);
  expect(paid['per-subscriber-union-divided']! / paid['revenue-1-percent']!).toBeCloseTo(1, 2);
  expect(paid['per-subscriber-employers-divided']! / paid['per-subscriber-union-divided']!).toBeCloseTo(1 / (4 * 0.276 * 0.516), 6);
});

test('answerFor divides a pool by units and tells the whole of it', async () => {
  const answer = await answered({ use: 'cable', who: 'week', receipts: 500_000, cast: 40 });
  expect(answer.pool).toBeCloseTo(30_000, 9);
  expect(answer.amount).toBeCloseTo(1500, 9);
  expect(answer.steps).toEqual([]);
});

test('answerFor gives the part of a table that the formula does not name, run by run', async () => {
  const answer = await answered({ use: 'syndication', way: 'table', who: 'week', run: 4 });
  expect(answer.table).toBe(0.25);
  expect(answer.amount).toBeCloseTo(0.25 * 3488, 9);
  expect(answer.steps.map(({ n }) => n)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
});

test('answerFor pays a digital replica by its days, with the range of the minimum that counts, and nothing without consent', async () => {
  const answer = await answered({ use: 'replica', who: 'week' });
  expect(answer).toMatchObject({ amount: 4 * 1158, steps: [], held: [], pool: null, table: null });
  expect(answer.range).toEqual([expect.closeTo((4 * 4019) / 5, 9), 4 * 1158]);
  expect(answer.formula.clauses.map(({ id, standing }) => [id, standing])).toEqual([['replica-same-2023', 'inferred']]);
  expect((await answered({ use: 'replica', way: 'independent', filmed: '2026', agreed: 100 })).amount).toBe(4 * 1283);
  const refused = await answered({ use: 'replica', who: 'week', consent: 'missing' });
  expect(refused).toMatchObject({ amount: 0, range: [0, 0] });
  expect(refused.questions).toContain('consent');
});

test('answerFor takes the reader’s formula with numbers of its own, and gives back its problems with their place', async () => {
  const answer = await answered({}, { text: 'half = 50% * pay\nhalf * episodes', numbers: { episodes: 3 } });
  expect(answer).toMatchObject({ id: null, range: null, pool: null });
  expect(answer.amount).toBeCloseTo(3474, 9);
  expect(answer.held.every(({ amount }) => amount > 0)).toBe(true);
  const refused = await answerFor(readFormula, FIRST_WORK, { text: 'pay * 2 +', numbers: {} });
  expect(refused).toMatchObject({ problems: [{ position: expect.any(Number) }] });
  const endless = await answerFor(readFormula, FIRST_WORK, { text: 'pay / (run - 2)', numbers: {} });
  expect('problems' in endless && endless.problems[0]!.message).toContain('run');
});

test('the title’s part of the revenue grows with views and units and falls with the year; writers have an amount of their own', () => {
  const [actors, writers] = [revenueFor('actors'), revenueFor('writers')];
  expect(actors.yearly * 0.02).toBeCloseTo(1e9, 0);
  expect(writers.yearly * 0.02).toBeCloseTo(80e6, 0);
  const one = actors.titleShare(1e6, 1, 1);
  expect(actors.titleShare(2e6, 1, 1) / one).toBeCloseTo(2, 12);
  expect(actors.titleShare(1e6, 13, 1) / one).toBeCloseTo(1.5 / 45, 12);
  expect(actors.titleShare(1e6, 1, 3) / one).toBeCloseTo(3, 12);
});

test('the appearances pay what follows from their years: 10.4 times the year’s amount by the terms of 2020', async () => {
  const parts = 7 * (0.4 + 0.35 + 0.25 + 0.2) + 8 * (0.15 + 0.1);
  const paid = Object.fromEntries((await readAppearances(readFormula)).map((row) => [row.formula, row]));
  expect(APPEARANCE_PAY).toMatchObject({ day: 1030, guest: expect.closeTo(9064, 6) });
  for (const [formula, times, raised] of [['hbsvod-2020', 1.5 * 1.35, 1] as const, ['hbsvod-2023', 1.5 * 1.6, 1.025] as const]) {
    const { day, guest } = paid[formula]!;
    expect(day[0]).toBeCloseTo(1030 * times * parts, 6);
    expect(guest[0]).toBeCloseTo(4450.77 * raised * times * parts, 6);
    expect([day[1], guest[1]]).toEqual([day[0], guest[0]]);
  }
  const { day, guest } = paid['revenue-2-percent']!;
  expect(day[0]).toBeGreaterThan(paid['hbsvod-2023']!.day[0]);
  expect(day[1]).toBeGreaterThan(day[0]);
  expect(guest[0] - paid['hbsvod-2023']!.guest[0]).toBeCloseTo(day[0] - paid['hbsvod-2023']!.day[0], 6);
});

test('the licence of an episode brings the whole cast 3.6% and its writers 1.2%', async () => {
  const { cast, writers } = await readLicence(readFormula);
  expect(Math.round(cast)).toBe(10_887);
  expect(Math.round(writers)).toBe(3629);
});

test('a clause of the library that stands as the reader’s formula pays as it does by itself', async () => {
  const work = settled({ ...FIRST_WORK, use: 'pay-tv' });
  const { text } = workFormula(clauseFor(work).formula);
  expect((await answered(work, { text, numbers: {} })).amount).toBe((await answered(work)).amount);
});
