import { describe, expect, test } from 'vitest';
import { newMemory } from '../../../src/model/column';
import { normalYear } from '../../../src/model/economy/health-plan';
import { SESSIONS, type MemberCells } from '../../../src/model/members/cells';
import { membersOf } from '../../../src/model/members/members-of';
import { resolve, type Question } from '../../../src/model/question';
import { prepareChance } from '../../../src/model/run/chance';
import { me } from '../../../src/model/run/me';
import type { PresetId } from '../../../src/cases/cases';
import { kindsIn, type Person } from '../../../src/scenario/person';
import { presetScenario } from '../../../src/scenario/scenario';
import { directRunner } from '../../../workers/direct';
import { sum } from '../../support/model';

const DRAWS = 64;
/** Nothing of a normal year is drawn, so that a person’s dollars are the same part of all pay in every draw. */
const steady = (preset: PresetId) => {
  const start = presetScenario(preset);
  return { ...start, draws: DRAWS, values: { ...start.values, spread: 0 } };
};
const DAY: Person = { kind: 'day', days: 20, pay: 23_160, residuals: 900, streaming: 0.3, state: null, other: 0, savings: 1000 };

/** Members of a kind in some bands and thirds as a person with the mean of their pay, and how many of them there are. */
function personIn(question: Question, cells: MemberCells, kind: number, inBands: readonly number[], thirds: readonly number[]) {
  const { id, bands, lives, residuals } = cells.kinds[kind];
  const pay = sum([...bands].map((members, b) => members * cells.means[b]));
  const paid = question.members.count * (1 - cells.distribution!.none);
  const earned = (sum(inBands.map((b) => bands[b] * cells.means[b])) * thirds.length) / 3;
  const members = ((sum(inBands.map((b) => bands[b])) * thirds.length) / 3) * paid;
  const { drawn } = prepareChance(question)(0, 1);
  const year = normalYear(drawn, 0);
  const session = sum(SESSIONS.map((flow) => ((lives[flow] * earned) / pay) * year[flow]));
  const fixed = earned * residuals;
  const share = sum(thirds.map((third) => cells.streaming[third])) / thirds.length;
  const [streaming, rest] = [
    cells.normal.streaming > 0 ? ((fixed * share) / cells.normal.streaming) * year.streaming : 0,
    cells.normal.other > 0
      ? ((fixed * (1 - share)) / (cells.normal.other + cells.normal.syndication)) * (year.other + year.syndication)
      : 0,
  ];
  const all = streaming + rest;
  const person: Person = {
    ...DAY,
    kind: id,
    pay: session / members,
    residuals: all / members,
    streaming: all > 0 ? streaming / all : 0,
  };
  return { person, members };
}

describe('one member and the group', () => {
  const nets: number[] = [];
  const memory = newMemory();
  test.each(kindsIn('sag-aftra-2023'))('the members of the kind %s, taken as persons, add up to the group', async (id) => {
    const scenario = steady('sag-aftra-2023');
    const question = resolve(scenario);
    const cells = membersOf(question);
    const kind = cells.kinds.findIndex((each) => each.id === id);
    const { result } = await directRunner().whole(scenario);
    const group = result.groups!.find(({ by, group: name, world }) => by === 'kind' && name === id && world === 'strike')!;
    const everyBand = cells.means.map((_, b) => b).filter((b) => cells.kinds[kind].bands[b] > 0);
    // A person takes a quarter of a second. Support goes by pay up to a cap, and all else by pay: below it one person with the mean of all
    // bands has what they have, and above it another. Day players are counted band by band, in some bands third by third.
    const sessionShare = sum(SESSIONS.map((flow) => cells.kinds[kind].sessions[flow]));
    const sides = [true, false].map((isBelow) => everyBand.filter((b) => cells.means[b] * sessionShare < cells.supportCap === isBelow));
    const counted =
      id === 'day'
        ? everyBand.flatMap((b) => (b % 4 === 0 ? [[0], [1], [2]] : [[0, 1, 2]]).map((thirds) => [[b], thirds] as const))
        : sides.filter((bands) => bands.length > 0).map((bands) => [bands, [0, 1, 2]] as const);
    let net = 0;
    for (const [bands, thirds] of counted) {
      const { person, members } = personIn(question, cells, kind, bands, thirds);
      net += members * me(question, person, DRAWS, memory).net.mean;
    }
    expect(Math.abs(net / group.net.mean - 1)).toBeLessThan(1e-6);
    nets.push(net);
  });

  test('and the members of all kinds add up to all members', async () => {
    expect(nets).toHaveLength(kindsIn('sag-aftra-2023').length);
    const { result } = await directRunner().run(steady('sag-aftra-2023'));
    expect(Math.abs(sum(nets) / result.quantities.membersNetGain.mean! - 1)).toBeLessThan(1e-6);
  });

  test('members of a strike of one’s own, a fifth each, add up to all', async () => {
    const scenario = steady('own');
    const question = resolve(scenario);
    const cells = membersOf(question);
    const count = scenario.values.memberCount / 5;
    const persons = cells.means.map((pay): Person => ({ ...DAY, kind: null, days: 0, pay, residuals: 0, streaming: 0 }));
    const { result } = await directRunner().whole(scenario);
    const net = sum(persons.map((person) => count * me(question, person, DRAWS).net.mean));
    expect(Math.abs(net / result.quantities.membersNetGain.mean! - 1)).toBeLessThan(1e-6);
  });
});

