import type { Made, Nets } from '../scenario/codec';
import { threeDigits } from '../scenario/codec';
import { MODEL_VERSION, shortVersion } from '../scenario/model-version';
import { money } from './format';

/** The last version whose links name no version. */
const LAST_UNNAMED = '1.4';

/**
 * What a link says about its numbers, compared with this page: the version it was made with, and whether both net results are still the
 * same to three digits. Empty where there is nothing to say.
 *
 * @param here the nets of the whole run on this page; null until it has ended.
 */
export function madeSentence({ model, nets }: Made, here: Nets | null): string {
  const own = shortVersion(MODEL_VERSION);
  if (model === null) return `Link made with ${LAST_UNNAMED} or earlier. This page runs version ${own} of the model.`;
  const its = shortVersion(model);
  const later = isLater(model, MODEL_VERSION);
  if (nets === null) {
    if (its === own) return '';
    return later ? `Link made with ${its}, which is later than this page’s ${own}.` : `Link made with ${its}. This page runs ${own}.`;
  }
  if (here === null) return `Link made with ${its}. Its net results are compared once all runs are done.`;
  const moved = [
    moveOf('members’ net', 'a loss of', nets.members, here.members),
    moveOf('the companies’ net cost', 'a saving of', nets.companies, here.companies),
  ].filter((move) => move !== null);
  if (moved.length === 0)
    return its === own
      ? `The link’s net results agree with this page’s (version ${own}).`
      : `Link made with ${its}. Both net results are the same in ${own}.`;
  const said = moved.map(({ what, was, is }) => `${what} was ${was} in ${its}; it is ${is} here.`).join(' It also says that ');
  if (its === own) return `This link says that ${said} Within one version they should agree, so the link was changed.`;
  return later ? `This link is later than this page (${own}). It says that ${said}` : `Updated: this link says that ${said}`;
}

/** A net before and now, where they differ; one below zero has a word instead of a minus. */
function moveOf(what: string, below: string, before: number, after: number): { what: string; was: string; is: string } | null {
  const is = threeDigits(after);
  const say = (usd: number): string => (usd < 0 ? `${below} ${money(-usd)}` : money(usd));
  return before === is ? null : { what, was: say(before), is: say(is) };
}

/** Whether a version comes after another, part by part. */
function isLater(version: string, than: string): boolean {
  const [a, b] = [version, than].map((each) => [...each.split('.').map(Number), 0, 0]);
  const k = a.findIndex((part, place) => part !== b[place]);
  return k >= 0 && a[k] > b[k];
}
