import { isDate } from '../facts/date';
import { MEDIATED_GROUPS, type MediatedFilter } from '../facts/mediated-groups';
import { COUNTRIES, SEGMENTS, type Country, type Segment } from '../facts/past-strikes';
import { FAMILY_CHOICES, SAMPLE_NAMES, type FamilyChoice, type SampleName } from './length-options';
import type { OwnLengths } from './own-lengths';
import type { Problem } from './problem';

/**
 * Filter of a sample. The table has segments, countries, years of the start and workers; the mediated sample has industry, size and era.
 */
export interface LengthFilter extends MediatedFilter {
  readonly segments?: readonly Segment[];
  readonly countries?: readonly Country[];
  readonly fromYear?: number;
  readonly toYear?: number;
  /** Either bound leaves out disputes whose number of workers is not known. */
  readonly leastWorkers?: number;
  readonly mostWorkers?: number;
}

/** Request for a forecast of a length. */
export interface LengthRequest {
  /** A sample by name, or a list of the reader’s own. */
  readonly sample: SampleName | OwnLengths;
  readonly filter: LengthFilter;
  readonly family: FamilyChoice;
  /** Whole days the dispute has lasted, 0 to 729. */
  readonly elapsed: number;
  /**
   * ISO date: the forecast uses what was known on this day; null for all that is known. Reference classes and own lists do not depend on
   * it.
   */
  readonly asOf: string | null;
  /** Id of the past strike that is being forecast, which is never included; empty for none. */
  readonly exclude: string;
}

/** Days at which a forecast ends: two years. */
export const LONGEST_DAYS = 730;

/** Every broken rule of a request. Only the model knows whether the sample is too thin for a fit. */
export function checkLengthRequest(request: LengthRequest): readonly Problem[] {
  const { sample, filter, family, elapsed, asOf } = request;
  const problems: Problem[] = [];
  const must = (holds: boolean, path: string, rule: string, value: unknown): void => {
    if (!holds) problems.push({ path, message: `${path} must be ${rule}; it is ${String(value)}.` });
  };
  if (typeof sample === 'string') must(isOneOf(SAMPLE_NAMES, sample), 'sample', oneOf(SAMPLE_NAMES), sample);
  must(isOneOf(FAMILY_CHOICES, family), 'family', oneOf(FAMILY_CHOICES), family);
  must(
    Number.isInteger(elapsed) && elapsed >= 0 && elapsed < LONGEST_DAYS,
    'elapsed',
    `a whole number of days from 0 to ${LONGEST_DAYS - 1}`,
    elapsed,
  );
  if (asOf !== null) must(isDate(asOf), 'asOf', 'a date such as 2023-07-18', asOf);
  for (const segment of filter.segments ?? []) must(isOneOf(SEGMENTS, segment), 'segment', oneOf(SEGMENTS), segment);
  for (const country of filter.countries ?? []) must(isOneOf(COUNTRIES, country), 'country', oneOf(COUNTRIES), country);
  for (const group of ['industry', 'size', 'era'] as const) {
    const value = filter[group];
    if (value !== undefined) must(isOneOf<string>(MEDIATED_GROUPS[group], value), group, oneOf(MEDIATED_GROUPS[group]), value);
  }
  const { fromYear, toYear, leastWorkers, mostWorkers } = filter;
  for (const [path, value] of Object.entries({ fromYear, toYear, leastWorkers, mostWorkers }))
    if (value !== undefined) must(Number.isInteger(value) && value >= 0, path, 'a whole number', value);
  if (fromYear !== undefined && toYear !== undefined) must(fromYear <= toYear, 'toYear', `${fromYear} or later`, toYear);
  if (leastWorkers !== undefined && mostWorkers !== undefined)
    must(leastWorkers <= mostWorkers, 'mostWorkers', `${leastWorkers} or more`, mostWorkers);
  return problems;
}

const isOneOf = <T extends string>(names: readonly T[], value: string): value is T => names.includes(value as T);
const oneOf = (names: readonly string[]): string => `one of ${names.join(', ')}`;
