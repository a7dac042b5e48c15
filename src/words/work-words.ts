import type { Filmed, ProgrammeId, UseId, WayId, WhoId, WorkCraft } from '../facts/works';
import { FILMED, WHO } from '../facts/works';
import { majorRoleDays } from '../facts/minimum-of';
import { WORK_SERVICES, type NumberKey, type ServiceId, type Work } from '../scenario/work';
import { dayRateOf, payOf, rateOf } from '../scenario/work-credit';
import type { QuestionKey } from '../scenario/work-questions';
import { isoDay, number } from './format';
import { replicaWhat } from './work-replica';

/** The labels of the questions. */
export const QUESTION_LABELS: Readonly<Record<QuestionKey, string>> = {
  who: 'Who is paid',
  use: 'The work and where it is shown',
  way: 'Which case',
  programme: 'Program',
  filmed: 'Filmed',
  paid: 'Paid',
  service: 'Service',
  watched: 'Watched',
  consent: 'Consent',
  suited: 'Time of the session',
  days: 'Days of work',
  weeks: 'Weeks of work',
  pay: 'Pay for the episode',
  home: 'Subscribers at home',
  away: 'Subscribers abroad',
  year: 'Exhibition year',
  run: 'Run',
  receipts: 'The distributor’s receipts',
  earned: 'Earned abroad so far',
  price: 'Stations pay for an episode',
  licence: 'Price of the license',
  homes: 'Homes that can see it',
  copies: 'Copies sold so far',
  cast: 'Units of the whole cast',
  span: 'Weeks of the use',
  replaced: 'Days of work the replica does',
  hours: 'Hours of scanning',
  rate: 'Pay for a day',
  agreed: 'Pay agreed on',
};

/** Unit shown next to a number. */
export const NUMBER_UNITS: Readonly<Partial<Record<NumberKey, string>>> = {
  pay: '$',
  home: 'million',
  away: 'million',
  receipts: '$',
  earned: '$',
  price: '$',
  licence: '$',
  homes: '%',
  rate: '$',
  agreed: '$',
};

/** Explanations of questions whose labels may not be clear to everyone. */
export const QUESTION_HINTS: Readonly<Partial<Record<QuestionKey, string>>> = {
  year: 'Year 1 begins 90 days after the release.',
  run: 'Run 1 is the first showing, run 2 the first rerun.',
  receipts: 'What the distributor takes in for this use of the episode or film.',
  cast: 'A series regular counts 3, a weekly player 2, others 1.',
  price: 'All stations together, for one episode.',
  homes: 'Share of US television homes in the markets that show it.',
  licence: 'What the service or station pays for it.',
  replaced: 'Days the performer would have worked.',
  rate: 'The pay agreed on, divided by its days.',
};

/** Who is paid. */
export const WHO_WORDS: Readonly<Record<WhoId, string>> = {
  day: 'day performer',
  'three-day': 'three-day performer',
  week: 'weekly performer',
  major: 'guest star (major role)',
  regular: 'series regular',
  background: 'background actor',
  writer: 'credited writer',
  director: 'director',
};

/** The groups of uses, in the order of the menu. */
export const USE_GROUPS: readonly { readonly label: string; readonly uses: readonly UseId[] }[] = [
  { label: 'Streaming', uses: ['stream', 'stream-sold', 'stream-ads', 'stream-part', 'library', 'ads'] },
  { label: 'Broadcast', uses: ['prime', 'network', 'syndication', 'abroad', 'free-tv'] },
  { label: 'Cable, pay television, discs, downloads', uses: ['cable', 'cable-own', 'pay-tv', 'disc', 'download'] },
  { label: 'Digital replicas', uses: ['replica'] },
];

