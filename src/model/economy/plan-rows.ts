import { BLOCK_SIZE } from '../column';
import type { Drawn } from '../drawn';
import { FLOWS, type MemberCells, type MemberFlow } from '../members/cells';
import type { Question } from '../question';
import { EARNING_WORLDS, prepareRowPlaces, type EarningWorld } from './earnings';
import type { GroupBounds } from './groups';
import { normalYear, prepareHealthPlan, type FlowRatios } from './health-plan';

/** Members of a group who reach the plan only in the offer’s world, in both, or only in the strike’s. */
export const PLAN_WHATS = ['planLost', 'planKept', 'planWon'] as const;

/**
 * One row of the health plan: share of all members whose pay of a year reaches it in a world, whom an eased threshold covers for the rest of
 * the year, or who lose cover for the pay of the year and may keep it a while.
 */
export interface PlanRow {
  readonly year: number;
  readonly world: EarningWorld;
  readonly what: 'reached' | 'eased' | 'extended';
}

/** Years of the health plan that are told. */
const PLAN_YEARS = 4;

/** The health plan’s years, thresholds, USD, and the eased one of the first year; null in a dispute without a plan. */
export function planOf({ has, members, dates }: Pick<Question, 'has' | 'members' | 'dates'>) {
  if (!has.healthPlan) return null;
  const first = Number(dates.start.slice(0, 4));
  const { plan, threshold } = members;
  const years = Array.from({ length: PLAN_YEARS }, (_, k) => first + k);
  return {
    years,
    thresholds: years.map((year) => plan?.thresholds[year - plan.from] ?? threshold),
    eased: plan?.eased ?? null,
    extension: plan?.extension ?? null,
  };
}

/** Rows of the health plan. */
export function planRows(question: Pick<Question, 'has' | 'members' | 'dates'>): readonly PlanRow[] {
  const plan = planOf(question);
  if (!plan) return [];
  return [
    ...plan.years.flatMap((year) => EARNING_WORLDS.map((world): PlanRow => ({ year, world, what: 'reached' }))),
    ...(plan.eased === null ? [] : [{ year: plan.years[0], world: 'strike', what: 'eased' } as const]),
    ...(plan.extension === null ? [] : [{ year: plan.years[0], world: 'strike', what: 'extended' } as const]),
  ];
}

/** Rows of earnings that the pay of a flow is the sum of. */
export function rowsOf({ earnings: { first, rest } }: Pick<Question, 'earnings'>): Readonly<Record<MemberFlow, readonly string[]>> {
  return {
    first: first === null ? [] : [first],
    rest: rest.map(({ id }) => id),
    background: ['background'],
    overscale: ['aboveScale'],
    streaming: ['residualsStreaming'],
    syndication: ['residualsSyndication'],
    other: ['residualsOther'],
    free: ['residualsBonus'],
  };
}

/**
 * Prepares who reaches the health plan by the pay of each calendar year: all members by world, and by group what the strike’s world takes from
 * the offer’s and adds to it, as shares of the group’s members with pay.
 */
