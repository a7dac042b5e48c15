import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CREDIT_NAMES, readFormula, type FormulaProblem } from '../../src/formula/formula';
import { cases } from '../support/cases';

const problemsOf = (text: string): readonly FormulaProblem[] => readFormula(text, CREDIT_NAMES).problems;

/**
 * What a message proposes: all in backticks after «write», «or», «as in» and «did you mean», except patterns with `…` or single letters.
 */
function fixesIn(message: string): readonly string[] {
  const behind = /(?:write|did you mean|as in|share:|number:|or) ((?:`[^`]+`(?: or )?)+)/g;
  const found = [...message.matchAll(behind)].flatMap(([, fixes]) => [...fixes!.matchAll(/`([^`]+)`/g)].map(([, fix]) => fix!));
  return found.filter((fix) => !/…|condition|\b(a|b|x|n|low|high)\b/.test(fix));
}

/** The text with the part that a problem marks replaced; of numbers side by side, all of them. */
function fixed(text: string, { position, length, message }: FormulaProblem, fix: string): string {
  if (length === 0) return `${text.slice(0, text.lastIndexOf('\n') + 1)}${fix}`;
  const numbers = message.startsWith('two numbers') ? new RegExp(`[^*+(=,\\n]*$`).exec(text.slice(0, position))![0].trimStart().length : 0;
  if (message.startsWith('put ')) return `${text.slice(0, position)}${fix} ${text.slice(position)}`;
  if (/^(`%`|write the sign)/.test(message)) return text.slice(0, position).replace(/\S+\s*$/, '') + fix + text.slice(position + length);
  if (message.startsWith('`$`')) return fix;
  const rest = text.slice(position + length);
  return text.slice(0, position - numbers) + fix + (numbers > 0 ? rest.replace(/^[^*+)=,\n]*/, '') : rest);
}

const AMOUNTS = ['pay', 'ceiling', 'min(pay, ceiling)', '(pay)', '$100', '-pay', 'pay * 2', '(pay + $5)', 'dayScale / 2', 'views'];
const SHARES = ['10%', '(10%)', '-5%', '0.5%', '10% * 20%', '(5% + 2%)', '(1 + 10%)', '+3%', 'floor(10%)', '(run > 2 ? 10% : 5%)'];
const shares = fc.tuple(fc.constantFrom(...AMOUNTS), fc.constantFrom(...SHARES));
const mistakes = fc.oneof(
  fc.tuple(shares, fc.constantFrom('+', '-', '>', '<=', '==')).map(([[amount, share], sign]) => `${amount} ${sign} ${share}`),
  fc.tuple(shares, fc.constantFrom('+', '-', '<')).map(([[amount, share], sign]) => `${share} ${sign} ${amount}`),
  fc.tuple(shares, fc.constantFrom('min', 'max')).map(([[amount, share], name]) => `${name}(${amount}, ${share})`),
  shares.map(([amount, share]) => `part = ${share}\n${amount} + part`),
  fc.constantFrom(...SHARES),
  fc.tuple(fc.nat(2000), fc.constantFrom('10%', '0.5%')).map(([whole, share]) => `${whole} + ${share}`),
  fc
    .array(fc.tuple(fc.nat(1500), fc.constantFrom('', '%', ' million', ' thousand', ' billion', ' cents', ' dollars', ' minutes')), {
      minLength: 2,
      maxLength: 4,
    })
    .map((numbers) => `${numbers.map(([value, word]) => `${value}${word}`).join(' ')} * pay`),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('000', '500', '00', '000 000', '250.75'))
    .map(([head, tail]) => `${head} ${tail}`),
  fc
    .tuple(fc.nat(200), fc.constantFrom(' %', ' percent', '%%', ' % * pay', ' of pay', ' x pay', '$', ' $'))
    .map(([n, end]) => `${n}${end}`),
  fc.constantFrom(
    'pay && run',
    'pay => 3',
    'pay ** 2',
    'Pay * 2',
    'veiws > 3 ? pay : 0',
    'mni(pay, 5)',
    'min(pay, 1,000)',
    'floor(1,000)',
    'pay – 3',
    '2 pay',
    'pay; 2',
    'pay <> 3',
  ),
);

test('every fix that a message proposes can be read, and the text with it no longer has that problem', () => {
  let proposed = 0;
  fc.assert(
    fc.property(mistakes, (text) => {
      for (const problem of problemsOf(text))
        for (const fix of fixesIn(problem.message)) {
          proposed++;
          const result = fixed(text, problem, fix);
          const left = problemsOf(result).filter(({ message, position }) => message === problem.message && position === problem.position);
          expect([text, problem.message, result, left]).toEqual([text, problem.message, result, []]);
        }
    }),
    { numRuns: cases(150) },
  );
  expect(proposed).toBeGreaterThan(cases(25));
});

test('for a sum of an amount and a share, the amount plus the share of it is proposed', () => {
  const fixes = (text: string): readonly string[] => problemsOf(text).flatMap(({ message }) => fixesIn(message));
  expect(fixes('pay + 10%')).toEqual(['pay * (1 + 10%)']);
  expect(fixes('10% + pay')).toEqual(['pay * (1 + 10%)']);
  expect(fixes('ceiling - 5%')).toEqual(['ceiling * (1 - 5%)']);
  expect(fixes('$100 + 20%')).toEqual(['$100 * (1 + 20%)']);
  expect(fixes('(pay + $5) - 5%')).toEqual(['(pay + $5) * (1 - 5%)']);
  expect(fixes('rate = 10%\npay + rate')).toEqual(['pay * (1 + rate)']);
  expect(fixes('pay + (1 + 10%)')).toEqual(['pay * (1 + 10%)']);
  expect(fixes('views > 20% ? pay : 0')).toEqual(['20% * domesticSubscribers']);
  expect(fixes('100 + 20%')).toEqual(['100 * (1 + 20%)']);
  expect(fixes('10%')).toEqual(['10% * pay']);
  // Nothing is proposed without a sensible suggestion.
  for (const text of ['10% - pay', 'pay > 10% ? 1 : 2', 'min(pay, 10%)', 'lookup(programLength, 36, $1, 10%)'])
    expect(fixes(text)).toEqual([]);
});

test('for numbers side by side, the one that was meant is proposed, or none', () => {
  const fix = (text: string): string | undefined => problemsOf(text).flatMap(({ message }) => fixesIn(message))[0];
  expect(
    Object.fromEntries(
      ['1 000', '1 000 000', '$1 500', '1 million 500 thousand', '2 dollars 50 cents', '5% 3', '5%3', '12 5', '1 million 500', '0 500'].map(
        (text) => [text, fix(text)],
      ),
    ),
  ).toEqual({
    '1 000': '1000',
    '1 000 000': '1000000',
    '$1 500': '$1500',
    '1 million 500 thousand': '1.5 million',
    '2 dollars 50 cents': '$2.50',
    '5% 3': undefined,
    '5%3': undefined,
    '12 5': undefined,
    '1 million 500': undefined,
    '0 500': undefined,
  });
  expect(problemsOf('1 000 000')).toHaveLength(1);
});
