import type { Craft } from '../../facts/member-segments';
import type { Drawn } from '../drawn';

/**
 * The draws as they apply to the companies' shoots. Actors work on shoots, so theirs are the members' own. Writers' parameters describe
 * writing: how much of it the other strike stops and how soon it restarts. Shoots then have parameters of their own.
 */
export function shootsOf(drawn: Drawn, craft: Craft): Drawn {
  if (craft === 'actors') return drawn;
  const { shootsOtherStopTv: otherStopTv, shootsOtherStopFilm: otherStopFilm, shootsRestartWeeks: restartWeeks } = drawn;
  return { ...drawn, otherStopTv, otherStopFilm, restartWeeks };
}
