import { PRESETS, type PresetId } from '../cases/cases';
import type { MemberKindId } from '../cases/member-kind';
import { grouped } from './check';
import type { Problem } from './problem';

/** One member as they describe themselves; a normal year, before the strike. */
export interface Person {
  /** Kind of work; null where only pay tells members apart. */
  readonly kind: MemberKindId | null;
  /** Days or weeks worked under the contract in a normal year, in days. */
  readonly days: number;
  /** Session pay under the struck contract in that year, USD. */
  readonly pay: number;
  /** Residuals in that year, USD, and the part of them from streaming, 0…1. */
  readonly residuals: number;
  readonly streaming: number;
  /** Where they work and claim, as the dispute’s states are named; null for the average member. */
  readonly state: string | null;
  /** Covered pay from contracts not on strike, USD a year. */
  readonly other: number;
  /** Money at hand on the first day of the strike, USD. */
  readonly savings: number;
}

/** A number of a person: its bounds and unit. */
interface NumberRule {
  readonly bounds: readonly [number, number];
  readonly unit: string;
}

/** What a person’s numbers may be. */
export const PERSON_NUMBERS = {
  days: { bounds: [0, 365], unit: 'days a year' },
  pay: { bounds: [0, 20_000_000], unit: 'USD a year' },
  residuals: { bounds: [0, 20_000_000], unit: 'USD a year' },
  streaming: { bounds: [0, 1], unit: 'share of residuals' },
  other: { bounds: [0, 20_000_000], unit: 'USD a year' },
  savings: { bounds: [0, 100_000_000], unit: 'USD' },
} as const satisfies Readonly<Record<string, NumberRule>>;

export type PersonNumber = keyof typeof PERSON_NUMBERS;
export const PERSON_NUMBER_KEYS = Object.keys(PERSON_NUMBERS) as readonly PersonNumber[];

/** Short names of states, as people write them. */
const POSTAL: ReadonlyMap<string, string> = new Map([
  ['CA', 'california'],
  ['NY', 'new-york'],
  ['NJ', 'new-jersey'],
  ['other', 'elsewhere'],
]);

/** Kinds of work that a dispute’s members may choose. */
export const kindsIn = (preset: PresetId): readonly MemberKindId[] => (PRESETS[preset].members.kinds ?? []).map(({ id }) => id);

/** States in which a dispute’s members claim. */
export const statesIn = (preset: PresetId): readonly string[] => (PRESETS[preset].unemployment ?? []).map(({ id }) => id);

/** Whether a number of a person has a meaning in a dispute. */
export function asksFor(preset: PresetId, key: PersonNumber): boolean {
  const { residuals, unemployment = [] } = PRESETS[preset];
  if (key === 'residuals' || key === 'streaming') return residuals !== null;
  if (key === 'days') return unemployment.length > 0;
  if (key === 'other') return kindsIn(preset).length > 0;
  return true;
}

/** The first rule that a person breaks, or null. */
export function checkPerson(preset: PresetId, person: Person): Problem | null {
  const kinds = kindsIn(preset);
  if (kinds.length === 0 ? person.kind !== null : !kinds.includes(person.kind as MemberKindId))
    return kinds.length === 0
      ? { path: 'kind', message: `kind must not be given in ${preset}: only pay tells its members apart; it is ${person.kind}.` }
      : { path: 'kind', message: `kind must be one of ${kinds.join(', ')}; it is ${person.kind ?? 'missing'}.` };
  for (const key of PERSON_NUMBER_KEYS) {
    const { bounds, unit } = PERSON_NUMBERS[key];
    const value = person[key];
    if (!(value >= bounds[0] && value <= bounds[1]))
      return {
        path: key,
        message: `${key} must be from ${grouped(bounds[0])} to ${grouped(bounds[1])} (${unit}); it is ${grouped(value)}.`,
      };
  }
  const states = statesIn(preset);
  if (person.state !== null && !states.includes(person.state))
    return {
      path: 'state',
      message:
        states.length > 0
          ? `state must be one of ${stateNames(preset)}; it is ${person.state}.`
          : `state must not be given in ${preset}; it is ${person.state}.`,
    };
  if (person.state !== null && person.pay > 0 && !(person.days > 0))
    return {
      path: 'days',
      message: `days must be more than 0 where pay and a state are given, because a claim goes by the pay of a week; it is ${person.days}.`,
    };
  return null;
}

