import type { FormulaProblem } from './problem';
import type { Token } from './token';

/** Most UTF-16 units in a formula. */
export const MOST_CHARACTERS = 2000;
/** Most parts (numbers, names, operators, calls) in a formula: the nodes of its tree. */
export const MOST_PARTS = 200;
/** Most parentheses and `? :` open at once. */
export const DEEPEST = 32;

/**
 * The problem with the size of a formula, or null: the first part beyond the limit, or the first parenthesis or `?` that is too deep.
 *
 * Tokens need not be well-formed, so it can be checked before anything recurses.
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
