import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PresetId } from '../../../src/cases/cases';
import { factValue } from '../../../src/cases/facts';
import { BLOCK_SIZE, column } from '../../../src/model/column';
import type { Drawn } from '../../../src/model/drawn';
import { fillFirstYear, normalYear, prepareHealthPlan, type FlowRatios } from '../../../src/model/economy/health-plan';
import { newPay, type Pay } from '../../../src/model/economy/pay';
import { FLOWS, type MemberFlow } from '../../../src/model/members/cells';
import { membersOf } from '../../../src/model/members/members-of';
import { MONTHS } from '../../../src/model/months';
import { newGrowth, prepareGrowth, type Growth } from '../../../src/model/residuals/growth';
import { resolve, type Question } from '../../../src/model/question';
import { normalQuantile } from '../../../src/random/normal';
import { presetScenario } from '../../../src/scenario/scenario';
import { cases } from '../../support/cases';
import { drawnWith, mean, presetWith, sum, within } from '../../support/model';
import { WITH_KINDS } from '../members/box';

/** How many times as much of each source is paid as in a normal year. */
type Times = Partial<Record<'first' | 'rest' | 'background' | 'overscale' | 'residuals' | 'free', number>>;

const NOTHING: Times = { first: 0, rest: 0, background: 0, overscale: 0 };

/** Audiences that stay as they were on day 0. */
function level(drawn: Drawn): Growth {
  const growth = newGrowth(0);
  prepareGrowth(0).fill(growth, { ...drawn, growthStreaming: column(), growthSyndication: column(), growthOther: column() }, 1);
  // Streaming grows by 2% a year once it has settled.
  const { streamingOfResiduals, syndicationOfResiduals } = drawn;
  for (let m = 0; m < MONTHS; m++) {
    growth.of.streaming[m * BLOCK_SIZE] = streamingOfResiduals[0];
    growth.of.syndication[m * BLOCK_SIZE] = syndicationOfResiduals[0];
    growth.all[m * BLOCK_SIZE] = streamingOfResiduals[0] + syndicationOfResiduals[0] + growth.of.other[m * BLOCK_SIZE];
  }
  return growth;
}

/** Pay of a normal year in each of the months, each source times what is given for it; `free` is of all residuals. */
function payOf(drawn: Drawn, times: Times = {}): Pay {
  const year = normalYear(drawn, 0);
  const fixed = year.streaming + year.syndication + year.other;
  const pay = newPay();
  for (let m = 0; m < MONTHS; m++) {
    const at = m * BLOCK_SIZE;
    const of = (flow: 'first' | 'rest' | 'background' | 'overscale'): number => (year[flow] / 12) * (times[flow] ?? 1);
    pay.first[at] = of('first');
    pay.principal[at] = of('first') + of('rest');
    pay.background[at] = of('background');
    pay.overscale[at] = of('overscale');
    pay.freeOfContributions[at] = (fixed / 12) * (times.free ?? 0);
    pay.residuals[at] = (fixed / 12) * (times.residuals ?? 1) + pay.freeOfContributions[at];
  }
  return pay;
}

const newRatios = (value = 99): FlowRatios => Object.fromEntries(FLOWS.map((flow) => [flow, value])) as FlowRatios;

/** Pay of a year by flow, relative to a normal one. */
function ratiosOf(drawn: Drawn, pay: Pay): FlowRatios {
  const ratios = newRatios();
  fillFirstYear(ratios, pay, level(drawn), drawn, 0);
  return ratios;
}

/** Share of all members of a question who reach the plan by a year’s pay. */
function shareOf(question: Question, drawn: Drawn, pay: Pay): number {
  const { alike, borders, shareFrom } = prepareHealthPlan(membersOf(question), question);
  const needed = new Float64Array(alike.length);
  borders(needed, ratiosOf(drawn, pay), drawn.healthThreshold[0], drawn, 0);
  return sum(alike.map((_, k) => shareFrom(k, needed[k], drawn, 0)));
}

