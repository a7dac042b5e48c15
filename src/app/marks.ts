import { textWidth } from '../charts/labels';

/** A landmark on a slider's track: a value, and words for it where it has any. */
export interface Mark {
  readonly at: number;
  readonly text?: string;
}

/** Where a landmark stands, px from the left end of the track; its words begin at `left`, in row 0 or 1 below. */
export interface PlacedMark {
  readonly at: number;
  readonly text?: string;
  readonly left: number;
  readonly row: number;
}

/** Half of a slider's thumb: a track's ends stand so far inside it, px. */
const THUMB = 12;
/** Size of a landmark's words, px, and the room between two of them. */
const SIZE = 12;
const GAP = 6;

/** Places landmarks along a track of `width` px from the low end of the range to the high one; words that would meet others go a row lower. */
export function placeMarks(marks: readonly Mark[], [low, high]: readonly [number, number], width: number): readonly PlacedMark[] {
  if (width <= 2 * THUMB) return [];
  const ends = [0, 0];
  return [...marks]
    .filter(({ at }) => at >= low && at <= high)
    .sort((a, b) => a.at - b.at)
    .map(({ at: value, text }) => {
      const at = THUMB + ((value - low) / (high - low)) * (width - 2 * THUMB);
      if (text === undefined) return { at, left: at, row: 0 };
      const wide = textWidth(text, SIZE) * 0.9;
      const left = Math.max(0, Math.min(width - wide, at - wide / 2));
      const row = left >= ends[0] ? 0 : 1;
      const moved = Math.min(width - wide, Math.max(left, ends[row]));
      ends[row] = moved + wide + GAP;
      return { at, text, left: moved, row };
    });
}
