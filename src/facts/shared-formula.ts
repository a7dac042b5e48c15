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
 * which is our choice, and, for actors, the ceilings without the inferred step of 1.05 or with one of 1.10. On the largest services only
 * the product of factor and ceiling or base is known: there the ceiling moves already, and the factor only for pay below it.
 */
export function sizeRange(text: string, ceilings: boolean): readonly [low: string, high: string] {
  return [reread(text, 'lower', ceilings), reread(text, 'higher', ceilings)];
}

function reread(text: string, way: 'lower' | 'higher', ceilings: boolean): string {
  const factor = way === 'lower' ? '0.9' : '1.1';
  const ceiling = way === 'lower' ? '(ceiling / 1.05)' : '(ceiling * 1.1 / 1.05)';
  const unknown = ceilings ? 'domesticSubscribers < 45 million or pay < ceiling' : 'domesticSubscribers < 45 million';
  return text
    .replaceAll(/\bceiling\b/g, ceilings ? ceiling : 'ceiling')
    .replaceAll(/lookup\(domesticSubscribers,.*?\)/g, (table) => `(${unknown} ? ${factor} : 1) * ${table}`);
}
