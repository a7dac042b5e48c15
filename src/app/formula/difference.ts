/** A stretch of a line: whether it is the same in both texts. */
export interface Stretch {
  readonly text: string;
  readonly changed: boolean;
}

/** A line of a difference: in both texts, only in the first, or only in the second. */
export interface DifferenceLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly stretches: readonly Stretch[];
}

/** Longer texts are shown as wholly other: comparing costs the product of their lengths. */
const MOST_PARTS = 1200;

/** How a text differs from another, line by line; within a line that took another's place, what changed of it. */
export function difference(before: string, after: string): readonly DifferenceLine[] {
  const steps = compare(before.split('\n'), after.split('\n'));
  const lines: DifferenceLine[] = [];
  for (let k = 0; k < steps.length;) {
    const { kind, part } = steps[k]!;
    if (kind === 'same') {
      lines.push({ kind, stretches: [{ text: part, changed: false }] });
      k++;
      continue;
    }
    let end = k;
    while (end < steps.length && steps[end]!.kind !== 'same') end++;
    const block = steps.slice(k, end);
    lines.push(
      ...paired(
        block.filter((step) => step.kind === 'removed').map(({ part: line }) => line),
        block.filter((step) => step.kind === 'added').map(({ part: line }) => line),
      ),
    );
    k = end;
  }
  return lines;
}

/** Lines that gave way and lines that came: each of the first before the one of the second that is most like it, the others whole. */
function paired(removed: readonly string[], added: readonly string[]): DifferenceLine[] {
  const lines: DifferenceLine[] = [];
  let next = 0;
  for (const before of removed) {
    const alike = added
      .map((after, j) => ({ j, steps: compare(parts(before), parts(after)) }))
      .filter(({ j, steps }) => j >= next && likeness(steps) >= 0.4);
    const [best] = alike.sort((a, b) => likeness(b.steps) - likeness(a.steps));
    if (!best) {
      lines.push(whole('removed', before));
      continue;
    }
    lines.push(...added.slice(next, best.j).map((after) => whole('added', after)));
    lines.push(
      { kind: 'removed', stretches: stretches(best.steps, 'removed') },
      { kind: 'added', stretches: stretches(best.steps, 'added') },
    );
    next = best.j + 1;
  }
  return [...lines, ...added.slice(next).map((after) => whole('added', after))];
}

/** The sign at its beginning says enough of a line that is wholly other. */
const whole = (kind: 'removed' | 'added', text: string): DifferenceLine => ({ kind, stretches: [{ text, changed: false }] });

/** The share of two lines' words that is in both. */
function likeness(steps: readonly Step[]): number {
  const words = steps.filter(({ part }) => /[\p{L}\p{N}]/u.test(part));
  const same = words.filter(({ kind }) => kind === 'same').length;
  return words.length === 0 ? 0 : (2 * same) / (words.length + same);
}

const parts = (line: string): string[] => line.match(/[\p{L}\p{N}_.$%]+|\s+|./gu) ?? [];

interface Step {
  readonly kind: DifferenceLine['kind'];
  readonly part: string;
}

/** One side of a comparison, neighbours of a kind joined. */
function stretches(steps: readonly Step[], side: 'removed' | 'added'): Stretch[] {
  const found: Stretch[] = [];
  for (const { kind, part } of steps) {
    if (kind !== 'same' && kind !== side) continue;
    const changed = kind === side;
    const last = found.at(-1);
    if (last?.changed === changed) found[found.length - 1] = { text: last.text + part, changed };
    else found.push({ text: part, changed });
  }
  return found;
}

/** The shortest way from one list to another: by the longest common subsequence, what goes before what comes. */
function compare(before: readonly string[], after: readonly string[]): Step[] {
  if (before.length > MOST_PARTS || after.length > MOST_PARTS)
    return [...before.map((part) => ({ kind: 'removed', part }) as const), ...after.map((part) => ({ kind: 'added', part }) as const)];
  const wide = after.length + 1;
  const common = new Uint16Array((before.length + 1) * wide);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      common[i * wide + j] =
        before[i] === after[j] ? common[(i + 1) * wide + j + 1]! + 1 : Math.max(common[(i + 1) * wide + j]!, common[i * wide + j + 1]!);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      steps.push({ kind: 'same', part: before[i]! });
      i++;
      j++;
    } else if (j >= after.length || (i < before.length && common[(i + 1) * wide + j]! >= common[i * wide + j + 1]!))
      steps.push({ kind: 'removed', part: before[i++]! });
    else steps.push({ kind: 'added', part: after[j++]! });
  }
  return steps;
}
