import fc from 'fast-check';
import type { FunctionName, Tree } from '../../src/formula/formula';

/** The names random trees mention. */
export const NAMES = ['pay', 'ceiling', 'views', 'titleShare'].map((name) => ({ name, meaning: '', unit: '' }));

const OPERATORS = ['+', '-', '*', '/', '<', '<=', '>', '>=', '==', '!=', 'and', 'or'] as const;
const number = fc.oneof(
  fc.nat(12),
  fc.nat(3_000_000).map((cents) => cents / 100),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
);
const called = (name: FunctionName, least: number, most: number) => [name, least, most] as const;
const FUNCTION_COUNTS = [
  called('min', 2, 4),
  called('max', 2, 4),
  called('clip', 3, 3),
  called('floor', 1, 1),
  called('round', 1, 1),
  called('abs', 1, 1),
  called('step', 2, 2),
];
const entry = number.map((value): Tree => ({ kind: 'number', value }));
const limits = fc.uniqueArray(fc.nat(1e6), { minLength: 1, maxLength: 4 }).map((found) => found.sort((a, b) => a - b));

/** One expression of every kind, as `parseFormula` can give them, of up to about 60 nodes. */
const expressions: fc.Arbitrary<Tree> = fc
  .letrec<{ tree: Tree; leaf: Tree }>((tie) => ({
    leaf: fc.oneof(
      number.map((value): Tree => ({ kind: 'number', value })),
      fc.constantFrom(...NAMES).map(({ name }): Tree => ({ kind: 'name', name })),
    ),
    tree: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      { weight: 2, arbitrary: tie('leaf') },
      {
        weight: 6,
        arbitrary: fc.record({
          kind: fc.constant('binary'),
          operator: fc.constantFrom(...OPERATORS),
          left: tie('tree'),
          right: tie('tree'),
        }),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('negate', 'not'), operand: tie('tree') }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('power'), base: tie('tree'), exponent: fc.nat(8) }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('conditional'), condition: tie('tree'), yes: tie('tree'), no: tie('tree') }) },
      {
        weight: 2,
        arbitrary: fc
          .constantFrom(...FUNCTION_COUNTS)
          .chain(([name, minLength, maxLength]) =>
            fc.record({ kind: fc.constant('call'), name: fc.constant(name), values: fc.array(tie('tree'), { minLength, maxLength }) }),
          ),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(tie('tree'), fc.array(entry, { minLength: 1, maxLength: 5 }))
          .map(([n, entries]) => table('schedule', n, entries)),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(tie('tree'), limits, fc.array(entry, { minLength: 5, maxLength: 5 }))
          .map(([x, rising, values]) =>
            table('lookup', x, [...rising.flatMap((limit, k): Tree[] => [{ kind: 'number', value: limit }, values[k]!]), values.at(-1)!]),
          ),
      },
    ) as fc.Arbitrary<Tree>,
  }))
  .tree.filter((tree) => size(tree) <= 200);

const table = (name: FunctionName, first: Tree, entries: readonly Tree[]): Tree => ({ kind: 'call', name, values: [first, ...entries] });

/** The same behind up to three lines, which may each name the lines before and are named in the end. */
export const trees: fc.Arbitrary<Tree> = fc.tuple(expressions, fc.array(expressions, { maxLength: 3 })).map(([result, values]) => {
  const last = (k: number): Tree => ({ kind: 'name', name: `line${k}` });
  const sum = (left: Tree, right: Tree): Tree => ({ kind: 'binary', operator: '+', left, right });
  const used = values.map((value, k) => (k === 0 ? value : sum(value, last(k - 1))));
  const end = values.length === 0 ? result : sum(last(values.length - 1), sum(result, last(0)));
  const tree = used.reduceRight((body: Tree, value, k): Tree => ({ kind: 'let', name: `line${k}`, value, body }), end);
  return size(tree) <= 200 ? tree : result;
});

function size(tree: Tree): number {
  return JSON.stringify(tree).split('"kind"').length - 1;
}

/**
 * The text of a tree for mathjs, with parentheses around every part, so that it does not depend on precedence, and lines in place of
 * their names.
 */
export function bracketed(tree: Tree): string {
  return mathjsText(tree, new Map());
}

function mathjsText(tree: Tree, lines: ReadonlyMap<string, string>): string {
  const bracketed = (part: Tree) => mathjsText(part, lines);
  switch (tree.kind) {
    case 'number':
      return String(tree.value);
    case 'name':
      return lines.get(tree.name) ?? tree.name;
    case 'let':
      return mathjsText(tree.body, new Map([...lines, [tree.name, `(${bracketed(tree.value)})`]]));
    case 'negate':
      return `(-(${bracketed(tree.operand)}))`;
    case 'not':
      return `(not (${bracketed(tree.operand)}))`;
    case 'power':
      return `((${bracketed(tree.base)})^${tree.exponent})`;
    case 'binary':
      return `((${bracketed(tree.left)}) ${tree.operator} (${bracketed(tree.right)}))`;
    case 'conditional':
      return `((${bracketed(tree.condition)}) ? (${bracketed(tree.yes)}) : (${bracketed(tree.no)}))`;
    case 'call':
      return `${tree.name}(${tree.values.map(bracketed).join(', ')})`;
  }
}
