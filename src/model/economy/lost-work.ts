/** One stop of work: all of it from `start` to `end` (days from day 0), then less and less of it, evenly over `restart` days. */
export interface Stop {
  start: number;
  end: number;
  restart: number;
}

/** One class of work: its weight, and the shares of it that two disputes stop. */
export interface WorkClass {
  weight: number;
  own: number;
  other: number;
}

/**
 * Full-stop days of all classes of work lost to two stops between two days: the exact integral of 1 − a(t), where a is the smaller
 * of what the stops leave of a class (`product` false) or the product of what they leave.
 */
export function lostDays(own: Stop, other: Stop, classes: readonly WorkClass[], product: boolean, from: number, to: number): number {
  let lost = 0;
  let at = from;
  while (at < to) {
    const next = Math.min(to, nextKnot(own, at), nextKnot(other, at));
    const middle = at + (next - at) / 2;
    const a0 = stopped(own, at, middle);
    const a1 = stopped(own, next, middle);
    const b0 = stopped(other, at, middle);
    const b1 = stopped(other, next, middle);
    for (let k = 0; k < classes.length; k++) {
      const { weight, own: a, other: b } = classes[k];
      const mean = product ? meanOfUnion(a * a0, a * a1, b * b0, b * b1) : meanOfLarger(a * a0, a * a1, b * b0, b * b1);
      lost += weight * (next - at) * mean;
    }
    at = next;
  }
  return lost;
}

/** The first day after `at` on which the stop's share changes course. */
function nextKnot(stop: Stop, at: number): number {
  if (at < stop.start) return stop.start;
  if (at < stop.end) return stop.end;
  if (at < stop.end + stop.restart) return stop.end + stop.restart;
  return Infinity;
}

/** How much of its share a stop stops on day t, on the straight piece that `middle` lies on. */
function stopped(stop: Stop, t: number, middle: number): number {
  if (middle < stop.start || middle >= stop.end + stop.restart) return 0;
  return middle < stop.end ? 1 : 1 - (t - stop.end) / stop.restart;
}

/** Mean over a piece of the larger of two straight lines with values a0 → a1 and b0 → b1. */
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

/** Mean over a piece of 1 − (1 − a)(1 − b) for two straight lines: Simpson's rule is exact for it. */
function meanOfUnion(a0: number, a1: number, b0: number, b1: number): number {
  return (union(a0, b0) + 4 * union((a0 + a1) / 2, (b0 + b1) / 2) + union(a1, b1)) / 6;
}

const union = (a: number, b: number): number => a + b - a * b;
