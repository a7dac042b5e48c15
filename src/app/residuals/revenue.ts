import { factValue } from '../../facts/facts';
import type { WorkCraft } from '../../facts/works';
import { exhibitionPercent, type Revenue } from '../../scenario/work-credit';
import { creditYears } from '../formula-credits';

/**
 * The revenue that demands took a share of: what 2% of it is worth by the union’s own cost, for writers the amount set apart for their
 * viewership residual. It is divided as in the simulation: by views and by the percentage of the exhibition year, an assumption.
 */
export function revenueFor(craft: WorkCraft): Revenue {
  const writers = craft === 'writers';
  const [service] = creditYears(writers ? 'writers' : 'actors', factValue(writers ? 'assumption-wga-viewership' : 'ask-1pct-derived'));
  const { streamingRevenue = 0, titleShare = 0, views = 1 } = service!.credits[0]!;
  const perView = titleShare / (views * exhibitionPercent(1));
  return { yearly: streamingRevenue, titleShare: (seen, year) => perView * seen * exhibitionPercent(year) };
}
