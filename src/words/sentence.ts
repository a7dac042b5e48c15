import type { QuantityId } from '../model/run/quantities';
import type { ParameterKey } from '../scenario/parameters';
import type { FormulaWorld } from '../scenario/scenario';
import type { MeNumber } from './me-numbers';
import type { ShareId } from './quantities';

/** What a number in a sentence is: the page opens its explanation or its source by this. */
export type NumberOrigin =
  `quantity:${QuantityId}` | `share:${ShareId}` | `me:${MeNumber}` | `input:${ParameterKey}` | `fact:${string}` | `formula:${FormulaWorld}`;

/** A number in a sentence: its text and what it is. */
export interface NumberRef {
  readonly text: string;
  readonly of: NumberOrigin;
}

/** A sentence, or several: words and numbers in order. */
export type Sentence = readonly (string | NumberRef)[];

/** A quantity of the run. */
export const quantity = (id: QuantityId, text: string): NumberRef => ({ text, of: `quantity:${id}` });

/** A share of the runs, or a number that is no quantity of the run. */
export const share = (id: ShareId, text: string): NumberRef => ({ text, of: `share:${id}` });

/** A value of the scenario. */
export const input = (key: ParameterKey, text: string | number): NumberRef => ({ text: String(text), of: `input:${key}` });

/** A published number or an assumption, by the id of its fact. */
export const fact = (id: string, text: string | number): NumberRef => ({ text: String(text), of: `fact:${id}` });

/** What the streaming residual of a world pays. */
export const formula = (world: FormulaWorld, text: string): NumberRef => ({ text, of: `formula:${world}` });

/**
 * Template tag: sentence`about ${quantity('membersNetGain', '$1')}`. Places hold words, numbers or other sentences; neighboring words are
 * joined, and empty words are dropped.
 */
export function sentence(words: readonly string[], ...places: readonly (string | NumberRef | Sentence)[]): Sentence {
  const parts: (string | NumberRef)[] = [];
  const put = (part: string | NumberRef): void => {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else if (part !== '') parts.push(part);
  };
  words.forEach((word, k) => {
    put(word);
    const place = places[k];
    if (place === undefined) return;
    if (typeof place === 'string' || 'text' in place) put(place);
    else for (const part of place) put(part);
  });
  return parts;
}

/** A sentence as plain text. */
export const plain = (parts: Sentence): string => parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** Sentences one after the other, with a space between; empty ones are left out. */
export const sentences = (...all: readonly Sentence[]): Sentence =>
  all.filter((each) => each.length > 0).reduce<Sentence>((text, each) => (text.length > 0 ? sentence`${text} ${each}` : each), []);
