import type { ClauseId } from './residual-library';
import type { WorkFormulaId } from './work-formulas';

/** Who is paid, as the contracts distinguish people. */
export type WhoId = 'day' | 'three-day' | 'week' | 'major' | 'regular' | 'background' | 'writer' | 'director';
/** Whose contract pays. */
export type WorkCraft = 'actors' | 'writers' | 'directors';
/** Length of the program; `episode` or `film` where the clause does not depend on the length. */
export type ProgrammeId = 'half' | 'hour' | 'ninety' | 'two' | 'episode' | 'film';
/** What the program was made for, and where it is shown. */
export type UseId =
  | 'stream'
  | 'stream-sold'
  | 'stream-ads'
  | 'stream-part'
  | 'library'
  | 'ads'
  | 'prime'
  | 'network'
  | 'syndication'
  | 'abroad'
  | 'cable'
  | 'cable-own'
  | 'pay-tv'
  | 'free-tv'
  | 'disc'
  | 'download'
  | 'replica';
/** Ways of one use that different clauses pay for. */
export type WayId =
  | 'table'
  | 'price'
  | 'small'
  | 'share'
  | 'canada'
  | 'prime-hour'
  | 'steps'
  | 'beyond'
  | 'first-year'
  | 'later-years'
  | 'film'
  | 'same'
  | 'other'
  | 'independent'
  | 'scan'
  | 'background';
/** Year of a contract in which the work was filmed. */
export type FilmedId = `20${number}`;

/** The clause that pays for a kind of work and its use. */
export interface WorkClause {
  readonly use: UseId;
  readonly craft: WorkCraft;
  /** Whom it pays; missing where that is everyone of the craft but background actors, who have no residuals. */
  readonly who?: readonly WhoId[];
  readonly programmes: readonly ProgrammeId[];
  readonly way?: WayId;
  /** Years of filming; missing where the clause does not depend on it. */
  readonly filmed?: readonly FilmedId[];
  readonly formula: WorkFormulaId;
  /** The clause that pays the pool that `formula` divides. */
  readonly pool?: ClauseId;
}

/** Whose contract pays whom, and the person’s units in the division of a pool (TV Agreement sec. 18.2). */
export const WHO: Readonly<Record<WhoId, { readonly craft: WorkCraft; readonly units: number }>> = {
  day: { craft: 'actors', units: 1 },
  'three-day': { craft: 'actors', units: 1 },
  week: { craft: 'actors', units: 2 },
  major: { craft: 'actors', units: 1 },
  regular: { craft: 'actors', units: 3 },
  background: { craft: 'actors', units: 0 },
  writer: { craft: 'writers', units: 0 },
  director: { craft: 'directors', units: 0 },
};

/** Minutes of a program. A film counts as two hours and an episode of any length as one; only the reader’s own formulas use these. */
export const MINUTES: Readonly<Record<ProgrammeId, number>> = { half: 30, hour: 60, ninety: 90, two: 120, episode: 60, film: 120 };

/** A year of a contract, and the contract it belongs to. */
export interface Filmed {
  readonly id: FilmedId;
  readonly contract: '2014' | '2017' | '2020' | '2023' | '2026';
  readonly from: string;
  /** Null where no end was read. */
  readonly until: string | null;
}

/** The years of the contracts, earliest first. The strikes of 2023 moved the end of one and the start of the next. */
export const FILMED: Readonly<Record<WorkCraft, readonly Filmed[]>> = {
  actors: [
    { id: '2014', contract: '2014', from: '2014-07-01', until: '2015-06-30' },
    { id: '2015', contract: '2014', from: '2015-07-01', until: '2016-06-30' },
    { id: '2016', contract: '2014', from: '2016-07-01', until: '2017-06-30' },
    { id: '2017', contract: '2017', from: '2017-07-01', until: '2018-06-30' },
    { id: '2018', contract: '2017', from: '2018-07-01', until: '2019-06-30' },
    { id: '2019', contract: '2017', from: '2019-07-01', until: '2020-06-30' },
    { id: '2020', contract: '2020', from: '2020-07-01', until: '2021-06-30' },
    { id: '2021', contract: '2020', from: '2021-07-01', until: '2022-06-30' },
    { id: '2022', contract: '2020', from: '2022-07-01', until: '2023-11-08' },
    { id: '2023', contract: '2023', from: '2023-11-09', until: '2024-06-30' },
    { id: '2024', contract: '2023', from: '2024-07-01', until: '2025-06-30' },
    { id: '2025', contract: '2023', from: '2025-07-01', until: '2026-06-30' },
    { id: '2026', contract: '2026', from: '2026-07-01', until: null },
  ],
  writers: [
    { id: '2020', contract: '2020', from: '2020-05-02', until: '2023-09-24' },
    { id: '2023', contract: '2023', from: '2023-09-25', until: '2026-05-01' },
    { id: '2026', contract: '2026', from: '2026-05-02', until: null },
  ],
  directors: [
    { id: '2017', contract: '2017', from: '2017-07-01', until: '2020-06-30' },
    { id: '2020', contract: '2020', from: '2020-07-01', until: '2023-06-30' },
    { id: '2023', contract: '2023', from: '2023-07-01', until: null },
  ],
};

