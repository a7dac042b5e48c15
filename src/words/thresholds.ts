import type { Threshold } from '../model/run/thresholds';
import { parameterIn } from '../scenario/parameters';
import type { Scenario } from '../scenario/scenario';
import { money, number } from './format';
import { parameterLabel } from './parameter-labels';
import { input, sentence, type Sentence } from './sentence';

/** What an input is called in this sentence. */
function nameOf(key: Threshold['key']): string | null {
  if (key === 'horizon') return 'years counted';
  if (key === 'wagePersistence') return 'of the wage gap left after each renewal';
  return null;
}

/** One input: its values at which members' net is zero, or that there are none. */
function partOf({ key, roots }: Threshold, scenario: Scenario): Sentence {
  const name = nameOf(key);
  const { unit } = parameterIn(scenario.preset, key)!;
  const words = roots.map(({ value }) => (unit.startsWith('USD') ? money(value) : `${number(value)}${unit === '%' ? '%' : ''}`));
  const label = name ?? parameterLabel(scenario.preset, key).toLowerCase();
  if (words.length === 0) return sentence`none for ${input(key, name === null ? label : name.replace(/^of /, ''))}`;
  const values = words.join(' and ');
  return name === null ? sentence`${input(key, values)} a year for ${label}` : sentence`${input(key, values)} ${label}`;
}

/** At which values of what members' net is zero: all of them, and «none» where there is none. Empty if nothing was sought. */
export function thresholdSentence(thresholds: readonly Threshold[], scenario: Scenario): Sentence {
  if (thresholds.length === 0) return [];
  const parts = thresholds.map((threshold) => partOf(threshold, scenario));
  return [...sentence`Members’ net is zero at: `, ...parts.flatMap((part, k) => (k === 0 ? [...part] : ['; ', ...part])), '.'];
}
