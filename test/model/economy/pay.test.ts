import { resolve } from '../../../src/model/question';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newActivity, prepareActivity, type Activity } from '../../../src/model/economy/activity';
import { calendar } from '../../../src/model/economy/calendar';
import { MONTHS } from '../../../src/model/months';
import { column, monthly } from '../../../src/model/column';
import { prepareMarkets } from '../../../src/model/residuals/markets';
import { prepareStreaming } from '../../../src/model/residuals/streaming';
import { newPay, preparePay, type Pay } from '../../../src/model/economy/pay';
import { prepareBonusRamp } from '../../../src/model/residuals/bonus-ramp';
import { newGrowth, prepareGrowth } from '../../../src/model/residuals/growth';
import { EXHIBITION_SHARES, formulaRates } from '../../../src/model/residuals/rates';
import { fillOldShare } from '../../../src/model/residuals/flow';
import type { Terms } from '../../../src/model/economy/settlement';
import type { Volume } from '../../../src/model/economy/volume';
import type { Steps } from '../../../src/model/economy/wages';
import { PRESETS } from '../../../src/cases/cases';
import { presetScenario, type FormulaChoice } from '../../../src/scenario/scenario';
import { chosen, drawnWith, levelVolume, monthsOf, presetWith, termsWith, volumeWith, within, type SomeValues } from '../../support/model';
import { cases } from '../../support/cases';

const dates = calendar(PRESETS['sag-aftra-2023']);
const steps = (one: number, two: number, three: number): Steps => [column(one), column(two), column(three)];

/** The offer: 5 / 4 / 3.5 % for principals, 11 / 4 / 3.5 % for background, ceilings at 13.3 million, half of replicas’ pay kept. */
const OFFER: Terms = termsWith().offer;
const DEAL: Terms = {
  ...OFFER,
  principal: steps(0.07, 0.04, 0.035),
  ceilings: column(22.6e6),
  payKept: column(0.85),
  streaming: column(1),
  streamingTo: 'deal',
};
const NO_STREAMING_CHANGE = { offer: { id: 'hbsvod-2020' }, deal: { id: 'hbsvod-2020' }, ask: { id: 'hbsvod-2020' } } as const;
/** Nothing but wages: every other term, growth, make-up work and response switched off. */
const PLAIN = {
  elasticity: 0,
  replicaDays: 0,
  growthAfter: 0,
  makeUp: 0,
  makeUpRoom: 0,
  wagePersistence: 1,
  otherPersistence: 1,
  bonusBuildUp: 0,
  // Streaming’s own growth fades to 2% a year, so it has no part of the residuals here.
  streamingOfResiduals: 0,
  growthSyndication: 0,
  growthOther: 0,
};

interface World {
  readonly offer?: Terms;
  readonly terms?: Terms;
  readonly length?: number;
  readonly otherLength?: number;
  readonly volume?: Volume;
  readonly formulas?: Record<'offer' | 'deal' | 'ask', FormulaChoice>;
  readonly activity?: Activity;
}

const NO_MARKETS = prepareMarkets(resolve(presetScenario('sag-aftra-2023')));

/** Published values of formulas among some values. They are not drawn. */
const publishedIn = (values: SomeValues): SomeValues =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key.startsWith('term.')));

/** The pay of one world, one draw. */
function payOf(values: SomeValues, world: World = {}): Pay {
  const { length = 0, otherLength = 0, volume = levelVolume(), formulas = NO_STREAMING_CHANGE } = world;
  const drawn = drawnWith(values);
  // Terms on replicas are about as much work as drawn.
  const [offer, terms] = [world.offer ?? OFFER, world.terms ?? OFFER].map((each) => ({ ...each, exposed: drawn.replicaDays }));
  const question = resolve({ ...presetWith('sag-aftra-2023', publishedIn(values)), formulas });
  const activity = world.activity ?? newActivity();
  const strikes = { length: column(length), otherLength: column(otherLength) };
  if (!world.activity) prepareActivity(dates.yearEndDays).fill(activity, drawn, volume, strikes, 1);
  const pay = preparePay(prepareStreaming(question), NO_MARKETS, dates, question.published);
  const out = newPay();
  pay.begin(drawn, 1);
  pay.fill(out, drawn, { activity, terms, offer }, MONTHS, 1);
  return out;
}

