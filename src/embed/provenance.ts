import type { Result } from '../model/run/summary';
import { presetWords } from '../words/case-words';
import { changedInputs, type Scenario } from '../scenario/scenario';
import { number } from '../words/format';

/** What a chart shows, in one line: whose scenario, that it is computed for each reader, how often and by which model. */
export function provenance(scenario: Scenario, { draws, model, seed }: Pick<Result, 'draws' | 'model' | 'seed'>): string {
  const changed = changedInputs(scenario);
  const inputs = changed === 0 ? '' : `, with ${changed} ${changed === 1 ? 'input' : 'inputs'} changed`;
  const runs = draws === scenario.draws ? `${number(draws)} runs` : `${number(draws)} of ${number(scenario.draws)} runs so far`;
  return `Strike impact simulator · ${presetWords(scenario.preset).title}${inputs} · simulated live, ${runs}, model ${model}, seed ${seed}`;
}
