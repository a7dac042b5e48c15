import type { DisputeSourceId } from './dispute-sources';
import type { Fact } from './fact';
import type { PastStrikeId, Standing } from './past-strikes';
import { compound } from './compound';

/** Offer, demand and deal in one term of a bargaining round. Points that were not found are null, never guessed. */
export interface Settlement {
  readonly id: string;
  /** Null where there was no strike. */
  readonly strike: PastStrikeId | null;
  readonly union: string;
  readonly term: string;
  /** Unit of offer, ask and deal. */
  readonly unit: string;
  /** The employers’ last offer before the strike, or the first offer that a page has. */
  readonly offer: number | null;
  readonly ask: number | null;
  readonly deal: number | null;
  /** Day, month or years the points belong to. */
  readonly asOf: string;
  readonly sources: readonly DisputeSourceId[];
  /** `derived`: computed from published steps. `conflicting`: a point differs by source, see the note. */
  readonly standing: Standing | 'derived';
  readonly note: string | null;
}

/**
 * Change of the agreed wage with the length of the strike, across contracts: two studies that disagree. Neither says what one more day of
 * one strike does.
 */
export const CONCESSION_SLOPES: Readonly<
  Record<'concession-mcconnell' | 'concession-card', Omit<Fact, 'source'> & { readonly source: DisputeSourceId }>
> = {
  'concession-mcconnell': {
    value: -3,
    unit: '% of the wage per 100 days',
    asOf: '1970–81, about 3,000 US contracts',
    standing: 'fact',
    source: 'mcconnell-1989',
  },
  'concession-card': {
    value: 0,
    unit: '% of the wage per 100 days',
    asOf: 'more than 2,000 contracts in Canadian manufacturing; no systematic link found',
    standing: 'fact',
    source: 'card-1990',
  },
};

/**
 * Terms of past rounds for which at least two of offer, demand and deal were published. Totals of whole packages are left out, since each
 * side counts them its own way: in 2023 both the offer of July and the deal were «more than $1 billion».
 */