const CONTRACT_2017 = ['2017', '2018', '2019'] as const;
const CONTRACT_2020 = ['2020', '2021', '2022'] as const;
const CONTRACT_2023 = ['2023', '2024', '2025'] as const;
const FROM_2023 = [...CONTRACT_2023, '2026'] as const;
const FROM_2020 = [...CONTRACT_2020, ...FROM_2023] as const;
const BEFORE_2020 = ['2014', '2015', '2016', ...CONTRACT_2017] as const;
const ALL = [...BEFORE_2020, ...FROM_2020] as const;

const LENGTHS = ['half', 'hour', 'ninety', 'two'] as const;
const ACTORS = { craft: 'actors', programmes: LENGTHS } as const;
const STREAM = { ...ACTORS, use: 'stream' } as const;
const PRIME = { ...ACTORS, use: 'prime' } as const;
const SYNDICATION = { craft: 'actors', use: 'syndication' } as const;
const ANY_EPISODE = { craft: 'actors', programmes: ['episode'] } as const;
const EPISODE_OR_FILM = { craft: 'actors', programmes: ['episode', 'film'] } as const;
// An engagement of any length; the pay goes by its days.
const REPLICA = { ...ANY_EPISODE, use: 'replica' } as const;
const WRITERS = { craft: 'writers', use: 'stream', programmes: ['half', 'hour', 'two'] } as const;
const DIRECTORS = { craft: 'directors', use: 'stream', programmes: ['hour'] } as const;

/**
 * Which clause pays for which work. Among several ways and lengths, the calculator offers the first one first. The prime-time ceilings of
 * 2017–20 were not read, so these years have no clause.
 */
