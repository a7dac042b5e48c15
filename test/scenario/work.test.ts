import fc from 'fast-check';
import { expect, test } from 'vitest';
import { libraryFormula } from '../../src/facts/residual-library';
import { WORK_CLAUSES, WHO, type WhoId } from '../../src/facts/works';
import { SIZE_FACTOR } from '../../src/facts/contract-tables';
import { workFormula } from '../../src/facts/work-formulas';
import { CREDIT_NAMES, evaluateOnce, parseFormula, readFormula } from '../../src/formula/formula';
import {
  clauseFor,
  FIRST_WORK,
  filmedFor,
  NUMBER_KEYS,
  programmesFor,
  settled,
  usesFor,
  waysFor,
  WORK_NUMBERS,
  type Work,
} from '../../src/scenario/work';
import { heldAgainst } from '../../src/scenario/work-comparison';
import { creditOf, engagementMinimum, exhibitionPercent, payOf } from '../../src/scenario/work-credit';
import { changed, decodeWork, encodeWork, inBounds, ruleOf } from '../../src/scenario/work-query';
import { OTHER_NAMES, questionsFor } from '../../src/scenario/work-questions';

const REVENUE = { yearly: 50e9, titleShare: (views: number, year: number) => (views * year) / 1e16 };
const UNNAMED = Object.fromEntries(CREDIT_NAMES.map(({ name }) => [name, 0]));
const clausePays = (id: string, credit: Readonly<Record<string, number>>): number =>
  evaluateOnce(readFormula(libraryFormula(id)!.text, CREDIT_NAMES).tree!, { ...UNNAMED, ...credit });

/** Every work that can be chosen, by its choices. */
const WORKS: readonly Work[] = (Object.keys(WHO) as WhoId[]).flatMap((who) =>
  usesFor(who).flatMap((use) =>
    waysFor({ who, use }).flatMap((way) =>
      programmesFor({ who, use, way }).flatMap((programme) =>
        filmedFor({ who, use, way, programme }).map((filmed) => ({ ...FIRST_WORK, who, use, way, programme, filmed })),
      ),
    ),
  ),
);
const anyWork = fc.constantFrom(...WORKS);

test('every work that can be chosen has a clause and stands as chosen, and every clause has a work', () => {
  expect(WORKS.length).toBeGreaterThan(1000);
  for (const work of WORKS) expect(settled(work)).toEqual(work);
  expect(new Set(WORKS.map((work) => clauseFor(work).formula))).toEqual(new Set(WORK_CLAUSES.map(({ formula }) => formula)));
});

test('settled leads from any choices to a work that has a clause, keeps what goes together, and is settled then', () => {
  const choice = <K extends keyof Work>(key: K) => fc.constantFrom(...new Set(WORKS.map((work) => work[key])));
  const any = fc.record({
    who: choice('who'),
    use: choice('use'),
    way: choice('way'),
    programme: choice('programme'),
    filmed: choice('filmed'),
  });
  fc.assert(
    fc.property(any, (choices) => {
      const work = settled({ ...FIRST_WORK, ...choices });
      expect(() => clauseFor(work)).not.toThrow();
      expect(work.who).toBe(choices.who);
      expect(settled(work)).toEqual(work);
    }),
  );
  expect(settled({ ...FIRST_WORK, who: 'director', programme: 'film', filmed: '2017' })).toMatchObject({
    programme: 'film',
    filmed: '2023',
  });
  expect(settled({ ...FIRST_WORK, use: 'prime', filmed: '2018' })).toMatchObject({ use: 'prime', filmed: '2016' });
  expect(settled({ ...FIRST_WORK, who: 'writer', use: 'prime' }).use).toBe('stream');
  expect(() => clauseFor({ ...FIRST_WORK, use: 'prime', filmed: '2018' })).toThrow('no clause');
});

