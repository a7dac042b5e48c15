import { cellsOf, sizeOf, type Cells, type Lengths } from './lengths';

/** The empirical survival curve: a step down at each length at which something ended. */
export interface SurvivalCurve {
  readonly days: readonly number[];
  /** Probability to last longer, after each step. */
  readonly survival: readonly number[];
  /** Its standard error by Greenwood (1926). */
  readonly standardError: readonly number[];
}

/** The product-limit estimate of Kaplan and Meier (1958). Lengths censored on a day are at risk on that day. */
export function kaplanMeier(lengths: Lengths): SurvivalCurve {
  return curveOf(cellsOf(lengths));
}

/** The same for cells. */
export function curveOf(cells: Cells): SurvivalCurve {
  const [days, survival, standardError]: [number[], number[], number[]] = [[], [], []];
  let [left, atRisk, variance] = [1, sizeOf(cells), 0];
  for (let k = 0; k < cells.days.length; k++) {
    const ended = cells.ended[k]!;
    if (ended > 0) {
      left *= 1 - ended / atRisk;
      variance += atRisk > ended ? ended / (atRisk * (atRisk - ended)) : 0;
      days.push(cells.days[k]!);
      survival.push(left);
      standardError.push(left * Math.sqrt(variance));
    }
    atRisk -= ended + cells.running[k]!;
  }
  return { days, survival, standardError };
}
