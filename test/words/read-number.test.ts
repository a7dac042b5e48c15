import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber, stepped, type NumberRule } from '../../src/words/read-number';

const days: NumberRule = { low: -365, high: 365, unit: 'days' };
const percent: NumberRule = { low: 0, high: 20, unit: '%' };
const millions: NumberRule = { low: 300, high: 2800, unit: 'USD per year', scale: 1e6 };
const fromNothing: NumberRule = { low: 0, high: 20, unit: 'USD per month', scale: 1e6 };
const dollars: NumberRule = { low: 10_000, high: 60_000, unit: 'USD per year' };
const members: NumberRule = { low: 0, high: 160_000, unit: 'members' };
const wide: NumberRule = { low: 0, high: 1e9 };

test.each([
  ['−73', days, -73],
  ['–73', days, -73],
  ['-73', days, -73],
  ['‑73', days, -73],
  ['+73', days, 73],
  ['148 days', days, 148],
  ['0,5', percent, 0.5],
  ['7,5', percent, 7.5],
  ['.5', percent, 0.5],
  [',5', percent, 0.5],
  ['0,500', percent, 0.5],
  ['1.5', percent, 1.5],
  ['1.500', percent, 1.5],
  ['5 %', percent, 5],
  ['5%', percent, 5],
  ['5 per cent', percent, 5],
  ['５', percent, 5],
  ['35,000', members, 35_000],
  ['35 000', members, 35_000],
  ['35\u202f000', members, 35_000],
  ['35’000', members, 35_000],
  ['35k', members, 35_000],
  ['1e3', members, 1000],
  ['1.5e3', members, 1500],
  ['35.000', dollars, 35_000],
  ['$35,000', dollars, 35_000],
  ['35 thousand dollars', dollars, 35_000],
  ['950', millions, 950],
  ['$950', millions, 950],
  ['$950 million', millions, 950],
  ['950m', millions, 950],
  ['$1.8 billion', millions, 1800],
  ['1,8 bn', millions, 1800],
  ['$950,000,000', millions, 950],
  ['2,530', millions, 2530],
  ['2.530', millions, 2530],
  ['1,234,567.89', wide, 1_234_567.89],
  ['1.234.567,89', wide, 1_234_567.89],
  ['1 234 567,891', wide, 1_234_567.891],
  ['1.234.567', wide, 1_234_567],
  ['1234,567', wide, 1234.567],
  ['12.5', wide, 12.5],
])('readNumber(%j, %o) is %d', (typed, rule, value) => {
  expect(readNumber(typed, rule)).toEqual({ value });
});

test.each([
  ['99', percent, 99],
  ['7,500', percent, 7500],
  ['-1', percent, -1],
  ['950000000', millions, 950_000_000],
  ['1e999', wide, Infinity],
])('readNumber(%j, %o) lies outside the bounds: %d', (typed, rule, outside) => {
  expect(readNumber(typed, rule)).toEqual({ outside });
});

test.each([
  ['35.000', members, /“35\.000” can mean 35 or 35,000/],
  ['1.234', wide, /can mean 1\.234 or 1,234/],
  ['$5', { ...fromNothing, low: 0 }, /can mean \$5 or \$5,000,000/],
  ['5 %', days, /another unit; this box is in days/],
  ['$5', percent, /another unit; this box is in %/],
  ['12 weeks', days, /another unit/],
  ['1,2,3', wide, /make no number/],
  ['12,34,567', wide, /make no number/],
  ['1 2', wide, /make no number/],
  ['1.2.3', wide, /make no number/],
  ['1,234.567,8', wide, /make no number/],
  ['five', wide, /“five” is no number/],
  ['1/2', wide, /is no number/],
  ['--5', wide, /is no number/],
  ['5 apples', wide, /ends in something that is no unit/],
  ['', wide, /it is empty/],
  ['٣', wide, /is no number/],
])('readNumber(%j, %o) is refused and says why', (typed, rule, why) => {
  const read = readNumber(typed, rule);
  expect('why' in read && read.why).toMatch(why);
});

test.each(['', '-', '1,', '1.', '1e', '1e-', '$', '950 mill', '5 d'])('readNumber(%j) may be unfinished', (typed) => {
  const read = readNumber(typed, { low: -1e9, high: 1e9, unit: 'weeks' });
  expect(read).toMatchObject({ isPart: true });
});

test('readNumber reads every number as it is printed, plain, grouped, with any dash and with a decimal comma', () => {
  const size = fc.integer({ min: 0, max: 99_999_999 }).map((hundredths) => hundredths / 100);
  const rule = { low: -1e9, high: 1e9 };
  fc.assert(
    fc.property(size, fc.constantFrom('', '-', '−', '–'), (x, dash) => {
      const value = dash === '' || x === 0 ? x : -x;
      expect(readNumber(`${dash}${x}`, rule)).toEqual({ value });
      expect(readNumber(`${dash}${x.toLocaleString('en-US', { minimumFractionDigits: 2 })}`, rule)).toEqual({ value });
      expect(readNumber(`${dash}${x.toLocaleString('de-DE', { minimumFractionDigits: 2 })}`, rule)).toEqual({ value });
      expect(readNumber(`${dash}${x.toLocaleString('fr-FR', { minimumFractionDigits: 2 })}`, rule)).toEqual({ value });
    }),
  );
});

test('readNumber never throws, and what it takes lies in bounds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+$0-9.,e km%']{0,12}$/)), (typed) => {
      const read = readNumber(typed, millions);
      if ('value' in read) expect(read.value >= 300 && read.value <= 2800).toBe(true);
    }),
  );
});

test.each([
  [-0.1, -1, { low: -0.5, high: 0, step: 0.05 }, -0.15],
  [1.9, 1, { low: 1, high: 2.6, step: 0.05 }, 1.95],
  [1.93, 1, { low: 1, high: 2.6, step: 0.05 }, 1.95],
  [1.93, -1, { low: 1, high: 2.6, step: 0.05 }, 1.9],
  [2.6, 1, { low: 1, high: 2.6, step: 0.05 }, 2.6],
  [0, -1, { low: 0, high: 20, step: 0.1 }, 0],
  [0.2, 1, { low: 0, high: 20, step: 0.1 }, 0.3],
  [13.3, 1, { low: 5, high: 80, step: 0.1 }, 13.4],
  [26_470, 1, { low: 10_000, high: 60_000, step: 10 }, 26_480],
  [118, 10, { low: 0, high: 730, step: 1 }, 128],
])('stepped(%d, %d, %o) is %d', (value, steps, grid, next) => {
  expect(stepped(value, steps, grid)).toBe(next);
});