/** A use as a choice, and as it reads after a program in a sentence. */
export const USE_WORDS: Readonly<Record<UseId, { readonly choice: string; readonly after: string }>> = {
  stream: { choice: 'Made for a streaming service, shown there', after: 'made for a streaming service' },
  'stream-sold': { choice: 'Made for a streaming service, sold to another', after: 'made for one streaming service and sold to another' },
  'stream-ads': {
    choice: 'Made for a streaming service, then free with advertising',
    after: 'made for a streaming service and then shown free with advertising',
  },
  'stream-part': {
    choice: 'Made for a streaming service, licensed for part of the world',
    after: 'made for a streaming service that licensed it for part of the world',
  },
  library: {
    choice: 'Made earlier, streamed to subscribers or rented',
    after: 'made for television or cinema, streamed to subscribers or rented',
  },
  ads: { choice: 'Made for television or cinema, streamed with advertising', after: 'streamed free with advertising' },
  prime: { choice: 'Rerun on a network in prime time', after: 'rerun on a network in prime time' },
  network: { choice: 'Rerun on a network at another time', after: 'rerun on a network outside prime time' },
  syndication: { choice: 'Rerun on local stations (syndication)', after: 'rerun on local stations' },
  abroad: { choice: 'Made for US television, shown on television abroad', after: 'shown on television abroad' },
  'free-tv': { choice: 'A cinema film on free television', after: 'shown on free television' },
  cable: { choice: 'Made for broadcast, sold to basic cable', after: 'made for broadcast and sold to basic cable' },
  'cable-own': { choice: 'Made for basic cable, rerun there', after: 'made for basic cable and rerun there' },
  'pay-tv': { choice: 'Sold to pay television', after: 'sold to pay television' },
  disc: { choice: 'Sold on disc', after: 'sold on disc' },
  download: { choice: 'Sold as a download', after: 'sold as a download' },
  replica: { choice: 'A digital replica does the work', after: 'done by a digital replica' },
};

/** Cases of a use that pay by different clauses. */
export const WAY_WORDS: Readonly<Record<WayId, string>> = {
  share: 'licensed since July 2020, a share of receipts',
  table: 'licensed before July 2020, by the number of the run',
  price: 'licensed before July 2020, by what stations pay',
  small: 'licensed before July 2020, half-hour in small markets',
  canada: 'in Canada alone',
  'prime-hour': 'a prime-time series, all at once',
  steps: 'in steps, by what it earns abroad',
  beyond: 'large earnings abroad',
  'first-year': 'television, in its first year there',
  'later-years': 'television, later years',
  film: 'a film',
  same: 'in the same picture',
  other: 'in another picture or medium',
  independent: 'made without the performer’s work',
  scan: 'the scan that makes it',
  background: 'of a background actor',
};

/** A program as a choice and in a sentence; films whose base was published are named by their budget. */
export function programmeWords(programme: ProgrammeId, craft: WorkCraft): string {
  if (programme === 'two' && craft === 'writers') return 'streaming film of $30 million or more';
  if (programme === 'film' && craft === 'directors') return 'streaming film of $13 million or more';
  return PROGRAMME_WORDS[programme];
}

const PROGRAMME_WORDS: Readonly<Record<ProgrammeId, string>> = {
  half: 'half-hour episode',
  hour: 'one-hour episode',
  ninety: '90-minute program',
  two: 'two-hour program or film',
  episode: 'television episode',
  film: 'cinema film',
};

/** A size of service. */
export function serviceWords(service: ServiceId, { home }: Pick<Work, 'home'>): string {
  if (service === 'own') return `a streaming service with ${number(home, 3)} million subscribers at home`;
  return `${SERVICE_SIZES[service]} (${number(WORK_SERVICES[service].home / 1e6)} million at home)`;
}
const SERVICE_SIZES = {
  largest: 'the largest streaming service',
  'mid-size': 'a mid-size streaming service',
  small: 'a small streaming service',
} as const;

/** How widely a title is watched. */
export const WATCHED_WORDS: Readonly<Record<Work['watched'], string>> = {
  little: 'by fewer than a fifth of subscribers',
  widely: 'by a fifth of subscribers or more, within 90 days',
};

/** A contract’s year as a choice: "July 2014 – June 2015 (2014 contract)". */
export function filmedWords({ from, until, contract }: Filmed): string {
  return `${until === null ? `since ${short(from)}` : `${short(from)} – ${short(until)}`} (${contract} contract)`;
}

