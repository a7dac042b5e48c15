import { PRESETS, type PresetId } from '../cases/cases';
import type { GroupNet, Summary } from '../model/run/summary';
import type { Scenario } from '../scenario/scenario';
import { money, months, number, share as percent, signedMoney } from './format';
import { sentence, sentences, share, type NumberRef, type Sentence } from './sentence';

type With = Pick<Summary, 'groups' | 'result'>;

/** One group on the chart or in its table. */
export interface GroupRow extends GroupNet {
  readonly label: string;
  /** Share of all members, in words. */
  readonly part: string;
}

const THIRDS: Readonly<Record<string, string>> = {
  little: 'Third with the least of their residuals from streaming',
  some: 'Middle third by residuals from streaming',
  most: 'Third with the most of their residuals from streaming',
};
const FIFTHS: Readonly<Record<string, string>> = {
  1: 'Lowest-paid fifth',
  2: 'Second fifth by pay',
  3: 'Middle fifth by pay',
  4: 'Fourth fifth by pay',
  5: 'Highest-paid fifth',
};

const dollars = (amount: number): string => `$${number(amount, 0)}`;

/** What a group is called. */
export function groupLabel(preset: PresetId, { by, group }: Pick<GroupNet, 'by' | 'group'>, ends: readonly number[]): string {
  if (by === 'kind') return PRESETS[preset].members.kinds!.find(({ id }) => id === group)!.label;
  if (by === 'streaming') return THIRDS[group];
  if (by === 'fifth') return FIFTHS[group];
  const from = Number(group);
  const to = ends.find((end) => end > from);
  if (from === 0) return `Less than ${dollars(to!)} of covered pay a year`;
  return to === undefined ? `${dollars(from)} of covered pay a year or more` : `${dollars(from)} to ${dollars(to)}`;
}

/** Groups of one division. */
export function groupRows({ groups }: With, { preset }: Pick<Scenario, 'preset'>, by: GroupNet['by']): readonly GroupRow[] {
  const all = groups.filter((group) => group.by === by);
  const ends = all.map(({ group }) => Number(group));
  return all.map((row) => ({ ...row, label: groupLabel(preset, row, ends), part: percent(row.members) }));
}

/** The groups that the chart shows, the one that gains most first: by kind of work, or by pay where only pay tells members apart. */
export function shownGroups(summary: With, scenario: Pick<Scenario, 'preset'>): readonly GroupRow[] {
  const kinds = groupRows(summary, scenario, 'kind');
  const rows = kinds.length > 0 ? kinds : groupRows(summary, scenario, 'fifth');
  return [...rows].sort((a, b) => b.net.mean - a.net.mean);
}

/** Mean net of a group behind the offer below which its loss counts as none, USD. */
const NOTHING = 0.5;

/** Members whose pay comes mostly from contracts not on strike. */
const ELSEWHERE = 'elsewhere';

/** The largest group that is behind the offer on average, of those that live on the struck contract; null where none is. */
export function largestBehind(rows: readonly GroupRow[]): GroupRow | null {
  const behind = rows.filter(({ net, group }) => net.mean < -NOTHING && group !== ELSEWHERE);
  return behind.length === 0 ? null : behind.reduce((most, row) => (row.members > most.members ? row : most));
}

/** A number of a group. */
const of = (text: string): NumberRef => share('group', text);

const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** One line for the first screen: how many groups are behind, and the largest of them. */
export function behindSentence(summary: With, scenario: Pick<Scenario, 'preset'>): Sentence {
  const rows = shownGroups(summary, scenario);
  const largest = largestBehind(rows);
  if (!largest) return sentence`No group of members is behind the offer on average.`;
  const count = rows.filter(({ net }) => net.mean < -NOTHING).length;
  const many = count === 1 ? 'One group of members is' : `${count} of ${rows.length} groups of members are`;
  const which = rows.some(({ group }) => group === ELSEWHERE) ? 'The largest that lives on this contract' : 'The largest';
  const worst = rows[rows.length - 1];
  return sentences(
    sentence`${many} behind the offer on average. ${which} is ${lower(largest.label)}, ${of(largest.part)} of members: together they lose ${of(money(-largest.net.mean))}.`,
    worst === largest ? [] : sentence`${worst.label} lose most: ${of(money(-worst.net.mean))}.`,
  );
}

