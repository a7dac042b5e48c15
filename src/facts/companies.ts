/** One employer: its share of the cost of terms and of the cost of a stop, each summing to 1 over all companies. */
export interface Company {
  readonly id: string;
  readonly name: string;
  /** From the writers' guild's own costing of May 2023, $429 million a year by company (`val-wga-ask-by-company`). */
  readonly termsShare: number;
  /**
   * Of the cost of a stop: an estimate. Warner Bros. Discovery disclosed 300 to 500 million for 2023, Paramount about 60 a
   * quarter of idle cost, Lionsgate 30 a quarter, Sony 33; Disney called it negligible; the others gave no figure.
   */
  readonly stopShare: number;
}

const ASK_MILLIONS = 429;

export const COMPANIES: readonly Company[] = [
  { id: 'disney', name: 'Disney', termsShare: 75 / ASK_MILLIONS, stopShare: 0.08 },
  { id: 'netflix', name: 'Netflix', termsShare: 68 / ASK_MILLIONS, stopShare: 0.08 },
  { id: 'wbd', name: 'Warner Bros. Discovery', termsShare: 47 / ASK_MILLIONS, stopShare: 0.27 },
  { id: 'paramount', name: 'Paramount', termsShare: 45 / ASK_MILLIONS, stopShare: 0.15 },
  { id: 'nbcu', name: 'NBCUniversal', termsShare: 34 / ASK_MILLIONS, stopShare: 0.13 },
  { id: 'amazon', name: 'Amazon', termsShare: 32 / ASK_MILLIONS, stopShare: 0.05 },
  { id: 'sony', name: 'Sony', termsShare: 25 / ASK_MILLIONS, stopShare: 0.06 },
  { id: 'apple', name: 'Apple', termsShare: 17 / ASK_MILLIONS, stopShare: 0.02 },
  { id: 'others', name: 'Others', termsShare: 86 / ASK_MILLIONS, stopShare: 0.16 },
];
