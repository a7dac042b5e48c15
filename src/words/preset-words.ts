import type { PresetId } from '../scenario/presets';
import { fact, sentence, type Sentence } from './sentence';

/** A preset in words. */
export interface PresetWords {
  readonly title: string;
  /** What is known and what is not. */
  readonly about: Sentence;
  /** What is of which date. */
  readonly asOf: string;
  /** The offer that the deal is measured against. */
  readonly offer: string;
  /** The terms that no party has priced; null where there are none. */
  readonly unpriced: string | null;
}

const ESTIMATES = 'Estimates of money and work carry their own dates.';

export const PRESET_WORDS: Readonly<Record<PresetId, PresetWords>> = {
  'sag-aftra-2023': {
    title: 'Actors’ strike, as known on 18 July 2023',
    about: sentence`${fact('tl-sag-start-derived', 'Five days')} in, it is not known how long it will last or what the deal will be.`,
    asOf: `Offers, demands and past strikes as known on 18 July 2023. ${ESTIMATES}`,
    offer: 'the July offer',
    unpriced: null,
  },
  'sag-aftra-2023-settled': {
    title: 'Actors’ strike, as it ended on 9 November 2023',
    about: sentence`It lasted ${fact('strike-dates-sag', '118 days')}; the deal is the one that members ratified.`,
    asOf: `Length and terms as of November 2023. ${ESTIMATES}`,
    offer: 'the July offer',
    unpriced: null,
  },
  'wga-2023': {
    title: 'Writers’ strike, as known on 18 July 2023',
    about: sentence`${fact('tl-wga-elapsed-derived', '78 days')} in, with the actors out for ${fact('tl-sag-start-derived', 'five')}, neither length is known. Terms on writers’ rooms count for half of what the guild’s figures leave for them. Terms on artificial intelligence have no price.`,
    asOf: `The offer and demands of 1 May 2023 and past strikes as known on 18 July 2023. ${ESTIMATES}`,
    offer: 'the offer of 1 May',
    unpriced: 'the terms on writers’ rooms',
  },
  'wga-2023-settled': {
    title: 'Writers’ strike, as it ended on 27 September 2023',
    about: sentence`It lasted ${fact('tl-wga-end', '148 days')}; the deal is the one that members ratified, against the offer of 1 May. In August the employers had offered the same wages. Terms on writers’ rooms count for half of what the guild’s figures leave for them.`,
    asOf: `Length and terms as of September 2023; the offer is that of 1 May 2023. ${ESTIMATES}`,
    offer: 'the offer of 1 May',
    unpriced: 'the terms on writers’ rooms',
  },
};
