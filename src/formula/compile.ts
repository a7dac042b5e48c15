import {
  BOUNDS,
  CHOICE,
  COMPARISONS,
  isComparison,
  NUMBER_LEFT,
  NUMBER_RIGHT,
  PAIRS,
  POWER,
  PRODUCT,
  SINGLES,
  type Comparison,
  type Loop1,
} from './loops';
import { LOOKUP, SCHEDULE, THRESHOLDS } from './thresholds';
import { newSteps, OUT, type Operand, type Steps } from './steps';
import { namesIn, type Tree } from './tree';

/** The values of each name, one element per credit. */
export type Columns = Readonly<Record<string, Float64Array>>;

/**
 * Computes a formula for the first `count` credits into `out`; later elements are not changed.
 *
 * Nothing is allocated per credit. `out` may be one of the columns.
 *
 * @throws RangeError when a column the formula names is missing, or a column or `out` is shorter than `count`
 */
export type Kernel = (columns: Columns, count: number, out: Float64Array) => void;

/**
 * Compiles a tree to a kernel: loops over blocks of credits that write into columns allocated once.
 *
 * Results equal those of mathjs's `evaluate` on numbers to the last bit, with comparisons, `and`, `or` and `not` as 1 or 0, powers by
 * repeated multiplication, `clip(x, low, high)` as `min(max(x, low), high)`, and tables as chains of comparisons. The value of a line is
 * computed once; a part that holds only numbers is computed at compile time. Both sides of `? :` are computed for every credit, and one is
 * chosen.
 *
 * @param tree from `parseFormula`, or of the same shape
 * @throws RangeError when an exponent is not a whole number 0 to 8
 */
export function compileFormula(tree: Tree): Kernel {
  return compileFor(tree, BLOCK);
}

/**
 * The value of a formula for one credit.
 *
 * @throws RangeError as `compileFormula` and its kernel do
 */
export function evaluateOnce(tree: Tree, values: Readonly<Record<string, number>>): number {
  const out = new Float64Array(1);
  const columns = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Float64Array.of(value)]));
  compileFor(tree, 1)(columns, 1, out);
  return out[0]!;
}

/** Elements of a block: several columns of 1024 numbers, 8 KiB each, fit into a processor's fastest cache. */
const BLOCK = 1024;

function compileFor(tree: Tree, block: number): Kernel {
  const names = namesIn(tree);
  const steps = newSteps(names.length, block);
  const known = new Map(names.map((name, place) => [name, steps.column(place)]));
  const result = add(steps, known, tree, OUT);
  if ('index' in result && result.index !== OUT) steps.single(SINGLES.copy, result, OUT);

  return (columns, count, out) => {
    if (out.length < count) throw new RangeError(`out holds ${out.length} elements, fewer than ${count}`);
    const inputs = names.map((name) => columnOf(columns, name, count));
    if ('value' in result) out.fill(result.value, 0, count);
    else steps.run(out, inputs, count);
  };
}

