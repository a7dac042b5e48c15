import { exp, ln } from '../random/elementary';
import type { Family } from './family';
import { fitLogScale, logLikelihoodOf, type LogLaw } from './log-scale';

/** ln(1 + e^z) without overflow. */
const softplus = (z: number): number => (z > 0 ? z + ln(1 + exp(-z)) : ln(1 + exp(z)));

const LOGISTIC: LogLaw = {
  density(z, out) {
    const grown = softplus(z);
    const share = exp(z - grown);
    out.value = z - 2 * grown;
    out.slope = 1 - 2 * share;
    out.bend = -2 * share * (1 - share);
  },
  tail(z, out) {
    const grown = softplus(z);
    const share = exp(z - grown);
    out.value = -grown;
    out.slope = -share;
    out.bend = -share * (1 - share);
  },
};

/** The log-logistic distribution: tail 1 / (1 + (t / scale)^shape). It has the heaviest tail of these families. */
export const LOG_LOGISTIC: Family = {
  parameters: ['shape', 'scale'],
  fit: (cells) => {
    const { steepness, offset } = fitLogScale(cells, LOGISTIC);
    return [steepness, exp(offset / steepness)];
  },
  logLikelihood: (cells, [shape, scale]) => logLikelihoodOf(cells, LOGISTIC, { steepness: shape!, offset: shape! * ln(scale!) }),
  hazard: ([shape, scale], t, lnT) => (t > 0 ? softplus(shape! * (lnT - ln(scale!))) : 0),
};
