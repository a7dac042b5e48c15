import type { FactId } from '../facts/facts';

/** A number in a sentence that knows what it is, so that the page can open where it is from. */
export interface Told {
  readonly text: string;
  /** `quantity:<id>`, `share:<of the runs>`, `input:<parameter key>`, `fact:<id>` or `formula:<world or id of the library>`. */
  readonly of: string;
}

/** A sentence: words and numbers in turn. */
export type Said = readonly (string | Told)[];

/** A quantity of the run, as it reads in a sentence. */
export const quantity = (id: string, text: string): Told => ({ text, of: `quantity:${id}` });

/** A share of the runs, or of a company. */
export const share = (id: string, text: string): Told => ({ text, of: `share:${id}` });

/** A value of the scenario. */
export const input = (key: string, text: string | number): Told => ({ text: String(text), of: `input:${key}` });

/** A published number or an assumption. */
export const fact = (id: FactId, text: string | number): Told => ({ text: String(text), of: `fact:${id}` });

/** What a residual formula pays: that of a world (`offer`, `deal`, `ask`) or one of the library. */
export const formula = (of: string, text: string): Told => ({ text, of: `formula:${of}` });

/** A sentence from a template whose places hold words, numbers or other sentences: said`about ${quantity('membersNetGain', '$1')}`. */
export function said(words: readonly string[], ...places: readonly (string | Told | Said)[]): Said {
  const parts: (string | Told)[] = [];
  const put = (part: string | Told): void => {
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
export const plain = (sentence: Said): string => sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** Sentences one after the other; empty ones are left out. */
export const sentences = (...all: readonly Said[]): Said =>
  all.filter((each) => each.length > 0).reduce<Said>((text, each) => (text.length > 0 ? said`${text} ${each}` : each), []);
