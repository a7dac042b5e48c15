import { expect, test } from 'vitest';
import fc from 'fast-check';
import { PRESET_IDS, PRESETS, type PresetId } from '../../src/cases/cases';
import {
  asksFor,
  checkPerson,
  kindsIn,
  PERSON_NUMBER_KEYS,
  PERSON_NUMBERS,
  personText,
  readPerson,
  statesIn,
  type Person,
} from '../../src/scenario/person';
import { decodePerson, personQuery, personTextsOf } from '../../src/scenario/person-query';
import { payFrom, startingPerson, unitOf } from '../../src/scenario/person-start';
import { PORTRAITS } from '../../src/scenario/portraits';
import { presetScenario } from '../../src/scenario/scenario';

const ACTORS = 'sag-aftra-2023-settled' as const;
const actors = presetScenario(ACTORS);
const day: Person = { kind: 'day', days: 20, pay: 21_640, residuals: 900, streaming: 0.3, state: 'new-york', other: 0, savings: 5000 };

const problemOf = (text: string, preset: PresetId = ACTORS): string => {
  const read = readPerson(text, preset, 0.35);
  if (!('message' in read)) throw new Error(`read: ${text}`);
  return read.message;
};

/** A person that a preset allows. */
const personIn = (preset: PresetId): fc.Arbitrary<Person> => {
  const whole = (key: keyof typeof PERSON_NUMBERS, most: number) =>
    asksFor(preset, key) ? fc.integer({ min: 0, max: most }) : fc.constant(0);
  const kinds = kindsIn(preset);
  const states = statesIn(preset);
  return fc
    .record({
      kind: kinds.length === 0 ? fc.constant(null) : fc.constantFrom(...kinds),
      days: whole('days', 365),
      pay: whole('pay', 20_000_000),
      residuals: whole('residuals', 20_000_000),
      streaming: asksFor(preset, 'streaming') ? fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100) : fc.constant(0),
      state: fc.constantFrom(null, ...states),
      other: whole('other', 20_000_000),
      savings: whole('savings', 100_000_000),
    })
    .map((person) => (person.state === null ? person : { ...person, days: Math.max(1, person.days) }));
};

test.each(PRESET_IDS)('a person of %s goes through text and address and comes back', (preset) => {
  fc.assert(
    fc.property(personIn(preset), (person) => {
      expect(checkPerson(preset, person)).toBeNull();
      expect(readPerson(personText(person, preset), preset, 0)).toEqual(person);
      const scenario = presetScenario(preset);
      expect(decodePerson(`?${personQuery(person, scenario)}`, scenario)).toEqual({ person, problem: null });
    }),
  );
});

test('the address holds no person unless one is given', () => {
  expect(personQuery(null, actors)).toBe('view=me');
  expect(personQuery(day, actors)).toBe('view=me&me=kind=day,days=20,pay=21640,residuals=900,streaming=0.3,savings=5000,state=new-york');
});

test.each(PERSON_NUMBER_KEYS)('%s is taken at both of its bounds and refused beyond them, with thing, rule and value', (key) => {
  const [low, high] = PERSON_NUMBERS[key].bounds;
  for (const value of [low, high]) expect(checkPerson(ACTORS, { ...day, state: null, [key]: value })).toBeNull();
  for (const value of [low - 1, high + 1, NaN]) {
    const problem = checkPerson(ACTORS, { ...day, [key]: value })!;
    expect(problem.path).toBe(key);
    expect(problem.message).toBe(
      `${key} must be from ${low.toLocaleString('en-US')} to ${high.toLocaleString('en-US')} (${PERSON_NUMBERS[key].unit}); it is ${value.toLocaleString('en-US')}.`,
    );
  }
});

test.each([
  ['kind=day,wage=5', 'me must be key=value with kind, state, days, pay, residuals, streaming, other, savings; it has wage.'],
  ['kind=day,,', 'me must be key=value with kind, state, days, pay, residuals, streaming, other, savings; it has an empty part.'],
  ['kind=day,days=', 'days must have a value; it is empty.'],
  ['kind=day,days=3,days=4', 'days must be given once; it is 3 and 4.'],
  ['kind=day,days=1e2', 'days must be a number (days a year); it is 1e2.'],
  ['kind=day,pay=Infinity', 'pay must be a number (USD a year); it is Infinity.'],
  ['kind=day,days=400', 'days must be from 0 to 365 (days a year); it is 400.'],
  ['days=3', 'kind must be one of background, day, weekly, series, aboveScale, elsewhere; it is missing.'],
  ['kind=day,pay=23,160', 'pay must be a number without commas; it is 23,160.'],
  [`kind=day,pay=${'9'.repeat(70)}`, `pay must be from 0 to 20,000,000 (USD a year); it is ${'9'.repeat(60)}….`],
  [
    `kind=day,${'a b'.repeat(60)}`,
    `me must be key=value with kind, state, days, pay, residuals, streaming, other, savings; it has ${'a b'.repeat(20)}….`,
  ],
  ['kind=day,state=constructor', 'state must be one of CA, NY, NJ, other, california, new-york, new-jersey, elsewhere; it is constructor.'],
  [
    'kind=day,pay=5000,state=NY',
    'days must be more than 0 where pay and a state are given, because a claim goes by the pay of a week; it is 0.',
  ],
  ['kind=__proto__', 'kind must be one of background, day, weekly, series, aboveScale, elsewhere; it is __proto__.'],
])('%s is refused: the line names the thing, the rule and the value', (text, message) => {
  expect(problemOf(text)).toBe(message);
});

