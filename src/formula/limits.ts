import type { FormulaProblem } from './problem';
import type { Token } from './token';

/** The most UTF-16 units a formula may have. */
export const MOST_CHARACTERS = 2000;
/** The most parts (numbers, names, operators, calls) a formula may have: the nodes of its tree. */
export const MOST_PARTS = 200;
/** The most parentheses and `? :` that may be open at once. */
export const DEEPEST = 32;

/**
 * The problem with the size of a formula, or null: the first part too many, or the first parenthesis or `?` too deep.
 *
 * It needs no well-formed tokens, so it can guard everything that recurses.
 */
export function limitProblem(tokens: readonly Token[]): FormulaProblem | null {
  let parts = 0;
  let depth = 0;
  for (const token of tokens) {
    const sign = token.kind === 'sign' ? token.sign : null;
    const problem = (message: string) => ({ message, position: token.position, length: token.length });
    if (sign === ')' || sign === ':') depth--;
    if ((sign === '(' || sign === '?') && ++depth > DEEPEST) {
      return problem(`parentheses and conditions may be nested ${DEEPEST} deep; this is one too deep`);
    }
    const isPart = sign !== '(' && sign !== ')' && sign !== ',' && sign !== ':';
    if (isPart && ++parts > MOST_PARTS) {
      return problem(`a formula may have ${MOST_PARTS} numbers, names and operators; this is one too many`);
    }
  }
  return null;
}