export const WORK_CLAUSES: readonly WorkClause[] = [
  { ...STREAM, filmed: ['2014'], formula: 'hbsvod-2014' },
  { ...STREAM, filmed: ['2015'], formula: 'hbsvod-2015' },
  { ...STREAM, filmed: ['2016'], formula: 'hbsvod-2016' },
  { ...STREAM, filmed: CONTRACT_2017, formula: 'hbsvod-2017' },
  { ...STREAM, filmed: CONTRACT_2020, formula: 'hbsvod-2020' },
  { ...STREAM, filmed: FROM_2023, formula: 'hbsvod-2023-performer' },
  { ...WRITERS, filmed: ['2020'], formula: 'wga-2020' },
  { ...WRITERS, filmed: ['2023'], formula: 'wga-2023-bonus' },
  { ...WRITERS, filmed: ['2026'], formula: 'wga-2026-writer' },
  { ...DIRECTORS, filmed: ['2017'], formula: 'dga-2017' },
  { ...DIRECTORS, filmed: ['2020'], formula: 'dga-2020' },
  { ...DIRECTORS, filmed: ['2023'], formula: 'dga-2023' },
  { ...DIRECTORS, programmes: ['film'], filmed: ['2023'], formula: 'dga-feature-2023' },
  { ...ANY_EPISODE, use: 'stream-sold', formula: 'hbsvod-to-svod' },
  { ...ANY_EPISODE, use: 'stream-ads', formula: 'hbsvod-to-avod' },
  { craft: 'writers', use: 'stream-part', programmes: ['episode'], formula: 'wga-foreign-licence' },
  { ...EPISODE_OR_FILM, use: 'library', formula: 'rental' },
  { craft: 'writers', use: 'library', programmes: ['episode'], formula: 'wga-rental' },
  { ...ACTORS, use: 'ads', way: 'first-year', filmed: ['2014'], formula: 'avod-tv-2014' },
  { ...ACTORS, use: 'ads', way: 'first-year', filmed: ['2015'], formula: 'avod-tv-2015' },
  { ...ACTORS, use: 'ads', way: 'first-year', filmed: ['2016', ...CONTRACT_2017, ...FROM_2020], formula: 'avod-tv' },
  { ...ANY_EPISODE, use: 'ads', way: 'later-years', formula: 'avod-tv-later' },
  { craft: 'actors', programmes: ['film'], use: 'ads', way: 'film', formula: 'avod-film' },
  { ...PRIME, filmed: ['2014'], formula: 'network-prime-2014' },
  { ...PRIME, filmed: ['2015'], formula: 'network-prime-2015' },
  { ...PRIME, filmed: ['2016'], formula: 'network-prime-2016' },
  { ...PRIME, filmed: FROM_2020, formula: 'network-prime-2020' },
  { ...ACTORS, use: 'network', filmed: ALL, formula: 'nonprime-network' },
  { ...SYNDICATION, way: 'share', programmes: ['episode'], formula: 'unit-share', pool: 'syndication-2020' },
  { ...SYNDICATION, way: 'table', programmes: LENGTHS, filmed: BEFORE_2020, formula: 'syndication' },
  { ...SYNDICATION, way: 'price', programmes: ['hour'], filmed: BEFORE_2020, formula: 'sideletter-b' },
  { ...SYNDICATION, way: 'price', programmes: ['ninety', 'two'], filmed: BEFORE_2020, formula: 'sideletter-b1' },
  { ...SYNDICATION, way: 'small', programmes: ['half'], filmed: BEFORE_2020, formula: 'sideletter-b2' },
  { ...SYNDICATION, way: 'canada', programmes: ['episode'], formula: 'canada-syndication' },
  { ...ACTORS, use: 'abroad', way: 'prime-hour', programmes: ['hour'], filmed: ALL, formula: 'foreign-telecast-hour' },
  { ...ACTORS, use: 'abroad', way: 'steps', filmed: ALL, formula: 'foreign-telecast' },
  { ...ACTORS, use: 'abroad', way: 'beyond', formula: 'foreign-overage' },
  { ...ANY_EPISODE, use: 'cable', formula: 'unit-share', pool: 'basic-cable-free-tv' },
  { ...ACTORS, use: 'cable-own', filmed: ALL, formula: 'basic-cable-own' },
  { ...ANY_EPISODE, use: 'pay-tv', formula: 'pay-tv' },
  { craft: 'actors', programmes: ['film'], use: 'free-tv', formula: 'theatrical-free-tv' },
  { ...EPISODE_OR_FILM, use: 'disc', formula: 'home-video' },
  { ...ANY_EPISODE, use: 'download', formula: 'download-tv' },
  { craft: 'actors', programmes: ['film'], use: 'download', formula: 'download-film' },
  { ...REPLICA, way: 'same', filmed: FROM_2023, formula: 'replica-same-2023' },
  { ...REPLICA, way: 'other', filmed: FROM_2023, formula: 'replica-other-2023' },
  { ...REPLICA, way: 'independent', filmed: CONTRACT_2023, formula: 'replica-independent-2023' },
  { ...REPLICA, way: 'independent', filmed: ['2026'], formula: 'replica-independent-2026' },
  { ...REPLICA, way: 'scan', filmed: FROM_2023, formula: 'replica-scan-2023' },
  { ...REPLICA, way: 'background', who: ['background'], filmed: FROM_2023, formula: 'replica-background-2023' },
];

/** Other terms to compare the pay for a work with. */
export interface Comparison {
  readonly formula: WorkFormulaId;
  /** Who asked for it, or whose account it is; missing where it was agreed. */
  readonly side?: 'union' | 'employers';
  /** Computed as if the title were widely watched, whatever the work says, because a bonus depends on it. */
  readonly widely?: true;
}

/** A use, a craft and, where the use has several, the way. */
export type ComparisonKey = `${UseId} ${WorkCraft}` | `${UseId} ${WorkCraft} ${WayId}`;

/** What the same work would pay under other contracts and demands of its market. */
export const COMPARISONS: Readonly<Partial<Record<ComparisonKey, readonly Comparison[]>>> = {
  'stream actors': [
    { formula: 'hbsvod-2016' },
    { formula: 'hbsvod-2017' },
    { formula: 'hbsvod-2020' },
    { formula: 'hbsvod-2023' },
    { formula: 'hbsvod-2023-performer', widely: true },
    { formula: 'per-subscriber-union-divided', side: 'union' },
    { formula: 'per-subscriber-employers-divided', side: 'employers' },
    { formula: 'revenue-1-percent', side: 'union' },
    { formula: 'revenue-2-percent', side: 'union' },
  ],
  'stream writers': [
    { formula: 'wga-2020' },
    { formula: 'wga-2023' },
    { formula: 'wga-2023-bonus', widely: true },
    { formula: 'wga-2026-writer', widely: true },
    { formula: 'wga-viewership', side: 'union' },
  ],
  'stream directors': [{ formula: 'dga-2017' }, { formula: 'dga-2020' }, { formula: 'dga-2023' }],
  'prime actors': [
    { formula: 'network-prime-2014' },
    { formula: 'network-prime-2015' },
    { formula: 'network-prime-2016' },
    { formula: 'network-prime-2020' },
  ],
  'ads actors first-year': [{ formula: 'avod-tv-2014' }, { formula: 'avod-tv-2015' }, { formula: 'avod-tv' }],
};
