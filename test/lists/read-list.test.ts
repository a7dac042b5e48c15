import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../src/lists/decode';
import { lengthsOf, LONGEST_LIST, MOST_ROWS, readList } from '../../src/lists/read-list';
import type { ListChoices, ListReading } from '../../src/lists/reading';
import { listSentence, optionFlag, optionText, questionText } from '../../src/words/list-words';
import { cases } from '../support/cases';

/** Lengths in a line, `+` behind what still runs; else what keeps the list from being read. */
function answerTo(text: string, choices: ListChoices = {}): string {
  const reading = readList(text, choices);
  const lengths = lengthsOf(reading, false);
  if (lengths) return lengths.days.map((days, k) => `${days}${lengths.censored[k] ? '+' : ''}`).join(' ');
  return [...reading.questions.map((question) => questionText(question, reading.columns)), ...messagesOf(reading)].join(' ');
}
const messagesOf = ({ problems, bad }: ListReading): readonly string[] => [...problems, ...bad].map(({ message }) => message);
const rows = (...lines: readonly string[]): string => lines.join('\n');

test.each([
  ['one delimiter a file: a tab, and a comma that groups', rows('workers\tdays', '11,500\t148', '160,250\t118'), '148 118'],
  ['semicolons and decimal commas', rows('days;censored', '30,0;1', '45,0;0', '12,0;1'), '30+ 45 12+'],
  ['decimal commas of other lengths', rows('days;censored', '1,5;0', '2,25;1'), '1.5 2.25+'],
  ['commas inside a cell of a file with semicolons', rows('employer;start;end', 'Smith, Jones & Co;2023-01-01;2023-02-01'), '31'],
  ['R’s row names', rows('"","days","censored"', '"1",30,0', '"2",45,1'), '30 45+'],
  ['a table of R with blanks, whose first line has no name for row names', rows('"dur" "status"', '"1" 5 1', '"2" 6 0'), '5 6+'],
  ['quoted commas and quotes', rows('"employer, city",days', '"The ""Post"", NY",14', '"a', 'b",15'), '14 15'],
  ['a quoted number that groups', rows('days,union', '"1,200",a', '"30",b'), '1200 30'],
  ['a number that groups alone in its column', rows('days', '1,200'), '1200'],
  ['numbers that group, without a name', rows('1,200', '3,400'), '1200 3400'],
  ['points that group beside decimal commas', rows('days;x', '1.200,5;a', '3,5;b'), '1200.5 3.5'],
  ['blanks and apostrophes that group', rows('days;x', '1 200;a', '1’300;b'), '1200 1300'],
  ['sep= of Excel', 'sep=;\r\ndays;censored\r\n1,5;0\r\n2,5;1\r\n', '1.5 2.5+'],
  ['CR alone', 'days\r10\r20\r30', '10 20 30'],
  ['a BOM', '\uFEFFdays,censored\n5,0\n6,1', '5 6+'],
  ['days a line, blank lines between', rows('10', '20.5', '', '3', ''), '10 20.5 3'],
  ['days and a mark without names', '10,0\r\n20,1\r\n', '10 20+'],
  ['a mark behind some of the lengths only', rows('10', '25', '40,1', '7, 0'), '10 25 40+ 7'],
  ['a single line of numbers', '5,9,13,22,900,1500', '5 9 13 22 900 1500'],
  ['the word days behind the number', rows('days,censored', '148 days,0', '118d,1'), '148 118+'],
  ['a title above the names', rows('Strikes of 2020', '', 'days,censored', '5,0', '6,1'), '5 6+'],
  ['bars', rows('began|ended', '2023-01-01|2023-01-04'), '3'],
])('readList reads %s', (_, text, lengths) => {
  expect(answerTo(text)).toBe(lengths);
});

