import type { Drawn } from '../drawn';

/**
 * The draws as they apply to the companies' work. Where members do that work themselves (`isShared`), theirs are the members' own. Otherwise
 * the members' inputs describe their own work, such as writing, and the companies' shoots have inputs of their own: how much the other
 * strike stops and how soon they restart.
 */
export function shootsOf(drawn: Drawn, isShared: boolean): Drawn {
  if (isShared) return drawn;
  const { shootsOtherStopTv: otherStopTv, shootsOtherStopFilm: otherStopFilm, shootsRestartWeeks: restartWeeks } = drawn;
  return { ...drawn, otherStopTv, otherStopFilm, restartWeeks };
}
