import { chosen } from '../../../test/support/model';
import { expect, test } from 'vitest';
import { creditYears } from '../../../src/app/formula/credits';
import { WIDELY_WATCHED } from '../../../src/facts/credits';
import { RESIDUAL_FORMULAS } from '../../../src/facts/residual-formulas';
import { computeFormula, CREDIT_NAMES } from '../../../src/formula/formula';
import { checkFormula, yearlyAmounts } from '../../../src/model/residuals/rates';

const REVENUE = 5e8;

test.each(RESIDUAL_FORMULAS.map(({ id, craft, text }) => [id, craft, text] as const))(
  'creditYears are credits that the model pays by: %s',
  (id, craft, text) => {
    const [largest] = creditYears(craft, REVENUE);
    const paid = computeFormula(text, largest!.credits).lines.map((lines) => lines.at(-1)!.value);
    const modelled = yearlyAmounts(chosen({ id }), REVENUE, WIDELY_WATCHED, craft);
    expect(paid).toHaveLength(modelled.length);
    paid.forEach((amount, year) => expect(amount / modelled[year]!).toBeCloseTo(1, 10));
  },
);

test('creditYears differ between the services in their size alone', () => {
  const [largest, smaller] = creditYears('actors', REVENUE);
  expect([largest!.id, smaller!.id]).toEqual(['largest', 'smaller']);
  const [first, second] = [largest!.credits[0]!, smaller!.credits[0]!];
  const differing = Object.keys(first).filter((name) => first[name] !== second[name]);
  expect(differing.sort()).toEqual(['domesticSubscribers', 'foreignSubscribers', 'subscriberFactor', 'titleShare', 'views']);
  expect(first['titleShare']! / second['titleShare']!).toBeCloseTo(first['views']! / second['views']!, 10);
});

test.each(CREDIT_NAMES.map(({ name }) => name))('creditYears have %s if a streaming residual may name it, and else not', (name) => {
  const problem = checkFormula(`pay + (${name} > 0 ? $1 : $0)`, REVENUE, 'actors');
  const isKnown = !problem?.message.includes('not known of a streaming credit');
  for (const { credits } of creditYears('actors', REVENUE)) expect(Object.hasOwn(credits[0]!, name)).toBe(isKnown);
});
