import { column, type Column } from '../column';
import type { Drawn } from '../drawn';
import type { Activity } from './activity';
import type { Terms } from './settlement';
import type { UnitPay } from './unit-pay';

/** Months after day 0 by which replicas do the full drawn share of background and day work; constant after that. */
export const REPLICA_MONTHS = 36;

/** Session pay of a month of full work at the expired contract's scale, USD. */
export interface NormalPay {
  readonly principal: Column;
  readonly background: Column;
  readonly overscale: Column;
}

/** Columns for session pay of a normal month. */
export const newNormalPay = (): NormalPay => ({ principal: column(), background: column(), overscale: column() });

/** Fills session pay of a normal month, scaled by `contraction`, the share of a normal month of work that the industry has left. */
export function fillNormalPay(
  out: NormalPay,
  { scaleLinkedBase, backgroundShare, overscaleRatio }: Drawn,
  contraction: Column,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    const base = (scaleLinkedBase[i] / 12) * contraction[i];
    out.principal[i] = base * (1 - backgroundShare[i]);
    out.background[i] = base * backgroundShare[i];
    out.overscale[i] = base * overscaleRatio[i];
  }
}

/** Work of a month done after the strike, in full months: what both strikes leave of it, plus made-up work. */
export const workUnderTerms = ({ after, returning }: Activity, makeUp: number, at: number): number => after[at] + makeUp * returning[at];

/** Paid share of a month's work, 0…1, the rest being done by replicas: of work done before the strike ended, and after it. */
export interface PaidShares {
  readonly principalBefore: Column;
  readonly backgroundBefore: Column;
  readonly principal: Column;
  readonly background: Column;
}

/** Columns for paid shares of work. */
export const newPaidShares = (): PaidShares => ({
  principalBefore: column(),
  backgroundBefore: column(),
  principal: column(),
  background: column(),
});

/**
 * Fills the paid shares of month `m`, whose unit pay begins at `row`. Of principals' work, replicas can replace only what is paid by the
 * day.
 */
export function fillPaidShares(
  out: PaidShares,
  m: number,
  { dayShare, replicaDays }: Drawn,
  offer: Terms,
  { replaced }: UnitPay,
  row: number,
  count: number,
): void {
  const inUse = Math.min(1, (m + 0.5) / REPLICA_MONTHS);
  for (let i = 0; i < count; i++) {
    const lostBefore = inUse * (replicaDays[i] * (1 - offer.replicaPay[i]));
    const lost = inUse * replaced[row + i];
    out.principalBefore[i] = 1 - dayShare[i] * lostBefore;
    out.backgroundBefore[i] = 1 - lostBefore;
    out.principal[i] = 1 - dayShare[i] * lost;
    out.background[i] = 1 - lost;
  }
}
