import type { Threshold } from '../model/run/thresholds';
import { parameterIn } from '../scenario/parameters';
import type { Scenario } from '../scenario/scenario';
import { money, number } from './format';
import { parameterLabel } from './parameter-labels';
import { input, sentence, sentences, type Sentence } from './sentence';

/** What an input is called in this sentence. */
function nameOf(key: Threshold['key']): string | null {
  if (key === 'horizon') return 'years counted';
  if (key === 'wagePersistence') return 'of the wage gap left after each renewal';
  return null;
}

/** One input: its values at which members' net is zero, or its name where there are none. */
function partOf({ key, roots }: Threshold, scenario: Scenario): Sentence {
  const name = nameOf(key);
  const { unit } = parameterIn(scenario.preset, key)!;
  const words = roots.map(({ value }) => (unit.startsWith('USD') ? money(value) : `${number(value)}${unit === '%' ? '%' : ''}`));
  const label = name ?? parameterLabel(scenario.preset, key).toLowerCase();
  if (words.length === 0) return [input(key, name === null ? label : name.replace(/^of /, ''))];
  const values = words.join(' and ');
  return name === null ? sentence`${input(key, values)} a year for ${label}` : sentence`${input(key, values)} ${label}`;
}

/** At which values of what members' net is zero: all of them, and «none» where there is none. Empty if nothing was sought. */
export function thresholdSentence(thresholds: readonly Threshold[], scenario: Scenario): Sentence {
  if (thresholds.length === 0) return [];
  const listed = (has: boolean, between: string): Sentence =>
    thresholds
      .filter(({ roots }) => roots.length > 0 === has)
      .flatMap((threshold, k) => [...(k === 0 ? [] : [between]), ...partOf(threshold, scenario)]);
  const [found, none] = [listed(true, '; '), listed(false, ' or ')];
  return sentences(
    found.length > 0 ? ['Members’ net is zero at: ', ...found, '.'] : [],
    none.length > 0 ? ['No value of ', ...none, ' alone brings members’ net to zero.'] : [],
  );
}