/** States as they may be written. */
const stateNames = (preset: PresetId): string => {
  const states = statesIn(preset);
  const short = [...POSTAL].filter(([, id]) => states.includes(id));
  return [...short.map(([name]) => name), ...states].join(', ');
};

/** Typed words as a message repeats them. */
const shown = (word: string): string => (word.length > 60 ? `${word.slice(0, 60)}…` : word);

/** A plain number, as commands and links write it; NaN where it is none. */
const plain = (text: string): number => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN);

/**
 * Reads a person from words such as `kind=day,days=20,pay=23160`: what is not given is 0, the average member’s state, and streaming as all
 * members have it on average.
 *
 * @param streaming mean share of residuals from streaming, where the person does not say
 */
export function readPerson(text: string, preset: PresetId, streaming: number): Person | Problem {
  const given = new Map<string, string>();
  let before = '';
  for (const part of text.split(',')) {
    const at = part.indexOf('=');
    const key = (at < 0 ? part : part.slice(0, at)).trim();
    const value = at < 0 ? '' : part.slice(at + 1).trim();
    if (before !== '' && /^\d+(\.\d+)?$/.test(key))
      return { path: before, message: `${before} must be a number without commas; it is ${shown(`${given.get(before)},${key}`)}.` };
    const known = ['kind', 'state', ...PERSON_NUMBER_KEYS];
    if (!known.includes(key))
      return { path: 'me', message: `me must be key=value with ${known.join(', ')}; it has ${shown(key) || 'an empty part'}.` };
    if (value === '') return { path: key, message: `${key} must have a value; it is empty.` };
    if (given.has(key)) return { path: key, message: `${key} must be given once; it is ${shown(given.get(key)!)} and ${shown(value)}.` };
    given.set(key, value);
    before = key;
  }
  const numbers: Record<PersonNumber, number> = { days: 0, pay: 0, residuals: 0, streaming, other: 0, savings: 0 };
  for (const key of PERSON_NUMBER_KEYS) {
    const word = given.get(key);
    if (word === undefined) continue;
    if (!asksFor(preset, key))
      return { path: key, message: `${key} must not be given in ${preset}, which has no such thing; it is ${shown(word)}.` };
    numbers[key] = plain(word);
    if (Number.isNaN(numbers[key]))
      return { path: key, message: `${key} must be a number (${PERSON_NUMBERS[key].unit}); it is ${shown(word)}.` };
  }
  const state = given.get('state');
  const person: Person = {
    ...numbers,
    kind: (given.get('kind') ?? null) as Person['kind'],
    state: state === undefined ? null : (POSTAL.get(state) ?? state),
  };
  const problem = checkPerson(preset, person);
  const word = problem && given.get(problem.path);
  // As it was typed.
  return word ? { ...problem, message: `${problem.message.split('; it is ')[0]}; it is ${shown(word)}.` } : (problem ?? person);
}

/** A number without an exponent. */
function decimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(60).replace(/\.?0+$/, '') : text;
}

/** A person as words that `readPerson` reads back. */
export function personText(person: Person, preset: PresetId): string {
  const numbers = PERSON_NUMBER_KEYS.filter((key) => asksFor(preset, key) && (person[key] !== 0 || key === 'streaming')).map(
    (key) => `${key}=${decimal(person[key])}`,
  );
  return [
    ...(person.kind === null ? [] : [`kind=${person.kind}`]),
    ...numbers,
    ...(person.state === null ? [] : [`state=${person.state}`]),
  ].join(',');
}