export const SETTLEMENTS: readonly Settlement[] = [
  {
    id: 'sag-2023-wage-year-1',
    strike: 'sag-aftra-2023',
    union: 'SAG-AFTRA',
    term: 'general wage increase, first year',
    unit: '%',
    offer: 5,
    ask: 11,
    deal: 7,
    asOf: '2023-07-12 to 2023-11-09',
    sources: ['variety-2023-07-16', 'sagaftra-2023-11'],
    standing: 'verified',
    note: null,
  },
  {
    id: 'sag-2023-wage-compound',
    strike: 'sag-aftra-2023',
    union: 'SAG-AFTRA',
    term: 'general wage increase, three years compounded',
    unit: '%',
    offer: compound([5, 4, 3.5]),
    ask: compound([11, 4, 4]),
    deal: compound([7, 4, 3.5]),
    asOf: '2023-07-12 to 2023-11-09',
    sources: ['variety-2023-07-16', 'thewrap-2023-07-17', 'sagaftra-2023-11'],
    standing: 'derived',
    note: 'Steps 5/4/3.5, 11/4/4 and 7/4/3.5. One page has 3.2 for the offer’s third year; some print other totals for the deal.',
  },
  {
    id: 'sag-2023-background-year-1',
    strike: 'sag-aftra-2023',
    union: 'SAG-AFTRA',
    term: 'wage increase of background actors, first year',
    unit: '%',
    offer: 11,
    ask: null,
    deal: 11,
    asOf: '2023-07 to 2023-11-09',
    sources: ['knx-2023-07-21', 'sagaftra-2023-11'],
    standing: 'verified',
    note: 'What the union asked for background actors apart is not in print.',
  },
  {
    id: 'sag-2023-streaming-money',
    strike: 'sag-aftra-2023',
    union: 'SAG-AFTRA',
    term: 'payment for streaming beyond the fixed residual',
    unit: 'USD million a year',
    offer: 20,
    ask: 500,
    deal: 40,
    asOf: '2023-10-11 to 2023-11-09',
    sources: ['amptp-2023-10-11', 'variety-2023-10-12', 'variety-2023-11-09'],
    standing: 'conflicting',
    note: 'The union’s count of its demand of October and of the deal; the employers put the demand above 800 million. In July the offer had none of it and the demand was 2% of revenue.',
  },
  {
    id: 'sag-2023-ceiling-half-hour',
    strike: 'sag-aftra-2023',
    union: 'SAG-AFTRA',
    term: 'contribution ceiling, half-hour episode',
    unit: 'USD an episode',
    offer: 20_000,
    ask: null,
    deal: 25_000,
    asOf: '2023-10-11 to 2023-11-09',
    sources: ['amptp-2023-10-11', 'campuslantern-2023-11'],
    standing: 'derived',
    note: 'From 15,000; the offer is published as a rise of 22 to 33%.',
  },
  {
    id: 'sag-2023-ceiling-hour',
    strike: 'sag-aftra-2023',
    union: 'SAG-AFTRA',
    term: 'contribution ceiling, one-hour episode',
    unit: 'USD an episode',
    offer: 30_000,
    ask: null,
    deal: 35_000,
    asOf: '2023-10-11 to 2023-11-09',
    sources: ['amptp-2023-10-11', 'campuslantern-2023-11'],
    standing: 'derived',
    note: 'From 24,500; the offer is published as a rise of 22 to 33%.',
  },
  {
    id: 'wga-2023-money',
    strike: 'wga-2023',
    union: 'WGA',
    term: 'all gains by the guild’s count',
    unit: 'USD million a year',
    offer: 86,
    ask: 429,
    deal: 233,
    asOf: '2023-05-01 to 2023-09-26',
    sources: ['wga-2023-05-16', 'puck-2023-09-28'],
    standing: 'verified',
    note: 'All three are the guild’s counts.',
  },
  {
    id: 'wga-2023-wage-year-1',
    strike: 'wga-2023',
    union: 'WGA',
    term: 'general wage increase, first year',
    unit: '%',
    offer: 4,
    ask: 6,
    deal: 5,
    asOf: '2023-05-01 to 2023-09-25',
    sources: ['screendaily-2023-05-04', 'wgaeast-2023'],
    standing: 'verified',
    note: 'The employers offered the deal’s steps on 11 August.',
  },
  {
    id: 'wga-2023-wage-compound',
    strike: 'wga-2023',
    union: 'WGA',
    term: 'general wage increase, three years compounded',
    unit: '%',
    offer: compound([4, 3, 2]),
    ask: compound([6, 5, 5]),
    deal: compound([5, 4, 3.5]),
    asOf: '2023-05-01 to 2023-09-25',
    sources: ['screendaily-2023-05-04', 'wgaeast-2023'],
    standing: 'derived',
    note: 'Steps 4/3/2, 6/5/5 and 5/4/3.5.',
  },
  {
    id: 'wga-2017-money',
    strike: null,
    union: 'WGA',
    term: 'all gains',
    unit: 'USD million over three years',
    offer: 180,
    ask: 468,
    deal: null,
    asOf: '2017-04 to 2017-05',
    sources: ['thr-2017-04', 'thr-2017-05', 'variety-2017-moodys'],
    standing: 'conflicting',
    note: 'The studios’ target rather than an offer. The deal has no total in print: the guild claims about 130 million above the directors’ pattern, Moody’s put it at 100 to 125 a year.',
  },
  {
    id: 'sag-1980-wage',
    strike: 'sag-aftra-1980',
    union: 'SAG and AFTRA',
    term: 'wages',
    unit: '%',
    offer: null,
    ask: 35,
    deal: 32.5,
    asOf: '1980',
    sources: ['wikipedia-1980'],
    standing: 'conflicting',
    note: 'The demand is 35% in one account, 40% in another; the offer was not found.',
  },
  {
    id: 'itv-1979-pay',
    strike: 'itv-1979',
    union: 'ACTT, NATTKE, EETPU',
    term: 'pay',
    unit: '%',
    offer: 15,
    ask: 25,
    deal: null,
    asOf: '1979',
    sources: ['emmerdale', 'tv-room'],
    standing: 'verified',
    note: 'Offers of 9 to 15%, the higher end here; the settlement was not found.',
  },
  {
    id: 'afm802-1975-pay',
    strike: 'afm802-1975',
    union: 'AFM Local 802',
    term: 'weekly pay, rise',
    unit: 'USD a week',
    offer: null,
    ask: 135,
    deal: 90,
    asOf: '1975, deal over three years',
    sources: ['untapped-2020'],
    standing: 'verified',
    note: 'From $290; $425 asked. The offer was not found.',
  },
];
