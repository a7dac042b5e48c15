import { expect, test } from 'vitest';
import { RESIDUAL_LIBRARY } from '../../src/facts/residual-library';
import { workFormula } from '../../src/facts/work-formulas';
import { COMPARISONS, FILMED, WORK_CLAUSES } from '../../src/facts/works';
import { clauseFor, FIRST_WORK, settled, type Work } from '../../src/scenario/work';
import { questionsFor } from '../../src/scenario/work-questions';
import {
  clauseTitle,
  comparedName,
  foundWords,
  searchText,
  sideBySideSentence,
  stepsSentence,
  unsureWords,
  workNotes,
} from '../../src/words/calculator-words';
import { plain } from '../../src/words/sentence';
import { poolSentence, STATEMENTS } from '../../src/words/statement-words';
import { ceilingStep, givenSteps, lineStep, partStep, stepValue, tableStep, watchedStep } from '../../src/words/work-steps';
import {
  amount,
  engagementWords,
  filmedWords,
  ordinal,
  perWords,
  programmeWords,
  serviceWords,
  USE_GROUPS,
  workSentence,
} from '../../src/words/work-words';

const sentence = (change: Partial<Work>): string => {
  const work = settled({ ...FIRST_WORK, ...change });
  return workSentence(work, questionsFor(work, workFormula(clauseFor(work).formula).text)).replaceAll('\u2060', '');
};

test('the choices read as one sentence', () => {
  expect(sentence({})).toBe(
    'A one-hour episode made for the largest streaming service (68 million at home), in its third exhibition year: day performer, 2 days at the minimum of $1,158, filmed in 2023–24 under the 2023 contract.',
  );
  expect(sentence({ use: 'syndication', way: 'table', who: 'regular', programme: 'half', run: 5 })).toBe(
    'A half-hour episode rerun on local stations (licensed before July 2020, by the number of the run), run 5: series regular, at the minimum of $3,488 an episode, filmed in 2019–20 under the 2017 contract.',
  );
  expect(sentence({ who: 'writer', programme: 'two', filmed: '2026', year: 21 })).toBe(
    'A streaming film of $30 million or more made for the largest streaming service (68 million at home), in its 21st exhibition year: credited writer, filmed since 2 May 2026 under the 2026 contract.',
  );
  expect(sentence({ who: 'major', use: 'prime', filmed: '2022' })).toContain(
    'guest star (major role), at the minimum: 8 days at 10% above $1,082, filmed in 2022–23',
  );
  expect(sentence({ paid: 'own', pay: 9999.5 })).toContain('day performer, paid $10,000 for the episode');
  expect(sentence({ use: 'free-tv' })).toBe('A cinema film shown on free television: day performer.');
  expect(sentence({ use: 'cable' })).toBe('A television episode made for broadcast and sold to basic cable: day performer.');
});

test('a digital replica reads as one sentence, and says what is done without consent', () => {
  expect(sentence({ use: 'replica', who: 'week' })).toBe(
    'A digital replica that does 4 days of work in the same picture: weekly performer, at the minimum, $804 a day, in 2023–24 under the 2023 contract.',
  );
  expect(sentence({ use: 'replica', way: 'other', replaced: 1, consent: 'missing' })).toBe(
    'A digital replica that does 1 day of work in another picture or medium, without consent: day performer, in 2023–24 under the 2023 contract.',
  );
  expect(sentence({ use: 'replica', way: 'independent', who: 'regular' })).toBe(
    'A digital replica made without the performer’s work: series regular, in 2023–24 under the 2023 contract.',
  );
  expect(sentence({ use: 'replica', way: 'independent', filmed: '2026' })).toBe(
    'A digital replica made without the performer’s work, doing 4 days of work: day performer, since July 2026 under the 2026 contract.',
  );
  expect(sentence({ use: 'replica', way: 'scan', suited: 'yes', hours: 1, paid: 'own', rate: 2500 })).toBe(
    'A session of 1 hour only for scanning, set to suit the performer: day performer, $2,500 a day, in 2023–24 under the 2023 contract.',
  );
  expect(sentence({ who: 'background', hours: 2.5 })).toBe(
    'A background actor’s digital replica, 2.5 hours of scanning and 4 days of a principal’s work: background actor, at the minimum, $208 a day, in 2023–24 under the 2023 contract.',
  );
});

test('every work has a sentence without a gap', () => {
  for (const { use, craft, way, programmes, filmed, who: paid } of WORK_CLAUSES) {
    const who = { actors: 'week', writers: 'writer', directors: 'director' } as const;
    const said = sentence({
      use,
      way: way ?? null,
      who: paid?.[0] ?? who[craft],
      programme: programmes[0]!,
      filmed: filmed?.[0] ?? '2023',
    });
    expect(said).toMatch(/^A [a-z0-9].*: .*\.$/);
    expect(said).not.toMatch(/undefined|null|NaN| {2}|, ,|\(\)/);
  }
});

