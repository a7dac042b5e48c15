import type { Craft } from '../../facts/member-segments';
import type { Drawn } from '../drawn';

/**
 * The draws as the companies' shoots see them. Actors work on shoots, so theirs are the members' own. Writers write: what the other
 * strike stops of writing, and how soon writing is back, says nothing of shoots, which have parameters of their own.
 */
export function shootsOf(drawn: Drawn, craft: Craft): Drawn {
  if (craft === 'actors') return drawn;
  const { shootsOtherStopTv: otherStopTv, shootsOtherStopFilm: otherStopFilm, shootsRestartWeeks: restartWeeks } = drawn;
  return { ...drawn, otherStopTv, otherStopFilm, restartWeeks };
}