test.each([
  ...['days', 'Duration', 'dur', 'length', 'time', 'T', 'Duration (days)', 'duration_in_days', 'Length of strike', 'Total days'].map(
    (name) => [`${name},union\n5,a\n6,b`, '5 6'] as const,
  ),
  ...(
    [
      ['Start Date', 'End Date'],
      ['Date began', 'Date ended'],
      ['Work stoppage beginning date', 'Work stoppage ending date'],
      ['startDate', 'endDate'],
      ['from', 'to'],
      ['strike_start', 'strike_end'],
      ['Begin', 'Settled'],
    ] as const
  ).map(([start, end]) => [`${start},${end}\n2023-07-14,2023-11-09\n2023-05-02,`, '118 191+'] as const),
  ...['censored', 'cens', 'running', 'Still running?', 'ongoing', 'right_censored'].map(
    (name) => [`days,${name}\n5,1\n6,0`, '5+ 6'] as const,
  ),
  ...['event', 'ended', 'observed', 'E', 'status', 'Ended?', 'not censored', 'uncensored'].map(
    (name) => [`days,${name}\n5,1\n6,0`, '5 6+'] as const,
  ),
  ...(
    [
      ['T', 'F'],
      ['Y', 'N'],
      ['yes', 'no'],
      ['True', 'False'],
      ['TRUE', 'FALSE'],
      ['1.0', '0.0'],
    ] as const
  ).map(([yes, no]) => [`days,event\n5,${yes}\n6,${no}`, '5 6+'] as const),
  ['days,status\n5,running\n6,ended\n7,Ongoing\n8,settled', '5+ 6 7+ 8'],
  ['days,censored\n5,\n6,1', '5 6+'],
  ['id,days,ended\n1,5,1\n2,6,0', '5 6+'],
  ['days,censored,event\n5,1,0\n6,0,1', '5+ 6'],
] as readonly (readonly [string, string])[])('readList finds columns by what people call them: %j', (text, lengths) => {
  expect(answerTo(text)).toBe(lengths);
});

test.each([
  ['days,status\n5,1\n6,2', '`status` holds 1 and 2. Which of them means still running?'],
  ['time,event\n5,1\n6,2', '`event` holds 1 and 2. Which of them means still running?'],
  ['days,flag\n5,1\n6,0', '`flag` holds 0 and 1. Which of them means still running?'],
  ['dur,lockout\n5,Y\n6,N', '`lockout` holds N and Y. Which of them means still running?'],
  ['start,end,flag\n2023-01-01,2023-01-05,T\n2023-02-01,2023-03-01,F', '`flag` holds F and T. Which of them means still running?'],
  ['days,censored,event\n5,1,1\n6,0,1', '`censored` and `event` contradict each other. Which one says what is still running?'],
  ['a,b\n5,6\n7,8', 'Which column holds the lengths in days?'],
  ['days idle,workers\n5,60\n7,80', 'Which column holds the lengths in days?'],
  ['start,end\n5/6/2023,7/8/2023', 'Line 2: “5/6/2023” is 5 June 2023 or 6 May 2023. Which is it?'],
  ['start;end\n02.05.2023;03.06.2023', 'Line 2: “02.05.2023” is 2 May 2023 or 5 February 2023. Which is it?'],
  ['days;x\n11,500;a\n3,5;b', 'Line 2: “11,500” is 11.5 or 11,500. Which is it?'],
  ['days;x\n1.200;a\n3.400;b', 'Line 2: “1.200” is 1,200 or 1.2. Which is it?'],
  [
    'start,end,days\n2023-01-01,2023-01-03,2\n2023-02-01,2023-02-05,9',
    '`days` and the dates disagree in 1 line: line 3 says 9 days, its dates come to 4. Which should count?',
  ],
])('readList asks where %j does not tell, and every answer is read', (text, question) => {
  const reading = readList(text);
  expect(answerTo(text)).toBe(question);
  expect(lengthsOf(reading, true)).toBe(null);
  for (const { options } of reading.questions)
    for (const option of options) {
      const answered = readList(text, option);
      expect(answered.questions.filter(({ kind }) => kind === reading.questions[0]!.kind)).toEqual([]);
      expect(answered.read.length + answered.bad.length).toBe(reading.first.length);
      expect(answered.read.length).toBeGreaterThan(0);
    }
});

test('each answer says what it says', () => {
  const answers = (text: string): readonly string[] => {
    const { questions, columns } = readList(text);
    return questions[0]!.options.map(
      (option, k) => `${optionText(questions[0]!, k, columns)}: ${optionFlag(questions[0]!, k, columns)}: ${answerTo(text, option)}`,
    );
  };
  expect(answers('days,status\n5,1\n6,2')).toEqual([
    '`status` is 1: --running status=1: 5+ 6',
    '`status` is 2: --running status=2: 5 6+',
    'neither: it says something else: --running none: 5 6',
  ]);
  expect(answers('start,end\n5/6/2023,7/8/2023')).toEqual(['5 June 2023: --dates day-first: 63', '6 May 2023: --dates month-first: 63']);
  expect(answers('days;x\n11,500;a\n3,5;b')[0]).toBe('11.5: --decimal comma: 11.5 3.5');
  expect(answers('start,end,days\n2023-01-01,2023-01-03,2\n2023-02-01,2023-02-05,9')).toEqual([
    '`days`: --days days: 2 9',
    'the dates: --days none: 2 4',
  ]);
});

