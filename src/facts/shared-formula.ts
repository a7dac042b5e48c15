import type { LibraryFormula } from './library-formula';
import { residualFormula } from './residual-formulas';

/**
 * What an entry of the library takes over from the formula of that id that the simulation computes with, so that there is one text.
 *
 * @throws Error when there is no such formula
 */
export function sharedFormula(id: string): Pick<LibraryFormula, 'id' | 'craft' | 'text' | 'source'> {
  const formula = residualFormula(id);
  if (!formula) throw new Error(`no such formula: ${id}`);
  const { craft, text, source } = formula;
  return { id, craft, text, source };
}

/**
 * A formula read with less or more where the amounts are not printed: the factors of services below the largest a tenth lower or higher,
 * which is our choice, and, for actors, the ceilings without the inferred step of 1.05 or with one of 1.10. The largest services keep
 * their factor: only its product with the ceiling or base is known, and the ceiling already moves.
 */
export function sizeRange(text: string, ceilings: boolean): readonly [low: string, high: string] {
  return [reread(text, 'lower', ceilings), reread(text, 'higher', ceilings)];
}

function reread(text: string, way: 'lower' | 'higher', ceilings: boolean): string {
  const factor = way === 'lower' ? '0.9' : '1.1';
  const ceiling = way === 'lower' ? '(ceiling / 1.05)' : '(ceiling * 1.1 / 1.05)';
  return text
    .replaceAll(/\bceiling\b/g, ceilings ? ceiling : 'ceiling')
    .replaceAll(/lookup\(domesticSubscribers,.*?\)/g, (table) => `(domesticSubscribers < 45 million ? ${factor} : 1) * ${table}`);
}
