import type { RoundOutcome, RoundUnion } from '../facts/bargaining-rounds';
import type { CaseOfferTerm } from '../cases/offers';
import { wordsOf } from './case-words';
import { number, share } from './format';

/** An amount in the unit of a term: «7%», «$40 million a year», «$25,000 an episode». */
export function unitAmount(value: number, unit: string): string {
  if (unit.startsWith('%')) return `${number(value, 1)}${unit}`;
  if (unit.startsWith('USD million')) return `$${number(value, 0)} million${unit.slice('USD million'.length)}`;
  if (unit.startsWith('USD')) return `$${number(value, 2)}${unit.slice(3)}`;
  return `${number(value, 2)} ${unit}`;
}

/** What is said about deals and the way to them. */
export const SETTLEMENT_WORDS = {
  labels: { offer: 'employers’ offer', ask: 'union’s demand' },
  columns: ['Round and term', 'Offer', 'Demand', 'Deal', 'Of the way', 'Days of strike', 'Note'],
  source:
    'reports by the parties and the press, each in the table of disputes. The positions are the first that each side published in the round.',
  unknown: 'not found',
  noStrike: 'no strike',
  slope:
    'In one study, wages agreed after a strike of 100 days were about 3% lower (McConnell 1989, some 3,000 US contracts). In another they were no different (Card 1990, more than 2,000 Canadian contracts). That is a difference between disputes, not what one more day brings. In 2023 the employers’ offer rose while the strike went on. The rounds above are too few to say more. So the simulator draws the slope between zero and 3%. There you choose what share of the gap the deal closes, or name its terms.',
  term: 'Term',
  sides: { union: 'union', employers: 'employers', both: 'both: the deal' },
  offerLabels: { union: 'union', employers: 'employers', axis: 'day of the strike' },
  offerColumns: ['Date', 'Side', 'Position', 'Counted by', 'Note'],
  offersSource:
    'statements of both sides and the press, 2023. Where the sides count one proposal differently, the table has both counts and the chart has the union’s.',
} as const;

/** «For 4 terms, offer, demand and deal are all in print. …». */
export const settlementsSentence = (closed: readonly number[]): string =>
  `For ${closed.length} terms, offer, demand and deal are all in print. The deal closed from ${share(Math.min(...closed))} to ${share(Math.max(...closed))} of the gap between the employers’ offer and the union’s demand. First positions are chosen with bargaining in mind. The share says where a deal fell, not who did better.`;

/** Title of a term that both sides moved on, and how they did; undefined for one that is not shown. */
export const offerWords = ({
  caseId,
  id,
}: Pick<CaseOfferTerm, 'caseId' | 'id'>): { readonly title: string; readonly text: string } | undefined => wordsOf(caseId).offers[id];

type Count = { readonly strikes: number; readonly rounds: number };

/** What is said about rounds with and without a strike. */
export const ROUND_WORDS = {
  unions: { WGA: 'Writers (WGA)', SAG: 'Actors (SAG, SAG-AFTRA)', DGA: 'Directors (DGA)' } satisfies Record<RoundUnion, string>,
  outcomes: {
    strike: 'strike',
    'near-strike': 'deal on the brink of a strike',
    lapsed: 'no contract for a while, no strike',
    quiet: 'no strike',
  } satisfies Record<RoundOutcome, string>,
  columns: ['Round', 'How it went', 'What ended it'],
  source:
    'pages that name a round. Small marks are rounds that the three-year calendar of contracts puts between them. They are taken to have been quiet.',
  next: 'The rounds of 2026 ended in deals without a strike. The actors got 3% a year for four years, 12.6% in all. How much of a wage gap is left after the next contract has not been measured. In the simulator you choose it: “Wage gap that survives each renewal”. It starts at 80% and can be anything from none to all. In the one round since, that of 2026, the raise of 2023 was not taken back.',
} as const;

/** How often rounds ended in a strike. */
export const roundsSentence = (named: Count, all: Count, long: Count): string =>
  `Of ${named.rounds} rounds of writers, actors and directors that a page names, ${named.strikes} ended in a strike. Strikes get written about, and quiet rounds do not. With the quiet rounds that the three-year calendar adds, it is ${all.strikes} of about ${all.rounds}. Of these strikes, ${long.strikes} lasted a day or longer.`;
