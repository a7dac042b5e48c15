import type { FormulaChoice, FormulaWorld } from './scenario';

export type PresetId = 'sag-aftra-2023' | 'sag-aftra-2023-settled';

/** A dispute as a starting point: what differs from the parameter table, which formulas, and the dates it hangs on. */
export interface Preset {
  readonly id: PresetId;
  readonly title: string;
  /** One sentence: what is known and what is not. */
  readonly about: string;
  /** What is of which date, in one sentence. */
  readonly asOf: string;
  /** Row of the past strikes that this dispute is: never part of its own forecast. */
  readonly dispute: string;
  /** Row of the past strikes that runs beside it. */
  readonly otherDispute: string;
  /** Day 0. */
  readonly start: string;
  /** First day of the contract the parties cost their offers over. */
  readonly contractStart: string;
  /** Days on which the second and third step are due. */
  readonly stepDates: readonly [string, string];
  /** Day after the contract's last: general growth sets in and the first renewal. */
  readonly renewal: string;
  /** First day on which a success bonus is paid. */
  readonly bonusStart: string;
  readonly values: Readonly<Record<string, number>>;
  readonly formulas: Readonly<Record<FormulaWorld, FormulaChoice>>;
}

const SAG_AFTRA_2023 = {
  dispute: 'sag-aftra-2023',
  otherDispute: 'wga-2023',
  start: '2023-07-14',
  contractStart: '2023-07-01',
  stepDates: ['2024-07-01', '2025-07-01'],
  renewal: '2026-07-01',
  bonusStart: '2024-01-01',
  formulas: { offer: { id: 'hbsvod-2023' }, deal: { id: 'hbsvod-2023-bonus' }, ask: { id: 'revenue-2-percent' } },
} as const;

export const PRESETS: Readonly<Record<PresetId, Preset>> = {
  'sag-aftra-2023': {
    ...SAG_AFTRA_2023,
    id: 'sag-aftra-2023',
    title: 'Actors’ strike, as known on 18 July 2023',
    about: 'Five days in; nobody knows how long it will last or where it will settle.',
    asOf: 'Offers, demands and past strikes as known on 18 July 2023; estimates of money and work use later publications too, each with its date.',
    values: {},
  },
  'sag-aftra-2023-settled': {
    ...SAG_AFTRA_2023,
    id: 'sag-aftra-2023-settled',
    title: 'Actors’ strike, as it ended on 9 November 2023',
    about: '118 days, and the terms that were ratified.',
    asOf: 'Length and terms as of November 2023; estimates of money and work with their own dates.',
    values: { lengthFrom: 2, fixedLength: 118, otherLengthFrom: 1, otherLength: 148, settlementFrom: 1 },
  },
};
