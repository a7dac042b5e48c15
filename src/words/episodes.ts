import type { ContractId, Episode } from '../model/residuals/episodes';
import type { Summary } from '../model/run/summary';
import type { FormulaWorld, Scenario } from '../scenario/scenario';
import { money } from './format';
import { formula, input, sentence, type Sentence, type NumberRef } from './sentence';

/** The series and the two titles of the chart of one episode. */
export const EPISODE_LABELS = {
  expired: '2020 contract',
  offer: 'offer',
  settlement: 'deal',
  demand: 'demand',
  widely: 'A title that more than a fifth of subscribers watch in 90 days',
  little: 'A title that few watch',
} as const satisfies Readonly<Record<ContractId | Episode['viewing'], string>>;

const WORLDS = { offer: 'offer', settlement: 'deal', demand: 'ask' } as const satisfies Partial<Record<ContractId, FormulaWorld>>;

/** Which credit is shown, and what is assumed about it. */
export const EPISODES_SOURCE =
  'the formulas chosen, for one episode of an hour on a service with 68 million subscribers at home. They pay one member with the larger of the pays that are normal there. What share of the service’s revenue a title brings is our assumption, by its viewing.';

/** The link from what one episode pays to the residuals calculator. */
export const OWN_WORK = 'What other work is paid: the residuals calculator';

/** What the first year pays under offer, deal and demand. */
export function episodesSentence({ episodes }: Summary, { values }: Scenario): Sentence {
  if (episodes.length === 0) return [];
  const first = (viewing: Episode['viewing'], id: keyof typeof WORLDS): NumberRef => {
    const series = episodes.find((each) => each.viewing === viewing)?.series.find((each) => each.id === id);
    return formula(WORLDS[id], money(series?.amounts[0] ?? 0));
  };
  const between =
    values.settlementFrom === 1
      ? ''
      : sentence` The deal lies between offer and demand by the share you set, ${input('streamingShare', `${values.streamingShare}%`)}.`;
  return sentence`In its first year an episode that many watch pays one member ${first('widely', 'offer')} under the offer. It pays ${first('widely', 'settlement')} under the deal and ${first('widely', 'demand')} under the demand. One that few watch pays ${first('little', 'offer')}, ${first('little', 'settlement')} and ${first('little', 'demand')}. All this is on one of the largest services.${between}`;
}