test('a guest star’s and a series’ minimum is asked only where it is known', () => {
  expect(programmesFor({ who: 'major', use: 'stream', way: null })).toEqual(['half', 'hour']);
  expect(programmesFor({ who: 'regular', use: 'network', way: null })).toEqual(['half', 'hour']);
  expect(programmesFor({ who: 'regular', use: 'stream', way: null })).toEqual(['half', 'hour', 'ninety', 'two']);
});

test('the credit has a value for every name of the language but those asked for one by one', () => {
  expect([...Object.keys(creditOf(FIRST_WORK, REVENUE)), ...OTHER_NAMES].sort()).toEqual(CREDIT_NAMES.map(({ name }) => name).sort());
  fc.assert(
    fc.property(anyWork, (work) => {
      for (const [name, value] of Object.entries(creditOf(work, REVENUE))) expect(Number.isFinite(value) && value >= 0, name).toBe(true);
    }),
  );
});

test('the minimum of an engagement is what the contract’s own clause gives', () => {
  const credit = (work: Partial<Work>) => creditOf({ ...FIRST_WORK, filmed: '2022', ...work }, REVENUE);
  for (const [work, clause, amount] of [
    [{ who: 'day', days: 3 }, 'tams-day', 3246],
    [{ who: 'week', weeks: 2 }, 'tams-week', 7512],
    [{ who: 'regular' }, 'tams-episode', 4520],
    [{ who: 'regular', programme: 'half' }, 'tams-episode', 3756],
  ] as const) {
    expect(credit(work)['applicableMinimum']).toBe(amount);
    expect(clausePays(clause, credit(work))).toBe(amount);
  }
  for (const programme of ['half', 'hour'] as const)
    expect(credit({ who: 'major', programme })['applicableMinimum']).toBeCloseTo(clausePays('major-role', credit({ programme })), 9);
  expect(engagementMinimum({ ...FIRST_WORK, who: 'three-day', filmed: '2016' })).toBe(2363);
  expect(payOf({ ...FIRST_WORK, paid: 'own', pay: 5000 })).toBe(5000);
  expect(payOf({ ...FIRST_WORK, who: 'regular' })).toBe(20_000);
  expect(creditOf({ ...FIRST_WORK, who: 'writer', filmed: '2023' }, REVENUE)).toMatchObject({ pay: 0, applicableMinimum: 0 });
});

test('the audience is the service’s, with views on either side of a fifth; own numbers count in millions', () => {
  const of = (work: Partial<Work>) => creditOf({ ...FIRST_WORK, ...work }, REVENUE);
  expect(of({})).toMatchObject({ domesticSubscribers: 68e6, foreignSubscribers: 160e6 });
  expect(of({})['views']! / 68e6).toBeLessThan(0.2);
  expect(of({ watched: 'widely' })['views']! / 68e6).toBeGreaterThan(0.2);
  expect(of({ service: 'own', home: 12.5, away: 3 })).toMatchObject({ domesticSubscribers: 12.5e6, foreignSubscribers: 3e6 });
  const factor = parseFormula(SIZE_FACTOR, CREDIT_NAMES).tree!;
  for (const home of [0, 0.99, 1, 4.99, 5, 19.9, 20, 44.9, 45, 300])
    expect(of({ service: 'own', home })['subscriberFactor'], String(home)).toBe(
      evaluateOnce(factor, { ...UNNAMED, domesticSubscribers: home * 1e6 }),
    );
  expect([1, 13, 14, 30].map(exhibitionPercent)).toEqual([45, 1.5, 1.5, 1.5]);
});

test('a background actor has a replica’s pay and no residuals, and no one else has a background actor’s', () => {
  expect(usesFor('background')).toEqual(['replica']);
  expect(waysFor({ who: 'background', use: 'replica' })).toEqual(['background']);
  for (const who of ['day', 'week', 'three-day', 'major', 'regular'] as const)
    expect(waysFor({ who, use: 'replica' })).toEqual(['same', 'other', 'independent', 'scan']);
  expect(usesFor('writer')).not.toContain('replica');
});

