/** Parts of the industry. */
export const SEGMENTS = [
  'film-tv-performers',
  'film-tv-writers',
  'film-tv-directors',
  'film-tv-crew',
  'film-tv-music',
  'commercials',
  'videogames',
  'animation',
  'broadcast',
  'theatre',
  'orchestra-opera-dance',
  'music-recording',
] as const;
export type Segment = (typeof SEGMENTS)[number];

/** Countries of the disputes. */
export const COUNTRIES = ['US', 'CA', 'UK'] as const;
export type Country = (typeof COUNTRIES)[number];

/**
 * How reliable the length is. `verified`: seen in print or in a public file. `conflicting`: sources differ on the length, the start or the
 * end; the note says how. `partly`: the dispute was seen in print, its days are from memory. `memory`: all from memory.
 */
export type Standing = 'verified' | 'conflicting' | 'partly' | 'memory';

/** One past strike or lockout in entertainment. */
export interface PastStrike {
  readonly id: PastStrikeId;
  readonly union: string;
  readonly employer: string;
  readonly segment: Segment;
  readonly country: Country;
  /** First day: an ISO date, or only `YYYY-MM` or `YYYY` when the day was not found. */
  readonly start: string;
  /** The day work could resume, ISO; null where it was not found or the dispute was still running. */
  readonly end: string | null;
  /** Calendar days from start to end, or, when `censored`, to the day it was last seen running. */
  readonly days: number;
  /** Whether it was still running when last seen. */
  readonly censored: boolean;
  /** Workers called out; null where no count was found. */
  readonly workers: number | null;
  readonly standing: Standing;
}

type Row = readonly [string, string, string, Segment, Country, string, string | null, number, number | null, Standing];

