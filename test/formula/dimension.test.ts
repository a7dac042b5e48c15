import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RESIDUAL_FORMULAS } from '../../src/facts/residual-formulas';
import { CREDIT_NAMES, evaluateOnce, readFormula } from '../../src/formula/formula';

/** The problem with a text whose wrong part stands between ⟦ and ⟧. */
function expectMismatch(marked: string, says: string): void {
  const position = marked.indexOf('⟦');
  const length = marked.indexOf('⟧') - position - 1;
  const { problems } = readFormula(marked.replace(/[⟦⟧]/g, ''), CREDIT_NAMES);
  expect([marked, problems.length, problems[0]?.position, problems[0]?.length]).toEqual([marked, 1, position, length]);
  expect(problems[0]?.message).toContain(says);
}

test('readFormula refuses to add, subtract or compare what is counted in different units, and says where', () => {
  expectMismatch('⟦pay + domesticSubscribers⟧', 'one side is in dollars, the other is in subscribers: they cannot be added');
  expectMismatch('2 * (⟦pay - programLength⟧)', 'dollars, the other is in minutes: they cannot be subtracted');
  expectMismatch('⟦views >= ceiling⟧ ? pay : 0', 'they cannot be compared');
  expectMismatch('⟦min(pay, views⟧)', 'they cannot be compared');
  expectMismatch('⟦episodes + pay⟧', 'one side is a plain number, the other is in dollars');
  expectMismatch('⟦pay + $1 / subscriber⟧', 'the other is in dollars per subscriber');
  expectMismatch('⟦pay * pay + pay⟧', 'one side is in dollars ^ 2');
  expectMismatch('run > 1 and (⟦pay == views⟧) ? pay : 0', 'they cannot be compared');
  expectMismatch('⟦run > 1 ? pay : views⟧', 'they cannot be the results of one choice');
  expectMismatch('⟦lookup(programLength, 5 million subscribers, $1, $2⟧)', 'they cannot be compared');
  expectMismatch('⟦lookup(programLength, 36, $1, 2 minutes⟧)', 'they cannot be entries of one table');
  expectMismatch('⟦schedule(run, $1, 2 minutes⟧)', 'they cannot be entries of one table');
  expectMismatch('⟦step(views, $5⟧) * pay', 'they cannot be compared');
  expectMismatch('schedule(⟦pay⟧, 1, 2)', '`schedule` counts entries; its first value is in dollars');
  expectMismatch('base = min(pay, ceiling)\nsold = 2 * views\n⟦base + sold⟧', 'cannot be added');
});

test('readFormula refuses a result that counts something else than money, and says how a price is written', () => {
  expectMismatch(
    '⟦⟧0.57 * domesticSubscribers',
    'this is in subscribers. A price for each is written `$0.57 / subscriber` or `$0.01 / view`',
  );
  expect(readFormula('programLength', CREDIT_NAMES).problems[0]?.message).toContain('this is in minutes');
  expect(readFormula('pay / domesticSubscribers', CREDIT_NAMES).problems[0]?.message).toContain('this is in dollars per subscriber');
});

test('readFormula lets a bare number stand beside anything, and views be compared with subscribers', () => {
  for (const text of [
    'pay + 5',
    '$5 + pay',
    'min(pay, 4000)',
    'views >= 20% * domesticSubscribers ? pay : 0',
    'programLength > 36 ? pay : 2 * pay',
    '$0.57 / subscriber * domesticSubscribers * coveredShare',
    'pay * programLength / (30 minutes)',
    'lookup(programLength, 36, $1, 66 minutes, $2, 3)',
    'grossReceipts * (5.4% * min(units, 50000) + 9.75% * max(units - 50000, 0)) / units',
    '7',
    '$0.01 / view * views',
    '1000 * exhibitionShare',
    'pay ^ 2 / pay',
    '-(-pay)',
    'not (views > 5) ? pay : 1',
  ])
    expect([text, readFormula(text, CREDIT_NAMES).problems]).toEqual([text, []]);
});

test('readFormula reads every streaming formula of the library', () => {
  for (const { text } of RESIDUAL_FORMULAS) expect(readFormula(text, CREDIT_NAMES).problems).toEqual([]);
});

test('what readFormula accepts pays k times as much when every dollar counts k times', () => {
  // The law behind units: an amount of money does not hang on the currency it is counted in.
  const values = fc.constantFrom('pay', 'ceiling', 'min(pay, ceiling)', 'grossReceipts');
  const factors = fc.constantFrom('2', '45%', 'titleShare', 'step(pay, ceiling)', '(pay > ceiling ? 2 : 3)', 'pay / ceiling');
  const dollars = fc.record({
    pay: fc.integer({ min: 1, max: 9000 }),
    ceiling: fc.integer({ min: 1, max: 9000 }),
    grossReceipts: fc.nat(1e6),
  });
  fc.assert(
    fc.property(values, fc.array(fc.tuple(factors, values), { minLength: 1, maxLength: 4 }), dollars, (first, rest, credit) => {
      const { tree, problems } = readFormula([first, ...rest.map(([factor, value]) => `${factor} * ${value}`)].join(' + '), CREDIT_NAMES);
      expect(problems).toEqual([]);
      const paid = (times: number): number =>
        evaluateOnce(tree!, {
          titleShare: 0.3,
          pay: times * credit.pay,
          ceiling: times * credit.ceiling,
          grossReceipts: times * credit.grossReceipts,
        });
      expect(paid(4)).toBe(4 * paid(1));
    }),
  );
});
