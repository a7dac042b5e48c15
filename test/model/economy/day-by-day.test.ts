import { expect, test } from 'vitest';
import { RESIDUAL_FORMULAS } from '../../../src/facts/residual-formulas';
import { engineValue } from '../../../src/scenario/parameter';
import { parametersOf } from '../../../src/scenario/parameters';
import type { FactRef } from '../../../src/cases/case';
import { PRESETS } from '../../../src/cases/cases';
import { factValue, factValues, type FactId } from '../../../src/cases/facts';
import type { Scenario } from '../../../src/scenario/scenario';
import { presetWith, run } from '../../support/model';

const DAY = 86_400_000;
const DAYS = Math.round(15 * 365.25);
const YEARS = [45, 40, 35, 25, 20, 15, 10, 8, 5, 4.5, 3, 2.5, 1.5];
/** Fixed streaming residuals of 2023 for 1 of 2020, from the agreement's own percentages and the assumed mix of credits. */
const uplift = (top: number): number => (0.7 * 1.025 + 0.3) * (top * (1.6 / 1.35) + 1 - top);

/** Raises of principals and of background performers. */
const RAISES = { Step: 'term.general-increase', Background: 'term.background-increase' } as const;
const FORMS = ['Step', 'Background'] as const;
const MONTH = 365.25 / 12;
/** Days whose middle is in each month. */
const DAYS_OF = Array.from({ length: 180 }, (_, m) => {
  const first = Math.ceil(m * MONTH - 0.5);
  return Array.from({ length: Math.ceil((m + 1) * MONTH - 0.5) - first }, (_each, k) => first + k);
});
/** Days before day 0 in which another strike may be on. */
const BEFORE = 365;

interface Reckoning {
  readonly lost: Float64Array;
  /** Full-stop days lost before day 0, and unemployment pay by day. */
  readonly lostBefore: number;
  readonly claims: Float64Array;
  readonly principal: Float64Array;
  readonly background: Float64Array;
  readonly raises: Float64Array;
  readonly overscale: Float64Array;
  readonly residuals: Float64Array;
  readonly contributions: Float64Array;
}

