import { expect, test } from 'vitest';
import { calendar } from '../../../src/model/economy/calendar';
import { MONTHS } from '../../../src/model/months';
import { periodsOf } from '../../../src/model/economy/periods';
import { PRESETS } from '../../../src/cases/cases';

test.each(Object.values(PRESETS))(
  'periodsOf($id): the calendar is the same in all months of a period and differs in the next',
  (preset) => {
    const dates = calendar(preset);
    const { afterStep, growthYear, afterGrowth, renewals, afterRenewal } = dates;
    const at = (m: number) => [...afterStep.map((shares) => shares[m]), growthYear[m], afterGrowth[m], renewals[m], afterRenewal[m]];
    const { first, of } = periodsOf(dates);
    expect(of[0]).toBe(0);
    for (let m = 0; m < MONTHS; m++) {
      expect(at(m)).toEqual(at(first[of[m]]));
      if (m > 0 && of[m] > of[m - 1]) {
        expect(of[m]).toBe(of[m - 1] + 1);
        expect(first[of[m]]).toBe(m);
        expect(at(m)).not.toEqual(at(m - 1));
      } else if (m > 0) expect(of[m]).toBe(of[m - 1]);
    }
    expect(first).toHaveLength(of[MONTHS - 1] + 1);
    // A few steps, the renewal and growth once a year after it: each gives a partial month and the months after it.
    expect(first.length).toBeLessThan(40);
  },
);
