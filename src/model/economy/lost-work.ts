import { levelAt, nextChange, type Level } from './waves';

/**
 * A strike: it stops its share of work from `start` to `end` (days from day 0), times the level of members who are out, then linearly less
 * over `restart` days. Over the first `onset` days it takes hold linearly, while work goes on with what is in hand.
 */
export interface Strike {
  start: number;
  end: number;
  restart: number;
  onset: number;
  readonly level: Level;
}

/**
 * A class of work: its weight, and the shares of it that this strike and the other one stop, 0…1. `lost` is what `lostDays` last found of
 * this class alone, in full-stop days.
 */
export interface WorkClass {
  weight: number;
  own: number;
  other: number;
  lost: number;
}

/**
 * Work of all classes lost to two strikes between days `from` and `to`, in full-stop days: the exact integral of 1 − a(t), where a is the
 * smaller of what the two strikes leave of a class or, with `product`, the product of what they leave.
 */
export function lostDays(own: Strike, other: Strike, classes: readonly WorkClass[], product: boolean, from: number, to: number): number {
  for (let k = 0; k < classes.length; k++) classes[k].lost = 0;
  let at = from;
  while (at < to) {
    const next = Math.min(to, nextKnot(own, at), nextKnot(other, at));
    const middle = at + (next - at) / 2;
    const a0 = stopped(own, at, middle);
    const a1 = stopped(own, next, middle);
    const b0 = stopped(other, at, middle);
    const b1 = stopped(other, next, middle);
    for (let k = 0; k < classes.length; k++) {
      const { own: a, other: b } = classes[k];
      const mean = product ? meanOfUnion(a * a0, a * a1, b * b0, b * b1) : meanOfLarger(a * a0, a * a1, b * b0, b * b1);
      classes[k].lost += (next - at) * mean;
    }
    at = next;
  }
  let lost = 0;
  for (let k = 0; k < classes.length; k++) lost += classes[k].weight * classes[k].lost;
  return lost;
}

/** First day after `at` on which the stopped share changes its slope; Infinity after the restart. */
function nextKnot(strike: Strike, at: number): number {
  if (at < strike.start) return strike.start;
  if (strike.onset > 0 && at < Math.min(strike.end, strike.start + strike.onset))
    return Math.min(strike.end, strike.start + strike.onset, nextChange(strike.level, at));
  if (at < strike.end) return Math.min(strike.end, nextChange(strike.level, at));
  if (at < strike.end + strike.restart) return strike.end + strike.restart;
  return Infinity;
}

/** Fraction of its share that a strike stops on day t, 0…1, on the linear piece that contains `middle`. */
function stopped(strike: Strike, t: number, middle: number): number {
  if (middle < strike.start || middle >= strike.end + strike.restart) return 0;
  const level = levelAt(strike.level, Math.min(middle, strike.end));
  const held = strike.onset > 0 ? level * Math.min(1, (Math.min(t, strike.end) - strike.start) / strike.onset) : level;
  return middle < strike.end ? held : held * (1 - (t - strike.end) / strike.restart);
}

/** Mean over a piece of the larger of two linear functions with values a0 → a1 and b0 → b1. */
function meanOfLarger(a0: number, a1: number, b0: number, b1: number): number {
  const d0 = a0 - b0;
  const d1 = a1 - b1;
  const mean = (b0 + b1) / 2;
  if (d0 >= 0 && d1 >= 0) return mean + (d0 + d1) / 2;
  if (d0 <= 0 && d1 <= 0) return mean;
  const above = d0 > 0 ? d0 : d1;
  const below = d0 > 0 ? -d1 : -d0;
  return mean + (above * above) / (2 * (above + below));
}

/** Mean over a piece of 1 − (1 − a)(1 − b) for linear a and b; Simpson's rule is exact for it. */
function meanOfUnion(a0: number, a1: number, b0: number, b1: number): number {
  return (union(a0, b0) + 4 * union((a0 + a1) / 2, (b0 + b1) / 2) + union(a1, b1)) / 6;
}

const union = (a: number, b: number): number => a + b - a * b;
