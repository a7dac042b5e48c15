import { countProblem, newFrame, type Frame } from './frame';
import { FUNCTIONS } from './functions';
import { quoted, type FormulaProblem } from './problem';
import { joinedNumber } from './joined';
import { NUMBER_WORDS } from './number';
import { isSign, type NumberToken, type Sign, type SignToken, type Token, type WordToken } from './token';
import { wordProblem } from './word';

/**
 * All problems with the order of tokens in the expression of one line, in the order of the text.
 *
 * A line without problems is one expression in which values and operators alternate: each parenthesis and `?` has its partner, each call
 * its number of values, each name is known, no comparison is chained, `not` applies to exactly one pair of parentheses, and each exponent
 * is a whole number 0 to 8. So a parser has only precedence left to decide.
 *
 * @param tokens of one line, at least one
 * @param names the names that may be mentioned
 */
export function grammarProblems(tokens: readonly Token[], names: ReadonlySet<string>): readonly FormulaProblem[] {
  const walk: Walk = { tokens, names, problems: [], frames: [newFrame(null, undefined)], expectsValue: true };
  for (const [index, token] of tokens.entries()) {
    const around = { before: tokens[index - 1], secondBefore: tokens[index - 2], next: tokens[index + 1] };
    if (isSign(around.before, '^') && token.kind !== 'number') report(walk, token, POWER);
    if (token.kind === 'number') visitNumber(walk, token, around);
    else if (token.kind === 'word') visitWord(walk, token, around);
    else if (token.sign === '(') visitOpen(walk, token, around);
    else if (token.sign === ')' || token.sign === ',') visitEnd(walk, token, around);
    else if (token.sign === 'not') visitNot(walk, token, around);
    else visitOperator(walk, token, around);
  }
  const last = tokens.at(-1)!;
  if (walk.expectsValue && !isSign(last, '(')) report(walk, last, `a value is missing after ${quoted(last.typed)}`);
  for (const frame of walk.frames) {
    endStretch(walk, frame);
    if (frame.open) report(walk, frame.open, 'this `(` is never closed; add `)`');
  }
  return walk.problems.sort((a, b) => a.position - b.position);
}

interface Walk {
  readonly tokens: readonly Token[];
  readonly names: ReadonlySet<string>;
  readonly problems: FormulaProblem[];
  readonly frames: Frame[];
  expectsValue: boolean;
}

interface Around {
  readonly before: Token | undefined;
  readonly secondBefore: Token | undefined;
  readonly next: Token | undefined;
}

const POWER = 'a power is a whole number from 0 to 8, written out: `x ^ 2`';
const ARITHMETIC: ReadonlySet<Sign> = new Set<Sign>(['+', '-', '*', '/', '^']);
/** Operators written as words. */
const SPOKEN: ReadonlyMap<string, Sign> = new Map([
  ['of', '*'],
  ['times', '*'],
  ['x', '*'],
  ['plus', '+'],
  ['minus', '-'],
  ['over', '/'],
]);
const COMPARISON: ReadonlySet<Sign> = new Set<Sign>(['<', '<=', '>', '>=', '==', '!=']);

function visitNumber(walk: Walk, token: NumberToken, { before, secondBefore }: Around): void {
  if (!walk.expectsValue && !(before?.kind === 'number' && secondBefore?.kind === 'number'))
    report(walk, token, sideBySide(walk, before!, token));
  if (isSign(before, '^') && !/^[0-8]$/.test(token.typed)) report(walk, token, POWER);
  if (token.grouped && walk.frames.at(-1)!.callee) {
    const [plain, apart] = [token.typed.replaceAll(',', ''), token.typed.replaceAll(',', ', ')];
    const isOne = FUNCTIONS.get(walk.frames.at(-1)!.callee!.typed)?.most === 1;
    const fixes = isOne ? `\`${plain}\`` : `\`${plain}\` or \`${apart}\``;
    report(walk, token, `${quoted(token.typed)} could be one number or several; write ${fixes}`);
  }
  walk.expectsValue = false;
}

function visitWord(walk: Walk, token: WordToken, { before, next }: Around): void {
  const problem = wordProblem(token.typed, isSign(next, '('), walk.names);
  const sign = walk.expectsValue || !problem ? undefined : SPOKEN.get(token.typed.toLowerCase());
  if (sign) {
    report(walk, token, `${quoted(token.typed)} is not an operator here; write \`${sign}\``);
    walk.expectsValue = true;
    return;
  }
  if (before?.kind === 'number' && !before.percent && /\d$/.test(before.typed) && token.typed.toLowerCase() === 'percent') {
    report(walk, token, `write the sign directly after the number: \`${before.typed}%\``);
  } else if (!walk.expectsValue && problem && before?.kind === 'number') {
    report(walk, token, `${quoted(token.typed)} is not a name here; after a number may stand ${NUMBER_WORDS}`);
  } else {
    if (!walk.expectsValue) report(walk, token, sideBySide(walk, before!, token));
    if (problem) report(walk, token, problem);
  }
  walk.expectsValue = false;
}

