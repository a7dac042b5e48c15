import { factValue } from '../facts/facts';
import type { ParameterChange } from './parameter';
import type { ParameterKey } from './parameters';

/** Means nothing to writers. */
const UNUSED: ParameterChange = { fact: 'assumption-none', part: 0, unused: true };

/**
 * What the parameters are in the writers’ dispute of 2023, where that is not what the table says. What the table says of
 * replicas, a part of some work that is paid or not, the writers have in the terms for their rooms: size, weeks and fees.
 */
// prettier-ignore
export const WGA_2023_PARAMETERS = {
  daysElapsed: { fact: 'tl-wga-elapsed-derived', part: 0 },
  fixedLength: { fact: 'tl-wga-end', part: 0 },
  otherStart: { fact: 'tl-sag-start-after-wga-derived', part: 0 },
  otherLength: { fact: 'strike-dates-sag', part: 0 },
  offerStep1: { fact: 'gwi-2023-wga-offer', part: 0 },
  offerStep2: { fact: 'gwi-2023-wga-offer', part: 1 },
  offerStep3: { fact: 'gwi-2023-wga-offer', part: 2 },
  askStep1: { fact: 'gwi-2023-wga-ask', part: 0 },
  askStep2: { fact: 'gwi-2023-wga-ask', part: 1 },
  askStep3: { fact: 'gwi-2023-wga-ask', part: 2 },
  dealStep1: { fact: 'gwi-2023-wga', part: 0 },
  dealStep2: { fact: 'gwi-2023-wga', part: 1 },
  dealStep3: { fact: 'gwi-2023-wga', part: 2 },
  offerBackground1: UNUSED,
  offerBackground2: UNUSED,
  offerBackground3: UNUSED,
  askBackground1: UNUSED,
  askBackground2: UNUSED,
  askBackground3: UNUSED,
  dealBackground1: UNUSED,
  dealBackground2: UNUSED,
  dealBackground3: UNUSED,
  backgroundShare: UNUSED,
  growthAfter: { fact: 'gwi-2026-wga-derived', part: 0, spread: { scale: 'plain', p10: 0.02, p90: 0.035 } },
  revenueShareValue: { fact: 'assumption-wga-viewership', part: 0, readings: [{ who: 'union', value: 80e6 }, { who: 'employers', value: 130e6 }] },
  bonusValue: { fact: 'offer-bonus-cost-ratio-derived', part: 0, readings: [{ who: 'union', value: 12e6 }, { who: 'employers', value: 4.4e6 }] },
  residualsAll: { fact: 'resid-wgaw-2022-derived', part: 0, spread: { scale: 'log', p10: 630e6, p90: 750e6 } },
  residualsStreaming: { fact: 'resid-wga-2023-hbsvod-derived', part: 0, spread: { scale: 'log', p10: 50e6, p90: 85e6 } },
  residualsScaleLinked: { fact: 'assumption-wga-residuals-scale-linked', part: 0, spread: { scale: 'log', p10: 70e6, p90: 200e6 } },
  stopTv: { fact: 'tl-shutdown-share', part: 0, spread: { scale: 'logit', p10: 0.7, p90: 0.9 } },
  stopFilm: { fact: 'filmla-2023-q2-derived', part: 0, spread: { scale: 'logit', p10: 0.1, p90: 0.5 } },
  otherStopTv: { standing: 'estimate', fact: 'assumption-wga-other-stop', part: 0, spread: { scale: 'logit', p10: 0.05, p90: 0.2 } },
  otherStopFilm: { fact: 'assumption-wga-other-stop', part: 0, spread: { scale: 'logit', p10: 0.05, p90: 0.2 } },
  restartWeeks: { fact: 'lag-rooms-derived', part: 0, spread: { scale: 'log', p10: 3, p90: 8 } },
  shootsOtherStopTv: { fact: 'filmla-2023-q3-derived', part: 0, spread: { scale: 'logit', p10: 0.95, p90: 0.985 }, unused: false },
  shootsOtherStopFilm: { fact: 'filmla-2023-q3-derived', part: 1, spread: { scale: 'logit', p10: 0.8, p90: 0.97 }, unused: false },
  shootsRestartWeeks: { fact: 'lag-prep-derived', part: 0, spread: { scale: 'log', p10: 7, p90: 20 }, unused: false },
  otherRestartWeeks: { fact: 'lag-filmla-derived', part: 0, spread: { scale: 'log', p10: 6, p90: 18 } },
  contraction: { fact: 'earn-wgaw-2024-derived', part: 0 },
  scaleLinkedBase: { fact: 'assumption-wga-base', part: 0, readings: [{ who: 'union', value: factValue('earn-wga-at-minimum-derived') }, { who: 'employers', value: factValue('earn-wgaw-2022-tv-derived') }] },
  dayShare: { fact: 'assumption-wga-staff-share', part: 0, spread: { scale: 'logit', p10: 0.35, p90: 0.55 } },
  televisionShare: { fact: 'earn-wgaw-2022-split-derived', part: 0, spread: { scale: 'logit', p10: 0.7, p90: 0.8 } },
  overscaleRatio: { fact: 'assumption-wga-overscale', part: 0, spread: { scale: 'log', p10: 0.8, p90: 1.9 } },
  overscaleCovered: { fact: 'assumption-wga-overscale', part: 1 },
  contributionRate: { fact: 'hp-wga-2023-derived', part: 0, spread: { scale: 'plain', p10: 0.21, p90: 0.2325 } },
  ceilingGain: { fact: 'assumption-wga-contributions', part: 0, spread: { scale: 'log', p10: 4.5e6, p90: 18e6 } },
  ceilingDeal: { fact: 'assumption-wga-contributions', part: 1 },
  ceilingAsk: { fact: 'assumption-wga-contributions', part: 2 },
  replicaDays: { fact: 'assumption-wga-rooms-set', part: 0, readings: [{ who: 'union', value: 28 }, { who: 'employers', value: 0 }] },
  replicaPayOffer: { fact: 'assumption-wga-rooms', part: 1, readings: [{ who: 'union', value: 0 }, { who: 'employers', value: 100 }] },
  replicaPayDeal: { fact: 'assumption-wga-rooms', part: 2, readings: [{ who: 'union', value: 60 }, { who: 'employers', value: 100 }] },
  replicaPayAsk: { fact: 'assumption-wga-rooms', part: 3, readings: [{ who: 'union', value: 100 }, { who: 'employers', value: 100 }] },
  strikeAid: { fact: 'assumption-wga-aid', part: 0, spread: { scale: 'log', p10: 0.2e6, p90: 1.5e6 } },
  insuredMembers: { fact: 'assumption-wga-insured', part: 0 },
  healthThreshold: { fact: 'hp-wga-threshold-2022', part: 0 },
  thresholdShare: { fact: 'hp-wga-share-derived', part: 0, spread: { scale: 'logit', p10: 0.45, p90: 0.6 } },
  noPayShare: { fact: 'earn-wgaw-employed-derived', part: 0, spread: { scale: 'logit', p10: 0.28, p90: 0.4 } },
  paySpread: { fact: 'dist-wgaw-median-derived', part: 0, spread: { scale: 'plain', p10: 1.1, p90: 1.55 } },
  otherContracts: { fact: 'earn-wgaw-2021-news-derived', part: 0, spread: { scale: 'logit', p10: 0.005, p90: 0.03 } },
} as const satisfies Partial<Record<ParameterKey, ParameterChange>>;
