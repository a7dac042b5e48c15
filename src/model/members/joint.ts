import { exp, ln } from '../../random/elementary';

/** How far the margins of the solution may be from those given, relative. */
const NEAR = 1e-12;
const ROUNDS = 400;
const HALVINGS = 60;
/** Powers of pay between which a kind’s tilt is sought. */
const POWERS = [-6, 6] as const;

/**
 * Divides members among kinds of work and bands of pay when only the margins are known: members by kind, members by band, and pay by kind.
 * Each kind’s members are those of the band times a power of its pay, n(k, b) = a(k) c(b) x(b)^θ(k): of all divisions with these margins the
 * one nearest to independence. A power keeps a lognormal body lognormal and a Pareto tail Pareto.
 *
 * @param kinds members of each kind, as shares that sum to 1, and their mean pay, USD
 * @param bands members of each band, as shares that sum to 1, and their mean pay, USD, ascending; the means must agree: Σ members × mean is the
 * same over kinds and over bands
 * @returns n at kind × number of bands + band; it sums to 1
 */
export function jointOf(
  kinds: readonly { readonly members: number; readonly mean: number }[],
  bands: readonly { readonly members: number; readonly mean: number }[],
): Float64Array {
  const width = bands.length;
  const logs = bands.map(({ mean }) => ln(mean));
  const out = new Float64Array(kinds.length * width);
  const scale = Float64Array.from(bands, ({ members }) => members);
  const row = new Float64Array(width);

  /** Fills `row` with the kind’s shares of its members by band, and returns their mean pay. */
  function fillRow(power: number): number {
    let all = 0;
    let pay = 0;
    const most = power > 0 ? power * logs[width - 1] : power * logs[0];
    for (let b = 0; b < width; b++) {
      row[b] = scale[b] * exp(power * logs[b] - most);
      all += row[b];
      pay += row[b] * bands[b].mean;
    }
    for (let b = 0; b < width; b++) row[b] /= all;
    return pay / all;
  }

  const powers = kinds.map((): readonly [number, number] => POWERS);
  for (let round = 0; round < ROUNDS; round++) {
    kinds.forEach(({ members, mean }, k) => {
      let [low, high] = powers[k];
      for (let step = 0; step < HALVINGS; step++) {
        const middle = (low + high) / 2;
        if (fillRow(middle) < mean) low = middle;
        else high = middle;
      }
      fillRow((low + high) / 2);
      for (let b = 0; b < width; b++) out[k * width + b] = members * row[b];
    });
    let worst = 0;
    for (let b = 0; b < width; b++) {
      let sum = 0;
      for (let k = 0; k < kinds.length; k++) sum += out[k * width + b];
      worst = Math.max(worst, Math.abs(sum / bands[b].members - 1));
      scale[b] *= bands[b].members / sum;
    }
    if (worst < NEAR) break;
  }
  return out;
}
