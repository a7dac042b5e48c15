import type { FormulaName } from './names';
import type { FormulaProblem } from './problem';
import { addedShare, comparedShare, sharedPay } from './share';
import type { Span, Spans } from './syntax';
import type { Tree, Unit } from './tree';

/**
 * Powers of the units that a value is counted in; null for a bare number, which agrees with any unit. A share is a plain number that was
 * typed in percent: `part` by itself, `factor` with a bare number added, as in `1 + 10%`.
 */
type Dimension = (Readonly<Record<Unit, number>> & { readonly share?: 'part' | 'factor' }) | null;
type Known = NonNullable<Dimension>;

const PLAIN = { dollars: 0, subscribers: 0, minutes: 0 };
const DOLLARS = { ...PLAIN, dollars: 1 };
const SHARE: Known = { ...PLAIN, share: 'part' };
const FACTOR: Known = { ...PLAIN, share: 'factor' };
const UNITS = ['dollars', 'subscribers', 'minutes'] as const;

/**
 * The first place where a formula adds, compares or chooses between values in different units, or a result that is not money; null if
 * there is none.
 *
 * A bare number agrees with any unit and multiplies without changing the unit; a result without a unit is in dollars. A share, such as
 * `10%`, is a plain number: it agrees with plain and bare numbers only, and cannot be the result. Subscribers and views are one unit, since
 * contracts compare them.
 *
 * @param names with their units; a name without one agrees with any unit
 */
export function dimensionProblem(tree: Tree, spans: Spans, names: readonly FormulaName[]): FormulaProblem | null {
  const known = new Map<string, Dimension>(names.map(({ name, counts }) => [name, counts === undefined ? null : dimensionOf(counts)]));
  try {
    const result = measure(tree, { known, spans, names });
    if (result?.share) throw new Mismatch(shareResult(tree, names, spans), null);
    if (result && !same(result, DOLLARS) && !same(result, PLAIN))
      throw new Mismatch(`a residual is in dollars; this ${unitWords(result)}.${priceFix(result)}`, null);
    return null;
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    return { message: error.message, position: error.span?.position ?? 0, length: error.span?.length ?? 0 };
  }
}

/** Two values whose units do not agree. */
class Mismatch extends Error {
  readonly span: Span | null;
  constructor(message: string, span: Span | null) {
    super(message);
    this.span = span;
  }
}

/** What is known while a formula is measured. */
interface Within {
  /** The names of the credit and of earlier lines. */
  readonly known: Map<string, Dimension>;
  readonly spans: Spans;
  readonly names: readonly FormulaName[];
}

/** The unit of parts that must agree. Throws a `Mismatch`, with the verb that joins them, if they do not. */
type Alike = (verb: string, ...parts: readonly Tree[]) => Dimension;

function measure(tree: Tree, within: Within): Dimension {
  const { known, spans, names } = within;
  const measured = (part: Tree): Dimension => measure(part, within);
  const alike: Alike = (verb, ...parts) => {
    const isSum = tree.kind === 'binary' && (tree.operator === '+' || tree.operator === '-');
    const sides: Side[] = [];
    let found: Dimension = null;
    for (const [k, part] of parts.entries()) {
      const dimension: Dimension = measured(part);
      const [before] = sides;
      if (before && dimension && !same(before[1], dimension)) {
        const message = `one side ${unitWords(before[1])}, the other ${unitWords(dimension)}: they cannot be ${verb}`;
        throw new Mismatch(`${message}${sideFix(tree, before, [part, dimension], names, spans)}`, spans.get(tree) ?? null);
      }
      found = k === 0 ? dimension : together(found, dimension, isSum);
      if (dimension && (!before || before[1].share)) sides[0] = [part, dimension];
    }
    return found;
  };
  switch (tree.kind) {
    case 'number':
      return tree.unit ? dimensionOf(tree.unit) : spans.get(tree)?.share !== undefined ? SHARE : null;
    case 'name':
      return known.get(tree.name) ?? null;
    case 'negate':
      return measured(tree.operand);
    case 'not':
      measured(tree.operand);
      return PLAIN;
    case 'power': {
      const base = measured(tree.base);
      return base?.share ? base : combined(base, null, (power) => power * tree.exponent);
    }
    case 'let':
      known.set(tree.name, measured(tree.value));
      return measured(tree.body);
    case 'conditional':
      measured(tree.condition);
      return alike('the results of one choice', tree.yes, tree.no);
    case 'binary': {
      const { operator, left, right } = tree;
      if (operator === '*') return combined(measured(left), measured(right), (a, b) => a + b);
      if (operator === '/') return combined(measured(left), measured(right), (a, b) => a - b);
      if (operator === '+' || operator === '-') return alike(operator === '+' ? 'added' : 'subtracted', left, right);
      if (operator === 'and' || operator === 'or') [left, right].forEach(measured);
      else alike('compared', left, right);
      return PLAIN;
    }
    case 'call':
      return measureCall(tree, measured, alike, spans);
  }
}

