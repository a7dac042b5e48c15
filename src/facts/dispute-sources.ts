import { SOURCES, type Source, type SourceId } from './sources';

type Row = readonly [key: string, title: string, publisher: string, date: string, address: string];

// prettier-ignore
const ROWS = [
  // Past strikes
  ['untapped-2020', '13 times that Broadway went dark', 'Untapped Cities', '2020-03-16', 'https://untappedcities.com/2020/03/16/13-times-that-broadway-went-dark-in-nyc/4/'],
  ['time-1960', 'Report on the strike at the theatres', 'TIME', '1960', 'http://content.time.com/time/magazine/article/0,9171,940608,00.html'],
  ['hollywood-list', 'List of Hollywood strikes', 'Wikipedia', '2023', 'https://iiab.live/kiwix/content/wikipedia_en_all_maxi_2023-05/A/List_of_Hollywood_strikes'],
  ['argia', 'Report after Tom Sito on the strike at Disney', 'Argia', '', 'https://argia.eus'],
  ['metaglossary', '1942–43 musicians’ strike', 'Metaglossary', '', 'https://www.metaglossary.com/define/1942-43%20musicians%27%20strike'],
  ['ucla-snac', 'Finding aid on the Conference of Studio Unions', 'UCLA, in SNAC', '', 'https://snaccooperative.org/view/71957469'],
  ['wikipedia-1982', '1982 animators’ strike', 'Wikipedia', '', 'https://en.wikipedia.org/wiki/1982_animators%27_strike'],
  ['latimes-2023-05-02', 'History of writers’ strikes', 'Los Angeles Times', '2023-05-02', 'https://exbulletin.com/entertainment/2136160/'],
  ['banks-writers', 'Miranda J. Banks, The Writers: a history of American screenwriters and their guild', 'Rutgers University Press', '', ''],
  ['grunge', 'The largest SAG-AFTRA strikes and boycotts', 'Grunge', '', 'https://www.grunge.com/1332281/biggest-sag-aftra-boycotts-strikes-in-history/'],
  ['deadline-look-back', 'A look back at actors on strike', 'Deadline', '', 'https://upnewsdaily.info/a-look-back-at-actors-who-hit-the-streets-during-118-day-strike-deadline/'],
  ['gulfnews-2023', 'Earlier Hollywood strikes in pictures', 'Gulf News, with AP', '2023', 'https://gulfnews.com/entertainment/hollywood/in-pictures-a-lowdown-on-what-happened-in-the-previous-hollywood-strikes-1.1689784915372'],
  ['press-1960-06-04', 'Report on the theatres', 'The Press, Christchurch, in Papers Past', '1960-06-04', 'https://paperspast.natlib.govt.nz/newspapers/CHP19600604.2.95'],
  ['dsb4idie-2017', 'A broadcast pre-empted in April 1967', 'dsb4idie', '2017-04', 'https://dsb4idie.blogspot.com/2017/04/pre-empted-41067.html'],
  ['michigan-daily-1967', 'Report on the broadcast strike', 'Michigan Daily', '1967-04-07', ''],
  ['coronation-street', '1968 ITV strike', 'Coronation Street fan wiki', '', 'https://coronationstreet.fandom.com/wiki/1968_ITV_Strike'],
  ['time-1973', 'Report on the writers’ strike', 'TIME', '1973-06-11', ''],
  ['tv-room', 'Feature 53, on stoppages at ITV and the BBC', 'The TV Room Plus', '', 'http://tvfeatures.thetvroomplus.com/feature-53.html'],
  ['shelley', 'S. Shelley, SAG and the commercials strike of 1978–79', 'extremeink.com', '', 'http://www.extremeink.com/strike.htm'],
  ['emmerdale', '1979 ITV strike', 'Emmerdale fan wiki', '', 'https://emmerdale.fandom.com/wiki/1979_ITV_Strike'],
  ['wikipedia-1980', '1980 actors strike', 'Wikipedia', '', 'https://en.wikipedia.org/wiki/1980_actors_strike'],
  ['wikimili-1981', '1981 Writers Guild of America strike', 'Wikipedia', '', 'https://wikimili.com/en/1981_Writers_Guild_of_America_strike'],
  ['slashfilm-2023-07-16', 'Article on earlier actors’ strikes', 'SlashFilm', '2023-07-16', ''],
  ['ew-2000-09-15', 'Hollywood walkouts', 'Entertainment Weekly', '2000-09-15', 'https://ew.com/article/2000/09/15/hollywood-walkout-fame/'],
  ['latimes-1987-07-15', 'Report on the directors’ strike', 'Los Angeles Times', '1987-07-15', 'https://www.latimes.com/archives/la-xpm-1987-07-15-ca-2347-story.html'],
  ['dga-quarterly-2016', 'On the strike of 1987', 'DGA Quarterly', '2016', ''],
  ['cbc-1999-02-17', 'Statement on the strike', 'Canadian Broadcasting Corporation, as cited at christianpedia.com', '1999-02-17', ''],
  ['wikimili-2000', '2000 commercial actors strike', 'Wikipedia', '', 'https://wikimili.com/en/2000_commercial_actors_strike'],
  ['liquisearch-2003', '2003 Broadway musicians strike', 'LiquiSearch', '', 'http://www.liquisearch.com/2003_broadway_musicians_strike/strike_activity'],
  ['cbc-lockout-2005', 'Reports of the settlement at the CBC', 'ewbattleground.com', '2005-10', 'https://www.ewbattleground.com/topic/29249-cbc-lockout-over/'],
  ['playback-2007-02-20', 'Report on the ACTRA deal', 'Playback', '2007-02-20', 'http://playbackonline.ca/2007/02/20/actradeal-20070220/'],
  ['write2wrong-2013', 'On the strike of 2007', 'write2wrong', '2013', 'http://write2wrong.blogspot.com/2013'],
  ['liquisearch-2007', '2007 Broadway stagehand strike', 'LiquiSearch', '', 'https://www.liquisearch.com/2007_broadway_stagehand_strike'],
  ['transdiffusion', 'Pages on industrial action', 'Transdiffusion', '', 'https://transdiffusion.org/tag/industrial_action/'],
  ['wikipedia-2016', '2016–2017 video game voice actor strike', 'Wikipedia', '', 'https://en.wikipedia.org/wiki/2016%E2%80%932017_video_game_voice_actor_strike'],
  ['ap-2021-07-06', 'Report on the stagehands of the Metropolitan Opera', 'Associated Press, in The Republic', '2021-07-06', 'https://www.therepublic.com/2021/07/06/us-met-opera-stagehands-2/'],
  ['actra-2024-04', 'Statement on the second anniversary of the lockout', 'ACTRA Toronto', '2024-04', 'https://www.actratoronto.com/uncategorized/2024/04/actra-toronto-statement-on-the-2nd-anniversary-of-the-lockout-of-union-performers-by-the-institute-of-canadian-agencies-ica/'],
  ['bls-2023', 'Major work stoppages in 2023, work-stoppages-2023.json', 'US Bureau of Labor Statistics', '2023', 'https://github.com/jeremiak/us-work-stoppages'],
  ['jimclarke-2025-06-11', 'SAG-AFTRA ends video game actors’ strike', 'Jim Clarke', '2025-06-11', 'https://jimclarke.co.uk/2025/06/11/sag-aftra-ends-video-game-actors-strike'],
  // Rounds
  ['centurycity-2008', 'Klowden and Browne, how a SAG strike could impact L.A.', 'Century City Bar Association', '2008', 'https://www.centurycitybar.com/how-a-sag-strike-could-impact-l-a/'],
  ['variety-2017-moodys', 'Moody’s on a writers’ strike', 'Variety', '2017', 'https://variety.com/2017/film/news/writers-guild-strike-three-months-moodys-1202405228/'],
  ['thr-2017-04', 'WGA says cost of settling is reasonable', 'The Hollywood Reporter', '2017-04', 'https://www.hollywoodreporter.com/news/wga-says-cost-settling-is-reasonable-but-figures-suggest-wide-gap-remains-998581'],
  ['thr-2017-05', 'WGA deal decoded', 'The Hollywood Reporter', '2017-05', 'https://www.hollywoodreporter.com/news/wga-deal-addresses-problems-could-raise-cost-sag-aftra-deal-999819'],
  ['westside-2014-08-23', 'SAG-AFTRA members approve contracts', 'Westside Today', '2014-08-23', 'https://westsidetoday.com/2014/08/23/sag-aftra-members-vote-approve-contracts-covering-movies-tv'],
  ['deadline-2020-06', 'SAG-AFTRA and producers reach tentative deal', 'Deadline', '2020-06', 'https://deadline.com/2020/06/sag-aftra-producers-reach-tentative-deal-film-tv-contract-1202956789/'],
  ['wion-2023-06-24', 'Hollywood directors vote to ratify new contract', 'WION', '2023-06-24', 'https://www.wionews.com/entertainment/hollywood/news-hollywood-directors-overwhelmingly-vote-to-ratify-new-contract-with-studios-amid-wga-strike-608117'],
  ['worldscreen-2023-12', 'SAG-AFTRA ratifies contract with studios', 'World Screen', '2023-12', 'https://worldscreen.com/sag-aftra-ratifies-contract-studios/'],
  // Offers of 2023 and slopes
  ['thewrap-2023-07-17', 'The disagreements that led to the strike', 'TheWrap', '2023-07-17', 'https://www.thewrap.com/sag-aftra-amptp-disagreements-that-led-to-the-strike/'],
  ['wga-2023-09-08', 'Negotiations update', 'Writers Guild of America', '2023-09-08', 'https://www.wgacontract2023.org/announcements/negotiations-update-9-8-23'],
  ['thr-2023-10-24', 'Report on the return to the table', 'The Hollywood Reporter', '2023-10', 'https://business-line.com/?p=241598'],
  ['indiewire-2023-10', 'SAG-AFTRA responds to the studios’ latest offer', 'IndieWire', '2023-10', 'https://www.yahoo.com/entertainment/sag-aftra-responds-studio-latest-010921528.html'],
  ['pressrundown-2023-10', 'SAG-AFTRA and AMPTP continue negotiations', 'Press Rundown', '2023-10', 'https://www.pressrundown.com/entertainment/sag-aftra-and-amptp-continue-negotiations-is-it-the-final-stretch'],
  ['creationstation-2023-11', 'Studios and streamers make last, best and final offer', 'The Creation Station Studios', '2023-11', 'https://thecreationstationstudios.com/sagaftra-strike-continues-studios-and-streamers-make-last-best-and-final-offer'],
  ['campuslantern-2023-11', 'What to know about the new TV/Theatrical contracts', 'The Campus Lantern', '2023-11', 'https://www.thecampuslantern.com/post/everything-to-know-about-the-new-tv-theatrical-contracts'],
  ['kennan-1985', 'John Kennan, The duration of contract strikes in US manufacturing, as data set StrikeDur of the R package Ecdat', 'Journal of Econometrics 28', '1985', 'https://github.com/vincentarelbundock/Rdatasets'],
  ['card-1990', 'David Card, Strikes and wages: a test of an asymmetric information model', 'Quarterly Journal of Economics 105(3)', '1990', 'http://www.nber.org/papers/w2550'],
] as const satisfies readonly Row[];

type OwnId = (typeof ROWS)[number][0];

/** Key of a source of the past strikes, rounds, settlements and offers: here or in SOURCES. */
export type DisputeSourceId = OwnId | SourceId;

/**
 * The pages behind the past strikes, the rounds, the settlements and the offers of 2023 that SOURCES does not have. The address is empty
 * where there is no page, and that of a copy where a copy was read.
 */
export const DISPUTE_SOURCES = Object.fromEntries(
  ROWS.map(([key, title, publisher, date, address]) => [key, { title, publisher, date, address }]),
) as Readonly<Record<OwnId, Source>>;

/** The source of that key. */
export const disputeSource = (key: DisputeSourceId): Source =>
  Object.hasOwn(DISPUTE_SOURCES, key) ? DISPUTE_SOURCES[key as OwnId] : SOURCES[key as SourceId];
