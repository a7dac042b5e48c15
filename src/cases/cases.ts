import type { FormulaId } from '../facts/formula-ids';
import type { Case, CasePreset, TermWorld } from './case';
import { own } from './own/case';
import { sagAftra2023 } from './sag-aftra-2023/case';
import { uaw2023 } from './uaw-2023/case';
import { wga2007 } from './wga-2007/case';
import { wga2023 } from './wga-2023/case';

/** Every dispute, in the order of the picker: an import line and a name each. */
export const CASES = [sagAftra2023, wga2023, wga2007, uaw2023, own] as const;

type AnyCase = (typeof CASES)[number];

/** Name of a dispute’s folder. */
export type CaseId = AnyCase['id'];

/** Name of the folder of a strike of the reader’s own. */
export type OwnCaseId = Extract<AnyCase, { readonly isOwn: true }>['id'];

/** Name of a starting point: a dispute as known on a day, or as it ended. */
export type PresetId = { [K in AnyCase as K['id']]: keyof K['presets'] }[CaseId];

/** A starting point with its dispute. */
export interface Preset extends Omit<Case, 'presets' | 'id'>, Omit<CasePreset, 'inputs'> {
  readonly id: PresetId;
  readonly caseId: CaseId;
  /** Streaming formula of each world; null in a dispute without residuals. */
  readonly formulas: Readonly<Record<TermWorld, { readonly id: FormulaId }>> | null;
}

/** The preset that a page without a scenario in its address opens, and the one that embeds and unreadable links fall back to. */
export const DEFAULT_PRESET: PresetId = 'sag-aftra-2023-settled';
export const FALLBACK_PRESET: PresetId = 'sag-aftra-2023';

/** All presets by id. */
export const PRESETS = Object.fromEntries(
  (CASES as readonly Case[]).flatMap(({ presets, id: caseId, ...dispute }) =>
    Object.entries(presets).map(([id, preset]) => [
      id,
      { ...dispute, ...preset, inputs: { ...dispute.inputs, ...preset.inputs }, id, caseId, formulas: formulasOf(dispute.terms) },
    ]),
  ),
) as unknown as Readonly<Record<PresetId, Preset>>;

function formulasOf(terms: Case['terms']): Preset['formulas'] {
  const term = terms.find(({ kind }) => kind === 'residual');
  return term?.kind === 'residual' ? { offer: { id: term.offer }, deal: { id: term.deal }, ask: { id: term.ask } } : null;
}

/** Names of all presets, in the order of the cases. */
export const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[];

/** Whether a word is the name of a preset. */
export const isPresetId = (word: string): word is PresetId => Object.hasOwn(PRESETS, word);
