import { expect, test } from 'vitest';
import { compileFormula, computeFormula, CREDIT_NAMES, evaluateOnce, explain, parseFormula, type Tree } from '../../src/formula/formula';

const read = (text: string): Tree => {
  const { tree, problems } = parseFormula(text, CREDIT_NAMES);
  if (!tree) throw new Error(problems[0]?.message);
  return tree;
};

test('a line binds a name for the lines behind it, and the last line is the result', () => {
  const tree = read('base = min(pay, ceiling)\nyear = base * 45%\nyear * 2');
  expect(evaluateOnce(tree, { pay: 1000, ceiling: 800 })).toBe(720);
  expect(tree).toMatchObject({ kind: 'let', name: 'base', body: { kind: 'let', name: 'year', body: { kind: 'binary', operator: '*' } } });
});

test('a line goes on where a parenthesis is open or an operator stands on either side of the break', () => {
  const whole = read('a = min(pay, 3) + 2 * views\na');
  for (const text of [
    'a = min(pay,\n 3) + 2 * views\na',
    'a =\nmin(pay, 3) +\n2 * views\n\na',
    'a = min(pay, 3)\n  + 2\n  * views\r\na',
    'a = min(\npay\n, 3\n) + (\n2 * views)\na',
  ])
    expect(read(text)).toEqual(whole);
  expect(read('views > 1\n? pay\n: 0')).toEqual(read('views > 1 ? pay : 0'));
  expect(read('views\nand\npay')).toEqual(read('views and pay'));
});

test('a line’s value keeps its place while other steps come and go, over many blocks', () => {
  const tree = read('a = pay * 2\nb = a + views\nc = (a - b) * (b + 1)\nschedule(views, 1, 2) * a + b * c + a');
  const count = 2500;
  const columns = {
    pay: Float64Array.from({ length: count }, (_, k) => k % 97),
    views: Float64Array.from({ length: count }, (_, k) => k % 7),
  };
  const out = new Float64Array(count);
  compileFormula(tree)(columns, count, out);
  for (let k = 0; k < count; k++) {
    const [a, b] = [2 * columns.pay[k]!, 2 * columns.pay[k]! + columns.views[k]!];
    const entry = [0, 1, 2][Math.min(columns.views[k]!, 2)]!;
    expect(out[k]).toBe(entry * a + b * ((a - b) * (b + 1)) + a);
  }
});

test('numbers carry dollars, per cent, thousands, millions, billions, cents, subscribers and minutes', () => {
  const number = (value: number, unit?: string) => ({ kind: 'number', value, ...(unit && { unit }) });
  const cases: [string, object][] = [
    ['$5', number(5, 'dollars')],
    ['$5,000.50', number(5000.5, 'dollars')],
    ['$1.5 million', number(1_500_000, 'dollars')],
    ['5 million', number(5_000_000)],
    ['2thousand', number(2000)],
    ['1.1 billion', number(1_100_000_000)],
    ['0.3 million', number(300_000)],
    ['57 cents', number(0.57, 'dollars')],
    ['1 dollar', number(1, 'dollars')],
    ['75 million subscribers', number(75_000_000, 'subscribers')],
    ['36 minutes', number(36, 'minutes')],
  ];
  for (const [text, tree] of cases) expect([text, read(text)]).toEqual([text, tree]);
  expect(read('$0.57 / subscriber * domesticSubscribers')).toEqual(read('$0.57 / 1 subscriber * domesticSubscribers'));
  // A name that only begins like a unit is a name.
  expect(parseFormula('5 millionaires', CREDIT_NAMES).problems[0]).toMatchObject({ position: 2, length: 12 });
});

test('schedule gives the n-th entry, the last for every later one, and 0 before the first', () => {
  const tree = read('schedule(run, 40%, 30%, 25%)');
  expect([-1, 0, 0.9, 1, 2, 2.9, 3, 4, 99, NaN].map((run) => evaluateOnce(tree, { run }))).toEqual([
    0,
    0,
    0,
    0.4,
    0.3,
    0.3,
    0.25,
    0.25,
    0.25,
    NaN,
  ]);
});

test('lookup gives the value beside the first limit that is not reached, else the last', () => {
  const tree = read('lookup(domesticSubscribers, 1 million, 20%, 5 million, 40%, 65%)');
  expect([0, 999_999, 1e6, 4_999_999, 5e6, 1e9, NaN].map((domesticSubscribers) => evaluateOnce(tree, { domesticSubscribers }))).toEqual([
    0.2,
    0.2,
    0.4,
    0.4,
    0.65,
    0.65,
    NaN,
  ]);
});

test('step is 1 from its second value on', () => {
  const tree = read('step(views, 20% * domesticSubscribers)');
  expect([9, 10, 11].map((views) => evaluateOnce(tree, { views, domesticSubscribers: 50 }))).toEqual([0, 1, 1]);
});

test('explain gives every line with its text and value, the result last', () => {
  expect(explain(read('base = min(pay, ceiling)\nbase * 50%'), { pay: 10, ceiling: 8 })).toEqual([
    { name: 'base', text: 'min(pay, ceiling)', value: 8 },
    { name: null, text: 'base * 0.5', value: 4 },
  ]);
});

test('computeFormula reads and computes for each credit; what is not known of a credit is 0', () => {
  const { tree, problems, lines } = computeFormula('half = pay / 2\nhalf + ceiling', [{ pay: 4, ceiling: 1 }, { pay: 6 }]);
  expect(tree?.kind).toBe('let');
  expect(problems).toEqual([]);
  expect(lines.map((each) => each.map(({ value }) => value))).toEqual([
    [2, 3],
    [3, 3],
  ]);
});

test('computeFormula gives lines as they were typed, with any breaks and spaces as one space', () => {
  const text = 'factor = lookup(domesticSubscribers, 1 million, 20%,\n  150%)\n\n$1,000   × factor';
  expect(computeFormula(text, [{}]).lines[0]?.map((line) => line.text)).toEqual([
    'lookup(domesticSubscribers, 1 million, 20%, 150%)',
    '$1,000 × factor',
  ]);
});

test('computeFormula says which inputs gave a result that is no money, and where a text is no formula', () => {
  const divided = computeFormula('share = pay / run\nshare * 2', [{ pay: 4, run: 1 }, { pay: 3 }]);
  expect(divided.problems).toEqual([
    { message: 'the residual of credit 2 is infinite, from `pay / run` with `pay` = 3, `run` = 0', position: 0, length: 0 },
  ]);
  expect(computeFormula('less = pay - ceiling\nless', [{ pay: 1, ceiling: 3 }]).problems[0]?.message).toBe(
    'the residual of credit 1 is negative (-2), given with `less` = -2',
  );
  expect(computeFormula('pay +', [{}])).toMatchObject({ tree: null, lines: [], problems: [{ position: 4, length: 1 }] });
});
