import type { QuantityId } from '../model/run/quantities';
import type { NetSummary, QuantitySummary, ReadingNets, Summary } from '../model/run/summary';
import type { Outliers } from '../model/run/outliers';
import type { ParameterKey } from '../scenario/parameters';
import { inForce, movedDisputed, sideOf } from '../scenario/readings';
import type { Scenario } from '../scenario/scenario';
import { chance, compactMoney, money } from './format';
import { parameterLabel } from './parameter-labels';
import { PRESETS } from '../cases/cases';
import { caseWords, payer, presetWords, type Payer } from './case-words';
import { input, quantity, sentence, sentences, share, type Sentence, type NumberRef } from './sentence';

/** Which net of the two. */
export type NetSide = keyof NetSummary;

/** Both nets in the cases: as set, on the union's numbers, on the employers' numbers; the latter two null where there are none. */
export interface Cases {
  readonly set: QuantitySummary;
  readonly union: QuantitySummary | null;
  readonly employers: QuantitySummary | null;
}

export type Readings = ReadingNets | 'none' | null;

/** One net in its cases, to the digits that its error allows. */
export function casesOf({ shown: { quantities } }: Pick<Summary, 'shown'>, readings: Readings, side: NetSide): Cases {
  const set = quantities[MAIN[side]];
  if (readings === null || readings === 'none') return { set, union: null, employers: null };
  return { set, union: readings.union[side], employers: readings.employers[side] };
}

const average = ({ mean }: QuantitySummary): number => mean ?? 0;

/** Below this an amount reads as nothing. */
const isNothing = (usd: number): boolean => money(Math.abs(usd)) === '$0';

const MAIN = { members: 'membersNetGain', employers: 'employersNetCost' } as const satisfies Readonly<Record<NetSide, QuantityId>>;

/** Sign of an amount as it reads: 1, −1, or 0 where it reads as nothing. */
const signOf = (each: QuantitySummary): number => (isNothing(average(each)) ? 0 : Math.sign(average(each)));

/** The figures of both cases after the main one, with a word wherever a sign differs from that of the figure before. */
function caseFigures(
  side: NetSide,
  { set, union, employers }: { set: QuantitySummary; union: QuantitySummary; employers: QuantitySummary },
): Sentence {
  const amount = (each: QuantitySummary): Sentence =>
    signOf(each) === 0 ? sentence`nothing` : sentence`${share('reading', money(Math.abs(average(each))))}`;
  const verb = (each: QuantitySummary): string => (signOf(each) < 0 ? 'lose' : 'gain');
  const differs = (each: QuantitySummary, from: QuantitySummary): boolean => signOf(each) !== 0 && signOf(each) !== signOf(from);
  let first = amount(union);
  let second = amount(employers);
  if (side === 'employers') {
    const word = (each: QuantitySummary): string => (signOf(each) < 0 ? 'less' : 'more');
    if (differs(union, set)) first = sentence`${first} ${word(union)}`;
    if (differs(employers, differs(union, set) ? union : set)) second = sentence`${second} ${word(employers)}`;
  } else if (differs(union, set)) {
    first = sentence`they ${verb(union)} ${first}`;
    if (differs(employers, union)) second = sentence`${verb(employers)} ${second}`;
  } else if (differs(employers, set)) second = sentence`a ${signOf(employers) < 0 ? 'loss' : 'gain'} of ${second}`;
  return sentence`${first} on the union’s numbers, ${second} on the employers’`;
}

/**
 * One of the two sentences that answer the question: what a side gains or pays as set, on the union's numbers and on the employers'. At
 * most 25 words. Where both cases differ in sign, it says what decides.
 */
export function netSentence(side: NetSide, cases: Cases, { preset, values }: Scenario): Sentence {
  const { set, union, employers } = cases;
  const differ = signsDiffer(cases);
  const main = mainClause(side, average(set), values.horizon, differ, payer(preset));
  if (!union || !employers) return sentence`${main}.`;
  const figures = caseFigures(side, { set, union, employers });
  return differ ? sentence`${main}; ${figures}: whose numbers hold decides.` : sentence`${main}; ${figures}.`;
}

