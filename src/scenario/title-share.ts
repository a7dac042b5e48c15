import { factValue } from '../cases/facts';
import { CREDITS, SERVICES, VIEWING, type Craft } from '../facts/credits';

/**
 * Attributes that determine how much viewing is attributed to one performer’s or writer’s credit for one episode of a program made for
 * streaming.
 */
export interface Viewed {
  /** Views in the first 90 days. */
  readonly views: number;
  /** Part of the yearly residual paid in the exhibition year, 0…1; viewing is assumed to fall as the residual does. */
  readonly exhibitionShare: number;
  /** Units in the division among a cast: 3 for a series performer, 1 for a day player (sec. 18.2); 1 for a writer. */
  readonly units: number;
}

/**
 * Part of all viewing on streaming services that is attributed to a credit, 0…1: the key by which a share of revenue is divided, since how
 * it would have been divided was never settled. Part of the viewing is of titles made for elsewhere; the rest is divided by views and units
 * among the credits that the craft’s fixed residuals pay for.
 */
export const titleShare = (craft: Craft, { views, exhibitionShare, units }: Viewed): number =>
  ((1 - CREDITS[craft].elsewhere) * views * exhibitionShare * units) / viewedTogether(craft);

/**
 * Views × exhibition share × units of all credits of a craft made for streaming; there are as many of each kind as the craft’s residuals
 * pay for.
 */
function viewedTogether(craft: Craft): number {
  const { pay, ceiling, residuals } = CREDITS[craft];
  const largest = factValue('assumption-top-services') / 100;
  let viewed = 0;
  for (const { id, domesticSubscribers, subscriberFactor } of SERVICES)
    for (const credit of pay)
      for (const { viewsPerSubscriber, share } of VIEWING) {
        // What the 2020 contract pays for exhibition share 1; over the years the shares of what is paid and of what is viewed cancel.
        const yearly = Math.min(credit.pay, ceiling) * subscriberFactor * 1.35;
        const outlay = factValue(residuals) * (id === 'largest' ? largest : 1 - largest) * credit.share * share;
        viewed += (outlay / yearly) * viewsPerSubscriber * domesticSubscribers * credit.units;
      }
  return viewed;
}
