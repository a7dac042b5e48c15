import { EXPONENTIAL } from './exponential';
import type { Family, FamilyName } from './family';
import { GAMMA } from './gamma';
import { LOG_LOGISTIC } from './log-logistic';
import { LOGNORMAL } from './lognormal';
import { WEIBULL } from './weibull';

/** The families by name. */
export const FAMILIES: Readonly<Record<FamilyName, Family>> = {
  exponential: EXPONENTIAL,
  weibull: WEIBULL,
  lognormal: LOGNORMAL,
  gamma: GAMMA,
  'log-logistic': LOG_LOGISTIC,
};
