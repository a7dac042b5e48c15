/**
 * The residual language: what a streaming residual is, as a formula a reader may retype.
 *
 * This file is the front door of the room; the other rooms import from here only.
 * @module
 */
export { checkResult } from './check';
export { compileFormula, evaluateOnce, type Columns } from './compile';
export { FUNCTIONS, type FunctionName } from './functions';
export { CREDIT_NAMES } from './names';
export { parseFormula } from './parse';
export type { FormulaProblem } from './problem';
export { formulaText } from './text';
export type { Tree } from './tree';