function measureCall(
  { name, values }: Tree & { readonly kind: 'call' },
  measured: (part: Tree) => Dimension,
  alike: Alike,
  spans: Spans,
): Dimension {
  const [first, ...rest] = values;
  if (name === 'step') {
    alike('compared', ...values);
    return PLAIN;
  }
  if (name === 'schedule') {
    const index = measured(first!);
    if (index && (index.share || !same(index, PLAIN)))
      throw new Mismatch(`\`schedule\` counts entries; its first value ${unitWords(index)}`, spans.get(first!) ?? null);
    return alike('entries of one table', ...rest);
  }
  if (name === 'lookup') {
    const isValue = (index: number) => index % 2 === 1 || index === rest.length - 1;
    alike('compared', first!, ...rest.filter((_, index) => !isValue(index)));
    return alike('entries of one table', ...rest.filter((_, index) => isValue(index)));
  }
  return alike('compared', ...values);
}

const dimensionOf = (counts: Unit | 'plain'): Known => (counts === 'plain' ? PLAIN : { ...PLAIN, [counts]: 1 });

/** The powers of a product, quotient or power. A bare number has none, and two bare numbers give a bare one. Two shares give a share. */
function combined(left: Dimension, right: Dimension, power: (left: number, right: number) => number): Dimension {
  if (!left && !right) return null;
  if (left?.share && right?.share) return left;
  const [a, b] = [left ?? PLAIN, right ?? PLAIN];
  return {
    dollars: power(a.dollars, b.dollars),
    subscribers: power(a.subscribers, b.subscribers),
    minutes: power(a.minutes, b.minutes),
  };
}

/** The unit of two values that agree. */
function together(a: Dimension, b: Dimension, isSum: boolean): Dimension {
  if (!a || !b) {
    const one = a ?? b;
    return one?.share && isSum ? FACTOR : one;
  }
  return a.share ? b : a;
}

const same = (a: Known, b: Dimension): boolean => UNITS.every((unit) => a[unit] === b![unit]);

/** The unit of a value, as the end of a sentence. */
function unitWords(dimension: Known): string {
  if (dimension.share) return 'is a share';
  const [over, under] = [1, -1].map((sign) =>
    UNITS.filter((unit) => Math.sign(dimension[unit]) === sign).map((unit) =>
      Math.abs(dimension[unit]) === 1 ? unit : `${unit} ^ ${Math.abs(dimension[unit])}`,
    ),
  ) as [string[], string[]];
  if (over.length === 0 && under.length === 0) return 'is a plain number';
  const each = under.map((unit) => ` per ${unit.replace(/s$/, '')}`).join('');
  return over.length === 0 ? `is a number${each}` : `is in ${over.join(' × ')}${each}`;
}

const priceFix = (dimension: Known): string =>
  same(dimension, { ...PLAIN, subscribers: 1 }) ? ' A price for each is written `$0.57 / subscriber` or `$0.01 / view`' : '';

type Side = readonly [part: Tree, dimension: Known];

/** What to write instead if one of two sides is a share; empty if that is not known. */
function sideFix(tree: Tree, first: Side, second: Side, names: readonly FormulaName[], spans: Spans): string {
  const isLast = second[1].share !== undefined;
  const [[share, { share: kind }], [whole, dimension]] = isLast ? [second, first] : [first, second];
  if (!kind || (tree.kind === 'call' && (tree.name === 'schedule' || tree.name === 'lookup'))) return '';
  if (tree.kind === 'binary' && (tree.operator === '+' || tree.operator === '-')) {
    const fix = addedShare(tree.operator, whole, share, { isLast, factor: kind === 'factor' }, spans);
    return fix === null ? '' : `; write \`${fix}\``;
  }
  const isAudience = same(dimension, { ...PLAIN, subscribers: 1 });
  return kind === 'factor' ? '' : `; say of what it is a share: \`${comparedShare(share, isAudience, names, spans)}\``;
}

/** The message for a formula whose result is a share. */
function shareResult(tree: Tree, names: readonly FormulaName[], spans: Spans): string {
  let result = tree;
  while (result.kind === 'let') result = result.body;
  const fix = sharedPay(result, names, spans);
  return `a residual is in dollars; this is a share: multiply it by what it is a share of${fix ? `, as in \`${fix}\`` : ''}`;
}
