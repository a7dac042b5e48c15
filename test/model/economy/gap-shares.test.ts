import { resolve } from '../../../src/model/question';
import { expect, test } from 'vitest';
import { BLOCK_SIZE } from '../../../src/model/column';
import { prepareGapShares, type GapShares } from '../../../src/model/economy/gap-shares';
import { STREAM_COUNT } from '../../../src/model/streams';
import { randomDesign } from '../../../src/random/design';
import { normalQuantile } from '../../../src/random/normal';
import { drawnWith, mean, presetWith, sum } from '../../support/model';

const BLOCKS = 16;
const N = BLOCKS * BLOCK_SIZE;
const TERMS = ['wage', 'streaming', 'contribution', 'kept'] as const;
/** The input with a term’s mean share: for pay that is kept, that on replicas. */
const INPUT = { wage: 'wageShare', streaming: 'streamingShare', contribution: 'contributionShare', kept: 'replicaShare' } as const;

/** 4,096 draws of every share. */
function drawShares(values: Record<string, number>, common = 0.3): Record<keyof GapShares, number[]> {
  const fill = prepareGapShares(resolve(presetWith('sag-aftra-2023', values)), randomDesign(7, STREAM_COUNT));
  const all: Record<keyof GapShares, number[]> = { wage: [], streaming: [], contribution: [], kept: [] };
  for (let block = 0; block < BLOCKS; block++) {
    const shares = fill(drawnWith({ shareCorrelation: common }), block * BLOCK_SIZE, BLOCK_SIZE);
    for (const term of TERMS) all[term].push(...shares[term]);
  }
  return all;
}

const deviation = (values: readonly number[]): number => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

test.each([
  [{ wageShare: 40, wageShareSpread: 20, streamingShare: 10, streamingShareSpread: 10, contributionShare: 70, replicaShare: 50 }],
  [{ wageShare: 85, wageShareSpread: 15, streamingShare: 50, streamingShareSpread: 5, contributionShare: 40, replicaShare: 60 }],
])('prepareGapShares has the mean and the standard deviation of %o, within 4 sigma', (values) => {
  const shares = drawShares(values);
  for (const term of TERMS) {
    const m = values[INPUT[term]] / 100;
    const sd = (term === 'streaming' ? values.streamingShareSpread : values.wageShareSpread) / 100;
    const drawn = shares[term];
    expect(Math.abs(mean(drawn) - m)).toBeLessThan((4 * sd) / Math.sqrt(N));
    const kurtosis = mean(drawn.map((share) => ((share - m) / sd) ** 4));
    expect(Math.abs(deviation(drawn) ** 2 / sd ** 2 - 1)).toBeLessThan(4 * Math.sqrt((kurtosis - 1) / N));
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(1);
  }
});

test.each([0, 0.3, 0.95])('prepareGapShares joins every pair of terms by a normal copula of correlation %d', (common) => {
  const shares = drawShares({ wageShare: 40, wageShareSpread: 20, streamingShare: 40, streamingShareSpread: 20 }, common);
  const ranks = (values: readonly number[]) => {
    const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
    const scores: number[] = [];
    order.forEach((i, rank) => (scores[i] = normalQuantile((rank + 0.5) / N)));
    return scores;
  };
  const scores = TERMS.map((term) => ranks(shares[term]));
  for (let a = 0; a < 4; a++)
    for (let b = 0; b < a; b++) {
      const correlation = sum(scores[a].map((z, i) => z * scores[b][i])) / N;
      expect(Math.abs(correlation - common)).toBeLessThan(4 / Math.sqrt(N));
    }
});

test('prepareGapShares keeps a share without spread, or of 0 or 1, at its value', () => {
  const held = drawShares({ wageShare: 33, wageShareSpread: 0, streamingShare: 4, streamingShareSpread: 0 });
  expect(new Set(held.wage)).toEqual(new Set([0.33]));
  expect(new Set(held.streaming)).toEqual(new Set([0.04]));
  const ends = drawShares({ wageShare: 100, wageShareSpread: 40, streamingShare: 0, streamingShareSpread: 40 });
  expect(new Set(ends.wage)).toEqual(new Set([1]));
  expect(new Set(ends.streaming)).toEqual(new Set([0]));
});

test('prepareGapShares accepts every mean with every spread and keeps the mean', () => {
  for (const share of [0.001, 1, 10, 50, 99.999])
    for (const spread of [0.001, 5, 40]) {
      const { wage } = drawShares({ wageShare: share, wageShareSpread: spread, streamingShare: 0 });
      expect(Math.abs(mean(wage) - share / 100)).toBeLessThan(0.005);
      expect(deviation(wage)).toBeLessThan(Math.max(spread / 100, 0.01) * 1.05);
    }
});
