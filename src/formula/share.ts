import type { FormulaName } from './names';
import type { Spans } from './syntax';
import { formulaText } from './text';
import type { BinaryOperator, Tree } from './tree';

/**
 * What to write if a share was added to what it is a share of: `pay * (1 + 10%)` for `pay + 10%`; null if there is no sensible
 * suggestion.
 *
 * @param operator `+` or `-`
 * @param factor whether the share includes the whole, as `1 + 10%` does
 */
export function addedShare(
  operator: BinaryOperator,
  whole: Tree,
  share: Tree,
  { isLast, factor }: { readonly isLast: boolean; readonly factor: boolean },
  spans: Spans,
): string | null {
  if (operator === '-' && (!isLast || factor)) return null;
  const times = factor ? share : binary(operator, ONE, share);
  return textAsTyped(binary('*', whole, times), spans);
}

/** What to write for a share that is compared with something: `20% * domesticSubscribers` if it is an audience, else the share of `…`. */
export function comparedShare(share: Tree, isAudience: boolean, names: readonly FormulaName[], spans: Spans): string {
  const whole = isAudience ? names.find(({ name }) => name === 'domesticSubscribers')?.name : undefined;
  const text = textAsTyped(binary('*', share, { kind: 'name', name: whole ?? 'x' }), spans);
  return whole ? text : text.replace(/x$/, '…');
}

/**
 * What to write for a share that is the result: `10% * pay`, and `100 * (1 + 20%)` for `100 + 20%`; null if that would be too long or is
 * not known.
 */
export function sharedPay(share: Tree, names: readonly FormulaName[], spans: Spans): string | null {
  const [left, right] = share.kind === 'binary' && (share.operator === '+' || share.operator === '-') ? [share.left, share.right] : [];
  const isBare = left?.kind === 'number' && left.value !== 1 && spans.get(left)?.share === undefined;
  if (isBare && right?.kind === 'number' && share.kind === 'binary') return textAsTyped(binary('*', left, { ...share, left: ONE }), spans);
  if (!names.some(({ name }) => name === 'pay')) return null;
  const text = textAsTyped(binary('*', share, { kind: 'name', name: 'pay' }), spans);
  return text.length <= LONGEST_FIX ? text : null;
}

/** The longest formula that a message proposes, in characters. */
const LONGEST_FIX = 60;
const ONE: Tree = { kind: 'number', value: 1 };

/** A tree as text, with its shares as they were typed. */
const textAsTyped = (tree: Tree, spans: Spans): string => formulaText(tree, (number) => spans.get(number)?.share);

const binary = (operator: BinaryOperator, left: Tree, right: Tree): Tree => ({ kind: 'binary', operator, left, right });
