import { directRunner } from '../../workers/direct';
import type { Stored } from '../app/simulation.svelte';
import type { PresetId } from '../scenario/presets';
import { onNumbersOf, withoutUnpriced } from '../scenario/readings';
import { presetScenario } from '../scenario/scenario';

/** The whole answer of a preset, as the page computes it: every draw, in every case. */
export async function computeAnswer(preset: PresetId): Promise<Stored> {
  const scenario = presetScenario(preset);
  const runner = directRunner();
  const priced = withoutUnpriced(scenario);
  const summary = await runner.run(scenario);
  const union = await runner.nets(onNumbersOf(scenario, 'union'));
  const employers = await runner.nets(onNumbersOf(scenario, 'employers'));
  const without = priced && (await runner.nets(priced));
  return { summary, readings: { union, employers, withoutUnpriced: without }, outliers: await runner.outliers(scenario) };
}
