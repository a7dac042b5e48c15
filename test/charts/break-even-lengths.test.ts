import fc from 'fast-check';
import { expect, test } from 'vitest';
import BreakEvenLengths from '../../src/charts/BreakEvenLengths.svelte';
import { lastDay, medianWords } from '../../src/charts/length-rows';
import { skewedDots, upTo } from '../gallery/literals';
import { dotBoxes, draw, expectReadable, labelOf, linesOf, textBoxes, textsOf, WIDTHS } from './drawn';
import { cases } from '../support/cases';

const typical = {
  length: skewedDots(0, 100, 0.42),
  members: upTo(730, skewedDots(0, 230, 0.46)),
  employers: upTo(730, skewedDots(0, 187, 0.6)),
  elapsed: 5,
  neverMembers: 0.08,
  neverEmployers: 0.1,
};
const none = Array<null>(50).fill(null);
const zeros = Array<number>(50).fill(0);
const known = Array<number>(50).fill(118);
const far = [...Array<number>(25).fill(0), ...Array<number>(24).fill(730), null];

const extremes: Record<string, Partial<typeof typical>> = {
  typical: {},
  'a length that is known': { length: known },
  'a known length of none': { length: zeros, elapsed: 0 },
  'nothing within two years': { members: none, employers: none, neverMembers: 1, neverEmployers: 1 },
  'nothing to win': { members: zeros, employers: zeros, neverMembers: 0, neverEmployers: 0 },
  'all equal': { length: known, members: Array(50).fill(65), employers: Array(50).fill(300) },
  'both ends': { members: far, employers: far, neverMembers: 0.02, neverEmployers: 0.02 },
  'late in the strike': { length: skewedDots(200, 260, 0.5), elapsed: 200 },
  'one dot': { length: [90], members: [12], employers: [null] },
  'no dots': { length: [], members: [], employers: [] },
};

test.each(Object.keys(extremes))('BreakEvenLengths is readable at every width: %s', (name) => {
  for (const width of WIDTHS) expectReadable(draw(BreakEvenLengths, { ...typical, ...extremes[name], width }));
});

test('BreakEvenLengths draws any lengths readable, each row all of its dots, those that have none at the right', () => {
  const day = fc.oneof(fc.double({ min: 0, max: 730, noNaN: true }), fc.constantFrom(0, 118, 730));
  const some = fc.array(day, { maxLength: 50 }).map((days) => [...days.sort((a, b) => a - b), ...Array<null>(50 - days.length).fill(null)]);
  const all = fc.array(day, { minLength: 50, maxLength: 50 }).map((days) => days.sort((a, b) => a - b));
  fc.assert(
    fc.property(
      all,
      some,
      some,
      fc.integer({ min: 0, max: 400 }),
      fc.constantFrom(...WIDTHS),
      (length, members, employers, elapsed, width) => {
        const html = draw(BreakEvenLengths, { ...typical, length, members, employers, elapsed, width });
        expectReadable(html);
        const aside = Number(/<rect class="none[^"]*" x="([\d.]+)"/.exec(html)?.[1] ?? width);
        for (const [side, dots] of Object.entries({ members, employers })) {
          const drawn = dotBoxes(html).filter((dot) => dot.side === side);
          expect(drawn.filter(({ left }) => left >= aside)).toHaveLength(dots.filter((dot) => dot === null).length);
          if (new Set(dots).size > 1) expect(drawn).toHaveLength(50);
        }
      },
    ),
    { numRuns: cases(12) },
  );
});

test('BreakEvenLengths names each row, its median, and the share that has none', () => {
  for (const width of WIDTHS) {
    const said = textsOf(draw(BreakEvenLengths, { ...typical, width })).join(' ');
    for (const words of [
      'Until the strike ends half below 100 days',
      'Until the strike has cost members what the deal wins half below 230 days',
      'Until it has cost the companies what the deal costs half below 187 days',
      'none within two years',
      '8 in 100',
      '10 in 100',
      'days since the strike began',
    ])
      expect(said).toContain(words);
  }
});

