import { exp } from '../random/elementary';
import { normalQuantile } from '../random/normal';
import { uniform } from '../random/threefry';
import { sizeOf, tellsShape, type Cells } from './lengths';

/** First stream of the resamples: far above those of the draws, which use the same seed. */
const FIRST_STREAM = 1_000_000;
/** With more cases than this, counts are drawn cell by cell. */
const MANY = 1000;

/**
 * Bootstrap resamples of the cases, with replacement (Efron 1979). A resample in which fewer than two different lengths ended does
 * not determine a shape and is drawn again. With thousands of cases the count of each cell is drawn from a Poisson distribution, so that
 * the total varies, which does not matter at that size.
 *
 * Draw i of an attempt is uniform number i of the attempt's stream, so equal input gives equal resamples on every machine.
 *
 * @throws RangeError if fewer than two different lengths ended
 */
export function resamples(cells: Cells, seed: number, replicates: number): readonly Cells[] {
  if (!tellsShape(cells)) throw new RangeError(`fewer than two different lengths ended among ${sizeOf(cells)}`);
  const draw = sizeOf(cells) > MANY ? drawCounts : drawCases(cells);
  const drawn: Cells[] = [];
  for (let attempt = 0; drawn.length < replicates; attempt++) {
    const resample = draw(cells, seed, FIRST_STREAM + attempt);
    if (tellsShape(resample)) drawn.push(resample);
  }
  return drawn;
}

type Draw = (cells: Cells, seed: number, stream: number) => Cells;

/** Case by case, all equally likely. */
function drawCases({ days, ended, running }: Cells): Draw {
  const cases: number[] = [];
  for (let k = 0; k < days.length; k++) {
    for (let one = 0; one < ended[k]!; one++) cases.push(k);
    for (let one = 0; one < running[k]!; one++) cases.push(k + days.length);
  }
  return (cells, seed, stream) => {
    const resample = { ...cells, ended: new Float64Array(days.length), running: new Float64Array(days.length) };
    for (let i = 0; i < cases.length; i++) {
      const picked = cases[Math.floor(uniform(seed, stream, i) * cases.length)]!;
      if (picked < days.length) resample.ended[picked]!++;
      else resample.running[picked - days.length]!++;
    }
    return resample;
  };
}

const drawCounts: Draw = (cells, seed, stream) => ({
  ...cells,
  ended: cells.ended.map((count, k) => poisson(count, uniform(seed, stream, 2 * k))),
  running: cells.running.map((count, k) => poisson(count, uniform(seed, stream, 2 * k + 1))),
});

/** The quantile of the Poisson distribution; for a mean above 50 by the normal approximation, rounded. */
function poisson(mean: number, u: number): number {
  if (mean === 0) return 0;
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normalQuantile(u)));
  let [count, term] = [0, exp(-mean)];
  for (let below = term; below < u && count < 200; below += term) term *= mean / ++count;
  return count;
}
