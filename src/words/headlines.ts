import { FACTS, factValue } from '../facts/facts';
import type { QuantitySummary, Summary } from '../model/summary';
import type { Scenario } from '../scenario/scenario';
import { chance, days, money, months, share, signedMoney } from './format';
import { wageBase } from './ledger-lines';

/** The sentences that stand over the numbers. Every amount is a difference between two worlds on the same draws. */
export interface Headline {
  readonly main: string;
  readonly range: string;
}

type Quantities = Summary['result']['quantities'];

/** «… members as a group end about $X ahead …»: `strike` − `offer`. */
export function membersHeadline(quantities: Quantities, scenario: Scenario): Headline {
  const net = quantities.membersNetGain;
  return {
    main: `${condition(scenario)} members as a group end ${years(scenario)} about ${size(net)} ${sign(net, 'short', 'ahead')}, in scale pay and residuals, of where they would be had the offer been in force.`,
    range: rangeSentence(net, 'behind', 'ahead'),
  };
}

/** «… it costs the companies about $X more …»: `strike` − `offer`. */
export function employersHeadline(quantities: Quantities, scenario: Scenario): Headline {
  const net = quantities.employersNetCost;
  return {
    main: `${condition(scenario)} it costs the companies about ${size(net)} ${sign(net, 'less', 'more')} over ${years(scenario)} than had their offer been in force.`,
    range: rangeSentence(net, 'less', 'more'),
  };
}

/** Both net results in a line that stays in sight. */
export const netsSentence = (quantities: Quantities): string =>
  `Members ${signedMoney(average(quantities.membersNetGain))}, cost to companies ${signedMoney(average(quantities.employersNetCost))}`;

/** The two bars of the members' ledger in words. */
export function membersParts(quantities: Quantities): string {
  const { membersTermsGain: terms, membersStopCost: stop } = quantities;
  return `The settled terms bring members about ${size(terms)} ${sign(terms, 'less', 'more')} than the offer would. ${
    nothing(stop)
      ? 'Without a stop there is no cost of one.'
      : `The stop ${sign(stop, 'costs them about', 'leaves them, with the work that comes back and aid, up by about')} ${size(stop)}, after strike aid and unemployment pay, counting only what this strike adds to the other one.`
  }`;
}

/** The two bars of the employers' ledger in words. */
export function employersParts(quantities: Quantities): string {
  const { employersTermsCost: terms, employersStopCost: stop } = quantities;
  return `The settled terms cost the companies about ${size(terms)} ${sign(terms, 'less', 'more')} than the offer, contributions included: it goes to members and their plans. ${
    nothing(stop) ? 'Without a stop there is no cost of one.' : `The stop costs them about ${size(stop)}, which nobody receives.`
  }`;
}

/** The loss that neither side gets; empty where a stop leaves one of them no worse. */
export function sparedSentence(quantities: Quantities): string {
  const { membersStopCost: members, employersStopCost: companies } = quantities;
  if (average(members) >= 0 || average(companies) <= 0) return '';
  return `The same deal on day 0 would have spared both sides the cost of the stop: members about ${size(members)}, the companies about ${size(companies)}.`;
}

/** Cash and result side by side, because they move apart. */
export function cashSentence(quantities: Quantities, year: string): string {
  const { employersCash: cash, employersNetCost: net } = quantities;
  const held = `On 31 December ${year} the companies hold about ${size(cash)} ${sign(cash, 'less', 'more')} cash than with the offer in force`;
  if (average(cash) <= 0) return `${held}.`;
  return `${held}, because production money is not being spent. It goes out again as work resumes, and over the years counted they are ${sign(net, '', 'still ')}about ${size(net)} ${sign(net, 'better', 'worse')} off.`;
}

/** The opening demand as a yardstick, named as one. */
export function demandSentence(quantities: Quantities): string {
  const against = quantities.employersAgainstAsk;
  return `Against the union’s opening demand in force from day 0, the companies’ cost is about ${size(against)} ${sign(against, 'less', 'more')}. An opening demand is a yardstick, not what the two sides could have settled for.`;
}

/** Where the wage terms differ for nobody in background, said once; empty where they do. */
export function backgroundSentence({ values }: Scenario): string {
  const same = [1, 2, 3].every((year) => values[`dealBackground${year}`] === values[`offerBackground${year}`]);
  if (values.settlementFrom !== 1 || !same) return '';
  return 'For background performers the wage offer and the wage settlement are the same; what they gain lies elsewhere: covered positions, a share of the bonus fund, terms on replicas.';
}

/** How long, in one sentence. */
export function lengthSentence(summary: Summary, scenario: Scenario): string {
  const length = summary.result.quantities.strikeLengthDays;
  if (length.p05 === length.p95) return `The strike lasts ${days(length.p50 ?? 0)} in every run.`;
  return `Given that it has lasted ${days(scenario.values.daysElapsed)}, half of the runs end by day ${Math.round(length.p50 ?? 0)}, eight in ten between day ${Math.round(length.p10 ?? 0)} and day ${Math.round(length.p90 ?? 0)}. No run is longer than two years.`;
}

/** Where the length comes from. */
export function lengthSource({ values }: Scenario): string {
  if (values.lengthFrom === 2)
    return `${values.fixedLength === factValue('strike-dates-sag') ? 'the length the strike had' : 'a length set here'}; beneath it past strikes.`;
  if (values.lengthFrom === 1)
    return 'a Weibull curve through the median and 90th percentile set here, given the days so far; beneath it past strikes.';
  return 'lengths of past strikes as known on the day, a Weibull fit with its own uncertainty; this dispute itself is never part of it.';
}

