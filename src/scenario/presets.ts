import type { FactId } from '../facts/facts';
import type { FormulaId } from '../facts/formula-ids';
import type { Craft } from '../facts/member-segments';
import type { PastStrikeId } from '../facts/past-strikes';
import type { ParameterChange } from './parameter';
import type { ParameterKey } from './parameters';
import type { FormulaChoice, FormulaWorld } from './scenario';
import { WGA_2023_PARAMETERS } from './wga-2023';

/** Presets: each a strike as known on a day or as it ended. */
export const PRESET_IDS = ['sag-aftra-2023', 'sag-aftra-2023-settled', 'wga-2023', 'wga-2023-settled'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** The value that one party published for some terms, for comparison with the costing of the same terms. */
export interface Claim {
  readonly who: 'union' | 'employers';
  readonly what: FormulaWorld;
  /** Fact with the amount, USD. */
  readonly fact: FactId;
  /** Years the amount is for: 1 for an amount a year, 3 for one over the contract. */
  readonly years: 1 | 3;
  /** Whether the party said «more than …». */
  readonly orMore?: boolean;
}

/** A dispute as a starting point: what differs from the parameter table, which formulas, and its dates. */
export interface Preset {
  readonly id: PresetId;
  /** Id of this dispute among the past strikes; it is never part of its own forecast. */
  readonly dispute: PastStrikeId;
  /** Id of the other strike among the past strikes. */
  readonly otherDispute: PastStrikeId;
  /** Day 0. */
  readonly start: string;
  /** First day of the contract over which the parties cost their offers. */
  readonly contractStart: string;
  /** Dates on which the second and third steps are due. */
  readonly stepDates: readonly [string, string];
  /** First day after the contract: general growth begins, and the contract is renewed for the first time. */
  readonly renewal: string;
  /** First day on which a success bonus is paid. */
  readonly bonusStart: string;
  /** Changes to the parameter table in this dispute, by key. */
  readonly parameters: Readonly<Partial<Record<ParameterKey, ParameterChange>>>;
  /** Values that do not come from a fact: options, and what the preset fixes by choice. */
  readonly values: Readonly<Partial<Record<ParameterKey, number>>>;
  readonly formulas: Readonly<Record<FormulaWorld, FormulaChoice>>;
  /** Ids of the library’s formulas: the expired contract’s, and those to which the values of the bonus and of the demand belong. */
  readonly library: { readonly old: FormulaId; readonly bonus: FormulaId; readonly revenue: FormulaId };
  /** The union on strike, and the craft of its members. */
  readonly union: string;
  readonly members: Craft;
  /** Fact with the number of members called out. */
  readonly membership: FactId;
  /** Name of the other strike in sentences. */
  readonly otherName: string;
  /** Parameter of terms that no party has priced, which have no effect at 0; null if there are none. */
  readonly unpriced: ParameterKey | null;
  /** Values that the parties published for their terms. */
  readonly claims: readonly Claim[];
}

const SAG_AFTRA_2023 = {
  dispute: 'sag-aftra-2023',
  otherDispute: 'wga-2023',
  start: '2023-07-14',
  contractStart: '2023-07-01',
  stepDates: ['2024-07-01', '2025-07-01'],
  renewal: '2026-07-01',
  bonusStart: '2024-01-01',
  parameters: {},
  formulas: { offer: { id: 'hbsvod-2023' }, deal: { id: 'hbsvod-2023-bonus' }, ask: { id: 'revenue-2-percent' } },
  library: { old: 'hbsvod-2020', bonus: 'hbsvod-2023-bonus', revenue: 'revenue-2-percent' },
  union: 'SAG-AFTRA',
  members: 'actors',
  membership: 'members-total',
  otherName: 'the writers’ strike',
  unpriced: null,
  claims: [
    { who: 'employers', what: 'offer', fact: 'val-sag-2023-amptp-july', years: 3, orMore: true },
    { who: 'union', what: 'deal', fact: 'val-sag-2023-union', years: 3, orMore: true },
  ],
} as const;

const WGA_2023 = {
  dispute: 'wga-2023',
  otherDispute: 'sag-aftra-2023',
  start: '2023-05-02',
  contractStart: '2023-05-02',
  stepDates: ['2024-05-02', '2025-05-02'],
  renewal: '2026-05-02',
  bonusStart: '2024-01-01',
  parameters: WGA_2023_PARAMETERS,
  formulas: { offer: { id: 'wga-2020' }, deal: { id: 'wga-2023-bonus' }, ask: { id: 'wga-viewership' } },
  library: { old: 'wga-2020', bonus: 'wga-2023-bonus', revenue: 'wga-viewership' },
  union: 'WGA',
  members: 'writers',
  membership: 'members-wga',
  otherName: 'the actors’ strike',
  unpriced: 'replicaDays',
  claims: [
    { who: 'union', what: 'offer', fact: 'val-wga-offer', years: 1 },
    { who: 'union', what: 'ask', fact: 'val-wga-ask', years: 1 },
    { who: 'union', what: 'deal', fact: 'val-wga-final', years: 1 },
  ],
} as const;

/** The preset that a page without a scenario in its address opens, and the one that embeds and unreadable links fall back to. */
export const DEFAULT_PRESET: PresetId = 'sag-aftra-2023-settled';
export const FALLBACK_PRESET: PresetId = 'sag-aftra-2023';

/** All presets by id. */
export const PRESETS: Readonly<Record<PresetId, Preset>> = {
  'sag-aftra-2023': {
    ...SAG_AFTRA_2023,
    id: 'sag-aftra-2023',
    values: {},
  },
  'sag-aftra-2023-settled': {
    ...SAG_AFTRA_2023,
    id: 'sag-aftra-2023-settled',
    values: { lengthFrom: 2, fixedLength: 118, otherLengthFrom: 1, otherLength: 148, settlementFrom: 1 },
  },
  'wga-2023': {
    ...WGA_2023,
    id: 'wga-2023',
    values: {},
  },
  'wga-2023-settled': {
    ...WGA_2023,
    id: 'wga-2023-settled',
    values: { lengthFrom: 2, otherLengthFrom: 1, settlementFrom: 1 },
  },
};
