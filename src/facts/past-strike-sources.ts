const LIST = 'Wikipedia, "List of Hollywood strikes", as mirrored in 2023';
const FMCS =
  'US Federal Mediation and Conciliation Service, work stoppages 1984-2020, as archived at github.com/labordata/fmcs-work-stoppage';
const BLS = 'US Bureau of Labor Statistics, listing of major work stoppages in 2023, as archived at github.com/jeremiak/us-work-stoppages';
const UNTAPPED = 'Untapped Cities, "13 Times That Broadway Went Dark", 16 March 2020';
const ROOM = 'The TV Room Plus, feature 53 on ITV and BBC stoppages, tvfeatures.thetvroomplus.com';
const MEMORY = 'From memory; no page was seen.';

/**
 * Where each row of `PAST_STRIKES` comes from, keyed by its id: publication, date or place, and what was taken from memory.
 * Apart from the table so that a page loads it only when a reader asks. One sentence or a few per row.
 */
export const PAST_STRIKE_SOURCES: Readonly<Record<string, string>> = {
  'equity-1919': `${UNTAPPED}; TIME, 1960, has 30 days.`,
  'fleischer-1937': MEMORY,
  'disney-1941': `Length: ${LIST}. Start: an account of Tom Sito's history at argia.eus.`,
  'afm-1942': `Start: metaglossary.com on the 1942-43 musicians' strike. Length: ${LIST}. The last day is from memory.`,
  'csu-1945': `Start and workers: UCLA finding aid, by way of snaccooperative.org/view/71957469. Length: ${LIST}.`,
  'terrytoons-1947': 'Wikipedia, "1982 animators\' strike", which mentions it.',
  'afm-1948': MEMORY,
  'swg-ala-1952': 'Los Angeles Times, history of writers\' strikes, 2 May 2023, in a mirror; Miranda J. Banks, "The Writers".',
  'sag-1952': `Length: ${LIST}; Grunge, on the largest SAG-AFTRA strikes. The last day is from memory.`,
  'wga-1960': `Dates: Deadline, photo feature on the actors' strike, in a mirror. Length: ${LIST}.`,
  'sag-1960': "Deadline, photo feature on the actors' strike, in a mirror; Gulf News with AP, gallery of earlier strikes, July 2023.",
  'equity-1960': `${UNTAPPED}; The Press (Christchurch), 4 June 1960, at Papers Past.`,
  'equity-uk-1961': MEMORY,
  'equity-1964': `${UNTAPPED}.`,
  'aftra-1967': `Michigan Daily, 7 April 1967; dsb4idie.blogspot.com, April 2017, on a broadcast it displaced; ${LIST}.`,
  'equity-1968': `That it happened: ${UNTAPPED}. Its days are from memory.`,
  'actt-1968': 'Year and issue: Coronation Street fan wiki, "1968 ITV Strike". Its days are from memory.',
  'clga-1972': `${LIST}.`,
  'wga-1973': "TIME, 11 June 1973; Los Angeles Times, history of writers' strikes, 2 May 2023, in a mirror. Exact days are from memory.",
  'afm802-1975': `${UNTAPPED}.`,
  'nabet-nbc-1976': MEMORY,
  'bbc-1978': `${ROOM}.`,
  'sag-aftra-comm-1978': `S. Shelley, "SAG and the Commercials Strike of 1978-79", extremeink.com/strike.htm; ${LIST}.`,
  'itv-1979': `${ROOM}; Emmerdale fan wiki, "1979 ITV Strike".`,
  'sag-aftra-1980': 'Wikipedia, "1980 actors strike".',
  'afm-1980': 'Wikipedia, "1980 actors strike", which mentions it. Its days are from memory.',
  'wga-1981': 'Wikipedia, "1981 Writers Guild of America strike"; the Los Angeles Times of 2 May 2023 has 96 days.',
  'mpsc839-1982': 'Wikipedia, "1982 animators\' strike".',
  'thames-1984a': `${ROOM}.`,
  'thames-1984b': `${ROOM}.`,
  'wga-1985': `${FMCS}; ${LIST}.`,
  'sag-1986': `SlashFilm, 16 July 2023; ${LIST}, which rounds it to a day.`,
  'wga-cbs-abc-1987': `${FMCS}.`,
  'sag-animation-1987': `${FMCS}; Entertainment Weekly, 15 September 2000.`,
  'nabet-nbc-1987': `${FMCS}.`,
  'dga-1987': 'Los Angeles Times, 15 July 1987; DGA Quarterly, Winter 2016.',
  'wga-1988': `${FMCS}.`,
  'sag-aftra-comm-1988': `${FMCS}.`,
  'hollywood-crafts-1988': `${FMCS}.`,
  'equity-uk-comm-1997': MEMORY,
  'nabet-abc-1998': MEMORY,
  'cbc-1999': 'Start: CBC statement of 17 February 1999, quoted at christianpedia.com. End and workers are from memory.',
  'sag-aftra-comm-2000': `${FMCS}; Wikipedia, "2000 commercial actors strike".`,
  'afm802-2003': `${FMCS}; liquisearch.com, "2003 Broadway musicians strike".`,
  'bbc-2005': MEMORY,
  'cbc-2005': 'Reports of the settlement posted at ewbattleground.com and on Narkive, October 2005.',
  'radiocity-2005': `${FMCS}.`,
  'actra-2007': 'Playback, 20 February 2007.',
  'wga-2007': `${FMCS}; write2wrong.blogspot.com, 2013.`,
  'iatse1-2007': `${FMCS}; liquisearch.com, "2007 Broadway stagehand strike".`,
  'bbc-nuj-2010': 'Transdiffusion, pages on industrial action, transdiffusion.org. Workers are from memory.',
  'vg-2016': `${FMCS}; Wikipedia, "2016-2017 video game voice actor strike".`,
  'equity-lab-2019': MEMORY,
  'met-opera-2020': 'Associated Press in The Republic, 6 July 2021. Workers are from memory.',
  'actra-nca-2022': 'ACTRA Toronto, statement on the second anniversary of the lockout, April 2024; Ontario Federation of Labour.',
  'wga-2023': `${BLS}, which ends it on 24 September, 102 workdays; Puck, 28 September 2023.`,
  'sag-aftra-2023': `${BLS}, with 82 workdays; World Screen, on the ratification.`,
  'vg-2024': 'Jim Clarke, jimclarke.co.uk, 11 June 2025. Workers are from memory.',
};
