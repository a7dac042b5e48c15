import type { PresetId } from '../cases/cases';
import { PORTRAIT_STARTS } from '../cases/persons';
import type { Person } from './person';
import { payOf } from './person-start';
import { presetScenario } from './scenario';

/** A made-up member to start from, in the dispute it belongs to. */
export interface Portrait {
  readonly id: string;
  readonly preset: PresetId;
  readonly person: Person;
}

/** The made-up members of all disputes. What of them is at a published minimum their words say; the rest is made up. */
export const PORTRAITS: readonly Portrait[] = PORTRAIT_STARTS.map(({ id, preset: of, pay, ...rest }) => {
  const preset = of as PresetId;
  return { id, preset, person: { ...rest, pay: payOf(pay, presetScenario(preset)) } };
});
