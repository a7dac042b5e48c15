import type { Tree } from '../../formula/tree';
import { exactNumber, MATH_WORDS, nameWords, ONE_OF } from '../../words/formula-editor-words';
import { lookupEntries, scheduleEntries } from './tables';
import { alone, amid, bracket, operator, ROOM, row, table, text, word, type MathNode } from './math-node';

/** One line of a formula: what it names (null for the result), and what it says in pieces between which the line may break. */
export interface MathLine {
  readonly name: string | null;
  readonly pieces: readonly MathNode[];
}

/** A formula as lines of mathematics, the result last. */
export function mathLines(tree: Tree): readonly MathLine[] {
  const lines: MathLine[] = [];
  let rest = tree;
  const own = new Set<string>();
  for (; rest.kind === 'let'; rest = rest.body) {
    lines.push({ name: rest.name, pieces: pieces(rest.value, own) });
    own.add(rest.name);
  }
  return [...lines, { name: null, pieces: pieces(rest, own) }];
}

/** A sum's terms with their signs, a product's factors with what divides each. */
export type Chain = readonly { readonly sign: '+' | '-' | '*'; readonly tree: Tree; readonly below: readonly Tree[] }[];

/** The terms of a sum, in order; of anything else the one term that it is. */
export function termsOf(tree: Tree): Chain {
  if (tree.kind !== 'binary' || (tree.operator !== '+' && tree.operator !== '-')) return [{ sign: '+', tree, below: [] }];
  return [...termsOf(tree.left), { sign: tree.operator, tree: tree.right, below: [] }];
}

/** The factors of a product, in order: a division is drawn under the factor before it, so that no line of a fraction spans them all. */
export function factorsOf(tree: Tree): Chain {
  if (tree.kind !== 'binary' || (tree.operator !== '*' && tree.operator !== '/')) return [{ sign: '*', tree, below: [] }];
  const left = factorsOf(tree.left);
  if (tree.operator === '*') return [...left, { sign: '*', tree: tree.right, below: [] }];
  const last = left.at(-1)!;
  return [...left.slice(0, -1), { ...last, below: [...last.below, tree.right] }];
}

type Own = ReadonlySet<string>;

/** A value as pieces, each but the first with its sign before it; `before` is the room in front of these signs, for pieces that stay together. */
function pieces(tree: Tree, own: Own, before = 0): MathNode[] {
  const terms = termsOf(tree);
  return terms.flatMap((term, t) => {
    const factors = factorsOf(term.tree);
    return factors.map((factor, f) => {
      const node = draw(factor, factors.length > 1 || terms.length > 1, own);
      const sign = f > 0 ? '×' : t > 0 ? SIGNS[term.sign] : null;
      return sign ? row(operator(sign, [before, ROOM]), node) : node;
    });
  });
}

const SIGNS = { '+': '+', '-': '−', '*': '×' } as const;
const COMPARED = { '<': '<', '<=': '≤', '>': '>', '>=': '≥', '==': '=', '!=': '≠' } as const;

/** One factor, over what divides it; in a chain a group of less binding signs stands in parentheses. */
function draw({ tree, below }: Chain[number], chained: boolean, own: Own): MathNode {
  if (below.length > 0)
    return {
      tag: 'mfrac',
      children: [
        drawn(tree, own),
        row(
          ...between(
            below.map((each) => divisor(each, below.length > 1, own)),
            operator('×'),
          ),
        ),
      ],
    };
  return chained ? grouped(tree, own) : drawn(tree, own);
}

/** A single unit below the line reads as that unit: dollars a subscriber. */
function divisor(tree: Tree, chained: boolean, own: Own): MathNode {
  if (tree.kind === 'number' && tree.value === 1 && tree.unit) return alone(ONE_OF[tree.unit]);
  return chained ? grouped(tree, own) : drawn(tree, own);
}

const between = (nodes: readonly MathNode[], sign: MathNode): MathNode[] => nodes.flatMap((node, k) => (k === 0 ? [node] : [sign, node]));

const LOOSE = new Set(['+', '-', '<', '<=', '>', '>=', '==', '!=', 'and', 'or']);

/** In parentheses where it would otherwise be read apart; cases have their own bracket. */
function grouped(tree: Tree, own: Own): MathNode {
  const loose = (tree.kind === 'binary' && LOOSE.has(tree.operator)) || tree.kind === 'negate' || tree.kind === 'not';
  return loose ? fence('(', drawn(tree, own), ')') : drawn(tree, own);
}

const tall = (node: MathNode): boolean => node.tag === 'mfrac' || node.tag === 'mtable' || (node.children?.some(tall) ?? false);

