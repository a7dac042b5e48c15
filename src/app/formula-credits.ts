import { CREDITS, EPISODES, PROGRAM_LENGTH, REVENUE_SHARE, SERVICES, VIEWING, WIDELY_WATCHED } from '../facts/credits';
import { FACTS, factValue } from '../facts/facts';
import type { Craft } from '../facts/member-segments';
import type { Credit } from '../formula/reading';

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
  const viewed = viewedTogether(craft);
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
        titleShare: (views * percent) / viewed,
        episodes: EPISODES,
      })),
    };
  });
}

/**
 * What the shares of viewing are divided by, so that all credits of the stock together have the whole: views times percent of the
 * exhibition year, summed over the credits that the craft's fixed residuals pay for. The years' percentages cancel.
 */
function viewedTogether(craft: Craft): number {
  const { pay, ceiling, residuals } = CREDITS[craft];
  const stock = factValue(residuals) / SERVICES.length;
  let viewed = 0;
  for (const { domesticSubscribers, subscriberFactor } of SERVICES)
    for (const credit of pay)
      for (const { viewsPerSubscriber, share } of VIEWING)
        viewed +=
          (viewsPerSubscriber * domesticSubscribers * credit.share * share) / (Math.min(credit.pay, ceiling) * subscriberFactor * 1.35);
  return viewed * 100 * stock;
}
