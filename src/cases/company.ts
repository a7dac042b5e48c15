/** One employer and its shares of what the strike costs. Each share sums to 1 over all companies. */
export interface Company {
  readonly id: string;
  readonly name: string;
  /** Of the cost of better terms. */
  readonly termsShare: number;
  /** Of the cost of a strike. */
  readonly stopShare: number;
  /** Of the production cash that is spent later. */
  readonly cashShare: number;
}
