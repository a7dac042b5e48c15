import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileFormula, computeFormula, CREDIT_NAMES, parseFormula, type Tree } from '../../src/formula/formula';
import { cases } from '../support/cases';

const ESCAPES = [
  'cos.constructor("return 1")()', 'f(x)=x', 'import({}, {})', 'createUnit("x")', 'evaluate("1")', 'parse("1")', 'simplify("1")', 'a["constructor"]',
  'pay["constructor"]', '{"__proto__": 1}', '[1:1e9]', '1:1e9', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'hasOwnProperty(1)',
  'toString()', '__proto__(1, 2)', 'pay.constructor', 'pay?.constructor', 'min.constructor(1, 2)', 'pay = 3', 'min = 3', 'min(pay) = pay', '1; 2',
  '1\n2', 'pay\'', 'pay!', '5 cm', '2 in', '1 to 2', '10 mod 3', 'true xor false', 'null', 'undefined', 'NaN', 'Infinity', 'end', 'i', 'e', 'pi',
  '0x10', '0b1', '0o7', '1i', '2i32', 'p\u0430y', 'ｐａｙ', '\ufeff', '\u202epay', 'pay\u0000', '𝑝𝑎𝑦', '\ud835', 'pay\u0301', '${pay}', '`pay`',
  'pay // comment', 'pay /* comment */', '<script>', 'javascript:alert(1)', '()=>1', 'function(){}', 'new Date()', 'this', 'globalThis', '\\u0070ay',
  '"' + '\\'.repeat(500), '('.repeat(1999), '('.repeat(10_000), ')'.repeat(1999), '-'.repeat(1999), 'pay?'.repeat(450), 'not ('.repeat(390), 'min('.repeat(499),
  '1' + '^2'.repeat(900), 'pay '.repeat(500), 'x'.repeat(1_000_000), ','.repeat(1999), '1,'.repeat(999), '1,000'.repeat(390), '.'.repeat(1999),
]; // prettier-ignore

const FRAGMENTS = [
  ...CREDIT_NAMES.map(({ name }) => name), 'min', 'clip', 'floor', 'and', 'or', 'not', '(', ')', ',', '?', ':', '+', '-', '*', '/', '^', '<', '>=', '==', '≠', '1', '2.5',
  '1,000', '20%', '%', '=', '.', '"', '[', ']', '{', '}', ';', '\n', ' ', '$', '$5', '5 million', 'subscribers', 'a =', 'a', 'b = ', 'schedule', 'lookup', 'step', 'constructor', '__proto__', 'e', '1e', '&', '😀',
]; // prettier-ignore

function expectSound(text: string, tries: ReturnType<typeof parseFormula> = parseFormula(text, CREDIT_NAMES)): void {
  if (tries.tree) {
    expect(tries.problems).toEqual([]);
    return;
  }
  expect(tries.problems.length).toBeGreaterThan(0);
  for (const { message, position, length } of tries.problems) {
    expect(message.length).toBeGreaterThan(0);
    expect(message.length).toBeLessThan(240);
    expect(position).toBeGreaterThanOrEqual(0);
    // A fault of the whole formula stands at no character.
    expect(length).toBeGreaterThanOrEqual(text.trim() === '' ? 0 : 1);
    expect(position + length).toBeLessThanOrEqual(text.length);
  }
}