test('words for parts of a work', () => {
  expect([1, 2, 3, 13, 14, 21, 22, 30].map(ordinal)).toEqual(['first', 'second', 'third', 'thirteenth', '14th', '21st', '22nd', '30th']);
  expect([0, 0.5, 99.994, 100, 1945.44, 1e6].map(amount)).toEqual(['$0', '$0.50', '$99.99', '$100', '$1,945', '$1,000,000']);
  expect(FILMED.actors.map(filmedWords).slice(7, 10)).toEqual([
    'July 2021 – June 2022 (2020 contract)',
    'July 2022 – 8 Nov 2023 (2020 contract)',
    '9 Nov 2023 – June 2024 (2023 contract)',
  ]);
  expect(filmedWords(FILMED.actors.at(-1)!)).toBe('since July 2026 (2026 contract)');
  expect(serviceWords('own', { home: 12.5 })).toBe('a streaming service with 12.5 million subscribers at home');
  expect(programmeWords('film', 'directors')).toBe('streaming film of $13 million or more');
  expect(programmeWords('film', 'actors')).toBe('cinema film');
  expect(engagementWords({ ...FIRST_WORK, who: 'week', weeks: 2 }, false)).toBe('2 weeks at the minimum of $4,019');
  expect(engagementWords({ ...FIRST_WORK, who: 'writer' }, false)).toBe('');
  const offered = USE_GROUPS.flatMap(({ uses }) => uses);
  expect([...offered].sort()).toEqual([...new Set(WORK_CLAUSES.map(({ use }) => use))].sort());
});

test('the amount says what it is for', () => {
  expect(perWords(FIRST_WORK, ['year'], 'USD')).toBe('for the third exhibition year of one episode');
  expect(perWords({ ...FIRST_WORK, run: 4 }, ['run'], 'USD')).toBe('for run 4, the third rerun');
  expect(perWords({ ...FIRST_WORK, use: 'ads' }, ['span'], 'USD')).toBe('for 26 weeks of the first year');
  expect(perWords({ ...FIRST_WORK, use: 'disc' }, ['receipts'], 'USD for the whole cast')).toBe('for the whole cast');
  expect(perWords({ ...FIRST_WORK, use: 'abroad' }, ['earned'], 'USD per performer so far')).toBe('for one performer, so far');
  expect(perWords({ ...FIRST_WORK, use: 'disc' }, [], '')).toBe('');
  expect(perWords({ ...FIRST_WORK, use: 'replica' }, [], 'USD per performer, at least')).toBe('for one performer, at least');
  expect(perWords({ ...FIRST_WORK, use: 'replica' }, [], 'USD per background actor')).toBe('for one background actor');
});

test('every line of the library’s formulas has plain words', () => {
  for (const { id, text } of RESIDUAL_LIBRARY)
    for (const [, name] of text.matchAll(/^(\w+) = /gm)) expect(lineStep(id, name!, 1).words, `${id} ${name}`).toMatch(/ /);
  expect(lineStep('wga-2023', 'base', 30_398)).toEqual({ words: 'The fixed base, the same for any pay', value: '$30,398' });
  expect(lineStep('download-tv', 'base', 60_000).words).toBe('A fifth of the receipts counts');
  expect(lineStep('hbsvod-2020', 'factor', 1.5)).toEqual({ words: 'Factor for the size of the service', value: '150%' });
  expect(lineStep(null, 'myOwnLine', 2.5)).toEqual({ words: 'my own line', value: '2.5' });
});

test('steps give values as their kind reads', () => {
  expect(stepValue(68e6, 'subscribers')).toBe('68 million');
  expect(stepValue(1234, 'subscribers')).toBe('1,234');
  expect(tableStep('run', 3, 0.3)).toEqual({ words: 'Part of it paid for run 3', value: '30%' });
  expect(partStep(0.036)).toEqual({ words: 'Part of it that is paid', value: '3.6%' });
  expect(ceilingStep(4450.77, true).value).toBe('$4,562');
  expect(ceilingStep(4450.77, false).value).toBe('$4,451');
  expect(watchedStep(16.66e6, 68e6).value).toBe('24.5%');
  expect(watchedStep(0, 0).value).toBe('0%');
  expect(givenSteps(new Set(['consent', 'dayRate', 'days']), { consent: 0, dayRate: 803.8, days: 4 }, '')).toEqual([
    { words: 'The performer agreed', value: 'no' },
    { words: 'The performer’s own pay for a day', value: '$804' },
    { words: 'Days of work the replica does', value: '4' },
  ]);
  expect(givenSteps(new Set(['pay', 'weeks']), { pay: 2316, weeks: 26 }, '2 days')).toEqual([
    { words: 'Pay for the episode: 2 days', value: '$2,316' },
    { words: 'Weeks of the use', value: '26' },
  ]);
});

