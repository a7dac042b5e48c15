import type { ClauseStanding } from '../facts/clause';
import type { LibraryFormula } from '../facts/residual-library';
import type { Source } from '../facts/sources';
import { isoDate, isoDay, money, number } from './format';
import { FIELD_WORDS } from './field-words';

const STANDINGS: Readonly<Record<ClauseStanding, string>> = {
  contract: 'read in the text of the contract',
  published: 'printed by a party or a newspaper',
  derived: 'follows by arithmetic from what was printed',
  inferred: 'one step is our reading',
  memory: 'from memory alone',
  dispute: 'the parties differ',
};

const READINGS = { union: 'the union’s reading', employers: 'the employers’ reading' } as const;

/** How sure a clause is, whose reading it is where the parties differ, and for a demand that it was never agreed. */
export function clauseStanding({ standing, reading, demanded }: Pick<LibraryFormula, 'standing' | 'reading' | 'demanded'>): string {
  const sure = `${STANDINGS[standing]}${reading ? `; this is ${READINGS[reading]}` : ''}`;
  return demanded ? `asked for and never agreed; ${sure}` : sure;
}

/** Shown instead of a clause's standing for a formula of the reader's own. */
export const OWN_FORMULA = 'Your own formula';

const APPLIES: Readonly<Record<LibraryFormula['appliesTo'], string>> = {
  photography: 'what was filmed',
  releases: 'what was released',
  licences: 'licenses made',
  exhibition: 'what was shown',
  work: 'work done',
};

/** Where in the contract a clause is and what it applies to: "2020 Memorandum item 9.c; for what was filmed from 1 July 2020 to 8 November 2023". */
export function clauseWords({ clause, appliesTo, from, until, demanded }: LibraryFormula): string {
  // A demand that was never agreed has no end to read.
  const end = until === null ? ` on${demanded ? '' : '; no end was read'}` : ` to ${isoDay(until)}`;
  return `${clause}; for ${APPLIES[appliesTo]} from ${isoDay(from)}${end}`;
}

/** A source in one line: title, publisher, date, address, as far as they are known. */
export const sourceWords = ({ title, publisher, date, address }: Source): string =>
  [title, publisher, date && isoDate(date), address].filter((part) => part !== '').join(', ');

/** Dollars rounded half up to the cent: "$1,477.35". A half cent that floating point left one digit short is rounded up too. */
export function dollarsAndCents(usd: number): string {
  if (!(usd < 1e13)) return money(usd);
  const cents = Math.floor(usd * 100 * (1 + 1e-14) + 0.5);
  return `$${number(Math.floor(cents / 100), 0)}.${String(cents % 100).padStart(2, '0')}`;
}

/** What a formula pays: "$1,477.35 per performer per episode". */
export const paysWords = (usd: number, unit: string): string => `${dollarsAndCents(usd)}${unit.replace(/^USD/, '')}`;

/** A value of a name as it was given: "$5,000", "68,000,000 subscribers", "45%", "3", "yes". */
export function givenValue(value: number, unit: string): string {
  if (unit.startsWith('USD')) return `$${number(value, 9)}${unit.slice('USD'.length)}`;
  if (unit === '1 or 0') return value >= 1 ? 'yes' : 'no';
  if (unit === 'fraction') return `${number(value * 100, 9)}%`;
  return unit === 'number' || unit === 'factor' ? number(value, 9) : `${number(value, 9)} ${unit}`;
}

/** A value of a step: nine decimals at most. */
export const stepValue = (value: number): string => number(value, 9);

/** Labels of the parts of an answer. */
export const ANSWER_LABELS = {
  clause: 'Clause',
  standing: 'Standing',
  result: 'result',
  pays: 'Pays',
  sum: 'Total',
  credit: (n: number): string => `credit ${n}`,
  year: (n: number): string => `exhibition year ${n}`,
  run: (n: number): string => `run ${n}`,
  range: 'Range',
  unsure: 'Unsure',
  source: 'Source',
  consent: 'Consent',
} as const;

/** The amounts of the lowest and the highest reading, one amount where they agree to the cent, or which values they still need. */
export function rangeWords(range: readonly [low: number, high: number] | null, needs: readonly string[]): string {
  if (!range) return `not computed; it also needs ${needs.join(', ')}`;
  const [low, high] = range.map(dollarsAndCents) as [string, string];
  return low === high ? `none here: the lowest and the highest reading both pay ${low}` : `${low} to ${high}`;
}

/** Where in a text a problem is, as it follows a word: "; at line 2, character 3". Empty where it is the whole text. */
export function placeWords(text: string, { position, length }: { readonly position: number; readonly length: number }): string {
  if (position === 0 && length === 0) return '';
  return `; at ${FIELD_WORDS.place(text, position).toLowerCase().replace(/:$/, '')}`;
}