test.each([
  ['start,end\n2023-05-02 00:00:00,2023-09-27T10:00:00Z', '148'],
  ['start,end\n2023-05-02T09:30:00+02:00,2023-09-27 23:59', '148'],
  ['start,end\n14/07/2023,09/11/2023\n02/05/2023,27/09/2023', '118 148'],
  ['start,end\n5/2/2023,9/27/2023', '148'],
  ['start;end\n02.05.2023;27.09.2023', '148'],
  ['start;end\n14 Jul 2023;9 November 2023\nMay 2, 2023;Sept 27, 2023', '118 148'],
  ['start,end\n20230714,20231109', '118'],
  ['start,end\n2023/07/14,2023/11/09', '118'],
  // Both orders are dates; only one has no end before its start.
  ['start,end\n03/02/2023,04/01/2023', '30'],
  ['start,end\n2023-07-14,2023-07-14', '1'],
  ['start,end\n2023-07-14,NA\n2023-05-02,n/a\n2022-01-01,2022-02-01', '1+ 73+ 31'],
])('readList reads dates: %j', (text, lengths) => {
  expect(answerTo(text)).toBe(lengths);
});

test('which day the end is: chosen, by the lengths beside the dates, or the first day without strike', () => {
  const dates = 'start,end\n2023-01-01,2023-01-03\n2023-02-01,2023-02-01';
  expect(answerTo(dates)).toBe('2 1');
  expect(readList(dates).endIs).toEqual({ day: 'first-day-without', from: 'assumed' });
  expect(answerTo(dates, { endIs: 'last-day' })).toBe('3 1');
  const beside = 'start,end,days\n2023-01-01,2023-01-03,3\n2023-02-01,2023-02-05,';
  expect(answerTo(beside)).toBe('3 5');
  expect(readList(beside).endIs).toEqual({ day: 'last-day', from: 'durations' });
  expect(readList('start,end,days\n2023-01-01,2023-01-03,2').endIs).toEqual({ day: 'first-day-without', from: 'durations' });
  expect(listSentence(readList(dates))).toContain('`end` is taken as the first day without strike.');
});

test('what has no end counts until the day chosen, else until the last date of the list', () => {
  const text = 'union,start,end\nSAG-AFTRA,2023-07-14,2023-11-09\nWGA,2023-05-02,';
  expect(answerTo(text, { asOf: '2023-07-18' })).toBe('118 77+');
  expect(listSentence(readList(text))).toContain('Disputes without an end count up to 9 November 2023, the last date in the list.');
  expect(answerTo(text, { asOf: '2023-04-01' })).toMatch(/^Line 3: `start` must not be after 2023-04-01, when it was last seen running/);
});

test.each([
  ['-3', /^Line 1: the length must be a number above 0 and at most 36,525 days; it is “-3”\.$/],
  ['0', /it is “0”\./],
  ['5\nten', /^Line 2: the length must be a number above 0 .* it is “ten”\./],
  ['1e9', /at most 36,525 days; it is “1e9”/],
  ['days\n0x10', /it is “0x10”/],
  ['days,censored\n5,maybe\n6,1\n7,0', /^Line 2: `censored` must say whether it still runs, with 1 or 0; it is “maybe”\./],
  ['start,end\n2023-07-14,2023-07-01', /^Line 2: `end` must not be before `start`; it is 2023-07-01, and the start 2023-07-14\./],
  ['start,end\n2023-02-30,2023-07-14\n2023-01-01,2023-01-05', /`start` must be a date such as 2023-07-14; it is “2023-02-30”/],
  ['start,end\n,2023-07-14\n2023-01-01,2023-01-05', /`start` must be a date such as 2023-07-14; it is empty/],
  ['start,end,event\n2023-01-01,,1\n2023-01-02,2023-02-01,1', /^Line 2: `event` says that it ended, and `end` is empty\./],
  ['days,censored\n5,0\n1,200,0', /^Line 3: it has 3 cells, and there are 2 columns\./],
  ['days,censored\n5,0\n"6,1\n7,0', /^Line 3 opens a quote that never closes\./],
  ['', /it is empty/],
  ['days', /there is none below “days”/],
  ['censored\n1', /must have a column of lengths, such as `days`, or of dates/],
  ['start,end\n5/2/23,9/27/23', /^`start` must hold dates such as 2023-07-14, with years of four digits; its first is “5\/2\/23”\./],
  ['start,end\n45121,45239', /^`start` must hold dates such as 2023-07-14, .* its first is “45121”\./],
  ['start,union\n2023-01-01,a', /A list with `start` must also have a column of ends/],
  ['duration (weeks),union\n5,a', /Lengths must be in days; the column `duration \(weeks\)` counts weeks\./],
])('readList refuses %j with the line, the rule and the value', (text, message) => {
  expect(answerTo(text)).toMatch(message);
});

