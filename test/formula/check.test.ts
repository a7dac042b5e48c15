import { expect, test } from 'vitest';
import { checkResult, compileFormula, CREDIT_NAMES, parseFormula } from '../../src/formula/formula';

function messageFor(text: string, values: Record<string, readonly number[]>, count: number): string | null {
  const { tree } = parseFormula(text, CREDIT_NAMES);
  const columns = Object.fromEntries(Object.entries(values).map(([name, column]) => [name, Float64Array.from(column)]));
  const out = new Float64Array(count);
  compileFormula(tree!)(columns, count, out);
  const problem = checkResult(tree!, columns, count, out);
  if (problem) expect(problem).toMatchObject({ position: 0, length: 0 });
  return problem && problem.message;
}

test('checkResult finds nothing wrong with finite amounts that are not negative', () => {
  expect(messageFor('pay * views', { pay: [0, 1, 1e300], views: [-0, 2, 1] }, 3)).toBeNull();
});

test('checkResult says which credit, part and inputs gave what is not a number', () => {
  expect(messageFor('ceiling + pay / views', { ceiling: [1, 2], pay: [1, 0], views: [1, 0] }, 2)).toBe(
    'the residual of credit 2 is not a number, from `pay / views` with `pay` = 0, `views` = 0',
  );
});

test('checkResult says which inputs gave infinity', () => {
  expect(messageFor('2 * (1 + pay / views)', { pay: [3], views: [0] }, 1)).toBe(
    'the residual of credit 1 is infinite, from `pay / views` with `pay` = 3, `views` = 0',
  );
  expect(messageFor('-(pay / views)', { pay: [3], views: [0] }, 1)).toContain('is infinitely negative, from `pay / views`');
});

test('checkResult says which inputs gave a negative amount', () => {
  expect(messageFor('pay > 1 ? min(pay - ceiling, 5) : views', { pay: [3], ceiling: [7], views: [1] }, 1)).toBe(
    'the residual of credit 1 is negative (-4), from `pay - ceiling` with `pay` = 3, `ceiling` = 7',
  );
});

test('checkResult blames an input that is itself no finite number', () => {
  expect(messageFor('2 * pay', { pay: [NaN] }, 1)).toBe('the residual of credit 1 is not a number, given with `pay` = NaN');
});

test('checkResult blames the side of a condition that was chosen, not the other', () => {
  expect(messageFor('views > 0 ? pay / views : pay / ceiling', { views: [0], pay: [3], ceiling: [0] }, 1)).toBe(
    'the residual of credit 1 is infinite, from `pay / ceiling` with `pay` = 3, `ceiling` = 0',
  );
});

test('checkResult names no inputs where a formula has none', () => {
  expect(messageFor('1 / 0', {}, 1)).toBe('the residual of credit 1 is infinite, from `1 / 0`');
});

test('checkResult looks at the first count elements only', () => {
  const { tree } = parseFormula('pay', CREDIT_NAMES);
  expect(checkResult(tree!, { pay: Float64Array.of(1, -1) }, 1, Float64Array.of(1, -1))).toBeNull();
});
