/**
 * The residual language: a residual as a formula that a reader can change.
 *
 * Other rooms import from this file only.
 * @module
 */
export { checkResult } from './check';
export { compileFormula, evaluateOnce, type Columns } from './compile';
export { explain, type ExplainedLine } from './explain';
export { FUNCTIONS, type FormulaFunction, type FunctionName } from './functions';
export { CREDIT_NAMES, type FormulaName } from './names';
export { parseFormula, readCredit, readFormula } from './parse';
export { computeFormula, type Credit, type FormulaReading } from './reading';
export type { FormulaProblem } from './problem';
export { formulaText } from './text';
export { namesIn, type Tree } from './tree';
