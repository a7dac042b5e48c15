import type { CompanyCost } from '../model/run/summary';

/** One part of a stacked bar: what the terms bring or what the strike costs, from one amount to another, USD. */
export interface Segment {
  readonly kind: 'terms' | 'stop';
  readonly from: number;
  readonly to: number;
}

/** Stacks two parts away from zero: in one direction where their signs agree, on both sides of zero where they do not. */
export function diverge(terms: number, stop: number): [Segment, Segment] {
  const start = Math.sign(terms) === Math.sign(stop) ? terms : 0;
  return [
    { kind: 'terms', from: Math.min(0, terms), to: Math.max(0, terms) },
    { kind: 'stop', from: Math.min(start, start + stop), to: Math.max(start, start + stop) },
  ];
}

/** Companies by net cost, largest first; the unnamed rest always comes last. */
export const bySize = <Company extends CompanyCost>(companies: readonly Company[]): Company[] =>
  [...companies].sort((a, b) => Number(a.id === 'others') - Number(b.id === 'others') || b.net.mean - a.net.mean);
