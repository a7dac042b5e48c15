import { exp, ln } from '../random/elementary';
import type { Family } from './family';
import { fitLogScale, logLikelihoodOf, type Derivatives, type LogLaw, type LogScale } from './log-scale';

/** The log of a Weibull length has a Gumbel distribution: tail exp(−e^z). */
export const GUMBEL: LogLaw = {
  density(z, out: Derivatives) {
    const grown = exp(z);
    out.value = z - grown;
    out.slope = 1 - grown;
    out.bend = -grown;
  },
  tail(z, out) {
    const grown = exp(z);
    out.value = out.slope = out.bend = -grown;
  },
};

const scaleOf = ({ steepness, offset }: LogScale): readonly number[] => [steepness, exp(offset / steepness)];
const atOf = ([shape, scale]: readonly number[]): LogScale => ({ steepness: shape!, offset: shape! * ln(scale!) });

/** The Weibull distribution: tail exp(−(t / scale)^shape). With a shape below 1 the hazard falls over time. */
export const WEIBULL: Family = {
  parameters: ['shape', 'scale'],
  fit: (cells) => scaleOf(fitLogScale(cells, GUMBEL)),
  logLikelihood: (cells, values) => logLikelihoodOf(cells, GUMBEL, atOf(values)),
  hazard: ([shape, scale], t, lnT) => (t > 0 ? exp(shape! * (lnT - ln(scale!))) : 0),
};
