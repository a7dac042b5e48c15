import { describe, expect, test } from 'vitest';
import { PRESET_IDS, PRESETS, type PresetId } from '../../../src/cases/cases';
import { OUTCOMES } from '../../../src/cases/outcomes';
import type { EarningsSummary, Result } from '../../../src/model/run/summary';
import type { Scenario } from '../../../src/scenario/scenario';
import { directRunner } from '../../../workers/direct';
import { reported2024, REPORTED_2024, depths, rooms } from '../../support/writers-depth';
import { presetWith, sum, type SomeValues } from '../../support/model';

const whole = async (scenario: Scenario): Promise<Result> => (await directRunner().whole(scenario)).result;
const small = (id: PresetId, values: SomeValues = {}, draws = 256): Scenario => ({ ...presetWith(id, values), draws });

const rowsOf = ({ earnings = [] }: Result, world: string, what: string): readonly EarningsSummary[] =>
  earnings.filter((row) => row.world === world && row.what === what && row.quarter === null);
const rowOf = (result: Result, year: number, world: string, what: string): EarningsSummary =>
  rowsOf(result, world, what).find((row) => row.year === year)!;

describe('the writers’ strike of 2023 as it ended', async () => {
  const result = await whole({ ...presetWith('wga-2023-settled'), draws: 4096 });
  const published = OUTCOMES.filter(({ caseId, earnings }) => caseId === 'wga-2023' && earnings);

  test('has ten published numbers of pay, seven of them held out', () => {
    expect(published).toHaveLength(10);
    expect(published.filter(({ use }) => use === 'test').map(({ id }) => id)).toHaveLength(7);
  });

  test.each(published)('$id lies inside 8 in 10 runs', ({ value, earnings }) => {
    const { ratio } = rowOf(result, earnings!.year, 'strike', earnings!.what);
    expect(ratio!.p10).toBeLessThan(value as number);
    expect(ratio!.p90).toBeGreaterThan(value as number);
  });

  test('reported pay of 2023 has a band no wider than 0.16, and under the offer it is at least 0.85 of 2022', () => {
    const { ratio } = rowOf(result, 2023, 'strike', 'reported');
    expect(ratio!.p90 - ratio!.p10).toBeLessThan(0.16);
    expect(rowOf(result, 2023, 'offer', 'reported').ratio!.mean).toBeGreaterThan(0.85);
    expect(rowOf(result, 2023, 'offer', 'total').ratio!.mean).toBeGreaterThan(0.85);
  });
});

test('the depth of the writers’ fall is the one that gives the reported pay of 2024, at every room for make-up work', async () => {
  for (let k = 0; k < rooms.length; k++) expect(await reported2024(depths[k]!, k), `room ${rooms[k]}`).toBeCloseTo(REPORTED_2024, 3);
});

test.each(PRESET_IDS)('%s: the parts of total pay add up to it, in every year and world', async (id) => {
  const result = await whole(small(id));
  const { earnings = [] } = result;
  const years = [...new Set(earnings.map(({ year }) => year))];
  expect(years[0]).toBe(Number(PRESETS[id].start.slice(0, 4)) - 1);
  for (const world of ['strike', 'offer', 'early', 'noStrike'])
    for (const year of years) {
      const of = (what: string): number =>
        earnings.find((row) => row.year === year && row.world === world && row.what === what && row.quarter === null)?.mean ?? 0;
      const total = of('total');
      expect(total, `${world} ${year}`).toBeGreaterThan(0);
      if (!PRESETS[id].earnings) continue;
      const near = (parts: number): void => expect(Math.abs(parts - total)).toBeLessThan(1e-9 * total);
      near(of('television') + of('film') + of('residuals'));
      const kinds = PRESETS[id].earnings.kinds.map((kind) => (typeof kind === 'string' ? kind : kind[0]));
      near(sum(kinds.map(of)) + of('background') + of('aboveScale') + of('residuals'));
      expect(of('residualsStreaming') + of('residualsSyndication') + of('residualsOther') + of('residualsBonus')).toBeCloseTo(
        of('residuals'),
        -1,
      );
    }
});

