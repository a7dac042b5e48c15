import { FACTS } from '../facts/facts';
import type { QuantitySummary, Summary } from '../model/summary';
import { presetScenario, type Scenario } from '../scenario/scenario';
import { chance, days, money, months, share as percent, signedMoney } from './format';
import { fact, input, quantity, said, share, type Said, type Told } from './said';

/** What stands over one side's ledger. Every amount is a difference between two worlds on the same draws. */
export interface Headline {
  /** The average over the runs, signed. */
  readonly figure: Told;
  /** What the figure is of, and what it rests on. */
  readonly main: Said;
  readonly range: Said;
}

type Quantities = Summary['result']['quantities'];

/** Members' net: `strike` − `offer`. */
export function membersHeadline(quantities: Quantities, scenario: Scenario): Headline {
  const net = quantities.membersNetGain;
  return {
    figure: quantity('membersNetGain', signedMoney(average(net))),
    main: said`${condition(scenario)} members as a group are ${sign(net, 'behind', 'ahead')} by this much after ${years(scenario)}, in pay at scale (the contract’s minimums) and residuals, against the offer in force from day 0.`,
    range: rangeSentence('membersNetGain', net, 'behind', 'ahead'),
  };
}

/** Employers' net: `strike` − `offer`. */
export function employersHeadline(quantities: Quantities, scenario: Scenario): Headline {
  const net = quantities.employersNetCost;
  return {
    figure: quantity('employersNetCost', signedMoney(average(net))),
    main: said`${condition(scenario)} strike and settlement cost the companies this much ${sign(net, 'less', 'more')} over ${years(scenario)} than their offer in force from day 0.`,
    range: rangeSentence('employersNetCost', net, 'less', 'more'),
  };
}

/** The two bars of the members' ledger in words. */
export function membersParts(quantities: Quantities): Said {
  const { membersTermsGain: terms, membersStopCost: stop } = quantities;
  const cost = nothing(stop)
    ? said`Without a stop there is no cost of one.`
    : said`The stop ${sign(stop, 'costs them about', 'leaves them, with the work that comes back and aid, up by about')} ${size('membersStopCost', stop)}, after strike aid and unemployment pay, counting only what this strike adds to the other one.`;
  return said`The settled terms bring members about ${size('membersTermsGain', terms)} ${sign(terms, 'less', 'more')} than the offer would. ${cost}`;
}

/** The two bars of the employers' ledger in words. */
export function employersParts(quantities: Quantities): Said {
  const { employersTermsCost: terms, employersStopCost: stop } = quantities;
  const cost = nothing(stop)
    ? said`Without a stop there is no cost of one.`
    : said`The stop costs them about ${size('employersStopCost', stop)}, which neither side receives.`;
  return said`The settled terms cost the companies about ${size('employersTermsCost', terms)} ${sign(terms, 'less', 'more')} than the offer, contributions included: it goes to members and their plans. ${cost}`;
}

/** The loss that neither side gets; empty where a stop leaves one of them no worse. */
export function sparedSentence(quantities: Quantities): Said {
  const { membersStopCost: members, employersStopCost: companies } = quantities;
  if (average(members) >= 0 || average(companies) <= 0) return [];
  return said`The same deal on day 0 would have spared both sides the cost of the stop: members about ${size('membersStopCost', members)}, the companies about ${size('employersStopCost', companies)}.`;
}

/** Cash and result side by side, because they move apart. */
export function cashSentence(quantities: Quantities, year: string): Said {
  const { employersCash: cash, employersNetCost: net } = quantities;
  const held = said`On 31 December ${year} the companies hold about ${size('employersCash', cash)} ${sign(cash, 'less', 'more')} cash than with the offer in force`;
  if (average(cash) <= 0) return said`${held}.`;
  return said`${held}, because production money is not being spent. It goes out again as work resumes, and over the years counted they are ${sign(net, '', 'still ')}about ${size('employersNetCost', net)} ${sign(net, 'better', 'worse')} off.`;
}

/** The opening demand as a yardstick, named as one. */
export function demandSentence(quantities: Quantities): Said {
  const against = quantities.employersAgainstAsk;
  return said`Against the union’s opening demand in force from day 0, the companies’ cost is about ${size('employersAgainstAsk', against)} ${sign(against, 'less', 'more')}. An opening demand is a yardstick, not what the two sides could have settled for.`;
}

