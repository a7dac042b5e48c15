import { expect, test } from 'vitest';
import { newActivity, prepareActivity, restartDays } from '../../../src/model/economy/activity';
import { discountFactors } from '../../../src/model/economy/calendar';
import { MONTH_DAYS, MONTHS } from '../../../src/model/months';
import { column, BLOCK_SIZE } from '../../../src/model/column';
import { fillCash, fillStopCost } from '../../../src/model/economy/employers';
import { newPay } from '../../../src/model/economy/pay';
import { drawnWith, levelVolume } from '../../support/model';

const YEAR_END = 171;
const FULL = { stopTv: 1, stopFilm: 1, restartWeeks: 10 };

function activityOf(length: number, otherLength = 0, values: Record<string, number> = {}) {
  const activity = newActivity();
  const strikes = { length: column(length), otherLength: column(otherLength) };
  prepareActivity(YEAR_END).fill(activity, drawnWith({ ...FULL, ...values }), levelVolume(), strikes, 1);
  return activity;
}

test('fillStopCost is the cost of a day times the full-stop days lost, a restart included', () => {
  const out = column();
  fillStopCost(out, drawnWith({ stopCost: 7e6 }), activityOf(118), new Float64Array(MONTHS).fill(1), 1);
  expect(out[0]).toBeCloseTo(7e6 * (118 + restartDays(10, 118) / 2), 0);
});

test('fillStopCost discounts each month by its weight', () => {
  const out = column();
  const weights = discountFactors(0.1, 0);
  fillStopCost(out, drawnWith({ stopCost: 7e6, restartWeeks: 0 }), activityOf(60, 0, { restartWeeks: 0 }), weights, 1);
  const days = [MONTH_DAYS, 60 - MONTH_DAYS];
  expect(out[0]).toBeCloseTo(7e6 * (days[0] * weights[0] + days[1] * weights[1]), 2);
});

test('fillCash is production not paid for, less the cash part of the stop cost, less the difference in raises', () => {
  const drawn = drawnWith({ ...FULL, deferrableCash: 15e9, stopCost: 7e6, stopCash: 0.4, contributionRate: 0.21 });
  const [strike, offer] = [newPay(), newPay()];
  // Raises of 3 million a month in the strike from month 4 on, of 5 in the offer: 171 days are 5.618 months.
  for (let m = 0; m < MONTHS; m++) {
    strike.raises[m * BLOCK_SIZE] = m < 4 ? 0 : 3e6;
    offer.raises[m * BLOCK_SIZE] = 5e6;
  }
  const months = YEAR_END / MONTH_DAYS;
  const out = column();
  fillCash(out, drawn, { activity: activityOf(118), pay: strike }, { activity: activityOf(0, 148), pay: offer }, YEAR_END, 1);
  const days = activityOf(118).lostByYearEnd[0] - activityOf(0, 148).lostByYearEnd[0];
  const raises = 3e6 * (months - 4) - 5e6 * months;
  expect(days).toBeGreaterThan(50);
  expect(out[0]).toBeCloseTo((15e9 / 365.25) * days - 0.4 * 7e6 * days - 1.21 * raises, 0);
});

test('fillCash counts no day after the end of the year', () => {
  const drawn = drawnWith(FULL);
  const pay = newPay();
  const cash = (length: number) => {
    const out = column();
    fillCash(out, drawn, { activity: activityOf(length), pay }, { activity: activityOf(0), pay }, YEAR_END, 1);
    return out[0];
  };
  expect(cash(171)).toBe(cash(400));
  expect(cash(171)).toBeCloseTo((15e9 / 365.25 - 0.4 * 7e6) * 171, 0);
});
