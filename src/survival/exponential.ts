import { ln } from '../random/elementary';
import type { Family } from './family';
import { endedOf, type Cells } from './lengths';

/** All time seen, ended or not. */
function exposure({ days, ended, running }: Cells): number {
  let time = 0;
  for (let k = 0; k < days.length; k++) time += days[k]! * (ended[k]! + running[k]!);
  return time;
}

/** The exponential distribution: the chance to end on a given day never changes. The rate is ends over all time seen. */
export const EXPONENTIAL: Family = {
  parameters: ['rate'],
  fit: (cells) => [endedOf(cells) / exposure(cells)],
  logLikelihood: (cells, [rate]) => endedOf(cells) * ln(rate!) - rate! * exposure(cells),
  hazard: ([rate], t) => rate! * t,
};
