import { expect, test } from 'vitest';
import { RESIDUAL_FORMULAS } from '../../../src/facts/residual-formulas';
import { engineValue } from '../../../src/scenario/parameter';
import { parametersOf } from '../../../src/scenario/parameters';
import { PRESETS } from '../../../src/cases/cases';
import type { Scenario } from '../../../src/scenario/scenario';
import { presetWith, run } from '../../support/model';

const DAY = 86_400_000;
const DAYS = Math.round(15 * 365.25);
const YEARS = [45, 40, 35, 25, 20, 15, 10, 8, 5, 4.5, 3, 2.5, 1.5];
/** Fixed streaming residuals of 2023 for 1 of 2020, from the agreement's own percentages and the assumed mix of credits. */
const uplift = (top: number): number => (0.7 * 1.025 + 0.3) * (top * (1.6 / 1.35) + 1 - top);

/** Raises of principals and of background performers. */
const RAISES = { Step: 'term.general-increase', Background: 'term.background-increase' } as const;

interface Reckoning {
  readonly lost: Float64Array;
  readonly principal: Float64Array;
  readonly background: Float64Array;
  readonly raises: Float64Array;
  readonly overscale: Float64Array;
  readonly residuals: Float64Array;
  readonly contributions: Float64Array;
}

/**
 * The quantities of a settlement by name without spreads, reckoned again from the words of the model and day by day: no months, no
 * columns, none of the model's code. For the library's formulas of the preset alone.
 */
