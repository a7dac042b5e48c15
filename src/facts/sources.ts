/** Where a number comes from. */
export interface Source {
  /** Title of the page or document, shortened where it is long, or what it is where the title was not recorded. */
  readonly title: string;
  /** Who published it first, even where the address is that of a copy. */
  readonly publisher: string;
  /** Day, month or year it was published, ISO; empty where it is not known or does not apply. */
  readonly date: string;
  /** Address of the original or of the copy that was read; empty where there is none. */
  readonly address: string;
}

/** The sources of facts, clauses and worked examples. Apart from these, so that a page loads the titles only when a reader asks. */
export const SOURCES = {
  abspayroll: {
    title: 'Current SAG-AFTRA scale pay',
    publisher: 'ABS Payroll',
    date: '2021',
    address: 'https://abspayroll.com/sag-rates-current/',
  },
  'amptp-2023-07-17': {
    title: 'Statement from AMPTP',
    publisher: 'Alliance of Motion Picture and Television Producers',
    date: '2023-07-17',
    address: 'https://press.amptp.org/node/19218',
  },
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
  'cbs-2023-08-23': {
    title: 'Hollywood studios release offer outlining wage increases, AI protections for writers',
    publisher: 'CBS News',
    date: '2023-08-23',
    address:
      'https://www.cbsnews.com/sacramento/news/hollywood-studios-release-offer-outlining-wage-increases-ai-protections-for-writers-wga-amptp/',
  },
  'cnn-2023-07': {
    title: 'The finances behind the actors’ strike',
    publisher: 'CNN',
    date: '2023-07',
    address: 'https://digg.com/news/link/hollywood-on-strike-why-160-000-actors-joined-the-protest-Kevc07XwBR',
  },
  'cnn-2023-07-17': {
    title: 'Hollywood actors’ strike by the numbers',
    publisher: 'CNN',
    date: '2023-07-17',
    address: 'https://amp.cnn.com/cnn/2023/07/17/business/hollywood-actors-sag-aftra-strike-by-the-numbers/index.html',
  },
  'cracked-2023-07': {
    title: 'Prison didn’t pay for the ‘Orange Is the New Black’ cast',
    publisher: 'Cracked',
    date: '2023-07',
    address: 'https://www.cracked.com/article_38693_prison-didnt-pay-for-the-orange-is-the-new-black-cast.html',
  },
  'crains-2023-09': {
    title: 'Impact of actors’ strike shows up in monthly job numbers',
    publisher: 'Crain’s New York Business',
    date: '2023-09-01',
    address: 'https://www.crainsnewyork.com/economy/striking-actors-show-lower-film-production-job-numbers',
  },
  'datascience-2026-04': {
    title: 'WGA secures $321M health funding, improved residuals',
    publisher: 'Let’s Data Science',
    date: '2026-04',
    address: 'https://letsdatascience.com/news/wga-secures-321m-health-funding-improved-residuals-04515df8',
  },
  'deadline-2017-05-11': {
    title: 'Streaming residuals in new WGA contract',
    publisher: 'Deadline',
    date: '2017-05-11',
    address: 'http://deadline.com/2017/05/streaming-service-residuals-new-writers-guild-contract-gains-netflix-amazon-hulu-1202090397/',
  },
  'deadline-2019-04': {
    title: 'The check’s not in the mail: SAG-AFTRA residuals payments going digital',
    publisher: 'Deadline',
    date: '2019-04-09',
    address: 'https://deadline.com/2019/04/the-checks-not-in-the-mail-sag-aftra-residuals-payments-going-digital-1202592002/',
  },
  'deadline-2020-08': {
    title: 'SAG-AFTRA Health Plan trustees say employer contributions haven’t kept up with soaring health care costs',
    publisher: 'Deadline',
    date: '2020-08',
    address:
      'https://deadline.com/2020/08/sag-aftra-health-plan-trustees-say-employer-contributions-havent-kept-up-with-soaring-health-care-costs-1203016867/',
  },
  'deadline-2022-07': {
    title: 'WGA West member earnings dipped to $1.55 billion last year',
    publisher: 'Deadline',
    date: '2022-07',
    address: 'https://www.yahoo.com/now/wga-west-member-earnings-dipped-022915006.html',
  },
  'deadline-2023-05-04': {
    title: 'AMPTP hits back, making its case for “generous” contract offered to the WGA',
    publisher: 'Deadline, reported by Georgia Entertainment News',
    date: '2023-05-04',
    address: 'https://www.georgiaentertainmentnews.com/2023/05/amptp-hits-back-making-its-case-for-generous-contract-offered-to-the-wga/',
  },
  'deadline-2023-09-26': {
    title: 'WGA strike to end officially at midnight',
    publisher: 'Deadline',
    date: '2023-09-26',
    address: 'https://ca.style.yahoo.com/wga-strike-officially-end-midnight-001024637.html',
  },
  'deadline-2023-11': {
    title: 'When will your favorite TV shows return? The SAG-AFTRA strike is over',
    publisher: 'Deadline',
    date: '2023-11',
    address: 'https://trendfeed.dev/when-will-your-favorite-tv-shows-returnthe-sag-aftra-strike-is-over',
  },
  'deadline-2024-07': {
    title: 'WGA West financial report sees employment and earnings down, residuals up for TV',
    publisher: 'Deadline',
    date: '2024-07',
    address:
      'https://investinsidernews.com/finance/wga-west-financial-report-sees-employment-and-earnings-down-residuals-up-for-tv-decline-for-feature-film/',
  },
  'decider-2023-08-10': {
    title: '‘Suits’ writers call out paltry streaming residuals',
    publisher: 'Decider, reported by owhyes',
    date: '2023-08-10',
    address: 'https://owhyes.com/2023/08/11/suits-writers-call-out-netflix-peacock-for-low-residuals-reveal-how-much-theyve-earned',
  },
  'dga-2023-06': {
    title: '2023 DGA BA/FLTTA summary of agreement',
    publisher: 'Directors Guild of America',
    date: '2023-06',
    address: 'https://www.scribd.com/document/651479935/2023-DGA-BA-FLTTA-Summary-of-Agreement',
  },
  'dieaktiven-2020-12-16': {
    title: 'SAG short-term agreement rates',
    publisher: 'die aktiven',
    date: '2020-12-16',
    address: 'https://www.dieaktiven.de/blog/2020/12/16/sag-short-term-agreement-rates/',
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
  'indiewire-2023-10-12': {
    title: 'Ted Sarandos says SAG-AFTRA proposed a levy on subscribers',
    publisher: 'IndieWire',
    date: '2023-10-12',
    address: 'https://bollywoodhomes.com/?p=7155',
  },
  'indiewire-2023-11-17': {
    title: 'What SAG’s $40M streaming bonus means for the average actor',
    publisher: 'IndieWire',
    date: '2023-11-17',
    address: 'https://uk.sports.yahoo.com/news/sag-40-million-streaming-bonus-223000831.html',
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
  'latimes-2016-12-29': {
    title: 'DGA negotiates higher streaming residuals',
    publisher: 'Los Angeles Times',
    date: '2016-12-29',
    address: 'https://www.latimes.com/business/hollywood/la-fi-ct-dga-amptp-contract-20161229-story.html',
  },
  'latimes-2023-03-14': {
    title: 'Despite streaming boom, median writer pay has fallen in last decade, WGA report says',
    publisher: 'Los Angeles Times',
    date: '2023-03-14',
    address:
      'https://www.latimes.com/entertainment-arts/business/story/2023-03-14/writers-guild-compensation-report-shows-writer-pay-depressed-over-last-decade',
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
  'newyorker-2023-07-12': {
    title: '‘Orange Is the New Black’ signalled the rot inside the streaming economy',
    publisher: 'The New Yorker, copied by Portside',
    date: '2023-07-12',
    address: 'https://portside.org/2023-07-14/orange-new-black-signalled-rot-inside-streaming-economy',
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
  'projectcasting-2024-01': {
    title: 'WGA and SAG-AFTRA residuals',
    publisher: 'Deadline, reported by Project Casting',
    date: '2024-01',
    address: 'https://projectcasting.com/blog/news/wga-sag-aftra-residuals',
  },
  'puck-2023-09-28': {
    title: 'The WGA deal 10 commandments, part I',
    publisher: 'Puck',
    date: '2023-09-28',
    address: 'https://puck.news/the-wga-deal-10-commandments-part-i/',
  },
  'sagaftra-2017-07': {
    title: 'Summary of the 2017 Television and Theatrical tentative agreement',
    publisher: 'SAG-AFTRA',
    date: '2017-07',
    address: 'https://info.5y1.org/years-and-years-tv-show_1_4e39e0.html',
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
  'sagaftra-network-code-2014': {
    title: '2014–2018 National Code of Fair Practice for Network Television Broadcasting',
    publisher: 'SAG-AFTRA',
    date: '2014',
    address: 'https://www.sagaftra.org/sites/default/files/2014-2018_network_television_code_v13.pdf',
  },
  'sagaftra-plans-rates': {
    title: 'Television production types: contribution rates',
    publisher: 'SAG-AFTRA Plans',
    date: '2022',
    address: 'https://www.sagaftraplans.org/node/458',
  },
  'sagaftra-tv-2014': {
    title: '2014 Television Agreement',
    publisher: 'SAG-AFTRA and AMPTP',
    date: '2014-07-01',
    address: 'https://www.sagaftra.org/sites/default/files/2014_sag-aftra_tv_agreement_7.pdf',
  },
  'scout-2026-04': {
    title: 'WGA deal details revealed',
    publisher: 'The Daily Scout',
    date: '2026-04',
    address: 'https://thedailyscout.com/s/vNrkhDy5Sq4',
  },
  'screendaily-2023-05-04': {
    title: 'Hollywood studios, streamers break silence over WGA talks',
    publisher: 'Screen Daily',
    date: '2023-05-04',
    address: 'https://www.screendaily.com/news/hollywood-studios-streamers-break-silence-over-wga-talks/5181658.article',
  },
  'screendaily-2026-05': {
    title: 'SAG-AFTRA reveals details of new four-year deal with producers',
    publisher: 'Screen Daily',
    date: '2026-05',
    address: 'https://www.screendaily.com/news/sag-aftra-reveals-details-of-new-four-year-deal-with-producers/5216594.article',
  },
  'thewrap-2023-10': {
    title: 'Actors on the picket lines react: 57 cents',
    publisher: 'TheWrap',
    date: '2023-10',
    address: 'https://www.thewrap.com/sag-aftra-picketers-react-to-studio-stalemate/',
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
  'thr-2023-10': {
    title: 'How audacious is SAG-AFTRA’s subscriber fee ask?',
    publisher: 'The Hollywood Reporter',
    date: '2023-10',
    address: 'https://www.yahoo.com/entertainment/audacious-sag-aftra-subscriber-fee-134000720.html',
  },
  'thr-2025-06': {
    title: 'TV and film writing jobs down, earnings up in 2024',
    publisher: 'The Hollywood Reporter',
    date: '2025-06',
    address: 'https://www.opned.com/?p=26775',
  },
  'ticker-2023-09-21': {
    title: 'From Suits to nuts: streaming residuals explained',
    publisher: 'Ticker',
    date: '2023-09-21',
    address: 'https://ticker.tv/news/from-suits-to-nuts-streaming-residuals-explained/56584/',
  },
  'tumericalive-2023': {
    title: 'What are current SAG rates?',
    publisher: 'Tumericalive',
    date: '2023',
    address: 'https://tumericalive.com/what-are-current-sag-rates/',
  },
  'variety-2009': {
    title: 'SAG’s 2008 pay dips 2.5%',
    publisher: 'Variety',
    date: '2009',
    address: 'http://variety.com/2009/scene/markets-festivals/sag-s-2008-pay-dips-2-5-1118011467/',
  },
  'variety-2023-03': {
    title: 'Is writer pay up or down?',
    publisher: 'Variety',
    date: '2023-03',
    address: 'https://fashionmodelsecret.com/lifestyle/is-writer-pay-up-or-down-depends-how-you-look-at-it',
  },
  'variety-2023-05-02': {
    title: 'WGA spells out vast differences that led to strike',
    publisher: 'Variety',
    date: '2023-05-02',
    address: 'https://uk.movies.yahoo.com/wga-spells-vast-differences-led-043555515.html',
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
  'variety-2023-10-12': {
    title: 'How SAG-AFTRA talks collapsed',
    publisher: 'Variety',
    date: '2023-10-12',
    address: 'https://ticker.tv/news/how-sag-aftra-talks-collapsed-i-was-taken-completely-by-surprise-union-chief-says/83586/',
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
  'wga-strike-hub': {
    title: 'Strike hub',
    publisher: 'Writers Guild of America',
    date: '2023',
    address: 'https://www.wgacontract2023.org/strike-hub',
  },
  'wgaeast-2023': {
    title: '2023 MBA contract changes FAQ',
    publisher: 'Writers Guild of America East',
    date: '2023',
    address: 'https://wgaeast.org/guild-contracts/mba/2023-mba-contract-changes-faq',
  },
  'wgaplans-eligibility': {
    title: 'Benefits, coverage and eligibility: minimum earnings requirement',
    publisher: 'Producer-Writers Guild of America Pension Plan and Writers’ Guild-Industry Health Fund',
    date: '',
    address: 'https://wgaplans.org/health/benefits/eligibility.html',
  },
  'wsj-2023-10-01': {
    title: 'Peak TV is over. A different Hollywood is coming',
    publisher: 'The Wall Street Journal',
    date: '2023-10-01',
    address: 'https://www.livemint.com/industry/media/peak-tv-is-over-a-different-hollywood-is-coming/amp-11696142316931.html',
  },
  'yahoo-2023-08-23': {
    title: 'Hollywood studios publish proposal to striking writers as union slams deal',
    publisher: 'Yahoo Finance, in a mirror',
    date: '2023-08-23',
    address:
      'https://perfectloveletters.com/news/hollywood-studios-publish-proposal-to-striking-writers-as-union-slams-deal-180247311.html',
  },
} as const satisfies Readonly<Record<string, Source>>;

/** Key of a source. */
export type SourceId = keyof typeof SOURCES;