test('the day’s pay of a replica is the minimum’s or the reader’s, and its own numbers reach the formula', () => {
  const of = (work: Partial<Work>) => creditOf(settled({ ...FIRST_WORK, use: 'replica', ...work }), REVENUE);
  expect(of({ who: 'week' })).toMatchObject({ dayRate: 803.8, dayScale: 1158, days: 4, consent: 1, suitsPerformer: 0 });
  expect(of({ who: 'background' })).toMatchObject({ dayRate: 208, dayScale: 1158, hours: 4 });
  expect(of({ who: 'regular', rate: 7000 })).toMatchObject({ dayRate: 7000 });
  expect(of({ paid: 'own', rate: 2500, replaced: 9, hours: 3, agreed: 12, consent: 'missing', suited: 'yes' })).toMatchObject({
    dayRate: 2500,
    days: 9,
    hours: 3,
    agreedPay: 12,
    consent: 0,
    suitsPerformer: 1,
  });
});

const asked = (work: Partial<Work>): string[] => {
  const full = settled({ ...FIRST_WORK, ...work });
  return questionsFor(full, workFormula(clauseFor(full).formula).text);
};

test('only the questions that the clause needs are put', () => {
  expect(asked({})).toEqual(['use', 'programme', 'year', 'service', 'watched', 'who', 'days', 'paid', 'filmed']);
  expect(asked({ paid: 'own' })).toEqual(['use', 'programme', 'year', 'service', 'watched', 'who', 'paid', 'pay', 'filmed']);
  expect(asked({ who: 'regular', service: 'own' })).toEqual([
    'use',
    'programme',
    'year',
    'service',
    'home',
    'away',
    'watched',
    'who',
    'pay',
    'filmed',
  ]);
  expect(asked({ who: 'writer' })).toEqual(['use', 'programme', 'year', 'service', 'watched', 'who', 'filmed']);
  expect(asked({ use: 'syndication', way: 'table' })).toEqual(['use', 'way', 'run', 'who', 'days', 'filmed']);
  expect(asked({ use: 'syndication', way: 'table', who: 'major' })).toEqual(['use', 'way', 'programme', 'run', 'who', 'filmed']);
  expect(asked({ use: 'cable', who: 'week' })).toEqual(['use', 'receipts', 'cast', 'who']);
  expect(asked({ use: 'prime', who: 'three-day' })).toEqual(['use', 'programme', 'who', 'paid', 'filmed']);
  expect(asked({ use: 'download' })).toEqual(['use', 'programme', 'receipts', 'copies', 'who']);
  expect(asked({ use: 'disc' })).toEqual(['use', 'receipts', 'who']);
  expect(asked({ use: 'replica' })).toEqual(['use', 'way', 'replaced', 'who', 'paid', 'consent', 'filmed']);
  expect(asked({ use: 'replica', paid: 'own' })).toEqual(['use', 'way', 'replaced', 'who', 'paid', 'rate', 'consent', 'filmed']);
  expect(asked({ use: 'replica', who: 'regular' })).toEqual(['use', 'way', 'replaced', 'who', 'rate', 'consent', 'filmed']);
  expect(asked({ use: 'replica', way: 'scan' })).toEqual(['use', 'way', 'hours', 'suited', 'who', 'paid', 'consent', 'filmed']);
  expect(asked({ use: 'replica', way: 'other' })).toEqual(['use', 'way', 'replaced', 'who', 'consent', 'filmed']);
  expect(asked({ use: 'replica', way: 'independent' })).toEqual(['use', 'way', 'agreed', 'who', 'consent', 'filmed']);
  expect(asked({ use: 'replica', way: 'independent', filmed: '2026' })).toEqual([
    'use',
    'way',
    'replaced',
    'agreed',
    'who',
    'consent',
    'filmed',
  ]);
  expect(asked({ who: 'background' })).toEqual(['use', 'hours', 'replaced', 'who', 'paid', 'consent', 'filmed']);
  expect(questionsFor(settled({ ...FIRST_WORK, use: 'disc' }), '2% * licenseFee + pay')).toEqual([
    'use',
    'licence',
    'who',
    'days',
    'paid',
    'filmed',
  ]);
});

