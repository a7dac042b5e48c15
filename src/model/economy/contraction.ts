import { exp } from '../../random/elementary';
import type { Column } from '../column';
import type { Drawn } from '../drawn';

/**
 * Fills the work left after the industry's contraction, as a share of a normal month: `noStrike` in the worlds without this strike,
 * `strike` after a strike of `length` days. The part that the reader blames on the strike is missing in `strike` alone. It grows with the
 * length as 1 − e^(−length / 30), so a strike of 0 days causes none of it.
 */
export function fillContraction(noStrike: Column, strike: Column, drawn: Drawn, length: Column, count: number): void {
  for (let i = 0; i < count; i++) {
    const left = drawn.contraction[i];
    const byStrike = drawn.contractionByStrike[i] * Math.max(0, 1 - left);
    noStrike[i] = left + byStrike;
    strike[i] = noStrike[i] - byStrike * (1 - exp(-length[i] / 30));
  }
}
