import STORED from 'virtual:answers';
import type { PresetId } from '../cases/cases';
import type { Answer, Stored } from './simulation.svelte';
import { presetScenario } from '../scenario/scenario';

/** The whole answer of a preset as the build computed it, a file of its own; null where it cannot be loaded. */
export const storedAnswer = (preset: PresetId): Promise<Stored | null> =>
  STORED[preset]().then(
    ({ default: stored }) => stored,
    () => null,
  );

/** The answer of a preset, from what the build stored of it. */
export const answerOf = (preset: PresetId, { summary, readings }: Stored): Answer => ({
  scenario: presetScenario(preset),
  summary,
  readings,
});