test('every work’s questions answer every name of its formula', () => {
  const answers: Readonly<Record<string, string>> = {
    run: 'run', exhibitionYear: 'year', grossReceipts: 'receipts', foreignGross: 'earned', contractedRevenue: 'price', licenseFee: 'licence',
    days: 'replaced', hours: 'hours', agreedPay: 'agreed', consent: 'consent', suitsPerformer: 'suited', marketShare: 'homes', units: 'copies', castUnits: 'cast', weeks: 'span', domesticSubscribers: 'service', views: 'watched',
  }; // prettier-ignore
  fc.assert(
    fc.property(anyWork, (work) => {
      const { text } = workFormula(clauseFor(work).formula);
      const questions = questionsFor(work, text);
      for (const [name, key] of Object.entries(answers)) if (new RegExp(`\\b${name}\\b`).test(text)) expect(questions).toContain(key);
    }),
  );
});

test('a query round trip keeps every answer to a question', () => {
  const numbers = fc.record(
    Object.fromEntries(
      NUMBER_KEYS.map((key) => {
        const { bounds, whole } = WORK_NUMBERS[key];
        return [
          key,
          whole
            ? fc.integer({ min: bounds[0], max: bounds[1] })
            : fc.integer({ min: bounds[0] * 100, max: Math.min(bounds[1], 1e7) * 100 }).map((x) => x / 100),
        ];
      }),
    ),
  );
  fc.assert(
    fc.property(anyWork, numbers, fc.constantFrom('minimum', 'own'), fc.constantFrom('largest', 'own'), (work, given, paid, service) => {
      const whole = { ...work, ...given, paid, service } as Work;
      const questions = questionsFor(whole, workFormula(clauseFor(whole).formula).text);
      const { work: read, notes } = decodeWork(`?view=residuals&${encodeWork(whole, questions)}`);
      expect(notes).toEqual([]);
      for (const key of questions) expect(read[key], key).toBe(whole[key]);
      expect(clauseFor(read).formula).toBe(clauseFor(whole).formula);
    }),
  );
});

test('a link carries every choice of a digital replica and gives it back', () => {
  const choices = fc.record({
    way: fc.constantFrom('same', 'other', 'independent', 'scan', 'background'),
    who: fc.constantFrom('day', 'week', 'regular', 'background'),
    filmed: fc.constantFrom('2023', '2025', '2026'),
    paid: fc.constantFrom('minimum', 'own'),
    consent: fc.constantFrom('given', 'missing'),
    suited: fc.constantFrom('yes', 'no'),
    replaced: fc.integer({ min: 0, max: 60 }),
    hours: fc.integer({ min: 4, max: 96 }).map((quarters) => quarters / 4),
    rate: fc.integer({ min: 100, max: 1e8 }).map((cents) => cents / 100),
    agreed: fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100),
  });
  fc.assert(
    fc.property(choices, (chosen) => {
      const work = settled({ ...FIRST_WORK, use: 'replica', ...chosen } as Work);
      const { text } = workFormula(clauseFor(work).formula);
      const { work: read, notes } = decodeWork(`?view=residuals&${encodeWork(work, questionsFor(work, text))}`);
      expect(notes).toEqual([]);
      expect(clausePays(clauseFor(read).formula, creditOf(read, REVENUE))).toBe(
        clausePays(clauseFor(work).formula, creditOf(work, REVENUE)),
      );
      if (work.consent === 'missing') expect(read.consent).toBe('missing');
    }),
  );
  expect(decodeWork('?use=replica&consent=perhaps&hours=0').notes).toEqual([
    'consent must be one of given, missing; the address says “perhaps”. It is “given” here.',
    'hours must be a number from 1 to 24; the address says “0”. It is 4 here.',
  ]);
});