/** How long, in one sentence. */
export function lengthSentence(summary: Summary, scenario: Scenario): Said {
  const length = summary.shown.quantities.strikeLengthDays;
  const day = (value: number | null): Told => quantity('strikeLengthDays', String(Math.round(value ?? 0)));
  if (length.p05 === length.p95) return said`The strike lasts ${quantity('strikeLengthDays', days(length.p50 ?? 0))} in every run.`;
  return said`Given that it has lasted ${input('daysElapsed', days(scenario.values.daysElapsed))}, half of the runs end by day ${day(length.p50)}, eight in ten between day ${day(length.p10)} and day ${day(length.p90)}. No run is longer than two years.`;
}

/** Where the length comes from. */
export function lengthSource({ preset, values }: Scenario): string {
  if (values.lengthFrom === 2) {
    const actual = values.fixedLength === presetScenario(preset).values.fixedLength;
    return `${actual ? 'the length the strike had' : 'a length set here'}; beneath it past strikes.`;
  }
  if (values.lengthFrom === 1)
    return 'a Weibull curve through the median and 90th percentile set here, given the days so far; beneath it past strikes.';
  return 'lengths of past strikes as known on the day, curves fitted to them with their own uncertainty; this dispute itself is never part of it.';
}

/** What the past says about the near future, and how the screen trades differ from strikes at large. */
export function chancesSentence(summary: Summary): Said {
  const [count, median] = FACTS['fmcs-all'].value as readonly number[];
  if (summary.chances.length === 0) return [];
  const each = summary.chances.map(
    ({ days, chance: likely }, k) =>
      said`${k > 0 ? ', ' : ''}${share('chance', chance(likely))} within the next ${share('chance', `${days} days`)}`,
  );
  return said`Chance to end: ${each.flat()}. Screen strikes tend to run longer than US strikes at large, where half of ${fact('fmcs-all', count.toLocaleString('en-US'))} mediated stoppages ended within ${fact('fmcs-all', median)} days.`;
}

/** When members are ahead for good. */
export function breakEvenSentence(quantities: Quantities): Said {
  const { p50, never = 0 } = quantities.membersBreakEvenMonths;
  const of = (text: string): Told => quantity('membersBreakEvenMonths', text);
  if (p50 === null) return said`In ${of(chance(never))} runs members are not ahead for good within 15 years.`;
  const when = p50 === 0 ? said`from the start` : said`within ${of(months(p50))}`;
  const rest = never > 0 ? said`; in ${of(chance(never))} not within 15 years` : '';
  return said`In half of the runs members are ahead for good ${when}${rest}.`;
}

/** Where the running balance stands at the end, in the middle run and around it. */
export function balanceSentence({ shown: { gainFan: fan, quantities } }: Pick<Summary, 'shown'>, scenario: Scenario): Said {
  const last = fan.months.findLastIndex((month) => month <= scenario.values.horizon * 12);
  const at = (key: 'p10' | 'p50' | 'p90'): Told => quantity('membersNetGain', signedMoney(fan[key][last]));
  return said`After ${years(scenario)} the middle run stands at ${at('p50')}, eight runs in ten between ${at('p10')} and ${at('p90')}. The line in the middle is the median run; the average over the runs is ${quantity('membersNetGain', signedMoney(average(quantities.membersNetGain)))}.`;
}

/** Which company carries most. */
export function companiesSentence(summary: Summary): Said {
  const [first, second] = summary.shown.companies.filter(({ id }) => id !== 'others').sort((a, b) => b.net.mean - a.net.mean);
  const split =
    'How a stop divides is estimated: four companies gave figures, Disney called what the stop cost it negligible, the others gave none. Terms are divided as in the writers’ guild’s costing of its own demands.';
  const of = (mean: number): Told => share('company', money(mean));
  if (first.net.mean <= 0) return said`No company pays more than had the offer been in force. ${split}`;
  return said`${first.name} carries most, about ${of(first.net.mean)}, then ${second.name} with about ${of(second.net.mean)}. ${split}`;
}

/** Who qualifies by pay. */
export function healthSentence(quantities: Quantities): Said {
  const of = (id: string): Told => quantity(id, percent(average(quantities[id])));
  return said`In the first twelve months ${of('healthPlanShareStrike')} of members reach the health plan’s threshold by pay; with the offer in force it would be ${of('healthPlanShareOffer')}, the other strike included in both.`;
}

