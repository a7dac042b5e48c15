import fc from 'fast-check';
import { expect, test } from 'vitest';
import HazardWeeks from '../../src/charts/HazardWeeks.svelte';
import LengthRanges from '../../src/charts/LengthRanges.svelte';
import OfferSteps from '../../src/charts/OfferSteps.svelte';
import RoundMarks from '../../src/charts/RoundMarks.svelte';
import SettlementRows from '../../src/charts/SettlementRows.svelte';
import SurvivalCurve from '../../src/charts/SurvivalCurve.svelte';
import TenthColumns from '../../src/charts/TenthColumns.svelte';
import { hazardBand, hazardLine, shareTicks } from '../../src/charts/weeks';
import { scaleLinear } from 'd3';
import { draw } from './drawn';
import { cases } from '../support/cases';

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const weeks = fc.array(fc.tuple(chance, chance, chance), { minLength: 2, maxLength: 30 }).map((all) =>
  all.map((three, k) => {
    const [p10, hazard, p90] = [...three].sort((a, b) => a - b) as [number, number, number];
    return { week: k + 1, hazard, p10, p90 };
  }),
);
const labels = { sample: 'sample', atLarge: 'large', elapsed: 'day', axis: 'weeks' };

test('HazardWeeks draws any chances without a broken number, and the passed days where there are some', () => {
  fc.assert(
    fc.property(weeks, weeks, fc.integer({ min: 0, max: 700 }), (sample, atLarge, elapsed) => {
      const html = draw(HazardWeeks, { sample, atLarge, labels, elapsed, label: 'x' });
      expect(html.includes('class="passed')).toBe(elapsed > 0);
    }),
    { numRuns: cases(6) },
  );
});

test('a hazard’s line goes through the middle of each week, its band there and back', () => {
  const two = [
    { week: 1, hazard: 0.1, p10: 0, p90: 0.2 },
    { week: 2, hazard: 0.3, p10: 0.2, p90: 0.4 },
  ];
  const [x, y] = [scaleLinear([0, 2], [0, 200]), scaleLinear([0, 1], [100, 0])];
  expect(hazardLine(two, x, y)).toBe('M50,90L150,70');
  expect(hazardBand(two, x, y)).toBe('M50,80L150,60L150,80L50,100Z');
  expect(shareTicks(0.26)).toEqual([0, 0.1, 0.2]);
  expect(shareTicks(1)).toEqual([0, 0.2, 0.4, 0.6000000000000001, 0.8, 1]);
});

const row = (days: number) => ({
  id: 'a',
  label: 'A',
  p05: 10,
  p10: 20,
  p25: 40,
  median: 60,
  p75: 90,
  p90: 140,
  p95: 200,
  elapsed: 0,
  days,
});

test('LengthRanges marks what came about, hollow where it lies outside nine in ten, and says where it is cut', () => {
  const drawn = (days: number): string => draw(LengthRanges, { rows: [row(days)], axis: 'days', most: 500, label: 'x' });
  expect(drawn(60)).not.toContain('came outside');
  expect(drawn(5)).toContain('came outside');
  expect(drawn(201)).toContain('came outside');
  expect(drawn(833)).toContain('833 →');
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 2000, noNaN: true }), { minLength: 9, maxLength: 9 }), (numbers) => {
      const [p05, p10, p25, median, p75, p90, p95] = numbers.slice(0, 7).sort((a, b) => a - b) as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      draw(LengthRanges, {
        rows: [{ id: 'a', label: 'A', p05, p10, p25, median, p75, p90, p95, elapsed: numbers[7]!, days: numbers[8]! }],
        axis: 'days',
        most: 730,
        label: 'x',
      });
    }),
    { numRuns: cases(6) },
  );
});

test('TenthColumns draws its counts and the height that all would have alike', () => {
  const html = draw(TenthColumns, { counts: [0, 4, 2, 2, 2, 2, 2, 2, 2, 2], labels: { axis: 'a', even: 'b' }, label: 'x' });
  // Of 20, two in each; the highest, four, reaches from 120 up to 20.
  expect(html).toMatch(/class="even[^"]*"[^>]* y1="70"/);
  draw(TenthColumns, { counts: Array.from({ length: 10 }, () => 0), labels: { axis: 'a', even: 'b' }, label: 'x' });
});

test('SurvivalCurve steps down at each length and draws the fitted line over it', () => {
  const curve = { days: [10, 40], survival: [0.5, 0] };
  const html = draw(SurvivalCurve, {
    curve,
    fitted: [1, 0.8, 0.5, 0.2, 0.01],
    step: 20,
    labels: { counted: 'c', fitted: 'f', axis: 'd' },
    label: 'x',
  });
  expect(html).toMatch(/class="steps[^"]*" d="M0,12H[\d.]+V121H[\d.]+V230H/);
  expect(html.match(/class="fitted/g)).toHaveLength(2);
});

test('SettlementRows puts the deal where its share of the way says', () => {
  const html = draw(SettlementRows, {
    rows: [{ id: 'a', title: 'Wages', closed: 0.25, offer: '5%', deal: '7%', ask: '13%' }],
    labels: { offer: 'o', ask: 'u' },
    label: 'x',
  });
  const cx = (name: string): number => Number(new RegExp(`class="${name}[^"]*" cx="([^"]+)"`).exec(html)![1]);
  expect((cx('deal') - cx('offer')) / (cx('ask') - cx('offer'))).toBeCloseTo(0.25, 9);
});

test('OfferSteps moves both sides on their days and joins them in the deal', () => {
  const steps = [
    { day: -2, side: 'union', value: 11, text: '11%' },
    { day: -2, side: 'employers', value: 5, text: '5%' },
    { day: 100, side: 'employers', value: 7, text: '7%' },
    { day: 117, side: 'both', value: 7, text: '7%' },
  ] as const;
  const html = draw(OfferSteps, { steps, end: 117, labels: { union: 'u', employers: 'e', axis: 'a' }, label: 'x' });
  expect(html.match(/<circle/g)).toHaveLength(4);
  expect(html.match(/<path class="(members|employers)/g)).toHaveLength(2);
});

test('RoundMarks fills the rounds that ended in a strike', () => {
  const rounds = [
    { year: 1960, struck: true, named: true },
    { year: 1990, struck: false, named: false },
    { year: 2023, struck: true, named: true },
  ];
  const html = draw(RoundMarks, { rows: [{ union: 'WGA', rounds }], label: 'x' });
  expect(html.match(/class="struck/g)).toHaveLength(2);
  expect(html.match(/class="faint/g)).toHaveLength(1);
});
