import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MANUFACTURING_SOURCE } from '../../src/facts/manufacturing-strikes';
import { MEDIATED_SOURCE } from '../../src/facts/mediated-stoppages';
import { BARGAINING_ROUNDS } from '../../src/facts/strike-incidence';
import { compound } from '../../src/facts/compound';
import { DISPUTE_SOURCES, disputeSource } from '../../src/facts/dispute-sources';
import { FACTS } from '../../src/cases/facts';
import { CASES } from '../../src/cases/cases';
import { OFFERS } from '../../src/cases/offers';
import { shareClosed, strikeDays } from '../../src/facts/settlement-figures';
import { CONCESSION_SLOPES, SETTLEMENTS } from '../../src/facts/settlements';
import { SOURCES } from '../../src/facts/sources';
import { STRIKE_DETAILS } from '../../src/facts/strike-details';

const settlement = (id: string) => SETTLEMENTS.find((row) => row.id === id)!;
/** The steps of a term, oldest first. */
const stepsOf = (term: string) => OFFERS.find(({ id }) => id === term)!.steps;

test('shareClosed is a third of the actors’ wage gap of 2023, 4% of streaming and 43% of the writers’ money', () => {
  expect(shareClosed(settlement('sag-2023-wage-year-1'))).toBeCloseTo(1 / 3, 12);
  expect(shareClosed(settlement('sag-2023-wage-compound'))).toBeCloseTo(0.306, 3);
  expect(shareClosed(settlement('sag-2023-streaming-money'))).toBeCloseTo(20 / 480, 12);
  expect(shareClosed(settlement('wga-2023-money'))).toBeCloseTo(147 / 343, 12);
});

test('shareClosed is null where a point is missing or the offer is the demand', () => {
  const missing = SETTLEMENTS.filter((row) => [row.offer, row.ask, row.deal].includes(null));
  expect(missing.map(shareClosed)).toEqual(missing.map(() => null));
  expect(SETTLEMENTS.length - missing.length).toBe(6);
  expect(shareClosed(settlement('wga-2023-wage-year-1'))).toBe(0.5);
  expect(shareClosed({ ...settlement('wga-2023-money'), ask: 86 })).toBe(null);
});

