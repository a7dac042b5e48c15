import { directRunner } from '../../workers/direct';
import { readingNets } from '../app/reading-nets';
import type { Stored } from '../app/simulation.svelte';
import type { PresetId } from '../cases/cases';
import { presetScenario, type Scenario } from '../scenario/scenario';

/** The whole answer to a scenario, as the page computes it: every draw, in every case. */
export async function computeAnswer(scenario: Scenario): Promise<Stored> {
  const runner = directRunner();
  const summary = await runner.run(scenario);
  const readings = (await readingNets(scenario, runner.nets)) ?? 'none';
  const [outliers, thresholds] = [await runner.outliers(scenario), await runner.thresholds(scenario)];
  return { summary, readings, outliers, thresholds };
}

/** The whole answer of a preset. */
export const presetAnswer = (preset: PresetId): Promise<Stored> => computeAnswer(presetScenario(preset));