test('preparePay without a strike pays the base at the terms’ scale from day 0, by pay form', () => {
  const pay = payOf(PLAIN);
  const base = 2.53e9 / 12;
  expect(pay.principal[0]).toBeCloseTo(base * 0.94 * 1.05, 3);
  expect(pay.background[0]).toBeCloseTo(base * 0.06 * 1.11, 3);
  expect(pay.overscale[0]).toBeCloseTo(base * 0.6, 3);
  const principal = monthsOf(pay.principal);
  expect(principal[30]).toBeCloseTo(base * 0.94 * 1.13022, 3);
  expect(monthsOf(pay.overscale)[100]).toBeCloseTo(base * 0.6, 3);
  // Raises are what is above the expired scale.
  expect(monthsOf(pay.raises)[30]).toBeCloseTo(base * (0.94 * 0.13022 + 0.06 * (1.11 * 1.04 * 1.035 - 1)), 3);
});

test('preparePay pays work done during a strike at the expired scale and work after it at the scale of the terms', () => {
  // 0.9 of the work stops for exactly two months, then all of it is back.
  const values = { ...PLAIN, stopTv: 0.9, stopFilm: 0.9, restartWeeks: 0 };
  const pay = payOf(values, { terms: DEAL, length: 2.5 * 30.4375 });
  const base = (2.53e9 / 12) * 0.94;
  const principal = monthsOf(pay.principal);
  expect(principal[0]).toBeCloseTo(base * 0.1, 3);
  expect(principal[1]).toBeCloseTo(base * 0.1, 3);
  expect(principal[2]).toBeCloseTo(base * (0.5 * 0.1 + 0.5 * 1.07), 3);
  expect(principal[3]).toBeCloseTo(base * 1.07, 3);
  expect(monthsOf(pay.raises)[0]).toBe(0);
  expect(monthsOf(pay.overscale)[0]).toBeCloseTo((2.53e9 / 12) * 0.6 * 0.1, 3);
});

test('preparePay: work that is made up is paid like other work, at scale and above it', () => {
  const values = { ...PLAIN, stopTv: 1, stopFilm: 1, restartWeeks: 0, makeUp: 0.35, makeUpMonths: 10 };
  const pay = payOf(values, { length: 4 * 30.4375 });
  const base = 2.53e9 / 12;
  expect(monthsOf(pay.principal)[5]).toBeCloseTo(base * 0.94 * 1.05 * (1 + 0.35 * 0.4), 3);
  expect(monthsOf(pay.overscale)[5]).toBeCloseTo(base * 0.6 * (1 + 0.35 * 0.4), 3);
  expect(monthsOf(pay.principal)[15]).toBeCloseTo(base * 0.94 * 1.05 * 1.04, -6);
  // Forty months of it, which end in a month without any date.
  const long = monthsOf(payOf({ ...values, makeUpMonths: 40 }, { length: 4 * 30.4375 }).principal);
  expect(long[43] / long[45]).toBeCloseTo(1 + 0.35 * 0.1, 12);
  // With room for a fifth more work than in a normal month.
  const room = payOf({ ...values, makeUp: 0, makeUpRoom: 0.2, makeUpPace: 0.35, cancelled: 0, cancelledFilm: 0 }, { length: 4 * 30.4375 });
  expect(monthsOf(room.principal)[5]).toBeCloseTo(base * 0.94 * 1.05 * 1.2, 3);
  expect(monthsOf(room.overscale)[5]).toBeCloseTo(base * 0.6 * 1.2, 3);
});

test('preparePay: a lower volume of work takes its share of all session pay', () => {
  const [whole, less] = [payOf(PLAIN), payOf(PLAIN, { volume: levelVolume(0.8) })];
  for (const key of ['principal', 'background', 'overscale', 'raises'] as const) expect(less[key][0]).toBeCloseTo(0.8 * whole[key][0], 3);
});