function mainClause(side: NetSide, mean: number, horizon: number, isShort: boolean, { The, s, their }: Payer): Sentence {
  const amount = money(Math.abs(mean));
  if (side === 'members') {
    const over = sentence`Over ${input('horizon', `${horizon} years`)} members`;
    return isNothing(mean)
      ? sentence`${over} ${quantity(MAIN.members, 'break even')}`
      : sentence`${over} ${quantity(MAIN.members, `${mean < 0 ? 'lose' : 'gain'} ${amount}`)}`;
  }
  if (isNothing(mean))
    return sentence`${The} ${quantity(MAIN.employers, `pay${s} as much`)} as ${isShort ? 'offered' : `under ${their} offer`}`;
  const pay = quantity(MAIN.employers, `pay${s} ${amount} ${mean < 0 ? 'less' : 'more'}`);
  return sentence`${The} ${pay} than ${isShort ? 'offered' : `under ${their} offer`}`;
}

/** Whether the two cases differ in sign. */
export const signsDiffer = ({ union, employers }: Cases): boolean =>
  union !== null && employers !== null && signOf(union) !== signOf(employers);

/** A note on the three figures: which inputs keep the reader’s value, or why there is only one figure. */
export function casesSentence(scenario: Scenario, readings: Readings): Sentence {
  if (inForce(scenario).length === 0) return [];
  const moved = movedDisputed(scenario);
  const side = sideOf(scenario);
  if (side !== null)
    return sentence`Every disputed input stands at the ${side === 'union' ? 'union’s' : 'employers’'} number, so there is one figure.`;
  if (readings === 'none')
    return moved.length === inForce(scenario).length
      ? sentence`You set every disputed input, so there is one figure.`
      : sentence`A formula set here does not hold on one side’s numbers, so there is one figure.`;
  if (moved.length === 0 || readings === null) return [];
  const names = moved.map(({ key }) => input(key, `“${parameterLabel(scenario.preset, key)}”`));
  const list = names.reduce<Sentence>(
    (text, name, k) => (k === 0 ? [name] : sentence`${text}${k === names.length - 1 ? ' and ' : ', '}${name}`),
    [],
  );
  return sentence`You set ${list}: your value counts in all three figures.`;
}

/** Which input takes a figure as set out of the range between both cases; empty where both figures are inside. */
export function outlierSentence(members: Cases, companies: Cases, named: Outliers, { preset }: Scenario): Sentence {
  const isOutside = ({ set, union, employers }: Cases): boolean => {
    if (!union || !employers) return false;
    const [low, high] = [average(union), average(employers)].sort((a, b) => a - b);
    return average(set) < low || average(set) > high;
  };
  const say = (who: string, key: ParameterKey | null): Sentence =>
    key === null
      ? sentence`${who} outside both sides’ numbers: they move several inputs at once.`
      : sentence`${who} outside both sides’ numbers because of ${input(key, `“${parameterLabel(preset, key)}”`)}.`;
  const [ofMembers, ofCompanies] = [isOutside(members), isOutside(companies)];
  if (ofMembers && ofCompanies && named.members === named.employers) return say('Both figures as set lie', named.members);
  return sentences(
    ofMembers ? say('Members’ figure as set lies', named.members) : [],
    ofCompanies ? say('The companies’ figure as set lies', named.employers) : [],
  );
}

/** Terms that have no price here; members' net without those that no party has priced; empty where there are neither. */
export function unpricedSentence(readings: Readings, { preset }: Pick<Scenario, 'preset'>): Sentence {
  const { unpriced, leftOut } = caseWords(preset);
  if (leftOut !== undefined) return [leftOut];
  if (readings === null || readings === 'none' || !readings.withoutUnpriced || unpriced === null) return [];
  const of = (side: NetSide): NumberRef => share('reading', netWords(side, average(readings.withoutUnpriced![side])));
  return sentence`No party has priced ${unpriced}. Without them members ${of('members')} and the companies ${of('employers')}.`;
}

/** One row of the answer's chart. */
export interface AnswerRow {
  readonly label: string;
  readonly mean: number;
  readonly p10: number;
  readonly p90: number;
  /** What it comes to, in words: «gain $183 million». */
  readonly text: string;
}

const CASE_LABELS = { set: 'as set', union: 'union’s numbers', employers: 'employers’ numbers' } as const;

/** The rows of one side: as set, then both cases where there are any. */
export function answerRows(side: NetSide, cases: Cases): readonly AnswerRow[] {
  return (['set', 'union', 'employers'] as const).flatMap((id) => {
    const each = cases[id];
    if (!each) return [];
    const mean = average(each);
    return [{ label: CASE_LABELS[id], mean, p10: each.p10 ?? 0, p90: each.p90 ?? 0, text: netWords(side, mean) }];
  });
}