/** Where the settlement comes from, so that no headline hides a choice. */
export function settlementSentence({ values }: Scenario): Said {
  const step = (year: number): Told => input(`dealStep${year}`, values[`dealStep${year}`]);
  if (values.settlementFrom === 1) return said`Settlement: the terms named, general increases of ${step(1)} / ${step(2)} / ${step(3)}%.`;
  return said`Settlement: an assumption you can change, not a forecast. On average it closes ${input('wageShare', `${values.wageShare}%`)} of the gap in wages and ${input('streamingShare', `${values.streamingShare}%`)} of the gap in streaming, before what a longer strike takes from wages; no source gives either number, and they move the answer.`;
}

/** How amounts are meant: averages and ranges, and in which money. */
export function moneySentence({ values }: Scenario, year: string): Said {
  const { discount, inflation } = values;
  const without = inflation > 0 ? said`inflation of ${input('inflation', `${inflation}%`)} a year taken out` : null;
  const kind =
    discount > 0
      ? said`present value of ${year} at ${input('discount', `${discount}%`)} a year${without ? said`, ${without}` : ''}`
      : (without ?? said`plain sums in the money of each year`);
  return said`Amounts are rounded averages over the runs (${kind}); ranges hold eight runs in ten, and do not include what the parties dispute.`;
}

/**
 * The dispute's own range, which no chance covers: both net results with all disputed inputs in favour of one side's case. The cases
 * move several inputs at once, so they need not stand on both sides of the net above them; where they do not, that is said.
 */
export function readingSentence(
  net: QuantitySummary,
  union: QuantitySummary,
  employers: QuantitySummary,
  side: 'members' | 'employers',
): Said {
  const say = (each: QuantitySummary): Said =>
    said`${share('reading', money(Math.abs(average(each))))} ${side === 'members' ? sign(each, 'behind', 'ahead') : sign(each, 'less', 'more')}`;
  const [low, high] = [average(union), average(employers)].sort((a, b) => a - b);
  const outside = average(net) < low || average(net) > high;
  return said`With every disputed input favouring the union’s case: ${say(union)}; the employers’ case: ${say(employers)}.${outside ? ' Each case moves several inputs at once, so the figure above lies outside the two.' : ''}`;
}

/**
 * What is charged to neither strike, because the other had stopped it already: the largest reason why this one costs what it does.
 * Empty where the two stops do not meet, or where one of them costs nothing.
 */
export function overlapSentence(quantities: Quantities, otherName: string): Said {
  const { employersStopCost: stop, employersStopCostBoth: both } = quantities;
  if (nothing(stop) || average(both) - average(stop) < 1) return [];
  return said`A stop is counted only where it adds to the other: work that ${otherName} had stopped anyway is charged to neither. Alone, this strike would have cost both sides more; both stops together cost the companies about ${size('employersStopCostBoth', both)}.`;
}

/** What a headline rests on, said before it. */
const condition = (scenario: Scenario): string =>
  scenario.values.settlementFrom === 1 ? 'On the terms named,' : 'If it settles as set here,';

const years = ({ values }: Scenario): Told => input('horizon', `${values.horizon} years`);

/** The average over the runs: averages of parts add up to that of the whole. */
const average = ({ mean }: QuantitySummary): number => mean ?? 0;

const size = (id: string, of: QuantitySummary): Told => quantity(id, money(Math.abs(average(of))));

const sign = (of: QuantitySummary, below: string, above: string): string => (average(of) < 0 ? below : above);

/** Less than half a dollar in every run: nothing happened. */
const nothing = ({ p05, p95 }: QuantitySummary): boolean => Math.abs(p05 ?? 0) < 0.5 && Math.abs(p95 ?? 0) < 0.5;

function rangeSentence(id: string, net: QuantitySummary, below: string, above: string): Said {
  const [low, high] = [net.p10 ?? 0, net.p90 ?? 0];
  const amount = (value: number): Told => quantity(id, money(Math.abs(value)));
  const end = (value: number): Said => said`${amount(value)} ${value < 0 ? below : above}`;
  if (money(low) === money(high)) return said`The same in eight runs of ten: ${end(low)}.`;
  const [near, far] = Math.abs(low) < Math.abs(high) ? [low, high] : [high, low];
  return low < 0 === high < 0
    ? said`Eight runs in ten: ${amount(near)} to ${end(far)}.`
    : said`Eight runs in ten: from ${end(low)} to ${end(high)}.`;
}