/** What a normal month of work costs the employers under wages alone above the expired scale, with residuals by them, USD. */
const costOfWages = (principal: number, background: number, residuals = 0): number => {
  const base = 2.53e9 / 12;
  const wages = base * (0.94 * principal + 0.06 * background);
  return 1.21 * (wages + residuals) + base * 0.6 * (1 + 0.21 * 0.5);
};

test('preparePay: work responds to the whole cost above the offer’s in the same month, and not to the offer itself', () => {
  const values = { ...PLAIN, elasticity: -0.3, contributionRate: 0.21, overscaleCovered: 0.5 };
  expect(monthsOf(payOf(values).principal)).toEqual(monthsOf(payOf(PLAIN).principal));
  const offer = { ...OFFER, ceilings: column(0) };
  const terms = { ...offer, principal: steps(0.07, 0.04, 0.035) };
  const [answered, fixed] = [values, { ...values, elasticity: 0 }].map((each) => payOf(each, { offer, terms }));
  const residuals = (scale: number) => (620e6 + 330e6 * scale) / 12;
  const background = 1.11 * 1.04 * 1.035;
  const rise = costOfWages(1.151748, background, residuals(1.151748)) / costOfWages(1.13022, background, residuals(1.13022));
  for (const key of ['principal', 'background', 'overscale'] as const)
    expect(monthsOf(answered[key])[30] / monthsOf(fixed[key])[30]).toBeCloseTo(rise ** -0.3, 12);
  // 1.9% more scale, less than 0.57% less work.
  expect(rise).toBeLessThan(1.07 / 1.05);
  expect(rise).toBeGreaterThan(1.01);
});

test('preparePay: higher ceilings, points of contributions and a share of revenue are part of the cost that work responds to', () => {
  const formulas = { offer: { id: 'hbsvod-2020' }, deal: { id: 'hbsvod-2020' }, ask: { id: 'revenue-2-percent' } } as const;
  const offer = { ...OFFER, ceilings: column(0) };
  const base = 2.53e9 / 12;
  const wages = base * (0.94 * 1.13022 + 0.06 * 1.11 * 1.04 * 1.035);
  const cost = costOfWages(1.13022, 1.11 * 1.04 * 1.035, (620e6 + 330e6 * 1.13022) / 12);
  /** Rise of a month’s cost that explains how much less work is hired, USD. */
  const rise = (terms: Partial<Terms>, revenueShare = 1e9): number => {
    const values = { ...PLAIN, contributionRate: 0.21, overscaleCovered: 0.5, 'term.revenue-share.ask': revenueShare };
    const [answered, fixed] = [-0.3, 0].map((elasticity) =>
      payOf({ ...values, elasticity }, { offer, terms: { ...offer, ...terms }, formulas }),
    );
    const hired = monthsOf(answered.overscale)[30] / monthsOf(fixed.overscale)[30];
    return cost * (hired ** (-1 / 0.3) - 1);
  };
  expect(rise({ ceilings: column(24e6) })).toBeCloseTo(2e6, 2);
  expect(rise({ contributionPoints: column(0.02) })).toBeCloseTo(0.02 * wages, 2);
  const shared = { streaming: column(1), streamingTo: 'ask' } as const;
  expect(rise(shared) - rise(shared, 0.4e9)).toBeCloseTo(0.6e9 / 12, 1);
});

