/** Where a number comes from. */
export interface Source {
  /** Title of the page or document, shortened where it is long; what it is, where its title was not recorded. */
  readonly title: string;
  /** Who published it first, also where the address is that of a copy. */
  readonly publisher: string;
  /** Day, month or year it was published, ISO; empty where it is not known or does not apply. */
  readonly date: string;
  /** Address of the original or of the copy that was read; empty where there is none. */
  readonly address: string;
}

/**
 * The sources of the facts and of the residual formulas, by their `source` key. Apart from the facts so that a page loads it only when
 * a reader asks.
 */
export const SOURCES: Readonly<Record<string, Source>> = {
  'amptp-2023-10-11': {
    title: 'October 11 statement',
    publisher: 'Alliance of Motion Picture and Television Producers',
    date: '2023-10-11',
    address: 'https://www.scribd.com/document/677091842/October-11-Statement-From-AMPTP-Voz-Media',
  },
  'backstage-1999': {
    title: 'Actors’ income falls far below US average',
    publisher: 'Backstage',
    date: '1999',
    address: 'https://www.backstage.com/news/actors-income-falls-far-below-us-average/',
  },
  'backstage-2002': {
    title: 'SAG earnings rise to $1.64B',
    publisher: 'Backstage',
    date: '2002',
    address: 'https://www.backstage.com/news/sag-earnings-rise-to-164b_2/',
  },
  'cnn-2023-07': {
    title: 'The finances behind the actors’ strike',
    publisher: 'CNN',
    date: '2023-07',
    address: 'https://digg.com/news/link/hollywood-on-strike-why-160-000-actors-joined-the-protest-Kevc07XwBR',
  },
  'crains-2023-09': {
    title: 'Impact of actors’ strike shows up in monthly job numbers',
    publisher: 'Crain’s New York Business',
    date: '2023-09-01',
    address: 'https://www.crainsnewyork.com/economy/striking-actors-show-lower-film-production-job-numbers',
  },
  'deadline-2020-08': {
    title: 'SAG-AFTRA Health Plan trustees say employer contributions haven’t kept up with soaring health care costs',
    publisher: 'Deadline',
    date: '2020-08',
    address:
      'https://deadline.com/2020/08/sag-aftra-health-plan-trustees-say-employer-contributions-havent-kept-up-with-soaring-health-care-costs-1203016867/',
  },
  'deadline-2023-11': {
    title: 'When will your favorite TV shows return? The SAG-AFTRA strike is over',
    publisher: 'Deadline',
    date: '2023-11',
    address: 'https://trendfeed.dev/when-will-your-favorite-tv-shows-returnthe-sag-aftra-strike-is-over',
  },
  'filmla-2023-q2': {
    title: 'Pencils down: production plummets in year’s second quarter',
    publisher: 'FilmLA',
    date: '2023-07',
    address: 'https://filmla.com/pencils-down-production-plummets-in-years-second-quarter/',
  },
  'filmla-2023-q3': {
    title: 'Report quantifies drop in LA shoot days amid Hollywood strikes',
    publisher: 'FilmLA, reported by Hey SoCal',
    date: '2023-10-18',
    address: 'https://heysocal.com/2023/10/18/report-quantifies-drop-in-la-shoot-days-amid-hollywood-strikes/',
  },
  'filmla-2024-q1': {
    title: 'Post-strike production rebound slow to materialize in early 2024',
    publisher: 'FilmLA',
    date: '2024-04',
    address: 'https://filmla.com/post-strike-production-rebound-slow-to-materialize-in-early-2024/',
  },
  fmcs: {
    title: 'Work stoppages, 1984 to 2020',
    publisher: 'US Federal Mediation and Conciliation Service',
    date: '2020',
    address: 'https://github.com/labordata/fmcs-work-stoppage',
  },
  'indiewire-2023-11-10': {
    title: 'AI protections, pay bump, streaming: what the actors’ deal holds',
    publisher: 'IndieWire',
    date: '2023-11-10',
    address: 'https://timewarnerent.com/ai-protections-pay-bump-streaming-indiewire',
  },
  'knx-2023-07-21': {
    title: 'Studios call SAG-AFTRA’s description of offer misleading',
    publisher: 'KNX News',
    date: '2023-07-21',
    address: 'https://www.audacy.com/knxnews/news/local/studios-call-sag-aftras-description-of-offer-misleading',
  },
  'mcconnell-1989': {
    title: 'Sheena McConnell, Strikes, Wages, and Private Information',
    publisher: 'American Economic Review 79(4)',
    date: '1989-09',
    address: 'https://irs.princeton.edu/publications/working-papers/strikes-wages-and-private-information-empirical-study',
  },
  'netflix-2023-10': {
    title: 'Netflix’s Ted Sarandos says studios are ‘totally committed’ to ending the strike',
    publisher: 'TheWrap',
    date: '2023-10-18',
    address: 'https://www.thewrap.com/netflix-sag-aftra-strike-ted-sarandos-q3/',
  },
  'nyt-2023-07': {
    title: 'Report on the work that the writers’ and the actors’ strike stopped',
    publisher: 'The New York Times',
    date: '2023-07',
    address: 'https://exbulletin.com/entertainment/2262097/',
  },
  'observer-2023-08': {
    title: 'Dwayne Johnson kickstarts $15M in donations for the actors’ strike',
    publisher: 'Observer',
    date: '2023-08-02',
    address: 'https://observer.com/2023/08/dwayne-johnson-kickstarts-15m-donations-actors-strike/',
  },
  'own-assumption': { title: 'Our own assumption', publisher: 'this project', date: '', address: '' },
  'prodpro-2024': {
    title: 'Global production grew 22% in Q2 2024',
    publisher: 'ProdPro, reported by Señal News',
    date: '2024-07',
    address: 'https://senalnews.com/en/data/global-production-grew-22-in-q2-2024',
  },
  'sagaftra-2023-11': {
    title: 'Voting open: 2023 TV/Theatrical contracts',
    publisher: 'SAG-AFTRA',
    date: '2023-11',
    address: 'https://sagaftra.org/message-your-president-chief-negotiator',
  },
  'sagaftra-moa-2020': {
    title: '2020 TV/Theatrical Memorandum of Agreement, item 9',
    publisher: 'SAG-AFTRA and AMPTP',
    date: '2020-07-22',
    address: 'https://www.sagaftra.org/sites/default/files/2020%20SAG-AFTRA%20MOA%207-22-20%20%2800223283xBE9D7%29-signed.pdf',
  },
  'sagaftra-plans-rates': {
    title: 'Television production types: contribution rates',
    publisher: 'SAG-AFTRA Plans',
    date: '2022',
    address: 'https://www.sagaftraplans.org/node/458',
  },
  'screendaily-2026-05': {
    title: 'SAG-AFTRA reveals details of new four-year deal with producers',
    publisher: 'Screen Daily',
    date: '2026-05',
    address: 'https://www.screendaily.com/news/sag-aftra-reveals-details-of-new-four-year-deal-with-producers/5216594.article',
  },
  'thr-2020-03': {
    title: 'SAG-AFTRA processing 100,000 residuals checks',
    publisher: 'The Hollywood Reporter',
    date: '2020-03',
    address: 'https://hollywooddictionary.blogspot.com/2020/03/sag-aftra-processing-100000-residuals.html',
  },
  'thr-2020-06-11': {
    title: 'SAG-AFTRA, studios reach new TV/theatrical agreement',
    publisher: 'The Hollywood Reporter',
    date: '2020-06-11',
    address: 'https://www.hollywoodreporter.com/news/sag-aftra-studios-reach-new-tv-theatrical-agreement-1297955',
  },
  'thr-2023-07-14': {
    title: 'Report on the end of the talks and the start of the actors’ strike',
    publisher: 'The Hollywood Reporter',
    date: '2023-07-14',
    address: 'https://www.hollywoodreporter.com/business/business-news/amptp-sag-aftra-deal-1235535657/',
  },
  'variety-2009': {
    title: 'SAG’s 2008 pay dips 2.5%',
    publisher: 'Variety',
    date: '2009',
    address: 'http://variety.com/2009/scene/markets-festivals/sag-s-2008-pay-dips-2-5-1118011467/',
  },
  'variety-2023-07-16': {
    title: 'SAG-AFTRA and major studios remain at odds: a breakdown of the disagreements',
    publisher: 'Variety',
    date: '2023-07-16',
    address: 'https://exbulletin.com/entertainment/2249002/',
  },
  'variety-2023-10': {
    title: 'SAG-AFTRA talks: CEOs offer improved deal terms, but still no cut of streaming revenue',
    publisher: 'Variety',
    date: '2023-10',
    address: 'https://ticker.tv/news/sag-aftra-talks-ceos-offer-improved-deal-terms-but-still-no-cut-of-streaming-revenue/100270/',
  },
  'variety-2023-11-09': {
    title: 'SAG-AFTRA secures $40 million streaming bonus',
    publisher: 'Variety',
    date: '2023-11-09',
    address: 'https://malaysia.news.yahoo.com/sag-aftra-secures-40-million-183833250.html',
  },
  'wbd-2023-09-05': {
    title: 'Warner Bros. Discovery says ongoing strikes will mean $300M–$500M hit to 2023 earnings',
    publisher: 'The Hollywood Reporter',
    date: '2023-09-05',
    address:
      'https://newshonor.com/warner-bros-discovery-says-ongoing-strikes-will-mean-300m-500m-hit-to-2023-earnings-hollywood-reporter.html',
  },
  'wga-2023-05-16': {
    title: 'The cost of settling',
    publisher: 'Writers Guild of America',
    date: '2023-05-16',
    address: 'https://wgacontract2023.org/announcements/the-cost-of-settling',
  },
};