test('all worlds earn the same before day 0, but for the one without strikes, and the same terms without a strike earn the same', async () => {
  const result = await whole(small('wga-2023-settled', { fixedLength: 0, otherLength: 0, stockDaysTv: 0, stockDaysFilm: 0, spread: 0 }));
  for (const { year, mean } of rowsOf(result, 'early', 'total')) {
    expect(rowOf(result, year, 'strike', 'total').mean).toBe(mean);
    if (year === 2022) expect(rowOf(result, year, 'offer', 'total').mean).toBe(mean);
  }
  for (const { year, mean } of rowsOf(result, 'offer', 'total')) expect(rowOf(result, year, 'noStrike', 'total').mean).toBe(mean);
});

test('work of the four quarters is that of the year', async () => {
  const { earnings = [] } = await whole(small('sag-aftra-2023-settled'));
  for (const { year, mean } of earnings.filter(({ what, quarter, world }) => what === 'work' && quarter === null && world === 'strike')) {
    const quarters = earnings.filter((row) => row.year === year && row.quarter !== null && row.world === 'strike');
    expect(quarters).toHaveLength(4);
    // Quarters are of 90 to 92 days.
    expect(sum(quarters.map((row) => row.mean)) / 4).toBeCloseTo(mean, 1.5);
  }
});

test('a lag of pay moves it between years and no sum of the run', async () => {
  const at = (paymentLag: number) => whole(small('wga-2023-settled', { paymentLag, spread: 0 }, 64));
  const [none, four] = [await at(0), await at(4)];
  expect(four.quantities).toEqual(none.quantities);
  const in2023 = (result: Result): number => rowOf(result, 2023, 'strike', 'reported').ratio!.mean;
  expect(in2023(four)).toBeGreaterThan(in2023(none) + 0.1);
  const ofAll = (result: Result): number => sum(rowsOf(result, 'strike', 'television').map(({ mean }) => mean));
  // But for what years before and after these hold.
  expect(Math.abs(ofAll(four) / ofAll(none) - 1)).toBeLessThan(0.03);
});

test('what is computed on request changes nothing else, to the bit', async () => {
  const scenario = small('wga-2023');
  const { earnings, attribution, groups, healthPlan, calibration, winners, ...rest } = await whole(scenario);
  expect(earnings!.length).toBeGreaterThan(500);
  expect(attribution!.length).toBeGreaterThan(50);
  for (const rows of [groups, healthPlan, calibration]) expect(rows!.length).toBeGreaterThan(10);
  expect(winners!.length).toBe(7);
  expect(rest).toEqual((await directRunner().run(scenario)).result);
});

test('US shoots of the second quarter of 2024 are missed by as much as is said', async () => {
  const { value, use, note } = OUTCOMES.find(({ id }) => id === 'prodpro-filming-2024')!;
  const { earnings = [] } = await whole({ ...presetWith('sag-aftra-2023-settled'), draws: 8192 });
  const { mean, p10, p90 } = earnings.find(
    (row) => row.world === 'strike' && row.what === 'work' && row.year === 2024 && row.quarter === 2,
  )!.ratio!;
  expect(use).toBe('test');
  expect(p10).toBeGreaterThan(value as number);
  expect(note).toContain(`${mean.toFixed(2)} (${p10.toFixed(2)} to ${p90.toFixed(2)})`);
});

test('the strike of 2007 knows its years, and writing falls in the two quarters of the strike', async () => {
  const result = await whole(small('wga-2007-settled'));
  const { earnings = [] } = result;
  expect([...new Set(earnings.map(({ year }) => year))]).toEqual([2006, 2007, 2008, 2009, 2010, 2011, 2012]);
  const work = (year: number, quarter: number): number =>
    earnings.find((row) => row.world === 'strike' && row.what === 'work' && row.year === year && row.quarter === quarter)!.mean;
  expect(work(2006, 4)).toBeCloseTo(1, 1);
  expect(work(2007, 4)).toBeLessThan(0.6);
  expect(work(2008, 1)).toBeLessThan(0.6);
  expect(work(2008, 2)).toBeGreaterThan(1);
  // What the guild’s West reported for 2006 gives the size of pay.
  expect(rowOf(result, 2006, 'strike', 'reported').mean / 1051e6).toBeCloseTo(1, 1);
  // No state paid strikers then.
  expect(rowOf(result, 2007, 'strike', 'unemployment').mean).toBe(0);
});
