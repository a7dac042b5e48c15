import { expect, test } from 'vitest';
import { CREDIT_NAMES, parseFormula } from '../../src/formula/formula';

/** A text with the problem's place between ⟦ and ⟧, and what the message must say. */
type Case = readonly [marked: string, says: string];

function expectProblems(cases: readonly Case[]): void {
  for (const [marked, says] of cases) {
    const position = marked.indexOf('⟦');
    const length = marked.indexOf('⟧') - position - 1;
    const { tree, problems } = parseFormula(marked.replace(/[⟦⟧]/g, ''), CREDIT_NAMES);
    const [first] = problems;
    expect([marked, tree, problems.length, first?.position, first?.length]).toEqual([marked, null, 1, position, length]);
    expect(first?.message).toContain(says);
  }
}

test('parseFormula refuses implicit multiplication and says between what `*` belongs', () => {
  expectProblems([
    ['2 ⟦pay⟧', 'put `*` between `2` and `pay`'],
    ['pay ⟦views⟧', 'put `*` between `pay` and `views`'],
    ['2⟦(⟧pay)', 'put `*` between `2` and `(`'],
    ['(1 + 2)⟦(⟧pay)', 'put `*` between `)` and `(`'],
    ['(pay)⟦2⟧', 'put `*` between `)` and `2`'],
    ['2 ⟦min⟧(pay, 3)', 'put `*` between `2` and `min`'],
    ['⟦pay⟧(3)', '`pay` is a value, not a function; to multiply, write `pay * (…)`'],
    ['1 ⟦000⟧', 'write `1000` for one, or put an operator between them'],
    ['20%⟦5⟧', 'two numbers'],
  ]);
});

test('parseFormula refuses a percent sign that is not directly after a number', () => {
  expectProblems([
    ['45 ⟦%⟧ * pay', 'write `45%`'],
    ['pay⟦%⟧', 'as in `20%`'],
    ['(2)⟦%⟧', 'as in `20%`'],
  ]);
  expect(parseFormula('45 % pay', CREDIT_NAMES).problems[0]).toMatchObject({ position: 3, length: 1 });
});

test('parseFormula refuses commas that could be read in two ways', () => {
  expectProblems([
    ['min(pay, ⟦1,000⟧)', 'write `1000` or `1, 000`'],
    ['max(⟦1,200⟧, pay)', 'could be one number or several'],
    ['1⟦,⟧00', 'groups of three digits'],
    ['0⟦,⟧250 * pay', 'a decimal is written with a point'],
    ['12⟦,⟧3456', 'groups of three digits'],
    ['1000⟦,⟧000', 'groups of three digits'],
    ['pay⟦,⟧ views', 'between the values of a function'],
    ['min((pay⟦,⟧ views), 1)', 'between the values of a function'],
  ]);
  expect(parseFormula('min((1,000), pay)', CREDIT_NAMES).problems).toEqual([]);
  expect(parseFormula('min(pay,1000)', CREDIT_NAMES).problems).toEqual([]);
});

test('parseFormula refuses unknown names and suggests the nearest only when it is close', () => {
  expectProblems([
    ['pay * ⟦subscribrs⟧', '`subscribrs` is not a name here; did you mean `domesticSubscribers`?'],
    ['⟦Pay⟧', 'did you mean `pay`?'],
    ['⟦budget⟧ + 1', '`budget` is not a name here; choose one of the names listed'],
    ['⟦pi⟧', '`pi` is not a name here'],
    ['⟦Infinity⟧', '`Infinity` is not a name here'],
    ['⟦constructor⟧', '`constructor` is not a name here; choose'],
    ['⟦__proto__⟧', '`__proto__` is not a name here; choose'],
    ['⟦p\u0430y⟧', 'did you mean `pay`?'],
  ]);
});

test('parseFormula refuses unknown functions, functions without values and wrong numbers of values', () => {
  expectProblems([
    [
      '⟦exp⟧(pay)',
      '`exp` is not a function here; the functions are `min`, `max`, `clip`, `floor`, `round`, `abs`, `step`, `schedule`, `lookup`',
    ],
    ['⟦mxa⟧(pay, 1)', 'did you mean `max`?'],
    ['⟦toString⟧(1)', '`toString` is not a function here'],
    ['⟦sqrt⟧(pay)', 'nor is any other root'],
    ['⟦if⟧(pay)', '`condition ? value : otherwise`'],
    ['⟦min⟧ * 2', '`min` is a function; write `min(a, b)`'],
    ['⟦min⟧(pay)', '`min` takes at least 2 values, not 1; write `min(a, b)`'],
    ['⟦max⟧()', '`max` takes at least 2 values, not 0'],
    ['⟦clip⟧(pay, 1)', '`clip` takes 3 values, not 2; write `clip(x, low, high)`'],
    ['⟦clip⟧(pay, 1, 2, 3)', 'not 4'],
    ['⟦floor⟧(pay, 1)', '`floor` takes 1 value, not 2'],
    ['⟦round⟧(pay, 2)', '`round` takes 1 value'],
    ['⟦abs⟧(pay, 2)', '`abs` takes 1 value'],
  ]);
});