/** Adds the steps of a tree. Only the last step writes to the target, which may be a column that earlier steps read. */
function add(steps: Steps, known: Map<string, Operand>, tree: Tree, target: number | null): Operand {
  const anywhere = (part: Tree) => add(steps, known, part, null);
  const compare = (operator: Comparison, left: Tree, right: Tree, yes: number, no: number) => {
    const { part, whole } = partOf(right);
    const number = whole.kind === 'number' ? part * whole.value : null;
    const loop = number === null ? undefined : THRESHOLDS.get(operator)?.(number, yes, no);
    if (loop) return steps.single(loop, anywhere(left), target);
    return steps.pair(COMPARISONS[operator](part, yes, no), anywhere(left), anywhere(whole), target);
  };
  switch (tree.kind) {
    case 'number':
      return { value: tree.value };
    case 'name':
      return known.get(tree.name)!;
    case 'let':
      known.set(tree.name, steps.keep(anywhere(tree.value)));
      return add(steps, known, tree.body, target);
    case 'negate':
    case 'not':
      return steps.single(SINGLES[tree.kind], anywhere(tree.operand), target);
    case 'power': {
      const { exponent } = tree;
      if (!(Number.isInteger(exponent) && exponent >= 0 && exponent <= 8)) throw new RangeError(`the exponent ${exponent} is not 0 to 8`);
      return steps.single(POWER(exponent), anywhere(tree.base), target);
    }
    case 'binary': {
      const folded = intoChoice(tree);
      if (folded) return add(steps, known, folded, target);
      const { operator, left, right } = tree;
      if (isComparison(operator)) return compare(operator, left, right, 1, 0);
      if (operator !== '*' || left.kind !== 'binary' || left.operator !== '*') {
        return combine(steps, operator, anywhere(left), anywhere(right), target);
      }
      const [first, second, third] = [anywhere(left.left), anywhere(left.right), anywhere(right)];
      if ('index' in first && 'index' in second && 'index' in third) return steps.triple(PRODUCT, first, second, third, target);
      return combine(steps, '*', combine(steps, '*', first, second, null), third, target);
    }
    case 'conditional': {
      const { condition, yes, no } = tree;
      if (condition.kind === 'binary' && yes.kind === 'number' && no.kind === 'number' && isComparison(condition.operator)) {
        return compare(condition.operator, condition.left, condition.right, yes.value, no.value);
      }
      const test = anywhere(condition);
      if ('value' in test) return add(steps, known, test.value ? yes : no, target);
      return steps.triple(CHOICE, test, anywhere(yes), anywhere(no), target);
    }
    case 'call': {
      const { name, values } = tree;
      if (name === 'step') return compare('>=', values[0]!, values[1]!, 1, 0);
      const first = anywhere(values[0]!);
      if (name === 'schedule' || name === 'lookup') return steps.single(tableOf(name, values.slice(1)), first, target);
      if (name === 'floor' || name === 'round' || name === 'abs') return steps.single(SINGLES[name], first, target);
      return values.slice(1).reduce((result, value, position) => {
        const isLast = position === values.length - 2;
        const { part, whole } = partOf(value);
        const loop = BOUNDS[name !== 'clip' ? name : isLast ? 'min' : 'max'](part);
        return steps.pair(loop, result, anywhere(whole), isLast ? target : null);
      }, first);
    }
  }
}

/** The loop of a table, whose entries are numbers. */
function tableOf(name: 'schedule' | 'lookup', entries: readonly Tree[]): Loop1 {
  const numbers = entries.map((entry) => evaluateOnce(entry, {}));
  if (name === 'schedule') return SCHEDULE(numbers);
  const isLimit = (index: number) => index % 2 === 0 && index < numbers.length - 1;
  return LOOKUP(
    numbers.filter((_, index) => isLimit(index)),
    numbers.filter((_, index) => !isLimit(index)),
  );
}

function combine(steps: Steps, operator: keyof typeof PAIRS, left: Operand, right: Operand, target: number | null): Operand {
  const toRight = 'value' in right ? NUMBER_RIGHT.get(operator) : undefined;
  if (toRight && 'value' in right) return steps.single(toRight(right.value), left, target);
  const toLeft = 'value' in left ? NUMBER_LEFT.get(operator) : undefined;
  if (toLeft && 'value' in left) return steps.single(toLeft(left.value), right, target);
  return steps.pair(PAIRS[operator], left, right, target);
}

/** A tree as a number times another tree. */
function partOf(tree: Tree): { readonly part: number; readonly whole: Tree } {
  if (tree.kind !== 'binary' || tree.operator !== '*') return { part: 1, whole: tree };
  if (tree.left.kind === 'number') return { part: tree.left.value, whole: tree.right };
  return tree.right.kind === 'number' ? { part: tree.right.value, whole: tree.left } : { part: 1, whole: tree };
}

/** An operation on a number and a choice between two numbers, as a choice between its two results; null for other trees. */
function intoChoice(tree: Tree & { readonly kind: 'binary' }): Tree | null {
  const { left, right } = tree;
  const choice = left.kind === 'number' ? right : left;
  if (choice.kind !== 'conditional' || choice.yes.kind !== 'number' || choice.no.kind !== 'number') return null;
  if (left.kind !== 'number' && right.kind !== 'number') return null;
  const computed = (branch: Tree): Tree => {
    const value = evaluateOnce(choice === right ? { ...tree, right: branch } : { ...tree, left: branch }, {});
    return { kind: 'number', value };
  };
  return { ...choice, yes: computed(choice.yes), no: computed(choice.no) };
}

function columnOf(columns: Columns, name: string, count: number): Float64Array {
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
  if (!column) throw new RangeError(`there is no column ${name}`);
  if (column.length < count) throw new RangeError(`the column ${name} holds ${column.length} elements, fewer than ${count}`);
  return column;
}
