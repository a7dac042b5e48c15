import { cellsOf, sizeOf, type Cells, type Lengths } from './lengths';

/** The empirical survival curve: a step down at each length after which something ended. */
export interface SurvivalCurve {
  readonly days: readonly number[];
  /** Chance to last longer, behind each step. */
  readonly survival: readonly number[];
  /** Greenwood’s (1926) standard error of it. */
  readonly standardError: readonly number[];
}

/** The product-limit estimate of Kaplan and Meier (1958): what is censored leaves the ranks after what ended on the same day. */
export function kaplanMeier(lengths: Lengths): SurvivalCurve {
  return curveOf(cellsOf(lengths));
}

/** The same for cells. */
export function curveOf(cells: Cells): SurvivalCurve {
  const [days, survival, standardError]: [number[], number[], number[]] = [[], [], []];
  let [left, atRisk, spread] = [1, sizeOf(cells), 0];
  for (let k = 0; k < cells.days.length; k++) {
    const ended = cells.ended[k]!;
    if (ended > 0) {
      left *= 1 - ended / atRisk;
      spread += atRisk > ended ? ended / (atRisk * (atRisk - ended)) : 0;
      days.push(cells.days[k]!);
      survival.push(left);
      standardError.push(left * Math.sqrt(spread));
    }
    atRisk -= ended + cells.running[k]!;
  }
  return { days, survival, standardError };
}