test('parseFormula refuses words after a number that are no units, and units that stand elsewhere', () => {
  expectProblems([
    ['5 ⟦USD⟧', '`USD` is not a name here; after a number may stand `thousand`'],
    ['5⟦cm⟧ * 2', 'may stand'],
    ['0⟦x10⟧', 'may stand'],
    ['1⟦e⟧', 'may stand'],
    ['5⟦millions⟧', 'may stand'],
    ['pay * ⟦million⟧', '`million` stands directly after a number only, as in `5 million`'],
    ['2 * ⟦subscribers⟧', 'stands directly after a number only'],
    ['5 million ⟦billion⟧', 'may stand'],
    ['5 dollars ⟦dollars⟧', 'may stand'],
    ['⟦$5 dollars⟧', 'has two units'],
    ['⟦$5%⟧', 'a percentage, which has no unit'],
    ['⟦20% million⟧', 'a percentage, which has no unit'],
    ['⟦$⟧ 5', 'stands directly before a number only'],
    ['5⟦$⟧', 'stands directly before a number only'],
    ['5⟦€⟧', 'all money is in US dollars'],
  ]);
});

test('parseFormula refuses the words of other languages with what says the same here', () => {
  expect(parseFormula('if pay > 1 then 2', CREDIT_NAMES).problems).toMatchObject([
    { position: 0, length: 2, message: 'a choice is written `condition ? value : otherwise`' },
    { position: 3, length: 3 },
    { position: 11, length: 4 },
    { position: 16, length: 1 },
  ]);
  expectProblems([
    ['⟦true⟧', 'write `1`'],
    ['⟦FALSE⟧ + 1', 'write `0`'],
    ['⟦NOT⟧ + 1', 'small letters'],
  ]);
  expect(parseFormula('pay AND views', CREDIT_NAMES).problems[1]?.message).toBe('write `and` in small letters');
});

test('parseFormula refuses the signs of other languages with what says the same here', () => {
  expectProblems([
    ['⟦pay⟧ = 3', 'cannot be set; choose a name of your own, or write `==` to compare'],
    ['min(pay ⟦=⟧ 3, 1)', '`=` gives a name to a line only, at its beginning: `name = …`. To compare, write `==`'],
    ['pay ⟦===⟧ 3', 'write `==`'],
    ['pay ⟦!==⟧ 3', 'write `!=`'],
    ['pay ⟦=>⟧ 3', 'write `>=`'],
    ['pay ⟦=<⟧ 3', 'write `<=`'],
    ['pay ⟦<>⟧ 3', 'write `!=`'],
    ['pay ⟦&&⟧ 3', 'write `and`'],
    ['pay ⟦||⟧ 3', 'write `or`'],
    ['pay ⟦&⟧ 3', 'write `and`'],
    ['pay ⟦|⟧ 3', 'write `or`'],
    ['⟦!⟧pay', 'write `not (…)`'],
    ['pay⟦!⟧', 'is not an operator here'],
    ['⟦~⟧pay', 'is not an operator here'],
    ['pay ⟦**⟧ 2', 'write `^`'],
    ['pay ⟦.*⟧ 2', 'write `*`'],
    ['2⟦.^⟧2', 'write `^`'],
    ['pay ⟦./⟧ 2', 'write `/`'],
    ['pay ⟦<<⟧ 2', 'write `<`'],
    ['pay ⟦>>>⟧ 2', 'write `>`'],
    ['pay ⟦??⟧ 2', 'is not an operator here'],
    ['pay ⟦–⟧ 2', 'write `-`'],
    ['pay⟦;⟧ 2', 'is no end of a line'],
    ['pay ⟦#⟧ 2', 'comment'],
    ['pay⟦.⟧views', 'reaches into nothing'],
    ['pay⟦?.⟧views', 'is not an operator here'],
    ['1⟦.⟧', 'needs a digit on both sides'],
    ['pay⟦[⟧', 'list'],
    ['⟦{⟧', 'object'],
    ['⟦"pay"⟧', 'text in quotes'],
    ["pay⟦'⟧", 'text in quotes'],
    ['pay ⟦@⟧ 2', '`@` is not a sign of the language'],
    ['pay⟦\u200b⟧', '`U+200B` is not a sign'],
    ['pay⟦😀⟧', 'is not a sign'],
    ['pay⟦\ud83d⟧', '`U+D83D` is not a sign'],
    ['⟦٣⟧', 'is not a sign'],
  ]);
});