export function preparePlanRows(question: Question, cells: MemberCells, boundsOf: readonly (readonly GroupBounds[])[]) {
  const { years, thresholds, eased, extension } = planOf(question)!;
  const { alike, borders, shareFrom } = prepareHealthPlan(cells, question);
  const place = prepareRowPlaces(question);
  const from = rowsOf(question);
  /** Share of all members that each group is in the current draw. */
  const membersOf = new Float64Array(cells.groups.length);
  const at = Object.fromEntries(EARNING_WORLDS.map((world) => [world, new Float64Array(alike.length)])) as Record<
    EarningWorld,
    Float64Array
  >;
  const before = new Float64Array(alike.length);
  const ratios = Object.fromEntries(FLOWS.map((flow) => [flow, 0])) as FlowRatios;

  /** Fills `ratios` with the pay of a calendar year in a world by flow, relative to a normal year, from the rows of earnings. */
  function fillRatios(earnings: Float64Array, world: EarningWorld, year: number, normal: Readonly<FlowRatios>, i: number): void {
    for (const flow of FLOWS) {
      let sum = 0;
      for (const what of from[flow]) {
        const k = place(world, what, year);
        if (k !== null) sum += earnings[k * BLOCK_SIZE + i];
      }
      ratios[flow] = normal[flow] > 0 ? sum / normal[flow] : flow === 'free' ? 0 : 1;
    }
  }

  /** Share of the members of a kind and a third, of all members, with normal pay from `from` to `to`, within bounds. */
  function within(k: number, low: number, high: number, { bounds }: GroupBounds, drawn: Drawn, i: number): number {
    const [first, last] = [Math.max(low, bounds[0]), Math.min(high, bounds[1])];
    return last > first ? shareFrom(k, first, drawn, i) - shareFrom(k, last, drawn, i) : 0;
  }

  /**
   * Adds the rows of a block: those of `planRows` from `plans` on, and for each group and year the three of `PLAN_WHATS` from `rowOf` on.
   *
   * @param earnings members’ earnings by row, as `prepareEarnings` leaves them
   */
  function fill(
    out: Float64Array,
    { plans, rowOf }: { readonly plans: number; readonly rowOf: (group: number) => number },
    drawn: Drawn,
    earnings: Float64Array,
    count: number,
  ): void {
    for (let i = 0; i < count; i++) {
      const normal = normalYear(drawn, i);
      // The reader’s threshold moves those of all years alike.
      const moved = drawn.healthThreshold[i] / question.members.threshold;
      membersOf.fill(0);
      for (let k = 0; k < alike.length; k++) for (const of of boundsOf[k]) membersOf[of.group] += within(k, 0, Infinity, of, drawn, i);
      years.forEach((year, y) => {
        EARNING_WORLDS.forEach((world, w) => {
          fillRatios(earnings, world, year, normal, i);
          borders(at[world], ratios, thresholds[y] * moved, drawn, i);
          let share = 0;
          for (let k = 0; k < alike.length; k++) share += shareFrom(k, at[world][k], drawn, i);
          out[(plans + y * EARNING_WORLDS.length + w) * BLOCK_SIZE + i] = share;
        });
        for (let k = 0; k < alike.length; k++) {
          const [strike, offer] = [at.strike[k], at.offer[k]];
          for (const of of boundsOf[k]) {
            const each = membersOf[of.group] > 0 ? 1 / membersOf[of.group] : 0;
            const row = (rowOf(of.group) + 3 * y) * BLOCK_SIZE + i;
            out[row] += each * within(k, offer, strike, of, drawn, i);
            out[row + BLOCK_SIZE] += each * within(k, Math.max(offer, strike), Infinity, of, drawn, i);
            out[row + 2 * BLOCK_SIZE] += each * within(k, strike, offer, of, drawn, i);
          }
        }
        if (y > 0) return;
        const more = plans + years.length * EARNING_WORLDS.length;
        if (extension !== null) {
          let lost = 0;
          for (let k = 0; k < alike.length; k++)
            if (at.strike[k] > at.offer[k]) lost += shareFrom(k, at.offer[k], drawn, i) - shareFrom(k, at.strike[k], drawn, i);
          out[(more + (eased === null ? 0 : 1)) * BLOCK_SIZE + i] = lost;
        }
        if (eased === null) return;
        // Members with the eased sum in the year before, and too little in the strike’s first year.
        fillRatios(earnings, 'strike', year - 1, normal, i);
        borders(before, ratios, eased * moved, drawn, i);
        let covered = 0;
        for (let k = 0; k < alike.length; k++)
          if (at.strike[k] > before[k]) covered += shareFrom(k, before[k], drawn, i) - shareFrom(k, at.strike[k], drawn, i);
        out[more * BLOCK_SIZE + i] = covered;
      });
    }
  }

  return { fill };
}
