import type { Case, StateUnemployment } from '../case';
import { WITH_RESIDUALS } from '../shared-inputs';
import { kinds, pay, segments } from './members';
import { values } from './values';

type Id = keyof typeof values;

/** No state paid strikers in 2007. */
const LAW: Omit<StateUnemployment<Id | 'ui-wait'>, 'id' | 'share'> = {
  takeUp: ['assumption-wga-2007-ui', 0],
  weekly: ['assumption-wga-2007-ui', 1],
  strikersFrom: null,
  outsideFrom: ['ui-wait', 0],
};

/** Writers Guild of America against the AMPTP, 5 November 2007 to 13 February 2008. */
export const wga2007 = {
  id: 'wga-2007',
  union: 'WGA',
  employers: 'AMPTP',
  dispute: 'wga-2007',
  otherDispute: null,
  start: '2007-11-05',
  contractStart: '2007-11-01',
  stepDates: ['2009-05-02', '2010-05-02'],
  renewal: '2011-05-02',
  bonusStart: null,
  residuals: {
    credits: 'writers',
    hasStock: false,
    library: { old: 'wga-2020', bonus: 'wga-2023-bonus', revenue: 'wga-viewership' },
  },
  has: {
    healthPlan: true,
    background: false,
    aboveScale: true,
    otherStrike: false,
    contributions: true,
    cash: false,
    unionBase: false,
    sharedWork: false,
  },
  members: { segments, threshold: 'assumption-wga-2007-threshold', kinds, pay },
  companies: [],
  membership: 'wga-2007-members',
  unpriced: null,
  claims: [],
  presets: {
    'wga-2007-settled': { values: { lengthFrom: 2, settlementFrom: 1 } },
  },
  earnings: {
    kinds: ['staff', ['other', 'assumption-wga-2007-others']],
    reported: 'scale-and-film',
    lastRaise: { from: '2006-11-02', raise: 'assumption-wga-2007-last-raise' },
  },
  unemployment: [
    { id: 'california', share: ['assumption-wga-2007-by-state', 0], ...LAW },
    { id: 'elsewhere', share: ['assumption-wga-2007-by-state', 1], ...LAW },
  ],
  facts: values,
  inputs: {
    ...WITH_RESIDUALS,
    daysElapsed: 'wga-2007-elapsed',
    fixedLength: 'wga-2007-length',
    growthAfter: 'assumption-wga-2007-growth',
    paymentLag: 'assumption-wga-2007-payment-lag',
    residualsAll: 'assumption-wga-2007-residuals',
    residualsStreaming: 'assumption-wga-2007-online',
    residualsScaleLinked: 'assumption-wga-2007-residuals-linked',
    streamingOfResiduals: ['assumption-wga-2007-by-market', 0],
    syndicationOfResiduals: ['assumption-wga-2007-by-market', 1],
    growthStreaming: 'assumption-wga-2007-growth-online',
    growthSyndication: 'assumption-wga-2007-growth-syndication',
    growthOther: 'assumption-wga-2007-growth-residuals',
    stopTv: 'assumption-wga-2007-stop-tv',
    stopFilm: 'assumption-wga-2007-stop-film',
    stockDaysTv: 'assumption-wga-2007-ahead-tv',
    stockDaysFilm: 'assumption-wga-2007-ahead-film',
    restartWeeks: 'assumption-wga-2007-restart',
    shootsTvShare: 'assumption-wga-2007-shoots-share',
    shootsStopTv: 'assumption-wga-2007-shoots-tv',
    shootsStopFilm: 'assumption-wga-2007-shoots-film',
    shootsOnset: 'filmla-2007q4-derived',
    shootsRestartWeeks: 'assumption-wga-2007-shoots-restart',
    scaleLinkedBase: 'cost-2007-base-derived',
    dayShare: 'assumption-wga-2007-staff',
    televisionShare: 'assumption-wga-2007-tv',
    overscaleRatio: 'assumption-wga-2007-above',
    overscaleCovered: 'assumption-wga-2007-covered',
    contributionRate: 'assumption-wga-2007-contributions',
    strikeAid: 'assumption-wga-2007-aid',
    coveredJobs: 'assumption-wga-2007-jobs',
    claimsOutside: 'assumption-claims-outside',
    healthThreshold: 'assumption-wga-2007-threshold',
    thresholdShare: 'assumption-wga-2007-threshold-share',
    noPayShare: 'earn-wgaw-2007-employed',
    paySpread: 'assumption-wga-2007-pay-spread',
    otherContracts: 'assumption-wga-2007-other-contracts',
    stopCost: 'assumption-wga-2007-stop-cost',
  },
  limits: {
    residualsAll: { bounds: [100e6, 600e6] },
    residualsStreaming: { bounds: [0, 100e6] },
    residualsScaleLinked: { bounds: [10e6, 300e6] },
    syndicationOfResiduals: { bounds: [0, 40] },
  },
  terms: [
    {
      id: 'general-increase',
      kind: 'wage-steps',
      of: 'principal',
      offer: 'assumption-wga-2007-offer',
      ask: 'assumption-wga-2007-ask',
      deal: 'assumption-wga-2007-deal',
    },
    // What streams and downloads would bring has no price: one formula in every world.
    { id: 'streaming-residual', kind: 'residual', offer: 'wga-2020', ask: 'wga-2020', deal: 'wga-2020' },
    {
      id: 'contribution-ceilings',
      kind: 'contribution-ceiling',
      offer: 'assumption-wga-2007-ceilings',
      ask: 'assumption-wga-2007-ceilings-ask',
      deal: 'assumption-wga-2007-ceilings-deal',
    },
  ],
} as const satisfies Case<Id>;
