import { REVENUE_SHARE } from '../../facts/credits';
import { factValue } from '../../cases/facts';
import type { WorkCraft } from '../../facts/works';
import { exhibitionPercent, type Revenue } from '../../scenario/work-credit';
import { titleShare } from '../../scenario/title-share';

/**
 * The revenue that demands took a share of: what 2% of it is worth by the union’s own cost, for writers the amount set apart for their
 * viewership residual. It is divided as everywhere: by views, by the percentage of the exhibition year and by units, an assumption.
 */
export function revenueFor(craft: WorkCraft): Revenue {
  const whose = craft === 'writers' ? 'writers' : 'actors';
  const value = factValue(whose === 'writers' ? 'assumption-wga-viewership' : 'ask-1pct-derived');
  return {
    yearly: value / REVENUE_SHARE,
    titleShare: (views, year, units) => titleShare(whose, { views, exhibitionShare: exhibitionPercent(year) / 100, units }),
  };
}