test('unitPayOf: work is all hired under the offer, and a higher step never raises it nor lowers the pay for a unit of it', () => {
  const rate = within(0, 0.2);
  const question = resolve(presetScenario('sag-aftra-2023'));
  const streaming = prepareStreaming(question);
  fc.assert(
    fc.property(
      fc.tuple(rate, rate, rate),
      fc.nat(2),
      within(0, 0.1),
      within(-0.75, 0),
      within(0, 1),
      within(0, 1),
      (agreed, which, more, elasticity, wagePersistence, moved) => {
        const drawn = drawnWith({ elasticity, wagePersistence });
        const pay = preparePay(streaming, NO_MARKETS, dates, question.published);
        pay.begin(drawn, 1);
        const under = (of: readonly number[]) => {
          const [one, two, three] = of;
          const terms: Terms = { ...DEAL, principal: steps(one, two, three), streaming: column(moved) };
          const { hired, principal } = pay.unitPayOf(drawn, terms, OFFER, 1);
          const [share, paid] = [monthsOf(hired), monthsOf(principal)];
          return { share, each: paid.map((all, m) => all / share[m]) };
        };
        const [low, high] = [under(agreed), under(agreed.map((value, k) => (k === which ? value + more : value)))];
        high.share.forEach((share, m) => expect(share).toBeLessThanOrEqual(low.share[m] * (1 + 1e-12)));
        high.each.forEach((paid, m) => expect(paid).toBeGreaterThanOrEqual(low.each[m] * (1 - 1e-12)));
        expect(monthsOf(pay.unitPayOf(drawn, OFFER, OFFER, 1).hired).every((share) => share === 1)).toBe(true);
        // Terms of the same cost hire as much.
        expect(monthsOf(pay.unitPayOf(drawn, { ...OFFER }, OFFER, 1).hired).every((share) => share === 1)).toBe(true);
      },
    ),
    { numRuns: cases(8) },
  );
});

test('preparePay: scale-linked pay never falls when a step of its terms grows, for any response of work to it', () => {
  const rate = within(0, 0.2);
  const rates = fc.tuple(rate, rate, rate);
  const answers = fc.oneof(within(-0.75, 0), fc.constant(-0.75));
  fc.assert(
    fc.property(
      rates,
      rates,
      fc.nat(2),
      within(0, 0.05),
      answers,
      within(0, 1),
      (offered, agreed, which, more, elasticity, wagePersistence) => {
        const larger = agreed.map((value, k) => (k === which ? value + more : value)) as [number, number, number];
        const [low, high] = [agreed, larger].map((of) => scalePay(offered, of, { elasticity, wagePersistence }));
        high.forEach((pay, m) => expect(pay).toBeGreaterThanOrEqual(low[m] * (1 - 1e-12)));
      },
    ),
    { numRuns: cases(12) },
  );
});

test('preparePay: scale-linked pay rises with every step up to three of 20% against an offer of 0, with an elasticity of −0.75', () => {
  const ladder = Array.from({ length: 11 }, (_, k) => scalePay([0, 0, 0], [0.02 * k, 0.02 * k, 0.02 * k], { elasticity: -0.75 })[30]);
  ladder.slice(1).forEach((pay, k) => expect(pay).toBeGreaterThan(ladder[k]));
});

/** Scale-linked pay by month, principals then background, all of them with the same steps. */
function scalePay(offered: readonly number[], agreed: readonly number[], values: SomeValues): number[] {
  const termsOf = ([one, two, three]: readonly number[]): Terms => ({
    ...OFFER,
    principal: steps(one, two, three),
    background: steps(one, two, three),
  });
  const pay = payOf({ ...PLAIN, ...values }, { offer: termsOf(offered), terms: termsOf(agreed) });
  return [...monthsOf(pay.principal), ...monthsOf(pay.background)];
}

test('preparePay: replicas take a share that grows to month 36, of background and day work, less the pay that the terms keep', () => {
  const values = { ...PLAIN, replicaDays: 0.08, dayShare: 0.25, replicaDayRatio: 0.5 };
  const [offer, deal, none] = [payOf(values), payOf(values, { terms: { ...OFFER, payKept: column(0.85) } }), payOf(PLAIN)];
  const share = (pay: Pay, key: 'principal' | 'first' | 'background', m: number) => 1 - monthsOf(pay[key])[m] / monthsOf(none[key])[m];
  expect(share(offer, 'background', 60)).toBeCloseTo(0.08 * 0.5, 12);
  // Day work is half as exposed as background work, and a quarter of principals’ pay.
  expect(share(offer, 'first', 60)).toBeCloseTo(0.08 * 0.5 * 0.5, 12);
  expect(share(offer, 'principal', 60)).toBeCloseTo(0.08 * 0.5 * 0.5 * 0.25, 12);
  expect(share(deal, 'background', 60)).toBeCloseTo(0.08 * 0.15, 12);
  expect(share(offer, 'background', 17)).toBeCloseTo((0.08 * 0.5 * 17.5) / 36, 12);
});

