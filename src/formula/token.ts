import type { Unit } from './tree';

/** A sign of the language, in its plain spelling. */
export type Sign =
  '+' | '-' | '*' | '/' | '^' | '<' | '<=' | '>' | '>=' | '==' | '!=' | '(' | ')' | ',' | '?' | ':' | '=' | 'and' | 'or' | 'not';

/** Where a token is in the text as typed; `typed` is exactly that part of it. */
interface Place {
  readonly typed: string;
  readonly position: number;
  readonly length: number;
  /** Whether it is the first on a line of the text. */
  readonly opensLine: boolean;
}

/** A number; its value includes percent sign, scale word and cents. `grouped` tells that it has thousands commas. */
export interface NumberToken extends Place {
  readonly kind: 'number';
  readonly value: number;
  readonly unit?: Unit;
  readonly grouped: boolean;
  /** Whether it is a share: it has a percent sign. */
  readonly percent: boolean;
}

/** A word that is not a sign: a name, a function, or a mistake. */
export interface WordToken extends Place {
  readonly kind: 'word';
}

/** An operator, a parenthesis, a comma, `?`, `:` or the `=` of a line that binds a name. */
export interface SignToken extends Place {
  readonly kind: 'sign';
  readonly sign: Sign;
}

/** The smallest pieces of a formula. */
export type Token = NumberToken | WordToken | SignToken;

export const isSign = (token: Token | undefined, ...signs: readonly Sign[]): boolean =>
  token?.kind === 'sign' && signs.includes(token.sign);
