import type { WaveGroup } from '../../cases/case';
import type { Drawn } from '../drawn';

/**
 * Share of members who are out over time in one draw: piecewise constant, `levels[k]` (0…1) from day `days[k]` to the next. Days ascend from
 * the start of the strike; after its end the level is the last one, from which work restarts.
 */
export interface Level {
  readonly days: Float64Array;
  readonly levels: Float64Array;
  /** Number of entries in use. */
  count: number;
}

/** A level of 1 from the first day on: all members are out. */
export const allOut = (): Level => ({ days: Float64Array.of(-Infinity), levels: Float64Array.of(1), count: 1 });

/** Level on a day. */
export function levelAt({ days, levels, count }: Level, day: number): number {
  let k = count - 1;
  while (k > 0 && days[k] > day) k--;
  return levels[k];
}

/** First day after `day` on which the level changes; Infinity if none. */
export function nextChange({ days, count }: Level, day: number): number {
  for (let k = 0; k < count; k++) if (days[k] > day) return days[k];
  return Infinity;
}

/** Days out between two days, in days of all members. */
export function daysOut(level: Level, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to;) {
    const next = Math.min(to, nextChange(level, at));
    sum += (next - at) * levelAt(level, at);
    at = next;
  }
  return sum;
}

/** Day of a strike of `length` days on which a group is back. */
export const dayBack = ([day, of]: WaveGroup['back'], length: number): number => (length * day) / of;

/**
 * Prepares the level of members out in a strike of any length: the groups’ waves, each from its day on, until the group is back. Members who are laid off without striking are groups like the others.
 *
 * @returns null if all members are out from the first day to the last
 */
export function prepareWaves(groups: readonly WaveGroup[]): ((out: Level, drawn: Drawn, length: number, lane: number) => void) | null {
  if (groups.length === 0) return null;
  return (out, drawn, length, lane) => {
    const shareOf = (share: WaveGroup['out'][number]['share']): number => (share === 'shareOut' ? drawn.shareOut[lane] : share);
    const knots = groups.flatMap(({ out: waves, back }) => [...waves.map(({ day }) => day), dayBack(back, length)]);
    const days = [...new Set([0, ...knots.filter((day) => day >= 0 && day < length)])].sort((a, b) => a - b);
    days.forEach((day, k) => {
      let level = 0;
      for (const { out: waves, back } of groups) {
        if (day >= dayBack(back, length)) continue;
        const wave = waves.findLast((each) => each.day <= day);
        if (wave) level += shareOf(wave.share);
      }
      out.days[k] = day;
      out.levels[k] = Math.min(1, level);
    });
    out.count = days.length;
  };
}

/** Room for the level of the groups. */
export const newLevel = (groups: readonly WaveGroup[]): Level => {
  const most = 1 + groups.reduce((sum, { out }) => sum + out.length + 1, 0);
  return { days: new Float64Array(most), levels: new Float64Array(most), count: 0 };
};
