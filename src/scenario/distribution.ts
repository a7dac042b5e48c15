/**
 * How an uncertain parameter is spread around its value. The value is the median; `p10` and `p90` belong to the default value,
 * and the spread moves along when the reader moves the value: in ratio (`log`), in odds (`logit`) or by difference (`plain`).
 */
export interface Spread {
  readonly scale: 'log' | 'logit' | 'plain';
  readonly p10: number;
  readonly p90: number;
}
