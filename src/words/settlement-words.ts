import type { RoundOutcome, RoundUnion } from '../facts/bargaining-rounds';
import type { OfferTerm } from '../facts/offers-2023';
import { number, share } from './format';

/** An amount in the unit of a term: «7%», «$40 million a year», «$25,000 an episode». */
export function unitAmount(value: number, unit: string): string {
  if (unit.startsWith('%')) return `${number(value, 1)}${unit}`;
  if (unit.startsWith('USD million')) return `$${number(value, 0)} million${unit.slice('USD million'.length)}`;
  if (unit.startsWith('USD')) return `$${number(value, 2)}${unit.slice(3)}`;
  return `${number(value, 2)} ${unit}`;
}

/** What is said of settlements and of the way to them. */
export const SETTLEMENT_WORDS = {
  labels: { offer: 'employers’ offer', ask: 'union’s demand' },
  columns: ['Round and term', 'Offer', 'Demand', 'Deal', 'Of the way', 'Days of strike', 'Note'],
  source:
    'as reported by the parties and the press, each in the table of the disputes; both sides’ first published positions of the round.',
  unknown: 'not found',
  noStrike: 'no strike',
  slope:
    'Across many contracts, wages agreed after a strike of 100 days were about 3% lower in one study (McConnell 1989, some 3,000 US contracts), and no different in another (Card 1990, more than 2,000 Canadian ones). That is a difference between disputes, not what one more day brings: in 2023 the employers’ offer rose while the strike went on. The rounds above are too few to say more, so the simulator draws the slope between none and 3%, and the share of the gap that is closed is the reader’s choice there, or the settlement is named outright.',
  term: 'Term',
  sides: { union: 'union', employers: 'employers', both: 'both: the deal' },
  offerLabels: { union: 'union', employers: 'employers', axis: 'day of the strike' },
  offerColumns: ['Date', 'Side', 'Position', 'Counted by', 'Note'],
  offersSource:
    'statements of both sides and the press, 2023; where the sides count one proposal differently both are in the table and the union’s is drawn.',
} as const;

/** «Of four terms of which all three points are known …». */
export const settlementsSentence = (closed: readonly number[]): string =>
  `Of the ${closed.length} terms of which offer, demand and deal are all in print, the deal closed from ${share(Math.min(...closed))} to ${share(Math.max(...closed))} of the distance from the employers’ offer to the union’s demand. First positions are chosen with bargaining in mind: the share says where a deal fell, not who did better.`;

const TERM_TEXTS: Readonly<Partial<Record<OfferTerm, readonly [title: string, sentence: string]>>> = {
  'wage-year-1': [
    'Actors: general increase of the first year',
    'The employers stayed at 5% until 24 October, then offered 7%; the union came down from 11 to 9% in late October, and to 7 in the deal.',
  ],
  'streaming-money': [
    'Actors: payment for streaming beyond the fixed residual',
    'The union asked for a share of revenue, then half of it, then an amount for each subscriber, about $500 million a year by its own count; the employers offered a bonus for titles that many watch, twice improved, and that is in the deal.',
  ],
  'wga-wage-compound': [
    'Writers: general increase over three years, compounded',
    'The guild asked for 6, 5 and 5%, the employers offered 4, 3 and 2; on 11 August they offered the 5, 4 and 3.5% that are in the deal.',
  ],
  'wga-money': [
    'Writers: all gains, by the guild’s count',
    'The guild counted its demands at $429 million a year, the employers’ first offer at 86 and the deal at 233. What lay between is not in print.',
  ],
};
export const termText = (term: OfferTerm): string => TERM_TEXTS[term]?.[0] ?? term;
export const offerText = (term: OfferTerm): string => TERM_TEXTS[term]?.[1] ?? '';

type Count = { readonly strikes: number; readonly rounds: number };

/** What is said of rounds with and without a strike. */
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
    'pages that name a round; small marks are rounds that the three-year calendar of contracts puts between them and that are taken to have been quiet.',
  next: 'The rounds of 2026 settled without a strike: actors at 3% a year for four years, 12.6% in all. What is left of a wage gap after the next contract nobody has measured: in the simulator it is the reader’s choice, «Wage gap that survives each renewal», 80% to begin with and anything from none to all; in the one round since, that of 2026, the raise of 2023 was not taken back.',
} as const;

/** How often rounds ended in a strike. */
export const roundsSentence = (named: Count, all: Count, long: Count): string =>
  `Of ${named.rounds} rounds of writers, actors and directors that a page names, ${named.strikes} ended in a strike. Strikes are written about and quiet rounds are not: with those that the three-year calendar puts between them it is ${all.strikes} of about ${all.rounds}, of which ${long.strikes} lasted a day or longer.`;
