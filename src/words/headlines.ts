import { PRESETS, type PresetId } from '../cases/cases';
import { FACTS } from '../cases/facts';
import { raiseKeys } from '../scenario/deal';
import type { QuantityId } from '../model/run/quantities';
import type { QuantitySummary, Summary } from '../model/run/summary';
import { presetScenario, type Scenario } from '../scenario/scenario';
import { netWords } from './answer';
import { caseWords, payer } from './case-words';
import { chance, days, money, months, share as percent } from './format';
import { fact, input, quantity, sentence, share, type Sentence, type NumberRef } from './sentence';

/** The top of one side's ledger. Every amount is a difference between two worlds on the same draws. */
export interface Headline {
  /** The average over the runs, in a verb and an amount: «gain $183 million». */
  readonly figure: NumberRef;
  /** What the figure counts, and which deal it assumes. */
  readonly main: Sentence;
  readonly range: Sentence;
}

type Quantities = Summary['result']['quantities'];

/** Members' net: `strike` − `offer`. */
export function membersHeadline(quantities: Quantities, scenario: Scenario): Headline {
  const net = quantities.membersNetGain;
  return {
    figure: quantity('membersNetGain', netWords('members', average(net))),
    main: sentence`Members as a group are ${sign(net, 'behind', 'ahead')} by this much after ${years(scenario)}, ${condition(scenario)}. ${counted(scenario)} The comparison is the offer in force from day 0.`,
    range: rangeSentence('membersNetGain', net, 'behind', 'ahead'),
  };
}

/** What members’ figure counts. */
const counted = ({ preset, values }: Scenario): string =>
  PRESETS[preset].residuals
    ? 'This counts all pay, at the contract’s minimums and above them, and residuals.'
    : `This counts pay${values.dues > 0 ? ' after dues' : ''} and strike pay.`;

/** Companies' net: `strike` − `offer`. */
export function employersHeadline(quantities: Quantities, scenario: Scenario): Headline {
  const net = quantities.employersNetCost;
  return {
    figure: quantity('employersNetCost', netWords('employers', average(net))),
    main: sentence`Strike and deal cost ${payer(scenario.preset).the} this much ${sign(net, 'less', 'more')} over ${years(scenario)}, ${condition(scenario)}. The comparison is the offer in force from day 0.`,
    range: rangeSentence('employersNetCost', net, 'less', 'more'),
  };
}

/** The two bars of the members' ledger in words. */
export function membersParts(quantities: Quantities, { preset }: Pick<Scenario, 'preset'>): Sentence {
  const { membersTermsGain: terms, membersStopCost: stop } = quantities;
  return sentence`The deal’s terms bring members about ${size('membersTermsGain', terms)} ${sign(terms, 'less', 'more')} than the offer would. ${strikeOnMembers(stop, preset)}`;
}

/** That only what a strike adds to the other one counts; empty where there is no other. */
const onlyOwn = (preset: PresetId): string =>
  PRESETS[preset].has.otherStrike ? ' Only what this strike adds to the other one counts.' : '';

function strikeOnMembers(stop: QuantitySummary, preset: PresetId): Sentence {
  if (nothing(stop)) return NO_STRIKE;
  const amount = size('membersStopCost', stop);
  return average(stop) < 0
    ? sentence`The strike costs them about ${amount}, after strike pay, aid and unemployment pay.${onlyOwn(preset)}`
    : sentence`The strike leaves them about ${amount} ahead, with strike pay, aid, unemployment pay and the work that comes back.${onlyOwn(preset)}`;
}

/** The two bars of the companies' ledger in words. */
export function employersParts(quantities: Quantities, { preset }: Pick<Scenario, 'preset'>): Sentence {
  const { the, them } = payer(preset);
  const { contributions } = PRESETS[preset].has;
  const { employersTermsCost: terms, employersStopCost: stop } = quantities;
  const cost = nothing(stop)
    ? NO_STRIKE
    : sentence`The strike costs ${them} about ${size('employersStopCost', stop)}, which neither side gets.`;
  return sentence`The deal’s terms cost ${the} about ${size('employersTermsCost', terms)} ${sign(terms, 'less', 'more')} than the offer${contributions ? ', contributions included' : ''}. ${sign(terms, 'Members and their plans do not get that money.', `That money goes to members${contributions ? ' and their plans' : ''}.`)} ${cost}`;
}

const NO_STRIKE = sentence`Without a strike nothing is lost.`;

/** The loss that neither side gets; empty where a strike leaves one of them no worse off. */
export function sparedSentence(quantities: Quantities, { preset }: Pick<Scenario, 'preset'>): Sentence {
  const { membersStopCost: members, employersStopCost: companies } = quantities;
  if (average(members) >= 0 || average(companies) <= 0) return [];
  return sentence`The same deal on day 0 would have saved both sides the cost of the strike. Members would have kept about ${size('membersStopCost', members)}, ${payer(preset).the} about ${size('employersStopCost', companies)}.`;
}

