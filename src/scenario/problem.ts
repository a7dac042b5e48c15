/** Something the reader can fix: where it is, and one sentence that names the thing, the rule and the value. */
export interface Problem {
  /** Key of the parameter, `seed`, `draws`, `preset`, `link`, or `formulas.<world>`. */
  readonly path: string;
  readonly message: string;
}
