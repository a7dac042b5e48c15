import { exp, ln } from '../random/elementary';
import { normalCdf } from '../random/normal';
import type { Family } from './family';
import { fitLogScale, logLikelihoodOf, type LogLaw } from './log-scale';

/** Half of ln 2π. */
const HALF_LN_TAU = 0.9189385332046727;
/** Beyond this the tail is evaluated by its continued fraction: the distribution function underflows. */
const FAR = 30;

/** −ln of the standard normal’s upper tail. */
function tailHazard(z: number): number {
  return z < FAR ? -ln(normalCdf(-z)) : z * z * 0.5 + HALF_LN_TAU + ln(z + 1 / (z + 2 / z));
}

const NORMAL: LogLaw = {
  density(z, out) {
    out.value = -0.5 * z * z - HALF_LN_TAU;
    out.slope = -z;
    out.bend = -1;
  },
  tail(z, out) {
    const hazard = tailHazard(z);
    // Inverse Mills ratio: density over tail.
    const ratio = exp(hazard - 0.5 * z * z - HALF_LN_TAU);
    out.value = -hazard;
    out.slope = -ratio;
    out.bend = -ratio * (ratio - z);
  },
};

/** The lognormal distribution: the log of a length is normal. Its hazard rises at first and falls later. */
export const LOGNORMAL: Family = {
  parameters: ['meanLog', 'sdLog'],
  fit: (cells) => {
    const { steepness, offset } = fitLogScale(cells, NORMAL);
    return [offset / steepness, 1 / steepness];
  },
  logLikelihood: (cells, [mean, sd]) => logLikelihoodOf(cells, NORMAL, { steepness: 1 / sd!, offset: mean! / sd! }),
  hazard: ([mean, sd], t, lnT) => (t > 0 ? tailHazard((lnT - mean!) / sd!) : 0),
};
