import { FUNCTIONS } from './functions';
import { parseNodes, type ParserNode } from './precedence';
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
 * The tree of tokens in which `grammarProblems` found nothing wrong; null if the parser finds something that the language does not have.
 *
 * The parser gets a text made from the tokens, in which each number and word is `t` and the token's index. It never sees what was typed,
 * and no name means anything to it.
 *
 * @param spans receives where each part stands
 */
export function treeOf(tokens: readonly Token[], spans: Spans): Tree | null {
  try {
    return build(parseNodes(tokens.map(spelling).join(' ')), { tokens, spans });
  } catch {
    // The parser throws on what it does not understand, and so does `build`; the caller reports it.
    return null;
  }
}

function spelling(token: Token, index: number): string {
  if (token.kind !== 'sign') return `t${index}`;
  // Without parentheses mathjs reads the second colon of `a ? b ? c : d : e` as a range.
  if (token.sign === '?') return '? (';
  if (token.sign === ':') return ') :';
  return token.sign;
}

/** What a tree is built from, and where its places go. */
interface Source {
  readonly tokens: readonly Token[];
  readonly spans: Spans;
}

/** The tree of a node. Kinds that are not listed have no place in the language: lists, ranges, assignments, members, chained comparisons. */
function build(node: ParserNode, source: Source): Tree {
  const { spans } = source;
  const partOf = (part: ParserNode): Tree => build(part, source);
  switch (node.type) {
    case 'SymbolNode':
      return leaf(node.parts[0], source);
    case 'ParenthesisNode': {
      const tree = partOf(node.parts[0]);
      spans.set(tree, { ...spans.get(tree)!, outer: wider(tree, source, true, true) });
      return tree;
    }
    case 'ConditionalNode': {
      const [condition, yes, no] = node.parts.map(partOf) as [Tree, Tree, Tree];
      return spanning({ kind: 'conditional', condition, yes, no }, [condition, yes, no], spans);
    }
    case 'FunctionNode': {
      const called = partOf(node.parts[0]);
      const entry = called.kind === 'name' ? FUNCTIONS.get(called.name) : undefined;
      if (!entry) throw new SyntaxError('no function is called');
      const values = node.parts[1].map(partOf);
      const tree = spanning({ kind: 'call', name: entry.name, values }, [called, ...values], spans);
      spans.set(tree, { ...spans.get(tree)!, outer: wider(tree, source, false, true) });
      return tree;
    }
    case 'OperatorNode': {
      const [, operator, operands, isImplicit] = node.parts;
      if (isImplicit) throw new SyntaxError('an operator is missing');
      const parts = operands.map(partOf);
      const tree = spanning(operation(operator, parts), parts, spans);
      return parts.length === 1 ? signed(tree, parts[0]!, source) : tree;
    }
    default:
      throw new SyntaxError('the language has no such part');
  }
}

function leaf(symbol: string, { tokens, spans }: Source): Tree {
  const token = tokens[Number(symbol.slice(1))];
  if (!token || token.kind === 'sign') throw new SyntaxError(`no number or word is spelled ${symbol}`);
  const tree: Tree =
    token.kind === 'word'
      ? { kind: 'name', name: token.typed }
      : { kind: 'number', value: token.value, ...(token.unit && { unit: token.unit }) };
  const { position, length } = token;
  const share = token.kind === 'number' && token.percent ? { share: token.typed } : {};
  spans.set(tree, { position, length, outer: { position, length }, ...share });
  return tree;
}

/** Records that a tree stretches over its parts. */
function spanning(tree: Tree, parts: readonly Tree[], spans: Spans): Tree {
  const places = parts.map((part) => spans.get(part)!.outer);
  const position = Math.min(...places.map((place) => place.position));
  const stretch = { position, length: Math.max(...places.map((place) => place.position + place.length)) - position };
  spans.set(tree, { ...stretch, outer: stretch });
  return tree;
}

/** A tree with a sign before its one part, which belongs to its stretch; a share with a sign is still a share. */
function signed(tree: Tree, part: Tree, source: Source): Tree {
  const { share } = source.spans.get(part)!;
  const stretch = wider(tree, source, true, false);
  source.spans.set(tree, { ...stretch, outer: stretch, ...(share !== undefined && tree.kind === 'number' && { share }) });
  return tree;
}

/** A tree's outer stretch with the next token before or after it. */
function wider(tree: Tree, { tokens, spans }: Source, before: boolean, after: boolean): Stretch {
  const { position, length } = spans.get(tree)!.outer;
  const first = before ? tokens.findLast((token) => token.position < position) : undefined;
  const last = after ? tokens.find((token) => token.position >= position + length) : undefined;
  const start = first?.position ?? position;
  return { position: start, length: (last ? last.position + last.length : position + length) - start };
}

function operation(operator: string, [left, right]: readonly Tree[]): Tree {
  if (left && !right) {
    if (operator === 'unaryMinus') return { kind: 'negate', operand: left };
    // A plus sign before a value changes nothing; a copy, so that it has a place of its own in the text.
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