test('parseFormula refuses numbers too large or too small to hold', () => {
  expectProblems([
    ['pay * ⟦1e999⟧', 'too large'],
    ['⟦1e-999⟧', 'too small'],
    ['⟦1e-1000000000000000000000⟧', 'too small'],
  ]);
});

test('parseFormula names the parenthesis that has no partner', () => {
  expectProblems([
    ['⟦(⟧pay * (2 + 3)', 'this `(` is never closed; add `)`'],
    ['(pay + 3) * ⟦(⟧2', 'this `(` is never closed'],
    ['min⟦(⟧pay, 2', 'this `(` is never closed'],
    ['(pay)⟦)⟧', 'this `)` has no `(`; remove it'],
    ['(pay)⟦)⟧ + (1)', 'this `)` has no `(`'],
    ['pay * (⟦)⟧', 'nothing stands between'],
  ]);
});

test('parseFormula names the operator or comma beside which a value is missing', () => {
  expectProblems([
    ['pay ⟦+⟧', 'a value is missing after `+`'],
    ['⟦*⟧ pay', 'a value is missing before `*`'],
    ['pay + ⟦/⟧ 2', 'a value is missing before `/`'],
    ['min(pay, ⟦)⟧', 'a value is missing before `)`'],
    ['min(⟦,⟧ pay)', 'a value is missing before `,`'],
    ['(pay + ⟦)⟧ * 2', 'a value is missing before `)`'],
    ['pay ? ⟦:⟧ 2', 'a value is missing before `:`'],
    ['⟦-⟧', 'a value is missing after `-`'],
    ['pay ⟦and⟧', 'a value is missing after `and`'],
  ]);
});

test('parseFormula refuses half a condition and ranges', () => {
  expectProblems([
    ['pay ⟦?⟧ 2', 'this `?` has no `:`'],
    ['min(pay ⟦?⟧ 2, 3)', 'this `?` has no `:`'],
    ['(pay ⟦?⟧ 2) + 1', 'this `?` has no `:`'],
    ['1⟦:⟧9', '`:` has no `?`'],
    ['pay ? 1 : 2 ⟦:⟧ 3', '`:` has no `?`'],
    ['pay ? (1 ⟦:⟧ 2) : 3', '`:` has no `?`'],
  ]);
});

test('parseFormula refuses exponents that are not a whole number 0 to 8 written out', () => {
  const says = 'a whole number from 0 to 8';
  expectProblems([
    ['pay ^ ⟦9⟧', says],
    ['pay ^ ⟦1 subscriber⟧', says],
    ['pay ^ ⟦100%⟧', says],
    ['pay ^ ⟦0.008 thousand⟧', says],
    ['pay ^ ⟦0.5⟧', says],
    ['pay ^ ⟦-⟧1', says],
    ['pay ^ ⟦views⟧', says],
    ['pay ^ ⟦(⟧2)', says],
    ['pay ^ 2 ⟦^⟧ 3', 'a power of a power needs parentheses'],
  ]);
  for (let exponent = 0; exponent <= 8; exponent++)
    expect(parseFormula(`pay ^ ${exponent}`, CREDIT_NAMES).tree).toMatchObject({ exponent });
});

test('parseFormula refuses chained comparisons', () => {
  expectProblems([
    ['1 < pay ⟦<⟧ 5', 'join two with `and`'],
    ['pay == views ⟦!=⟧ 1', 'comparisons do not chain'],
    ['min(1 < pay + 2 ⟦>⟧ 5, 1)', 'comparisons do not chain'],
  ]);
  for (const text of ['1 < pay and pay < 5', '(1 < pay) == 1', 'pay < 1 ? views < 2 : views > 3', 'min(pay < 1, views < 1)']) {
    expect(parseFormula(text, CREDIT_NAMES).problems).toEqual([]);
  }
});

