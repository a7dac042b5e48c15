import { CREDITS, EPISODES, PROGRAM_LENGTH, REVENUE_SHARE, SERVICES, VIEWING, WIDELY_WATCHED } from '../../facts/credits';
import { FACTS } from '../../cases/facts';
import type { Craft } from '../../facts/credits';
import type { Credit } from '../../formula/reading';
import { titleShare } from '../../scenario/title-share';

/** One credit in each of its exhibition years on one service. */
export interface ServiceYears {
  readonly id: (typeof SERVICES)[number]['id'];
  readonly domesticSubscribers: number;
  /** Exhibition year 1 first. */
  readonly credits: readonly Credit[];
}

/**
 * The attributes of one credit of a craft, year by year on each service: a one-hour episode, the larger pay, a title that is widely
 * watched. `revenueShareValue` is what 2 % of streaming revenue is worth a year, USD. The same credits are among those that the model
 * pays by; what they have no attribute for a streaming residual cannot name.
 */
export function creditYears(craft: Craft, revenueShareValue: number): readonly ServiceYears[] {
  const { pay, ceiling } = CREDITS[craft];
  const percents = FACTS['hb-ey-2020']!.value as readonly number[];
  return SERVICES.map(({ id, domesticSubscribers, foreignSubscribers, subscriberFactor }) => {
    const views = VIEWING[WIDELY_WATCHED].viewsPerSubscriber * domesticSubscribers;
    return {
      id,
      domesticSubscribers,
      credits: percents.map((percent, year) => ({
        pay: pay[0]!.pay,
        ceiling,
        programLength: PROGRAM_LENGTH,
        exhibitionYear: year + 1,
        exhibitionShare: percent / 100,
        subscriberFactor,
        domesticSubscribers,
        foreignSubscribers,
        views,
        streamingRevenue: revenueShareValue / REVENUE_SHARE,
        titleShare: titleShare(craft, { views, exhibitionShare: percent / 100, units: pay[0]!.units }),
        episodes: EPISODES,
      })),
    };
  });
}
