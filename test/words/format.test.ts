import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chance, compactMoney, days, isoDay, money, months, monthsAfter, number, share, signedMoney } from '../../src/words/format';

const amount = fc.double({ noNaN: true, noDefaultInfinity: true });

test.each([
  [412_000_000, '$412 million'],
  [-1_200_000_000, '−$1.2 billion'],
  [950, '$950'],
  [0, '$0'],
  [-0.4, '$0'],
  [1234, '$1,230'],
  [12_345, '$12,300'],
  [999.6, '$1,000'],
  [999_600, '$1 million'],
  [999_600_000, '$1 billion'],
  [2.5e12, '$2.5 trillion'],
  [NaN, 'not known'],
])('money(%d) reads %s', (usd, words) => {
  expect(money(usd)).toBe(words);
});

test('money never prints a hyphen for a minus, an exponent or a negative nothing', () => {
  fc.assert(fc.property(amount, (usd) => !/[-e]\d|−\$0(?!\.)|NaN|Infinity/.test(money(usd))));
});

test('money keeps at most three significant digits', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 9e14, noNaN: true }), (usd) => {
      const digits = money(usd)
        .replace(/\D/g, '')
        .replace(/^0+|0+$/g, '');
      return digits.length <= 3;
    }),
  );
});

test('signedMoney puts a plus before gains, a minus before losses and nothing before zero', () => {
  expect([signedMoney(5e6), signedMoney(-5e6), signedMoney(0.2)]).toEqual(['+$5 million', '−$5 million', '$0']);
});

test.each([
  [5e8, undefined, '$0.5bn'],
  [-2e8, undefined, '−$200m'],
  [0, undefined, '0'],
  [-1e-12, undefined, '0'],
  [5e8, 2e9, '$0.5bn'],
  [5e8, 8e8, '$500m'],
  [1500, undefined, '$1.5k'],
  [40, undefined, '$40'],
])('compactMoney(%d, %s) reads %s', (usd, largest, words) => {
  expect(compactMoney(usd, largest)).toBe(words);
});

test('compactMoney never prints an exponent, NaN or a negative nothing', () => {
  fc.assert(fc.property(amount, (usd) => !/e[+-]|NaN|Infinity|undefined|^−\$?0$/.test(compactMoney(usd))));
});

test('days counts in whole days, one of them in the singular', () => {
  expect([days(118), days(1), days(0.4), days(1234), days(-3)]).toEqual(['118 days', '1 day', '0 days', '1,234 days', '−3 days']);
});

test('months turns to years from 24 on', () => {
  expect([months(1), months(23), months(24), months(31), months(180), months(25)]).toEqual([
    '1 month',
    '23 months',
    '2 years',
    '2 years 7 months',
    '15 years',
    '2 years 1 month',
  ]);
});

test('share reads as a percentage with at most one decimal', () => {
  expect([share(0.133), share(0.5), share(1), share(0), share(0.0001), share(-0.02)]).toEqual([
    '13.3%',
    '50%',
    '100%',
    '0%',
    'below 0.1%',
    '−2%',
  ]);
});

test('chance reads as a frequency and never promises none or all', () => {
  expect([chance(0.31), chance(0.01), chance(0.0099), chance(0), chance(0.99), chance(0.991), chance(1)]).toEqual([
    '31 in 100',
    '1 in 100',
    'fewer than 1 in 100',
    'fewer than 1 in 100',
    '99 in 100',
    'more than 99 in 100',
    'more than 99 in 100',
  ]);
});

test('number groups thousands and keeps one decimal', () => {
  expect([number(1234.56), number(-3), number(-0.01), number(1_000_000, 0), number(0.25, 2)]).toEqual([
    '1,234.6',
    '−3',
    '0',
    '1,000,000',
    '0.25',
  ]);
});

test('isoDay reads a day as day, month, year', () => {
  expect([isoDay('2023-07-14'), isoDay('1988-03-07')]).toEqual(['14 July 2023', '7 March 1988']);
});

test('isoDay refuses what is not an ISO day', () => {
  for (const wrong of ['', '14 July 2023', '2023-13-01', '2023-07-00']) expect(() => isoDay(wrong)).toThrow(RangeError);
});

test('monthsAfter counts calendar months, over year ends and in fractions', () => {
  expect([
    monthsAfter('2023-07-14', 34),
    monthsAfter('2023-07-14', 0),
    monthsAfter('2023-12-31', 1),
    monthsAfter('2023-07-14', 34.7),
  ]).toEqual(['May 2026', 'July 2023', 'January 2024', 'June 2026']);
});
