import { FUNCTIONS } from './functions';
import type { SignToken, Token, WordToken } from './token';

/** State of one open parenthesis during a walk over the tokens; the outermost frame is the formula itself. */
export interface Frame {
  /** The parenthesis, or null for the formula itself. */
  readonly open: SignToken | null;
  /** The word before the parenthesis if it opens the values of a call. */
  readonly callee: WordToken | null;
  /** Whether `not` stands before the parenthesis. */
  readonly isDenied: boolean;
  /** Commas so far. */
  commas: number;
  /** Each `?` that has no `:` yet. */
  questions: SignToken[];
  /** Whether there is a comparison since the last `and`, `or`, `?`, `:` or comma. */
  compared: boolean;
}

/** A frame as it opens. */
export function newFrame(open: SignToken | null, before: Token | undefined): Frame {
  const callee = open && before?.kind === 'word' ? before : null;
  const isDenied = before?.kind === 'sign' && before.sign === 'not';
  return { open, callee, isDenied, commas: 0, questions: [], compared: false };
}

/**
 * What is wrong with the number of values in a call, or null.
 *
 * @param isEmpty whether there is nothing between the parentheses of the call
 */
export function countProblem({ callee, commas }: Frame, isEmpty: boolean): string | null {
  const called = callee && FUNCTIONS.get(callee.typed);
  if (!called) return null;
  const count = isEmpty ? 0 : commas + 1;
  if (count >= called.least && count <= called.most) return null;
  const wanted = called.least === called.most ? String(called.least) : `at least ${called.least}`;
  return `\`${called.name}\` takes ${wanted} ${wanted === '1' ? 'value' : 'values'}, not ${count}; write \`${called.example}\``;
}
