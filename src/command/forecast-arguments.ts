import { PAST_STRIKES } from '../facts/past-strikes';
import { SAMPLE_NAMES, type FamilyChoice, type SampleName } from '../scenario/length-options';
import { checkLengthRequest, type LengthFilter, type LengthRequest } from '../scenario/length-request';
import { LIST_OPTIONS, readListFile, type ListFile, type ListFlags } from './list-file';
import { asTyped, didYouMean, readOptions, type OptionTable } from './options';
import { cut } from './terminal';

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
  sample: 'text',
  family: 'text',
  elapsed: 'number',
  'as-of': 'text',
  exclude: 'text',
  segment: 'texts',
  country: 'texts',
  from: 'number',
  to: 'number',
  'least-workers': 'number',
  'most-workers': 'number',
  industry: 'text',
  size: 'text',
  era: 'text',
  ...LIST_OPTIONS,
  json: 'flag',
  record: 'flag',
} as const satisfies OptionTable;

/** Reads the arguments after the command’s name; what breaks a rule of their form comes back in one line; the request checks the rest. */
export function readForecastArguments(args: readonly string[]): ForecastAsked | { readonly message: string } {
  const options = readOptions(args, OPTIONS, 'known options');
  if ('message' in options) return options;
  const { values, typed, positionals } = options;
  if (positionals.length > 0) return { message: `arguments must be options; beside them is ${cut(positionals[0]) || 'an empty one'}.` };
  const asOf = values['as-of'] ?? null;
  const sampleName = values.sample ?? 'screen-1d';
  const sample = readSample(sampleName, values);
  if ('message' in sample) return sample;
  const filter: Readonly<Record<keyof LengthFilter, unknown>> = {
    segments: values.segment.length > 0 ? values.segment : undefined,
    countries: values.country.length > 0 ? values.country : undefined,
    fromYear: values.from,
    toYear: values.to,
    leastWorkers: values['least-workers'],
    mostWorkers: values['most-workers'],
    industry: values.industry,
    size: values.size,
    era: values.era,
  };
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as LengthFilter;
  const request: LengthRequest = {
    sample: sample.lengths,
    filter: given,
    family: (values.family ?? 'weighted') as FamilyChoice,
    elapsed: values.elapsed ?? 0,
    asOf,
    exclude: values.exclude ?? '',
  };
  const problem = requestProblem(request, typed);
  const read = 'read' in sample ? sample.read : null;
  return problem ? { message: problem } : { request, sampleName, read, json: values.json, record: values.record };
}

/** Options by the name that the request’s rules have for them, where it is another. */
const OPTION_OF = {
  asOf: 'as-of',
  fromYear: 'from',
  toYear: 'to',
  leastWorkers: 'least-workers',
  mostWorkers: 'most-workers',
} as const satisfies Partial<Record<keyof LengthRequest | keyof LengthFilter, keyof typeof OPTIONS>>;

const optionOf = (path: string): string => (Object.hasOwn(OPTION_OF, path) ? OPTION_OF[path as keyof typeof OPTION_OF] : path);

/** The first rule of a request that is broken, with the value as it was typed; null if none is. */
function requestProblem(request: LengthRequest, typed: ReadonlyMap<string, string>): string | null {
  const [broken] = checkLengthRequest(request);
  if (broken) {
    const value = typed.get(optionOf(broken.path));
    return value === undefined ? broken.message : asTyped(broken.message, value);
  }
  const { exclude, sample } = request;
  if (!typed.has('exclude')) return null;
  if (typeof sample !== 'string' || !TABLE_SAMPLES.includes(sample))
    return `exclude must be left out where the sample has no disputes by id; it is ${cut(exclude) || 'empty'}.`;
  if (PAST_STRIKES.some(({ id }) => id === exclude)) return null;
  const ids = PAST_STRIKES.map(({ id }) => id);
  return `exclude must be the id of a past dispute, such as ${SCREEN_STRIKE}; it is ${cut(exclude) || 'empty'}${didYouMean(exclude, ids)}`;
}

/** Samples that are part of the table of past disputes. */
const TABLE_SAMPLES: readonly string[] = SAMPLE_NAMES.filter((name) => !name.startsWith('mediated') && !name.startsWith('kennan-'));
/** An example of an id. */
const SCREEN_STRIKE = PAST_STRIKES[0]!.id;

/** A sample by its name, or the lengths of a file. */
function readSample(name: string, values: ListFlags): { readonly lengths: SampleName } | ListFile | { readonly message: string } {
  return (SAMPLE_NAMES as readonly string[]).includes(name) ? { lengths: name as SampleName } : readListFile(name, values);
}