/**
 * The quantities of a settlement by name without spreads, reckoned again from the words of the model and day by day, work made up and claims
 * month by month: no columns, none of the model's code. For the library's formulas of the preset alone.
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
  const eachDay = (of: (t: number) => number): Float64Array => Float64Array.from({ length: DAYS }, (_, d) => of(d + 0.5));

  const length = p.fixedLength;
  const index = factValues('filmla-index-derived').map((percent) => percent / 100);
  /** What the industry’s work is below that of 2022, by the quarters of the calendar. */
  const gapOn = (t: number): number => {
    const date = new Date(Date.parse(preset.start) + t * DAY);
    const quarter = 4 * (date.getUTCFullYear() - 2023) + Math.floor(date.getUTCMonth() / 3);
    return quarter < 0 ? 0 : 1 - index[Math.min(quarter, index.length - 1)];
  };

  const stepped = (of: string, form: (typeof FORMS)[number], t: number): number =>
    (1 + p[`${RAISES[form]}.${of}.1`]) *
    (t < dayOf(preset.stepDates[0]) ? 1 : 1 + p[`${RAISES[form]}.${of}.2`]) *
    (t < dayOf(preset.stepDates[1]) ? 1 : 1 + p[`${RAISES[form]}.${of}.3`]);
  const whole = (of: string, form: (typeof FORMS)[number]): number => stepped(of, form, Infinity);
  const years = (t: number): number => Math.floor((t - dayOf(preset.renewal)) / 365.25) + 1;
  const renewals = (t: number): number => Math.max(0, Math.floor((t - dayOf(preset.renewal)) / (3 * 365.25)) + 1);
  const left = (t: number): number => p.otherPersistence ** renewals(t);
  const scaleOf = (of: string, form: (typeof FORMS)[number], t: number): number => {
    const gap = whole(of, form) / whole('offer', form);
    return stepped(of, form, t) * (1 + p.growthAfter) ** Math.max(0, years(t)) * gap ** (p.wagePersistence ** renewals(t) - 1);
  };
  const ceilingsOf = (of: 'offer' | 'deal' | 'ask', t: number): number => {
    const times = of === 'offer' ? 1 : p[`term.contribution-ceilings.${of}`];
    return p['term.contribution-ceilings.offer'] * (1 + left(t) * (times - 1));
  };
  /** Success bonus or share of revenue of a normal year. */
  const freeOf = (of: 'offer' | 'deal' | 'ask', t: number): number =>
    left(t) * { offer: 0, deal: p['term.success-bonus.deal'], ask: p['term.revenue-share.ask'] }[of];
  /** Cost of a normal year of work. */
  const costOf = (of: 'offer' | 'deal' | 'ask', t: number): number => {
    const [principals, backgrounds] = FORMS.map((form) => scaleOf(of, form, t));
    const wages = (1 - p.backgroundShare) * principals + p.backgroundShare * backgrounds;
    const residuals = p.residualsAll + p.residualsScaleLinked * (principals - 1) + p.residualsStreaming * (uplift(p.topServiceShare) - 1);
    return (
      (1 + p.contributionRate) * (p.scaleLinkedBase * wages + residuals) +
      p.scaleLinkedBase * p.overscaleRatio * (1 + p.contributionRate * p.overscaleCovered) +
      freeOf(of, t) +
      ceilingsOf(of, t)
    );
  };

  /** What residuals of the same credits have become: streaming’s growth fades to 2% over five years. */
  const grown = (t: number): number => {
    const y = t / 365.25;
    const [fast, slow] = [Math.log(1 + p.growthStreaming), Math.log(1.02)];
    const streaming = y < 5 ? fast * y + ((slow - fast) * y * y) / 10 : 2.5 * (fast + slow) + slow * (y - 5);
    return (
      p.streamingOfResiduals * Math.exp(streaming) +
      p.syndicationOfResiduals * (1 + p.growthSyndication) ** y +
      (1 - p.streamingOfResiduals - p.syndicationOfResiduals) * (1 + p.growthOther) ** y
    );
  };
  /** Share of a complete bonus that titles released since its first day have earned. */
  const ramp = (t: number): number => {
    const since = (t - dayOf(preset.bonusStart!)) / 365.25;
    if (since < 0) return 0;
    const weights = YEARS.map((percent, year) => percent * p.bonusDecay ** year);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const built = weights.reduce((sum, weight, year) => sum + weight * Math.min(1, Math.max(0, since - year)), 0) / all;
    return 1 - p.bonusBuildUp + p.bonusBuildUp * built;
  };

  const world = (stop: number, terms: 'offer' | 'deal' | 'ask', otherLength = p.otherLength): Reckoning => {
    const restart = (weeks: number, days: number): number => 7 * weeks * (1 - Math.exp(-days / 30));
    const stopped = (t: number, start: number, days: number, back: number, onset: number): number => {
      const end = start + days;
      if (t < start || days === 0 || t >= end + back) return 0;
      const held = onset > 0 ? Math.min(1, (Math.min(t, end) - start) / onset) : 1;
      return t < end ? held : held * (1 - (t - end) / back);
    };
    const ownBack = restart(p.restartWeeks, stop);
    const otherBack = restart(p.otherRestartWeeks, otherLength);
    const leftOf = (share: number, otherShare: number, t: number): number => {
      const a = 1 - share * stopped(t, 0, stop, ownBack, 0);
      const b = 1 - otherShare * stopped(t, p.otherStart, otherLength, otherBack, p.otherOnset);
      return p.stopsMultiply === 1 ? a * b : Math.min(a, b);
    };
    const lastRestart = Math.max(0, stop + ownBack, otherLength > 0 ? p.otherStart + otherLength + otherBack : 0);
    /** The part of the fall that is blamed on this strike comes on top. */
    const blamed = (t: number): number =>
      t < 0 ? 0 : p.contractionByStrike * (1 - Math.exp(-stop / 30)) * Math.exp(-Math.max(0, t - stop) / (p.contractionFade * MONTH));
    /** Work of a class by day: done, lost, made up; and lost before day 0. */
    const classOf = (depth: number, share: number, otherShare: number, cancelled: number) => {
      const there = (t: number): number => 1 - depth * gapOn(t) * (1 + blamed(t));
      const [done, lost, returned] = [new Float64Array(DAYS), new Float64Array(DAYS), new Float64Array(DAYS)];
      let lostBefore = 0;
      for (let t = 0.5 - BEFORE; t < 0; t++) lostBefore += there(t) * (1 - leftOf(share, otherShare, t));
      for (let d = 0; d < DAYS; d++) {
        done[d] = there(d + 0.5) * leftOf(share, otherShare, d + 0.5);
        lost[d] = there(d + 0.5) - done[d];
      }
      // Each month makes up what there is room for, and gives some of the backlog up.
      let backlog = lostBefore / MONTH;
      for (let m = 0; m < 180; m++) {
        const days = DAYS_OF[m];
        backlog += days.reduce((sum, d) => sum + lost[d], 0) / MONTH;
        const open = Math.min(1, Math.max(0, m + 1 - lastRestart / MONTH));
        if (open === 0) continue;
        const volume = days.reduce((sum, d) => sum + there(d + 0.5), 0) / days.length;
        const givenUp = cancelled + p.cancelledByFall * (1 - volume);
        const gone = (backlog * (1 - Math.exp(-open * (p.makeUpPace + givenUp)))) / (p.makeUpPace + givenUp);
        const made = Math.min(open * p.makeUpRoom * volume, p.makeUpPace * gone);
        backlog = Math.max(0, backlog - made - givenUp * gone);
        const after = days.filter((d) => d + 0.5 >= lastRestart);
        for (const d of after.length > 0 ? after : days.slice(-1)) returned[d] += (made * MONTH) / Math.max(1, after.length);
      }
      return { done, lost, returned, lostBefore };
    };
    const television = classOf(p.contractionDepth, p.stopTv, p.otherStopTv, p.cancelled);
    const film = classOf(p.filmDepth * p.contractionDepth, p.stopFilm, p.otherStopFilm, p.cancelledFilm);
    const both = (tv: number, films: number): number => p.televisionShare * tv + (1 - p.televisionShare) * films;
    const lost = television.lost.map((tv, d) => both(tv, film.lost[d]));
    const worked = television.done.map((tv, d) => both(tv + television.returned[d], film.done[d] + film.returned[d]));

    const [work, overscale, raises] = [new Float64Array(DAYS), new Float64Array(DAYS), new Float64Array(DAYS)];
    const session = { Step: new Float64Array(DAYS), Background: new Float64Array(DAYS) };
    const [atScale, underTerms, contributions] = [new Float64Array(DAYS), new Float64Array(DAYS), new Float64Array(DAYS)];
    for (let d = 0; d < DAYS; d++) {
      const t = d + 0.5;
      const inForce = t >= stop;
      const replaced = p.replicaDays * Math.min(1, t / (3 * 365.25));
      const base = p.scaleLinkedBase / 365.25;
      const hired = worked[d] * (inForce ? (costOf(terms, t) / costOf('offer', t)) ** p.elasticity : 1);
      const better = inForce && terms !== 'offer' ? p[`term.replicas.${terms}`] - p['term.replicas.offer'] : 0;
      const keeps = p['term.replicas.offer'] + left(t) * better;
      for (const form of FORMS) {
        const share = (form === 'Step' ? 1 - p.backgroundShare : p.backgroundShare) * base;
        const scale = inForce ? scaleOf(terms, form, t) : 1;
        const days = form === 'Step' ? p.dayShare * p.replicaDayRatio : 1;
        session[form][d] = share * hired * scale * (1 - days * replaced * (1 - keeps));
        raises[d] += session[form][d] * (1 - 1 / scale);
        if (form === 'Step') atScale[d] = hired * scale;
      }
      work[d] = hired;
      underTerms[d] = inForce ? hired : 0;
      overscale[d] = base * p.overscaleRatio * hired;
      const due = t >= dayOf(preset.stepDates[0]) && inForce ? ceilingsOf(terms, t) / 365.25 : 0;
      contributions[d] = due * hired;
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
      return eachDay((t) =>
        YEARS.reduce((sum, percent, year) => {
          const latest = t - lag - year * 365.25;
          return sum + ((percent / sumOf) * (until(latest) - until(latest - 365.25))) / 365.25;
        }, 0),
      );
    };
    const [stock, stockAtScale, stockUnderTerms] = [flow(work), flow(atScale), flow(underTerms)];
    const fresh = flow(new Float64Array(DAYS).fill(1));
    const residuals = Float64Array.from({ length: DAYS }, (_, d) => {
      const t = d + 0.5;
      const old = 1 - fresh[d];
      // A share of revenue does not shrink with the stock of credits, a bonus does, and it builds up.
      const spread = terms === 'ask' ? 1 : ramp(t) * (old + stock[d]);
      const free = t >= stop ? freeOf(terms, t) * spread : 0;
      const rest =
        grown(t) *
        ((p.residualsAll - p.residualsScaleLinked) * (old + stock[d]) +
          p.residualsScaleLinked * (old + stockAtScale[d]) +
          p.residualsStreaming * (uplift(p.topServiceShare) - 1) * stockUnderTerms[d]);
      contributions[d] +=
        p.contributionRate * (session.Step[d] + session.Background[d] + p.overscaleCovered * overscale[d] + rest / 365.25);
      return (rest + free) / 365.25;
    });
    return {
      lost,
      lostBefore: both(television.lostBefore, film.lostBefore),
      claims: claimsOf(lost, stop),
      principal: session.Step,
      background: session.Background,
      raises,
      overscale,
      residuals,
      contributions,
    };
  };

  /** Unemployment pay: days of claims of strikers and of others, each times what is lost on average in its part of the month. */
  function claimsOf(lost: Float64Array, stop: number): Float64Array {
    const claims = new Float64Array(DAYS);
    const number = (ref: FactRef): number => (typeof ref === 'string' ? factValue(ref as FactId) : factValue(ref[0] as FactId, ref[1]));
    for (let m = 0; m < 180; m++) {
      const days = DAYS_OF[m];
      const meanOf = (some: readonly number[]): number => some.reduce((sum, d) => sum + lost[d], 0) / Math.max(1, some.length);
      const [onStrike, after] = [meanOf(days.filter((d) => d + 0.5 < stop)), meanOf(days.filter((d) => d + 0.5 >= stop))];
      for (const state of preset.unemployment!) {
        const idle = p.otherStart + number(state.outsideFrom);
        const again = stop + Math.min(7, stop);
        const used = Math.min(182, Math.max(0, -idle));
        const first = Math.max(again, idle, 0);
        const isOut = (t: number): boolean =>
          p.otherStart > again
            ? (t >= again && t < Math.min(p.otherStart, again + 182)) || (t >= idle && t < idle + 182)
            : t >= first && t < first + 182 - used;
        const from = state.strikersFrom === null ? Infinity : number(state.strikersFrom);
        const pay = (p.coveredJobs * number(state.share) * number(state.takeUp) * number(state.weekly)) / 7 / 100 / 100;
        for (const d of days) {
          const t = d + 0.5;
          if (t < stop) claims[d] += t >= from && t < from + 182 ? onStrike * pay : 0;
          else if (isOut(t)) claims[d] += after * pay * p.claimsOutside;
        }
      }
    }
    return claims;
  }

  const offer = world(0, 'offer');
  const early = world(0, 'deal');
  const ask = world(0, 'ask');
  const strike = world(length, 'deal');

  const value = (flow: Float64Array, until = horizon): number =>
    flow.slice(0, until).reduce((sum, paid, d) => sum + paid * presentValue(d + 0.5), 0);
  const pay = (of: Reckoning, until = horizon): number =>
    value(of.principal, until) + value(of.background, until) + value(of.overscale, until) + value(of.residuals, until);
  const cost = (of: Reckoning): number => pay(of) + value(of.contributions);
  const aid = eachDay((t) => (t < length ? (p.strikeAid * 12) / 365.25 : 0)).map((paid, d) => paid + strike.claims[d] - offer.claims[d]);
  const threeYears = Math.round(3 * 365.25);
  const stopCost = p.stopCost * (value(strike.lost, DAYS) - value(offer.lost, DAYS));
  const termsCost = cost(early) - cost(offer);
  const yearEnd = dayOf('2024-01-01');
  const thisYear = (flow: Float64Array): number => flow.slice(0, yearEnd).reduce((sum, day) => sum + day, 0);
  const days = thisYear(strike.lost) - thisYear(offer.lost);
  const raises = (1 + p.contributionRate) * (thisYear(strike.raises) - thisYear(offer.raises));
  return {
    strikeAid: value(aid),
    membersTermsGain: pay(early) - pay(offer),
    membersStopCost: pay(strike) + value(aid) - pay(early),
    membersNetGain: pay(strike) + value(aid) - pay(offer),
    membersNetGainThreeYears: pay(strike, threeYears) + value(aid, threeYears) - pay(offer, threeYears),
    membersNetGainAtScale: pay(strike) + value(aid) - pay(offer) - value(strike.overscale) + value(offer.overscale),
    contributionsNetGain: value(strike.contributions) - value(offer.contributions),
    residualsPerYear: strike.residuals.slice(0, horizon).reduce((sum, paid) => sum + paid, 0) / p.horizon,
    employersTermsCost: termsCost,
    employersStopCost: stopCost,
    employersStopCostBoth: p.stopCost * (value(strike.lost, DAYS) + strike.lostBefore),
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
    'much longer, with a product of stops and little room to make up for it',
    { fixedLength: 333, stopsMultiply: 1, makeUpRoom: 4, residualLag: 7 },
  ],
  [
    'short, before another strike',
    { fixedLength: 20, otherStart: 40, otherLength: 90, discount: 0, inflation: 3, wagePersistence: 30, otherPersistence: 40 },
  ],
  [
    'dear and thin',
    { replicaDays: 8, contractionDepth: 120, contractionByStrike: 20, growthAfter: 6, horizon: 15, elasticity: -0.75, growthStreaming: 20 },
  ],
  [
    'with a valuable bonus that is whole at once',
    { bonusBuildUp: 0, 'term.success-bonus.deal': 100e6, cancelledByFall: 0, claimsOutside: 40 },
  ],
])('prepareSimulation agrees with a day-by-day computation of the settlement %s', (_, values) => {
  const scenario = presetWith('sag-aftra-2023-settled', { spread: 0, ...values });
  const { quantities: q } = run(scenario, 1);
  const expected = dayByDay(scenario);
  // Months against days: steps inside a month and discounting from its middle leave a few thousandths.
  for (const [id, value] of Object.entries(expected)) {
    const found = q[id as keyof typeof q][0];
    expect([id, found, value, Math.abs(found - value) < 0.002 * Math.abs(value) + (id === 'scalePrincipalNetGain' ? 3 : 1.5e5)]).toEqual([
      id,
      found,
      value,
      true,
    ]);
  }
});
