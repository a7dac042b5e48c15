/** What is unsure, in words for the reader, where several clauses share it. */

/** Streaming of the actors. */
export const STREAMING_AMOUNTS =
  'The ceilings were not printed and the factors by subscribers are from memory. The range has the ceilings without our step of 5% and with one of 10%, and smaller services, and pay below the ceiling, a tenth lower and higher.';

/** Streaming of the actors under the contract of 2023. */
export const STREAMING_2023 =
  'The ceilings were not printed and the factors by subscribers are from memory; what smaller services pay for use abroad, and whether later years pay more as they do for directors, was not read. The upper end counts both; smaller services, and pay below the ceiling, are a tenth lower and higher.';

/** Streaming of writers and directors. */
export const BASE_AND_FACTOR =
  'Of the base and the factor only the product on the largest services is known. The range has smaller services a tenth lower and higher.';

/** Streaming of directors under the contract of 2023. */
export const DIRECTORS_2023 =
  'Years 4 to 13 pay 12 points more of the base than in 2020, but which of them was not published. They are taken to have risen alike; the range leaves a year as it was or gives it all 12.';
