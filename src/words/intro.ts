import { factValue } from '../facts/facts';
import type { Preset } from '../scenario/presets';
import type { Scenario } from '../scenario/scenario';
import { isoDay, number } from './format';
import { fact, sentence, type Sentence } from './sentence';

/** The question that the page answers, about a strike that has ended or one whose length is a forecast. */
export const question = ({ values }: Pick<Scenario, 'values'>): string =>
  values.lengthFrom === 2 ? 'Was the strike worth it, and to whom?' : 'Will the strike be worth it, and to whom?';

/** Who is on strike, since when, and which strike ran at the same time. */
export function introSentence({ union, members, membership, start, otherName }: Preset): Sentence {
  const called = fact(membership, number(factValue(membership)));
  return sentence`${called} film and television ${members} (${union}) went on strike against the studios (AMPTP) on ${isoDay(start)}. ${otherName[0].toUpperCase()}${otherName.slice(1)} ran at the same time.`;
}
