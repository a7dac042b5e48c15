import { ln } from '../../random/elementary';
import { BLOCK_SIZE } from '../column';
import type { Drawn } from '../drawn';
import { type MemberCells, type MemberFlow } from '../members/cells';
import { prepareMembers, respread } from './groups';
import type { Question } from '../question';
import type { Growth } from '../residuals/growth';
import type { Pay } from './pay';

/** Pay by flow in some year, relative to its normal year. */
export type FlowRatios = Record<MemberFlow, number>;

/** Normal year of lane `i` by flow, USD; of what viewers or revenue pay, all residuals. */
export function normalYear(drawn: Drawn, i: number): FlowRatios {
  const base = drawn.scaleLinkedBase[i];
  const principal = base * (1 - drawn.backgroundShare[i]);
  // The drawn parts may exceed the drawn total; then the sum of the parts is paid.
  const residuals = Math.max(drawn.residualsAll[i], drawn.residualsScaleLinked[i] + drawn.residualsStreaming[i]);
  const [streaming, syndication] = [drawn.streamingOfResiduals[i], drawn.syndicationOfResiduals[i]];
  return {
    first: principal * drawn.dayShare[i],
    rest: principal * (1 - drawn.dayShare[i]),
    background: base * drawn.backgroundShare[i],
    overscale: base * drawn.overscaleRatio[i],
    streaming: residuals * streaming,
    syndication: residuals * syndication,
    other: residuals * Math.max(0, 1 - streaming - syndication),
    free: residuals,
  };
}

/** Prepares the share of members who reach a health plan by their pay in a year. */
export function prepareHealthPlan(
  cells: MemberCells,
  { values: { otherContracts }, members: { threshold } }: Pick<Question, 'values' | 'members'>,
) {
  const { alike, from, fromLog, ratioOf } = prepareMembers(cells);
  const { none, above, spread } = cells.distribution!;
  const paid = 1 - none;
  const body = paid - above;
  const thirds = cells.streaming.length;
  const reached = cells.kinds.map((_, kind) => from(kind, threshold));
  const logThreshold = ln(threshold);
  const odds = (share: number): number => share / (1 - share);

  /** Normal pay from which a member of each kind and third reaches `needed`, given the pay of the year by flow relative to a normal one. */
  function borders(out: Float64Array, ratios: Readonly<FlowRatios>, needed: number, drawn: Drawn, i: number): void {
    const others = otherContracts > 0 ? odds(Math.min(0.999, drawn.otherContracts[i])) / odds(otherContracts) : 0;
    for (let k = 0; k < alike.length; k++) {
      const ratio = ratioOf(k, ratios, others);
      out[k] = ratio > 0 ? respread(needed / ratio, threshold, spread, drawn.paySpread[i]) : Infinity;
    }
  }

  /**
   * Share of all members, 0…1, of a kind and a third whose normal pay is at least `x`: shares at and below the threshold are those drawn, in
   * proportion to the calibrated ones.
   */
  function shareFrom(k: number, x: number, drawn: Drawn, i: number): number {
    const { kind } = alike[k];
    const most = 0.98 * (1 - drawn.noPayShare[i]);
    const top = Math.min(drawn.thresholdShare[i], most);
    const tail = top / above;
    const low = (1 - drawn.noPayShare[i] - top) / body;
    const share = from(kind, x);
    const atThreshold = reached[kind];
    return (paid / thirds) * (x >= threshold ? tail * share : tail * atThreshold + low * (share - atThreshold));
  }

  /**
   * Share of all members, 0…1, who reach `needed` by the pay of a year: the sum of `shareFrom` over `borders`, in logs throughout, since every
   * draw asks for it.
   */
  function shareReached(ratios: Readonly<FlowRatios>, needed: number, drawn: Drawn, i: number): number {
    const others = otherContracts > 0 ? odds(Math.min(0.999, drawn.otherContracts[i])) / odds(otherContracts) : 0;
    const top = Math.min(drawn.thresholdShare[i], 0.98 * (1 - drawn.noPayShare[i]));
    const tail = top / above;
    const low = (1 - drawn.noPayShare[i] - top) / body;
    const stretch = spread / drawn.paySpread[i];
    let all = 0;
    for (let k = 0; k < alike.length; k++) {
      const { kind } = alike[k];
      const ratio = ratioOf(k, ratios, others);
      if (!(ratio > 0)) continue;
      const away = ln(needed / ratio) - logThreshold;
      if (away >= 0) all += tail * fromLog(kind, logThreshold + away);
      else all += tail * reached[kind] + low * (fromLog(kind, logThreshold + away * stretch) - reached[kind]);
    }
    return (paid / thirds) * all;
  }

  return { alike, borders, shareFrom, shareReached };
}

/** Fills `ratios` with the pay of the first 12 months of a world by flow, relative to a normal year. */
export function fillFirstYear(ratios: FlowRatios, pay: Pay, growth: Growth, drawn: Drawn, i: number): void {
  const year = normalYear(drawn, i);
  const { streaming, syndication, other } = growth.of;
  let [first, principal, background, overscale, free] = [0, 0, 0, 0, 0];
  let [online, reruns, others] = [0, 0, 0];
  for (let m = 0, at = i, k = growth.past * BLOCK_SIZE + i; m < 12; m++, at += BLOCK_SIZE, k += BLOCK_SIZE) {
    const all = growth.all[k];
    const fixed = all > 0 ? (pay.residuals[at] - pay.freeOfContributions[at]) / all : 0;
    first += pay.first[at];
    principal += pay.principal[at];
    background += pay.background[at];
    overscale += pay.overscale[at];
    online += fixed * streaming[k];
    reruns += fixed * syndication[k];
    others += fixed * other[k];
    free += pay.freeOfContributions[at];
  }
  ratios.first = change(first, year.first);
  ratios.rest = change(principal - first, year.rest);
  ratios.background = change(background, year.background);
  ratios.overscale = change(overscale, year.overscale);
  ratios.streaming = change(online, year.streaming);
  ratios.syndication = change(reruns, year.syndication);
  ratios.other = change(others, year.other);
  ratios.free = year.free > 0 ? free / year.free : 0;
}

/** What a source pays against its normal year; unchanged where there is none. */
const change = (paid: number, normal: number): number => (normal > 0 ? paid / normal : 1);
