import { ln } from '../random/elementary';
import type { Family } from './family';
import { endedOf, exposureOf } from './lengths';

/** The exponential distribution: the chance to end on a given day never changes. The rate is ends over all time seen. */
export const EXPONENTIAL: Family = {
  parameters: ['rate'],
  fit: (cells) => [endedOf(cells) / exposureOf(cells)],
  logLikelihood: (cells, [rate]) => endedOf(cells) * ln(rate!) - rate! * exposureOf(cells),
  hazard: ([rate], t) => rate! * t,
};
