import { formsOf } from './link-forms';
import { unescaped } from './link-words';
import { kindsIn, personText, readPerson, type Person } from './person';
import { startingPerson } from './person-start';
import type { Problem } from './problem';
import type { Scenario } from './scenario';

/** A person read from an address: null where it tells of none and the reader has to choose; what was wrong with it. */
export interface DecodedPerson {
  readonly person: Person | null;
  readonly problem: Problem | null;
}

/** Longest text of a person that is read. */
const LONGEST = 400;

/** Reads the person of an address. Never throws; one that breaks a rule is replaced by a typical member of its kind, where that is known. */
export function decodePerson(query: string, scenario: Scenario): DecodedPerson {
  const { preset } = scenario;
  const kinds = kindsIn(preset);
  const first = kinds.length === 0 ? startingPerson(scenario, null) : null;
  const [text, second] = new URLSearchParams(query).getAll('me');
  if (text === undefined) return { person: first, problem: null };
  const read =
    second !== undefined
      ? { path: 'me', message: 'me must be given once; the link has it more than once.' }
      : text.length > LONGEST
        ? { path: 'me', message: `me must have at most ${LONGEST} characters; it has ${text.length}.` }
        : readPerson(text, preset, startingPerson(scenario, null).streaming);
  if (!('message' in read)) return { person: read, problem: null };
  const kind = kinds.find((each) => text.split(',').includes(`kind=${each}`));
  return { person: kind === undefined ? first : startingPerson(scenario, kind), problem: read };
}

/** What a link says of a member, each `me=` before its fragment; none where it tells of no member. */
export function personTextsOf(link: string): readonly string[] {
  for (const form of formsOf(link)) {
    const texts = [...form.split('#')[0]!.matchAll(/[?&]me=([^&\s>]*)/g)].map(([, text]) => (unescaped(text!) ?? text!).split('#')[0]!);
    if (texts.length > 0) return texts;
  }
  return [];
}

/** The query of the view; with the person only where the reader wants the link to have it. */
export const personQuery = (person: Person | null, scenario: Scenario): string =>
  person === null
    ? 'view=me'
    : `view=me&me=${encodeURIComponent(personText(person, scenario.preset)).replaceAll('%3D', '=').replaceAll('%2C', ',')}`;