/** Cash and result together, because they move apart. */
export function cashSentence(quantities: Quantities, year: string): Sentence {
  if (!quantities.employersCash) return [];
  const { employersCash: cash, employersNetCost: net } = quantities;
  const held = sentence`At the end of ${year} the companies hold about ${size('employersCash', cash)} ${sign(cash, 'less', 'more')} cash than under their offer.`;
  if (average(cash) <= 0) return held;
  return sentence`${held} They are not spending production money, and it goes out again as work resumes. Over the years counted they are ${sign(net, '', 'still ')}about ${size('employersNetCost', net)} ${sign(net, 'better', 'worse')} off.`;
}

/** The opening demand as a yardstick, and called one. */
export function demandSentence(quantities: Quantities, { preset }: Pick<Scenario, 'preset'>): Sentence {
  const { The, s } = payer(preset);
  const against = quantities.employersAgainstAsk;
  return sentence`${The} pay${s} about ${size('employersAgainstAsk', against)} ${sign(against, 'less', 'more')} than under the union’s opening demand in force from day 0. An opening demand is a yardstick, not a deal that both sides could have made.`;
}

/** How long the strike lasts. */
export function lengthSentence(summary: Summary, scenario: Scenario): Sentence {
  const length = summary.shown.quantities.strikeLengthDays;
  const day = (value: number | null): NumberRef => quantity('strikeLengthDays', String(Math.round(value ?? 0)));
  if (length.p05 === length.p95) return sentence`The strike lasts ${quantity('strikeLengthDays', days(length.p50 ?? 0))} in every run.`;
  return sentence`The strike has lasted ${input('daysElapsed', days(scenario.values.daysElapsed))} so far. Half of the runs end by day ${day(length.p50)}, and 8 in 10 end between day ${day(length.p10)} and day ${day(length.p90)}. No run is longer than two years.`;
}

/** Where the length comes from. */
export function lengthSource({ preset, values }: Scenario): string {
  if (values.lengthFrom === 2) {
    const actual = values.fixedLength === presetScenario(preset).values.fixedLength;
    return `${actual ? 'the length the strike had' : 'a length set here'}. Below it are past strikes.`;
  }
  if (values.lengthFrom === 1)
    return 'a Weibull curve through the median and 90th percentile set here, given the days so far. Below it are past strikes.';
  return 'lengths of past strikes as known on that day, with curves fitted to them. The curves carry their own uncertainty. This strike is never part of its own forecast.';
}

/** What the past says about the near future, and how the screen trades differ from other strikes. */
export function chancesSentence(summary: Summary, { preset }: Pick<Scenario, 'preset'>): Sentence {
  const [count, median] = FACTS['fmcs-all'].value as readonly number[];
  if (summary.chances.length === 0) return [];
  const each = summary.chances.map(
    ({ days, chance: likely }, k) =>
      sentence`${k > 0 ? ' Within' : 'Chance that it ends within the next'} ${share('chance', `${days} days`)}: ${share('chance', chance(likely))}.`,
  );
  if (!PRESETS[preset].residuals) return sentence`${each.flat()}`;
  return sentence`${each.flat()} Screen strikes tend to last longer than US strikes in general. There, half of ${fact('fmcs-all', count.toLocaleString('en-US'))} mediated stoppages ended within ${fact('fmcs-all', median)} days.`;
}

/** When members are ahead for good. */
export function breakEvenSentence(quantities: Quantities): Sentence {
  const { p50, never = 0 } = quantities.membersBreakEvenMonths;
  const of = (text: string): NumberRef => quantity('membersBreakEvenMonths', text);
  if (p50 === null) return sentence`In ${of(chance(never))} runs members are not ahead for good within 15 years.`;
  const when = p50 === 0 ? sentence`from the start` : sentence`within ${of(months(p50))}`;
  const rest = never > 0 ? sentence` In ${of(chance(never))} runs it takes more than 15 years, if it happens at all.` : '';
  return sentence`In half of the runs members are ahead for good ${when}.${rest}`;
}

/** Where the running balance is at the end: what the line and the bands are. */
export function balanceSentence({ shown: { gainFan: fan, quantities } }: Pick<Summary, 'shown'>, scenario: Scenario): Sentence {
  const last = fan.months.findLastIndex((month) => month <= scenario.values.horizon * 12);
  const say = inSigns('membersNetGain', 'behind', 'ahead');
  return sentence`After ${years(scenario)}, 8 in 10 runs are between ${say.span(fan.p10[last], fan.p90[last], 'and')}. The line is the median run. The average is ${say.one(average(quantities.membersNetGain))}.`;
}

/** Which company comes second, and how sure the split among companies is. */
export function companiesSentence(summary: Summary, { preset }: Pick<Scenario, 'preset'>): Sentence {
  const { split } = caseWords(preset).companies;
  const [first, second] = summary.shown.companies.filter(({ id }) => id !== 'others').sort((a, b) => b.net.mean - a.net.mean);
  const of = (mean: number): NumberRef => share('company', money(mean));
  if (first === undefined || second === undefined || first.net.mean <= 0 || second.net.mean <= 0) return sentence`${split}`;
  return sentence`${second.name} comes next with ${of(second.net.mean)}. ${split}`;
}

