import { isDate } from '../facts/date';
import { MEDIATED_GROUPS, type MediatedFilter } from '../facts/mediated-groups';
import { COUNTRIES, SEGMENTS, type Country, type Segment } from '../facts/past-strikes';
import { FAMILY_CHOICES, SAMPLE_NAMES, type FamilyChoice, type SampleName } from './length-options';
import type { OwnLengths } from './own-lengths';
import type { Problem } from './problem';

/** Part of a sample. Of the table’s: segments, countries, years of the start, workers. Of the mediated: industry, size, era. */
export interface LengthFilter extends MediatedFilter {
  readonly segments?: readonly Segment[];
  readonly countries?: readonly Country[];
  readonly fromYear?: number;
  readonly toYear?: number;
  /** Disputes whose workers nobody counted are left out by either. */
  readonly leastWorkers?: number;
  readonly mostWorkers?: number;
}

/** What is asked of a forecast of a length. */
export interface LengthRequest {
  /** A sample by name, or a list of the reader’s own. */
  readonly sample: SampleName | OwnLengths;
  readonly filter: LengthFilter;
  readonly family: FamilyChoice;
  /** Whole days the dispute has lasted, 0 to 729. */
  readonly elapsed: number;
  /** The forecast uses what was known on this day, ISO; all that is known where it is null. Reference classes and own lists do not hang on it. */
  readonly asOf: string | null;
  /** Row of the past strikes that is being forecast, which never enters; empty for none. */
  readonly exclude: string;
}

/** Two years: a forecast ends there. */
export const LONGEST_DAYS = 730;

/** Everything in a request that breaks a rule. Whether the sample is too thin for a fit only the model knows. */
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
