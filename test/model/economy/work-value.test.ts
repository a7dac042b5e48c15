import { resolve } from '../../../src/model/question';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newActivity, prepareActivity } from '../../../src/model/economy/activity';
import { calendar, discountFactors } from '../../../src/model/economy/calendar';
import { column } from '../../../src/model/column';
import { newPay, preparePay } from '../../../src/model/economy/pay';
import type { Terms } from '../../../src/model/economy/settlement';
import { prepareMarkets } from '../../../src/model/residuals/markets';
import { prepareStreaming } from '../../../src/model/residuals/streaming';
import { fillTotals, newTotals, allPay } from '../../../src/model/economy/totals';
import { newVolume, prepareVolume } from '../../../src/model/economy/volume';
import type { Steps } from '../../../src/model/economy/wages';
import { prepareWorkValue } from '../../../src/model/economy/work-value';
import { PRESETS } from '../../../src/cases/cases';
import { presetScenario, type FormulaChoice } from '../../../src/scenario/scenario';
import { drawnWith, termsWith, volumeWith, within } from '../../support/model';
import { cases } from '../../support/cases';

const dates = calendar(PRESETS['sag-aftra-2023']);
const weights = discountFactors(0.05, 0.02);
const asked = resolve(presetScenario('sag-aftra-2023'));
const volumes = prepareVolume(asked.workIndex, asked.dates.start);
const steps = (one: number, two: number, three: number): Steps => [column(one), column(two), column(three)];
/** The offer: 5 / 4 / 3.5 % for principals, 11 / 4 / 3.5 % for background, ceilings at 13.3 million, half of replicas’ pay kept. */
const OFFER: Terms = termsWith().offer;
const NO_MARKETS = prepareMarkets(asked);
const formulas: readonly FormulaChoice[] = [
  { id: 'hbsvod-2023' },
  { id: 'hbsvod-2023-bonus' },
  { id: 'revenue-2-percent' },
  { text: 'exhibitionYear <= 3 ? 0.5 * pay + $0.002 / view * views : 3000 + 0.001 * streamingRevenue * titleShare' },
];

test('prepareWorkValue: the value of all work in a world is the sum of its pay over the months, to the cent', () => {
  const settings = fc.record({
    residualLag: within(3, 36),
    makeUp: within(0, 1),
    makeUpMonths: within(3, 60),
    makeUpRoom: fc.oneof(fc.constant(0), within(0, 1)),
    stockDaysTv: within(0, 60),
    contractionDepth: within(0, 1),
    contractionByStrike: within(0, 0.3),
    growthStreaming: within(-0.2, 0.4),
    growthSyndication: within(-0.4, 0.2),
    bonusBuildUp: within(0, 1),
    bonusDecay: within(0, 1),
    restartWeeks: within(0, 40),
    replicaDays: within(0, 0.3),
    elasticity: within(-0.75, 0),
    otherPersistence: within(0, 1),
    wagePersistence: within(0, 1),
    topServiceShare: within(0, 1),
  });
  const lengths = fc.tuple(within(0, 730), within(0, 730), fc.constant(0));
  const formula = fc.constantFrom(...formulas);
  fc.assert(
    fc.property(
      settings,
      lengths,
      formula,
      formula,
      within(0, 1),
      fc.integer({ min: 3, max: 15 }),
      (values, days, offered, agreed, moved, years) => {
        const drawn = drawnWith(values);
        const question = resolve({ ...presetScenario('sag-aftra-2023'), formulas: { offer: offered, deal: agreed, ask: agreed } });
        const offer: Terms = { ...OFFER, exposed: drawn.replicaDays };
        const terms: Terms = {
          ...offer,
          principal: steps(0.07, 0.04, 0.035),
          payKept: column(0.9),
          streaming: column(moved),
          streamingTo: 'deal',
        };
        const pay = preparePay(prepareStreaming(question), NO_MARKETS, dates, question.published);
        const workValue = prepareWorkValue(pay, weights, 12 * years);
        pay.begin(drawn, 3);
        const volume = volumeWith(drawn);
        workValue.begin(drawn, terms, offer, volume, 3);
        const [activity, length, out, paid, totals] = [newActivity(), column(), column(), newPay(), newTotals()];
        const struck = newVolume(volume.past);
        // The second time shorter, so that nothing may be left of the first.
        for (const part of [1, 0.3]) {
          length.set(days.map((each) => part * each));
          const volumeThere = volumes.fillStruck(struck, volume, drawn, length, 3);
          prepareActivity(dates.yearEndDays).fill(activity, drawn, volumeThere, { length, otherLength: column(148) }, 3);
          workValue.fill(out, activity, 3);
          pay.fill(paid, drawn, { activity, terms, offer }, 12 * years, 3);
          fillTotals(totals, paid, weights, 12 * years, 3);
          for (const lane of [0, 1, 2]) expect(Math.abs(out[lane] - allPay(totals, lane))).toBeLessThan(0.01);
        }
      },
    ),
    { numRuns: cases(8) },
  );
});

test('prepareWorkValue: the value of a draw’s work has the same bits independent of the other draws', () => {
  const formulas = { offer: { id: 'hbsvod-2023' }, deal: { id: 'hbsvod-2023-bonus' }, ask: { id: 'revenue-2-percent' } } as const;
  const drawn = drawnWith({ residualLag: 8.3 });
  const question = resolve({ ...presetScenario('sag-aftra-2023'), formulas });
  const pay = preparePay(prepareStreaming(question), NO_MARKETS, dates, question.published);
  const workValue = prepareWorkValue(pay, weights, 108);
  const terms: Terms = { ...OFFER, streaming: column(1), streamingTo: 'deal' };
  pay.begin(drawn, 2);
  const volume = volumeWith(drawn);
  workValue.begin(drawn, terms, OFFER, volume, 2);
  const valueOf = (...days: readonly number[]) => {
    const [activity, length, out] = [newActivity(), column(), column()];
    length.set(days);
    prepareActivity(dates.yearEndDays).fill(activity, drawn, volume, { length, otherLength: column(148) }, days.length);
    workValue.fill(out, activity, days.length);
    return out[0];
  };
  for (const days of [0, 3, 118, 400]) expect(valueOf(days, 730)).toBe(valueOf(days));
  expect(valueOf(118)).toBeLessThan(valueOf(0));
});
