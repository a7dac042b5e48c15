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
  'axios-2023-11': {
    title: 'Actors get AI compensation in historic contract',
    publisher: 'Axios',
    date: '2023-11',
    address: 'https://briefly.co/anchor/Artificial_intelligence/story/actors-get-ai-compensation-in-historic-contract',
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
  'deadline-2008-residuals': {
    title: 'SAG 2008 contract report #3: residuals',
    publisher: 'Deadline',
    date: '2008-04-25',
    address: 'https://deadline.com/print-article/5636/',
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
  'deadline-2020-07': {
    title: 'WGA West annual report: earnings of 2019',
    publisher: 'Deadline',
    date: '2020-07',
    address: 'https://deadline.com/print-article/1202991983/',
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
  'deadline-yahoo-2020-08': {
    title: 'Hard choices to save SAG-AFTRA’s troubled health plan',
    publisher: 'Deadline',
    date: '2020-08',
    address: 'https://ca.news.yahoo.com/hard-choices-save-sag-aftra-001644080.html',
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
  'burr-2025-10': {
    title: 'Unemployment benefits increase 72% in New York effective October 1, 2025',
    publisher: 'Burr Consulting',
    date: '2025-10-25',
    address: 'https://burrconsultingllc.com/2025/10/26/unemployment-benefits-increase-72-in-new-york-effective-october-1-2025',
  },
  'bls-2023-09': {
    title: 'Finding current events in the data: a look at strikes among writers and actors',
    publisher: 'US Bureau of Labor Statistics',
    date: '2023-09-26',
    address: 'https://www.bls.gov/blog/2023/finding-current-events-in-the-data-a-look-at-strikes-among-writers-and-actors.htm',
  },
  'dieaktiven-2020-12-16': {
    title: 'SAG short-term agreement rates',
    publisher: 'die aktiven',
    date: '2020-12-16',
    address: 'https://www.dieaktiven.de/blog/2020/12/16/sag-short-term-agreement-rates/',
  },
  'epi-2024-01': {
    title: 'Unemployment insurance for strikers: recipiency, average pay and waiting times by state',
    publisher: 'Economic Policy Institute',
    date: '2024-01',
    address: 'https://epi.org/?embed_date=20240129&embed_template=charts_v2013_08_21&onp=278574&p=277797&view=embed',
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
  'filmla-2025-q3': {
    title: 'L.A. area film shoot days decline in third quarter',
    publisher: 'FilmLA',
    date: '2025-10',
    address:
      'https://filmla.com/l-a-area-film-shoot-days-decline-in-third-quarter-as-new-incentive-backed-projects-offer-positive-early-signs-for-greater-l-a-film-ecosystem',
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
  'jdsupra-ui': {
    title: 'Labor disputes and unemployment benefits: laws of New York and New Jersey',
    publisher: 'JD Supra',
    date: '2023',
    address: 'https://production.jdsupra.com/topics/labor-disputes/new-legislation/unemployment-benefits',
  },
  'laist-2023-08-31': {
    title: 'Actors’ union extends health insurance for some members',
    publisher: 'LAist',
    date: '2023-08-31',
    address: 'https://laist.com/news/arts-and-entertainment/actors-union-extends-health-insurance-for-some-members',
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
  // The code names the memorandum’s file on the union’s site; that file was not read.
  'moa-2023-code': {
    title: 'Rules of the 2023 TV/Theatrical Memorandum of Agreement, summed up in program code',
    publisher: '7777tbone7777, ai-budget-system on GitHub',
    date: '2025',
    address:
      'https://github.com/7777tbone7777/ai-budget-system/blob/557d41b4d32f512de1dd49dc7ad3cfbf42ccab05/scripts/load_sag_aftra_sideletter_rules.py',
  },
  'mxdwn-2023-08': {
    title: 'California Labor Federation chief on unemployment insurance amid strikes',
    publisher: 'Deadline, copied by mxdwn',
    date: '2023-08',
    address: 'https://movies.mxdwn.com/news/california-labor-federation-chief-speaks-on-unemployment-insurance-amidst-strikes',
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
  'prodpro-2024-year': {
    title: 'Where studio executives prefer to film: ProdPro’s survey and count of 2024',
    publisher: 'ProdPro, reported by TheWrap',
    date: '2025-01',
    address: 'https://thewrap.com/studio-execs-preferred-filming-locations-prodpro-survey',
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
  'sagaftra-plans-eligibility': {
    title: 'Health Plan: earned eligibility',
    publisher: 'SAG-AFTRA Plans',
    date: '2025',
    address: 'https://sagaftraplans.org/health/eligibility/earned-eligibility',
  },
  'sagaftra-plans-extension': {
    title: 'Important announcement: coverage extension',
    publisher: 'SAG-AFTRA Plans',
    date: '2023-11',
    address: 'https://www.sagaftraplans.org/health/resources/resources/important-announcement-coverage-extension',
  },
  'sagaftra-plans-rates': {
    title: 'Television production types: contribution rates',
    publisher: 'SAG-AFTRA Plans',
    date: '2022',
    address: 'https://www.sagaftraplans.org/node/458',
  },
  'sagaftra-replicas-2023-12': {
    title: 'Digital Replicas 101: what you need to know about the 2023 TV/Theatrical contracts',
    publisher: 'SAG-AFTRA',
    date: '2023-12',
    address: 'https://coralberryevents.com/advise-and-consent-movie-characters-7813',
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
  'talentbrief-2026-06': {
    title: 'SAG-AFTRA ratifies four-year deal',
    publisher: 'Talent Brief',
    date: '2026-06',
    address: 'https://www.talentbrief.co/brief/sag-aftra-ratifies-4-year-deal-ai-protections-pens-3',
  },
  'thewrap-2023-10': {
    title: 'Actors on the picket lines react: 57 cents',
    publisher: 'TheWrap',
    date: '2023-10',
    address: 'https://www.thewrap.com/sag-aftra-picketers-react-to-studio-stalemate/',
  },
  'thr-2012-02': {
    title: 'SAG-AFTRA merger: dues analysis',
    publisher: 'The Hollywood Reporter',
    date: '2012-02',
    address: 'http://www.hollywoodreporter.com/news/sag-aftra-merger-dues-decrease-296663',
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
  'thr-2007-12': {
    title: 'AMPTP, WGA spinning cost of strike',
    publisher: 'The Hollywood Reporter',
    date: '2007-12',
    address: 'https://www.hollywoodreporter.com/news/amptp-wga-spinning-cost-strike-157924',
  },
  'thr-2008-01': {
    title: 'Strike didn’t halt production in L.A.',
    publisher: 'The Hollywood Reporter',
    date: '2008-01',
    address: 'https://www.hollywoodreporter.com/news/strike-didnt-halt-prodn-la-103434',
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
  'nyt-2023-09-15': {
    title: 'U.A.W. strike map: where auto workers are walking out',
    publisher: 'The New York Times, in a copy',
    date: '2023-09-15',
    address: 'https://www.accesstvpro.live/u-a-w-strike-map-where-auto-workers-are-walking-out/',
  },
  'detroitnews-2023-09-15': {
    title: 'Where UAW, Detroit Three stand on key issues in negotiations',
    publisher: 'The Detroit News',
    date: '2023-09-15',
    address:
      'https://eu.detroitnews.com/story/business/autos/2023/09/15/where-uaw-detroit-three-automakers-stand-on-key-issues-in-negotiations/70865877007/',
  },
  'crains-2023-09-16': {
    title: 'UAW strike: Stellantis offered raises, a future for Belvidere',
    publisher: 'Crain’s Chicago Business, Automotive News',
    date: '2023-09-16',
    address: 'https://www.chicagobusiness.com/manufacturing-logistics/uaw-strike-stellantis-offered-raises-future-belvidere',
  },
  'fordauthority-2023-09': {
    title: 'UAW lowers pay raise demand ahead of strike deadline',
    publisher: 'Ford Authority',
    date: '2023-09',
    address: 'https://fordauthority.com/2023/09/uaw-lowers-pay-raise-demand-ahead-of-strike-deadline/',
  },
  'wlns-2023-11-04': {
    title: 'UAW leaders outline tentative agreement with GM',
    publisher: 'WLNS',
    date: '2023-11-04',
    address: 'https://www.wlns.com/news/uaw-leaders-outline-tentative-agreement-with-gm-in-saturday-livestream/',
  },
  'mint-2023-10-30': {
    title: 'UAW and Ford finalize contract agreement',
    publisher: 'Mint',
    date: '2023-10-30',
    address:
      'https://www.livemint.com/auto-news/uaw-and-ford-finalize-8-1-billion-contract-agreement-all-you-need-to-know/amp-11698628054805.html',
  },
  'gmauthority-2023-11-30': {
    title: 'UAW labor contract increases GM vehicle cost',
    publisher: 'GM Authority',
    date: '2023-11-30',
    address: 'https://gmauthority.com/blog/2023/11/uaw-labor-contract-increases-gm-vehicle-cost-by-500',
  },
  'crains-2023-11-02': {
    title: 'Detroit 3 union deals include some back pay',
    publisher: 'Crain’s Detroit Business, Automotive News',
    date: '2023-11-02',
    address: 'https://www.crainsdetroit.com/automotive/detroit-3-union-deals-include-back-pay-uaw-strike-layoffs',
  },
  'crains-2023-10-30': {
    title: 'UAW, GM reach tentative deal',
    publisher: 'Crain’s Detroit Business',
    date: '2023-10-30',
    address: 'https://www.crainsdetroit.com/automotive/gm-and-uaw-reach-tentative-agreement-deal',
  },
  '401k-specialist-2023': {
    title: 'UAW settlements: 401(k)s get a big boost',
    publisher: '401k Specialist',
    date: '2023-11',
    address: 'https://401kspecialistmag.com/?p=57444',
  },
  'ford-2023-08-31': {
    title: 'Ford makes substantial UAW contract offer',
    publisher: 'Ford Media Center',
    date: '2023-08-31',
    address:
      'https://media.ford.com/content/fordmedia/fna/us/en/news/2023/08/31/ford-makes-substantial-uaw-contract-offer--significant-pay-incre.html',
  },
  'stellantis-2023-08-10': {
    title: '2023 UAW negotiations: facts and figures',
    publisher: 'Stellantis',
    date: '2023-08-10',
    address: 'https://stellantisnegotiations2023.com/2023-uaw-negotiations-facts-figures/',
  },
  'wxyz-2023-09-11': {
    title: 'What to know about the UAW strike benefits',
    publisher: 'WXYZ',
    date: '2023-09-11',
    address: 'https://www.tv20detroit.com/news/what-to-know-about-the-uaw-strike-benefits',
  },
  'uaw-dues': { title: 'Dues FAQ', publisher: 'United Auto Workers', date: '', address: 'https://uaw.org/dues-faq/' },
  'rawstory-2023-09-19': {
    title: 'More workers will strike without serious progress in talks by Friday',
    publisher: 'Detroit Free Press, in a copy',
    date: '2023-09-19',
    address: 'https://www.rawstory.com/uaw-president-more-workers-will-strike-without-serious-progress-in-talks-by-friday/',
  },
  'aeg-2023-08-17': {
    title: '10-day UAW strike against Big Three could cause economic losses exceeding $5 billion',
    publisher: 'Anderson Economic Group',
    date: '2023-08-17',
    address: 'https://www.andersoneconomicgroup.com/10-day-uaw-strike-against-big-three-could-cause-economic-losses-exceeding-5-billion/',
  },
  'aeg-week-5': {
    title: 'Strike-induced auto industry losses exceed $9.3 billion',
    publisher: 'Anderson Economic Group, by MICHauto; weeks 1 to 4 on pages of their own',
    date: '2023-10-23',
    address: 'https://michauto.org/strike-induced-auto-industry-losses-exceed-9-3-billion/',
  },
  'aeg-week-6': {
    title: 'Week six: economic losses from UAW strike top $10.4 billion',
    publisher: 'Anderson Economic Group',
    date: '2023-10',
    address: 'https://www.andersoneconomicgroup.com/news-archives/week-six-economic-losses-from-uaw-strike-top-10-4-billion/',
  },
  'cbs-2023-09-22': {
    title: 'UAW strike expands to 38 facilities across 20 states',
    publisher: 'CBS Detroit',
    date: '2023-09-22',
    address: 'https://www.cbsnews.com/detroit/news/uaw-strike-expands-to-38-facilities-across-20-states-heres-the-strike-locations/',
  },
  'iheart-2023-09-29': {
    title: 'UAW to expand strike against GM, Ford',
    publisher: 'iHeart',
    date: '2023-09-29',
    address: 'https://www.iheart.com/content/2023-09-29-united-auto-workers-union-to-expand-strike-against-gm-ford/',
  },
  'newser-2023-10-12': {
    title: 'UAW expands strike to Louisville truck plant',
    publisher: 'Newser, after the Associated Press',
    date: '2023-10-12',
    address: 'https://www.newser.com/story/341279/uaw-expands-strike-to-louisville-truck-plant.html',
  },
  'nbc-2023-10-23': {
    title: 'UAW expands strike to Stellantis pickup truck plant in Michigan',
    publisher: 'NBC, CNBC',
    date: '2023-10-23',
    address:
      'https://www.nbcwashington.com/news/national-international/uaw-expands-strike-to-stellantis-pickup-truck-plant-in-michigan/3450859/',
  },
  'peoplesworld-2023-10-24': {
    title: 'More plants shuttered as UAW pulls another 12,000 workers off the assembly line',
    publisher: 'People’s World',
    date: '2023-10-24',
    address: 'https://peoplesworld.org/article/more-plants-shuttered-as-uaw-pulls-another-12000-workers-off-the-assembly-line/',
  },
  'newser-2023-10-29': {
    title: 'UAW walks out at GM plant',
    publisher: 'Newser, after the Associated Press',
    date: '2023-10-29',
    address: 'https://www.newser.com/story/342000/uaw-walks-out-at-gm-plant.html',
  },
  'clickondetroit-2023-10-14': {
    title: 'How many autoworkers have been laid off by Big Three amid UAW strike',
    publisher: 'ClickOnDetroit',
    date: '2023-10-14',
    address:
      'https://www.clickondetroit.com/news/local/2023/10/14/heres-how-many-autoworkers-have-been-laid-off-by-big-three-amid-uaw-strike/',
  },
  'nasdaq-2023-09-07': {
    title: 'GM offers 10% wage hike in UAW contract talks',
    publisher: 'Reuters, at Nasdaq',
    date: '2023-09-07',
    address: 'https://www.nasdaq.com/articles/gm-offers-10-wage-hike-in-uaw-contract-talks',
  },
  'stellantis-2023-09-08': {
    title: 'Letter on the first economic proposal',
    publisher: 'Stellantis North America',
    date: '2023-09-08',
    address: 'https://media.stellantisnorthamerica.com/newsrelease.do?id=25283&mid=1',
  },
  'detroitnews-2023-09-14': {
    title: 'GM gives UAW another economic offer as strike deadline nears',
    publisher: 'The Detroit News, in a copy',
    date: '2023-09-14',
    address: 'http://123.123.enodoworks.com/?p=1195394',
  },
  'spokesman-2023-10-20': {
    title: 'Automakers accelerate talks with UAW as GM boosts offer',
    publisher: 'Bloomberg, in The Spokesman-Review',
    date: '2023-10-20',
    address: 'https://www.spokesman.com/stories/2023/oct/20/automakers-accelerate-talks-with-uaw-as-gm-boosts-/',
  },
  'newser-2023-10-26': {
    title: 'UAW has made a historic deal with Ford, tentatively',
    publisher: 'Newser, after the Associated Press',
    date: '2023-10-26',
    address: 'https://static1-cdn.newser.com/story/341874/uaw-has-made-a-historic-deal-with-ford-tentatively.html',
  },
  'kesq-2023-11-30': {
    title: 'Ford says autoworkers strike cut sales by 100,000 vehicles and cost company $1.7 billion in profits',
    publisher: 'Associated Press, at KESQ',
    date: '2023-11-30',
    address:
      'https://kesq.com/news/2023/11/30/ford-says-autoworkers-strike-cut-sales-by-100000-vehicles-and-cost-company-1-7-billion-in-profits/',
  },
  'ktvz-2023-11-30': {
    title: 'Autoworkers strike cut Ford sales by 100,000 vehicles and cost company $1.7 billion in profits',
    publisher: 'Associated Press, at KTVZ',
    date: '2023-11-30',
    address:
      'https://ktvz.com/news/ap-national-news/2023/11/30/autoworkers-strike-cut-ford-sales-by-100000-vehicles-and-cost-company-1-7-billion-in-profits/',
  },
  'washtimes-2023-11-29': {
    title: 'GM expects labor contracts to cost an additional $9.3 billion',
    publisher: 'The Washington Times, at Higher Ground Times',
    date: '2023-11-29',
    address: 'https://highergroundtimes.com/higher-ground/2023/nov/29/gm-expects-labor-contracts-cost-additional-93-bill',
  },
  'crains-2023-11-29': {
    title: 'UAW strike cost General Motors $1.1 billion',
    publisher: 'Crain’s Detroit Business',
    date: '2023-11-29',
    address: 'https://www.crainsdetroit.com/automotive/uaw-strike-cost-general-motors-11b',
  },
  'ttnews-2023-10-31': {
    title: 'Stellantis expects strike to cost it €750 million',
    publisher: 'Associated Press, at Transport Topics',
    date: '2023-10-31',
    address: 'https://www.ttnews.com/articles/stellantis-earnings-q3-2023',
  },
} as const satisfies Readonly<Record<string, Source>>;

/** Key of a source. */
export type SourceId = keyof typeof SOURCES;
