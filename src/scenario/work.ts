import { SERVICES } from '../facts/credits';
import { CAST_UNITS } from '../facts/stock';
import { workFormula } from '../facts/work-formulas';
import {
  FILMED,
  WHO,
  WORK_CLAUSES,
  type FilmedId,
  type ProgrammeId,
  type UseId,
  type WayId,
  type WhoId,
  type WorkClause,
} from '../facts/works';

/** Sizes of service, by subscribers at home and abroad. */
export const WORK_SERVICES = {
  largest: { home: SERVICES[0].domesticSubscribers, away: SERVICES[0].foreignSubscribers },
  'mid-size': { home: SERVICES[1].domesticSubscribers, away: SERVICES[1].foreignSubscribers },
  small: { home: 8e6, away: 2e6 },
} as const;
/** A size of service, or the reader’s own numbers of subscribers. */
export type ServiceId = keyof typeof WORK_SERVICES | 'own';

/** Numbers of a work: their bounds and where they start. `home` and `away` are in millions of subscribers, `homes` in percent, `replaced` in days. */
export const WORK_NUMBERS = {
  days: { bounds: [1, 60], whole: true, start: 2 },
  weeks: { bounds: [1, 52], whole: true, start: 1 },
  pay: { bounds: [1, 10e6], whole: false, start: 20_000 },
  home: { bounds: [0, 500], whole: false, start: 30 },
  away: { bounds: [0, 1000], whole: false, start: 30 },
  year: { bounds: [1, 30], whole: true, start: 3 },
  run: { bounds: [2, 60], whole: true, start: 2 },
  receipts: { bounds: [0, 1e9], whole: false, start: 300_000 },
  earned: { bounds: [0, 1e9], whole: false, start: 2e6 },
  price: { bounds: [0, 1e8], whole: false, start: 800_000 },
  licence: { bounds: [0, 1e9], whole: false, start: 1e6 },
  homes: { bounds: [0, 100], whole: false, start: 40 },
  copies: { bounds: [0, 1e9], whole: true, start: 100_000 },
  cast: { bounds: [1, 1000], whole: true, start: CAST_UNITS },
  span: { bounds: [1, 52], whole: true, start: 26 },
  replaced: { bounds: [0, 60], whole: true, start: 4 },
  hours: { bounds: [1, 24], whole: false, start: 4 },
  rate: { bounds: [1, 1e6], whole: false, start: 1500 },
  agreed: { bounds: [0, 10e6], whole: false, start: 5000 },
} as const;
/** Key of a number of a work. */
export type NumberKey = keyof typeof WORK_NUMBERS;
/** Keys of all numbers of a work. */
export const NUMBER_KEYS = Object.keys(WORK_NUMBERS) as NumberKey[];

/** A piece of work and its use, as the calculator asks for them. */
export interface Work extends Readonly<Record<NumberKey, number>> {
  readonly who: WhoId;
  readonly use: UseId;
  /** Null if the use has only one way. */
  readonly way: WayId | null;
  readonly programme: ProgrammeId;
  readonly filmed: FilmedId;
  /** Whether the pay is the minimum or the amount in `pay`. */
  readonly paid: 'minimum' | 'own';
  readonly service: ServiceId;
  readonly watched: 'widely' | 'little';
  /** Whether the performer agreed to the digital replica and its use. */
  readonly consent: 'given' | 'missing';
  /** Whether a scanning session was set to suit the performer. */
  readonly suited: 'yes' | 'no';
}

const STARTS = Object.fromEntries(NUMBER_KEYS.map((key) => [key, WORK_NUMBERS[key].start])) as Record<NumberKey, number>;

/** Work shown first: two days of a day player on an hour made for the largest service, in its third year, under the contract of 2023. */
export const FIRST_WORK: Work = {
  ...STARTS,
  who: 'day',
  use: 'stream',
  way: null,
  programme: 'hour',
  filmed: '2023',
  paid: 'minimum',
  service: 'largest',
  watched: 'little',
  consent: 'given',
  suited: 'no',
};

type Asked = Pick<Work, 'who' | 'use' | 'way' | 'programme'>;
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
const rows = ({ who, use, way, programme }: Partial<Asked> & Pick<Work, 'who'>): readonly WorkClause[] =>
  WORK_CLAUSES.filter(
    (clause) =>
      clause.craft === WHO[who].craft &&
      (clause.who?.includes(who) ?? who !== 'background') &&
      (use === undefined || clause.use === use) &&
      (way === undefined || (clause.way ?? null) === way) &&
      (programme === undefined || clause.programmes.includes(programme)),
  );

/** Uses that a clause pays such a person for. */
export const usesFor = (who: WhoId): UseId[] => unique(rows({ who }).map(({ use }) => use));

/** Ways of a use; null alone if it has only one. */
export const waysFor = ({ who, use }: Pick<Asked, 'who' | 'use'>): (WayId | null)[] =>
  unique(rows({ who, use }).map(({ way }) => way ?? null));

/** Programs that a clause pays for; for a major role or a series, only lengths whose minimum is known. */
export function programmesFor({ who, use, way }: Pick<Asked, 'who' | 'use' | 'way'>): ProgrammeId[] {
  const known = (programme: ProgrammeId, { formula }: WorkClause): boolean =>
    (programme !== 'ninety' && programme !== 'two') ||
    (who !== 'major' && !(who === 'regular' && /\bapplicableMinimum\b/.test(workFormula(formula).text)));
  return unique(rows({ who, use, way }).flatMap((clause) => clause.programmes.filter((each) => known(each, clause))));
}

/** Years of filming that a clause covers; all if it does not depend on them. */
export function filmedFor(asked: Asked): FilmedId[] {
  const all = FILMED[WHO[asked.who].craft].map(({ id }) => id);
  const clauses = rows(asked);
  return clauses.some(({ filmed }) => !filmed) ? all : all.filter((id) => clauses.some(({ filmed }) => filmed!.includes(id)));
}

/**
 * Clause that pays for a work.
 *
 * @throws Error if there is none
 */
export function clauseFor(work: Work): WorkClause {
  const clause = rows(work).find(({ filmed }) => !filmed || filmed.includes(work.filmed));
  if (!clause) throw new Error(`no clause for ${JSON.stringify(work)}`);
  return clause;
}

/**
 * Closest work that a clause pays for: an answer that does not go with those before it is replaced, by an hour or the latest earlier year
 * if possible.
 */
export function settled(work: Work): Work {
  const { who } = work;
  const pick = <T>(value: T, allowed: readonly T[], otherwise: T): T =>
    allowed.includes(value) ? value : allowed.includes(otherwise) ? otherwise : allowed[0]!;
  const use = pick(work.use, usesFor(who), 'stream');
  const way = pick(work.way, waysFor({ who, use }), null);
  const programme = pick(work.programme, programmesFor({ who, use, way }), 'hour');
  const years = filmedFor({ who, use, way, programme });
  const earlier = years.filter((id) => id <= work.filmed);
  const filmed = years.includes(work.filmed) ? work.filmed : (earlier.at(-1) ?? years[0]!);
  return { ...work, use, way, programme, filmed };
}
