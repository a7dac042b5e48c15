/** Where text goes: how wide it is at most, how it wraps, and which labels fit side by side. */

const NARROW = new Set(" .,:;'’|!ijltfrI()[]".split(''));
const WIDE = new Set('mwMWOQ%@→←↑↓−–—+'.split(''));

/** Upper bound of a text's width, px, by DejaVu Sans, the widest of the system fonts seen, so that nothing is clipped. */
export function textWidth(text: string, size = 12, bold = false): number {
  let ems = 0;
  for (const character of text)
    ems += NARROW.has(character) ? 0.38 : WIDE.has(character) ? 0.9 : character >= 'A' && character <= 'Z' ? 0.7 : 0.615;
  return ems * size * (bold ? 1.1 : 1);
}

/** Breaks a text into lines no wider than `width`, at spaces only. */
export function wrap(text: string, width: number, size = 12, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Like `wrap`, with lines of about equal length. */
export function balance(text: string, width: number, size = 12, bold = false): string[] {
  let lines = wrap(text, width, size, bold);
  for (let narrower = width - 6; narrower > 0; narrower -= 6) {
    const next = wrap(text, narrower, size, bold);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}

/** Anchor of a text at `at`: centered, or to one side where it would leave the chart. */
export function anchor(at: number, text: string, width: number): 'start' | 'middle' | 'end' {
  const half = textWidth(text) / 2;
  return at < half ? 'start' : at > width - half ? 'end' : 'middle';
}

/** Position and anchor of a text of `wide` px: centered on `at`, or at an end of `width` where it would leave it. */
export function hang(at: number, wide: number, width: number): { x: number; anchor: 'start' | 'middle' | 'end' } {
  if (at < wide / 2) return { x: 0, anchor: 'start' };
  return at > width - wide / 2 ? { x: width, anchor: 'end' } : { x: at, anchor: 'middle' };
}

/** Left edge of a box centered on `x`, kept between 0 and `width`. */
export function inside(x: number, boxWidth: number, width: number): number {
  return Math.max(0, Math.min(width - boxWidth, x - boxWidth / 2));
}

/** A label under a line. */
export interface Placed {
  readonly text: string;
  /** The point that the label names. */
  readonly at: number;
  /** Left edge of the text. */
  readonly left: number;
  readonly row: number;
}

/**
 * Places labels under points on a line, in rows and in the order given; a label that fits nowhere is left out.
 * No text touches another text or another label's leader line.
 */
export function place(
  points: readonly { readonly text: string; readonly at: number }[],
  width: number,
  rows: number,
  most: number,
): Placed[] {
  const placed: (Placed & { readonly right: number })[] = [];
  for (const { text, at } of points) {
    if (placed.length >= most) break;
    const wide = textWidth(text);
    if (wide > width) continue;
    const left = inside(at, wide, width);
    const right = left + wide;
    const row = [...Array(rows).keys()].find((candidate) =>
      placed.every(
        (other) =>
          (other.row !== candidate || left > other.right + 10 || right < other.left - 10) &&
          (other.row <= candidate || other.at < left - 4 || other.at > right + 4) &&
          (other.row >= candidate || at < other.left - 4 || at > other.right + 4),
      ),
    );
    if (row !== undefined) placed.push({ text, at, left, right, row });
  }
  return placed;
}

/** Moves heights (px) at least `gap` apart, in the same order and within `from`…`to` where there is space. */
export function spaceOut(heights: readonly number[], gap: number, from: number, to: number): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]! || a - b);
  const out = [...heights];
  let floor = from;
  for (const i of order) floor = (out[i] = Math.max(out[i]!, floor)) + gap;
  let ceiling = to;
  for (const i of order.reverse()) ceiling = (out[i] = Math.min(out[i]!, ceiling)) - gap;
  return out;
}
