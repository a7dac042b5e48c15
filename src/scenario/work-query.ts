import { FILMED, WHO, WORK_CLAUSES } from '../facts/works';
import { FIRST_WORK, NUMBER_KEYS, settled, WORK_NUMBERS, WORK_SERVICES, type NumberKey, type Work } from './work';
import type { QuestionKey } from './work-questions';

type ChoiceKey = 'who' | 'use' | 'way' | 'programme' | 'filmed' | 'paid' | 'service' | 'watched' | 'consent' | 'suited';

/** Valid words of each choice. */
const CHOICES: Readonly<Record<ChoiceKey, readonly string[]>> = {
  who: Object.keys(WHO),
  use: [...new Set(WORK_CLAUSES.map(({ use }) => use))],
  way: [...new Set(WORK_CLAUSES.flatMap(({ way }) => way ?? []))],
  programme: [...new Set(WORK_CLAUSES.flatMap(({ programmes }) => programmes))],
  filmed: [...new Set(Object.values(FILMED).flatMap((years) => years.map(({ id }) => id)))],
  paid: ['minimum', 'own'],
  service: [...Object.keys(WORK_SERVICES), 'own'],
  watched: ['widely', 'little'],
  consent: ['given', 'missing'],
  suited: ['yes', 'no'],
};
const CHOICE_KEYS = Object.keys(CHOICES) as ChoiceKey[];

/** Work read from a query; `notes` name every value that could not be used and its replacement. */
export interface DecodedWork {
  readonly work: Work;
  readonly notes: readonly string[];
}

/** Encodes the answers to `questions` as `key=value`, joined by `&`. */
export function encodeWork(work: Work, questions: readonly QuestionKey[]): string {
  return questions.map((key) => `${key}=${work[key] ?? ''}`).join('&');
}

/** Reads a query. Never throws; keys that are not the calculator’s are ignored. */
export function decodeWork(query: string, first: Work = FIRST_WORK): DecodedWork {
  const pairs = new URLSearchParams(query);
  const notes: string[] = [];
  const read: Record<string, string | number> = {};
  for (const key of CHOICE_KEYS) {
    const word = pairs.get(key);
    if (word === null) continue;
    if (CHOICES[key].includes(word)) read[key] = word;
    else
      notes.push(
        `${key} must be one of ${CHOICES[key].join(', ')}; the address says “${shown(word)}”. It is “${String(first[key])}” here.`,
      );
  }
  for (const key of NUMBER_KEYS) {
    const word = pairs.get(key);
    if (word === null) continue;
    const value = /^\d{1,12}(\.\d{1,6})?$/.test(word) ? Number(word) : NaN;
    if (inBounds(key, value)) read[key] = value;
    else notes.push(`${key} must be ${ruleOf(key)}; the address says “${shown(word)}”. It is ${first[key]} here.`);
  }
  const asked = { ...first, ...read } as Work;
  const work = settled(asked);
  for (const key of ['use', 'way', 'programme', 'filmed'] as const)
    if (pairs.has(key) && read[key] !== undefined && work[key] !== read[key])
      notes.push(
        `No clause pays for ${key} “${read[key]}” with the other choices; it is ${work[key] === null ? 'left out' : `“${work[key]}”`} here.`,
      );
  return { work, notes };
}

/** Whether a number is within its bounds, and whole if it must be. */
export function inBounds(key: NumberKey, value: number): boolean {
  const { bounds, whole } = WORK_NUMBERS[key];
  return value >= bounds[0] && value <= bounds[1] && (!whole || Number.isInteger(value));
}

/** The bounds of a number in words: "a whole number from 1 to 60". */
export function ruleOf(key: NumberKey): string {
  const { bounds, whole } = WORK_NUMBERS[key];
  const [from, to] = bounds.map((bound) => bound.toLocaleString('en-US'));
  return `a ${whole ? 'whole ' : ''}number from ${from} to ${to}`;
}

/** At most 40 characters of a text from outside, with invisible ones as spaces. */
function shown(text: string): string {
  const clean = [...text].map((char) => (/[\p{C}\p{Z}]/u.test(char) ? ' ' : char));
  return clean.length > 40 ? `${clean.slice(0, 40).join('')}…` : clean.join('');
}

/** The work with one answer changed, and every answer that no longer goes with it replaced. */
export function changed<K extends keyof Work>(work: Work, key: K, value: Work[K]): Work {
  return settled({ ...work, [key]: value });
}
