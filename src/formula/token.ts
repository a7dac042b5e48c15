/** A sign of the language, in its plain spelling. */
export type Sign = '+' | '-' | '*' | '/' | '^' | '<' | '<=' | '>' | '>=' | '==' | '!=' | '(' | ')' | ',' | '?' | ':' | 'and' | 'or' | 'not';

/** Where a token stands in the text as typed; `typed` is exactly that stretch of it. */
interface Place {
  readonly typed: string;
  readonly position: number;
  readonly length: number;
}

/** A number as a value: percent signs and thousands commas (`grouped`) are already worked in. */
export interface NumberToken extends Place {
  readonly kind: 'number';
  readonly value: number;
  readonly grouped: boolean;
}

/** A word that is no sign: a name, a function, or a mistake. */
export interface WordToken extends Place {
  readonly kind: 'word';
}

/** An operator, a parenthesis, a comma, `?` or `:`. */
export interface SignToken extends Place {
  readonly kind: 'sign';
  readonly sign: Sign;
}

/** The smallest pieces of a formula. */
export type Token = NumberToken | WordToken | SignToken;
