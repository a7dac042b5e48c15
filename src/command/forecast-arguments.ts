import { PAST_STRIKES, type Country, type Segment } from '../facts/past-strikes';
// Not by the room's front door, which would load the formulas' parser.
import { nearest } from '../formula/suggest';
import { SAMPLE_NAMES, type FamilyChoice, type SampleName } from '../scenario/length-options';
import { checkLengthRequest, type LengthFilter, type LengthRequest } from '../scenario/length-request';
import { LONGEST_LIST, readOwnLengths, type OwnLengths } from '../scenario/own-lengths';
import { readListFile } from './list-file';
import { asTyped, plainNumber, readOptions } from './options';
import { cut } from './terminal';

/** What the command line asks for. */
export interface ForecastAsked {
  readonly request: LengthRequest;
  /** What the sample is called: its name, or the file’s. */
  readonly sampleName: string;
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
  json: { type: 'boolean' },
  record: { type: 'boolean' },
} as const;

/** Reads the arguments after the command’s name; what breaks a rule of their form is told in one line, the rest is the request’s to check. */
export function readForecastArguments(args: readonly string[]): ForecastAsked | { readonly message: string } {
  const read = readOptions(args, OPTIONS, 'known options');
  if ('message' in read) return read;
  const { values, positionals } = read;
  if (positionals.length > 0) return { message: `arguments must be options; beside them is ${cut(positionals[0]) || 'an empty one'}.` };
  const asOf = values['as-of'] ?? null;
  const sampleName = values.sample ?? 'screen-1d';
  const sample = readSample(sampleName, asOf);
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
  const problem = requestProblem(request, values);
  return problem ? { message: problem } : { request, sampleName, json: values.json ?? false, record: values.record ?? false };
}

/** A number as it was typed: NaN where it is none, so that the request’s rules refuse it. */
const whole = (typed: string | undefined): number | undefined => (typed === undefined ? undefined : plainNumber(typed));

/** Options by the name that the request’s rules have for them, where it is another. */
const OPTION_OF: Readonly<Record<string, string>> = {
  asOf: 'as-of',
  fromYear: 'from',
  toYear: 'to',
  leastWorkers: 'least-workers',
  mostWorkers: 'most-workers',
};

/** The first rule of a request that is broken, with the value as it was typed; null if none is. */
function requestProblem(request: LengthRequest, values: Readonly<Record<string, unknown>>): string | null {
  const [broken] = checkLengthRequest(request);
  if (broken) {
    const typed = values[OPTION_OF[broken.path] ?? broken.path];
    return typeof typed === 'string' ? asTyped(broken.message, typed) : broken.message;
  }
  const { exclude, sample } = request;
  if (values['exclude'] === undefined) return null;
  if (typeof sample !== 'string' || !TABLE_SAMPLES.includes(sample))
    return `exclude must be left out where the sample has no disputes by id; it is ${cut(exclude) || 'empty'}.`;
  if (PAST_STRIKES.some(({ id }) => id === exclude)) return null;
  const near = nearest(
    exclude,
    PAST_STRIKES.map(({ id }) => id),
  );
  return `exclude must be the id of a past dispute, such as ${SCREEN_STRIKE}; it is ${cut(exclude) || 'empty'}${near ? `, did you mean ${near}?` : '.'}`;
}

/** Samples that are part of the table of past disputes. */
const TABLE_SAMPLES: readonly string[] = SAMPLE_NAMES.filter((name) => name !== 'mediated' && !name.startsWith('kennan-'));
const SCREEN_STRIKE = 'sag-aftra-2023';

function readSample(name: string, asOf: string | null): { readonly lengths: SampleName | OwnLengths } | { readonly message: string } {
  if ((SAMPLE_NAMES as readonly string[]).includes(name)) return { lengths: name as SampleName };
  // A sign may take three bytes.
  const file = readListFile(name, 3 * LONGEST_LIST, `one of ${SAMPLE_NAMES.join(', ')}, or a file of days[,censored]`);
  if ('message' in file) return file;
  const text = file.bytes.toString('utf8');
  if (text.length > LONGEST_LIST)
    return { message: `${cut(name)} must be at most ${LONGEST_LIST} characters long; it has ${text.length}.` };
  const lengths = readOwnLengths(text, asOf);
  return 'days' in lengths
    ? { lengths }
    : { message: `${cut(name)}: ${lengths.map(({ message }) => cut(message, LONGEST_FAULT)).join(' ')}` };
}

/** The most that is said of one line of a list: its cells may be of any length. */
const LONGEST_FAULT = 200;