/** Ways out of mathjs’s and Vega’s expression languages that have been published, and calls that would never end. */
const PUBLISHED = [
  'cos.constructor("alert(1)")()', 'f(x) = x.constructor; f(cos)', 'expression.transform', 'chain(1).done()', 'parser().evaluate("1")', 'compile("1").evaluate()',
  'typed("a", {"number": cos})', 'format(1, {"notation": "fixed"})', 'reviver("a", {"mathjs": "Help"})', 'help("sin").toString()', 'splitUnit(1, [a])',
  'derivative("x^2", "x")', 'resolve("x", {"x": 1})', 'rationalize("1/x")', 'config({})', 'zeros(1e9)', 'ones(1e9, 1e9)', 'range(1, 1e12)', 'factorial(1e9)',
  'combinations(1e9, 5e8)', 'random(1e9)', 'sum(1:1e12)', 'reshape([1], [1e9])', '"a".constructor.constructor("return this")()', 'event.view.alert(1)',
  'event.view.constructor', 'datum.constructor.constructor("alert(1)")()', 'toString.call(1)', 'scale("x", 1, {"toString": 1})', 'lassoAppend([], 1, 1)',
  'vlSelectionTuples([{"datum": 1}], {"constructor": 1})', 'format.call(1)', 'window["al" + "ert"](1)', 'replace("a", "b", cos)', '[1].map(cos)', 'if(1, 2, 3)',
  'a = {"get": 1}', 'a = cos\na(1)', 'a = pay\na.constructor', 'a = pay\na[1]', 'min = max\nmin(1, 2)', 'constructor = 1\nconstructor.name',
  'schedule(pay, __proto__)', 'lookup.constructor(1)', 'x = x\nx', '$__proto__', '5 constructor', '5 million.constructor',
]; // prettier-ignore

test('parseFormula refuses the published ways out of mathjs and Vega', () => {
  for (const text of PUBLISHED) {
    expect([text, parseFormula(text, CREDIT_NAMES).tree]).toEqual([text, null]);
    expectSound(text);
  }
});

test('a line may bear a name of a prototype, and it is a name and nothing else', () => {
  for (const name of ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then']) {
    const { tree } = parseFormula(`${name} = pay * 2\n${name} + 1`, CREDIT_NAMES);
    const out = new Float64Array(1);
    compileFormula(tree!)({ pay: Float64Array.of(3) }, 1, out);
    expect(out[0]).toBe(7);
    expect(computeFormula(`${name} = pay * 2\n${name} + 1`, [{ pay: 3 }]).lines[0]?.at(-1)?.value).toBe(7);
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('parseFormula refuses every known escape with a problem inside the text', () => {
  for (const text of ESCAPES) {
    expect([text.slice(0, 50), parseFormula(text, CREDIT_NAMES).tree]).toEqual([text.slice(0, 50), null]);
    expectSound(text);
  }
});

test('parseFormula throws for no string, and places each problem inside the text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ maxLength: 60 }),
  );
  fc.assert(
    fc.property(anyText, (text) => expectSound(text)),
    { numRuns: cases(150) },
  );
});

test('parseFormula throws for no sequence of tokens, and what it accepts compiles', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 14 }), fc.constantFrom('', ' '), (fragments, glue) => {
      const text = fragments.join(glue);
      const parsed = parseFormula(text, CREDIT_NAMES);
      expectSound(text, parsed);
      if (parsed.tree) compileFormula(parsed.tree);
      else expect(parsed.problems.map(({ message }) => message)).not.toContain('this is not a formula');
    }),
    { numRuns: cases(300) },
  );
});

test('parseFormula gives a tree of nothing but the names given, the functions of the language and finite numbers', () => {
  const operators = ['+', '-', '*', '/', '<', '>=', 'and', '?', ':'];
  const almost = fc.array(fc.tuple(fc.constantFrom('pay', 'views', '2', '(1)', 'min(pay, 3)', '-4', 'x'), fc.constantFrom(...operators)), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(almost, (pairs) => {
      const { tree } = parseFormula(pairs.map(([value, operator]) => `${value} ${operator}`).join(' ') + ' 1', CREDIT_NAMES);
      if (tree) expectOurs(tree);
    }),
    { numRuns: cases(150) },
  );
});

function expectOurs(tree: Tree): void {
  expect(Object.getPrototypeOf(tree)).toBe(Object.prototype);
  if (tree.kind === 'number') expect(Number.isFinite(tree.value)).toBe(true);
  if (tree.kind === 'name') expect(CREDIT_NAMES.map(({ name }) => name)).toContain(tree.name);
  for (const part of Object.values(tree).flat()) if (typeof part === 'object') expectOurs(part as Tree);
}
