import type { BinaryOperator, Tree, Unit } from './tree';

/**
 * The text of a tree: one spelling for each tree, a line for each name it binds, and only the parentheses that are needed.
 *
 * Every tree that `parseFormula` can give is parsed from its text again. A negative number, which only a tree built by hand can hold,
 * prints with its minus sign and is parsed as a `negate`.
 *
 * @param tree any tree of finite numbers
 * @param spell the spelling of a number that is not written by its value, such as `10%` for 0.1
 */
export function formulaText(tree: Tree, spell: (number: Tree) => string | undefined = () => undefined): string {
  const text = (part: Tree): string => formulaText(part, spell);
  const atLeast = (level: number, part: Tree): string => (binding(part) < level ? `(${text(part)})` : text(part));
  switch (tree.kind) {
    case 'number':
      return spell(tree) ?? numberText(tree.value, tree.unit);
    case 'name':
      return tree.name;
    case 'let':
      return `${tree.name} = ${text(tree.value)}\n${text(tree.body)}`;
    case 'negate':
      return '-' + atLeast(UNARY, tree.operand);
    case 'not':
      return `not (${text(tree.operand)})`;
    case 'power':
      return `${atLeast(PRIMARY, tree.base)} ^ ${tree.exponent}`;
    case 'binary': {
      const own = BINDING[tree.operator];
      // A comparison of a comparison is refused by the grammar, so both of its sides must bind tighter than itself.
      const left = atLeast(own === COMPARISON ? own + 1 : own, tree.left);
      return `${left} ${tree.operator} ${atLeast(own + 1, tree.right)}`;
    }
    case 'conditional':
      return `${atLeast(CONDITIONAL + 1, tree.condition)} ? ${text(tree.yes)} : ${text(tree.no)}`;
    case 'call':
      return `${tree.name}(${tree.values.map(text).join(', ')})`;
  }
}

function numberText(value: number, unit: Unit | undefined): string {
  if (!unit) return String(value);
  if (unit === 'dollars') return `$${value}`;
  return value === 1 ? `1 ${unit.replace(/s$/, '')}` : `${value} ${unit}`;
}

const CONDITIONAL = 0;
const NOT = 3;
const COMPARISON = 4;
const UNARY = 7;
const POWER = 8;
const PRIMARY = 9;

const BINDING: Readonly<Record<BinaryOperator, number>> = {
  or: 1,
  and: 2,
  '<': COMPARISON,
  '<=': COMPARISON,
  '>': COMPARISON,
  '>=': COMPARISON,
  '==': COMPARISON,
  '!=': COMPARISON,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
};

function binding(tree: Tree): number {
  switch (tree.kind) {
    case 'number':
      return tree.value < 0 ? UNARY : PRIMARY;
    case 'negate':
      return UNARY;
    case 'not':
      return NOT;
    case 'power':
      return POWER;
    case 'binary':
      return BINDING[tree.operator];
    case 'conditional':
    case 'let':
      return CONDITIONAL;
    case 'name':
    case 'call':
      return PRIMARY;
  }
}
