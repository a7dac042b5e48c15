import type { Preset, PresetId } from '../scenario/presets';
import type { Scenario } from '../scenario/scenario';
import { days } from './format';

/** The presets as the first row names them. */
export const PRESET_LABELS: Readonly<Record<PresetId, string>> = {
  'sag-aftra-2023-settled': 'Actors 2023, as it ended',
  'sag-aftra-2023': 'Actors on day 5',
  'wga-2023-settled': 'Writers 2023, as it ended',
  'wga-2023': 'Writers on day 78',
};

/** The four controls next to the answer. */
export const FIRST_LABELS = {
  length: 'Length of the strike',
  raise: 'First-year raise',
  formula: 'Streaming residuals',
  horizon: 'Years counted',
  own: 'Write your own…',
  names: 'The deal closes a share of the gap. A formula names it term by term.',
} as const;

/** The formulas that can be chosen for the deal next to the answer. */
export const formulaLabels = ({ members }: Pick<Preset, 'members'>): Readonly<Record<'old' | 'bonus' | 'revenue', string>> => ({
  old: '2020 contract',
  bonus: 'Success bonus',
  revenue: members === 'actors' ? '2% of revenue' : 'Pay by views',
});

/** Where the length comes from: the reader, the strike as it was, or the median of a forecast. */
export function lengthStands({ values }: Scenario, preset: Scenario): string {
  if (values.lengthFrom !== 2) return 'forecast: the median run';
  if (preset.values.lengthFrom === 2 && values.fixedLength === preset.values.fixedLength) return 'as it was';
  return 'fixed by you';
}

/** Label of the button that resets the length. */
export const lengthBack = ({ values }: Scenario): string =>
  values.lengthFrom === 2 ? `Back to ${days(values.fixedLength)}` : 'Back to the forecast';

/** The two links next to the controls. */
export const DOORS = {
  me: { title: 'What about me', about: 'residuals for your own work' },
  share: { title: 'Put this on your page', about: 'code, image, data' },
} as const;

/** The rooms below the first screen. */
export const ROOM_TITLES = {
  length: 'How long',
  terms: 'Terms',
  who: 'Who is paid, who pays',
  residuals: 'Residuals',
  assumptions: 'Assumptions',
} as const;
export type RoomId = keyof typeof ROOM_TITLES;

/** What a room holds, shown before it is opened. */
export const ROOM_ABOUT: Readonly<Record<RoomId, string>> = {
  length: 'the forecast, past strikes, the other strike',
  terms: 'offer, demand and deal; members’ balance year by year; who said what they are worth',
  who: 'both ledgers line by line, company by company, and pay',
  residuals: 'streaming formulas, what an episode pays, how small the checks are',
  assumptions: 'where the parties differ, work lost and made up, how it is counted',
};
