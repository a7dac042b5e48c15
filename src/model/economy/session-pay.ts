import { column, type Column } from '../column';
import type { Drawn } from '../drawn';
import type { Terms } from './settlement';

/** Months after day 0 by which replicas do the full drawn share of background and day work; constant after that. */
export const REPLICA_MONTHS = 36;

/** How much of that share is in use in month m, 0…1. */
export const replicasInUse = (m: number): number => Math.min(1, (m + 0.5) / REPLICA_MONTHS);

/** Fills the share of exposed work that is done by replicas and not paid under the offer, once replicas are in full use, 0…1. */
export function fillReplacedAtOffer(out: Column, { exposed, payKept }: Terms, count: number): void {
  for (let i = 0; i < count; i++) out[i] = exposed[i] * (1 - payKept[i]);
}

/** Share of work that is paid, 0…1, where a share `exposed` of it may be done by replicas and `replaced` of that is. */
export const paidShare = (exposed: number, replaced: number): number => 1 - exposed * replaced;

/** Work of a month done under the deal's terms, in full months: what both strikes leave of it, and the part of lost work that is made up. */
export const workUnderTerms = (after: number, makeUp: number, returning: number): number => after + makeUp * returning;

/** Work of a month as the stock of credits counts it: what was done before the strike ended, and what is hired under its terms. */
export const creditedWork = (contraction: number, before: number, work: number, hired: number): number =>
  contraction * (before + work * hired);

/** Session pay of a month of full work at the expired contract's scale, USD. */
export interface NormalPay {
  readonly principal: Column;
  readonly background: Column;
  readonly overscale: Column;
}

/** Columns for session pay of a normal month. */
export const newNormalPay = (): NormalPay => ({ principal: column(), background: column(), overscale: column() });

/** Fills the pay of a month of full work, with what the industry's contraction leaves of it, 0…1. */
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
