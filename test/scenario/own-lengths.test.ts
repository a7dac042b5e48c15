import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_LIST, MOST_ROWS, readOwnLengths } from '../../src/scenario/own-lengths';

const problems = (text: string, asOf: string | null = null): string => {
  const read = readOwnLengths(text, asOf);
  if ('days' in read) throw new Error(`no problem with ${text}`);
  return read.map(({ message }) => message).join(' ');
};

test('readOwnLengths takes days, or days and a mark, a dispute a line, whatever the line ends and blank lines', () => {
  expect(readOwnLengths('10\n20.5\n\n3\n', null)).toEqual({ days: [10, 20.5, 3], censored: [false, false, false] });
  expect(readOwnLengths('10,0\r\n20,1\r\n', null)).toEqual({ days: [10, 20], censored: [false, true] });
  expect(readOwnLengths('days;censored;union\n 7 ; true ; us\n8;no;them', null)).toEqual({ days: [7, 8], censored: [true, false] });
});

test('readOwnLengths counts from dates; without an end a dispute ran until the day given', () => {
  const text = 'union,start,end\nSAG-AFTRA,2023-07-14,2023-11-09\nWGA,2023-05-02,';
  expect(readOwnLengths(text, '2023-07-18')).toEqual({ days: [118, 77], censored: [false, true] });
  expect(problems(text)).toBe('Line 3: end must be a date, or the day it was last seen running must be given; it is empty.');
});

test.each([
  ['-3', /^Line 1: days must be above 0 and at most 36525; it is -3\.$/],
  ['0', /it is 0\./],
  ['5\nten', /^Line 2: days must be above 0 and at most 36525; it is ten\./],
  ['1e9', /at most 36525; it is 1e9/],
  ['5,maybe', /^Line 1: censored must be 0 or 1; it is maybe\./],
  ['start,end\n2023-07-14,2023-07-01', /^Line 2: end must not be before start; it is 2023-07-01, and start 2023-07-14\./],
  ['start,end\n2023-07-14,2023-07-14', /days must be above 0/],
  ['start,end\n2023-02-30,2023-07-14', /start must be a date such as 2023-07-14; it is 2023-02-30/],
  ['start,end\n,2023-07-14', /start must be a date such as 2023-07-14; it is empty/],
  ['', /it is empty/],
  ['days', /below its header/],
  ['censored\n1', /header must name days, or start and end/],
  [`${'5\n'.repeat(MOST_ROWS + 1)}`, /at most 20000 disputes; it has 20001/],
  ['9'.repeat(LONGEST_LIST + 1), /at most 1000000 characters/],
])('readOwnLengths refuses %j with a sentence that names the line, the rule and the value', (text, message) => {
  expect(problems(text)).toMatch(message);
});

test('readOwnLengths tells the first five mistakes and counts the others', () => {
  expect(problems(Array.from({ length: 9 }, () => '-1').join('\n'))).toMatch(/Line 5: [^]*And 4 more lines\.$/);
});

test('readOwnLengths never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const read = readOwnLengths(text, '2023-07-18');
      if ('days' in read) for (const day of read.days) expect(day).toBeGreaterThan(0);
      else expect(read.length).toBeGreaterThan(0);
    }),
  );
});