const questionOf = (preset: PresetId): Question => resolve(presetScenario(preset));
const ACTORS = questionOf('sag-aftra-2023');
const WRITERS = questionOf('wga-2023');

test('the plan is reached in a normal year by thresholdShare of members, for any composition of their pay', () => {
  const values = fc.record({
    thresholdShare: within(0.05, 0.25),
    noPayShare: within(0.05, 0.6),
    paySpread: within(1, 2.6),
    otherContracts: within(0, 0.7),
    overscaleRatio: within(0, 2),
    backgroundShare: within(0.01, 0.2),
    dayShare: within(0.05, 0.6),
    streamingOfResiduals: within(0, 0.9),
  });
  fc.assert(
    fc.property(values, (given) => {
      const drawn = drawnWith(given);
      expect(shareOf(ACTORS, drawn, payOf(drawn))).toBeCloseTo(given.thresholdShare, 9);
    }),
  );
});

test('so it is where the reader sets what members’ pay is solved from', () => {
  fc.assert(
    fc.property(
      fc.record({ thresholdShare: within(5, 60), noPayShare: within(5, 35), paySpread: within(1.5, 2.6), otherContracts: within(0, 70) }),
      (values) => {
        const question = resolve(presetWith('sag-aftra-2023', values));
        const drawn = drawnWith({ ...question.values });
        expect(shareOf(question, drawn, payOf(drawn))).toBeCloseTo(values.thresholdShare / 100, 9);
      },
    ),
    { numRuns: cases(10) },
  );
});

test('the writers’ plan is reached in a normal year by their thresholdShare, at their own threshold', () => {
  const drawn = drawnWith({}, 'wga-2023');
  const normal = shareOf(WRITERS, drawn, payOf(drawn));
  expect(normal).toBeCloseTo(factValue('hp-wga-share-derived') / 100, 9);
  // Nearly all of their pay is struck: a year without work leaves those with residuals and the few in news.
  const stopped = shareOf(WRITERS, drawn, payOf(drawn, NOTHING));
  expect(stopped).toBeGreaterThan(0.005);
  expect(stopped).toBeLessThan(0.6 * normal);
});

describe.each(WITH_KINDS)('members of %s', (preset) => {
  const question = questionOf(preset);

  test('reach a lower threshold no less often, and a higher one never by much less than a little higher one', () => {
    fc.assert(
      fc.property(within(10_000, 60_000), within(10_000, 60_000), within(0, 1.5), (one, other, times) => {
        const shareAt = (healthThreshold: number): number => {
          const drawn = drawnWith({ healthThreshold }, preset);
          return shareOf(question, drawn, payOf(drawn, { first: times, rest: times, background: times, overscale: times }));
        };
        const [low, high] = [one, other].sort((a, b) => a - b);
        expect(shareAt(low)).toBeGreaterThanOrEqual(shareAt(high) - 1e-15);
        expect(shareAt(low * (1 - 1e-9))).toBeCloseTo(shareAt(low * (1 + 1e-9)), 7);
      }),
      { numRuns: cases(15) },
    );
  });

  test('reach it less often with less pay of any source', () => {
    const drawn = drawnWith({}, preset);
    const normal = shareOf(question, drawn, payOf(drawn));
    for (const source of ['first', 'rest', 'overscale', 'residuals'] as const) {
      const lower = shareOf(question, drawn, payOf(drawn, { [source]: 0.9 }));
      const lowest = shareOf(question, drawn, payOf(drawn, { [source]: 0.3 }));
      expect([source, lower < normal, lowest < lower]).toEqual([source, true, true]);
    }
    // What viewers or revenue pay comes on top.
    expect(shareOf(question, drawn, payOf(drawn, { free: 0.2 }))).toBeGreaterThan(normal);
  });
});

