import { resolve } from '../../../src/model/question';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../src/facts/date';
import { PAST_STRIKES } from '../../../src/facts/past-strikes';
import { BLOCK_SIZE } from '../../../src/model/column';
import { judgedLength, lengthForecast, lengthQuantile } from '../../../src/model/length/duration';
import { otherForecast, ownForecast, prepareLengths } from '../../../src/model/length/lengths';
import { strikeSample } from '../../../src/model/length/sample';
import { SAMPLE_NAMES } from '../../../src/scenario/length-options';
import { STREAM_COUNT } from '../../../src/model/streams';
import { randomDesign } from '../../../src/random/design';
import { normalQuantile } from '../../../src/random/normal';
import type { Scenario } from '../../../src/scenario/scenario';
import { drawnWith, presetWith, sum } from '../../support/model';

/** The last day whose news the forecast uses. */
const asOfDate = (scenario: Scenario) => resolve(scenario).past.asOf;

const design = randomDesign(5, STREAM_COUNT);
const asOf = presetWith('sag-aftra-2023');

function drawLengths(values: Record<string, number>, correlation = 0.5, blocks = 8): { own: number[]; other: number[] } {
  const { fill } = prepareLengths(resolve(presetWith('sag-aftra-2023', values)), design);
  const own: number[] = [];
  const other: number[] = [];
  for (let block = 0; block < blocks; block++) {
    const drawn = fill(drawnWith({ lengthCorrelation: correlation }), block * BLOCK_SIZE, BLOCK_SIZE);
    own.push(...drawn.own);
    other.push(...drawn.other);
  }
  return { own, other };
}

test('asOfDate of the preset is 18 July 2023, the last of five full days', () => {
  expect(asOfDate(asOf)).toBe('2023-07-18');
});

test.each(['screen-1d', 'guilds', 'curated'] as const)('ownForecast from %s uses only what was known on 18 July 2023', (name) => {
  const pastSample = SAMPLE_NAMES.indexOf(name);
  const sample = strikeSample(name, '2023-07-18', 'sag-aftra-2023');
  expect(ownForecast(resolve(presetWith('sag-aftra-2023', { pastSample })))).toEqual(lengthForecast({ sample, elapsed: 5, seed: 2023 }));
  expect(sample.ids).not.toContain('sag-aftra-2023');
  expect(sample.ids).not.toContain('vg-2024');
  expect(sample.ids).toContain('wga-2023');
  sample.ids.forEach((id, k) => {
    const row = PAST_STRIKES.find((strike) => strike.id === id)!;
    expect(row.start < '2023-07-18').toBe(true);
    if (row.end !== null && row.end < '2023-07-18') expect([id, sample.days[k], sample.censored[k]]).toEqual([id, row.days, false]);
    // Of a strike that was running, no more than the days it had run.
    if (row.end !== null && row.end >= '2023-07-18')
      expect([id, sample.days[k], sample.censored[k]]).toEqual([id, daysBetween(row.start, '2023-07-18'), true]);
  });
  expect(sample.days[sample.ids.indexOf('wga-2023')]).toBe(77);
});

test('ownForecast follows the day: ten more days give the forecast of 28 July, with what had ended by then', () => {
  const later = presetWith('sag-aftra-2023', { daysElapsed: 15 });
  expect(asOfDate(later)).toBe('2023-07-28');
  const sample = strikeSample('screen-1d', '2023-07-28', 'sag-aftra-2023');
  expect(sample.days[sample.ids.indexOf('wga-2023')]).toBe(87);
  expect(ownForecast(resolve(later))).toEqual(lengthForecast({ sample, elapsed: 15, seed: 2023 }));
});

test('ownForecast is the reader’s judgment, or null if the length is fixed', () => {
  expect(ownForecast(resolve(presetWith('sag-aftra-2023', { lengthFrom: 1 })))).toEqual(judgedLength(60, 240, 5));
  expect(ownForecast(resolve(presetWith('sag-aftra-2023', { lengthFrom: 2 })))).toBeNull();
});

