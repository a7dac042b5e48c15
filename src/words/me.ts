import { PRESETS } from '../cases/cases';
import { addDays } from '../facts/date';
import type { EarningWorld } from '../model/economy/earnings';
import type { Me, PersonYear } from '../model/run/me';
import { stepKeys, termsOf } from '../scenario/deal';
import { asksFor } from '../scenario/person';
import type { Scenario } from '../scenario/scenario';
import { caseWords } from './case-words';
import { chance, days, isoDay, money, months, monthsAfter, number, signedMoney } from './format';
import { stateName } from './me-form';
import { mine } from './me-numbers';
import { input, sentence, sentences, type NumberRef, type Sentence } from './sentence';

/** What the view is called, and what it is about. */
export const ME = {
  title: 'A member like me',
  intro: 'Tap what you do. You see what this strike pays and costs someone like you, month by month, against the offer.',
  contract: 'Your real contract is not known here. We treat you as an average member of your kind of work, with the numbers you gave.',
  contractByHead: 'Your real contract is not known here. We treat you as an average member with the pay you gave.',
  waiting: 'Working out your year: 512 runs of the strike, a few seconds.',
  refining: 'First answer, from 512 runs. All 2,048 follow.',
  moving: 'Working out your change: the numbers below are still the ones before it.',
  whole: 'From 2,048 runs of the strike.',
  residuals: 'What one job of yours pays in residuals',
  inputs: 'Change the strike, its length and the deal',
  sources: 'Where the numbers are from',
  years: 'Year by year',
  yearsAbout: 'Pay, residuals, aid and unemployment pay in each year: averages, before taxes and dues, not adjusted for inflation',
  yearsByHead: 'Pay and strike pay in each year: averages, before taxes and dues, not adjusted for inflation',
  plan: 'The health plan',
  checks: 'Your residual checks',
  support: 'Unemployment pay and aid',
  strikePay: 'Strike pay',
} as const;

type With = Pick<Scenario, 'preset' | 'values'>;

const yearsCounted = ({ values }: With): string => (values.horizon === 1 ? 'one year' : `${number(values.horizon)} years`);
const side = (usd: number): string => (usd < 0 ? 'behind' : 'ahead');
const size = (usd: number): string => money(Math.abs(usd));
const isNothing = (usd: number): boolean => Math.round(usd) === 0;

/** The finding: what the strike comes to. */
export function meFinding({ net }: Me, scenario: With): string {
  const over = `Over ${yearsCounted(scenario)} you come out`;
  return isNothing(net.mean)
    ? `${over} level with the offer`
    : `${over} about ${size(net.mean)} ${side(net.mean)} ${net.mean < 0 ? '' : 'of '}the offer`;
}

/** How sure the finding is, and what the same deal would have come to without a strike. */
export function netSentence({ net, netEarly, ahead }: Me, scenario: With): Sentence {
  const average = isNothing(net.mean) ? 'level' : `${size(net.mean)} ${side(net.mean)}`;
  const [low, high] = [signedMoney(netEarly.p10), signedMoney(netEarly.p90)];
  const early = mine('early', `${size(netEarly.mean)} ${side(netEarly.mean)}`);
  const range = low === high ? '' : ` (8 in 10 runs: ${low} to ${high})`;
  return sentence`Over ${yearsCounted(scenario)} you are ${mine('net', average)} on average, in ${input('discount', 'today’s value')}. 8 in 10 runs come out between ${mine('net', signedMoney(net.p10))} and ${mine('net', signedMoney(net.p90))}. You are ahead in ${mine('net', chance(ahead))} runs. With the same deal and no strike you would be ${early}${range}.`;
}

const yearOf = (all: readonly PersonYear[], year: number, world: EarningWorld): PersonYear =>
  all.find((row) => row.year === year && row.world === world)!;

/** The calendar years that are told: the year before the strike and five more. */
const SHOWN_YEARS = 6;
export const shownYears = ({ years }: Me): readonly number[] => [...new Set(years.map(({ year }) => year))].slice(0, SHOWN_YEARS);

/** The year in which the strike takes most from the person; the year it begins in where it takes nothing. */
export function strikeYear({ years }: Me, { preset }: With): number {
  const start = Number(PRESETS[preset].start.slice(0, 4));
  const lost = (year: number): number => yearOf(years, year, 'offer').all.mean - yearOf(years, year, 'strike').all.mean;
  return [start, start + 1].reduce((most, year) => (lost(year) > Math.max(0, lost(most)) + 1 ? year : most), start);
}

const level = (row: PersonYear): NumberRef => mine('year', money(row.all.mean));

