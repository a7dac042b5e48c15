import { FACTS } from '../facts/facts';
import type { QuantitySummary, Summary } from '../model/summary';
import type { Scenario } from '../scenario/scenario';
import { wageBase } from './ledger-lines';
import { chance, days, money, months, share } from './format';

/** The sentences that stand over the numbers. Every amount is a difference between two worlds on the same draws. */
export interface Headline {
  readonly main: string;
  readonly range: string;
}

type Quantities = Summary['result']['quantities'];

/** «Over 9 years members end about $X ahead …»: `strike` − `offer`. */
export function membersHeadline(quantities: Quantities, scenario: Scenario): Headline {
  const net = quantities.membersNetGain;
  return {
    main: `${condition(scenario)} members as a group end about ${money(Math.abs(average(net)))} ${average(net) < 0 ? 'behind' : 'ahead of'} where they would be after ${years(scenario)} had the offer been in force.`,
    range: rangeSentence(net, 'behind', 'ahead'),
  };
}

/** «Over 9 years the companies pay about $X more …»: `strike` − `offer`. */
export function employersHeadline(quantities: Quantities, scenario: Scenario): Headline {
  const net = quantities.employersNetCost;
  return {
    main: `${condition(scenario)} the companies pay about ${money(Math.abs(average(net)))} ${average(net) < 0 ? 'less' : 'more'} over ${years(scenario)} than had their offer been in force.`,
    range: rangeSentence(net, 'less', 'more'),
  };
}

/** The two bars of the members' ledger in words. */
export function membersParts(quantities: Quantities, scenario: Scenario): string {
  const terms = average(quantities.membersTermsGain);
  const stop = average(quantities.membersStopCost);
  return `Over ${years(scenario)}, the settled terms bring members about ${money(terms)} against the offer; the stop ${stop <= 0 ? `costs them about ${money(-stop)}` : `leaves them about ${money(stop)} up`} in scale pay and residuals, counting only what this strike adds to the writers’.`;
}

/** The two bars of the employers' ledger in words. */
export function employersParts(quantities: Quantities): string {
  return `The settled terms cost the companies about ${money(average(quantities.employersTermsCost))} more than the offer, contributions included; the stop costs them about ${money(average(quantities.employersStopCost))}.`;
}

/** The loss that neither side gets. */
export function sparedSentence(quantities: Quantities): string {
  const members = -average(quantities.membersStopCost);
  const companies = average(quantities.employersStopCost);
  return `The same deal on day 0 would have spared both sides the cost of the stop: members about ${money(members)}, the companies about ${money(companies)}.`;
}

/** Cash and result side by side, because they move apart. */
export function cashSentence(quantities: Quantities, year: string): string {
  const cash = average(quantities.employersCash);
  const net = average(quantities.employersNetCost);
  return `On 31 December ${year} the companies hold about ${money(Math.abs(cash))} ${cash < 0 ? 'less' : 'more'} cash than with the offer in force, because production money is not being spent. It goes out again as work resumes, and over the years counted they are still about ${money(Math.abs(net))} ${net < 0 ? 'better' : 'worse'} off.`;
}

/** The opening demand as a yardstick, named as one. */
export function demandSentence(quantities: Quantities): string {
  const against = average(quantities.employersAgainstAsk);
  return `Against the union’s opening demand it is about ${money(Math.abs(against))} ${against < 0 ? 'less' : 'more'}. An opening demand is a yardstick, not what the two sides could have settled for.`;
}

/** How long, in one sentence. */
export function lengthSentence(summary: Summary, scenario: Scenario): string {
  const length = summary.result.quantities.strikeLengthDays;
  if (length.p05 === length.p95) return `The strike is set to ${days(length.p50 ?? 0)}.`;
  return `Half of the runs end by day ${Math.round(length.p50 ?? 0)}; eight in ten between day ${Math.round(length.p10 ?? 0)} and day ${Math.round(length.p90 ?? 0)}. Given that it has lasted ${days(scenario.values.daysElapsed)}.`;
}

/** Where the length comes from. */
export function lengthSource(scenario: Scenario): string {
  if (scenario.values.lengthFrom === 2) return 'set by the reader.';
  if (scenario.values.lengthFrom === 1) return 'the reader’s own median and 90th percentile, a Weibull curve through both.';
  return 'lengths of past strikes as known on the day, a Weibull fit with its own uncertainty; this dispute itself is never part of it.';
}

