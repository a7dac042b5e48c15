import { PRESETS } from '../cases/cases';
import { earningsPoints } from '../cases/earnings-points';
import type { EarningWorld } from '../model/economy/earnings';
import type { AttributionSummary, EarningsSummary, RowBand, Summary } from '../model/run/summary';
import type { Scenario } from '../scenario/scenario';
import { caseWords } from './case-words';
import { money, share } from './format';
import { sentence, type Sentence } from './sentence';

type With = Pick<Summary, 'result'>;

/** A year of the chart: pay against the base year, 1 for as much. */
export interface EarningsYear {
  readonly year: number;
  readonly strike: RowBand;
  readonly offer: RowBand;
  readonly noStrike: RowBand;
  /** The same in dollars of the day, averages. */
  readonly dollars: Readonly<Record<'strike' | 'offer' | 'noStrike', number>>;
}

/** A published number on the chart. */
export interface EarningsPoint {
  readonly year: number;
  readonly value: number;
  readonly use: 'fitted' | 'test';
  readonly text: string;
}

/** Pay without any strike below which it is said that work falls for other reasons. */
const FALLING = 0.98;
/** Years that the chart shows: the base year and five more. */
const YEARS = 6;

const rowOf = (all: readonly EarningsSummary[], year: number, world: EarningWorld, what: string): EarningsSummary =>
  all.find((row) => row.year === year && row.world === world && row.what === what && row.quarter === null)!;

/** Pay as the union reports it, year by year, against the year before the strike. */
export function earningsYears({ result: { earnings = [] } }: With): readonly EarningsYear[] {
  const years = [...new Set(earnings.map(({ year }) => year))].slice(0, YEARS);
  return years.map((year) => {
    const of = (world: EarningWorld): EarningsSummary => rowOf(earnings, year, world, 'reported');
    const [strike, offer, noStrike] = [of('strike'), of('offer'), of('noStrike')];
    const nothing: RowBand = { mean: 0, p10: 0, p50: 0, p90: 0 };
    return {
      year,
      strike: strike.ratio ?? nothing,
      offer: offer.ratio ?? nothing,
      noStrike: noStrike.ratio ?? nothing,
      dollars: { strike: strike.mean, offer: offer.mean, noStrike: noStrike.mean },
    };
  });
}

/** Published pay of a year against the base year, first print and restated; fitted or held out. */
export const publishedEarnings = ({ preset }: Scenario): readonly EarningsPoint[] =>
  earningsPoints(PRESETS[preset].caseId)
    .filter(({ earnings }) => earnings!.what === 'reported')
    .map(({ value, use, earnings, what }) => ({ year: earnings!.year, value: value as number, use, text: what }));

/** The year that the strike leaves least of, and the year that all are held against. */
function worstYear(summary: With): readonly [base: EarningsYear, worst: EarningsYear] {
  const [base, ...years] = earningsYears(summary);
  return [base, years.reduce((low, each) => (each.strike.mean < low.strike.mean ? each : low))];
}

/** What the strike leaves of the pay of its worst year. */
export function earningsFinding(summary: With): string {
  const [base, { year, strike, offer }] = worstYear(summary);
  return `In ${year} members earn ${share(strike.mean)} of their pay of ${base.year}, and ${share(offer.mean)} without this strike`;
}

/** What the chart shows, with the two worlds beside the strike. */
export function earningsSentence(summary: With, scenario: Scenario): Sentence {
  const [base, worst] = worstYear(summary);
  const { caseId, earnings } = PRESETS[scenario.preset];
  const other = caseWords(scenario.preset).otherName;
  const published = earningsPoints(caseId);
  const misses = published.filter(({ value, earnings }) => !isInside(summary, earnings!, value as number));
  const held = published.filter(({ use }) => use === 'test').length;
  const missed = misses.filter(({ use }) => use === 'test');
  const record =
    held === 0
      ? ''
      : missed.length === 0
        ? ` All ${held} published numbers that nothing here is set on lie inside the range.`
        : ` Of ${held} published numbers that nothing here is set on, ${missed.length} lie outside the range: ${missed.map(({ what }) => what.toLowerCase()).join('; ')}.`;
  const what = earnings ? 'Pay as the union reports it' : 'All pay';
  const offer = other === null ? 'under the offer' : `under the offer, with ${other} alone`;
  const neither = other === null ? '' : `, and ${share(worst.noStrike.mean)} without either strike`;
  const shrinks =
    worst.noStrike.mean < FALLING && other !== null
      ? ' Work shrinks for reasons other than the strikes too, in every one of these lines.'
      : '';
  return sentence`${what}, not adjusted for inflation, against ${String(base.year)}. In ${String(worst.year)} it is ${share(worst.strike.mean)} with the strike and ${share(worst.offer.mean)} ${offer}${neither}.${shrinks} The band holds 8 in 10 runs.${record}`;
}