test('a query names every value that it cannot use and puts another in its place', () => {
  const hostile =
    '?view=residuals&use=<script>alert(1)</script>&days=1e9&year=-3&run=2.5&pay=NaN&home=0x10&who=__proto__&filmed=toString&utm=x';
  const { work, notes } = decodeWork(hostile);
  expect(work).toEqual(FIRST_WORK);
  expect(notes.map((note) => note.split(' ')[0])).toEqual(['who', 'use', 'filmed', 'days', 'pay', 'home', 'year', 'run']);
  expect(notes[3]).toBe('days must be a whole number from 1 to 60; the address says “1e9”. It is 2 here.');
  expect(decodeWork(`?days=${'9'.repeat(500)}`).notes[0]).toContain(`“${'9'.repeat(40)}…”`);
  expect(decodeWork('?days=%00%E2%80%AE7').notes[0]).toContain('“  7”');
});

test('choices that no clause pays for together are named and replaced', () => {
  const { work, notes } = decodeWork('?who=writer&use=prime&filmed=2018');
  expect(work).toMatchObject({ who: 'writer', use: 'stream', programme: 'hour', filmed: '2020' });
  expect(notes).toEqual([
    'No clause pays for use “prime” with the other choices; it is “stream” here.',
    'No clause pays for filmed “2018” with the other choices; it is “2020” here.',
  ]);
});

test('decodeWork reads anything without a complaint and gives a lawful work', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('who', 'use', 'way', 'programme', 'filmed', 'days', 'pay', 'paid'), fc.string()), (pairs) => {
      const { work } = decodeWork(new URLSearchParams(pairs).toString());
      expect(() => clauseFor(work)).not.toThrow();
      for (const key of NUMBER_KEYS) expect(inBounds(key, work[key]), key).toBe(true);
    }),
  );
  expect(ruleOf('pay')).toBe('a number from 1 to 10,000,000');
  expect([0, 1, 60, 61, 1.5, NaN].map((days) => inBounds('days', days))).toEqual([false, true, true, false, false, false]);
});

test('changed replaces what no longer goes with a choice and leaves the rest', () => {
  const work = { ...FIRST_WORK, days: 5, filmed: '2025' } as const;
  expect(changed(work, 'who', 'writer')).toMatchObject({ days: 5, use: 'stream', filmed: '2023' });
  expect(changed({ ...work, use: 'prime' }, 'filmed', '2015')).toMatchObject({ use: 'prime', filmed: '2015' });
});

test('a work is held against each contract at its own ceiling, its own terms marked once', () => {
  const held = (work: Partial<Work>) => heldAgainst(settled({ ...FIRST_WORK, ...work }), REVENUE);
  const chosen = (work: Partial<Work>) =>
    held(work)
      .filter((each) => each.chosen)
      .map(({ formula }) => formula);
  expect(chosen({})).toEqual(['hbsvod-2023']);
  expect(chosen({ watched: 'widely' })).toEqual(['hbsvod-2023-performer']);
  expect(chosen({ filmed: '2014' })).toEqual(['hbsvod-2014']);
  expect(chosen({ who: 'writer', filmed: '2026' })).toEqual(['wga-2023']);
  expect(chosen({ use: 'prime', filmed: '2015' })).toEqual(['network-prime-2015']);
  expect(held({ use: 'pay-tv' })).toEqual([]);
  const ceilings = Object.fromEntries(held({ filmed: '2020' }).map(({ formula, credit }) => [formula, credit['ceiling']!]));
  expect(ceilings['hbsvod-2020']! * 1.075).toBeCloseTo(ceilings['hbsvod-2023']!, 2);
  const film = Object.fromEntries(held({ who: 'writer', programme: 'two' }).map(({ formula, credit }) => [formula, credit['ceiling']!]));
  expect(film['wga-2020']).toBeCloseTo(75_000 / 1.26, 6);
  expect(film['wga-2023']).toBeCloseTo(75_000 / 1.025, 6);
  for (const { formula, credit, widely } of held({})) {
    expect(credit['pay'], formula).toBe(2316);
    expect(credit['views']! > 0.2 * 68e6, formula).toBe(widely === true);
    if (formula.startsWith('per-subscriber')) expect(credit['domesticSubscribers']! + credit['foreignSubscribers']!).toBe(877e6);
  }
});
