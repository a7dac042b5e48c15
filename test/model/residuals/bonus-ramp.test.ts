import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRESETS } from '../../../src/cases/cases';
import { column } from '../../../src/model/column';
import { calendar } from '../../../src/model/economy/calendar';
import { MONTH_DAYS, MONTHS } from '../../../src/model/months';
import { prepareBonusRamp } from '../../../src/model/residuals/bonus-ramp';
import { drawnWith, monthsOf, within } from '../../support/model';
import { cases } from '../../support/cases';

const { afterBonusStart } = calendar(PRESETS['sag-aftra-2023']);
/** From 14 July 2023 to 1 January 2024, in months. */
const FIRST = 171 / MONTH_DAYS;
const EXHIBITION = [45, 40, 35, 25, 20, 15, 10, 8, 5, 4.5, 3, 2.5, 1.5];

const rampOf = (bonusBuildUp: number, bonusDecay: number): number[] =>
  monthsOf(prepareBonusRamp(afterBonusStart).fill(drawnWith({ bonusBuildUp, bonusDecay }), 1));

const yearsOf = (years: number, bonusBuildUp: number, bonusDecay: number): number => {
  const out = column();
  prepareBonusRamp(afterBonusStart).fillYears(out, drawnWith({ bonusBuildUp, bonusDecay }), years, null, 1);
  return out[0];
};

/** Share of a complete bonus after so many years: titles of every age by what they still earn, of which those released since are paid. */
function builtUp(years: number, decay: number): number {
  const weights = EXHIBITION.map((percent, year) => percent * decay ** year);
  const all = weights.reduce((total, weight) => total + weight, 0);
  return weights.reduce((total, weight, year) => total + weight * Math.min(1, Math.max(0, years - year)), 0) / all;
}

test('the ramp is between 0 and 1, never falls, and is complete 13 years after the first day', () => {
  fc.assert(
    fc.property(within(0, 1), within(0, 1), (buildUp, decay) => {
      const ramp = rampOf(buildUp, decay);
      ramp.forEach((share, m) => {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1 + 1e-12);
        if (m > 0) expect(share).toBeGreaterThanOrEqual(ramp[m - 1] - 1e-12);
        if (m + 0.5 >= FIRST + 13 * 12) expect(share).toBeCloseTo(1, 12);
        if (m + 1 <= FIRST) expect(share).toBe(0);
      });
    }),
    { numRuns: cases(12) },
  );
});

test('a bonus that does not build up is paid in full from its first day', () => {
  for (const decay of [0, 0.3, 1]) expect(rampOf(0, decay)).toEqual([...afterBonusStart]);
});

test('a bonus that builds up is paid on the titles released since its first day, each exhibition year by its share', () => {
  fc.assert(
    fc.property(within(0, 1), within(0, 1), (buildUp, decay) => {
      const ramp = rampOf(buildUp, decay);
      for (const m of [6, 10, 17, 18, 40, 100, 179])
        expect(ramp[m]).toBeCloseTo(1 - buildUp + buildUp * builtUp((m + 0.5 - FIRST) / 12, decay), 12);
    }),
    { numRuns: cases(8) },
  );
});

test('titles that seldom pass the line again build a bonus up sooner', () => {
  fc.assert(
    fc.property(within(0, 1), within(0, 1), (one, another) => {
      const [seldom, often] = [rampOf(1, Math.min(one, another)), rampOf(1, Math.max(one, another))];
      seldom.forEach((share, m) => expect(share).toBeGreaterThanOrEqual(often[m] - 1e-12));
    }),
    { numRuns: cases(8) },
  );
  // Titles that never pass it twice are all there after a year.
  expect(rampOf(1, 0)[18]).toBeCloseTo(1, 12);
  expect(rampOf(1, 1)[18]).toBeLessThan(0.25);
});

test('fillYears is the sum of the ramp over the first years', () => {
  fc.assert(
    fc.property(within(0, 5), within(0, 1), within(0, 1), (years, buildUp, decay) => {
      let paid = 0;
      for (let k = 0; k < 2000; k++) paid += (years * (1 - buildUp + buildUp * builtUp(((k + 0.5) * years) / 2000, decay))) / 2000;
      expect(Math.abs(yearsOf(years, buildUp, decay) - paid)).toBeLessThan(1e-4);
    }),
  );
  expect(yearsOf(0, 1, 0.3)).toBe(0);
  expect(yearsOf(2.5, 0, 0.3)).toBe(2.5);
});

test('where there is no bonus nothing is paid', () => {
  const ramp = prepareBonusRamp(new Float64Array(MONTHS)).fill(drawnWith({ bonusBuildUp: 0.5 }), 1);
  expect(monthsOf(ramp).every((share) => share === 0)).toBe(true);
});

test('a draw has the same bits independent of the other draws and of the block before', () => {
  const drawn = drawnWith({ bonusBuildUp: 0.8, bonusDecay: 0.3 });
  const prepared = prepareBonusRamp(afterBonusStart);
  prepared.fill(drawnWith({ bonusDecay: 1 }), 3);
  drawn.bonusDecay.set([0.9, 0.1, 0.3]);
  expect(monthsOf(prepared.fill(drawn, 3), 2)).toEqual(rampOf(0.8, 0.3));
});
