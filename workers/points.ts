/** Numbers of points a preview may have. */
export const SIZES = [64, 128, 256, 512] as const;
/** Points while nothing is known about the machine. */
const FIRST = 128;
/** Runs of fewer draws need no preview: the whole comes as soon. */
export const LEAST_DRAWS = 512;
/** How long a preview may take, milliseconds, for a slider to feel attached to its figure. */
const BUDGET_MS = 45;
/** The part of a preview's time that does not grow with its points, at the first size. */
const FIXED = 0.3;
/** What a preview of the same number of points takes, in blocks of a run: three cases, two of them with both nets alone. */
const BLOCKS = 1.75;
/** Previews whose time is remembered; the fastest of them counts, because the machine may have been busy with others. */
const REMEMBERED = 4;

/** Chooses how many points a preview has: once for a move of a control, from how long earlier previews took. */
export interface Points {
  /** For a preview of a run of so many draws; the same until released. */
  choose(draws: number): number;
  /** Lets the next preview choose again. */
  release(): void;
  /** Records how long a preview of so many points took. */
  took(points: number, ms: number): void;
  /** Records how long a block of a run took, which says the same before there is a preview. */
  tookBlock(draws: number, ms: number): void;
}

/** What a preview of so many points costs, in points. */
const work = (points: number): number => FIXED * FIRST + (1 - FIXED) * points;

export function createPoints(): Points {
  const paces: number[] = [];
  let held: number | null = null;
  function took(points: number, ms: number): void {
    paces.push(ms / work(points));
    if (paces.length > REMEMBERED) paces.shift();
  }
  return {
    choose(draws) {
      held ??= paces.length === 0 ? FIRST : (SIZES.findLast((size) => Math.min(...paces) * work(size) <= BUDGET_MS) ?? SIZES[0]);
      return Math.min(held, SIZES.findLast((size) => size <= draws / 8) ?? SIZES[0]);
    },
    release: () => void (held = null),
    took,
    tookBlock: (draws, ms) => took(draws, BLOCKS * ms),
  };
}
