import type { Person } from '../../scenario/person';
import { BLOCK_SIZE, newMemory, preparedIn, type Memory } from '../column';
import { EARNING_WORLDS, earningYears, type EarningWorld } from '../economy/earnings';
import { BALANCE_MONTHS, benefitOf, PERSON_PARTS, personRows, type PersonRow } from '../economy/person';
import { planOf } from '../economy/plan-rows';
import type { Question } from '../question';
import { personChecks, type PersonChecks } from '../residuals/residual-checks';
import { bandOf } from './levels';
import { ascending, quantile } from './quantile';
import type { RowBand } from './summary';
import { prepareSimulation } from './worlds';

/** Pay of a person in a calendar year of one world, USD of the day. */
export interface PersonYear extends Readonly<Record<(typeof PERSON_PARTS)[number], RowBand>> {
  readonly year: number;
  readonly world: EarningWorld;
}

/** One member’s strike: what it paid and would have paid, month by month and year by year. */
export interface Me {
  readonly person: Person;
  readonly draws: number;
  /** Gain over the offer over the years counted, present value, USD: with the strike, and with the deal and no strike. */
  readonly net: RowBand;
  readonly netEarly: RowBand;
  /** Share of the draws in which the person is ahead. */
  readonly ahead: number;
  /** First month after which they stay ahead to month 180. */
  readonly monthAhead: Readonly<Record<'p10' | 'p50' | 'p90', number | null>> & { readonly never: number };
  readonly years: readonly PersonYear[];
  /** Cash against the offer’s world by the end of each month, USD, if they spend what they would have spent there. */
  readonly balance: readonly (RowBand & { readonly month: number })[];
  /** Lowest point of that, USD, 0 or below, and its month; share of the draws in which savings last. */
  readonly low: RowBand;
  readonly lowMonth: RowBand;
  readonly savingsLast: number;
  /** Strike pay or aid, and unemployment pay over that of the offer’s world, USD; weekly pay of a claim in the state, and when it begins. */
  readonly aid: RowBand;
  readonly unemployment: (RowBand & { readonly weekly: number; readonly strikersFrom: number | null; readonly outsideFrom: number }) | null;
  /** Share of the draws in which the pay of a year reaches the health plan, by world. */
  readonly healthPlan: readonly {
    readonly year: number;
    readonly threshold: number;
    readonly world: EarningWorld;
    readonly reached: number;
  }[];
  /** Residual checks of a year by size, as members of this kind have them; null where checks are not known. */
  readonly checks: PersonChecks | null;
}

/** Draws of an answer: 256 points of each of the eight randomizations. */
export const ME_DRAWS = 8 * BLOCK_SIZE;

/**
 * What a strike comes to for one person, on the same draws as everything else.
 *
 * @param memory to prepare the run in, where one answer follows another
 */
export function me(question: Question, person: Person, draws = ME_DRAWS, memory: Memory = newMemory()): Me {
  const rows = personRows(question);
  const columns = rows.map(() => new Float64Array(draws));
  const evaluate = preparedIn(memory, () => prepareSimulation(question, 'person', person));
  for (let first = 0; first < draws; first += BLOCK_SIZE) {
    const count = Math.min(BLOCK_SIZE, draws - first);
    const { person: block } = evaluate(first, count);
    columns.forEach((column, k) => column.set(block!.subarray(k * BLOCK_SIZE, k * BLOCK_SIZE + count), first));
  }
  const of = (what: PersonRow['what'], more: Partial<PersonRow> = {}): Float64Array =>
    columns[
      rows.findIndex(
        (row) =>
          row.what === what && row.world === (more.world ?? null) && row.year === (more.year ?? null) && row.month === (more.month ?? null),
      )
    ];
  const shareOf = (values: Float64Array, is: (value: number) => boolean): number =>
    values.reduce((count, value) => count + (is(value) ? 1 : 0), 0) / draws;
  const plan = planOf(question);
  const law = question.states.find(({ id }) => id === person.state);
  const months = of('monthAhead');
  const sorted = ascending(months);
  const monthAt = (share: number): number | null => {
    const value = quantile(sorted, share);
    return Number.isFinite(value) ? value : null;
  };
  return {
    person,
    draws,
    net: bandOf(of('net')),
    netEarly: bandOf(of('netEarly')),
    ahead: shareOf(of('net'), (value) => value > 0),
    monthAhead: { p10: monthAt(0.1), p50: monthAt(0.5), p90: monthAt(0.9), never: shareOf(months, (value) => value === Infinity) },
    years: earningYears(question.dates.start).flatMap((year) =>
      EARNING_WORLDS.map((world) => ({
        year,
        world,
        ...(Object.fromEntries(PERSON_PARTS.map((part) => [part, bandOf(of(part, { year, world }))])) as Record<
          (typeof PERSON_PARTS)[number],
          RowBand
        >),
      })),
    ),
    balance: Array.from({ length: BALANCE_MONTHS }, (_, k) => ({ month: k + 1, ...bandOf(of('balance', { month: k + 1 })) })),
    low: bandOf(of('low')),
    lowMonth: bandOf(of('lowMonth')),
    savingsLast: shareOf(of('low'), (value) => person.savings + value >= 0),
    aid: bandOf(of('aid')),
    unemployment: law
      ? { ...bandOf(of('unemployment')), weekly: benefitOf(law, person), strikersFrom: law.strikersFrom, outsideFrom: law.outsideFrom }
      : null,
    healthPlan: plan
      ? plan.years.flatMap((year, y) =>
          EARNING_WORLDS.map((world) => ({
            year,
            threshold: plan.thresholds[y],
            world,
            reached: shareOf(of('plan', { year, world }), (value) => value > 0),
          })),
        )
      : [],
    checks: personChecks(question, person),
  };
}
