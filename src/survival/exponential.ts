import { ln } from '../random/elementary';
import type { Family } from './family';
import { endedOf, exposureOf } from './lengths';

/** The exponential distribution: the probability to end on a given day is constant. The rate is ends over time observed. */
export const EXPONENTIAL: Family = {
  parameters: ['rate'],
  fit: (cells) => [endedOf(cells) / exposureOf(cells)],
  logLikelihood: (cells, [rate]) => endedOf(cells) * ln(rate!) - rate! * exposureOf(cells),
  hazard: ([rate], t) => rate! * t,
};
