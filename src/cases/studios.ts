import type { Company } from './company';

const ASK_MILLIONS = 429;

/**
 * The studios, largest share of the terms first. Shares of the terms are from the writers’ guild’s costing of May 2023, $429 million a year
 * by company. Shares of a strike’s cost are an estimate: Warner Bros. Discovery disclosed 300 to 500 million for 2023, Paramount about 60 a
 * quarter of idle cost, Lionsgate 30 a quarter, Sony 33; Disney called it negligible; the others gave no figure. Shares of the cash are an
 * estimate from content spending of 2022–23 without sport; Paramount, NBCUniversal, Sony and others by size.
 */
export const STUDIOS = [
  { id: 'disney', name: 'Disney', termsShare: 75 / ASK_MILLIONS, stopShare: 0.08, cashShare: 0.17 },
  { id: 'netflix', name: 'Netflix', termsShare: 68 / ASK_MILLIONS, stopShare: 0.08, cashShare: 0.18 },
  { id: 'wbd', name: 'Warner Bros. Discovery', termsShare: 47 / ASK_MILLIONS, stopShare: 0.27, cashShare: 0.15 },
  { id: 'paramount', name: 'Paramount', termsShare: 45 / ASK_MILLIONS, stopShare: 0.15, cashShare: 0.12 },
  { id: 'nbcu', name: 'NBCUniversal', termsShare: 34 / ASK_MILLIONS, stopShare: 0.13, cashShare: 0.12 },
  { id: 'amazon', name: 'Amazon', termsShare: 32 / ASK_MILLIONS, stopShare: 0.05, cashShare: 0.09 },
  { id: 'sony', name: 'Sony', termsShare: 25 / ASK_MILLIONS, stopShare: 0.06, cashShare: 0.05 },
  { id: 'apple', name: 'Apple', termsShare: 17 / ASK_MILLIONS, stopShare: 0.02, cashShare: 0.06 },
  { id: 'others', name: 'Others', termsShare: 86 / ASK_MILLIONS, stopShare: 0.16, cashShare: 0.06 },
] as const satisfies readonly Company[];