test('preparePay: a normal stock pays all residuals of a year, those set by minimums rising with the scale of new work', () => {
  const pay = payOf({ ...PLAIN, residualLag: 12 });
  const residuals = monthsOf(pay.residuals);
  for (let m = 0; m < 12; m++) expect(residuals[m]).toBeCloseTo(950e6 / 12, 3);
  // After all credits are new ones, 330 million are paid at the scale of the work.
  expect(residuals[179]).toBeCloseTo((620e6 + 330e6 * 1.13022) / 12, -5);
});

test('preparePay: residuals continue during a strike, and the work not done is missing one lag later', () => {
  const values = { ...PLAIN, stopTv: 1, stopFilm: 1, restartWeeks: 0, residualLag: 6, residualsScaleLinked: 0 };
  const [stopped, worked] = [payOf(values, { length: 3 * 30.4375 }), payOf(values)];
  const [less, whole] = [monthsOf(stopped.residuals), monthsOf(worked.residuals)];
  expect(less.slice(0, 6)).toEqual(whole.slice(0, 6));
  expect(less[12]).toBeLessThan(whole[12] * 0.96);
  // Three months of work out of a stock that pays 950 million a year.
  const missing = whole.reduce((sum, paid, m) => sum + paid - less[m], 0);
  expect(missing).toBeCloseTo((950e6 * 3) / 12, 0);
});

test('preparePay: residuals of work done before day 0 are the same in every world, to the bit', () => {
  const idle = newActivity();
  idle.after.fill(0);
  idle.inForce.fill(0);
  const oldShare = monthly(MONTHS);
  const values = { ...PLAIN, residualLag: 14.5 };
  fillOldShare(oldShare, drawnWith(values).residualLag, 1);
  const formulas = { offer: { id: 'hbsvod-2023' }, deal: { id: 'hbsvod-2023' }, ask: { id: 'hbsvod-2023' } } as const;
  // With no new work at all, what is left is old.
  const old = [OFFER, DEAL].map((terms) => monthsOf(payOf(values, { terms, activity: idle, formulas }).residuals));
  expect(old[1]).toEqual(old[0]);
  const left = monthsOf(oldShare);
  old[0].forEach((paid, m) => expect(paid).toBeCloseTo((950e6 / 12) * left[m], 3));
  // And until new work begins to pay, nothing else is paid, however long the stop.
  const early = (terms: Terms, length: number) =>
    monthsOf(payOf(values, { terms, length, otherLength: 100, formulas }).residuals).slice(0, 14);
  expect(early(DEAL, 118)).toEqual(early(OFFER, 0));
  expect(early(DEAL, 730)).toEqual(early(OFFER, 0));
});

test('preparePay: contributions are the rate on sessions below the ceilings and on residuals not free of contributions, plus the higher ceilings from step 2 on', () => {
  const values = { ...PLAIN, contributionRate: 0.21, overscaleCovered: 0.5 };
  const formulas = { offer: { id: 'hbsvod-2023' }, deal: { id: 'hbsvod-2023-bonus' }, ask: { id: 'revenue-2-percent' } } as const;
  const pay = payOf(values, { terms: DEAL, formulas });
  const at = (m: number) => {
    const [principal, background, overscale, residuals, free] = [
      pay.principal,
      pay.background,
      pay.overscale,
      pay.residuals,
      pay.freeOfContributions,
    ].map((flow) => monthsOf(flow)[m]);
    return 0.21 * (principal + background + 0.5 * overscale + residuals - free);
  };
  const contributions = monthsOf(pay.contributions);
  expect(contributions[5]).toBeCloseTo(at(5), 3);
  expect(contributions[30] - at(30)).toBeCloseTo(22.6e6 / 12, 3);
  expect(contributions[11] - at(11)).toBeCloseTo((dates.afterStep[0][11] * 22.6e6) / 12, 3);
  expect(monthsOf(pay.freeOfContributions)[30]).toBeGreaterThan(0);
});