/** What the strike year pays and would have paid. */
export function yearSentence(me: Me, scenario: With): Sentence {
  const year = strikeYear(me, scenario);
  const [strike, offer, noStrike] = (['strike', 'offer', 'noStrike'] as const).map((world) => yearOf(me.years, year, world));
  const other = caseWords(scenario.preset).otherName;
  const lost = offer.all.mean - strike.all.mean;
  const difference = isNothing(lost) ? sentence`, which is the same` : sentence`, ${size(lost)} ${lost > 0 ? 'more' : 'less'}`;
  const against =
    other === null
      ? sentence`Under the offer and without a strike it would have been ${level(offer)}${difference}.`
      : sentence`Under the offer, with ${other} alone, it would have been ${level(offer)}${difference}. Without either strike it would have been ${level(noStrike)}.`;
  return sentence`In ${String(year)} you are paid about ${level(strike)} with the strike (8 in 10 runs: ${mine('year', money(strike.all.p10))} to ${mine('year', money(strike.all.p90))}). ${against}`;
}

/** What the pay of the strike year is made of, with the strike and under the offer. */
export function partsSentence(me: Me, scenario: With): Sentence {
  const year = strikeYear(me, scenario);
  const [strike, offer] = (['strike', 'offer'] as const).map((world) => yearOf(me.years, year, world));
  const parts = (['sessions', 'residuals', 'support'] as const).filter((part) => [strike, offer].some((row) => !isNothing(row[part].mean)));
  if (parts.length < 2) return [];
  const ofYear = (row: PersonYear): Sentence => {
    const said = parts.map((part) => sentence`${mine('year', money(row[part].mean))} ${PARTS[part]}`);
    return said.flatMap((part, k) => (k === 0 ? part : k === said.length - 1 ? [' and ', ...part] : [', ', ...part]));
  };
  return sentences(['With the strike it is ', ...ofYear(strike), '.'], ['Under the offer it is ', ...ofYear(offer), '.']);
}

const PARTS = { sessions: 'pay for work', residuals: 'residuals', support: 'aid and unemployment pay' } as const;

/** When the person is ahead for good, with its range over the runs. */
export function aheadSentence({ monthAhead: { p10, p50, p90, never } }: Me, { preset }: With): Sentence {
  const { start } = PRESETS[preset];
  const nevers = mine('ahead', chance(never));
  if (p50 === null)
    return sentence`In the median run you are never ahead of the offer for good. In ${nevers} runs you are still behind after 15 years.`;
  const when =
    p50 < 1
      ? sentence`Half of the runs are ahead of the offer for good ${mine('ahead', 'from the first month')}.`
      : sentence`Half of the runs are ahead of the offer for good by ${mine('ahead', monthsAfter(start, p50))}, ${months(p50)} after the strike began.`;
  return sentences(
    when,
    aheadRange(p50 < 1 ? null : p10, p90, start),
    never > 0 ? sentence`In ${nevers} runs you are still behind after 15 years.` : [],
  );
}

function aheadRange(p10: number | null, p90: number | null, start: string): Sentence {
  const by = (month: number): NumberRef => mine('ahead', monthsAfter(start, month));
  if (p10 === null) return p90 === null || p90 < 1 ? [] : sentence`9 in 10 are by ${by(p90)}.`;
  return p90 === null
    ? sentence`1 run in 10 is there by ${by(p10)}.`
    : sentence`1 run in 10 is there by ${by(p10)}, and 9 in 10 are by ${by(p90)}.`;
}

/** Whether the offer has a sum that is paid once, when it takes effect. */
const paysAtOnce = ({ preset, values }: With): boolean =>
  termsOf({ preset }).some((term) => term.kind === 'lump-sum' && stepKeys(term, 'offer').some((key) => values[key] > 0));

/** The lowest point of the cash, and whether savings last. */
export function lowSentence({ low, lowMonth, savingsLast, person: { savings } }: Me, { preset, values }: With): Sentence {
  if (isNothing(low.p10)) return ['Your cash never falls behind what the offer would have left you.'];
  const month = monthsAfter(PRESETS[preset].start, lowMonth.p50);
  const [middle, deep] = [size(low.p50), size(low.p10)];
  const worse = middle === deep ? [] : sentence`In 1 run of 10 it is ${mine('balance', deep)} or more.`;
  const deepest = sentences(
    sentence`Your cash is lowest in ${mine('balance', month)}: about ${mine('balance', middle)} less than the offer would have left you.`,
    worse,
  );
  const last =
    savings > 0
      ? sentence`Your ${money(savings)} of savings last in ${mine('balance', chance(savingsLast))} runs.`
      : sentence`You gave no savings. About ${mine('balance', deep)} at hand would carry you through 9 in 10 runs.`;
  const once = lowMonth.p50 <= 1 && paysAtOnce({ preset, values }) ? ['The offer’s bonus, due at once, is part of that.'] : [];
  return sentences(deepest, once, last, ['We assume that you spend what you would have spent without the strike.']);
}

