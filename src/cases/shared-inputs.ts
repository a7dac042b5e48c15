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
  makeUpMonths: 'assumption-make-up-months',
  elasticity: 'assumption-elasticity',
  horizon: 'assumption-horizon',
  discount: 'assumption-discount',
  inflation: 'assumption-inflation',
  spread: 'assumption-spread',
} as const satisfies Inputs;

/** Inputs that disputes of the film trades have on top. */
export const SCREEN_CASE = {
  ...EVERY_CASE,
  otherLengthFrom: 'assumption-mode',
  lengthCorrelation: 'assumption-length-correlation',
  streamingShare: ['assumption-streaming-share', 0],
  streamingShareSpread: ['assumption-streaming-share', 1],
  contributionShare: ['assumption-settlement-shares', 0],
  topServiceShare: 'assumption-top-services',
  residualLag: 'assumption-residual-lag',
  residualCosting: 'assumption-residual-costing',
  stopsMultiply: 'assumption-mode',
  makeUp: 'assumption-make-up',
  makeUpOverscale: 'assumption-make-up-above-scale',
  contractionByStrike: 'assumption-contraction-by-strike',
  insuranceTakeUp: 'assumption-insurance',
  insuranceWeekly: 'assumption-benefit',
  stopCost: 'wbd-strike-ebitda-derived',
  stopCash: 'assumption-stop-cash',
  deferrableCash: 'nflx-strike-share-derived',
} as const satisfies Inputs;
