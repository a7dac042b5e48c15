/**
 * Spread of an uncertain parameter around its value, the median. `p10` and `p90` belong to the default value. If the reader moves the
 * value, the spread moves with it: in ratio (`log`), in odds (`logit`) or by difference (`plain`).
 */
export interface Spread {
  readonly scale: 'log' | 'logit' | 'plain';
  readonly p10: number;
  readonly p90: number;
}
