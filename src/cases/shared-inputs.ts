import type { FactRef } from './case';
import type { CommonFactId } from './common';
import type { InputKey } from '../scenario/inputs';

type Inputs = Readonly<Partial<Record<InputKey, FactRef<CommonFactId>>>>;

/** Inputs that every dispute has, with the same numbers unless its folder gives others. */
export const EVERY_CASE = {
  lengthFrom: 'assumption-mode',
  pastSample: 'assumption-mode',
  lengthFamily: 'assumption-mode',
  judgedMedian: ['assumption-judged-length', 0],
  judgedP90: ['assumption-judged-length', 1],
  settlementFrom: 'assumption-mode',
  wageShare: ['assumption-settlement-shares', 0],
  wageShareSpread: ['assumption-settlement-shares', 1],
  shareCorrelation: 'assumption-share-correlation',
  concessionSlope: 'concession-conflict',
  wagePersistence: ['assumption-persistence', 0],
  otherPersistence: ['assumption-persistence', 1],
  elasticity: 'assumption-elasticity',
  horizon: 'assumption-horizon',
  discount: 'assumption-discount',
  inflation: 'assumption-inflation',
  spread: 'assumption-spread',
} as const satisfies Inputs;

/** Inputs that disputes with residuals have on top. */
export const WITH_RESIDUALS = {
  ...EVERY_CASE,
  streamingShare: ['assumption-streaming-share', 0],
  streamingShareSpread: ['assumption-streaming-share', 1],
  contributionShare: ['assumption-settlement-shares', 0],
  abroadShare: 'assumption-abroad',
  residualLag: 'assumption-residual-lag',
  residualCosting: 'assumption-residual-costing',
  makeUpRoom: 'assumption-make-up-room',
  makeUpPace: 'assumption-make-up-pace',
  cancelled: 'assumption-cancelled',
  cancelledFilm: 'assumption-cancelled-film',
} as const satisfies Inputs;

/** Inputs that disputes of the film trades of 2023 have on top of those. */
export const SCREEN_CASE = {
  ...WITH_RESIDUALS,
  otherLengthFrom: 'assumption-mode',
  lengthCorrelation: 'assumption-length-correlation',
  patternBonus: 'assumption-no-pattern',
  streamingOfResiduals: ['resid-wga-2023-by-market-derived', 0],
  syndicationOfResiduals: ['resid-wga-2023-by-market-derived', 1],
  growthStreaming: 'resid-wga-growth-derived',
  growthSyndication: 'resid-wga-2023-domestic-syndication',
  growthOther: 'assumption-growth-other',
  bonusBuildUp: 'bonus-build-up',
  bonusDecay: 'assumption-bonus-decay',
  topServiceShare: 'assumption-top-services',
  stopsMultiply: 'assumption-mode',
  cancelledByFall: 'assumption-cancelled-by-fall',
  filmDepth: 'prodpro-2024-films-derived',
  contractionByStrike: 'assumption-contraction-by-strike',
  contractionFade: 'assumption-contraction-fade',
  claimsOutside: 'assumption-claims-outside',
  stopCost: 'wbd-strike-ebitda-derived',
  stopCash: 'assumption-stop-cash',
  deferrableCash: 'nflx-strike-share-derived',
} as const satisfies Inputs;