/** Unemployment pay by the law of the state, and strike aid or strike pay. */
export function supportSentence({ unemployment, aid, person: { state } }: Me, { preset, values }: With): Sentence {
  const byHead = PRESETS[preset].members.kinds === undefined;
  const helped = byHead
    ? values.strikePay > 0
      ? sentence`The union’s strike pay is ${input('strikePay', money(values.strikePay))} a week for each member who is out. It comes to about ${mine('support', money(aid.mean))} for you.`
      : []
    : isNothing(aid.mean)
      ? []
      : sentence`Strike aid from the union’s funds comes to about ${mine('support', money(aid.mean))} if you have a member’s usual share. That share is a guess: grants went by need.`;
  if (byHead) return helped;
  if (state === null || unemployment === null)
    return sentences(['You have not given a state, so you have the average member’s unemployment pay. Choose one to see its law.'], helped);
  const where = state === 'elsewhere' ? 'Your state' : stateName(state);
  const weekly = mine('support', money(unemployment.weekly));
  const other = caseWords(preset).otherName;
  const others = other === null ? 'For work lost for other reasons' : `For work lost to ${other} or for other reasons`;
  const { strikersFrom, outsideFrom, mean } = unemployment;
  const law =
    strikersFrom === null
      ? sentence`${where} never pays strikers. ${others} it pays from day ${String(outsideFrom)} without work, for you ${weekly} a week.`
      : sentence`${where} pays strikers from ${mine('support', `day ${strikersFrom}`)} of the strike, ${isoDay(addDays(PRESETS[preset].start, strikersFrom))}: for you ${weekly} a week. ${others} it pays from day ${String(outsideFrom)} without work.`;
  const more = isNothing(mean)
    ? ['The strike adds nothing to it.']
    : sentence`The strike changes your unemployment pay by ${mine('support', signedMoney(mean))} on average. We assume that you claim and are not refused.`;
  return sentences(law, more, helped);
}

/** That the length is a forecast, where it is; where members are counted by head, how long one is out. */
export function outSentence({ preset, values }: With): Sentence {
  const isKnown = values.lengthFrom === 2;
  const forecast = isKnown ? [] : ['How long the strike lasts is a forecast here, and differs from run to run.'];
  if (PRESETS[preset].members.kinds !== undefined) return forecast;
  return sentences(
    isKnown ? sentence`The strike lasts ${input('fixedLength', days(values.fixedLength))}.` : forecast,
    PRESETS[preset].isOwn && values.shareOut === 100
      ? ['You are out for all of it.']
      : ['Not all members are out all the time. Here the days are spread evenly over all of them, so yours may be more or fewer.'],
  );
}

/** A year of the health plan. */
export interface PlanRow {
  readonly year: number;
  readonly threshold: number;
  readonly strike: number;
  readonly offer: number;
}

export const planRows = ({ healthPlan }: Me): readonly PlanRow[] =>
  [...new Set(healthPlan.map(({ year }) => year))].map((year) => {
    const of = (world: EarningWorld) => healthPlan.find((row) => row.year === year && row.world === world)!;
    return { year, threshold: of('strike').threshold, strike: of('strike').reached, offer: of('offer').reached };
  });

const WHOLE = 0.995;
/** A chance as words: none and all are said as such where every run agrees. */
export const reachWords = (share: number): string =>
  share === 0 ? 'in no run' : share > WHOLE ? 'in every run' : `in ${chance(share)} runs`;

/** The same in a table of runs. */
export const reachCell = (share: number): string => (share === 0 ? 'none' : share > WHOLE ? 'all' : chance(share));

/** What the strike does to health cover: told of the year in which it changes most. */
export function planSentence(me: Me): Sentence {
  const rows = planRows(me);
  const change = ({ strike, offer }: PlanRow): number => Math.abs(offer - strike);
  const most = rows.reduce((found, row) => (change(row) > change(found) + 0.005 ? row : found), rows[0]);
  const { year, threshold, strike, offer } = most;
  const needed = sentence`In ${String(year)} the plan requires ${mine('plan', money(threshold))} of covered pay.`;
  if (change(most) < 0.005) {
    const both = strike === 0 ? 'You do not reach it in any run' : `You reach it ${reachWords(strike)}`;
    return sentence`${needed} ${both}, with or without the strike.`;
  }
  return sentence`The strike makes the largest difference in ${String(year)}. ${needed} You reach it ${mine('plan', reachWords(strike))} with the strike and ${mine('plan', reachWords(offer))} under the offer.`;
}

/** What the residuals come in. */
export function checksSentence({ checks, person: { residuals } }: Me): Sentence {
  if (residuals === 0) return [];
  if (!checks) return ['How large your residual checks are is not known: no sizes were published for work like yours.'];
  const { expired, settlement } = checks;
  const [before, after] = [expired, settlement].map(({ below }) => chance(below[0]));
  return sentence`Your ${money(residuals)} come in about ${mine('checks', number(expired.count, 0))} checks a year, if they are like those of your kind of work. Of these, ${mine('checks', before)} are for less than a dollar under the old contract, and ${before === after ? 'as many' : mine('checks', after)} under the deal. The sizes are our estimate.`;
}

/** Whether there are residuals to speak of. */
export const hasChecks = ({ person }: Me, { preset }: With): boolean => asksFor(preset, 'residuals') && person.residuals > 0;