/** A pair of brackets; round what is tall they are drawn by rules, since few machines have a font that stretches them. */
function fence(open: string, node: MathNode, close: string): MathNode {
  return open === '(' && tall(node) ? table('fence', [[node]]) : row(bracket(open), node, bracket(close));
}

function drawn(tree: Tree, own: Own): MathNode {
  switch (tree.kind) {
    case 'number':
      return text('mn', exactNumber(tree.value, tree.unit));
    case 'name':
      // Not mtext, which counts as space: signs beside it would lose the room around them.
      return text('mi', nameWords(tree.name), own.has(tree.name) ? 'own' : 'name');
    case 'negate':
      return row(bracket('−'), grouped(tree.operand, own));
    case 'not':
      return row(word(MATH_WORDS.not), grouped(tree.operand, own));
    case 'power':
      return {
        tag: 'msup',
        children: [
          tree.base.kind === 'name' || tree.base.kind === 'number' ? drawn(tree.base, own) : fence('(', drawn(tree.base, own), ')'),
          text('mn', String(tree.exponent)),
        ],
      };
    case 'binary':
      return binary(tree, own);
    case 'conditional':
      return table('cases', cases(tree, own));
    case 'call':
      return call(tree, own);
    case 'let':
      // Lines stand outermost only, and mathLines takes them off.
      return drawn(tree.body, own);
  }
}

function binary(tree: Tree & { kind: 'binary' }, own: Own): MathNode {
  const { operator: sign, left, right } = tree;
  if (sign === '+' || sign === '-' || sign === '*' || sign === '/') return row(...pieces(tree, own, ROOM));
  if (sign === 'and' || sign === 'or') return row(side(left, own), amid(MATH_WORDS[sign]), side(right, own));
  return row(drawn(left, own), operator(COMPARED[sign]), drawn(right, own));
}

/** A side of «and» or «or»: comparisons need no parentheses, another «and» or «or» does. */
const side = (tree: Tree, own: Own): MathNode =>
  tree.kind === 'binary' && (tree.operator === 'and' || tree.operator === 'or') ? grouped(tree, own) : drawn(tree, own);

function cases({ condition, yes, no }: Tree & { kind: 'conditional' }, own: Own): MathNode[][] {
  const first = [drawn(yes, own), row(word(MATH_WORDS.if), drawn(condition, own))];
  return [first, ...(no.kind === 'conditional' ? cases(no, own) : [[drawn(no, own), alone(MATH_WORDS.otherwise)]])];
}

function call({ name, values }: Tree & { kind: 'call' }, own: Own): MathNode {
  const nodes = values.map((value) => drawn(value, own));
  const [first, second, third] = nodes;
  const flat = values.every(({ kind }) => kind === 'name' || kind === 'number');
  const of = (words: string): MathNode =>
    flat && nodes.length < 3
      ? row(word(words), fence('(', row(...between(nodes, operator(',', [0, ROOM]))), ')'))
      : row(
          word(words),
          table(
            'cases',
            nodes.map((node) => [node]),
          ),
        );
  switch (name) {
    case 'min':
      return of(MATH_WORDS.smallest(values.length));
    case 'max':
      return of(MATH_WORDS.largest(values.length));
    case 'clip':
      return table('cases', [[first!], [row(word(MATH_WORDS.atLeast), second!)], [row(word(MATH_WORDS.atMost), third!)]]);
    case 'floor':
      return fence('⌊', first!, '⌋');
    case 'abs':
      return fence('|', first!, '|');
    case 'round':
      return row(word(MATH_WORDS.rounded), fence('(', first!, ')'));
    case 'step':
      return table('cases', [
        [text('mn', '1'), row(word(MATH_WORDS.if), first!, operator('≥'), second!)],
        [text('mn', '0'), alone(MATH_WORDS.otherwise)],
      ]);
    case 'schedule':
      return entries(
        first!,
        scheduleEntries(values).map(([key, value]) => [text('mn', key), text('mn', value)]),
      );
    case 'lookup':
      return entries(
        first!,
        lookupEntries(values).map(([key, value]) => [alone(key), text('mn', value)]),
        1,
      );
  }
}

/** A titled table of entries, in so many columns that it stays about square. */
function entries(by: MathNode, pairs: readonly (readonly [MathNode, MathNode])[], most = 3): MathNode {
  const columns = Math.min(most, pairs.length <= 4 ? 1 : pairs.length <= 8 ? 2 : 3);
  const height = Math.ceil(pairs.length / columns);
  const rows = Array.from({ length: height }, (_, r) =>
    Array.from({ length: columns }, (_, c) => pairs[c * height + r]).flatMap((pair) => (pair ? [...pair] : [row(), row()])),
  );
  return table('titled', [[row(word(MATH_WORDS.by), by)], [table('entries', rows)]]);
}
