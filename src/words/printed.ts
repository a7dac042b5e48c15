import { PRESETS } from '../cases/cases';
import type { Result } from '../model/run/summary';
import { withOldNames } from '../scenario/aliases';
import { caseWords } from './case-words';

/**
 * A result as it is printed and saved: without formulas in a dispute that has no residuals, with the names that inputs had in version 1 of
 * links beside their own, so that what reads them goes on reading them, and with a word why what the dispute lacks is left out.
 */
export function printedResult({ scenario, ...result }: Result): object {
  const { formulas, markets, values, ...rest } = scenario;
  const { residuals } = PRESETS[scenario.preset];
  const { lacks } = caseWords(scenario.preset);
  return {
    ...result,
    scenario: { ...rest, values: withOldNames(scenario.preset, values), ...(residuals && { formulas, markets }) },
    ...(Object.keys(lacks).length > 0 && { leftOut: lacks }),
  };
}
