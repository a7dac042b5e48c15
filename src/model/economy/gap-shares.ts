import { betaQuantile } from '../../random/beta';
import { fillStream, type RandomDesign } from '../../random/design';
import type { Step } from '../../random/sobol';
import { normalCdf, normalQuantile } from '../../random/normal';
import { lookUp, quantileTable } from '../../random/quantile-table';
import { column, type Column } from '../column';
import type { Drawn } from '../drawn';
import { kept } from '../kept';
import type { InputKey } from '../../scenario/inputs';
import type { Question } from '../question';
import { streamOf } from '../streams';

/** Share of the gap between offer and demand that the settlement closes, per term and draw, 0…1. */
export interface GapShares {
  readonly wage: Column;
  readonly streaming: Column;
  readonly contribution: Column;
  readonly kept: Column;
}

/**
 * Prepares the share λ of each term: Beta-distributed with the reader's mean and standard deviation, the terms joined by a one-factor
 * normal copula. Terms without a spread of their own use that of the wage share.
 */
export function prepareGapShares({ values, terms: { kept: keptTerm } }: Pick<Question, 'values' | 'terms'>, design: RandomDesign) {
  const wageSpread = values.wageShareSpread;
  const table = (key: InputKey, spread: number): Float64Array => shareTable(values[key], spread);
  const quantiles = {
    wage: table('wageShare', wageSpread),
    streaming: table('streamingShare', values.streamingShareSpread),
    contribution: table('contributionShare', wageSpread),
    kept: table(keptTerm?.share ?? 'wageShare', wageSpread),
  };
  /** Factor that the normal deviates of all terms have in common. */
  const joint = column();
  const shares: GapShares = { wage: column(), streaming: column(), contribution: column(), kept: column() };
  const terms = ['wage', 'streaming', 'contribution', 'kept'] as const;
  return (drawn: Drawn, first: number, count: number, step: Step = 1): GapShares => {
    const { shareCorrelation } = drawn;
    fillStream(joint, design, streamOf('share'), first, count, step);
    for (let i = 0; i < count; i++) joint[i] = Math.sqrt(shareCorrelation[i]) * normalQuantile(joint[i]);
    for (const term of terms) {
      const out = shares[term];
      const quantile = quantiles[term];
      fillStream(out, design, streamOf(`${term}Share`), first, count, step);
      for (let i = 0; i < count; i++) {
        const own = Math.sqrt(1 - shareCorrelation[i]) * normalQuantile(out[i]);
        out[i] = lookUp(quantile, normalCdf(joint[i] + own));
      }
    }
    return shares;
  };
}

/** Smallest shape parameter; below it most of the probability would be at 0 or 1. */
const LEAST_SHAPE = 0.5;
/** Largest sum of the two shape parameters. */
const MOST_SIZE = 5000;

/**
 * Quantile table of the Beta distribution with the given mean and standard deviation. A mean near 0 or 1 leaves less room for spread, so
 * the spread is limited to where the smaller shape parameter is a half. A mean of 0 or 1, or no spread, gives a constant.
 */
function makeTable(mean: number, spread: number): Float64Array {
  const nearer = Math.min(mean, 1 - mean);
  if (spread === 0 || nearer < LEAST_SHAPE / MOST_SIZE) return quantileTable(() => mean);
  const size = (mean * (1 - mean)) / (spread * spread) - 1;
  const held = Math.min(Math.max(size, LEAST_SHAPE / nearer), MOST_SIZE);
  return quantileTable((p) => betaQuantile(p, mean * held, (1 - mean) * held));
}

/** Memoized `makeTable`; most sliders do not change it. */
const shareTable = kept(32, (mean: number, spread: number) => `${mean} ${spread}`, makeTable);
