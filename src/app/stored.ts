import type { PresetId } from '../scenario/presets';
import type { Answer, Stored } from './simulation.svelte';
import { presetScenario } from '../scenario/scenario';

/** The whole answers of the presets, computed when the page was built, each a file of its own. */
const STORED: Readonly<Record<PresetId, () => Promise<{ readonly default: Stored }>>> = {
  'sag-aftra-2023-settled': () => import('virtual:answer/sag-aftra-2023-settled'),
  'sag-aftra-2023': () => import('virtual:answer/sag-aftra-2023'),
  'wga-2023-settled': () => import('virtual:answer/wga-2023-settled'),
  'wga-2023': () => import('virtual:answer/wga-2023'),
};

/** The whole answer of a preset as the build computed it; null where it cannot be loaded. */
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