test('parseFormula refuses a `not` that does not hold in parentheses all it denies', () => {
  expectProblems([
    ['⟦not⟧ pay > 1', 'write `not (…)`'],
    ['not (pay) ⟦>⟧ 1', 'write `not (… > …)`'],
    ['not (pay) ⟦^⟧ 2', 'write `not (… ^ …)`'],
    ['1 + ⟦not⟧ (pay)', 'write `(not (…))`'],
    ['pay ⟦not⟧ (views)', 'put `and` or `or` before'],
  ]);
  expect(parseFormula('not (pay > 1) and (not (views)) + 1', CREDIT_NAMES).problems).toEqual([]);
});

test('parseFormula says that an empty formula is empty', () => {
  for (const text of ['', ' ', '\n\t']) {
    expect(parseFormula(text, CREDIT_NAMES)).toEqual({
      tree: null,
      problems: [{ message: 'the formula is empty; write one, as in `10% * pay`', position: 0, length: 0 }],
    });
  }
});

test('parseFormula gives several problems in the order of the text, eight at most', () => {
  const { problems } = parseFormula('foo + bar * )', CREDIT_NAMES);
  expect(problems.map(({ position }) => position)).toEqual([0, 6, 12, 12]);
  expect(parseFormula('; '.repeat(50), CREDIT_NAMES).problems).toHaveLength(8);
});

test('parseFormula never repeats more than forty characters of what was typed', () => {
  const [first] = parseFormula('x'.repeat(1900), CREDIT_NAMES).problems;
  expect(first).toMatchObject({ position: 0, length: 1900 });
  expect(first!.message.length).toBeLessThan(120);
});

test('parseFormula refuses lines that bind no fresh name, or give no result', () => {
  expectProblems([
    ['⟦pay⟧\nviews', 'only the last line stands without a name'],
    ['⟦pay⟧ = 3\npay', '`pay` is a value of the credit and cannot be set'],
    ['a = 1\n⟦a⟧ = 2\na', '`a` is the name of an earlier line'],
    ['⟦min⟧ = 1\n2', '`min` is a function; choose another name'],
    ['⟦million⟧ = 1\n2', 'belongs behind a number'],
    ['⟦p\u0430y⟧ = 1\n2', 'a name of letters a to z'],
    ['⟦pay\ufe0f⟧ = 1\n2', 'a name of letters a to z'],
    ['⟦\u3164⟧ = 1\n2', 'a name of letters a to z'],
    ['⟦_pay⟧ = 1\n2', 'beginning with a letter'],
    ['⟦pay_⟧ = 1\n2', 'reads like `pay`; choose another name'],
    ['⟦Pay⟧ = 1\n2', 'reads like `pay`'],
    ['a = 1\n⟦A⟧ = 2\na', 'reads like `a`'],
    ['a = 1\n⟦b⟧ = 2', 'the last line gives the result and has no name; end with a line that says `b`'],
    ['⟦a⟧ =\n', 'a value is missing after `a =`'],
    ['a = 1 ⟦=⟧ 2\na', 'gives a name to a line only'],
    ['a = ⟦b⟧\nb = 1\na', '`b` is not a name here'],
    ['base = 1\n⟦bsae⟧', 'did you mean `base`?'],
    ['a = ⟦a⟧ + 1\na', '`a` is not a name here'],
  ]);
});

test('parseFormula refuses tables that are none', () => {
  expectProblems([
    ['schedule(run, 40%, ⟦pay⟧)', 'an entry of `schedule` is a number'],
    ['schedule(run, ⟦2 * 3⟧, 5)', 'an entry of `schedule` is a number'],
    ['lookup(run, ⟦0 / 0⟧, 1, 2)', 'an entry of `lookup` is a number'],
    ['lookup(run, 1, ⟦pay⟧, 2)', 'an entry of `lookup` is a number'],
    ['lookup(run, ⟦pay⟧, 1, 2)', 'an entry of `lookup` is a number'],
    ['⟦lookup(run, 1, 2, 3, 4⟧)', 'a value after each limit and one more'],
    ['lookup(run, 5, 1, ⟦4⟧, 2, 3)', 'the limits of `lookup` rise'],
    ['lookup(run, 5, 1, ⟦5⟧, 2, 3)', 'the limits of `lookup` rise'],
    ['⟦lookup⟧(run, 5)', '`lookup` takes at least 4 values, not 2'],
    ['⟦schedule⟧(run)', '`schedule` takes at least 2 values, not 1'],
    ['⟦step⟧(run)', '`step` takes 2 values, not 1'],
  ]);
});
