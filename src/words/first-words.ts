import { PRESETS, type PresetId } from '../cases/cases';
import { disputedOf } from '../scenario/readings';
import type { Scenario } from '../scenario/scenario';
import { days } from './format';

/** The four controls next to the answer. */
export const FIRST_LABELS = {
  length: 'Length of the strike',
  raise: 'First-year raise',
  formula: 'Streaming residuals',
  horizon: 'Years counted',
  own: 'Write your own…',
  names: 'The deal closes a share of the gap. A formula names it term by term.',
} as const;

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
  me: { title: 'What about me', about: 'your pay and savings, month by month' },
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
const ROOM_ABOUT: Readonly<Record<RoomId, string>> = {
  length: 'the forecast, past strikes, the other strike',
  terms: 'offer, demand and deal; members’ balance year by year; who said what they are worth',
  who: 'both ledgers line by line, company by company, and pay',
  residuals: 'streaming formulas, what an episode pays, how small the checks are',
  assumptions: 'where the parties differ, work lost and made up, how it is counted',
};

/** The rooms of a preset: one of residuals only where there are any. */
export const roomsOf = (preset: PresetId): readonly RoomId[] =>
  (Object.keys(ROOM_TITLES) as RoomId[]).filter((room) => room !== 'residuals' || PRESETS[preset].residuals !== null);

/** What a room holds in a preset, where the dispute lacks some of it. */
export function roomAbout(room: RoomId, preset: PresetId): string {
  const { has, companies } = PRESETS[preset];
  if (room === 'length' && !has.otherStrike) return 'the forecast and past strikes';
  if (room === 'who' && companies.length === 0) return 'both ledgers line by line, and pay';
  if (room === 'assumptions' && disputedOf(preset).length === 0) return 'work lost and made up, how it is counted';
  return ROOM_ABOUT[room];
}
