import { createParse } from 'mathjs/number';
import { FUNCTIONS } from './functions';
import type { Token } from './token';
import type { BinaryOperator, Tree } from './tree';

/** Where a part of a tree stands in the text as typed. */
export interface Span {
  readonly position: number;
  readonly length: number;
  /** The same with the parentheses around it, and behind the values of a call. */
  readonly outer: Stretch;
  /** The number as it was typed, where it is a share: `10%`. */
  readonly share?: string;
}

interface Stretch {
  readonly position: number;
  readonly length: number;
}

/** Where each part of a tree stands in the text. */
export type Spans = WeakMap<Tree, Span>;

/**
 * The tree of tokens in which `grammarProblems` found nothing wrong, or null should it hold what the language does not.
 *
 * mathjs knows the precedence of operators, and only that is asked of it: it parses a text spelt here from the tokens, in
 * which each number and word is `t` and the token's index. So it never sees what was typed, and no name can mean anything
 * to it. It builds the nodes given to it below, which make parts of our tree; of any other kind of node there is none.
 *
 * @param spans takes in where each part stands
 */
export function treeOf(tokens: readonly Token[], spans: Spans): Tree | null {
  try {
    return createParse(nodesFor(tokens, spans))(tokens.map(spelling).join(' ')).tree;
  } catch {
    // The parser throws on what it does not understand, and so do the nodes; the caller says so to the reader.
    return null;
  }
}

function spelling(token: Token, index: number): string {
  if (token.kind !== 'sign') return `t${index}`;
  // Unbracketed, mathjs takes the second colon of `a ? b ? c : d : e` for a range.
  if (token.sign === '?') return '? (';
  if (token.sign === ':') return ') :';
  return token.sign;
}

/** A node as the parser wants it: it asks a node's class for `isNode`, and tells a symbol by `isSymbolNode`. */
class Node {
  readonly tree: Tree;
  constructor(tree: Tree) {
    this.tree = tree;
  }
  get isNode(): true {
    return true;
  }
}

/** What the language has no place for: lists, ranges, assignments, members of objects, chained comparisons, … */
class Refused {
  constructor() {
    throw new SyntaxError('the language has no such part');
  }
}

/** What the parser is made of: the nodes it may build, and stand-ins for what it needs only to read other languages. */
function nodesFor(tokens: readonly Token[], spans: Spans) {
  const tokenOf = (symbol: string): Token => {
    const token = tokens[Number(symbol.slice(1))];
    if (!token) throw new SyntaxError(`no token is spelt ${symbol}`);
    return token;
  };
  const outerOf = (tree: Tree): Stretch => spans.get(tree)!.outer;
  /** A stretch with the next token on either side of it. */
  const wider = ({ position, length }: Stretch, before: boolean, after: boolean): Stretch => {
    const first = before ? tokens.findLast((token) => token.position < position) : undefined;
    const last = after ? tokens.find((token) => token.position >= position + length) : undefined;
    const start = first?.position ?? position;
    return { position: start, length: (last ? last.position + last.length : position + length) - start };
  };
  const spanning = (tree: Tree, ...parts: readonly Tree[]): Tree => {
    const places = parts.map(outerOf);
    const position = Math.min(...places.map((place) => place.position));
    const stretch = { position, length: Math.max(...places.map((place) => place.position + place.length)) - position };
    spans.set(tree, { ...stretch, outer: stretch });
    return tree;
  };

  class SymbolNode extends Node {
    readonly isSymbolNode = true;
    constructor(symbol: string) {
      const token = tokenOf(symbol);
      if (token.kind === 'sign') throw new SyntaxError('a sign is no value');
      const tree: Tree =
        token.kind === 'word'
          ? { kind: 'name', name: token.typed }
          : { kind: 'number', value: token.value, ...(token.unit && { unit: token.unit }) };
      const { position, length } = token;
      const share = token.kind === 'number' && token.percent ? { share: token.typed } : {};
      spans.set(tree, { position, length, outer: { position, length }, ...share });
      super(tree);
    }
  }
  class ParenthesisNode extends Node {
    constructor({ tree }: Node) {
      spans.set(tree, { ...spans.get(tree)!, outer: wider(outerOf(tree), true, true) });
      super(tree);
    }
  }
  class ConditionalNode extends Node {
    constructor({ tree: condition }: Node, { tree: yes }: Node, { tree: no }: Node) {
      super(spanning({ kind: 'conditional', condition, yes, no }, condition, yes, no));
    }
  }
  class FunctionNode extends Node {
    constructor({ tree: called }: Node, args: readonly Node[]) {
      const entry = called.kind === 'name' ? FUNCTIONS.get(called.name) : undefined;
      if (!entry) throw new SyntaxError('no function is called');
      const values = args.map(({ tree }) => tree);
      const tree = spanning({ kind: 'call', name: entry.name, values }, called, ...values);
      spans.set(tree, { ...spans.get(tree)!, outer: wider(outerOf(tree), false, true) });
      super(tree);
    }
  }
  class OperatorNode extends Node {
    constructor(_: string, operator: string, args: readonly Node[], isImplicit?: boolean) {
      if (isImplicit) throw new SyntaxError('an operator is missing');
      const parts = args.map(({ tree }) => tree);
      const tree = spanning(operation(operator, parts), ...parts);
      if (parts.length === 1) {
        // The sign stands before what it is a sign of; a share keeps being one.
        const stretch = wider(outerOf(tree), true, false);
        const { share } = spans.get(parts[0]!)!;
        spans.set(tree, { ...stretch, outer: stretch, ...(share !== undefined && tree.kind === 'number' && { share }) });
      }
      super(tree);
    }
  }
  const typed = Object.assign((_: string, { string }: { string: (text: string) => Node }) => string, { addConversion: () => undefined });
  return {
    typed, numeric: Number, config: {}, SymbolNode, ParenthesisNode, ConditionalNode, FunctionNode, OperatorNode, ConstantNode: Refused,
    AccessorNode: Refused, ArrayNode: Refused, AssignmentNode: Refused, BlockNode: Refused, FunctionAssignmentNode: Refused,
    IndexNode: Refused, ObjectNode: Refused, RangeNode: Refused, RelationalNode: Refused,
  }; // prettier-ignore
}

function operation(operator: string, [left, right]: readonly Tree[]): Tree {
  if (left && !right) {
    if (operator === 'unaryMinus') return { kind: 'negate', operand: left };
    // A plus sign before a value says nothing; a copy, so that its place in the text is its own.
    if (operator === 'unaryPlus') return { ...left };
    if (operator === 'not') return { kind: 'not', operand: left };
  }
  if (left && right) {
    if (operator === 'pow' && right.kind === 'number') return { kind: 'power', base: left, exponent: right.value };
    const binary = OPERATORS.get(operator);
    if (binary) return { kind: 'binary', operator: binary, left, right };
  }
  throw new SyntaxError(`the language has no ${operator}`);
}

const OPERATORS: ReadonlyMap<string, BinaryOperator> = new Map([
  ['add', '+'],
  ['subtract', '-'],
  ['multiply', '*'],
  ['divide', '/'],
  ['smaller', '<'],
  ['smallerEq', '<='],
  ['larger', '>'],
  ['largerEq', '>='],
  ['equal', '=='],
  ['unequal', '!='],
  ['and', 'and'],
  ['or', 'or'],
]);