test('only the first twelve months count', () => {
  const drawn = drawnWith();
  const later = payOf(drawn);
  for (let m = 12; m < MONTHS; m++) for (const flow of Object.values(later)) flow[m * BLOCK_SIZE] = 0;
  expect(ratiosOf(drawn, later)).toEqual(ratiosOf(drawn, payOf(drawn)));
  expect(shareOf(ACTORS, drawn, later)).toBe(shareOf(ACTORS, drawn, payOf(drawn)));
  later.principal[11 * BLOCK_SIZE] = 0;
  later.first[11 * BLOCK_SIZE] = 0;
  expect(shareOf(ACTORS, drawn, later)).toBeLessThan(shareOf(ACTORS, drawn, payOf(drawn)));
});

test('commercials, games and broadcast go on: a full year without screen work leaves those who live by them', () => {
  const drawn = drawnWith();
  const normal = shareOf(ACTORS, drawn, payOf(drawn));
  const stopped = shareOf(ACTORS, drawn, payOf(drawn, NOTHING));
  expect(stopped).toBeGreaterThan(0.02);
  expect(stopped).toBeLessThan(0.8 * normal);
  const withoutAny = shareOf(ACTORS, drawn, payOf(drawn, { ...NOTHING, residuals: 0 }));
  expect(withoutAny).toBeLessThan(stopped);
  expect(withoutAny).toBeGreaterThan(0.005);
});

test('fillFirstYear gives each source its own ratio to a normal year', () => {
  const drawn = drawnWith();
  const times = { first: 0.7, rest: 0.8, background: 0.5, overscale: 1.2, residuals: 1.1, free: 0.3 };
  const { first, rest, background, overscale, streaming, syndication, other, free } = ratiosOf(drawn, payOf(drawn, times));
  expect([first, rest, background, overscale].map((ratio) => ratio.toFixed(12))).toEqual(
    ['0.7', '0.8', '0.5', '1.2'].map((text) => text.padEnd(14, '0')),
  );
  for (const market of [streaming, syndication, other]) expect(market).toBeCloseTo(1.1, 12);
  expect(free).toBeCloseTo(0.3, 12);
});

test('fillFirstYear divides residuals among markets as their audiences have grown, and keeps their sum', () => {
  fc.assert(
    fc.property(within(-0.2, 0.4), within(-0.4, 0.2), within(-0.2, 0.2), (growthStreaming, growthSyndication, growthOther) => {
      const drawn = drawnWith({ growthStreaming, growthSyndication, growthOther });
      const growth = newGrowth(5);
      prepareGrowth(5).fill(growth, drawn, 1);
      const ratios = newRatios();
      fillFirstYear(ratios, payOf(drawn), growth, drawn, 0);
      const year = normalYear(drawn, 0);
      const markets = ['streaming', 'syndication', 'other'] as const;
      expect(sum(markets.map((market) => ratios[market] * year[market])) / year.free).toBeCloseTo(1, 9);
      if (growthStreaming > Math.max(growthSyndication, growthOther, 0.02)) expect(ratios.streaming).toBeGreaterThan(1);
    }),
  );
});

test('what a normal year has none of has no ratio of its own: pay stays as it was, and nothing comes from viewers', () => {
  const drawn = drawnWith({ overscaleRatio: 0, backgroundShare: 0, streamingOfResiduals: 0 });
  const ratios = ratiosOf(drawn, payOf(drawn));
  expect([ratios.overscale, ratios.background, ratios.streaming, ratios.free]).toEqual([1, 1, 1, 0]);
});

/** Members of each kind and third who are counted one by one. */
const COUNTED = 4000;

/**
 * Share of all members who reach the plan, counted one by one: members of each kind and third are drawn from the calibrated fine bands, each
 * with pay of its own, below the threshold spread as drawn; then each one’s sources are moved one by one.
 */
