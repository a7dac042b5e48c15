import { expect, test } from 'vitest';
import type { AttributionSummary } from '../../../src/model/run/summary';
import { directRunner } from '../../../workers/direct';
import { presetWith, type SomeValues } from '../../support/model';
import type { PresetId } from '../../../src/cases/cases';

const DISPUTES: readonly PresetId[] = ['sag-aftra-2023', 'sag-aftra-2023-settled', 'wga-2023', 'wga-2023-settled'];

const attribution = async (id: PresetId, values: SomeValues = {}): Promise<readonly AttributionSummary[]> =>
  (await directRunner().whole({ ...presetWith(id, values), draws: 256 })).result.attribution!;

type Where = Pick<AttributionSummary, 'side' | 'year' | 'quarter'>;
const meanOf = (rows: readonly AttributionSummary[], { side, year, quarter }: Where, what: string, order: string | null): number =>
  rows.find((row) => row.side === side && row.year === year && row.quarter === quarter && row.what === what && row.order === order)!.mean;

test.each(DISPUTES)('%s: own and other add up to the joint cost, on both sides, in every quarter and order', async (id) => {
  const rows = await attribution(id);
  const places = rows.filter(({ what }) => what === 'joint');
  expect(places).toHaveLength(2 * 9);
  for (const place of places)
    for (const order of ['first', 'last', 'mean']) {
      const parts = meanOf(rows, place, 'own', order) + meanOf(rows, place, 'other', order);
      expect(Math.abs(parts - place.mean)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(place.mean)) + 1e-6);
    }
});

test('the later strike’s share is 0 before it starts, without a rule', async () => {
  const rows = await attribution('wga-2023-settled');
  for (const side of ['members', 'companies'] as const)
    for (const quarter of [1, 2]) {
      const where = { side, year: 2023, quarter };
      // The actors struck on 14 July.
      for (const order of ['first', 'last', 'mean']) expect(meanOf(rows, where, 'other', order)).toBeCloseTo(0, 3);
      expect(Math.abs(meanOf(rows, where, 'own', 'mean')) > 0).toBe(quarter === 2);
    }
});

test('without another strike all of the cost is this one’s, and a strike of no days costs nothing', async () => {
  const alone = await attribution('wga-2023-settled', { otherLength: 0 });
  const none = await attribution('wga-2023-settled', { fixedLength: 0 });
  for (const side of ['members', 'companies'] as const) {
    const all = { side, year: null, quarter: null };
    expect(meanOf(alone, all, 'other', 'mean')).toBe(0);
    expect(Math.abs(meanOf(alone, all, 'own', 'mean'))).toBeGreaterThan(1e6);
    expect(meanOf(none, all, 'own', 'mean')).toBe(0);
    expect(Math.abs(meanOf(none, all, 'other', 'mean'))).toBeGreaterThan(1e6);
  }
});

test('counted last, this strike’s cost is what the headline counts', async () => {
  const { result } = await directRunner().whole({ ...presetWith('sag-aftra-2023-settled'), draws: 256 });
  const of = (side: 'members' | 'companies'): number => meanOf(result.attribution!, { side, year: null, quarter: null }, 'own', 'last');
  const { membersStopCost, employersStopCost } = result.quantities;
  expect(of('companies') / employersStopCost.mean!).toBeCloseTo(1, 9);
  expect(of('members') / membersStopCost.mean!).toBeCloseTo(1, 9);
});