test('unsureWords gives the range, or says that readings agree, and is silent where nothing is unsure', () => {
  const { clauses } = workFormula('hbsvod-2023-performer');
  expect(unsureWords(clauses, [1848, 2668])!.between).toBe('Between $1,848 and $2,668, by the lowest and the highest reading.');
  const agreed = unsureWords(clauses, [1945.44, 1945.44])!;
  expect(agreed.between).toBe('');
  expect(agreed.why).toMatch(/^The lowest and the highest reading of what is unsure come to the same here. The ceilings were not printed/);
  expect(unsureWords(workFormula('rental').clauses, null)).toBeNull();
});

test('charts are summed up in a sentence', () => {
  const row = (amountOf: number, chosen: boolean, side: 'union' | null) => ({ label: '', amount: amountOf, chosen, side });
  expect(
    plain(sideBySideSentence([row(695, false, null), row(1945, true, null), row(3405, false, null), row(11_000, false, 'union')])),
  ).toBe(
    'Under the chosen terms the work is paid $1,945; under the other contracts $695 to $3,405; under demands that were not agreed, $11,000.',
  );
  expect(plain(sideBySideSentence([row(695, false, null)]))).toBe('Under other terms the work would be paid $695.');
  const steps = [1, 2, 3].map((n) => ({ n, amount: 400 - 100 * n }));
  expect(plain(stepsSentence('year', steps))).toBe('The first year pays $300, the third and each later one $100; 3 years together $600.');
  expect(
    plain(
      stepsSentence('run', [
        { n: 2, amount: 40 },
        { n: 3, amount: 30 },
      ]),
    ),
  ).toBe('The first rerun pays $40.00, run 3 and each later one $30.00; runs 2 to 3 together $70.00.');
});

test('every formula that is held against others has a name that says whose it is', () => {
  for (const { formula, side } of Object.values(COMPARISONS).flat()) {
    expect(comparedName(formula), formula).not.toBe(formula);
    if (side) expect(comparedName(formula), formula).toMatch(/Union|Guild|studios/);
  }
  for (const { id } of RESIDUAL_LIBRARY) expect(clauseTitle(id)).toMatch(/^[A-Z]/);
});

test('a search finds clauses by number, title, market and words', () => {
  const found = (word: string) => RESIDUAL_LIBRARY.filter((clause) => searchText(clause).includes(word)).map(({ id }) => id);
  expect(found('18(b)(2)c')).toEqual(['syndication']);
  expect(found('per subscriber')).toEqual(expect.arrayContaining(['per-subscriber-union']));
  expect(foundWords(2, 66)).toBe('2 of 66 clauses.');
});

test('what a reader has to know about a choice is said', () => {
  expect(workNotes(FIRST_WORK)).toEqual([]);
  expect(workNotes({ ...FIRST_WORK, filmed: '2026' })[0]).toContain('contract of 2026 only the minimums were read');
  const replica = { ...FIRST_WORK, use: 'replica', way: 'same' } as const;
  expect(workNotes(replica)).toEqual([expect.stringContaining('Residuals come on top')]);
  expect(workNotes({ ...replica, way: 'independent', filmed: '2026' })).toEqual([]);
  expect(workNotes({ ...replica, way: 'scan', filmed: '2026' })).toEqual([expect.stringContaining('The clause of 2023 is used.')]);
  expect(workNotes({ ...replica, way: 'background' })).toEqual([expect.stringContaining('was not read')]);
  expect(workNotes({ ...FIRST_WORK, use: 'prime' })[0]).toContain('2017 to 2020 were not read');
  expect(workNotes({ ...FIRST_WORK, who: 'major', filmed: '2021' })[0]).toContain('exempted streaming');
});

test('the two statements are named by their amounts, and the pool is not the person’s', () => {
  expect(STATEMENTS.levies).toBe('$27.30 for 44 episodes is not a residual');
  expect(STATEMENTS.licence).toBe('$12,568.57, then $414.26, for one episode');
  expect(poolSentence(10_887, 3629)).toContain('3.6%, $10,887, for the whole cast together. The page gave $10,887 to each performer');
  expect(poolSentence(10_887, 3629)).toContain('20 equal shares it is $544 each');
});
