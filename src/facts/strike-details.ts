import type { DisputeSourceId } from './dispute-sources';
import { PAST_STRIKE_NOTES, PAST_STRIKE_SOURCES } from './past-strike-sources';
import type { PastStrikeId } from './past-strikes';

/** A part of a past strike or of its details. */
export type StrikePart = 'start' | 'end' | 'workers' | 'issue' | 'outcome';

/** What a past strike was about and how it ended, in our words. Apart from `PAST_STRIKES`, so that it is loaded only when shown. */
export interface StrikeDetail {
  readonly issue: string;
  readonly outcome: string;
  /** Parts from memory: no page we saw has them. */
  readonly recalled: readonly StrikePart[];
  /** Pages it is from; none where all of it is from memory. */
  readonly sources: readonly DisputeSourceId[];
  /** The same sources in a sentence, with what each one says. */
  readonly sourceText: string;
  /** Where counts differ or what the row leaves out; null where there is nothing to say. */
  readonly note: string | null;
}

type Row = readonly [
  id: PastStrikeId,
  issue: string,
  outcome: string,
  recalled: readonly StrikePart[],
  sources: readonly DisputeSourceId[],
];

const ALL: readonly StrikePart[] = ['start', 'end', 'issue', 'outcome'];
const ALL_AND_WORKERS: readonly StrikePart[] = [...ALL, 'workers'];