/** What the past says about the near future, and how the screen trades differ from strikes at large. */
export function chancesSentence(summary: Summary): string {
  const [count, median] = FACTS['fmcs-all'].value as readonly number[];
  if (summary.chances.length === 0) return '';
  const each = summary.chances.map(({ days, chance: likely }) => `${chance(likely)} within ${days} days`).join(', ');
  return `Chance to end: ${each}. Screen strikes tend to run longer than US strikes at large, where half of ${count.toLocaleString('en-US')} mediated stoppages ended within ${median} days.`;
}

/** When members are ahead for good. */
export function breakEvenSentence(quantities: Quantities): string {
  const { p50, never = 0 } = quantities.membersBreakEvenMonths;
  const when =
    p50 === null
      ? 'In more than half of the runs members are not ahead within 15 years'
      : `In half of the runs members are ahead for good within ${months(p50)}`;
  return never > 0 && p50 !== null ? `${when}; in ${chance(never)} not within 15 years.` : `${when}.`;
}

/** Which company carries most. */
export function companiesSentence(summary: Summary): string {
  const sorted = [...summary.companies].sort((a, b) => b.net.mean - a.net.mean);
  const [first, second] = sorted;
  return `${first.name} carries most, about ${money(first.net.mean)}, then ${second.name} with about ${money(second.net.mean)}. How a stop divides is estimated from what four companies disclosed.`;
}

/** Both counts of «more than $1 billion». */
export function costingSentence(quantities: Quantities, scenario: Scenario): string {
  const on = (id: string): string => money(average(quantities[id]));
  return `Counted as the parties count, over the three contract years: the offer is worth about ${on('offerCostThreeYears')} on the wage base ${wageBase(scenario)} and ${on('offerCostUnionBase')} on the base behind the union’s figures; the settlement ${on('settlementCostThreeYears')} and ${on('settlementCostUnionBase')}; the demand ${on('askCostThreeYears')}.`;
}

/** Who qualifies by pay. */
export function healthSentence(quantities: Quantities): string {
  return `In the first twelve months ${share(average(quantities.healthPlanShareStrike))} of members reach the health plan’s threshold by pay; with the offer in force it would be ${share(average(quantities.healthPlanShareOffer))}.`;
}

/** Where the settlement comes from, so that no headline hides a choice. */
export function settlementSentence(scenario: Scenario): string {
  const { values } = scenario;
  if (values.settlementFrom === 1)
    return `Settlement: the terms named, general increases of ${values.dealStep1} / ${values.dealStep2} / ${values.dealStep3} %.`;
  return `Settlement: your choice, not a forecast. On average it closes ${values.wageShare} % of the gap in wages and ${values.streamingShare} % of the gap in streaming; no source gives the second number, and it moves the answer.`;
}

/** How amounts are meant: averages and ranges, and in which money. */
export function moneySentence(scenario: Scenario, year: string): string {
  const { discount, inflation } = scenario.values;
  const without = inflation > 0 ? `inflation of ${inflation} % a year taken out` : '';
  const kind =
    discount > 0
      ? `present value of ${year} at ${discount} % a year${without ? `, ${without}` : ''}`
      : without || 'plain sums in the money of each year';
  return `Amounts are averages over the simulated courses (${kind}); ranges hold eight runs in ten.`;
}

/** What a headline rests on, said before it. */
const condition = (scenario: Scenario): string =>
  scenario.values.settlementFrom === 1 ? 'On the terms named,' : 'If it settles as set here,';

const years = (scenario: Scenario): string => `${scenario.values.horizon} years`;

/** The average over the runs: averages of parts add up to that of the whole. */
const average = (quantity: QuantitySummary): number => quantity.mean ?? 0;

function rangeSentence(net: QuantitySummary, below: string, above: string): string {
  const [low, high] = [net.p10 ?? 0, net.p90 ?? 0];
  const end = (value: number): string => `${money(Math.abs(value))} ${value < 0 ? below : above}`;
  return low < 0 === high < 0
    ? `Eight runs in ten: ${money(Math.min(Math.abs(low), Math.abs(high)))} to ${money(Math.max(Math.abs(low), Math.abs(high)))} ${low < 0 ? below : above}.`
    : `Eight runs in ten: from ${end(low)} to ${end(high)}.`;
}
