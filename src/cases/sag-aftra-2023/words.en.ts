import type { CaseWords } from '../../words/case-words';
import { isoDay, number } from '../../words/format';
import { fact, input, sentence, type Sentence } from '../../words/sentence';
import type { Scenario } from '../../scenario/scenario';
import { sagAftra2023 } from './case';
import { values } from './values';

const ESTIMATES = 'Estimates of money and work carry their own dates.';

/** That the wage terms are the same for background performers; empty where they are not. */
function backgroundSentence({ values }: Scenario): Sentence {
  const same = ([1, 2, 3] as const).every(
    (year) => values[`term.background-increase.deal.${year}`] === values[`term.background-increase.offer.${year}`],
  );
  if (values.settlementFrom !== 1 || !same) return [];
  const first = input('term.background-increase.deal.1', `${values['term.background-increase.deal.1']}%`);
  return sentence`For background performers the offer and the deal have the same raises, ${first} in the first year. Their gains are elsewhere: covered positions, a share of the bonus fund, and terms on replicas.`;
}

export const words: CaseWords = {
  presets: {
    'sag-aftra-2023': {
      label: 'Actors on day 5',
      title: 'Actors’ strike, as known on 18 July 2023',
      about: sentence`${fact('tl-sag-start-derived', 'Five days')} in, it is not known how long it will last or what the deal will be.`,
      asOf: `Offers, demands and past strikes as known on 18 July 2023. ${ESTIMATES}`,
      offer: 'the July offer',
    },
    'sag-aftra-2023-settled': {
      label: 'Actors 2023, as it ended',
      title: 'Actors’ strike, as it ended on 9 November 2023',
      about: sentence`It lasted ${fact('strike-dates-sag', '118 days')}; the deal is the one that members ratified.`,
      asOf: `Length and terms as of November 2023. ${ESTIMATES}`,
      offer: 'the July offer',
    },
  },
  intro: () => {
    const called = fact('members-total', number(values['members-total'].value));
    return sentence`${called} film and television actors (SAG-AFTRA) went on strike against the studios (AMPTP) on ${isoDay(sagAftra2023.start)}. The writers’ strike ran at the same time.`;
  },
  otherName: 'the writers’ strike',
  unpriced: null,
  employersBase: 'behind the employers’ figures',
  labels: {},
  terms: {
    'general-increase': { offer: 'Employers’ offer', ask: 'Union’s demand', deal: 'Deal' },
    'background-increase': {
      offer: 'Employers’ offer for background',
      ask: 'Union’s demand for background',
      deal: 'Deal for background',
    },
    'revenue-share': { ask: 'What 2% of streaming revenue is worth' },
    'success-bonus': { deal: 'What the success bonus is worth' },
    'contribution-ceilings': {
      offer: 'Contributions from higher ceilings: offer',
      deal: 'Contributions from higher ceilings: named deal, times the offer’s',
      ask: 'Contributions from higher ceilings: demand, times the offer’s',
    },
    replicas: {
      offer: 'Pay kept on replica days: offer',
      deal: 'Pay kept on replica days: named deal',
      ask: 'Pay kept on replica days: demand',
    },
  },
  formulas: { old: '2020 contract', bonus: 'Success bonus', revenue: '2% of revenue' },
  credited: 'an actor paid above the ceiling',
  quantities: {},
  lines: {},
  context: (scenario) => [backgroundSentence(scenario)].filter((each) => each.length > 0),
  priced: () => [],
  companies: {
    source:
      'terms by the writers’ guild’s costing of May 2023; the strike by companies’ own disclosures of 2023, an estimate for those that gave none.',
    split:
      'How a strike’s cost splits among them is our estimate. Four companies gave figures. Disney called its own negligible, and the rest gave none.',
  },
  lacks: {},
  offers: {
    'wage-year-1': {
      title: 'Actors: first-year raise',
      text: 'The employers stayed at 5% until 24 October, then offered 7%. The union came down from 11% to 9% in late October, and to 7% in the deal.',
    },
    'streaming-money': {
      title: 'Actors: streaming pay beyond the fixed residual',
      text: 'The union asked for a share of revenue, then for half of it. Then it asked for an amount per subscriber, about $500 million a year by its own count. The employers offered a bonus for titles that many watch. They improved it twice, and it is in the deal.',
    },
  },
  forecast: { dispute: 'actors’ 2023, as known then', days: 'The actors’ strike of 2023 on its days' },
  method: [
    {
      title: 'The actors’ strike: residual checks',
      text: 'The number and size of checks come from a stock of the actors’ credits. It has nine markets, from streaming to network reruns, and each pays by its own clause. It sorts members by the kind of work they do. A few titles take in very much, and many take in very little. The actors’ union has not published how residuals divide among markets. The writers’ guild’s totals take their place. What the guild does not name, two fifths of television, counts as cable. How many titles people have is set near two counts. One is more than 4 million checks in 2019. The other is $210 on average in one week of March 2020. A count of April 2020 makes 8 million a year. How unequal receipts are is our assumption, and so is how many checks are for cents. Where receipts are divided, each title sends a check every quarter. A run of checks for cents comes from a few old titles that take in little.',
    },
    {
      title: 'The actors’ strike: whose numbers',
      text: 'The wage base starts at the employers’ number, and 2% of revenue at the union’s. The bonus starts at what its rule pays once it is complete, $9.7 million a year. The union said that it is worth $40 million. Both sides’ numbers take it as complete from the start. The wage base of $2.53 billion a year is worked back from the employers’ own $717 million of wages. So that part of their costing is matched by design. Contributions, residuals and ceilings are not. The base of $1.8 billion follows from the union’s 2020 figures. Each side’s “more than $1 billion” is about right on its own base. One actor’s statement of $27.30 is often shown as residuals. It was foreign levies, so no residual formula applies to it.',
    },
  ],
};
