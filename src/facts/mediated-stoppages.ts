import type { MediatedFilter } from './mediated-groups';
import { MEDIATED_HISTOGRAM } from './mediated-histogram';

import type { SourceId } from './sources';

/** Where the stoppages are from. */
export const MEDIATED_SOURCE = 'fmcs' satisfies SourceId;

/**
 * Lengths in days of US work stoppages that federal mediators knew of, and how many stoppages had each length. Any size; ended 1984–2020, a
 * few began before. First and last day both count, as in the file’s own durations. None is censored: 86 rows without an end and 8 with an
 * end before their start are left out.
 */
export function mediatedLengths({ industry, size, era }: MediatedFilter = {}): {
  readonly days: readonly number[];
  readonly counts: readonly number[];
} {
  const counts = new Map<number, number>();
  for (const [key, text] of Object.entries(MEDIATED_HISTOGRAM)) {
    const [own, workers, years] = key.split(' ');
    if ((industry && own !== industry) || (size && workers !== size) || (era && years !== era)) continue;
    let day = 0;
    for (const word of text.split(' ')) {
      const [step, count = '1'] = word.split('.');
      day += parseInt(step!, 36);
      counts.set(day, (counts.get(day) ?? 0) + parseInt(count, 36));
    }
  }
  const days = [...counts.keys()].sort((a, b) => a - b);
  return { days, counts: days.map((each) => counts.get(each)!) };
}