function counted(question: Question, drawn: Drawn, times: Required<Times>): number {
  const cells = membersOf(question);
  const { distribution, edges, streaming, syndication, normal, means } = cells;
  const { none, above, threshold, spread } = distribution!;
  const [noPay, top, drawnSpread, needed] = [drawn.noPayShare, drawn.thresholdShare, drawn.paySpread, drawn.healthThreshold].map(
    ([value]) => value,
  );
  const odds = (share: number): number => share / (1 - share);
  const others = odds(drawn.otherContracts[0]) / odds(question.values.otherContracts);
  let reached = 0;
  for (const kind of cells.kinds) {
    const ofKind = sum([...kind.bands].map((members, b) => members * means[b]));
    for (const share of streaming) {
      const sources: Record<MemberFlow, number> = {
        ...kind.sessions,
        streaming: kind.residuals * share,
        syndication: kind.residuals * (1 - share) * syndication,
        other: kind.residuals * (1 - share) * (1 - syndication),
        free: ((normal.streaming + normal.syndication + normal.other) * kind.free * share) / mean(streaming) / ofKind,
      };
      const moved: Record<MemberFlow, number> = {
        ...times,
        streaming: times.residuals,
        syndication: times.residuals,
        other: times.residuals,
      };
      const rest = kind.others * others;
      const before = 1 - kind.others + rest;
      const after = sum(FLOWS.map((flow) => sources[flow] * moved[flow])) + rest;
      kind.bands.forEach((members, b) => {
        const count = Math.max(1, Math.round((COUNTED * members) / kind.members));
        // The share that reaches the threshold and the one with less pay are those drawn.
        const weight = edges[b] >= threshold ? top / above : (1 - noPay - top) / (1 - none - above);
        for (let k = 0; k < count; k++) {
          const part = (k + 0.5) / count;
          const pay = b === 0 ? edges[1] * part : edges[b] * (edges[b + 1] / edges[b]) ** part;
          const spreadAsDrawn = pay < threshold ? threshold * (pay / threshold) ** (drawnSpread / spread) : pay;
          if ((spreadAsDrawn * after) / before >= needed) reached += (weight * (1 - none) * members) / count / streaming.length;
        }
      });
    }
  }
  return reached;
}

test('the share agrees with members who are counted one by one', () => {
  const times = fc.record({
    first: within(0.3, 1.2),
    rest: within(0.3, 1.2),
    background: within(0.3, 1.2),
    overscale: within(0.3, 1.2),
    residuals: within(0.7, 1.3),
    free: within(0, 0.3),
  });
  const drawn = fc.record({
    paySpread: within(1.2, 2.6),
    otherContracts: within(0.05, 0.7),
    noPayShare: within(0.2, 0.45),
    thresholdShare: within(0.1, 0.18),
    healthThreshold: within(20_000, 40_000),
  });
  fc.assert(
    fc.property(fc.constantFrom(ACTORS, WRITERS), drawn, times, (question, values, moved) => {
      const of = drawnWith(values, question.asked.preset);
      expect(Math.abs(shareOf(question, of, payOf(of, moved)) - counted(question, of, moved))).toBeLessThan(1.5e-3);
    }),
    { numRuns: cases(10) },
  );
});

test('below the threshold the share is that of the drawn lognormal body, where all pay moves alike', () => {
  fc.assert(
    fc.property(within(1.2, 2.6), within(0.55, 0.99), (paySpread, part) => {
      const { threshold } = ACTORS.members;
      const drawn = drawnWith({ paySpread, healthThreshold: part * threshold });
      const { noPayShare, thresholdShare } = ACTORS.values;
      const deviate = normalQuantile(1 - thresholdShare / (1 - noPayShare));
      // Counted in the body alone, between the threshold and a lower one.
      const members = 200_000;
      let below = 0;
      for (let k = 0; k < members; k++)
        if (threshold * Math.exp(paySpread * (normalQuantile((k + 0.5) / members) - deviate)) >= part * threshold) below++;
      const expected = ((1 - noPayShare) * below) / members;
      // Within a fine band members are spread by the logarithm of pay.
      expect(Math.abs(shareOf(ACTORS, drawn, payOf(drawn)) - expected)).toBeLessThan(1e-3);
    }),
    { numRuns: cases(3) },
  );
});