test('shareClosed is 0 at the offer, 1 at the demand and keeps order between', () => {
  const point = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(point, fc.double({ min: 1, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (offer, gap, share) => {
      const at = (deal: number) => shareClosed({ ...settlement('wga-2023-money'), offer, ask: offer + gap, deal })!;
      expect(at(offer)).toBe(0);
      expect(at(offer + gap)).toBe(1);
      expect(Math.abs(at(offer + share * gap) - share)).toBeLessThan(1e-9);
    }),
  );
});

test('compound of the steps of 2023 is 13.0, 20.1 and 15.2%, and of none 0', () => {
  expect(compound([5, 4, 3.5])).toBeCloseTo(13.022, 10);
  expect(compound([11, 4, 4])).toBeCloseTo(20.0576, 10);
  expect(compound([7, 4, 3.5])).toBeCloseTo(15.1748, 10);
  expect(compound([])).toBe(0);
});

test('SETTLEMENTS has each id once, at least two points a row, and a note where a point is missing, derived or conflicting', () => {
  expect(new Set(SETTLEMENTS.map(({ id }) => id)).size).toBe(SETTLEMENTS.length);
  for (const { offer, ask, deal, note, standing } of SETTLEMENTS) {
    const known = [offer, ask, deal].filter((point) => point !== null).length;
    expect(known).toBeGreaterThanOrEqual(2);
    if (known === 2 || standing !== 'verified') expect(note).toMatch(/\.$/);
  }
});

test('SETTLEMENTS agree with the facts that the model starts from', () => {
  const { offer, ask, deal } = settlement('sag-2023-wage-year-1');
  expect([offer, ask, deal]).toEqual(
    (['gwi-2023-amptp-offer', 'gwi-2023-union-ask', 'gwi-2023-final-principals'] as const).map(
      (id) => (FACTS[id].value as readonly number[])[0],
    ),
  );
  expect(CONCESSION_SLOPES['concession-mcconnell'].value).toBe(-(FACTS['concession-conflict'].value as number));
});

test('CONCESSION_SLOPES are -3 and 0 for one unit, each from a study that has an address', () => {
  expect(Object.values(CONCESSION_SLOPES).map(({ value }) => value)).toEqual([-3, 0]);
  for (const { unit, source } of Object.values(CONCESSION_SLOPES)) {
    expect(unit).toBe('% of the wage per 100 days');
    expect(disputeSource(source).address).toMatch(/^https?:/);
  }
});

test('strikeDays is the length of the past strike, null where nobody struck', () => {
  expect(strikeDays(settlement('sag-2023-wage-year-1'))).toBe(118);
  expect(strikeDays(settlement('sag-1980-wage'))).toBe(94);
  expect(strikeDays(settlement('wga-2017-money'))).toBe(null);
  expect(SETTLEMENTS.filter((row) => row.strike !== null && strikeDays(row) === null)).toEqual([]);
});

test('every step of OFFERS lies within a year of its dispute’s first day, and every term has its steps in order', () => {
  expect(OFFERS.map(({ id }) => id).length).toBe(new Set(OFFERS.map(({ id }) => id)).size);
  for (const { id, caseId, steps } of OFFERS) {
    const year = CASES.find((each) => each.id === caseId)!.start.slice(0, 4);
    expect(steps.length, id).toBeGreaterThan(0);
    for (const { date } of steps) expect(date, id).toMatch(new RegExp(`^${year}-\\d{2}(-\\d{2})?$`));
  }
});

test.each([
  ['wage-year-1', [5, 7], [11, 9], 7],
  ['streaming-revenue-share', [], [2, 1], undefined],
  ['streaming-per-subscriber', [], [1, 0.57], undefined],
  ['streaming-money', [0, 20, 27, 40], [1000, 500, 500, 800], 40],
  ['wga-money', [86], [429], 233],
  ['wga-wage-compound', [compound([4, 3, 2]), 13], [compound([6, 5, 5])], compound([5, 4, 3.5])],
  ['uaw-raise', [9, 10, 14.5, 20, 23], [40, 36, 25], 25],
] as const)('stepsOf %s has the employers’ and the union’s steps by date, and the deal last', (term, employers, union, deal) => {
  const steps = stepsOf(term);
  const valuesOf = (side: string) => steps.filter((step) => step.side === side).map(({ value }) => value);
  expect([valuesOf('employers'), valuesOf('union')]).toEqual([employers, union]);
  expect(steps.findLast(({ side }) => side === 'both')?.value).toBe(deal);
  expect(steps.map(({ date }) => date)).toEqual(steps.map(({ date }) => date).toSorted());
});

test('OFFERS says who counted where the sides count one proposal differently', () => {
  const october = stepsOf('streaming-money').filter(({ date, side }) => date === '2023-10-11' && side === 'union');
  expect(october.map(({ value, countedBy, precision }) => [value, countedBy, precision])).toEqual([
    [500, 'union', 'about'],
    [800, 'employers', 'over'],
  ]);
});

test.each([
  ['wage-year-1', 'sag-2023-wage-year-1'],
  ['wage-compound', 'sag-2023-wage-compound'],
  ['background-year-1', 'sag-2023-background-year-1'],
  ['streaming-money', 'sag-2023-streaming-money'],
  ['wga-money', 'wga-2023-money'],
  ['wga-wage-compound', 'wga-2023-wage-compound'],
] as const)('stepsOf %s ends where the settlement %s does', (term, id) => {
  expect(stepsOf(term).at(-1)).toMatchObject({ side: 'both', value: settlement(id).deal });
});

test('every source of DISPUTE_SOURCES is named by a row and has no twin in SOURCES', () => {
  const named = new Set<string>([
    ...Object.values(STRIKE_DETAILS).flatMap(({ sources }) => sources),
    ...BARGAINING_ROUNDS.flatMap(({ source }) => source ?? []),
    ...SETTLEMENTS.flatMap(({ sources }) => sources),
    ...OFFERS.flatMap(({ steps }) => steps.map(({ source }) => source)),
    ...Object.values(CONCESSION_SLOPES).map(({ source }) => source),
    MANUFACTURING_SOURCE,
    MEDIATED_SOURCE,
  ]);
  expect(Object.keys(DISPUTE_SOURCES).filter((key) => !named.has(key) || key in SOURCES)).toEqual([]);
});
