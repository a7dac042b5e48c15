import fc from 'fast-check';
import { PRESET_IDS, PRESETS, type PresetId } from '../../../src/cases/cases';
import { resolve, type Question } from '../../../src/model/question';
import type { InputKey } from '../../../src/scenario/inputs';
import { presetWith, scenarios, type SomeValues } from '../../support/model';

/** Presets whose members are told apart by kind of work, and those where only pay tells them apart. */
export const WITH_KINDS: readonly PresetId[] = PRESET_IDS.filter((id) => PRESETS[id].members.kinds);
export const BY_HEAD: readonly PresetId[] = PRESET_IDS.filter((id) => !PRESETS[id].members.kinds);

/** Inputs that the members' pay of a normal year is solved from. */
const SOLVED_FROM: readonly InputKey[] = [
  'noPayShare',
  'thresholdShare',
  'paySpread',
  'otherContracts',
  'dayShare',
  'backgroundShare',
  'overscaleRatio',
  'overscaleCovered',
  'scaleLinkedBase',
  'residualsAll',
  'residualsStreaming',
  'residualsScaleLinked',
  'streamingOfResiduals',
  'syndicationOfResiduals',
  'meanPay',
];

/** A preset with some values changed: few enough to be read where a property fails. */
interface Changed {
  readonly preset: PresetId;
  readonly values: SomeValues;
}

/** A preset with any values that its table allows of the inputs that members' pay is solved from, often at their bounds. */
export const changedMembers = (presets: readonly PresetId[]): fc.Arbitrary<Changed> =>
  scenarios({ presets, library: true }).map(({ preset, values }) => ({
    preset,
    values: Object.fromEntries(SOLVED_FROM.filter((key) => key in values).map((key) => [key, values[key]])),
  }));

export const questionOf = ({ preset, values }: Changed): Question => resolve(presetWith(preset, values));
