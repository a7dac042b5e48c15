import { groupRows, type GroupRow } from '../economy/group-rows';
import { PLAN_WHATS, planOf, planRows } from '../economy/plan-rows';
import type { MemberCells } from '../members/cells';
import type { Question } from '../question';
import { shownBand } from './digits';
import { bandOf } from './levels';
import { ascending, quantile } from './quantile';
import type { GroupNet, GroupSummary, PlanSummary } from './summary';

/** Draws of a run by row of groups. */
interface Rows {
  readonly draws: number;
  readonly groups: readonly Float64Array[];
}

/** Standard deviations between the 10 and 90% points of a normal distribution. */
const NORMAL_BAND = 2.563;

/** Number of rows of results by group, with those of the health plan. */
export const groupRowCount = (question: Question, cells: MemberCells): number =>
  groupRows(question, cells).length + planRows(question).length;

/** Results by group of members: who gains and who loses. */
export function summarizeGroups({ draws, groups: values }: Rows, question: Question, cells: MemberCells): readonly GroupSummary[] {
  const rows = groupRows(question, cells);
  const per = rows.length / cells.groups.length;
  const plan = planOf(question);
  const none = cells.distribution?.none ?? 0;
  const of = (group: number, what: GroupRow['what'], year: number | null = null): Float64Array =>
    values[group * per + rows.slice(0, per).findIndex((row) => row.what === what && row.year === year)].subarray(0, draws);
  const meanOf = (column: Float64Array): number => column.reduce((sum, value) => sum + value, 0) / draws;
  const nets = cells.groups.map((_, g) => meanOf(of(g, 'net')));
  return cells.groups.flatMap(({ by, id, members }, g) => {
    const count = members * (1 - none);
    const alike = cells.groups.flatMap((group, k) => (group.by === by ? [nets[k]] : []));
    const sumOf = (sign: 1 | -1): number => alike.reduce((sum, net) => sum + Math.max(0, sign * net), 0);
    const net = of(g, 'net');
    return (['strike', 'early'] as const).map((world): GroupSummary => {
      const column = world === 'strike' ? net : of(g, 'netEarly');
      const row = { by, group: id, world, members: count, net: bandOf(column), ahead: shareOf(column) };
      if (world === 'early') return row;
      const sign = nets[g] < 0 ? -1 : 1;
      return {
        ...row,
        aheadWithin: meanOf(of(g, 'ahead')),
        monthAhead: monthsOf(of(g, 'monthAhead')),
        shareOfGain: sign > 0 && sumOf(1) > 0 ? nets[g] / sumOf(1) : 0,
        shareOfLoss: sign < 0 ? -nets[g] / sumOf(-1) : 0,
        ...(plan && {
          healthPlan: plan.years.map((year) => {
            const [lost, kept, won] = PLAN_WHATS.map((what) => meanOf(of(g, what, year)));
            return { year, lost, kept, won };
          }),
        }),
      };
    });
  });
}

/** What each group gains or loses over the offer, whatever else was computed of it, to the digits that its error allows. */
export function groupNets({ draws, groups: values }: Rows, question: Question, cells: MemberCells): readonly GroupNet[] {
  const { groups, distribution } = cells;
  // Where everything was computed of a group, its net comes first.
  const per = values.length > groups.length ? groupRows(question, cells).length / groups.length : 1;
  return groups.map(({ by, id, members }, g) => {
    const column = values[g * per].subarray(0, draws);
    const band = bandOf(column);
    // The error of independent draws: that of the design is smaller.
    const error = (band.p90 - band.p10) / NORMAL_BAND / Math.sqrt(draws);
    const net = shownBand(band, error, draws);
    return { by, group: id, members: members * (1 - (distribution?.none ?? 0)), net, ahead: shareOf(column) };
  });
}

/** Share of the values above 0. */
const shareOf = (values: Float64Array): number => values.reduce((count, value) => count + (value > 0 ? 1 : 0), 0) / values.length;

/** Percentiles of a month that may never come. */
function monthsOf(values: Float64Array): NonNullable<GroupSummary['monthAhead']> {
  const sorted = ascending(values);
  const at = (share: number): number | null => {
    const value = quantile(sorted, share);
    return Number.isFinite(value) ? value : null;
  };
  return {
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    never: values.reduce((count, value) => count + (value === Infinity ? 1 : 0), 0) / values.length,
  };
}

/** The health plan by year: its threshold, and the share of members who reach it in each world. */
export function summarizePlan({ draws, groups: values }: Rows, question: Question, cells: MemberCells): readonly PlanSummary[] {
  const plan = planOf(question);
  if (!plan) return [];
  const first = groupRows(question, cells).length;
  return planRows(question).map(({ year, world, what }, k) => ({
    year,
    world,
    what,
    threshold: what === 'eased' ? plan.eased! : plan.thresholds[plan.years.indexOf(year)],
    ...bandOf(values[first + k].subarray(0, draws)),
  }));
}
