import { PRESETS, type PresetId } from '../cases/cases';
import { caseWords } from './case-words';
import type { EmbedId } from './embeds';

/** Why a chart is left out in a preset; null where it applies. */
export function chartLacks(id: EmbedId, preset: PresetId): string | null {
  const { residuals, companies, has, isOwn } = PRESETS[preset];
  const { lacks } = caseWords(preset);
  if (id === 'residuals' && !residuals) return lacks.residuals ?? '';
  if (id === 'checks' && !residuals?.hasStock) return lacks.checks ?? '';
  if (id === 'companies' && companies.length === 0)
    return isOwn ? 'There is one employer here, so there is nothing to divide.' : 'No company is told apart here.';
  if (id === 'attribution' && !has.otherStrike) return lacks.otherStrike ?? 'There is no other strike here.';
  return null;
}