/** Who reaches the health plan by pay. */
export function healthSentence(quantities: Quantities, { preset }: Pick<Scenario, 'preset'>): Sentence {
  if (!quantities.healthPlanShareStrike) return [];
  const of = (id: 'healthPlanShareStrike' | 'healthPlanShareOffer'): NumberRef => quantity(id, percent(average(quantities[id])));
  // With one strike there is no other to count.
  const other = PRESETS[preset].has.otherStrike ? ' Both count the other strike.' : '';
  return sentence`In the first year ${of('healthPlanShareStrike')} of members reach the health plan’s threshold by pay. Under the offer it would be ${of('healthPlanShareOffer')}.${other}`;
}

/** Where the deal comes from, so that no headline hides a choice. */
export function settlementSentence(scenario: Scenario): Sentence {
  const { values } = scenario;
  const steps = raiseKeys(scenario, 'deal').reduce<Sentence>(
    (text, key, k) => sentence`${text}${k === 0 ? '' : ' / '}${input(key, values[key])}`,
    [],
  );
  if (values.settlementFrom === 1) return sentence`The deal has the terms named here, with raises of ${steps}%.`;
  const streaming = PRESETS[scenario.preset].residuals
    ? sentence` and ${input('streamingShare', `${values.streamingShare}%`)} of the streaming gap`
    : '';
  const begins = sentence`The deal is an assumption you can change, not a forecast. On average it closes ${input('wageShare', `${values.wageShare}%`)} of the wage gap${streaming}.`;
  if (values.concessionSlope === undefined) return begins;
  return sentence`${begins} A longer strike then lowers the wage terms. No source gives ${streaming === '' ? 'that number, and it moves' : 'either number, and they move'} the answer.`;
}

/** How amounts are meant: averages and ranges, and in which money. */
export function moneySentence({ values }: Scenario, year: string): Sentence {
  const { discount, inflation } = values;
  const without = inflation > 0 ? sentence`with inflation of ${input('inflation', `${inflation}%`)} a year taken out` : null;
  const kind =
    discount > 0
      ? sentence`in present value of ${year} at ${input('discount', `${discount}%`)} a year${without ? sentence`, ${without}` : ''}`
      : (without ?? sentence`in the money of each year`);
  return sentence`Amounts are rounded averages over the runs, ${kind}. Ranges hold 8 in 10 runs. No range includes what the parties dispute.`;
}

/**
 * What counts for neither strike, because the other had already stopped that work: the largest reason why this one costs what it does.
 * Empty where the two strikes do not meet, or where one of them costs nothing.
 */
export function overlapSentence(quantities: Quantities, otherName: string | null): Sentence {
  const { employersStopCost: stop, employersStopCostBoth: both } = quantities;
  if (otherName === null || !both || nothing(stop) || average(both) - average(stop) < 1) return [];
  return sentence`A strike counts only for what it adds to the other one. Work that ${otherName} had stopped anyway counts for neither. Alone, this strike would have cost both sides more. Both strikes together cost the companies about ${size('employersStopCostBoth', both)}.`;
}

/** Which deal a headline assumes. */
const condition = (scenario: Scenario): string =>
  scenario.values.settlementFrom === 1 ? 'under the terms named' : 'if the deal is as set here';

const years = ({ values }: Scenario): NumberRef => input('horizon', `${values.horizon} years`);

/** The average over the runs: averages of parts add up to that of the whole. */
const average = ({ mean }: QuantitySummary): number => mean ?? 0;

const size = (id: QuantityId, of: QuantitySummary): NumberRef => quantity(id, money(Math.abs(average(of))));

const sign = (of: QuantitySummary, below: string, above: string): string => (average(of) < 0 ? below : above);

/** Less than half a dollar in every run: nothing happened. */
const nothing = ({ p05, p95 }: QuantitySummary): boolean => Math.abs(p05 ?? 0) < 0.5 && Math.abs(p95 ?? 0) < 0.5;

/** Amounts with a word for their sign; in a span the word comes once where both ends have it, and the nearer end first. */
function inSigns(id: QuantityId, below: string, above: string) {
  const amount = (usd: number): NumberRef => quantity(id, money(Math.abs(usd)));
  const one = (usd: number): Sentence => sentence`${amount(usd)} ${usd < 0 ? below : above}`;
  const span = (low: number, high: number, joint: 'to' | 'and'): Sentence => {
    if (low < 0 !== high < 0) return sentence`${one(low)} ${joint} ${one(high)}`;
    const [near, far] = Math.abs(low) < Math.abs(high) ? [low, high] : [high, low];
    return sentence`${amount(near)} ${joint} ${one(far)}`;
  };
  return { one, span };
}

function rangeSentence(id: QuantityId, net: QuantitySummary, below: string, above: string): Sentence {
  const [low, high] = [net.p10 ?? 0, net.p90 ?? 0];
  const { one, span } = inSigns(id, below, above);
  return money(low) === money(high) ? sentence`8 in 10 runs: the same, ${one(low)}.` : sentence`8 in 10 runs: ${span(low, high, 'to')}.`;
}