test('BreakEvenLengths draws a known length as one marked line in all rows', () => {
  const html = draw(BreakEvenLengths, { ...typical, length: known, elapsed: 0 });
  expect(dotBoxes(html).filter(({ side }) => side === 'chance')).toHaveLength(0);
  expect(html.match(/<circle class="certain/g)).toHaveLength(1);
  expect(textsOf(html)).toContain('118 days in every run');
  const rules = linesOf(html, 'rule');
  expect(rules).toHaveLength(3);
  expect(new Set(rules.map((line) => line['x1'])).size).toBe(1);
});

test('BreakEvenLengths marks the middle of the forecast at the same place in every row', () => {
  const html = draw(BreakEvenLengths, typical);
  const rules = linesOf(html, 'rule');
  expect(rules.map((line) => line['x1'])).toEqual(Array(3).fill(linesOf(html, 'median')[0]?.['x1']));
  expect(html).toContain('half of the strikes end by day 100');
});

test('BreakEvenLengths puts a shorter length to the left of a longer one on one axis', () => {
  const html = draw(BreakEvenLengths, typical);
  const [strike = 0, members = 0, employers = 0] = linesOf(html, 'median').map((line) => Number(line['x1']));
  expect([strike < employers, employers < members]).toEqual([true, true]);
});

test('BreakEvenLengths says what 0 means, only where there is one', () => {
  const html = draw(BreakEvenLengths, { ...typical, members: [...zeros.slice(0, 20), ...skewedDots(0, 80, 0.4).slice(20)] });
  expect(textsOf(html)).toContain('0: nothing to win, 40 in 100');
  expect(textsOf(draw(BreakEvenLengths, typical)).join(' ')).not.toContain('nothing');
  expect(textsOf(draw(BreakEvenLengths, { ...typical, employers: zeros }))).toEqual(
    expect.arrayContaining(['0: nothing to pay', '0 days in every run']),
  );
});

test('BreakEvenLengths has no place for none where every run has a length', () => {
  const html = draw(BreakEvenLengths, { ...typical, members: skewedDots(0, 165, 0.2), employers: skewedDots(0, 139, 0.3), width: 328 });
  expect(textsOf(html).join(' ')).not.toContain('none');
  expect(Math.max(...textBoxes(html).map(({ right }) => right))).toBeGreaterThan(280);
});

test('BreakEvenLengths shades the days that have passed in every row, and draws no end of the strike within them', () => {
  for (const width of WIDTHS) {
    const length = Array.from({ length: 50 }, (_, i) => 73 + i * 3);
    const html = draw(BreakEvenLengths, { ...typical, length, elapsed: 73, width });
    const passed = [...html.matchAll(/<rect class="passed[^"]*" x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="[\d.]+"/g)];
    expect(passed).toHaveLength(4); // one in the key
    const end = Number(passed[1]?.[1]) + Number(passed[1]?.[2]);
    for (const { left } of dotBoxes(html).filter(({ side }) => side === 'chance')) expect(left).toBeGreaterThanOrEqual(end);
    expect(html).toContain('already passed: 73 days');
  }
  expect(draw(BreakEvenLengths, { ...typical, elapsed: 0 })).not.toContain('passed');
});

test('BreakEvenLengths tells the whole message to those who do not see it', () => {
  expect(labelOf(draw(BreakEvenLengths, typical))).toBe(
    'Lengths in days since the strike began. Until the strike ends: half below 100 days. ' +
      'Until the strike has cost members what the deal wins: half below 230 days; none within two years: 8 in 100. ' +
      'Until it has cost the companies what the deal costs: half below 187 days; none within two years: 10 in 100. ' +
      '5 days have already passed.',
  );
});

test('medianWords of lengths tells certain, none and nothing from a middle', () => {
  expect(medianWords([10, 65, 90])).toBe('half below 65 days');
  expect(medianWords([0, 0, 90])).toBe('half at 0 days');
  expect(medianWords([118, 118])).toBe('118 days in every run');
  expect(medianWords([10, null, null])).toBe('no median run');
  expect(medianWords([null, null])).toBe('none in any run');
});

test('lastDay ends soon after the longest length, never before it, at two years at most', () => {
  expect(lastDay([[100], [200, null]], 5)).toBeCloseTo(204);
  expect(lastDay([[100], [729]], 5)).toBe(730);
  expect(lastDay([[0], [0]], 0)).toBeGreaterThan(10);
  expect(lastDay([[100], [null]], 300)).toBeGreaterThan(300);
});