// prettier-ignore
const ROWS: readonly Row[] = [
  ['equity-1919', 'recognition; a standard contract', 'the managers recognised the union', [], ['untapped-2020', 'time-1960']],
  ['fleischer-1937', 'recognition, pay, hours', 'a union contract', ALL_AND_WORKERS, []],
  ['disney-1941', 'recognition; dismissal of union members', 'the studio recognised the union; pay rose', ['outcome'], ['hollywood-list', 'argia']],
  ['afm-1942', 'royalties on recordings', 'companies paid into a fund of royalties', ['end'], ['hollywood-list', 'metaglossary']],
  ['csu-1945', 'which union 77 set decorators belong to', 'the labour board ruled for the strikers; later reversed', [], ['ucla-snac', 'hollywood-list']],
  ['terrytoons-1947', 'recognition, pay', 'the union gained nothing', ['outcome'], ['wikipedia-1982']],
  ['afm-1948', 'the welfare fund after the law of 1947', 'a trust fund for live music', ALL, []],
  ['swg-ala-1952', 'ownership of scripts for TV films, and pay', 'pay scales in a first television agreement', [], ['latimes-2023-05-02', 'banks-writers']],
  ['sag-1952', 'pay and reuse fees for filmed TV commercials', 'a first commercials contract, with residuals', ['end'], ['hollywood-list', 'grunge']],
  ['wga-1960', 'residuals for films shown on television; pension', 'a share of licence fees, residuals for TV reruns, a pension plan', [], ['deadline-look-back', 'hollywood-list']],
  ['sag-1960', 'residuals for films sold to television; pension and health', 'a pension and health fund; residuals for films made after 1960', [], ['deadline-look-back', 'gulfnews-2023']],
  ['equity-1960', 'pension', 'a pension plan', ['outcome'], ['untapped-2020', 'press-1960-06-04']],
  ['equity-uk-1961', 'fees for ITV performances', 'higher fees', ALL, []],
  ['equity-1964', 'minimum pay', 'settled within a day', ['outcome'], ['untapped-2020']],
  ['aftra-1967', 'contracts of staff announcers and newscasters', 'settled', [], ['michigan-daily-1967', 'dsb4idie-2017', 'hollywood-list']],
  ['equity-1968', 'pay; foreign actors', 'settled with the mayor as mediator', ['start', 'end', 'issue', 'outcome'], ['untapped-2020']],
  ['actt-1968', 'pay; a week of 35 hours', 'settled', ['start', 'end', 'outcome'], ['coronation-street']],
  ['clga-1972', 'ownership of scores', 'no gain', ['outcome'], ['hollywood-list']],
  ['wga-1973', 'script fees; residuals for pay TV and cassettes; health plan', 'higher fees; residuals for later markets', ['start', 'end'], ['time-1973', 'latimes-2023-05-02']],
  ['afm802-1975', 'weekly pay: from $290 to $425 asked', '$90 a week more over three years', [], ['untapped-2020']],
  ['nabet-nbc-1976', 'jurisdiction, pay', 'settled', ALL_AND_WORKERS, []],
  ['bbc-1978', 'pay', 'a rise that the government backed', ['outcome'], ['tv-room']],
  ['sag-aftra-comm-1978', 'lower residuals proposed by advertisers', 'higher pay; the proposal was dropped', ['outcome'], ['shelley', 'hollywood-list']],
  ['itv-1979', 'pay: 25% asked, 9 to 15% offered', 'a large rise', ['outcome'], ['emmerdale', 'tv-room']],
  ['sag-aftra-1980', 'a share of pay-TV and cassette revenue; wages', '32.5% on wages, 4.5% of home-media gross, 30% on residuals', [], ['wikipedia-1980']],
  ['afm-1980', 'payment for reuse', 'a contract without residuals', ['start', 'end', 'outcome'], ['wikipedia-1980']],
  ['wga-1981', 'a share of pay-TV and home-video revenue', 'a share of that revenue, 1.2% for pay TV', [], ['wikimili-1981', 'latimes-2023-05-02']],
  ['mpsc839-1982', 'work sent abroad', 'the union gained nothing', [], ['wikipedia-1982']],
  ['thames-1984a', 'new equipment, rosters', 'work resumed', ['outcome'], ['tv-room']],
  ['thames-1984b', 'rosters', 'work resumed', ['outcome'], ['tv-room']],
  ['wga-1985', 'the formula for video cassettes', 'the producers’ formula; the guild was divided', [], ['fmcs', 'hollywood-list']],
  ['sag-1986', 'film and television contract', 'settled in 14 hours', ['outcome'], ['hollywood-list', 'slashfilm-2023-07-16']],
  ['wga-cbs-abc-1987', 'job security of news writers', 'settled, at ABC nine days later', ['outcome'], ['fmcs']],
  ['sag-animation-1987', 'fees for cartoon voices; length of sessions', 'higher fees, shorter sessions', [], ['fmcs', 'ew-2000-09-15']],
  ['nabet-nbc-1987', 'work rules; temporary staff', 'largely on the company’s terms', ['outcome'], ['fmcs']],
  ['dga-1987', 'lower pay-TV residuals proposed by employers', 'the proposal was dropped', [], ['latimes-1987-07-15', 'dga-quarterly-2016']],
  ['wga-1988', 'residuals from syndication and abroad; creative rights', 'a sliding residual for one-hour reruns; small gains', [], ['fmcs']],
  ['sag-aftra-comm-1988', 'pay for cable commercials', 'a formula for cable', ['outcome'], ['fmcs']],
  ['hollywood-crafts-1988', 'lower overtime pay proposed by employers', 'the unions accepted less', ['outcome'], ['fmcs']],
  ['equity-uk-comm-1997', 'repeat fees', 'other terms from 1998', ALL, []],
  ['nabet-abc-1998', 'particulars of the health plan', 'the lockout ended', ALL_AND_WORKERS, []],
  ['cbc-1999', 'pay; outside contractors', 'settled', ['end', 'workers', 'outcome'], ['cbc-1999-02-17']],
  ['sag-aftra-comm-2000', 'flat fee proposed for network commercials; cable and internet', 'network residuals kept, cable up 140%, internet covered', ['outcome'], ['fmcs', 'wikimili-2000']],
  ['afm802-2003', 'least size of orchestras; recorded music', 'least size down from 24–26 to 18–19', ['outcome'], ['fmcs', 'liquisearch-2003']],
  ['bbc-2005', '4,000 job cuts', 'further stoppages called off', ALL_AND_WORKERS, []],
  ['cbc-2005', 'staff on short contracts', '12.6% over the term; at most 9.5% of staff on contract', [], ['cbc-lockout-2005']],
  ['radiocity-2005', 'overtime; recorded music', 'settled', ['outcome'], ['fmcs']],
  ['actra-2007', 'internet use fees; pay against that in the US', '9% over three years; two options for new media', [], ['playback-2007-02-20']],
  ['wga-2007', 'residuals from new media and DVD', 'internet work covered; residuals from streams and downloads', [], ['fmcs', 'write2wrong-2013']],
  ['iatse1-2007', 'work rules; least size of crews', 'a compromise', ['outcome'], ['fmcs', 'liquisearch-2007']],
  ['bbc-nuj-2010', 'pension changes', 'a revised pension offer', ['workers', 'outcome'], ['transdiffusion']],
  ['vg-2016', 'payment beyond the session; safety', 'a scale of bonuses by sessions', [], ['fmcs', 'wikipedia-2016']],
  ['equity-lab-2019', 'share of profit for developing shows', 'a share of 1%', ALL, []],
  ['met-opera-2020', 'pay cuts in the pandemic', 'cuts agreed; the season opened', ['workers', 'outcome'], ['ap-2021-07-06']],
  ['actra-nca-2022', 'option to hire outside the union; rates cut by up to 59%', 'none when last seen, two years on', [], ['actra-2024-04']],
  ['wga-2023', 'streaming residuals; staffing of writers’ rooms; AI', '$233m a year by the guild’s count; success bonus; a floor for staffing', [], ['bls-2023', 'puck-2023-09-28']],
  ['sag-aftra-2023', 'minimums; a share of streaming revenue; AI', '7, 4 and 3.5% on minimums; a streaming bonus of $40m a year', [], ['bls-2023', 'worldscreen-2023-12']],
  ['vg-2024', 'digital replicas', '15.17%, then three times 3%; consent to replicas', ['workers'], ['jimclarke-2025-06-11']],
];

/** Details of every past strike. */
export const STRIKE_DETAILS = Object.fromEntries(
  ROWS.map(([id, issue, outcome, recalled, sources]) => [
    id,
    { issue, outcome, recalled, sources, sourceText: PAST_STRIKE_SOURCES[id], note: PAST_STRIKE_NOTES[id] ?? null },
  ]),
) as Readonly<Record<PastStrikeId, StrikeDetail>>;