test('a lump sum is the same for every auto worker, and pay of a year goes by pay beside it', () => {
  const question = resolve(steady('uaw-2023-settled'));
  const [none, some, much] = [0, 1000, 120_000].map((pay) => {
    const { years } = me(question, { ...DAY, kind: null, days: 0, pay, residuals: 0, streaming: 0 }, DRAWS);
    return years.map(({ sessions }) => sessions.mean);
  }) as [number[], number[], number[]];
  expect(Math.max(...none)).toBeGreaterThan(4000);
  none.forEach((once, k) => expect(Math.abs(much[k]! - once - 120 * (some[k]! - once))).toBeLessThan(1e-6 * much[k]!));
});

test('dues are taken once from a lump sum in the balance by month', () => {
  const start = steady('uaw-2023-settled');
  const of = (dues: number): number => {
    const question = resolve({ ...start, values: { ...start.values, dues, strikePay: 0 } });
    return me(question, { ...DAY, kind: null, days: 0, pay: 0, residuals: 0, streaming: 0 }, DRAWS).balance[0]!.mean;
  };
  expect(of(0)).toBeLessThan(-4000);
  expect(of(5) / of(0)).toBeCloseTo(0.95, 9);
});

describe('what the strike comes to for one member', () => {
  const question = resolve({ ...presetScenario('sag-aftra-2023-settled'), draws: DRAWS });
  const of = (changes: Partial<Person> = {}) => me(question, { ...DAY, ...changes }, DRAWS);

  test('who earns nothing has nothing to gain or to lose', () => {
    const none = of({ pay: 0, residuals: 0, days: 0 });
    expect([none.net.mean, none.low.mean, ...none.years.map(({ all }) => all.mean)].every((value) => value === 0)).toBe(true);
  });

  test('the parts of a year add up, and pay before the strike is the same in every world that has it', () => {
    const { years } = of({ state: 'new-york' });
    for (const { sessions, residuals, support, all } of years)
      expect(Math.abs(sessions.mean + residuals.mean + support.mean - all.mean)).toBeLessThan(1e-6 * Math.max(1, all.mean));
    const base = years.filter(({ year, world }) => year === 2022 && world !== 'noStrike').map(({ all }) => all.mean);
    expect(new Set(base.map((value) => value.toFixed(6))).size).toBe(1);
  });

  test('the month from which one is ahead for good does not depend on the years counted, for a person and for every group', async () => {
    const start = presetScenario('sag-aftra-2023-settled');
    const over = (horizon: number) => ({ ...start, draws: DRAWS, values: { ...start.values, horizon } });
    const [short, long] = [3, 15].map((horizon) => me(resolve(over(horizon)), DAY, DRAWS));
    expect(short.monthAhead).toEqual(long.monthAhead);
    expect(short.monthAhead.never).toBeGreaterThan(0);
    expect(short.net).not.toEqual(long.net);
    const [few, many] = await Promise.all([3, 15].map(async (horizon) => (await directRunner().whole(over(horizon))).result.groups!));
    const monthsOf = (rows: typeof few) => rows.map(({ by, group, world, monthAhead }) => [by, group, world, monthAhead]);
    expect(monthsOf(few)).toEqual(monthsOf(many));
  });

  test('strikers draw in New York and not in California; nobody draws more than the pay lost', () => {
    const [ny, ca] = [of({ state: 'new-york' }), of({ state: 'california' })];
    expect(ny.unemployment!.strikersFrom).toBe(21);
    expect(ca.unemployment!.strikersFrom).toBeNull();
    expect(ny.unemployment!.mean).toBeGreaterThan(ca.unemployment!.mean);
    for (const { years } of [ny, ca])
      for (const { year, world, support } of years.filter((each) => each.world === 'strike')) {
        const pay = (name: 'strike' | 'noStrike') => years.find((each) => each.year === year && each.world === name)!.sessions.mean;
        if (pay('noStrike') > pay('strike'))
          expect(support.mean, `${year} ${world}`).toBeLessThanOrEqual(pay('noStrike') - pay('strike') + 1e-6);
      }
  });

  test('savings last more often the more of them there are, and a claim is half of weekly pay up to the state’s most', () => {
    const shares = [0, 2000, 5000, 50_000].map((savings) => of({ savings }).savingsLast);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(of({ state: 'new-york', pay: 2000, days: 20 }).unemployment!.weekly).toBe(250);
    expect(of({ state: 'new-york' }).unemployment!.weekly).toBe(504);
  });
});
