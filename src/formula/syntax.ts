import { create, parseDependencies } from 'mathjs/number';
import type { ConditionalNode, ConstantNode, FunctionNode, MathNode, OperatorNode, ParenthesisNode, SymbolNode } from 'mathjs';
import { FUNCTIONS } from './functions';
import type { Token } from './token';
import type { BinaryOperator, Tree } from './tree';

/**
 * The tree of tokens in which `grammarProblems` found nothing wrong, or null should it hold what the language does not.
 *
 * mathjs knows the precedence of operators, and only that is asked of it: it parses a text spelt here from the
 * tokens, in which each word is `t` and the token's index. So it never sees what was typed, and no name can mean
 * anything to it. Every node it gives must then be one of those listed below.
 */
export function treeOf(tokens: readonly Token[]): Tree | null {
  try {
    return convert(parse(tokens.map(spelling).join(' ')), tokens);
  } catch {
    // The parser throws on what it does not understand; the caller says so to the reader.
    return null;
  }
}

const { parse } = create(parseDependencies);

function spelling(token: Token, index: number): string {
  if (token.kind === 'number') return String(token.value);
  if (token.kind === 'word') return `t${index}`;
  // Unbracketed, mathjs takes the second colon of `a ? b ? c : d : e` for a range.
  if (token.sign === '?') return '? (';
  if (token.sign === ':') return ') :';
  return token.sign;
}

function convert(node: MathNode, tokens: readonly Token[]): Tree | null {
  switch (node.type) {
    case 'ParenthesisNode':
      return convert((node as ParenthesisNode).content, tokens);
    case 'ConstantNode': {
      const { value } = node as ConstantNode;
      return typeof value === 'number' ? { kind: 'number', value } : null;
    }
    case 'SymbolNode':
      return { kind: 'name', name: wordOf(node as SymbolNode, tokens) };
    case 'ConditionalNode': {
      const { condition, trueExpr, falseExpr } = node as ConditionalNode;
      const parts = convertAll([condition, trueExpr, falseExpr], tokens);
      return parts && { kind: 'conditional', condition: parts[0]!, yes: parts[1]!, no: parts[2]! };
    }
    case 'FunctionNode': {
      const { fn, args } = node as FunctionNode;
      const called = FUNCTIONS.get(wordOf(fn, tokens));
      const values = convertAll(args, tokens);
      return called && values ? { kind: 'call', name: called.name, values } : null;
    }
    case 'OperatorNode':
      return operation(node as OperatorNode, tokens);
    default:
      return null;
  }
}

function operation(node: OperatorNode, tokens: readonly Token[]): Tree | null {
  const values = convertAll(node.args, tokens);
  if (!values || node.implicit) return null;
  const [left, right] = values;
  if (left && !right) {
    if (node.fn === 'unaryMinus') return { kind: 'negate', operand: left };
    if (node.fn === 'unaryPlus') return left;
    return node.fn === 'not' ? { kind: 'not', operand: left } : null;
  }
  if (!left || !right) return null;
  if (node.fn === 'pow') return right.kind === 'number' ? { kind: 'power', base: left, exponent: right.value } : null;
  const operator = OPERATORS.get(node.fn);
  return operator ? { kind: 'binary', operator, left, right } : null;
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

function convertAll(nodes: readonly MathNode[], tokens: readonly Token[]): readonly Tree[] | null {
  const trees = nodes.map((node) => convert(node, tokens));
  return trees.every((tree) => tree !== null) ? trees : null;
}

/** The word a symbol stands for; it throws on a symbol this file did not spell. */
function wordOf(symbol: { readonly name: string }, tokens: readonly Token[]): string {
  const token = tokens[Number(symbol.name.slice(1))];
  if (token?.kind !== 'word') throw new RangeError(`no token is spelt ${symbol.name}`);
  return token.typed;
}
