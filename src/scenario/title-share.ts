import { CREDITS, SERVICES, VIEWING } from '../facts/credits';
import { factValue } from '../facts/facts';
import type { Craft } from '../facts/member-segments';

/** What one performer’s or writer’s credit for one episode of a programme made for streaming has to do with its viewing. */
export interface Viewed {
  /** Views in the first 90 days. */
  readonly views: number;
  /** Part of the yearly residual that falls on the exhibition year, 0…1: viewing is taken to fall as the residual does. */
  readonly exhibitionShare: number;
  /** Units in the division among a cast: 3 for a series performer, 1 for a day player (sec. 18.2); 1 for a writer. */
  readonly units: number;
}

/**
 * The part of all viewing on streaming services that a credit stands for, 0…1: what a share of revenue is divided by, since how it would
 * have been divided was never settled. Part of the viewing falls on titles made for elsewhere; the rest is divided by views and units among
 * the credits that the craft’s fixed residuals pay for.
 */
export const titleShare = (craft: Craft, { views, exhibitionShare, units }: Viewed): number =>
  ((1 - CREDITS[craft].elsewhere) * views * exhibitionShare * units) / viewedTogether(craft);

/** Views × exhibition share × units of all credits of a craft made for streaming: of every kind there are as many as its residuals pay for. */
function viewedTogether(craft: Craft): number {
  const { pay, ceiling, residuals } = CREDITS[craft];
  const largest = factValue('assumption-top-services') / 100;
  let viewed = 0;
  for (const { id, domesticSubscribers, subscriberFactor } of SERVICES)
    for (const credit of pay)
      for (const { viewsPerSubscriber, share } of VIEWING) {
        // The 2020 contract pays this for exhibition share 1; over the years the shares of what is paid and of what is viewed cancel.
        const yearly = Math.min(credit.pay, ceiling) * subscriberFactor * 1.35;
        const outlay = factValue(residuals) * (id === 'largest' ? largest : 1 - largest) * credit.share * share;
        viewed += (outlay / yearly) * viewsPerSubscriber * domesticSubscribers * credit.units;
      }
  return viewed;
}