/** Who gains most and who loses most; a gain is claimed only where nine in ten runs have it, and a loss that is not so sure is an average. */
export function groupsFinding(summary: With, scenario: Pick<Scenario, 'preset'>): string {
  const rows = shownGroups(summary, scenario);
  const [best, worst] = [rows[0], rows[rows.length - 1]];
  if (worst.net.mean >= -NOTHING) return best.net.mean > NOTHING ? `${best.label} gain most` : 'No group gains or loses';
  const loss = worst.net.p90 < 0 ? 'lose most' : 'lose most on average';
  return best.net.p10 > 0 ? `${best.label} gain, ${lower(worst.label)} ${loss}` : `${worst.label} ${loss}`;
}

/** What the chart shows, and what stands behind it. */
export function groupsSentence(summary: With, scenario: Pick<Scenario, 'preset'>): Sentence {
  const rows = shownGroups(summary, scenario);
  const [best, worst] = [rows[0], rows[rows.length - 1]];
  const how = rows.every(({ by }) => by === 'fifth')
    ? 'Members differ by pay alone.'
    : 'Members differ by kind of work, band of pay and how much of their residuals comes from streaming. How many are in each is fitted to published shares. How one kind differs from another is our estimate.';
  const unpaid = Math.round(100 * (1 - rows.reduce((sum, { members }) => sum + members, 0)));
  const others = unpaid > 0 ? sentence`The other ${of(`${unpaid}%`)} of members have no covered pay in a normal year.` : [];
  return sentences(
    sentence`Each group against the offer, over the years counted. ${best.label}, ${of(best.part)} of members, come to ${of(signedMoney(best.net.mean))}; ${lower(worst.label)}, ${of(worst.part)}, to ${of(signedMoney(worst.net.mean))}. The groups’ dollars add up to those of all members.`,
    others,
    [how],
  );
}

/** Every group: those of the chart, then bands of pay, then thirds by streaming. */
export const toldGroups = (summary: With, scenario: Pick<Scenario, 'preset'>): readonly GroupRow[] => [
  ...shownGroups(summary, scenario),
  ...groupRows(summary, scenario, 'band'),
  ...groupRows(summary, scenario, 'streaming'),
];

/** What the table of details holds: the health plan where pay decides who is in it. */
export const detailsTitle = (preset: PresetId): string =>
  `Who is ahead within each group, and when${PRESETS[preset].has.healthPlan ? '; who keeps the health plan' : ''}`;

/** What else is told of each group once everything is computed; null before. */
export function detailsTable(summary: With, scenario: Pick<Scenario, 'preset'>) {
  const { groups = [] } = summary.result;
  const details = toldGroups(summary, scenario).flatMap((row) => {
    const detail = groups.find(({ by, group, world }) => by === row.by && group === row.group && world === 'strike');
    return detail ? [{ label: row.label, ...detail }] : [];
  });
  if (details.length === 0) return null;
  const years = details[0].healthPlan?.map(({ year }) => year) ?? [];
  return {
    columns: [
      '',
      'members ahead, average',
      'ahead for good after, median run',
      ...years.map((year) => `lose, win the plan by pay of ${year}`),
    ],
    rows: details.map(({ label, aheadWithin, monthAhead, healthPlan = [] }) => [
      label,
      percent(aheadWithin!),
      monthAhead!.p50 === null ? 'never' : months(monthAhead!.p50),
      ...healthPlan.map(({ lost, won }) => `${percent(lost)}, ${percent(won)}`),
    ]),
  };
}
