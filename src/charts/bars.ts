import type { CompanyCost } from '../model/run/summary';
export interface Segment {
  readonly kind: 'terms' | 'stop';
  readonly from: number;
  readonly to: number;
}

/** Stacks two parts away from zero: parts of one sign one after the other, parts of opposite signs on both sides. */
export function diverge(terms: number, stop: number): [Segment, Segment] {
  const start = Math.sign(terms) === Math.sign(stop) ? terms : 0;
  return [
    { kind: 'terms', from: Math.min(0, terms), to: Math.max(0, terms) },
    { kind: 'stop', from: Math.min(start, start + stop), to: Math.max(start, start + stop) },
  ];
}

/** Companies by what they carry, the most first; the rest that has no name of its own comes last whatever its size. */
export const bySize = <Company extends CompanyCost>(companies: readonly Company[]): Company[] =>
  [...companies].sort((a, b) => Number(a.id === 'others') - Number(b.id === 'others') || b.net.mean - a.net.mean);