test('otherForecast: the writers’ strike is forecast from its 77 days, without itself, with the actors’ strike among those running', () => {
  const sample = strikeSample('screen-1d', '2023-07-18', 'wga-2023');
  expect(sample.ids).not.toContain('wga-2023');
  expect(sample.ids).toContain('sag-aftra-2023');
  expect(otherForecast(resolve(asOf))).toEqual(lengthForecast({ sample, elapsed: 77, seed: 2023 }));
});

test('otherForecast differs by the day of the forecast, even if the other strike has lasted as long', () => {
  expect(otherForecast(resolve(asOf))?.elapsed).toBe(77);
  const later = presetWith('sag-aftra-2023', { daysElapsed: 20, otherStart: -58 });
  expect(otherForecast(resolve(later))).toEqual(
    lengthForecast({ sample: strikeSample('screen-1d', '2023-08-02', 'wga-2023'), elapsed: 77, seed: 2023 }),
  );
});

test('otherForecast is known once the other strike has ended: 148 days from 2 May, on day 76 of this one', () => {
  expect(otherForecast(resolve(presetWith('sag-aftra-2023', { daysElapsed: 75 })))).not.toBeNull();
  for (const daysElapsed of [76, 118, 700]) {
    expect(otherForecast(resolve(presetWith('sag-aftra-2023', { daysElapsed })))).toBeNull();
    expect(new Set(drawLengths({ daysElapsed }, 0.5, 1).other)).toEqual(new Set([148]));
  }
  expect(addDays('2023-05-02', 148)).toBe('2023-09-27');
  expect(asOfDate(presetWith('sag-aftra-2023', { daysElapsed: 76 }))).toBe('2023-09-27');
});

test('otherForecast is null if the reader fixes the length', () => {
  expect(otherForecast(resolve(presetWith('sag-aftra-2023', { otherLengthFrom: 1 })))).toBeNull();
  expect(new Set(drawLengths({ otherLengthFrom: 1, otherLength: 99 }, 0.5, 1).other)).toEqual(new Set([99]));
});

test.each([0, 0.5, 0.95])(
  'prepareLengths draws both lengths from their forecasts, joined by a normal copula of correlation %d',
  (correlation) => {
    const { own, other } = drawLengths({}, correlation);
    const n = own.length;
    const forecasts = [ownForecast(resolve(asOf))!, otherForecast(resolve(asOf))!] as const;
    const scores = [own, other].map((values, k) => {
      // Chances found back by bisection of the quantile function.
      for (const p of [0.1, 0.5, 0.9]) {
        const below = values.filter((value) => value <= lengthQuantile(forecasts[k], p)).length;
        expect(Math.abs(below - n * p) / Math.sqrt(n * p * (1 - p))).toBeLessThan(4);
      }
      const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
      const z: number[] = [];
      order.forEach((i, rank) => (z[i] = normalQuantile((rank + 0.5) / n)));
      return z;
    });
    const found = sum(scores[0].map((z, i) => z * scores[1][i])) / n;
    expect(Math.abs(found - correlation)).toBeLessThan(4 / Math.sqrt(n));
  },
);

test('prepareLengths: a fixed length is the same in every draw and leaves the other strike to its own forecast', () => {
  const { own, other } = drawLengths({ lengthFrom: 2, fixedLength: 118 });
  expect(new Set(own)).toEqual(new Set([118]));
  const median = lengthQuantile(otherForecast(resolve(asOf))!, 0.5);
  const below = other.filter((value) => value <= median).length / other.length;
  expect(Math.abs(below - 0.5)).toBeLessThan(2 / Math.sqrt(other.length));
});

test('prepareLengths.middle is the median of this strike’s length', () => {
  expect(prepareLengths(resolve(asOf), design).middle).toBe(lengthQuantile(ownForecast(resolve(asOf))!, 0.5));
  expect(prepareLengths(resolve(presetWith('sag-aftra-2023', { lengthFrom: 2, fixedLength: 42 })), design).middle).toBe(42);
});