function isInside(
  { result: { earnings = [] } }: With,
  { year, what }: { readonly year: number; readonly what: string },
  value: number,
): boolean {
  const ratio = rowOf(earnings, year, 'strike', what)?.ratio;
  return !!ratio && value >= ratio.p10 && value <= ratio.p90;
}

/** Where the numbers of the chart are from. */
export const earningsSource = (scenario: Scenario): string =>
  publishedEarnings(scenario).length > 0
    ? 'this model. Published points: the union’s reports, under Sources.'
    : 'this model. No published pay of these years is among its sources.';

/** What one strike costs one side: as the mean of both orders, counted first and counted last. */
export interface CostShare {
  readonly id: 'members-own' | 'members-other' | 'companies-own' | 'companies-other';
  readonly label: string;
  /** USD, positive where it costs that side. */
  readonly mean: number;
  readonly first: number;
  readonly last: number;
}

const part = (
  rows: readonly AttributionSummary[],
  side: AttributionSummary['side'],
  what: AttributionSummary['what'],
  order: AttributionSummary['order'],
): number => {
  const { mean } = rows.find((row) => row.year === null && row.side === side && row.what === what && row.order === order)!;
  // What members lose and what companies pay are both costs.
  return side === 'members' ? -mean : mean;
};

/** Both strikes’ shares of what they cost together, by side. */
export function costShares({ result: { attribution = [] } }: With, { preset }: Scenario): readonly CostShare[] {
  const other = caseWords(preset).otherName ?? 'the other strike';
  return (['members', 'companies'] as const).flatMap((side) =>
    (['own', 'other'] as const).map((what): CostShare => ({
      id: `${side}-${what}`,
      label: `${side === 'members' ? 'Members' : 'Companies'}: ${what === 'own' ? 'this strike' : other}`,
      mean: part(attribution, side, what, 'mean'),
      // In the order in which this strike comes first the other comes last.
      first: part(attribution, side, what, what === 'own' ? 'first' : 'last'),
      last: part(attribution, side, what, what === 'own' ? 'last' : 'first'),
    })),
  );
}

/** This strike’s share of the companies’ joint cost, counted in either order. */
export function attributionFinding(summary: With, { preset }: Scenario): string {
  const rows = summary.result.attribution ?? [];
  const joint = part(rows, 'companies', 'joint', null);
  if (joint <= 0) return 'Neither strike costs the companies anything';
  const [low, high] = (['first', 'last'] as const)
    .map((order) => Math.round((100 * part(rows, 'companies', 'own', order)) / joint))
    .sort((a, b) => a - b);
  const whose = `of what both strikes cost the companies is due to ${PRESETS[preset].union}’s`;
  return low === high ? `${low}% ${whose}` : `${low} to ${high}% ${whose}`;
}

/** How the joint cost divides, and that the order decides. */
export function attributionSentence(summary: With, scenario: Scenario): Sentence {
  const [membersOwn, , own, theirs] = costShares(summary, scenario);
  const joint = own.mean + theirs.mean;
  const other = caseWords(scenario.preset).otherName ?? 'the other strike';
  return sentence`Together both strikes cost the companies ${money(joint)}. Counted before the other, this one costs ${money(own.first)}; on top of it, ${money(own.last)}. The mean of both orders is ${money(own.mean)}, and ${other} accounts for the other ${money(theirs.mean)}. Members lose ${money(membersOwn.mean)} to this strike by the same count. The headline counts it on top of the other, which went on either way.`;
}