test('preparePay: the success bonus pays nothing before 1 January 2024 and its value a year on a whole stock after', () => {
  const formulas = { offer: { id: 'hbsvod-2023' }, deal: { id: 'hbsvod-2023-bonus' }, ask: { id: 'hbsvod-2023' } } as const;
  const free = monthsOf(payOf({ ...PLAIN, 'term.success-bonus.deal': 40e6 }, { terms: DEAL, formulas }).freeOfContributions);
  for (let m = 0; m < 5; m++) expect(free[m]).toBe(0);
  expect(free[170] * 12).toBeCloseTo(40e6, 0);
  // A stop that lasts beyond that day keeps the bonus away until work resumes.
  const stopped = monthsOf(
    payOf({ ...PLAIN, 'term.success-bonus.deal': 40e6 }, { terms: DEAL, formulas, length: 12 * 30.4375 }).freeOfContributions,
  );
  for (let m = 0; m < 12; m++) expect(stopped[m]).toBe(0);
  expect(stopped[12]).toBeGreaterThan(0);
});

test('preparePay: a bonus that builds up is paid as far as it has, times the stock of credits', () => {
  const formulas = { offer: { id: 'hbsvod-2023' }, deal: { id: 'hbsvod-2023-bonus' }, ask: { id: 'hbsvod-2023' } } as const;
  const free = (bonusBuildUp: number) =>
    monthsOf(
      payOf({ ...PLAIN, bonusBuildUp, bonusDecay: 0.3, 'term.success-bonus.deal': 40e6 }, { terms: DEAL, formulas }).freeOfContributions,
    );
  const drawn = drawnWith({ bonusBuildUp: 1, bonusDecay: 0.3 });
  const ramp = monthsOf(prepareBonusRamp(dates.afterBonusStart).fill(drawn, 1));
  const [built, complete] = [free(1), free(0)];
  built.forEach((paid, m) => expect(paid).toBeCloseTo((40e6 / 12) * ramp[m], 3));
  // A first year pays less than half of what a year pays after 13 years.
  expect(built[12]).toBeLessThan(0.5 * complete[12]);
  expect(built[12]).toBeGreaterThan(0.1 * complete[12]);
});

test('preparePay: residuals grow with the audience of a stock of credits, the bonus and the share of revenue do not', () => {
  const formulas = { offer: { id: 'hbsvod-2023' }, deal: { id: 'hbsvod-2023-bonus' }, ask: { id: 'hbsvod-2023' } } as const;
  const growing = {
    streamingOfResiduals: 0.45,
    syndicationOfResiduals: 0.03,
    growthStreaming: 0.08,
    growthSyndication: -0.12,
    growthOther: 0.01,
  };
  const [level, grown] = [PLAIN, { ...PLAIN, ...growing }].map((values) =>
    payOf({ ...values, contributionRate: 0.2 }, { terms: DEAL, formulas, length: 118 }),
  );
  const growth = newGrowth(0);
  prepareGrowth(0).fill(growth, drawnWith(growing), 1);
  const all = monthsOf(growth.all);
  expect(monthsOf(grown.freeOfContributions)).toEqual(monthsOf(level.freeOfContributions));
  const fixed = (pay: Pay) => {
    const free = monthsOf(pay.freeOfContributions);
    return monthsOf(pay.residuals).map((paid, m) => paid - free[m]);
  };
  const [before, after] = [fixed(level), fixed(grown)];
  before.forEach((paid, m) => expect(after[m]).toBeCloseTo(paid * all[m], 2));
  expect(all[170]).toBeGreaterThan(1.2);
  // Contributions are due on what is paid.
  const [due, less] = [grown, level].map((pay) => monthsOf(pay.contributions)[170]);
  expect(due - less).toBeCloseTo(0.2 * (after[170] - before[170]), 2);
});

