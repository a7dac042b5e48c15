import { factValue } from '../facts/facts';
import type { Preset } from '../scenario/presets';
import { isoDay, number } from './format';
import { fact, said, type Said } from './said';

/** The question that the page answers. */
export const QUESTION = 'Was the strike worth it, and to whom?';

/** Who is on strike, since when, beside whom; and what the page does with it. */
export function leadSentence(preset: Preset): Said {
  const { union, members, membership, start, otherName } = preset;
  const called = fact(membership, number(factValue(membership)));
  return said`On ${isoDay(start)} ${called} film and television ${members} (${union}) went on strike against the studios and streaming services (AMPTP); ${otherName} ran beside it. Set how long it lasts, what is offered and how streaming pays: thousands of simulated runs show what each side gains and loses, and how sure that is.`;
}
