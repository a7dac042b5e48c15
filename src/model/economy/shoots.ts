import { column } from '../column';
import type { Drawn } from '../drawn';

const NONE = column();

/**
 * The draws as they apply to the companies' work. Where members do that work themselves (`isShared`), theirs are the members' own. Otherwise
 * the members' inputs describe their own work, such as writing, and the companies' shoots have inputs of their own: how much each strike
 * stops and how soon, how soon they restart, and how far they fall for other reasons. Nobody shoots in advance of a deadline.
 */
export function shootsOf(drawn: Drawn, isShared: boolean): Drawn {
  if (isShared) return drawn;
  return {
    ...drawn,
    contractionDepth: drawn.shootsDepth,
    televisionShare: drawn.shootsTvShare,
    stopTv: drawn.shootsStopTv,
    stopFilm: drawn.shootsStopFilm,
    onset: drawn.shootsOnset,
    otherStopTv: drawn.shootsOtherStopTv,
    otherStopFilm: drawn.shootsOtherStopFilm,
    restartWeeks: drawn.shootsRestartWeeks,
    stockDaysTv: NONE,
    stockDaysFilm: NONE,
  };
}
