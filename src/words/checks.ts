import { CAST_UNITS } from '../facts/stock';
import type { PresetId } from '../cases/cases';
import { caseWords } from './case-words';
import type { Summary } from '../model/run/summary';
import type { ContractId } from '../model/residuals/episodes';
import type { Checks, CheckSizes } from '../model/residuals/residual-checks';
import { chance, checkMoney, money, number } from './format';
import { fact, sentence, sentences, share, type Sentence, type NumberRef } from './sentence';

/** The sizes of checks, in the order of `CheckSizes.below`, the largest last. */
export const CHECK_CLASSES = ['under $1', '$1 to $10', '$10 to $100', '$100 to $1,000', '$1,000 and more'] as const;

export const CHECKS_SOURCE =
  'this model’s stock of the members’ credits. It is divided by market with the guild’s totals of 2023, and set near two published counts of checks. How receipts spread among titles is our assumption. Nothing is drawn by chance.';

/** Shown instead of the chart where a count of the checks is not published. */
export const noChecks = (preset: PresetId): Sentence => [caseWords(preset).lacks.checks ?? caseWords(preset).lacks.residuals ?? ''];

const ofChecks = (text: string): NumberRef => share('checks', text);
const under = (sizes: CheckSizes, place = 0): NumberRef => ofChecks(chance(sizes.below[place]));

const TERMS: Readonly<Record<ContractId, string>> = {
  expired: '2020 contract',
  offer: 'offer',
  settlement: 'deal as set',
  demand: 'demand',
};

/** A bar of the chart: whose checks, under which terms. */
export interface CheckRow {
  readonly label: string;
  readonly sizes: CheckSizes;
}

/** Whose checks they are under the expired contract, then day players’ from streaming services under other terms. */
export function checkRows({ worlds }: Checks): readonly { readonly title: string; readonly rows: readonly CheckRow[] }[] {
  const [expired, ...others] = worlds;
  return [
    {
      title: 'Under the 2020 contract',
      rows: [
        { label: 'all checks', sizes: expired.all },
        { label: 'from streaming services', sizes: expired.streaming },
        { label: 'of these, day players’', sizes: expired.dayPlayers },
      ],
    },
    {
      title: 'Day players’ from streaming services',
      rows: others.map(({ id, dayPlayers }) => ({ label: `under the ${TERMS[id]}`, sizes: dayPlayers })),
    },
  ];
}

/** How many checks there are, how many are for cents, and what the same player would get under other formulas. */
export function checksSentence({ checks, result }: Pick<Summary, 'checks' | 'result'>): Sentence {
  if (!checks) return noChecks(result.scenario.preset);
  const [expired, offer, , demand] = checks.worlds;
  return sentences(
    sentence`About ${ofChecks(`${number(expired.all.count / 1e6)} million`)} checks a year go to ${fact('resid-sag-checks-2019', `${number(checks.payees, 0)} people`)}, ${ofChecks(money(expired.all.mean))} on average. Their sizes are not published. Here they depend on how unequal we assume titles’ receipts to be.`,
    sentence`Of day players’ streaming checks ${under(expired.dayPlayers)} are under a dollar under the 2020 contract. It is ${under(offer.dayPlayers)} under the offer and ${under(demand.dayPlayers)} under the demand. In the same order, a title made for streaming pays this player ${ofChecks(money(expired.madeForStreaming))}, ${ofChecks(money(offer.madeForStreaming))} and ${ofChecks(money(demand.madeForStreaming))} a year.`,
  );
}

/** Why checks for cents come in runs, and how much depends on what is assumed about titles; empty where there are no checks. */
export function runsOfCentsSentence({ checks }: Summary): Sentence {
  if (!checks) return [];
  const [expired] = checks.worlds;
  return sentence`Four older titles bring a day player about 50 such checks in three years. If each title does well or badly on its own, ${ofChecks(chance(expired.noneInRun))} of these players get less than a dollar every time. If receipts were less unequal, ${ofChecks(chance(checks.belowIfEvener))} of the checks would be under a dollar.`;
}

/** One check, step by step: the median one of a day player’s, from older television on a streaming service. */
export function exampleSteps({ example }: Checks): readonly { readonly what: string; readonly amount: string }[] {
  const [pool, year, quarter] = example.lines;
  return [
    { what: 'what the distributor takes in for the episode in a year', amount: checkMoney(example.credit['grossReceipts'] ?? 0) },
    { what: 'the cast’s part: 3.6%, contributions included', amount: checkMoney(pool?.value ?? 0) },
    { what: `the day player’s part: 1 unit of ${CAST_UNITS}`, amount: checkMoney(year?.value ?? 0) },
    { what: 'a quarter of that: the check', amount: checkMoney(quarter?.value ?? 0) },
  ];
}
