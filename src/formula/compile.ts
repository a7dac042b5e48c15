import { NUMBER_LEFT, NUMBER_RIGHT, PAIRS, POWER, SINGLES } from './loops';
import { newSteps, OUT, type Operand, type Steps } from './steps';
import { namesIn, type Tree } from './tree';

/** The values of each name, one element per credit. */
export type Columns = Readonly<Record<string, Float64Array>>;

/**
 * Computes a formula for the first `count` credits into `out`; elements behind them are left alone.
 *
 * Nothing is allocated per credit. `out` may be one of the columns.
 *
 * @throws RangeError when a column the formula names is missing, or a column or `out` is shorter than `count`
 */
export type Kernel = (columns: Columns, count: number, out: Float64Array) => void;

/**
 * Compiles a tree to a kernel: closures that run over blocks of credits, writing into columns set aside once.
 *
 * Results are those of mathjs's `evaluate` on numbers to the last bit, with comparisons, `and`, `or` and `not` as 1 or
 * 0, powers by repeated multiplication, and `clip(x, low, high)` as `min(max(x, low), high)`. Whatever holds only
 * numbers is computed here, once. Both sides of `? :` are computed for every credit and one is chosen.
 *
 * @param tree what `parseFormula` gave, or one of its shape
 * @throws RangeError when an exponent is not a whole number 0 to 8
 */
export function compileFormula(tree: Tree): Kernel {
  return compileFor(tree, BLOCK);
}

/**
 * The value of a formula for one credit, computed by a kernel of its own.
 *
 * @throws RangeError as `compileFormula` and its kernel do
 */
export function evaluateOnce(tree: Tree, values: Readonly<Record<string, number>>): number {
  const out = new Float64Array(1);
  const columns = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Float64Array.of(value)]));
  compileFor(tree, 1)(columns, 1, out);
  return out[0]!;
}

/** Some columns of 512 numbers, 4 KiB each, fit the fastest cache of any processor at hand. */
const BLOCK = 512;

function compileFor(tree: Tree, block: number): Kernel {
  const names = namesIn(tree);
  const steps = newSteps(names.length, block);
  const result = add(steps, names, tree, OUT);
  if ('index' in result && result.index !== OUT) steps.single(SINGLES.copy, result, OUT);

  return (columns, count, out) => {
    if (out.length < count) throw new RangeError(`out holds ${out.length} elements, fewer than ${count}`);
    const inputs = names.map((name) => columnOf(columns, name, count));
    if ('value' in result) out.fill(result.value, 0, count);
    else steps.run(out, inputs, count);
  };
}

/** Adds the steps of a tree. Only its last step writes to the target, which may be a column still to be read. */
function add(steps: Steps, names: readonly string[], tree: Tree, target: number | null): Operand {
  const anywhere = (part: Tree) => add(steps, names, part, null);
  switch (tree.kind) {
    case 'number':
      return { value: tree.value };
    case 'name':
      return steps.column(names.indexOf(tree.name));
    case 'negate':
    case 'not':
      return steps.single(SINGLES[tree.kind], anywhere(tree.operand), target);
    case 'power': {
      const { exponent } = tree;
      if (!(Number.isInteger(exponent) && exponent >= 0 && exponent <= 8)) throw new RangeError(`the exponent ${exponent} is not 0 to 8`);
      return steps.single(POWER(exponent), anywhere(tree.base), target);
    }
    case 'binary': {
      const left = anywhere(tree.left);
      const right = anywhere(tree.right);
      const toRight = 'value' in right ? NUMBER_RIGHT.get(tree.operator) : undefined;
      if (toRight && 'value' in right) return steps.single(toRight(right.value), left, target);
      const toLeft = 'value' in left ? NUMBER_LEFT.get(tree.operator) : undefined;
      if (toLeft && 'value' in left) return steps.single(toLeft(left.value), right, target);
      return steps.pair(PAIRS[tree.operator], left, right, target);
    }
    case 'conditional': {
      const condition = anywhere(tree.condition);
      if ('value' in condition) return add(steps, names, condition.value ? tree.yes : tree.no, target);
      return steps.choice(condition, anywhere(tree.yes), anywhere(tree.no), target);
    }
    case 'call': {
      const { name, values } = tree;
      const first = anywhere(values[0]!);
      if (name === 'floor' || name === 'round' || name === 'abs') return steps.single(SINGLES[name], first, target);
      return values.slice(1).reduce((result, value, position) => {
        const isLast = position === values.length - 2;
        const loop = PAIRS[name !== 'clip' ? name : isLast ? 'min' : 'max'];
        return steps.pair(loop, result, anywhere(value), isLast ? target : null);
      }, first);
    }
  }
}

function columnOf(columns: Columns, name: string, count: number): Float64Array {
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
  if (!column) throw new RangeError(`there is no column ${name}`);
  if (column.length < count) throw new RangeError(`the column ${name} holds ${column.length} elements, fewer than ${count}`);
  return column;
}
