import { RANDOMISATIONS } from '../../random/sobol';
import { scenarioCases } from '../../scenario/readings';
import type { Scenario } from '../../scenario/scenario';
import { LANES, preparedIn, type Memory } from '../column';
import { prepareSimulation, type Extent } from './worlds';
import { collect, newCollected, ofOneRandomisation, summarize, summarizeNets, type Collected } from './summarize';
import type { NetSummary, Part, Preview } from './summary';

/** What a preview is asked for: points of one randomisation, and which of the costly parts. */
export interface PreviewRequest {
  readonly points: number;
  readonly parts: readonly Part[];
}

/**
 * A first answer, from draws 0, 8, 16, … of the run: as set, and on each side's numbers. It is thrown away when the run has more. The same
 * points at every question, so that what moves a figure is the question alone.
 *
 * @param holds whether a scenario can be run: a formula may hold as set and not at the revenue that one side names.
 */
export function preview(
  scenario: Scenario,
  { points, parts }: PreviewRequest,
  memory: Memory,
  holds: (asked: Scenario) => boolean,
): Preview {
  const summary = summarize(drawn(scenario, parts.includes('break-even') ? 'all' : 'without-search', points, memory), scenario, {
    parts,
    meanAndError: ofOneRandomisation,
  });
  return { summary, readings: readings(scenario, points, memory, holds) };
}

function readings(scenario: Scenario, points: number, memory: Memory, holds: (asked: Scenario) => boolean): Preview['readings'] {
  const cases = scenarioCases(scenario);
  if (!cases || !holds(cases.union) || !holds(cases.employers)) return null;
  const nets = (asked: Scenario): NetSummary => summarizeNets(drawn(asked, 'nets', points, memory), ofOneRandomisation);
  const { union, employers, withoutUnpriced } = cases;
  return { union: nets(union), employers: nets(employers), withoutUnpriced: withoutUnpriced && nets(withoutUnpriced) };
}

/** The first points of the first randomisation, collected as if they were a run of their own. */
export function drawn(scenario: Scenario, extent: Extent, points: number, memory: Memory): Collected {
  const evaluate = preparedIn(memory, () => prepareSimulation(scenario, extent));
  const collected = newCollected(points, extent);
  for (let first = 0; first < points; first += LANES) {
    const block = evaluate(first * RANDOMISATIONS, Math.min(LANES, points - first), RANDOMISATIONS);
    collect(collected, { ...block, first });
  }
  return collected;
}
