import type { Case } from '../../cases/case';
import { CASES, FALLBACK_PRESET, PRESET_IDS, PRESETS, type CaseId, type OwnCaseId, type PresetId } from '../../cases/cases';
import { addDays } from '../../facts/date';
import { COUNTRIES, SEGMENTS } from '../../facts/past-strikes';
import { MEDIATED_GROUPS } from '../../facts/mediated-groups';
import { FAMILY_CHOICES, SAMPLE_NAMES, type FamilyChoice, type SampleName } from '../../scenario/length-options';
import { LONGEST_DAYS, type LengthFilter, type LengthRequest } from '../../scenario/length-request';
import type { OwnLengths } from '../../scenario/own-lengths';
import { presetScenario } from '../../scenario/scenario';

/** Disputes that are forecast as they were known on the day, with their first day; `none` is any other, from all that is known. */
export type DisputeId = Exclude<CaseId, OwnCaseId> | 'none';
export const DISPUTES = Object.fromEntries([
  ...(CASES as readonly Case[]).filter(({ isOwn }) => !isOwn).map(({ id, start }) => [id, start] as const),
  ['none', null],
]) as unknown as Readonly<Record<DisputeId, string | null>>;

/** Sample of past disputes that fits a dispute best: the one its starting points begin with. */
export const fittingSample = (dispute: DisputeId): SampleName =>
  SAMPLE_NAMES[presetScenario(presetOf(dispute)).values.pastSample] ?? FIRST_ASKED.sample;

/** The starting point of a dispute, one that leaves the length open where there is one; that of a strike of the reader’s own for any other. */
export function presetOf(dispute: DisputeId): PresetId {
  const ids = PRESET_IDS.filter((id) => (dispute === 'none' ? PRESETS[id].isOwn : PRESETS[id].caseId === dispute));
  return ids.find((id) => PRESETS[id].values['lengthFrom'] !== 2) ?? ids[0];
}

/** What the reader of the view asks: all of it but a list of their own is in the address. */
export interface Asked {
  readonly dispute: DisputeId;
  readonly elapsed: number;
  readonly sample: SampleName | 'own';
  readonly family: FamilyChoice;
  readonly filter: LengthFilter;
}

/** What the page opens with: the strike that embeds fall back to, as known on its day. */
export const FIRST_ASKED: Asked = {
  dispute: PRESETS[FALLBACK_PRESET].caseId as DisputeId,
  elapsed: presetScenario(FALLBACK_PRESET).values.daysElapsed,
  sample: 'screen-1d',
  family: 'weighted',
  filter: {},
};

/** The request that this makes, with a list of the reader’s own where that is the sample; null while there is none. */
export function requestOf({ dispute, elapsed, sample, family, filter }: Asked, own: OwnLengths | null): LengthRequest | null {
  if (sample === 'own' && own === null) return null;
  const start = DISPUTES[dispute];
  return {
    sample: sample === 'own' ? own! : sample,
    filter: sample === 'own' ? {} : filter,
    family,
    elapsed,
    // The last full day elapsed is the last whose news counts.
    asOf: start === null ? null : addDays(start, Math.max(0, elapsed - 1)),
    exclude: dispute === 'none' ? '' : (PRESETS[presetOf(dispute)].dispute ?? ''),
  };
}

const GROUPS = ['industry', 'size', 'era'] as const satisfies readonly (keyof LengthFilter)[];
const NUMBERS = ['fromYear', 'toYear', 'leastWorkers', 'mostWorkers'] as const satisfies readonly (keyof LengthFilter)[];

/** The address’s query that asks the same; a list of the reader’s own is not in it. */
export function encodeAsked({ dispute, elapsed, sample, family, filter }: Asked): string {
  const query = new URLSearchParams({ view: 'forecast', dispute, elapsed: String(elapsed), sample, family });
  const { segments, countries, ...rest } = filter;
  for (const segment of segments ?? []) query.append('segment', segment);
  for (const country of countries ?? []) query.append('country', country);
  for (const [key, value] of Object.entries(rest)) if (value !== undefined) query.set(key, String(value));
  return query.toString();
}

/** Reads a query; words that name nothing are left out, and `left` says which. */
export function decodeAsked(search: string): { readonly asked: Asked; readonly left: readonly string[] } {
  const query = new URLSearchParams(search);
  const left: string[] = [];
  const word = <T extends string>(key: string, known: readonly T[], fallback: T): T => {
    const value = query.get(key);
    if (value === null || known.includes(value as T)) return (value as T) ?? fallback;
    left.push(`${key} ${value.slice(0, 40)}`);
    return fallback;
  };
  const elapsed = Number(query.get('elapsed') ?? FIRST_ASKED.elapsed);
  const isDays = Number.isInteger(elapsed) && elapsed >= 0 && elapsed < LONGEST_DAYS;
  if (!isDays) left.push(`elapsed ${query.get('elapsed')!.slice(0, 40)}`);
  /** The words of a key that are among those known; the others are left out. */
  const words = <T extends string>(key: string, known: readonly T[]): readonly T[] => {
    const isKnown = (value: string): value is T => known.includes(value as T);
    const values = query.getAll(key);
    left.push(...values.filter((value) => !isKnown(value)).map((value) => `${key} ${value.slice(0, 40)}`));
    return values.filter(isKnown);
  };
  const number = (key: (typeof NUMBERS)[number]): number | undefined => {
    const value = query.get(key);
    if (value === null || /^\d{1,9}$/.test(value)) return value === null ? undefined : Number(value);
    left.push(`${key} ${value.slice(0, 40)}`);
    return undefined;
  };
  const segments = words('segment', SEGMENTS);
  const countries = words('country', COUNTRIES);
  const groups = GROUPS.map((key) => [key, words<string>(key, MEDIATED_GROUPS[key])[0]] as const);
  const numbers = NUMBERS.map((key) => [key, number(key)] as const);
  const filter: LengthFilter = {
    ...(segments.length > 0 && { segments }),
    ...(countries.length > 0 && { countries }),
    ...Object.fromEntries([...groups, ...numbers].filter(([, value]) => value !== undefined)),
  };
  const asked: Asked = {
    dispute: word('dispute', Object.keys(DISPUTES) as DisputeId[], FIRST_ASKED.dispute),
    elapsed: isDays ? elapsed : FIRST_ASKED.elapsed,
    sample: word<SampleName | 'own'>('sample', [...SAMPLE_NAMES, 'own'], FIRST_ASKED.sample),
    family: word('family', FAMILY_CHOICES, FIRST_ASKED.family),
    filter,
  };
  return { asked, left };
}
