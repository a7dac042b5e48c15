import { parseArgs } from 'node:util';
import type { Country, Segment } from '../facts/past-strikes';
import { SAMPLE_NAMES, type FamilyChoice, type SampleName } from '../scenario/length-options';
import type { LengthFilter, LengthRequest } from '../scenario/length-request';
import { LIST_OPTIONS, readListFile, type ListFile, type ListFlags } from './list-file';

/** What the command line asks for. */
export interface ForecastAsked {
  readonly request: LengthRequest;
  /** What the sample is called: its name, or the file’s. */
  readonly sampleName: string;
  /** How the file was read, in sentences; null for a sample by name. */
  readonly read: string | null;
  readonly json: boolean;
  readonly record: boolean;
}

const OPTIONS = {
  sample: { type: 'string' },
  family: { type: 'string' },
  elapsed: { type: 'string' },
  'as-of': { type: 'string' },
  exclude: { type: 'string' },
  segment: { type: 'string', multiple: true },
  country: { type: 'string', multiple: true },
  from: { type: 'string' },
  to: { type: 'string' },
  'least-workers': { type: 'string' },
  'most-workers': { type: 'string' },
  industry: { type: 'string' },
  size: { type: 'string' },
  era: { type: 'string' },
  ...LIST_OPTIONS,
  json: { type: 'boolean' },
  record: { type: 'boolean' },
} as const;

/** Reads the arguments after the command’s name; what breaks a rule of their form is told in one line, the rest is the request’s to check. */
export function readForecastArguments(args: readonly string[]): ForecastAsked | { readonly message: string } {
  let values;
  try {
    values = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false }).values;
  } catch (error) {
    return { message: `arguments must be known options; ${error instanceof Error ? error.message.split('\n')[0] : String(error)}` };
  }
  const asOf = values['as-of'] ?? null;
  const sampleName = values.sample ?? 'screen-1d';
  const sample = readSample(sampleName, values);
  if ('message' in sample) return sample;
  const filter: Record<string, unknown> = {
    segments: values.segment as readonly Segment[] | undefined,
    countries: values.country as readonly Country[] | undefined,
    fromYear: whole(values.from),
    toYear: whole(values.to),
    leastWorkers: whole(values['least-workers']),
    mostWorkers: whole(values['most-workers']),
    industry: values.industry,
    size: values.size,
    era: values.era,
  };
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as LengthFilter;
  const request: LengthRequest = {
    sample: sample.lengths,
    filter: given,
    family: (values.family ?? 'weighted') as FamilyChoice,
    elapsed: whole(values.elapsed) ?? 0,
    asOf,
    exclude: values.exclude ?? '',
  };
  const read = 'read' in sample ? sample.read : null;
  return { request, sampleName, read, json: values.json ?? false, record: values.record ?? false };
}

/** A number as it was typed: NaN where it is none, so that the request’s rules refuse it. */
const whole = (typed: string | undefined): number | undefined =>
  typed === undefined ? undefined : typed.trim() === '' ? NaN : Number(typed);

/** A sample by its name, or the lengths of a file. */
function readSample(name: string, values: ListFlags): { readonly lengths: SampleName } | ListFile | { readonly message: string } {
  return (SAMPLE_NAMES as readonly string[]).includes(name) ? { lengths: name as SampleName } : readListFile(name, values);
}
