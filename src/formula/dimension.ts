import type { FormulaName } from './names';
import type { FormulaProblem } from './problem';
import type { Span, Spans } from './syntax';
import type { Tree, Unit } from './tree';

/** Powers of the units a value is counted in; null for a bare number, which fits beside anything. */
type Dimension = Readonly<Record<Unit, number>> | null;

const PLAIN = { dollars: 0, subscribers: 0, minutes: 0 };
const DOLLARS = { ...PLAIN, dollars: 1 };
const UNITS = ['dollars', 'subscribers', 'minutes'] as const;

/**
 * The first place where a formula adds, compares or chooses between what is counted in different units, or a result that
 * counts something else than money; null where there is none.
 *
 * A number without a unit fits beside anything and multiplies without changing what is counted; a result without one is dollars. Subscribers and views are one unit,
 * since contracts compare them.
 *
 * @param names with what each counts; one that does not say fits anything
 */
export function dimensionProblem(tree: Tree, spans: Spans, names: readonly FormulaName[]): FormulaProblem | null {
  const known = new Map<string, Dimension>(names.map(({ name, counts }) => [name, counts === undefined ? null : dimensionOf(counts)]));
  try {
    const result = measure(tree, known, spans);
    if (result && !same(result, DOLLARS) && !same(result, PLAIN))
      throw new Mismatch(`a residual is in dollars; this ${said(result)}.${priceMend(result)}`, null);
    return null;
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    return { message: error.message, position: error.span?.position ?? 0, length: error.span?.length ?? 0 };
  }
}

/** Two values that cannot stand side by side. */
class Mismatch extends Error {
  readonly span: Span | null;
  constructor(message: string, span: Span | null) {
    super(message);
    this.span = span;
  }
}

function measure(tree: Tree, known: Map<string, Dimension>, spans: Spans): Dimension {
  const measured = (part: Tree): Dimension => measure(part, known, spans);
  const alike = (verb: string, ...parts: readonly Tree[]): Dimension => {
    let found: Dimension = null;
    for (const part of parts) {
      const dimension = measured(part);
      if (found && dimension && !same(found, dimension))
        throw new Mismatch(`one side ${said(found)}, the other ${said(dimension)}: they cannot be ${verb}`, spans.get(tree) ?? null);
      found ??= dimension;
    }
    return found;
  };
  switch (tree.kind) {
    case 'number':
      return tree.unit ? dimensionOf(tree.unit) : null;
    case 'name':
      return known.get(tree.name) ?? null;
    case 'negate':
      return measured(tree.operand);
    case 'not':
      measured(tree.operand);
      return PLAIN;
    case 'power':
      return combined(measured(tree.base), null, (power) => power * tree.exponent);
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
      return measureCall(tree, measured, alike);
  }
}

function measureCall(
  { name, values }: Tree & { readonly kind: 'call' },
  measured: (part: Tree) => Dimension,
  alike: (verb: string, ...parts: readonly Tree[]) => Dimension,
): Dimension {
  const [first, ...rest] = values;
  if (name === 'step') {
    alike('compared', ...values);
    return PLAIN;
  }
  if (name === 'schedule') {
    const index = measured(first!);
    if (index && !same(index, PLAIN)) throw new Mismatch(`\`schedule\` counts entries; its first value ${said(index)}`, null);
    return alike('entries of one table', ...rest);
  }
  if (name === 'lookup') {
    const isValue = (index: number) => index % 2 === 1 || index === rest.length - 1;
    alike('compared', first!, ...rest.filter((_, index) => !isValue(index)));
    return alike('entries of one table', ...rest.filter((_, index) => isValue(index)));
  }
  return alike('compared', ...values);
}

const dimensionOf = (counts: Unit | 'plain'): NonNullable<Dimension> => (counts === 'plain' ? PLAIN : { ...PLAIN, [counts]: 1 });

/** The powers of a product, quotient or power; a bare number has none, and two bare numbers stay bare. */
function combined(left: Dimension, right: Dimension, power: (left: number, right: number) => number): Dimension {
  if (!left && !right) return null;
  const [a, b] = [left ?? PLAIN, right ?? PLAIN];
  return {
    dollars: power(a.dollars, b.dollars),
    subscribers: power(a.subscribers, b.subscribers),
    minutes: power(a.minutes, b.minutes),
  };
}

const same = (a: NonNullable<Dimension>, b: Dimension): boolean => UNITS.every((unit) => a[unit] === b![unit]);

/** What a value is counted in, as the end of a sentence. */
function said(dimension: NonNullable<Dimension>): string {
  const [over, under] = [1, -1].map((sign) =>
    UNITS.filter((unit) => Math.sign(dimension[unit]) === sign).map((unit) =>
      Math.abs(dimension[unit]) === 1 ? unit : `${unit} ^ ${Math.abs(dimension[unit])}`,
    ),
  ) as [string[], string[]];
  if (over.length === 0 && under.length === 0) return 'is a plain number';
  const each = under.map((unit) => ` per ${unit.replace(/s$/, '')}`).join('');
  return over.length === 0 ? `is a number${each}` : `is in ${over.join(' × ')}${each}`;
}

const priceMend = (dimension: NonNullable<Dimension>): string =>
  dimension.subscribers > 0 ? ' A price for each is written `$0.57 / subscriber` or `$0.01 / view`' : '';
