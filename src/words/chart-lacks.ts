import { PRESETS, type PresetId } from '../cases/cases';
import { caseWords } from './case-words';
import type { ChartId } from './charts';

/** Why a chart is left out in a preset; null where it applies. */
export function chartLacks(id: ChartId, preset: PresetId): string | null {
  const { residuals, companies } = PRESETS[preset];
  const { lacks } = caseWords(preset);
  if (id === 'residuals' && !residuals) return lacks.residuals ?? '';
  if (id === 'checks' && !residuals?.hasStock) return lacks.checks ?? '';
  if (id === 'companies' && companies.length === 0) return 'There is one employer here, so there is nothing to divide.';
  return null;
}
