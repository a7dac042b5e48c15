import { PRESETS, type PresetId } from '../cases/cases';
import type { MemberKindId } from '../cases/member-kind';
import { PERSON_NUMBERS, type PersonNumber } from '../scenario/person';
import { payFrom, payOf, unitOf } from '../scenario/person-start';
import type { Person } from '../scenario/person';
import type { Problem } from '../scenario/problem';
import type { Scenario } from '../scenario/scenario';
import { money, number } from './format';
import { personWordsOf } from './person-words';

/** What the form says. */
export const ME_FORM = {
  kinds: 'What do you do?',
  numbers: 'Your normal year',
  change: 'Your numbers: change them',
  portraits: 'Or start from someone else',
  portraitsAbout: 'Six made-up people. Where pay is a published minimum, we say so.',
  disputes: 'Which strike?',
  state: 'State where you work and claim',
  noState: 'not given: the average member',
  bands: 'Or tap about how much',
  link: 'Put my answers into the link',
  linkAbout: 'Off: the address holds the strike alone. On: anyone who has the link can read your answers.',
  choose: 'Tap what you do. The rest starts from a typical year, and you can change all of it.',
  privacy: 'What you enter stays in this page. Nothing is stored and nothing is sent.',
  noted: 'Your link could not be read in full',
} as const;

/** What each number asks for. */
export const PERSON_LABELS: Readonly<Record<PersonNumber, string>> = {
  days: 'Days you work under this contract in a normal year',
  pay: 'Pay for that work, before taxes',
  residuals: 'Residuals in that year',
  streaming: 'Part of your residuals from streaming',
  other: 'Pay under other union contracts',
  savings: 'Savings on the first day of the strike',
};

export const PERSON_HINTS: Readonly<Partial<Record<PersonNumber, string>>> = {
  days: 'A week counts as five days.',
  other: 'Commercials, games and the like: it goes on, and it counts for the health plan.',
  savings: 'For the question whether they last.',
};

/** The rule of a number, as it follows «must be»: «from $0 to $20,000,000». */
export function personRule(key: PersonNumber): string {
  const [low, high] = PERSON_NUMBERS[key].bounds;
  if (key === 'streaming') return `from ${100 * low}% to ${100 * high}%`;
  const dollars = PERSON_NUMBERS[key].unit.startsWith('USD') ? '$' : '';
  return `from ${dollars}${number(low)} to ${dollars}${number(high)}`;
}

/** Pay to choose from with one tap, USD a year. */
export const PAY_BANDS = [5000, 15_000, 30_000, 60_000, 120_000, 300_000] as const;

export const bandWords = (pay: number): string => `$${number(pay / 1000)}k`;

/** Names of states. */
const STATES: Readonly<Record<string, string>> = {
  california: 'California',
  'new-york': 'New York',
  'new-jersey': 'New Jersey',
  elsewhere: 'another state',
};
export const stateName = (id: string): string => STATES[id] ?? id;

/** What a kind of work is called, for the one who does it. */
export const kindName = (preset: PresetId, kind: MemberKindId): string => personWordsOf(PRESETS[preset].caseId)?.kinds[kind] ?? kind;

const PER = { day: 'days', week: 'weeks', episode: 'episodes' } as const;

/** Where the numbers that the form starts from are from; said while they are those. */
export function startWords(scenario: Scenario, { kind }: Person): string {
  const from = payFrom(scenario, kind);
  const guessed = 'The rest is our guess.';
  if (from.by === 'minimum')
    return `To start with: ${from.times} ${PER[from.per]} at ${money(unitOf(from))}, the contract’s minimum in early 2023. How many there are is our guess, and so is the rest.`;
  if (from.by === 'fact')
    return `To start with: ${money(payOf(from, scenario))}, ${personWordsOf(PRESETS[scenario.preset].caseId)!.published!}. ${guessed}`;
  if (from.by === 'input') return 'To start with: the average pay in the simulator’s inputs.';
  return 'To start with: numbers that are our guess.';
}

const PATHS: Readonly<Record<string, string>> = {
  kind: 'Kind of work',
  state: 'State',
  me: 'The part “me” of the link',
  ...PERSON_LABELS,
};

/** A broken rule in a reader’s words: the thing by its label. */
export const personProblem = ({ path, message }: Problem): string =>
  message.startsWith(path) && PATHS[path] !== undefined ? `${PATHS[path]}${message.slice(path.length)}` : message;

/** What is said of an address whose person cannot be read. */
export const badPerson = (problem: Problem, hasStart: boolean): string =>
  `${personProblem(problem)} ${hasStart ? 'Typical numbers take the place of the link’s.' : 'Choose what you do to start.'}`;

/** What the answer is for, in one line. */
export function personLine(person: Person, preset: PresetId): string {
  const { kind, days, pay, residuals, streaming, state, other, savings } = person;
  return [
    ...(kind === null ? [] : [kindName(preset, kind)]),
    ...(days > 0 && PRESETS[preset].unemployment ? [`${number(days)} days a year`] : []),
    `${money(pay)} of pay`,
    ...(residuals > 0 ? [`${money(residuals)} of residuals, ${number(100 * streaming, 0)}% from streaming`] : []),
    ...(other > 0 ? [`${money(other)} under other contracts`] : []),
    ...(savings > 0 ? [`${money(savings)} saved`] : []),
    ...(state === null ? [] : [state === 'elsewhere' ? 'outside California, New York and New Jersey' : stateName(state)]),
  ].join(' · ');
}