test('a number that is nearly nothing goes into the address and comes back', () => {
  const person = { ...day, pay: 1e-7, streaming: 1.5e-7 };
  expect(readPerson(personText(person, ACTORS), ACTORS, 0)).toEqual(person);
});

test('a link tells of one member, however it was re-encoded', () => {
  const address = `https://example.org/?${personQuery(day, actors)}#sum=1&preset=${ACTORS}`;
  const [text] = personTextsOf(address);
  expect(readPerson(text!, ACTORS, 0)).toEqual(day);
  for (const link of [address.replaceAll('&', '&amp;'), encodeURIComponent(address), `<${address}>`, address.replaceAll(',', '%2C')])
    expect(personTextsOf(link)).toEqual([text]);
  expect(personTextsOf('https://example.org/?me=a&me=b#me=c')).toEqual(['a', 'b']);
  expect(personTextsOf(`https://example.org/#preset=${ACTORS}&me=kind=day`)).toEqual([]);
  expect(decodePerson('?me=kind=day&me=kind=weekly', actors).problem!.message).toBe(
    'me must be given once; the link has it more than once.',
  );
});

test('a state is named as people write it, and one that the dispute does not know is refused', () => {
  expect(readPerson('kind=day,days=1,state=NY', ACTORS, 0)).toMatchObject({ state: 'new-york' });
  expect(problemOf('kind=day,state=Mars')).toMatch(/^state must be one of CA, NY, NJ, .*; it is Mars\.$/);
});

test('what a dispute lacks must not be given', () => {
  expect(problemOf('pay=60000,residuals=5', 'uaw-2023-settled')).toBe(
    'residuals must not be given in uaw-2023-settled, which has no such thing; it is 5.',
  );
  expect(problemOf('kind=day,pay=60000', 'uaw-2023-settled')).toBe(
    'kind must not be given in uaw-2023-settled: only pay tells its members apart; it is day.',
  );
  expect(problemOf('pay=60000,state=NY', 'own')).toBe('state must not be given in own; it is NY.');
});

test('every kind of every dispute has a start that breaks no rule, without a state and without savings', () => {
  for (const preset of PRESET_IDS) {
    const kinds = kindsIn(preset);
    for (const kind of kinds.length === 0 ? [null] : kinds) {
      const person = startingPerson(presetScenario(preset), kind);
      expect([preset, kind, checkPerson(preset, person)]).toEqual([preset, kind, null]);
      expect([person.kind, person.state, person.savings, person.pay > 0]).toEqual([kind, null, 0, true]);
    }
  }
});

test('a day player starts from 20 days at the minimum of $1,082, an auto worker from the average pay of the inputs', () => {
  expect(startingPerson(actors, 'day')).toMatchObject({ days: 20, pay: 20 * 1082 });
  const from = payFrom(actors, 'background');
  // $178 of 2020, raised by 2.5% twice and rounded each time.
  expect(from.by === 'minimum' && unitOf(from)).toBe(187);
  expect(startingPerson(presetScenario('wga-2023-settled'), 'film').pay).toBe(140_000);
  const workers = presetScenario('uaw-2023-settled');
  expect(startingPerson(workers, null).pay).toBe(Math.round(workers.values.meanPay));
});

test('the six portraits break no rule, and the last two are writers', () => {
  expect(PORTRAITS).toHaveLength(6);
  for (const { preset, person } of PORTRAITS) expect(checkPerson(preset, person)).toBeNull();
  expect(PORTRAITS.map(({ preset }) => PRESETS[preset].caseId)).toEqual([...Array(4).fill('sag-aftra-2023'), 'wga-2023', 'wga-2023']);
});

test('an address whose person breaks a rule gives a typical member of the kind it names, and what was wrong', () => {
  expect(decodePerson('?view=me&me=kind=day,days=400', actors)).toEqual({
    person: startingPerson(actors, 'day'),
    problem: { path: 'days', message: 'days must be from 0 to 365 (days a year); it is 400.' },
  });
  expect(decodePerson('?me=kind=staff', actors).person).toBeNull();
  expect(decodePerson(`?me=kind=day,pay=${'9'.repeat(500)}`, actors)).toMatchObject({
    problem: { message: 'me must have at most 400 characters; it has 513.' },
  });
  expect(decodePerson('?view=me', actors)).toEqual({ person: null, problem: null });
  expect(decodePerson('?view=me', presetScenario('own')).person).toEqual(startingPerson(presetScenario('own'), null));
});