function visitOpen(walk: Walk, token: SignToken, { before }: Around): void {
  if (!walk.expectsValue && before?.kind !== 'word') report(walk, token, sideBySide(walk, before!, token));
  walk.frames.push(newFrame(token, before));
  walk.expectsValue = true;
}

function visitEnd(walk: Walk, token: SignToken, { before, next }: Around): void {
  const frame = walk.frames.at(-1)!;
  const isEmpty = isSign(before, '(') && token.sign === ')';
  if (frame.open && isEmpty && !frame.callee) report(walk, token, 'nothing stands between these parentheses; add a value');
  if (walk.expectsValue && !isEmpty) report(walk, token, `a value is missing before ${quoted(token.typed)}`);
  endStretch(walk, frame);
  if (token.sign === ',') {
    if (!frame.callee) report(walk, token, commaMessage(before, next));
    frame.commas++;
    walk.expectsValue = true;
    return;
  }
  walk.expectsValue = false;
  if (!frame.open) {
    report(walk, token, 'this `)` has no `(`; remove it');
    return;
  }
  walk.frames.pop();
  const problem = countProblem(frame, isEmpty);
  if (problem) report(walk, frame.callee!, problem);
  if (frame.isDenied && next?.kind === 'sign' && (ARITHMETIC.has(next.sign) || COMPARISON.has(next.sign))) {
    report(walk, next, `\`not\` must hold all it denies in its parentheses; write \`not (… ${next.sign} …)\``);
  }
}

function visitNot(walk: Walk, token: SignToken, { before, next }: Around): void {
  if (!walk.expectsValue) report(walk, token, 'put `and` or `or` before this `not`');
  else if (before?.kind === 'sign' && (ARITHMETIC.has(before.sign) || COMPARISON.has(before.sign))) {
    report(walk, token, 'put parentheses around this `not`; write `(not (…))`');
  }
  if (!isSign(next, '(')) report(walk, token, '`not` needs parentheses around what it denies; write `not (…)`');
  walk.expectsValue = true;
}

function visitOperator(walk: Walk, token: SignToken, { before, secondBefore }: Around): void {
  const { sign } = token;
  const frame = walk.frames.at(-1)!;
  const isUnary = walk.expectsValue && (sign === '-' || sign === '+');
  if (walk.expectsValue && !isUnary && !isSign(before, '^')) report(walk, token, `a value is missing before ${quoted(token.typed)}`);
  if (sign === '^' && isSign(secondBefore, '^')) report(walk, token, 'a power of a power needs parentheses; write `(x ^ 2) ^ 3`');
  if (sign === '?') frame.questions.push(token);
  if (sign === ':' && !frame.questions.pop()) report(walk, token, '`:` has no `?` before it; write `condition ? value : otherwise`');
  if (COMPARISON.has(sign)) {
    if (frame.compared) report(walk, token, 'comparisons do not chain; join two with `and`, as in `1 < x and x < 5`');
    frame.compared = true;
  } else if (!ARITHMETIC.has(sign)) {
    frame.compared = false;
  }
  walk.expectsValue = true;
}

/** A stretch ends at a comma, a closing parenthesis or the end of the line: a `?` that is open there has no `:`. */
function endStretch(walk: Walk, frame: Frame): void {
  for (const question of frame.questions) report(walk, question, 'this `?` has no `:`; write `condition ? value : otherwise`');
  frame.questions = [];
  frame.compared = false;
}

function sideBySide({ tokens, frames }: Walk, before: Token, token: Token): string {
  if (before.kind === 'number' && token.kind === 'number') {
    const start = tokens.indexOf(before);
    const end = tokens.findIndex((each, k) => k > start && each.kind !== 'number');
    const joined = joinedNumber(tokens.slice(start, end < 0 ? tokens.length : end) as NumberToken[]);
    return `two numbers stand side by side; ${joined ? `write \`${joined}\` for one, or ` : ''}put an operator between them`;
  }
  const comma = frames.at(-1)!.callee && token.kind !== 'sign' && before.kind !== 'number' ? ', or a comma' : '';
  return `put \`*\` between ${quoted(before.typed)} and ${quoted(token.typed)}${comma}`;
}

function commaMessage(before: Token | undefined, next: Token | undefined): string {
  return before?.kind === 'number' && next?.kind === 'number'
    ? 'a comma separates thousands only, in groups of three digits as in `1,000`; a decimal is written with a point'
    : 'a comma stands only between the values of a function, as in `min(a, b)`';
}

function report(walk: Walk, token: Token, message: string): void {
  walk.problems.push({ message, position: token.position, length: token.length });
}
