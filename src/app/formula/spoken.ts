import type { Tree } from '../../formula/tree';
import { exactNumber, MATH_WORDS, nameWords, ONE_OF, SPOKEN } from '../../words/formula-editor-words';
import { factorsOf, termsOf } from './math';
import { lookupEntries, scheduleEntries } from './tables';

/** A formula in words, line by line, for those who do not see it drawn: as many lines as `mathLines` gives. */
export function spokenLines(tree: Tree): readonly string[] {
  const lines: string[] = [];
  let rest = tree;
  for (; rest.kind === 'let'; rest = rest.body) lines.push(SPOKEN.line(nameWords(rest.name), spoken(rest.value)));
  return [...lines, SPOKEN.line(MATH_WORDS.result, spoken(rest))];
}

function spoken(tree: Tree): string {
  switch (tree.kind) {
    case 'number':
      return exactNumber(tree.value, tree.unit);
    case 'name':
      return nameWords(tree.name);
    case 'negate':
      return SPOKEN.minus(part(tree.operand));
    case 'not':
      return SPOKEN.not(part(tree.operand));
    case 'power':
      return SPOKEN.power(part(tree.base), tree.exponent);
    case 'binary':
      return binary(tree);
    case 'conditional':
      return SPOKEN.conditional(spoken(tree.yes), spoken(tree.condition), spoken(tree.no));
    case 'call':
      return call(tree);
    case 'let':
      return spoken(tree.body);
  }
}

function binary(tree: Tree & { kind: 'binary' }): string {
  const { operator, left, right } = tree;
  if (operator === '+' || operator === '-')
    return termsOf(tree).reduce(
      (said, { sign, tree: term }, k) => (k === 0 ? part(term) : `${said} ${SPOKEN.signs[sign]} ${part(term)}`),
      '',
    );
  if (operator === '*' || operator === '/')
    return factorsOf(tree)
      .map(({ tree: factor, below }) => [part(factor), ...below.map(divisor)].join(` ${SPOKEN.over} `))
      .join(` ${SPOKEN.signs['*']} `);
  return `${part(left)} ${SPOKEN.compared[operator]} ${part(right)}`;
}

const divisor = (tree: Tree): string => (tree.kind === 'number' && tree.value === 1 && tree.unit ? ONE_OF[tree.unit] : part(tree));

/** A part of something larger: said as one whole where it is itself made of parts that bind less. */
function part(tree: Tree): string {
  const said = spoken(tree);
  const apart =
    tree.kind === 'conditional' ||
    (tree.kind === 'binary' && tree.operator !== '*' && tree.operator !== '/' && !COMPARISONS.has(tree.operator));
  return apart ? SPOKEN.whole(said) : said;
}

const COMPARISONS = new Set(['<', '<=', '>', '>=', '==', '!=']);

function call({ name, values }: Tree & { kind: 'call' }): string {
  const [first = '', second = '', third = ''] = values.map(spoken);
  switch (name) {
    case 'schedule':
      return SPOKEN.table(
        first,
        scheduleEntries(values).map(([key, value]) => SPOKEN.entry(value, key)),
      );
    case 'lookup':
      return SPOKEN.table(
        first,
        lookupEntries(values).map(([key, value]) => `${value} ${key}`),
      );
    case 'min':
      return SPOKEN.of(MATH_WORDS.smallest(values.length), values.map(spoken));
    case 'max':
      return SPOKEN.of(MATH_WORDS.largest(values.length), values.map(spoken));
    case 'clip':
      return SPOKEN.clip(first, second, third);
    case 'step':
      return SPOKEN.conditional('1', `${first} ${SPOKEN.compared['>=']} ${second}`, '0');
    case 'floor':
    case 'round':
    case 'abs':
      return SPOKEN[name](first);
  }
}