/** What the past says about the near future, and how the screen trades differ from strikes at large. */
export function chancesSentence(summary: Summary): string {
  const [count, median] = FACTS['fmcs-all'].value as readonly number[];
  if (summary.chances.length === 0) return '';
  const each = summary.chances.map(({ days, chance: likely }) => `${chance(likely)} within the next ${days} days`).join(', ');
  return `Chance to end: ${each}. Screen strikes tend to run longer than US strikes at large, where half of ${count.toLocaleString('en-US')} mediated stoppages ended within ${median} days.`;
}

/** When members are ahead for good. */
export function breakEvenSentence(quantities: Quantities): string {
  const { p50, never = 0 } = quantities.membersBreakEvenMonths;
  const middle = 'The line in the middle is the median run; a few large settlements pull the average in the ledger above it.';
  if (p50 === null) return `In ${chance(never)} runs members are not ahead for good within 15 years. ${middle}`;
  const when = p50 === 0 ? 'from the start' : `within ${months(p50)}`;
  return `In half of the runs members are ahead for good ${when}${never > 0 ? `; in ${chance(never)} not within 15 years` : ''}. ${middle}`;
}

/** Which company carries most. */
export function companiesSentence(summary: Summary): string {
  const [first, second] = summary.companies.filter(({ id }) => id !== 'others').sort((a, b) => b.net.mean - a.net.mean);
  const split = 'How a stop divides is estimated: four companies gave figures, Disney called its own negligible, the others gave none.';
  if (first.net.mean <= 0) return `No company pays more than had the offer been in force. ${split}`;
  return `${first.name} carries most, about ${money(first.net.mean)}, then ${second.name} with about ${money(second.net.mean)}. ${split}`;
}

/** Both counts of «more than $1 billion», and who said it. */
export function costingSentence(quantities: Quantities, scenario: Scenario): string {
  const on = (id: string): string => size(quantities[id]);
  return `The employers called their July 2023 offer worth “more than $1 billion” over three years (AMPTP, 17 July 2023); the union says the same of the deal (November 2023). Counted as the parties count, over the contract’s three years: the offer comes to about ${on('offerCostThreeYears')} on the wage base ${wageBase(scenario)} and ${on('offerCostUnionBase')} on the base behind the union’s figures; the settlement to ${on('settlementCostThreeYears')} and ${on('settlementCostUnionBase')}; the demand to ${on('askCostThreeYears')}.`;
}

/** Who qualifies by pay. */
export function healthSentence(quantities: Quantities): string {
  return `In the first twelve months ${share(average(quantities.healthPlanShareStrike))} of members reach the health plan’s threshold by pay; with the offer in force it would be ${share(average(quantities.healthPlanShareOffer))}.`;
}

/** Where the settlement comes from, so that no headline hides a choice. */
export function settlementSentence(scenario: Scenario): string {
  const { values } = scenario;
  if (values.settlementFrom === 1)
    return `Settlement: the terms named, general increases of ${values.dealStep1} / ${values.dealStep2} / ${values.dealStep3}%.`;
  return `Settlement: an assumption you can change, not a forecast. On average it closes ${values.wageShare}% of the gap in wages and ${values.streamingShare}% of the gap in streaming, before what a longer strike takes from wages; no source gives either number, and they move the answer.`;
}

/** How amounts are meant: averages and ranges, and in which money. */
export function moneySentence(scenario: Scenario, year: string): string {
  const { discount, inflation } = scenario.values;
  const without = inflation > 0 ? `inflation of ${inflation}% a year taken out` : '';
  const kind =
    discount > 0
      ? `present value of ${year} at ${discount}% a year${without ? `, ${without}` : ''}`
      : without || 'plain sums in the money of each year';
  return `Amounts are rounded averages over the runs (${kind}); ranges hold eight runs in ten, and do not include what the parties dispute.`;
}

/** The dispute's own range, which no chance covers: both net results with all disputed inputs in favour of one side's case. */
export function readingSentence(union: QuantitySummary, employers: QuantitySummary, side: 'members' | 'employers'): string {
  const say = (net: QuantitySummary): string =>
    `${size(net)} ${side === 'members' ? sign(net, 'behind', 'ahead') : sign(net, 'less', 'more')}`;
  return `With every disputed input favouring the union’s case: ${say(union)}; the employers’ case: ${say(employers)}.`;
}

/** What a headline rests on, said before it. */
const condition = (scenario: Scenario): string =>
  scenario.values.settlementFrom === 1 ? 'On the terms named,' : 'If it settles as set here,';

const years = (scenario: Scenario): string => `${scenario.values.horizon} years`;

/** The average over the runs: averages of parts add up to that of the whole. */
const average = (quantity: QuantitySummary): number => quantity.mean ?? 0;

const size = (quantity: QuantitySummary): string => money(Math.abs(average(quantity)));

const sign = (quantity: QuantitySummary, below: string, above: string): string => (average(quantity) < 0 ? below : above);

/** Less than half a dollar in every run: nothing happened. */
const nothing = ({ p05, p95 }: QuantitySummary): boolean => Math.abs(p05 ?? 0) < 0.5 && Math.abs(p95 ?? 0) < 0.5;

function rangeSentence(net: QuantitySummary, below: string, above: string): string {
  const [low, high] = [net.p10 ?? 0, net.p90 ?? 0];
  const end = (value: number): string => `${money(Math.abs(value))} ${value < 0 ? below : above}`;
  if (money(low) === money(high)) return `The same in eight runs of ten: ${end(low)}.`;
  return low < 0 === high < 0
    ? `Eight runs in ten: ${money(Math.min(Math.abs(low), Math.abs(high)))} to ${money(Math.max(Math.abs(low), Math.abs(high)))} ${low < 0 ? below : above}.`
    : `Eight runs in ten: from ${end(low)} to ${end(high)}.`;
}
