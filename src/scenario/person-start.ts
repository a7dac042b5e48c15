import { PRESETS, type CaseId } from '../cases/cases';
import { factValue, type FactId } from '../cases/facts';
import type { MemberKindId } from '../cases/member-kind';
import { workFact, type WorkFactId } from '../facts/work-facts';
import { asksFor, type Person } from './person';
import type { Scenario } from './scenario';

/** Where the pay of a starting person is from: so many times a minimum, a published number, an input of the scenario, or our guess. */
export type PayFrom =
  | {
      readonly by: 'minimum';
      readonly fact: WorkFactId;
      readonly times: number;
      readonly per: 'day' | 'week' | 'episode';
      /** Rise between the minimum of a normal year and the one the fact has, 0…1. */
      readonly raisedBy?: number;
    }
  | { readonly by: 'fact'; readonly fact: FactId; readonly part: number }
  | { readonly by: 'input' }
  | { readonly by: 'guess'; readonly pay: number };

/** What a member of a kind starts from; days, residuals and other covered pay are our guess. */
interface Start {
  readonly days: number;
  readonly pay: PayFrom;
  readonly residuals: number;
  readonly other?: number;
}

type Starts = Readonly<Partial<Record<MemberKindId, Start>>>;

const guess = (pay: number): PayFrom => ({ by: 'guess', pay });

/** The background minimum is known from November 2023 on, when it rose by 11%. */
export const BACKGROUND_DAY = { by: 'minimum', fact: 'scale-background-2023-derived', per: 'day', raisedBy: 0.11 } as const;

const ACTORS: Starts = {
  background: { days: 30, pay: { ...BACKGROUND_DAY, times: 30 }, residuals: 0, other: 3000 },
  day: { days: 20, pay: { by: 'minimum', fact: 'scale-day-2022', times: 20, per: 'day' }, residuals: 3000 },
  weekly: { days: 60, pay: { by: 'minimum', fact: 'scale-week-2022', times: 12, per: 'week' }, residuals: 9000 },
  series: { days: 100, pay: { by: 'minimum', fact: 'scale-series-hour-2022', times: 13, per: 'episode' }, residuals: 12_000 },
  aboveScale: { days: 60, pay: guess(250_000), residuals: 60_000 },
  elsewhere: { days: 5, pay: { by: 'minimum', fact: 'scale-day-2022', times: 5, per: 'day' }, residuals: 2000, other: 25_000 },
};

const MEDIAN: PayFrom = { by: 'fact', fact: 'wga-pay-average', part: 1 };

const WRITERS: Starts = {
  staff: { days: 100, pay: guess(95_000), residuals: 4000 },
  other: { days: 130, pay: MEDIAN, residuals: 25_000 },
  aboveScale: { days: 200, pay: guess(450_000), residuals: 50_000 },
  film: { days: 120, pay: MEDIAN, residuals: 25_000 },
  elsewhere: { days: 220, pay: guess(90_000), residuals: 0 },
};

/** The writers of 2007: the same work at the prices of its time. */
const WRITERS_2007: Starts = {
  staff: { days: 100, pay: guess(65_000), residuals: 4000 },
  other: { days: 130, pay: guess(100_000), residuals: 20_000 },
  aboveScale: { days: 200, pay: guess(320_000), residuals: 40_000 },
  film: { days: 120, pay: guess(100_000), residuals: 15_000 },
  elsewhere: { days: 220, pay: guess(65_000), residuals: 0 },
};

const STARTS: Readonly<Partial<Record<CaseId, Starts>>> = {
  'sag-aftra-2023': ACTORS,
  'wga-2023': WRITERS,
  'wga-2007': WRITERS_2007,
};

const BY_HEAD: Start = { days: 0, pay: { by: 'input' }, residuals: 0 };

const startOf = ({ preset }: Scenario, kind: MemberKindId | null): Start => (kind && STARTS[PRESETS[preset].caseId]?.[kind]) || BY_HEAD;

/** Where a kind’s starting pay is from. */
export const payFrom = (scenario: Scenario, kind: MemberKindId | null): PayFrom => startOf(scenario, kind).pay;

/** Dollars of one unit of a minimum in a normal year before the strike. */
export const unitOf = ({ fact, raisedBy = 0 }: Extract<PayFrom, { readonly by: 'minimum' }>): number =>
  Math.round(workFact(fact) / (1 + raisedBy));

function payOf(from: PayFrom, { values }: Scenario): number {
  if (from.by === 'minimum') return from.times * unitOf(from);
  if (from.by === 'fact') return factValue(from.fact, from.part);
  return from.by === 'input' ? Math.round(values.meanPay) : from.pay;
}

/** Share of residuals from streaming as all members have it on average, 0…1, whole percent. */
const streamingOf = ({ preset, values }: Scenario): number =>
  asksFor(preset, 'streaming') ? Math.round(values.streamingOfResiduals ?? 0) / 100 : 0;

/** A typical member of a kind: what the form starts from, without a state and without savings. */
export function startingPerson(scenario: Scenario, kind: MemberKindId | null): Person {
  const { days, pay, residuals, other = 0 } = startOf(scenario, kind);
  return { kind, days, pay: payOf(pay, scenario), residuals, streaming: streamingOf(scenario), state: null, other, savings: 0 };
}