/** A net in a word and an amount, without a sign: «gain $183 million», «pay $1.23 billion more». */
export function netWords(side: NetSide, usd: number, inMoney: (size: number) => string = money): string {
  const amount = inMoney(Math.abs(usd));
  if (isNothing(usd)) return side === 'members' ? 'break even' : 'pay the same';
  if (side === 'members') return `${usd < 0 ? 'lose' : 'gain'} ${amount}`;
  return `pay ${amount} ${usd < 0 ? 'less' : 'more'}`;
}

/** Title of the answer's chart: whether members gain or lose on each side's numbers. */
export function answerFinding(members: Cases): string {
  const { set, union, employers } = members;
  if (!union || !employers) return `Members ${netWords('members', average(set))}`;
  const verb = (each: QuantitySummary): string => netWords('members', average(each)).split(' $')[0];
  if (verb(union) === verb(employers)) return `Members ${verb(union)} on both sides’ numbers`;
  return `Members ${verb(union)} on the union’s numbers and ${verb(employers)} on the employers’`;
}

/** What the dots and bars of the answer's chart are, and what they are compared with. */
export function answerAbout({ result: { draws } }: Pick<Summary, 'result'>, { preset, values }: Scenario): Sentence {
  const settled = values.settlementFrom === 1 ? 'The deal' : 'The deal set here, an assumption,';
  return sentence`Each dot is the average of ${draws.toLocaleString('en-US')} runs, each bar holds 8 in 10 of them. ${settled} is compared with ${presetWords(preset).offer} in force from day 0: ${PRESETS[preset].residuals ? 'all pay and residuals' : 'pay and strike pay'}.`;
}

/** One net in the line that stays visible: as set, then on each side's numbers, each with its verb. */
export function netLine(side: NetSide, { set, union, employers }: Cases, { preset }: Pick<Scenario, 'preset'>): Sentence {
  const words = (each: QuantitySummary): string => netWords(side, average(each), (size) => compactMoney(size, size));
  const short = (each: QuantitySummary): NumberRef => share('reading', words(each).replace(/^pay /, ''));
  const { title, s } = payer(preset);
  const main =
    side === 'members'
      ? sentence`Members ${quantity(MAIN[side], words(set))}`
      : sentence`${title} ${quantity(MAIN[side], words(set).replace(/^pay/, `pay${s}`))}`;
  if (!union || !employers) return main;
  return sentence`${main} (union’s numbers: ${short(union)}; employers’: ${short(employers)})`;
}

/** Whether the strike lasts half a day or more in more than 5% of runs. */
const hasStrike = ({ p95 }: QuantitySummary): boolean => (p95 ?? 0) >= 0.5;

/** The companies' two lengths in the median run, and how often the strike outlasts each side's. */
export function disputeSentence({ shown: { quantities, shares } }: Pick<Summary, 'shown'>, { preset }: Pick<Scenario, 'preset'>): Sentence {
  const { the, them } = payer(preset);
  const { breakEvenLengthEmployers: employers, breakEvenLengthAsk: ask } = quantities;
  const { outlastsMembers, outlastsEmployers } = shares;
  const of = (id: keyof Summary['shares'], value: number): NumberRef => share(id, chance(value));
  const companies =
    employers.p50 === null
      ? sentence`It takes ${the} more than two years, if ever.`
      : sentence`For ${the} the strike has cost as much as the deal’s terms by day ${quantity('breakEvenLengthEmployers', String(Math.round(employers.p50)))}. That is no break-even: the same terms on day 0 would always be cheaper.`;
  const demand =
    ask.p50 === null
      ? sentence``
      : sentence` By day ${quantity('breakEvenLengthAsk', String(Math.round(ask.p50)))} strike and deal together cost ${them} as much as the union’s opening demand.`;
  if (!hasStrike(quantities.strikeLengthDays)) return sentence`${companies}${demand} Without a strike neither side loses by one.`;
  return sentence`${companies}${demand} The strike outlasts the members’ line in ${of('outlastsMembers', outlastsMembers)} runs, that of ${the} in ${of('outlastsEmployers', outlastsEmployers)}.`;
}

/** Title of the chart of break-even lengths: the members' length in the median run. */
export function disputeFinding({ shown: { quantities } }: Pick<Summary, 'shown'>): string {
  const { p50 } = quantities.breakEvenLengthMembers;
  if (p50 === null) return 'In the median run a strike of two years still costs members less than it wins';
  if (p50 < 0.5) return 'The deal wins members nothing that a strike could use up';
  return `In the median run a strike costs members more than it wins from day ${Math.round(p50)}`;
}
