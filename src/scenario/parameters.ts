import { PRESET_IDS, PRESETS, type Preset, type PresetId } from '../cases/cases';
import { FACTS } from '../cases/facts';
import type { Spread } from './distribution';
import { INPUTS, type InputRow, type InputKey } from './inputs';
import { engineValue, type Parameter, type ParameterKey, type Standing, type TermKey } from './parameter';
import { parted, termRows, type TermRow } from './term-rows';

export type { InputKey, ParameterKey, TermKey };

/** Table of parameters of a preset: the one source of its sliders, links, checks and documentation. */
export const parametersOf = (preset: PresetId): readonly Parameter[] => TABLES[preset];

/** A parameter as in a preset; undefined if its dispute has none of that name. */
export const parameterIn = (preset: PresetId, key: string): Parameter | undefined => BY_KEY[preset].get(key);

/** Whether a preset has a parameter of that name. */
export const isParameterIn = (preset: PresetId, word: string): word is ParameterKey => BY_KEY[preset].has(word);

/** Every name that a parameter has in some dispute. */
export const ALL_KEYS: ReadonlySet<string> = new Set(PRESET_IDS.flatMap((id) => tableOf(PRESETS[id]).map(({ key }) => key as string)));

const TABLES = byPreset(tableOf);
const BY_KEY = byPreset((preset) => new Map<string, Parameter>(TABLES[preset.id].map((parameter) => [parameter.key, parameter])));

function byPreset<Value>(of: (preset: Preset) => Value): Readonly<Record<PresetId, Value>> {
  return Object.fromEntries(Object.values(PRESETS).map((preset) => [preset.id, of(preset)])) as Record<PresetId, Value>;
}

function tableOf({ inputs, limits, terms }: Preset): readonly Parameter[] {
  return INPUTS.flatMap((row) => {
    const ref = inputs[row.key];
    const own = ref === undefined ? [] : [inputRow(row, ref, inputs, limits?.[row.key])];
    return [...own, ...termRows(terms, row.key).map((each) => withFact(each))];
  });
}

function inputRow(
  row: InputRow & { readonly key: InputKey },
  ref: NonNullable<Preset['inputs'][InputKey]>,
  inputs: Preset['inputs'],
  limits: NonNullable<Preset['limits']>[InputKey],
): Parameter {
  const [fact, part] = parted(ref as Parameters<typeof parted>[0]);
  const { standing, ...rest } = row;
  const own = { ...rest, ...limits, fact, part } as TermRow & { neutral?: number; needs?: TermRow['needs'] };
  delete own.neutral;
  if (own.needs && inputs[own.needs.key] === undefined) delete own.needs;
  return withFact(own, standing);
}

/** A row with what its fact says: how it stands, the range it is drawn over, both sides’ numbers. */
function withFact(row: TermRow, fixed?: 'choice' | 'chance'): Parameter {
  const { range, scale, readings, standing } = FACTS[row.fact];
  const spread: Spread | undefined = range && {
    scale: scale ?? 'plain',
    p10: engineValue(row, range[0]),
    p90: engineValue(row, range[1]),
  };
  const isPublished = standing === 'fact' || standing === 'derived';
  const stands: Standing = fixed ?? (readings ? 'dispute' : spread ? 'estimate' : isPublished ? 'fact' : 'held');
  return {
    ...row,
    standing: stands,
    ...(spread && !readings && { spread }),
    ...(readings && {
      readings: [
        { who: 'union', value: readings.union },
        { who: 'employers', value: readings.employers },
      ],
    }),
  };
}
