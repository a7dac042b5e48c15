import { ADVERTISING_FORMULAS } from './advertising-formulas';
import { CABLE_AND_VIDEO_FORMULAS } from './cable-and-video-formulas';
import { DEMAND_FORMULAS } from './demand-formulas';
import { DIRECTOR_FORMULAS } from './director-formulas';
import type { LibraryFormula } from './library-formula';
import { NETWORK_FORMULAS } from './network-formulas';
import { SESSION_FORMULAS } from './session-formulas';
import { STREAMING_FORMULAS } from './streaming-formulas';
import { SYNDICATION_FORMULAS } from './syndication-formulas';
import { WRITER_FORMULAS } from './writer-formulas';

/**
 * The clauses of the contracts that pay for work and its use, as formulas of the residual language, and what was asked in 2023.
 * Contributions to pension and health, which most clauses add, are not in them. Eight are those the simulation computes with
 * (residual-formulas.ts).
 */
export const RESIDUAL_LIBRARY: readonly LibraryFormula[] = [
  ...NETWORK_FORMULAS,
  ...SYNDICATION_FORMULAS,
  ...CABLE_AND_VIDEO_FORMULAS,
  ...ADVERTISING_FORMULAS,
  ...STREAMING_FORMULAS,
  ...WRITER_FORMULAS,
  ...DIRECTOR_FORMULAS,
  ...DEMAND_FORMULAS,
  ...SESSION_FORMULAS,
];

/** The library's clause of that id, or undefined. */
export const libraryFormula = (id: string): LibraryFormula | undefined => RESIDUAL_LIBRARY.find((formula) => formula.id === id);
