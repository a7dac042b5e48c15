import { CAST_UNITS } from '../facts/stock';
import type { Checks, CheckSizes, Summary } from '../model/summary';
import { chance, checkMoney, money, number } from './format';
import { fact, said, sentences, share, type Said, type Told } from './said';

/** The sizes that checks are told by, in the order of `CheckSizes.below`, the largest last. */
export const CHECK_CLASSES = ['under $1', '$1 to $10', '$10 to $100', '$100 to $1,000', '$1,000 and more'] as const;

export const CHECKS_SOURCE =
  'this model’s stock of the actors’ credits: residuals by market divided with the help of the writers’ guild’s totals of 2023, cable standing for what the guild does not name; titles set near two counts of checks; how receipts spread among titles is our assumption. A quarter of a success bonus goes to a fund and is counted with the title’s. Not drawn by chance.';

/** Shown in place of the picture where nobody has counted the checks. */
export const NO_CHECKS: Said = said`How many residual checks writers get, and how large they are, has not been published; the stock behind this picture is the actors’.`;

const told = (text: string): Told => share('checks', text);
const under = (sizes: CheckSizes, place = 0): Told => told(chance(sizes.below[place]));

const WORLDS: Readonly<Record<Checks['worlds'][number]['id'], string>> = {
  expired: '2020 contract',
  offer: 'offer',
  settlement: 'settlement as set',
  demand: 'demand',
};

/** A bar of the picture: whose checks, under which terms. */
export interface CheckRow {
  readonly label: string;
  readonly sizes: CheckSizes;
}

/** Whose checks they are under the expired contract, then what day players’ from streaming services would be under other terms. */
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
      rows: others.map(({ id, dayPlayers }) => ({ label: `under the ${WORLDS[id]}`, sizes: dayPlayers })),
    },
  ];
}

/** How many checks there are, how a run of cents comes about, and what the same player would get under other formulas. */
export function checksSentence({ checks }: Summary): Said {
  if (!checks) return NO_CHECKS;
  const [expired, offer, , demand] = checks.worlds;
  return sentences(
    said`Some ${told(`${number(expired.all.count / 1e6)} million`)} checks a year go to ${fact('resid-sag-checks-2019', `${number(checks.payees, 0)} people`)}, ${told(number(expired.all.count / checks.payees, 0))} each, ${told(money(expired.all.mean))} on average. Nobody has published how large they are: what follows rests on how unequal titles’ receipts are assumed to be.`,
    said`Of day players’ checks from streaming services ${under(expired.dayPlayers)} are under a dollar under the 2020 contract (${told(chance(checks.belowIfEvener))} if receipts were less unequal), ${under(offer.dayPlayers)} under the offer and ${under(demand.dayPlayers)} under the demand.`,
    said`Four older titles bring a day player some fifty such checks in three years: if titles do well or badly independently of one another, ${told(chance(expired.noneInRun))} of such players get less than a dollar from every one, and one title that pays more lifts a dozen of the fifty over it.`,
    said`A title made for a streaming service pays the same player ${told(money(expired.madeForStreaming))} a year under the 2020 contract, on average over thirteen exhibition years, ${told(money(offer.madeForStreaming))} under the offer and ${told(money(demand.madeForStreaming))} under the demand, if its share of revenue is divided by viewing and by units; how, was never settled.`,
  );
}

/** One check, step by step: the middle one of a day player’s, from older television on a streaming service. */
export function exampleSteps({ example }: Checks): readonly { readonly what: string; readonly amount: string }[] {
  const [pool, year, quarter] = example.lines;
  return [
    { what: 'the distributor takes in for the episode, a year', amount: checkMoney(example.credit['grossReceipts'] ?? 0) },
    { what: 'the cast’s part, 3.6%, contributions included', amount: checkMoney(pool?.value ?? 0) },
    { what: `the day player’s, 1 unit of ${CAST_UNITS}`, amount: checkMoney(year?.value ?? 0) },
    { what: 'a quarter of it: the check', amount: checkMoney(quarter?.value ?? 0) },
  ];
}
