import type { PresetId } from '../scenario/presets';
import { fact, said, type Said } from './said';

/** A preset in words. */
export interface PresetWords {
  readonly title: string;
  /** The moment it starts from, in a few words: the same dispute may have several. */
  readonly moment: string;
  /** One sentence: what is known and what is not. */
  readonly about: Said;
  /** What is of which date, in one sentence. */
  readonly asOf: string;
}

export const PRESET_WORDS: Readonly<Record<PresetId, PresetWords>> = {
  'sag-aftra-2023': {
    title: 'Actors’ strike, as known on 18 July 2023',
    moment: 'as known on 18 July',
    about: said`${fact('tl-sag-start-derived', 'Five days')} in; nobody knows how long it will last or where it will settle.`,
    asOf: 'Offers, demands and past strikes as known on 18 July 2023; estimates of money and work use later publications too, each with its date.',
  },
  'sag-aftra-2023-settled': {
    title: 'Actors’ strike, as it ended on 9 November 2023',
    moment: 'as it ended, 9 November',
    about: said`${fact('strike-dates-sag', '118 days')}, and the terms that were ratified.`,
    asOf: 'Length and terms as of November 2023; estimates of money and work with their own dates.',
  },
  'wga-2023': {
    title: 'Writers’ strike, as known on 18 July 2023',
    moment: 'as known on 18 July',
    about: said`${fact('tl-wga-elapsed-derived', '78 days')} in, the actors out for ${fact('tl-sag-start-derived', 'five')}; nobody knows how long either will last. Terms on writers’ rooms are valued by what the guild’s figures leave; terms on artificial intelligence have no price.`,
    asOf: 'The offer and demands of 1 May 2023 and past strikes as known on 18 July 2023; estimates of money and work use later publications too, each with its date.',
  },
  'wga-2023-settled': {
    title: 'Writers’ strike, as it ended on 27 September 2023',
    moment: 'as it ended, 27 September',
    about: said`${fact('tl-wga-end', '148 days')}, and the terms that were ratified, against the offer of 1 May; in August the employers had offered the same wages. Terms on writers’ rooms are valued by what the guild’s figures leave.`,
    asOf: 'Length and terms as of September 2023; the offer is that of 1 May 2023; estimates of money and work with their own dates.',
  },
};
