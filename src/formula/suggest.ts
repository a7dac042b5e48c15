/**
 * The candidate nearest to what was typed, or null if none is close.
 *
 * Close means at most one slip in three letters from a whole candidate or, for four letters or more, one in five from a part of one:
 * `subscribrs` is one slip from a part of `domesticSubscribers`. A slip is a letter missing, added, changed or swapped with its neighbor;
 * case does not count. Among equals the first wins.
 */
export function nearest(typed: string, candidates: Iterable<string>): string | null {
  // A typo this long is unlikely, and the cost is the product of both lengths.
  if (typed.length > 60) return null;
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const distance = slips(typed, candidate);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

function slips(typed: string, candidate: string): number {
  const a = typed.toLowerCase();
  const b = candidate.toLowerCase();
  const whole = editDistance(a, b, false);
  const part = editDistance(a, b, true);
  return Math.min(
    whole <= Math.max(1, Math.floor(a.length / 3)) && whole < a.length ? whole : Infinity,
    // Half a slip more, so that a whole candidate wins over an equally good part of one.
    a.length >= 4 && part <= Math.floor(a.length / 5) ? part + 0.5 : Infinity,
  );
}

/** Damerau and Levenshtein's distance of `a` to `b`, or to the nearest part of `b`. */
function editDistance(a: string, b: string, toPart: boolean): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => (toPart ? 0 : j));
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        previous[j]! + 1,
        row[j - 1]! + 1,
        previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? before[j - 2]! + 1 : Infinity,
      );
    }
    before = previous;
    previous = row;
  }
  return toPart ? Math.min(...previous) : previous[b.length]!;
}
