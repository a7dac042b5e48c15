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
