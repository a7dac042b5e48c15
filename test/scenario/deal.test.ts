import { expect, test } from 'vitest';
import { dealRaise, raiseGap, withDealFormula, withDealRaise, withPresetLength } from '../../src/scenario/deal';
import { changesOf, presetScenario, withValue } from '../../src/scenario/scenario';

const shares = presetScenario('sag-aftra-2023');
const named = presetScenario('sag-aftra-2023-settled');

test('the first-year raise of a deal that closes a share of the gap lies in it: 40% of the way from 5 to 11', () => {
  expect(dealRaise(shares)).toBe(7.4);
  expect(raiseGap(shares)).toEqual([5, 11]);
  expect(dealRaise(named)).toBe(7);
  expect(raiseGap(named)).toBeNull();
  expect(raiseGap(withValue(shares, 'term.general-increase.offer.1', 11))).toBeNull();
});

test('a raise within the gap moves the share alone; one beyond it names the deal', () => {
  const moved = withDealRaise(shares, 8);
  expect(changesOf(moved)).toEqual([{ of: 'value', key: 'wageShare' }]);
  expect([moved.values.wageShare, dealRaise(moved)]).toEqual([50, 8]);
  const beyond = withDealRaise(shares, 15);
  expect([beyond.values.settlementFrom, beyond.values['term.general-increase.deal.1']]).toEqual([1, 15]);
  expect(changesOf(withDealRaise(named, 9))).toEqual([{ of: 'value', key: 'term.general-increase.deal.1' }]);
});

test('a formula for the deal names it, with the raises that it had on average', () => {
  const next = withDealFormula(shares, { id: 'revenue-2-percent' });
  expect(next.formulas.deal).toEqual({ id: 'revenue-2-percent' });
  expect(
    (['term.general-increase.deal.1', 'term.general-increase.deal.2', 'term.general-increase.deal.3'] as const).map(
      (key) => next.values[key],
    ),
  ).toEqual([7.4, 4, 3.7]);
  expect(next.values.settlementFrom).toBe(1);
  expect(changesOf(withDealFormula(named, { id: 'hbsvod-2020' }))).toEqual([{ of: 'formula', key: 'deal' }]);
});

test('the preset’s length comes back: the length it had, or the forecast', () => {
  for (const start of [shares, named]) expect(withPresetLength(withValue(start, 'fixedLength', 300))).toEqual(start);
});