/** A day by its month, with the day where it is not the month’s first or last. */
function short(iso: string): string {
  const [day = '', month = '', year = ''] = isoDay(iso).split(' ');
  return ['1', '30', '31'].includes(day) ? `${month} ${year}` : `${day} ${month.slice(0, 3)} ${year}`;
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'.split(' ');
/** "third"; beyond the thirteenth "14th". */
export function ordinal(n: number): string {
  const word = ORDINALS[n - 1];
  if (word) return word;
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

/** Whole dollars from $100 up, below with cents. */
export function amount(usd: number): string {
  if (Math.abs(usd) >= 100 || usd === 0) return `$${number(usd, 0)}`;
  return `$${usd.toFixed(2)}`;
}

/**
 * How a performer is paid: "2 days at the minimum of $1,158", for a digital replica "$1,500 a day"; empty for writers and directors, whose
 * clauses do not depend on it.
 *
 * @param byPay whether the clause depends on the pay and the pay is asked for
 */
export function engagementWords(work: Work, byPay: boolean): string {
  const { who, days, weeks } = work;
  if (WHO[who].craft !== 'actors') return '';
  if (work.use === 'replica')
    return `${work.paid === 'minimum' && who !== 'regular' ? 'at the minimum, ' : ''}${amount(dayRateOf(work))} a day`;
  if (byPay) return `paid ${amount(payOf(work))} for the episode`;
  const rate = amount(rateOf(work).amount);
  if (who === 'day') return `${days} ${days === 1 ? 'day' : 'days'} at the minimum of ${rate}`;
  if (who === 'week') return `${weeks} ${weeks === 1 ? 'week' : 'weeks'} at the minimum of ${rate}`;
  if (who === 'major') return `at the minimum: ${majorRoleDays(work.programme)} days at 10% above ${rate}`;
  return who === 'regular' ? `at the minimum of ${rate} an episode` : `three days at the minimum of ${rate}`;
}

/** The work in one sentence, as far as the questions at hand go. */
export function workSentence(work: Work, questions: readonly QuestionKey[]): string {
  const asks = (key: QuestionKey): boolean => questions.includes(key);
  const { craft } = WHO[work.who];
  const filmed = FILMED[craft].find(({ id }) => id === work.filmed);
  const programme = asks('programme') || work.programme === 'film' ? programmeWords(work.programme, craft) : PROGRAMME_WORDS.episode;
  const service = asks('service') ? serviceWords(work.service, work) : '';
  const way = asks('way') && work.way ? ` (${WAY_WORDS[work.way]})` : '';
  const use =
    work.use === 'stream' && service ? `made for ${service}` : `${USE_WORDS[work.use].after}${way}${service && `, on ${service}`}`;
  const done = work.use === 'replica' ? replicaWhat(work, questions) : `A ${programme} ${use}`;
  const what = [done, asks('year') && `in its ${ordinal(work.year)} exhibition year`, asks('run') && `run ${work.run}`];
  const engaged =
    (['days', 'weeks', 'paid', 'pay', 'rate'] as const).some(asks) ||
    (asks('filmed') && work.use !== 'replica' && !['day', 'week'].includes(work.who));
  const whose = [
    WHO_WORDS[work.who],
    engaged && engagementWords(work, asks('pay')),
    asks('filmed') &&
      filmed &&
      `${work.use === 'replica' ? '' : 'filmed '}${filmed.until === null ? 'since' : 'in'} ${spanWords(filmed)} under the ${filmed.contract} contract`,
  ];
  const joined = (parts: readonly (string | false | null | undefined)[]): string => parts.filter((part) => part).join(', ');
  return `${joined(what)}: ${joined(whose)}.`;
}

const spanWords = ({ from, until }: Filmed): string => {
  const [first, last] = [from.slice(0, 4), until?.slice(0, 4)];
  return last === undefined ? short(from) : first === last ? first : `${first}–\u2060${last.slice(2)}`;
};

/**
 * What the amount is for, after the amount.
 *
 * @param unit of the clause, as the library has it; empty for a formula of the reader’s own
 */
export function perWords({ use, year, run, span }: Work, questions: readonly QuestionKey[], unit: string): string {
  if (questions.includes('year')) return `for the ${ordinal(year)} exhibition year of one episode`;
  if (questions.includes('run')) return `for run ${run}, the ${ordinal(run - 1)} rerun`;
  if (questions.includes('span')) return `for ${span} ${span === 1 ? 'week' : 'weeks'} of the first year`;
  if (use === 'prime') return 'for each rerun in prime time';
  return unit
    .replace(/^USD /, '')
    .replace('per performer', 'for one performer')
    .replace('per background actor', 'for one background actor')
    .replace('per writer', 'for the writer')
    .replace(' so far', ', so far');
}
