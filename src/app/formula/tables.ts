import type { Tree } from '../../formula/tree';
import { exactNumber, MATH_WORDS } from '../../words/formula-editor-words';

/** The n-th entries of a schedule: which, and what. */
export function scheduleEntries([, ...values]: readonly Tree[]): [string, string][] {
  const words = tableWords(values);
  return words.map((value, k) => [k === words.length - 1 ? MATH_WORDS.on(k + 1) : String(k + 1), value]);
}

/** The steps of a lookup: from which limit on, and what. */
export function lookupEntries([, ...rest]: readonly Tree[]): [string, string][] {
  const limits = rest.filter((_, k) => k % 2 === 0 && k < rest.length - 1).map((limit) => entryWords(limit));
  const values = tableWords(rest.filter((_, k) => k % 2 === 1 || k === rest.length - 1));
  return values.map((value, k) => [k === 0 ? `${MATH_WORDS.below} ${limits[0]}` : `${MATH_WORDS.from} ${limits[k - 1]}`, value]);
}

const signed = (tree: Tree): { value: number; sign: string; unit: (Tree & { kind: 'number' })['unit'] } => {
  if (tree.kind === 'negate') return { ...signed(tree.operand), sign: '−' };
  return tree.kind === 'number' ? { value: tree.value, sign: '', unit: tree.unit } : { value: 0, sign: '', unit: undefined };
};
const entryWords = (tree: Tree, asShare = false): string => {
  const { value, sign, unit } = signed(tree);
  return sign + exactNumber(value, unit, asShare);
};

/** All values of a table alike: as percentages where one of them is a fraction and none is large. */
function tableWords(values: readonly Tree[]): string[] {
  const sizes = values.map(signed);
  const shares = sizes.every(({ value, unit }) => !unit && value <= 10) && sizes.some(({ value }) => value > 0 && value < 1);
  return values.map((value) => entryWords(value, shares));
}
