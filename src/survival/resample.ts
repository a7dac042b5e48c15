import { exp } from '../random/elementary';
import { normalQuantile } from '../random/normal';
import { uniform } from '../random/threefry';
import { sizeOf, tellsShape, type Cells } from './lengths';

/** Streams of the resamples: far from those of the draws, which share the seed. */
const FIRST_STREAM = 1_000_000;
/** Above so many cases counts are drawn cell by cell. */
const MANY = 1000;

/**
 * Resamples of the cases with replacement, which carry how little a small sample says (Efron 1979). A resample in which fewer than two
 * different lengths ended says nothing about a shape and is drawn again. Of thousands of cases each cell’s count is drawn by itself, with
 * the Poisson distribution of its count, which leaves their sum free: a difference of no account there.
 *
 * Draw i of attempt a is uniform number i of its stream, so equal input gives equal resamples on every machine.
 *
 * @throws RangeError when fewer than two different lengths ended
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

/** Case by case, each as likely as any other. */
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

/** The quantile of the Poisson distribution; above 50 by the normal one, to half a count. */
function poisson(mean: number, u: number): number {
  if (mean === 0) return 0;
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normalQuantile(u)));
  let [count, term] = [0, exp(-mean)];
  for (let below = term; below < u && count < 200; below += term) term *= mean / ++count;
  return count;
}
