import { CEILINGS, RISE_2021, RISE_2023 } from './ceilings';
import { WGA_RESIDUAL_BASE } from './credits';
import { workFact } from './work-facts';
import type { FilmedId, ProgrammeId, WorkCraft } from './works';

/**
 * What formulas call `ceiling`, USD: for actors the ceiling by length of program, for writers the fixed base; 0 for directors, who have
 * none. The formulas of 2023 raise it themselves.
 */
export function ceilingOf(craft: WorkCraft, programme: ProgrammeId, filmed: FilmedId): number {
  const length = programme === 'episode' ? 'hour' : programme === 'film' ? 'two' : programme;
  if (craft === 'actors') return CEILINGS[length] / (filmed === '2020' ? RISE_2021 : 1);
  if (craft === 'directors') return 0;
  if (length === 'hour') return WGA_RESIDUAL_BASE;
  if (length === 'half') return workFact('hb-wga-base-30min-derived') / RISE_2023;
  // The base of a film rose by more than the others.
  const film = workFact('hb-wga-base-feature-derived');
  return filmed === '2020' ? film / (1 + workFact('hb-wga-base-feature-derived', 1) / 100) : film / RISE_2023;
}