test('preparePay: 2 % of revenue pays its value a year from the day its terms take effect, and part of the way a part of it', () => {
  const formulas = { offer: { id: 'hbsvod-2023' }, deal: { id: 'hbsvod-2023' }, ask: { id: 'revenue-2-percent' } } as const;
  const free = (moved: number, length = 0) => {
    const terms: Terms = { ...OFFER, streaming: column(moved), streamingTo: 'ask' };
    return monthsOf(payOf({ ...PLAIN, 'term.revenue-share.ask': 1e9 }, { terms, formulas, length }).freeOfContributions);
  };
  expect(free(1)[0] * 12).toBeCloseTo(1e9, -1);
  expect(free(0.1)[0] * 12).toBeCloseTo(1e8, -1);
  expect(free(0)[0]).toBe(0);
  const late = free(1, 1.5 * 30.4375);
  expect(late[0]).toBe(0);
  expect(late[1] * 12).toBeCloseTo(0.5e9, -1);
});

test('preparePay: a better streaming term fades at each renewal by its persistence; the offer’s does not', () => {
  const formulas = { offer: { id: 'hbsvod-2023' }, deal: { id: 'hbsvod-2023' }, ask: { id: 'revenue-2-percent' } } as const;
  const terms: Terms = { ...OFFER, streaming: column(1), streamingTo: 'ask' };
  const free = monthsOf(payOf({ ...PLAIN, otherPersistence: 0.5, 'term.revenue-share.ask': 1e9 }, { terms, formulas }).freeOfContributions);
  expect(free[30] * 12).toBeCloseTo(1e9, -1);
  expect(free[40] * 12).toBeCloseTo(0.5e9, -1);
  expect(free[80] * 12).toBeCloseTo(0.25e9, -1);
  const offered = { offer: { id: 'revenue-2-percent' }, deal: { id: 'hbsvod-2023' }, ask: { id: 'revenue-2-percent' } } as const;
  const kept = monthsOf(payOf({ ...PLAIN, otherPersistence: 0, 'term.revenue-share.ask': 1e9 }, { formulas: offered }).freeOfContributions);
  expect(kept[170] * 12).toBeCloseTo(1e9, -1);
});

test('preparePay: higher fixed amounts are paid only on work done under the terms', () => {
  const formulas = {
    offer: { id: 'hbsvod-2020' },
    deal: { text: '2 * min(pay, ceiling) * subscriberFactor * exhibitionShare * 1.35' },
    ask: { id: 'hbsvod-2020' },
  } as const;
  const values = { ...PLAIN, residualLag: 12, residualsStreaming: 95e6 };
  const gain = (terms: Terms) => {
    const [with2, without] = [payOf(values, { terms, formulas }), payOf(values, { terms: { ...terms, streaming: column(0) }, formulas })];
    const without12 = monthsOf(without.residuals);
    return monthsOf(with2.residuals).map((paid, m) => (paid - without12[m]) * 12);
  };
  const more = gain({ ...OFFER, streaming: column(1), streamingTo: 'deal' });
  for (let m = 0; m < 12; m++) expect(Math.abs(more[m])).toBeLessThan(1e-3);
  // In the first exhibition year of the first year's work, its share of twice the amount.
  expect(more[23]).toBeCloseTo(95e6 * (45 / 214.5) * (11.5 / 12), -2);
  expect(more[179]).toBeCloseTo(95e6, -3);
});

test('preparePay: work done while a strike goes on never earns the better fixed amounts', () => {
  const formulas = {
    offer: { id: 'hbsvod-2020' },
    deal: { text: '3 * min(pay, ceiling) * subscriberFactor * exhibitionShare * 1.35' },
    ask: { id: 'hbsvod-2020' },
  } as const;
  // Half the work goes on for 24 months; what it earns later is what it earned under the expired contract.
  const values = { ...PLAIN, stopTv: 0.5, stopFilm: 0.5, restartWeeks: 0, residualLag: 3 };
  const paid = (moved: number) =>
    monthsOf(
      payOf(values, { length: 24 * 30.4375, formulas, terms: { ...OFFER, streaming: column(moved), streamingTo: 'deal' } }).residuals,
    );
  const [better, plain] = [paid(1), paid(0)];
  expect(better.slice(0, 27)).toEqual(plain.slice(0, 27));
  expect(better[30]).toBeGreaterThan(plain[30]);
});