test('readList refuses lists beyond its limits', () => {
  expect(answerTo('5\n'.repeat(MOST_ROWS + 1))).toMatch(/at most 200,000 disputes; it has 200,001/);
  expect(answerTo('9'.repeat(LONGEST_LIST + 1))).toMatch(/at most 10,000,000 characters long; it has 10,000,001/);
});

test('rows that cannot be read are listed, and left out only where the reader agrees', () => {
  const reading = readList('days,union\n5,a\nten,b\n7,c');
  expect(messagesOf(reading)).toEqual(['Line 3: `days` must be a number above 0 and at most 36,525 days; it is “ten”.']);
  expect(lengthsOf(reading, false)).toBe(null);
  expect(lengthsOf(reading, true)).toEqual({ days: [5, 7], censored: [false, false] });
});

test.each([
  ['r-ecdat-strike', 62, 0, { days: 1 }],
  ['r-strikedur-extract', 12, 0, { days: 1 }],
  ['r-survival-leukemia-head', 19, 5, { days: 1, mark: { column: 2, code: '1', means: 'ended' } }],
  ['mediators-stoppages-head', 40, 0, { start: 9, end: 10 }],
  ['bls-stoppages-head', 13, 1, { start: 8, end: 9 }],
] as const)('the head of a real file reads as it is: %s', (name, count, running, roles) => {
  const reading = readList(decodeText(readFileSync(new URL(`samples/${name}.csv`, import.meta.url))));
  expect([reading.questions, reading.problems]).toEqual([[], []]);
  expect([reading.read.length, reading.read.filter((row) => row.running).length]).toEqual([count, running]);
  expect(reading.roles).toMatchObject(roles);
  // The labor bureau's file has rows whose start is a spreadsheet's day zero: they are reported, not read.
  expect(reading.bad.every(({ message }) => message.includes('1899-12-30'))).toBe(true);
  expect(reading.bad.length > 0).toBe(name === 'bls-stoppages-head');
});

test('the sentence after reading says what was read, by which columns, and what was not used', () => {
  const reading = readList('id,duration,event,prod\n1,5,1,0.1\n2,6,0,0.2\n3,7,0,0.3\n4,9,0,0.1\n5,11,1,0.2');
  expect(listSentence(reading)).toBe('5 read, 3 still running; days from `duration`, running where `event` is 0. Not used: `id`, `prod`.');
  expect(listSentence(readList('5\n6'))).toBe('2 read, none still running.');
});

test('decodeText reads UTF-8, UTF-16 with and without a mark, and Windows-1252', () => {
  const text = 'days,union\n148,Größe\n118,b';
  const utf16 = (bigEndian: boolean, marked: boolean): Uint8Array => {
    const units = [...(marked ? '\uFEFF' : ''), ...text].flatMap((sign) => {
      const unit = sign.charCodeAt(0);
      return bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
    });
    return Uint8Array.from(units);
  };
  for (const bytes of [
    new TextEncoder().encode(text),
    new TextEncoder().encode(`\uFEFF${text}`),
    utf16(false, true),
    utf16(true, true),
    utf16(false, false),
    utf16(true, false),
  ])
    expect(answerTo(decodeText(bytes))).toBe('148 118');
  expect(decodeText(Uint8Array.from([0x47, 0x72, 0xf6, 0xdf, 0x65]))).toBe('Größe');
});

test('readList never throws and reads no length outside its bounds, whatever the text', () => {
  const cell = fc.oneof(
    fc.constantFrom('days', 'start', 'end', 'event', '1', '0', '2', '12,5', '1,200', '2023-07-14', '5/6/2023', 'NA', '', '"', 'x'),
    fc.string({ maxLength: 6 }),
  );
  const table = fc.tuple(
    fc.constantFrom(',', ';', '\t', ' ', '|'),
    fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
  );
  const text = fc.oneof(
    table.map(([delimiter, lines]) => lines.map((cells) => cells.join(delimiter)).join('\n')),
    fc.string({ unit: 'binary', maxLength: 100 }),
  );
  fc.assert(
    fc.property(text, (list) => {
      const reading = readList(list);
      for (const { days } of reading.read) expect(days > 0 && days <= 36_525).toBe(true);
      const lengths = lengthsOf(reading, true);
      if (lengths === null) expect(reading.problems.length + reading.questions.length + reading.bad.length).toBeGreaterThan(0);
      else expect(listSentence(reading)).not.toMatch(/NaN|undefined|null/);
      for (const question of reading.questions)
        question.options.forEach((_, k) =>
          expect(
            `${questionText(question, reading.columns)}${optionText(question, k, reading.columns)}${optionFlag(question, k, reading.columns)}`,
          ).not.toMatch(/NaN|undefined/),
        );
    }),
    { numRuns: cases(20) },
  );
});
