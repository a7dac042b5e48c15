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

/**
 * Share of work that is paid, 0…1, where `replaced` is the share of background work that replicas do and that is not paid, and `exposed` how
 * much of this work is exposed, against background work.
 */
export const paidShare = (exposed: number, replaced: number): number => 1 - exposed * replaced;

/** Work of a month as the stock of credits counts it: what was done before the strike ended, and what is hired under its terms. */
export const creditedWork = (before: number, after: number, hired: number): number => before + after * hired;

/** Session pay of a month of full work at the expired contract's scale, USD. */
export interface NormalPay {
  readonly principal: Column;
  readonly background: Column;
  readonly overscale: Column;
}

/** Columns for session pay of a normal month. */
export const newNormalPay = (): NormalPay => ({ principal: column(), background: column(), overscale: column() });

/** Fills the pay of a month of full work. */
export function fillNormalPay(out: NormalPay, { scaleLinkedBase, backgroundShare, overscaleRatio }: Drawn, count: number): void {
  for (let i = 0; i < count; i++) {
    const base = scaleLinkedBase[i] / 12;
    out.principal[i] = base * (1 - backgroundShare[i]);
    out.background[i] = base * backgroundShare[i];
    out.overscale[i] = base * overscaleRatio[i];
  }
}
