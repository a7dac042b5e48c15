import type { NetSummary, ReadingNets } from '../model/run/summary';
import { scenarioCases } from '../scenario/readings';
import type { Scenario } from '../scenario/scenario';

/** Both nets of whole runs in every case beside the scenario as set, one run after the other; null where there is no case. */
export async function readingNets(scenario: Scenario, nets: (asked: Scenario) => Promise<NetSummary>): Promise<ReadingNets | null> {
  const cases = scenarioCases(scenario);
  if (!cases) return null;
  const union = await nets(cases.union);
  const employers = await nets(cases.employers);
  return { union, employers, withoutUnpriced: cases.withoutUnpriced && (await nets(cases.withoutUnpriced)) };
}
