import { HBSVOD_CEILING } from './credits';
import type { ProgrammeId } from './works';

/**
 * The streaming ceilings of the actors’ contract from July 2021 on, USD, by length of program: those of network reruns in 2016–17 × 1.05,
 * an inferred step, × 1.075².
 */
export const CEILINGS: Readonly<Record<Exclude<ProgrammeId, 'episode' | 'film'>, number>> = {
  half: 3128.16,
  hour: HBSVOD_CEILING,
  ninety: 4447.13,
  two: 4790.53,
};

/** What the ceilings and bases were multiplied by: the actors’ in July 2021, the writers’ in September 2023. */
export const RISE_2021 = 1.075;
export const RISE_2023 = 1.025;