function dayByDay(scenario: Scenario): Record<string, number> {
  const p: Record<string, number> = Object.fromEntries(
    parametersOf(scenario.preset).map((parameter) => [parameter.key, engineValue(parameter, scenario.values[parameter.key])]),
  );
  const preset = PRESETS[scenario.preset];
  const ids = Object.values(scenario.formulas).map((choice) => ('id' in choice ? choice.id : ''));
  if (
    ids.join() !== ['hbsvod-2023', 'hbsvod-2023-bonus', 'revenue-2-percent'].join() ||
    RESIDUAL_FORMULAS.filter(({ craft }) => craft === 'actors').length !== 4
  )
    throw new Error('the reckoning knows the library’s formulas of the preset only');
  const dayOf = (date: string): number => (Date.parse(date) - Date.parse(preset.start)) / DAY;
  const horizon = Math.round(p.horizon * 365.25);
  const presentValue = (t: number): number => ((1 + p.discount) * (1 + p.inflation)) ** (-t / 365.25);

  const length = p.fixedLength;
  const world = (stop: number, terms: 'offer' | 'deal' | 'ask', shrunk: number, otherLength = p.otherLength): Reckoning => {
    const restart = (weeks: number, days: number): number => 7 * weeks * (1 - Math.exp(-days / 30));
    const stopped = (t: number, start: number, days: number, back: number): number => {
      const end = start + days;
      if (t < start || days === 0 || t >= end + back) return 0;
      return t < end ? 1 : 1 - (t - end) / back;
    };
    const ownBack = restart(p.restartWeeks, stop);
    const otherBack = restart(p.otherRestartWeeks, otherLength);
    const leftOf = (share: number, otherShare: number, t: number): number => {
      const a = 1 - share * stopped(t, 0, stop, ownBack);
      const b = 1 - otherShare * stopped(t, p.otherStart, otherLength, otherBack);
      return p.stopsMultiply === 1 ? a * b : Math.min(a, b);
    };
    const done = Array.from({ length: DAYS }, (_, d) => {
      const t = d + 0.5;
      return p.televisionShare * leftOf(p.stopTv, p.otherStopTv, t) + (1 - p.televisionShare) * leftOf(p.stopFilm, p.otherStopFilm, t);
    });
    const lost = Float64Array.from(done, (a) => 1 - a);
    const backlog = lost.reduce((sum, day) => sum + day, 0);
    const lastRestart = Math.max(0, stop + ownBack, p.otherStart + otherLength + otherBack);
    const makeUpDays = (p.makeUpMonths * 365.25) / 12;

    const stepped = (of: string, form: keyof typeof RAISES, t: number): number =>
      (1 + p[`${RAISES[form]}.${of}.1`]) *
      (t < dayOf(preset.stepDates[0]) ? 1 : 1 + p[`${RAISES[form]}.${of}.2`]) *
      (t < dayOf(preset.stepDates[1]) ? 1 : 1 + p[`${RAISES[form]}.${of}.3`]);
    const whole = (of: string, form: keyof typeof RAISES): number => stepped(of, form, Infinity);
    const years = (t: number): number => Math.floor((t - dayOf(preset.renewal)) / 365.25) + 1;
    const renewals = (t: number): number => Math.max(0, Math.floor((t - dayOf(preset.renewal)) / (3 * 365.25)) + 1);
    const scaleOf = (of: string, form: keyof typeof RAISES, t: number): number => {
      const gap = whole(of, form) / whole('offer', form);
      return stepped(of, form, t) * (1 + p.growthAfter) ** Math.max(0, years(t)) * gap ** (p.wagePersistence ** renewals(t) - 1);
    };

    const [work, overscale, raises] = [new Float64Array(DAYS), new Float64Array(DAYS), new Float64Array(DAYS)];
    const session = { Step: new Float64Array(DAYS), Background: new Float64Array(DAYS) };
    const [atScale, underTerms, contributions] = [new Float64Array(DAYS), new Float64Array(DAYS), new Float64Array(DAYS)];
    for (let d = 0; d < DAYS; d++) {
      const t = d + 0.5;
      const returning = t >= lastRestart && t < lastRestart + makeUpDays ? backlog / makeUpDays : 0;
      const inForce = t >= stop;
      const replaced = p.replicaDays * Math.min(1, t / (3 * 365.25));
      const base = (p.scaleLinkedBase / 365.25) * shrunk;
      for (const form of ['Step', 'Background'] as const) {
        const share = (form === 'Step' ? 1 - p.backgroundShare : p.backgroundShare) * base;
        const scale = inForce ? scaleOf(terms, form, t) : 1;
        const answer = inForce ? (scale / scaleOf('offer', form, t)) ** p.elasticity : 1;
        const hired = (done[d] + (inForce ? p.makeUp * returning : 0)) * answer;
        const better = inForce
          ? { offer: 0, deal: p['term.replicas.deal'] - p['term.replicas.offer'], ask: p['term.replicas.ask'] - p['term.replicas.offer'] }[
              terms
            ]
          : 0;
        const keeps = p['term.replicas.offer'] + p.otherPersistence ** renewals(t) * better;
        const days = form === 'Step' ? p.dayShare : 1;
        session[form][d] = share * hired * scale * (1 - days * replaced * (1 - keeps));
        raises[d] += session[form][d] * (1 - 1 / scale);
        if (form === 'Step') {
          work[d] = shrunk * hired;
          atScale[d] = shrunk * hired * scale;
          underTerms[d] = inForce ? shrunk * hired : 0;
        }
      }
      overscale[d] = base * p.overscaleRatio * (done[d] + p.makeUpOverscale * returning);
      const times = { offer: 1, deal: p['term.contribution-ceilings.deal'], ask: p['term.contribution-ceilings.ask'] }[terms];
      const ceilings = p['term.contribution-ceilings.offer'] * (1 + p.otherPersistence ** renewals(t) * (times - 1));
      const due = t >= dayOf(preset.stepDates[0]) && inForce ? ceilings / 365.25 : 0;
      contributions[d] = due * shrunk * (done[d] + p.makeUpOverscale * returning);
    }

    const lag = (p.residualLag * 365.25) / 12;
    const sumOf = YEARS.reduce((sum, percent) => sum + percent, 0);
    /** What a day's work pays on each later day: a year's share of a normal year's work, spread evenly. */
    const flow = (of: Float64Array): Float64Array => {
      const total = new Float64Array(DAYS + 1);
      of.forEach((day, d) => (total[d + 1] = total[d] + day));
      const until = (t: number): number => {
        const at = Math.min(DAYS, Math.max(0, t));
        const whole = Math.floor(at);
        return total[whole] + (at - whole) * ((total[whole + 1] ?? total[whole]) - total[whole]);
      };
      return Float64Array.from({ length: DAYS }, (_, d) =>
        YEARS.reduce((sum, percent, year) => {
          const latest = d + 0.5 - lag - year * 365.25;
          return sum + ((percent / sumOf) * (until(latest) - until(latest - 365.25))) / 365.25;
        }, 0),
      );
    };
    const [stock, stockAtScale, stockUnderTerms] = [flow(work), flow(atScale), flow(underTerms)];
    const fresh = flow(new Float64Array(DAYS).fill(1));
    const residuals = Float64Array.from({ length: DAYS }, (_, d) => {
      const t = d + 0.5;
      const old = 1 - fresh[d];
      const yearly = {
        offer: 0,
        deal: t >= dayOf(preset.bonusStart!) ? p['term.success-bonus.deal'] : 0,
        ask: p['term.revenue-share.ask'],
      }[terms];
      // A share of revenue does not shrink with the stock of credits, a bonus does.
      const spread = terms === 'ask' ? 1 : old + stock[d];
      const free = t >= stop ? yearly * p.otherPersistence ** renewals(t) * spread : 0;
      const rest =
        (p.residualsAll - p.residualsScaleLinked) * (old + stock[d]) +
        p.residualsScaleLinked * (old + stockAtScale[d]) +
        p.residualsStreaming * (uplift(p.topServiceShare) - 1) * stockUnderTerms[d];
      contributions[d] +=
        p.contributionRate * (session.Step[d] + session.Background[d] + p.overscaleCovered * overscale[d] + rest / 365.25);
      return (rest + free) / 365.25;
    });
    return { lost, principal: session.Step, background: session.Background, raises, overscale, residuals, contributions };
  };

  const shrinkage = p.contractionByStrike * Math.max(0, 1 - p.contraction);
  const standing = p.contraction + shrinkage;
  const offer = world(0, 'offer', standing);
  const early = world(0, 'deal', standing);
  const ask = world(0, 'ask', standing);
  const peace = world(0, 'offer', standing, 0);
  const strike = world(length, 'deal', standing - shrinkage * (1 - Math.exp(-length / 30)));

  const value = (flow: Float64Array, until = horizon): number =>
    flow.slice(0, until).reduce((sum, paid, d) => sum + paid * presentValue(d + 0.5), 0);
  const pay = (of: Reckoning, until = horizon): number =>
    value(of.principal, until) + value(of.background, until) + value(of.residuals, until);
  const cost = (of: Reckoning): number => pay(of) + value(of.contributions);
  const aidOn = (t: number): number =>
    t >= length
      ? 0
      : (p.strikeAid * 12) / 365.25 + (t >= 14 && t < 196 ? (p.insuredMembers * p.insuranceTakeUp * p.insuranceWeekly) / 7 : 0);
  const aid = Float64Array.from({ length: DAYS }, (_, d) => aidOn(d + 0.5));
  const threeYears = Math.round(3 * 365.25);
  const stopCost = p.stopCost * (value(strike.lost, DAYS) - value(offer.lost, DAYS));
  const termsCost = cost(early) - cost(offer);
  const yearEnd = dayOf('2024-01-01');
  const thisYear = (flow: Float64Array): number => flow.slice(0, yearEnd).reduce((sum, day) => sum + day, 0);
  const days = thisYear(strike.lost) - thisYear(offer.lost);
  const raises = (1 + p.contributionRate) * (thisYear(strike.raises) - thisYear(offer.raises));
  // Before day 0 only the other strike is on, and in every case here it is still on at day 0.
  const lostBefore = Math.max(0, -p.otherStart) * (p.televisionShare * p.otherStopTv + (1 - p.televisionShare) * p.otherStopFilm);
  return {
    strikeAid: value(aid),
    membersTermsGain: pay(early) - pay(offer),
    membersStopCost: pay(strike) + value(aid) - pay(early),
    membersNetGain: pay(strike) + value(aid) - pay(offer),
    membersNetGainThreeYears: pay(strike, threeYears) + value(aid, threeYears) - pay(offer, threeYears),
    membersNetGainAllPay: pay(strike) + value(aid) - pay(offer) + value(strike.overscale) - value(offer.overscale),
    contributionsNetGain: value(strike.contributions) - value(offer.contributions),
    residualsPerYear: strike.residuals.slice(0, horizon).reduce((sum, paid) => sum + paid, 0) / p.horizon,
    employersTermsCost: termsCost,
    employersStopCost: stopCost,
    employersStopCostBoth: p.stopCost * (value(strike.lost, DAYS) - value(peace.lost, DAYS) + lostBefore),
    employersNetCost: termsCost + stopCost,
    employersAgainstAsk: cost(early) - cost(ask) + stopCost,
    employersCash: (p.deferrableCash / 365.25) * days - p.stopCash * p.stopCost * days - raises,
    scalePrincipalNetGain: (26_470 * (value(strike.principal) - value(offer.principal))) / (p.scaleLinkedBase * (1 - p.backgroundShare)),
    backgroundNetGain: value(strike.background) - value(offer.background),
  };
}

test.each([
  ['as it ended', {}],
  [
    'much longer, with a product of stops and little make-up',
    { fixedLength: 333, stopsMultiply: 1, makeUp: 5, makeUpOverscale: 10, residualLag: 7 },
  ],
  [
    'short, before another strike',
    { fixedLength: 20, otherStart: 40, otherLength: 90, discount: 0, inflation: 3, wagePersistence: 30, otherPersistence: 40 },
  ],
  ['dear and thin', { replicaDays: 8, contraction: 60, contractionByStrike: 20, growthAfter: 6, horizon: 15 }],
])('prepareSimulation agrees with a day-by-day computation of the settlement %s', (_, values) => {
  const scenario = presetWith('sag-aftra-2023-settled', { spread: 0, ...values });
  const { quantities: q } = run(scenario, 1);
  const expected = dayByDay(scenario);
  // Months against days: steps inside a month and discounting from its middle leave a few thousandths.
  for (const [id, value] of Object.entries(expected)) {
    const found = q[id as keyof typeof q][0];
    expect([id, found, value, Math.abs(found - value) < 0.004 * Math.abs(value) + (id === 'scalePrincipalNetGain' ? 3 : 3e5)]).toEqual([
      id,
      found,
      value,
      true,
    ]);
  }
});
