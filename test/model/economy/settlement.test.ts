import { resolve } from '../../../src/model/question';
import { expect, test } from 'vitest';
import { column, BLOCK_SIZE } from '../../../src/model/column';
import { prepareTerms, type AllTerms } from '../../../src/model/economy/settlement';
import { STREAM_COUNT, streamOf } from '../../../src/model/streams';
import { compound } from '../../../src/model/economy/wages';
import { fillStream, randomDesign } from '../../../src/random/design';
import type { PresetId } from '../../../src/cases/cases';
import { drawnWith, lanes, presetWith, type SomeValues } from '../../support/model';

const design = randomDesign(3, STREAM_COUNT);
const MIDDLE = 100;
const HALF = {
  settlementFrom: 0,
  wageShare: 50,
  streamingShare: 20,
  contributionShare: 30,
  replicaShare: 40,
  wageShareSpread: 0,
  streamingShareSpread: 0,
};

function termsOf(values: SomeValues, drawn: SomeValues = {}, length = MIDDLE, preset: PresetId = 'sag-aftra-2023'): AllTerms {
  return prepareTerms(resolve(presetWith(preset, values)), design, MIDDLE)(drawnWith(drawn, preset), column(length), 0, BLOCK_SIZE);
}
const stepsAt = (of: AllTerms['offer'], form: 'principal' | 'background'): number[] => of[form].map((step) => step[0]);

test('prepareTerms: the gap between 5 / 4 / 3.5 % and 11 / 4 / 4 % is 7.0356 points', () => {
  const { offer, ask } = termsOf(HALF);
  expect(100 * (compound(ask.principal, 0) - compound(offer.principal, 0))).toBeCloseTo(7.0356, 4);
  expect(100 * (compound(ask.background, 0) - compound(offer.background, 0))).toBeCloseTo(100 * 1.11 * 1.04 * 0.005, 10);
});

test('prepareTerms: a share of the gap puts each term that far from offer to demand', () => {
  const { offer, deal, ask } = termsOf(HALF, { concessionSlope: 0 });
  expect(stepsAt(deal, 'principal')).toEqual([0.08, 0.04, 0.0375].map((step) => expect.closeTo(step, 12)));
  expect(stepsAt(deal, 'background')).toEqual([0.11, 0.04, 0.0375].map((step) => expect.closeTo(step, 12)));
  expect(deal.ceilings[0]).toBeCloseTo(13.3e6 * (1 + 0.3 * 1.2), 3);
  expect(deal.payKept[0]).toBeCloseTo(0.5 + 0.4 * 0.5, 12);
  expect([offer.streaming[0], deal.streaming[0], ask.streaming[0]]).toEqual([0, 0.2, 1]);
  expect([deal.streamingTo, ask.streamingTo]).toEqual(['ask', 'ask']);
  expect([offer.ceilings[0], offer.payKept[0]]).toEqual([13.3e6, 0.5]);
  expect([ask.ceilings[0], ask.payKept[0]]).toEqual([expect.closeTo(2.2 * 13.3e6, 3), 1]);
});

test('prepareTerms: a settlement named by the reader applies at every length', () => {
  const { deal } = termsOf({ settlementFrom: 1 }, {}, 700);
  expect(stepsAt(deal, 'principal')).toEqual([0.07, 0.04, 0.035]);
  expect(stepsAt(deal, 'background')).toEqual([0.11, 0.04, 0.035]);
  expect(deal.ceilings[0]).toBeCloseTo(1.7 * 13.3e6, 3);
  expect([deal.payKept[0], deal.streaming[0], deal.streamingTo]).toEqual([0.85, 1, 'deal']);
});

test('prepareTerms: 100 days above the median lower the wage share by the drawn points over the gap in points, and no other term', () => {
  const slope = 3;
  const same = termsOf(HALF, { concessionSlope: slope / 100 });
  expect(same.deal.principal[0][0]).toBeCloseTo(0.08, 12);
  const uniform = column();
  fillStream(uniform, design, streamOf('concession'), 0, BLOCK_SIZE);
  for (const length of [MIDDLE - 60, MIDDLE + 100]) {
    const { deal } = termsOf(HALF, { concessionSlope: slope / 100 }, length);
    lanes(deal.principal[0], BLOCK_SIZE).forEach((step, i) => {
      const share = 0.5 - (slope * uniform[i] * (length - MIDDLE)) / 100 / 7.0356;
      expect(step).toBeCloseTo(0.05 + share * 0.06, 9);
    });
    expect(deal.streaming[0]).toBe(0.2);
    expect(deal.ceilings[0]).toBe(same.deal.ceilings[0]);
  }
});

test('prepareTerms never settles outside the gap', () => {
  for (const length of [0, 730]) {
    const { deal } = termsOf(HALF, { concessionSlope: 0.06 }, length);
    const shares = lanes(deal.principal[0], BLOCK_SIZE).map((step) => (step - 0.05) / 0.06);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(-1e-12);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1 + 1e-12);
  }
  expect(new Set(lanes(termsOf(HALF, { concessionSlope: 0.06 }, 730).deal.principal[0], BLOCK_SIZE)).has(0.05)).toBe(true);
});

test('prepareTerms: without a gap in wages, a long strike changes no wage', () => {
  const equal = { 'term.general-increase.ask.1': 0.05, 'term.general-increase.ask.2': 0.04, 'term.general-increase.ask.3': 0.035 };
  const { deal } = termsOf(HALF, { ...equal, concessionSlope: 0.06 }, 730);
  expect(stepsAt(deal, 'principal')).toEqual([0.05, 0.04, 0.035].map((step) => expect.closeTo(step, 12)));
});

test('prepareTerms: what a term about part of the work exposes is that of the dispute: replicas’ days, or pay in writers’ rooms', () => {
  const { offer, deal, ask } = termsOf(HALF, { replicaDays: 0.03 });
  for (const terms of [offer, deal, ask]) expect(terms.exposed[0]).toBe(0.03);
  const writers = termsOf({ settlementFrom: 0, crewSizeShare: 25, wageShareSpread: 0 }, { crewSizePay: 0.2 }, MIDDLE, 'wga-2023');
  for (const terms of [writers.offer, writers.deal, writers.ask]) expect(terms.exposed[0]).toBe(0.2);
  expect([writers.offer, writers.deal, writers.ask].map(({ payKept }) => payKept[0])).toEqual([0, 0.25, 1]);
});

test('prepareTerms: a dispute without background performers has no raises for them, and without lump sums none', () => {
  const { offer, deal, ask } = termsOf({}, {}, MIDDLE, 'wga-2023-settled');
  for (const terms of [offer, deal, ask]) {
    expect(stepsAt(terms, 'background')).toEqual([0, 0, 0]);
    expect([terms.lumpSum[0], terms.contributionPoints[0]]).toEqual([0, 0]);
  }
});
