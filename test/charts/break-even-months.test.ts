import fc from 'fast-check';
import { expect, test } from 'vitest';
import BreakEvenMonths from '../../src/charts/BreakEvenMonths.svelte';
import { aheadWords, countBy, medianWords } from '../../src/charts/break-even';
import { skewedDots, upTo } from '../gallery/literals';
import { dotBoxes, draw, expectReadable, labelOf, linesOf, textsOf, WIDTHS } from './drawn';
import { cases } from '../support/cases';

const typical = { dots: upTo(180, skewedDots(3, 26, 0.85)), never: 0.125, startDate: '2023-07-14', horizonMonths: 108 };
const output = (html: string): string =>
  /<output[^>]*>([\s\S]*?)<\/output>/
    .exec(html)?.[1]
    ?.replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ') ?? '';

const extremes: Record<string, readonly (number | null)[]> = {
  'all never': Array(50).fill(null),
  'none never': skewedDots(6, 57, 0.26),
  'all equal': Array(50).fill(26),
  'all at the end': Array(50).fill(180),
  'all from the start': Array(50).fill(0),
  'all but one never': [7, ...Array(49).fill(null)],
  'one never': [...Array(49).fill(91), null],
  'half never': [...Array(25).fill(60), ...Array(25).fill(null)],
  'one dot': [40],
  'one dot that never comes': [null],
  'no dots': [],
};

test.each(Object.keys(extremes))('BreakEvenMonths is readable at every width: %s', (name) => {
  const dots = extremes[name] ?? [];
  const never = dots.filter((dot) => dot === null).length / Math.max(1, dots.length);
  for (const width of WIDTHS)
    for (const horizonMonths of [0, 12, 180]) {
      const html = draw(BreakEvenMonths, { ...typical, dots, never, horizonMonths, width });
      expectReadable(html);
      expect(dotBoxes(html)).toHaveLength(dots.length);
    }
});

test('BreakEvenMonths draws any dots readable, each of them, those that never come at the right', () => {
  const month = fc.oneof(fc.integer({ min: 0, max: 180 }), fc.integer({ min: 0, max: 12 }));
  fc.assert(
    fc.property(
      fc.array(month, { maxLength: 50 }),
      fc.constantFrom(...WIDTHS),
      fc.integer({ min: 0, max: 400 }),
      (some, width, horizonMonths) => {
        const dots = [...some.sort((a, b) => a - b), ...Array(50 - some.length).fill(null)];
        const html = draw(BreakEvenMonths, { ...typical, dots, never: 1 - some.length / 50, horizonMonths, width });
        expectReadable(html);
        const aside = /<rect class="never[^"]*" x="([\d.]+)"/.exec(html)?.[1];
        expect(dotBoxes(html).filter(({ left }) => left >= Number(aside))).toHaveLength(50 - some.length);
      },
    ),
    { numRuns: cases(12) },
  );
});

test('BreakEvenMonths names the share that never is ahead, the median, both years and what a dot is', () => {
  for (const width of WIDTHS) {
    const html = draw(BreakEvenMonths, { ...typical, width });
    const said = textsOf(html).join(' ');
    for (const words of [
      'never within 15 years: 13 in 100',
      'half are ahead for good by September 2025',
      'years after the strike began, July 2023',
    ])
      expect(said).toContain(words);
    expect(textsOf(html)).toEqual(expect.arrayContaining(['0', '15', '2023', '2038']));
    expect(html).toContain('one dot: a 2 in 100 chance');
  }
});

test('BreakEvenMonths marks no median where half of the runs never are ahead', () => {
  const html = draw(BreakEvenMonths, { ...typical, dots: extremes['all never'] ?? [], never: 1 });
  expect(linesOf(html, 'median')).toHaveLength(0);
  expect(textsOf(html).join(' ')).toContain('more than 99 in 100');
  expect(linesOf(draw(BreakEvenMonths, typical), 'median')).toHaveLength(1);
});

test('BreakEvenMonths fills the dots that are ahead by the line, and says how many', () => {
  const dots = Array.from({ length: 50 }, (_, i) => (i < 40 ? i * 3 : null));
  const html = draw(BreakEvenMonths, { ...typical, dots, never: 0.2, horizonMonths: 60 });
  expect(dotBoxes(html).filter(({ solid }) => solid)).toHaveLength(21);
  expect(output(html)).toBe('about 42 in 100 runs are ahead for good within 5 years, by July 2028');
  expect(html).toMatch(/<output[^>]*aria-live="polite"/);
  expect(html).toMatch(/<input[^>]*type="range"[^>]*max="180"[^>]*value="60"[^>]*aria-valuetext="5 years, July 2028"/);
});

test('BreakEvenMonths keeps its line within the years drawn', () => {
  expect(output(draw(BreakEvenMonths, { ...typical, horizonMonths: 360 }))).toContain('within 15 years');
});

test('BreakEvenMonths says from the start where a dot is at 0, and only there', () => {
  const from = draw(BreakEvenMonths, { ...typical, dots: extremes['all from the start'] ?? [], never: 0, horizonMonths: 0 });
  expect(from).toContain('at 0: ahead from the start');
  expect(textsOf(from).join(' ')).toContain('every run is ahead from the start');
  expect(output(from)).toBe('more than 99 in 100 runs are ahead from the start');
  expect(draw(BreakEvenMonths, typical)).not.toContain('from the start');
});

test('BreakEvenMonths tells the whole message to those who do not see it', () => {
  expect(labelOf(draw(BreakEvenMonths, typical))).toBe(
    'When members are ahead of the offer for good, in years after the strike began. The earliest of 50 equally likely runs: October 2023. Half are ahead for good by September 2025. Never within 15 years: 13 in 100.',
  );
});

test('countBy counts a month in and leaves out what never comes', () => {
  expect(countBy([0, 12, 60, 61, null], 60)).toBe(3);
  expect(countBy([null], 180)).toBe(0);
});

test('aheadWords never promises all or none', () => {
  expect(aheadWords(Array(50).fill(10), 9, '2023-07-14').frequency).toBe('fewer than 1 in 100');
  expect(aheadWords(Array(50).fill(10), 10, '2023-07-14').frequency).toBe('more than 99 in 100');
});

test('medianWords tells one month for all from a month for half', () => {
  expect(medianWords(Array(50).fill(26), '2023-07-14')).toBe('every run is ahead for good by September 2025');
  expect(medianWords([10, 26, 26, null], '2023-07-14')).toBe('half are ahead for good by September 2025');
});