test('preparePay: a formula that falls differently from the contract pays each exhibition year its own amount, by service', () => {
  const uneven = { text: 'exhibitionYear <= 4 ? 0.9 * min(pay, ceiling) * subscriberFactor : 6000' };
  const values = { ...PLAIN, residualLag: 12, residualsStreaming: 95e6, topServiceShare: 0.6, otherPersistence: 0.7 };
  const { fixed } = formulaRates(chosen(uneven), presetScenario('sag-aftra-2023').values['term.revenue-share.ask'], 'actors');
  const paid = (offer: FormulaChoice, terms: Terms) =>
    monthsOf(payOf(values, { terms, formulas: { ...NO_STREAMING_CHANGE, offer, deal: uneven } }).residuals);
  const expired = paid({ id: 'hbsvod-2020' }, OFFER);
  // What an exhibition year pays more than under the expired contract, on the months of work that have come into it.
  const more = (m: number) =>
    EXHIBITION_SHARES.reduce((sum, share, year) => {
      const months = Math.min(12, Math.max(0, m + 0.5 - 12 - 12 * year));
      return sum + ((0.6 * fixed[0][year] + 0.4 * fixed[1][year] - share) * months * 95e6) / 144;
    }, 0);
  const offered = paid(uneven, OFFER);
  for (const m of [0, 12, 20, 40, 80, 150]) expect(offered[m] - expired[m]).toBeCloseTo(more(m), 2);
  expect(more(80)).toBeGreaterThan(1e6);
  // Half of the way to it, before the renewal of the contract that the work was done under.
  const half = paid({ id: 'hbsvod-2020' }, { ...OFFER, streaming: column(0.5), streamingTo: 'deal' });
  for (const m of [20, 40, 46]) expect(half[m] - expired[m]).toBeCloseTo(more(m) / 2, 2);
  // Of work after the renewals less and less is left.
  expect(half[150] - expired[150]).toBeLessThan((0.9 * more(150)) / 2);
});

test('preparePay: the pay of a draw has the same bits independent of other draws, earlier blocks and other worlds under its terms', () => {
  const values = { replicaDays: 0.05, residualLag: 9.4, stockDaysTv: 20 };
  const drawn = drawnWith(values);
  const question = resolve(presetScenario('sag-aftra-2023'));
  const pay = preparePay(prepareStreaming(question), NO_MARKETS, dates, question.published);
  const world = (days: readonly number[], terms: Terms) => {
    const activity = newActivity();
    const length = column();
    length.set(days);
    prepareActivity(dates.yearEndDays).fill(activity, drawn, volumeWith(drawn), { length, otherLength: column(148) }, days.length);
    const { replicaDays: exposed } = drawn;
    return { activity, terms: { ...terms, exposed }, offer: { ...OFFER, exposed } };
  };
  const paid = (days: readonly number[], terms: Terms, months = MONTHS) => {
    const out = newPay();
    pay.fill(out, drawn, world(days, terms), months, days.length);
    return (Object.keys(out) as (keyof Pay)[]).map((key) => monthsOf(out[key]).slice(0, 108));
  };
  pay.begin(drawn, 1);
  const alone = paid([40], DEAL);
  // Next to a draw that is normal again years later, after a world under the same terms, over a shorter horizon.
  pay.begin(drawn, 2);
  paid([0, 0], { ...DEAL, principal: steps(0.2, 0.1, 0.1) });
  paid([0, 0], DEAL, 108);
  expect(paid([40, 730], DEAL)).toEqual(alone);
  expect(paid([40, 730], DEAL, 108)).toEqual(alone);
  // Terms may change from block to block.
  pay.begin(drawn, 1);
  const changed = { ...DEAL, principal: steps(0.07, 0.04, 0.035) };
  expect(paid([40], changed)).toEqual(alone);
  changed.principal[0].fill(0.1);
  pay.begin(drawn, 1);
  expect(paid([40], changed)[0][80]).toBeGreaterThan(alone[0][80] * 1.01);
});