// prettier-ignore
const ROWS = [
  ['equity-1919', "Actors' Equity", 'Producing Managers Association', 'theatre', 'US', '1919-08-07', '1919-09-06', 30, null, 'conflicting'],
  ['fleischer-1937', 'Commercial Artists & Designers Union', 'Fleischer Studios', 'animation', 'US', '1937-05-07', '1937-10-12', 158, 100, 'memory'],
  ['disney-1941', 'Screen Cartoonists Guild', 'Walt Disney Productions', 'animation', 'US', '1941-05-29', '1941-09-21', 115, null, 'conflicting'],
  ['afm-1942', 'AFM', 'recording companies', 'music-recording', 'US', '1942-08-01', '1944-11-11', 833, null, 'conflicting'],
  ['csu-1945', 'Conference of Studio Unions', 'Hollywood majors', 'film-tv-crew', 'US', '1945-03-12', '1945-10-29', 231, 10500, 'verified'],
  ['terrytoons-1947', 'Screen Cartoonists Guild', 'Terrytoons', 'animation', 'US', '1947', null, 196, null, 'verified'],
  ['afm-1948', 'AFM', 'recording companies', 'music-recording', 'US', '1948-01-01', '1948-12-14', 348, null, 'memory'],
  ['swg-ala-1952', 'Screen Writers Guild, Authors League', 'Alliance of Television Film Producers', 'film-tv-writers', 'US', '1952-08', null, 98, 6000, 'verified'],
  ['sag-1952', 'SAG', 'makers of filmed TV commercials', 'commercials', 'US', '1952-12-01', '1953-02-18', 79, 2700, 'conflicting'],
  ['wga-1960', 'WGA', 'AMPP and ATFP studios', 'film-tv-writers', 'US', '1960-01-16', '1960-06-12', 148, null, 'conflicting'],
  ['sag-1960', 'SAG', 'AMPP studios', 'film-tv-performers', 'US', '1960-03-07', '1960-04-18', 42, null, 'verified'],
  ['equity-1960', "Actors' Equity", 'League of New York Theatres', 'theatre', 'US', '1960-06-02', '1960-06-13', 11, null, 'conflicting'],
  ['equity-uk-1961', 'British Equity', 'ITV companies', 'film-tv-performers', 'UK', '1961-11-01', '1962-04-03', 153, null, 'memory'],
  ['equity-1964', "Actors' Equity", 'League of New York Theatres', 'theatre', 'US', '1964-06', null, 1, null, 'verified'],
  ['aftra-1967', 'AFTRA', 'ABC, CBS, NBC', 'broadcast', 'US', '1967-03-29', '1967-04-10', 12, 18000, 'verified'],
  ['equity-1968', "Actors' Equity", 'League of New York Theatres', 'theatre', 'US', '1968-06-17', '1968-06-20', 3, null, 'memory'],
  ['actt-1968', 'ACTT', 'ITV companies', 'broadcast', 'UK', '1968-08-02', '1968-08-19', 17, null, 'partly'],
  ['clga-1972', 'Composers & Lyricists Guild', 'producers', 'film-tv-music', 'US', '1972', null, 60, null, 'verified'],
  ['wga-1973', 'WGA', 'AMPTP and networks', 'film-tv-writers', 'US', '1973-03-06', '1973-06-24', 110, 3000, 'conflicting'],
  ['afm802-1975', 'AFM Local 802', 'League of New York Theatres', 'theatre', 'US', '1975-09-18', '1975-10-13', 25, 300, 'verified'],
  ['nabet-nbc-1976', 'NABET', 'NBC', 'broadcast', 'US', '1976-03-31', '1976-05-20', 50, 1700, 'memory'],
  ['bbc-1978', 'ABS', 'BBC', 'broadcast', 'UK', '1978-12-21', '1978-12-22', 2, null, 'verified'],
  ['sag-aftra-comm-1978', 'SAG and AFTRA', 'ANA and AAAA advertisers', 'commercials', 'US', '1978-12-19', '1979-02-07', 50, null, 'verified'],
  ['itv-1979', 'ACTT, NATTKE, EETPU', 'ITV companies', 'broadcast', 'UK', '1979-08-10', '1979-10-24', 75, 7700, 'verified'],
  ['sag-aftra-1980', 'SAG and AFTRA', 'AMPTP and networks', 'film-tv-performers', 'US', '1980-07-21', '1980-10-23', 94, 67000, 'conflicting'],
  ['afm-1980', 'AFM', 'AMPTP', 'film-tv-music', 'US', '1980-08-01', '1981-01-14', 166, null, 'partly'],
  ['wga-1981', 'WGA', 'AMPTP', 'film-tv-writers', 'US', '1981-04-11', '1981-07-12', 92, 8500, 'conflicting'],
  ['mpsc839-1982', 'Motion Picture Screen Cartoonists 839', 'animation studios', 'animation', 'US', '1982-08-05', '1982-10-16', 72, null, 'verified'],
  ['thames-1984a', 'ACTT and EETPU', 'Thames Television', 'broadcast', 'UK', '1984-08-27', '1984-09-03', 7, null, 'verified'],
  ['thames-1984b', 'ACTT and EETPU', 'Thames Television', 'broadcast', 'UK', '1984-10-17', '1984-10-19', 2, null, 'verified'],
  ['wga-1985', 'WGA', 'AMPTP', 'film-tv-writers', 'US', '1985-03-05', '1985-03-19', 14, 8000, 'conflicting'],
  ['sag-1986', 'SAG', 'AMPTP', 'film-tv-performers', 'US', '1986', null, 0.58, null, 'verified'],
  ['wga-cbs-abc-1987', 'WGA East and West (news)', 'CBS, Capital Cities/ABC', 'broadcast', 'US', '1987-03-02', '1987-04-17', 46, 500, 'verified'],
  ['sag-animation-1987', 'SAG', 'TV animation producers', 'animation', 'US', '1987-06-15', '1987-07-24', 39, 300, 'verified'],
  ['nabet-nbc-1987', 'NABET', 'NBC', 'broadcast', 'US', '1987-06-29', '1987-10-26', 119, 2800, 'verified'],
  ['dga-1987', 'DGA', 'AMPTP', 'film-tv-directors', 'US', '1987-07-14', '1987-07-14', 0.13, 8500, 'conflicting'],
  ['wga-1988', 'WGA', 'AMPTP', 'film-tv-writers', 'US', '1988-03-07', '1988-08-07', 153, 9000, 'conflicting'],
  ['sag-aftra-comm-1988', 'SAG and AFTRA', 'ANA and AAAA advertisers', 'commercials', 'US', '1988-03-21', '1988-04-15', 25, 67000, 'verified'],
  ['hollywood-crafts-1988', 'Teamsters 399, IBEW 40, LIUNA 724', 'AMPTP', 'film-tv-crew', 'US', '1988-10-03', '1988-10-27', 24, 3550, 'verified'],
  ['equity-uk-comm-1997', 'British Equity', 'advertisers (IPA, ISBA)', 'commercials', 'UK', '1997-10', null, 300, null, 'memory'],
  ['nabet-abc-1998', 'NABET-CWA', 'ABC', 'broadcast', 'US', '1998-11-02', '1999-01-15', 74, 2200, 'memory'],
  ['cbc-1999', 'CEP technicians', 'CBC', 'broadcast', 'CA', '1999-02-17', '1999-03-31', 42, 1800, 'partly'],
  ['sag-aftra-comm-2000', 'SAG and AFTRA', 'ANA and AAAA advertisers', 'commercials', 'US', '2000-05-01', '2000-10-30', 182, 135000, 'conflicting'],
  ['afm802-2003', 'AFM Local 802', 'League of American Theatres and Producers', 'theatre', 'US', '2003-03-07', '2003-03-11', 4, 325, 'conflicting'],
  ['bbc-2005', 'NUJ, BECTU, Amicus', 'BBC', 'broadcast', 'UK', '2005-05-23', '2005-05-24', 1, 11000, 'memory'],
  ['cbc-2005', 'Canadian Media Guild', 'CBC', 'broadcast', 'CA', '2005-08-15', '2005-10-11', 57, 5500, 'verified'],
  ['radiocity-2005', 'AFM Local 802', 'Radio City Productions', 'theatre', 'US', '2005-11-02', '2005-11-18', 16, 45, 'verified'],
  ['actra-2007', 'ACTRA', 'CFTPA and APFTQ', 'film-tv-performers', 'CA', '2007-01-08', '2007-02-20', 43, 21000, 'verified'],
  ['wga-2007', 'WGA', 'AMPTP', 'film-tv-writers', 'US', '2007-11-05', '2008-02-13', 100, 12000, 'conflicting'],
  ['iatse1-2007', 'IATSE Local One', 'League of American Theatres and Producers', 'theatre', 'US', '2007-11-10', '2007-11-28', 18, 1000, 'verified'],
  ['bbc-nuj-2010', 'NUJ', 'BBC', 'broadcast', 'UK', '2010-11-05', '2010-11-06', 2, 4000, 'verified'],
  ['vg-2016', 'SAG-AFTRA', '11 video-game companies', 'videogames', 'US', '2016-10-21', '2017-09-23', 337, 900, 'conflicting'],
  ['equity-lab-2019', "Actors' Equity", 'Broadway League', 'theatre', 'US', '2019-01-07', '2019-02-08', 32, null, 'memory'],
  ['met-opera-2020', 'IATSE Local One', 'Metropolitan Opera', 'orchestra-opera-dance', 'US', '2020-12-08', '2021-07-07', 211, 300, 'verified'],
  ['actra-nca-2022', 'ACTRA', 'Institute of Canadian Agencies', 'commercials', 'CA', '2022-04-26', null, 731, 28000, 'verified'],
  ['wga-2023', 'WGA', 'AMPTP', 'film-tv-writers', 'US', '2023-05-02', '2023-09-27', 148, 11500, 'verified'],
  ['sag-aftra-2023', 'SAG-AFTRA', 'AMPTP', 'film-tv-performers', 'US', '2023-07-14', '2023-11-09', 118, 160000, 'verified'],
  ['vg-2024', 'SAG-AFTRA', '10 video-game companies', 'videogames', 'US', '2024-07-26', '2025-06-11', 320, 2500, 'verified'],
] as const satisfies readonly Row[];

/** Id of a past strike. */
export type PastStrikeId = (typeof ROWS)[number][0];

/**
 * Strikes and lockouts in entertainment from 1919 to 2025 in the US, Canada and the UK, oldest first: 58 disputes from public pages and
 * files, without sports. Only disputes that were written about are in it, so short and small ones are underrepresented. One
 * (`actra-nca-2022`) was still running when last seen; two are shorter than a day.
 */
export const PAST_STRIKES: readonly PastStrike[] = ROWS.map(
  ([id, union, employer, segment, country, start, end, days, workers, standing]) => ({
    id,
    union,
    employer,
    segment,
    country,
    start,
    end,
    days,
    censored: id === 'actra-nca-2022',
    workers,
    standing,
  }),
);
