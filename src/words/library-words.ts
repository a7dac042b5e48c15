import type { FormulaWords } from './formula-words';

/** The clauses of the library in words, by id: a title, and what it pays in one sentence. */
export const LIBRARY_WORDS: Readonly<Record<string, FormulaWords>> = {
  'network-prime-2014': {
    title: 'Prime-time rerun on a network, 2014–15',
    about: 'Each rerun pays the performer’s whole pay for the episode again, up to a ceiling that grows with the programme’s length.',
  },
  'network-prime-2015': {
    title: 'Prime-time rerun on a network, 2015–16',
    about: 'As the year before, with ceilings about 2% higher.',
  },
  'network-prime-2016': {
    title: 'Prime-time rerun on a network, 2016–17',
    about: 'As the year before, with ceilings about 2% higher again.',
  },
  'network-prime-2020': {
    title: 'Prime-time rerun on a network, from 2020',
    about: 'As before; the contract of 2020 froze the ceilings.',
  },
  'nonprime-network': {
    title: 'Rerun on a network outside prime time',
    about: 'The first rerun pays half of the minimum for the engagement, the second 40%; later ones were not read.',
  },
  'netcode-replay': {
    title: 'Replay under the Network Code',
    about:
      'For daytime and other network programmes: three quarters of the fee for the first two replays, half for three more, then little.',
  },
  'new-media-derivative': {
    title: 'Web spin-off shown in prime time',
    about: 'A short programme made for the web out of a one-hour series pays as much of the series’ ceiling as it lasts of an hour.',
  },
  'new-media-original': {
    title: 'Web original shown in prime time',
    about: 'A short programme made for the web alone pays as much of the half-hour ceiling as it lasts of half an hour.',
  },
  syndication: {
    title: 'Syndication, by the number of the run',
    about: 'Reruns on local stations pay a share of the minimum: 40% for the first, falling to 5% from the twelfth on.',
  },
  'syndication-2020': {
    title: 'Syndication, from 2020',
    about: 'Licences from July 2020 on pay the whole cast 6% of what the distributor takes in.',
  },
  'sideletter-b': {
    title: 'Syndication of a one-hour series, by its price',
    about:
      'The fixed amount rises and falls with what stations pay for an episode, but never below half of it or above one and a half times.',
  },
  'sideletter-b1': {
    title: 'Syndication of a long programme, by its price',
    about:
      'For programmes longer than an hour the fixed amount follows the price too, up to one and a half times; the cast has at least 6% of the fee.',
  },
  'sideletter-b2': {
    title: 'Syndication of a half-hour series in small markets',
    about:
      'While half of the homes or fewer can see it, each run pays 20% of the minimum. Then the usual table begins with its first rerun, whatever number of small runs came before: take them off the number of the run.',
  },
  'canada-syndication': {
    title: 'Syndication in Canada alone',
    about: 'Instead of fixed amounts the employer may pay the whole cast 12% of what the distributor takes in.',
  },
  'new-media-derivative-syndication': {
    title: 'Web spin-off in syndication',
    about: 'The same part of an hour’s ceiling, times the percentage of the run; the showing on the web counts as the first.',
  },
  'foreign-telecast': {
    title: 'Television abroad',
    about: 'The first telecast abroad pays 15% of the minimum, and 10% more at each of two marks of what the programme has earned there.',
  },
  'foreign-telecast-hour': {
    title: 'Television abroad, one-hour prime-time series',
    about: 'All three steps at once: 35% of the minimum.',
  },
  'foreign-overage': {
    title: 'Television abroad, large earnings',
    about: 'What a programme earns abroad beyond a high mark, $730,000 for an hour, pays the whole cast 3.6%.',
  },
  'basic-cable-free-tv': {
    title: 'Broadcast programme sold to cable',
    about: 'A programme made for broadcast and licensed to basic cable pays the whole cast 6% of what the distributor takes in.',
  },
  'basic-cable-own': {
    title: 'Rerun of a cable programme',
    about: 'A programme made for cable pays a share of the minimum for each rerun on its own channel, from 17% down to 1.5%.',
  },
  'unit-share': {
    title: 'One performer’s part of a pool',
    about: 'A pool for the cast is divided by units: three for a series regular, two for a weekly player, one for a day player.',
  },
  'pay-tv': {
    title: 'Television on pay television',
    about:
      'A programme licensed to pay television pays the whole cast 3.6% of what the distributor takes in, pension and health contributions included.',
  },
  'pay-tv-window': {
    title: 'Pay television with free days',
    about: 'Days without payment come off: of a licence for 17 days with 10 free, 7 parts of 17 count.',
  },
  'theatrical-free-tv': {
    title: 'Film on free television',
    about:
      'A film shown on free television pays the whole cast 3.6% of what the distributor takes in, pension and health contributions included.',
  },
  'home-video': {
    title: 'Discs',
    about:
      'Where the producer or its affiliate sells the discs, a fifth of the wholesale receipts counts: the cast has 4.5% of the first million dollars of it and 5.4% of the rest.',
  },
  'download-film': {
    title: 'Film sold as a download',
    about: 'A fifth of the receipts counts: the cast has 5.4% of it for the first 50,000 copies and 9.75% for the rest.',
  },
  'download-tv': {
    title: 'Television sold as a download',
    about: 'A fifth of the receipts counts: the cast has 5.4% of it for the first 100,000 copies and 10.5% for the rest.',
  },
  rental: {
    title: 'Rental and library streaming',
    about:
      'An existing film or series rented out or streamed to subscribers pays the whole cast 3.6% of what the distributor takes in, pension and health contributions included.',
  },
  'avod-tv-2014': {
    title: 'Television streamed with advertising, 2014–15',
    about: 'In the first year each block of 26 weeks pays 4% of the minimum; then comes a share of receipts.',
  },
  'avod-tv-2015': {
    title: 'Television streamed with advertising, 2015–16',
    about: 'In the first year each block of 26 weeks pays 4.5% of the minimum; then comes a share of receipts.',
  },
  'avod-tv': {
    title: 'Television streamed with advertising, from 2016',
    about: 'In the first year each block of 26 weeks pays 5% of the minimum; then comes a share of receipts.',
  },
  'avod-tv-later': {
    title: 'Television streamed with advertising, later years',
    about: 'After the first year the whole cast has 6% of what the distributor takes in.',
  },
  'avod-film': {
    title: 'Film streamed with advertising',
    about: 'The whole cast has 3.6% of what the distributor takes in.',
  },
  'hbsvod-to-svod': {
    title: 'Streaming programme on another subscription service',
    about:
      'A programme made for one service and licensed to another pays the whole cast 3.6% of what the distributor takes in, pension and health contributions included.',
  },
  'hbsvod-to-avod': {
    title: 'Streaming programme on a service with advertising',
    about: 'A programme made for subscribers and then streamed with advertising pays the whole cast 6% of what the distributor takes in.',
  },
  'hbsvod-2014': {
    title: 'Streaming, contract of 2014, first year',
    about:
      'The first year is free; then up to 30% of the capped pay a year, falling to 1.5%; less on services below 15 million subscribers.',
  },
  'hbsvod-2015': {
    title: 'Streaming, contract of 2014, second year',
    about: 'As for what was filmed the year before, with ceilings about 2% higher.',
  },
  'hbsvod-2016': {
    title: 'Streaming, contract of 2014, third year',
    about: 'As for what was filmed the year before, with ceilings about 2% higher again.',
  },
  'hbsvod-2017': {
    title: 'Streaming, contract of 2017',
    about: 'The first year pays too, the amount grows with the service’s subscribers, and use abroad adds 35% for three years.',
  },
  'hbsvod-2020': {
    title: 'Streaming, contract of 2020',
    about: 'A fixed amount a year, falling with the exhibition year, plus 35% for use abroad.',
  },
  'hbsvod-2023': {
    title: 'Streaming, 2023 terms without the bonus',
    about: 'As in 2020, with ceilings 2.5% higher and 60% for use abroad on the largest services.',
  },
  'hbsvod-2023-bonus': {
    title: 'Streaming, 2023 deal with the success bonus',
    about:
      'The amounts of 2023, and as much again for a title that a fifth of the domestic subscribers watched within 90 days: three quarters of the addition go to its performers, a quarter to a fund, counted here too.',
  },
  'bonus-actors-2023': {
    title: 'Success bonus, the performer’s part',
    about: 'Of a bonus as large as the fixed amount, three quarters go to the performers of the title.',
  },
  'bonus-fund-2023': {
    title: 'Success bonus, the fund’s part',
    about: 'The other quarter of the bonus goes to a fund of union and studios that pays other performers.',
  },
  'wga-2020': {
    title: 'Writers: streaming, contract of 2020',
    about: 'A share of a fixed base, falling with the exhibition year, plus 35% for use abroad.',
  },
  'wga-2023': {
    title: 'Writers: streaming, 2023 terms without the bonus',
    about: 'As in 2020, with a base 2.5% higher and 60% for use abroad on the largest services.',
  },
  'wga-2023-bonus': {
    title: 'Writers: streaming, 2023 deal with the success bonus',
    about: 'The amounts of 2023, half as much again for a title that a fifth of the domestic subscribers watched within 90 days.',
  },
  'wga-bonus-2023': {
    title: 'Writers: success bonus of 2023',
    about:
      'The bonus alone: half of the fixed amount, at home and abroad. The ceiling to give is the base of 2020; the formula raises it by the 2.5% of 2023.',
  },
  'wga-bonus-2026': {
    title: 'Writers: success bonus of 2026',
    about:
      'The bonus alone: three quarters of the fixed amount, at home and abroad. The ceiling to give is the base of 2020; the formula raises it by the 2.5% of 2023.',
  },
  'wga-foreign-licence': {
    title: 'Writers: licence for part of the world',
    about: 'Where a service does not license a programme for the whole world, use abroad pays 1.2% of the licence.',
  },
  'wga-rental': {
    title: 'Writers: library streaming',
    about: 'An existing series licensed to a streaming service pays its writers 1.2% of the licence.',
  },
  'dga-2017': {
    title: 'Directors: streaming, contract of 2017',
    about: 'For an hour: a share of a fixed base, falling with the exhibition year, plus 35% for use abroad for three years.',
  },
  'dga-2020': {
    title: 'Directors: streaming, contract of 2020',
    about: 'For an hour: more in the first three years, and 35% for use abroad in every year.',
  },
  'dga-2023': {
    title: 'Directors: streaming, contract of 2023',
    about: 'For an hour: a base 2.5% higher, 60% for use abroad on the largest services, and more from the fourth year on.',
  },
  'dga-feature-2023': {
    title: 'Directors: streaming film, contract of 2023',
    about: 'As for an hour, on the base of a film with a budget of $13 million or more.',
  },
  'revenue-2-percent': {
    title: 'Demand: 2% of revenue, on top',
    about: 'The union’s demand of July 2023: 2% of what a title brings its service, on top of the fixed amounts.',
  },
  'revenue-1-percent': {
    title: 'Demand: 1% of revenue',
    about: 'The union’s demand of autumn 2023: 1% of what a title brings its service.',
  },
  'per-subscriber-union': {
    title: 'Demand: per subscriber, as the union put it',
    about: 'Each quarter 27.6 cents for each subscriber, for the part of the viewing that is the union’s work: below 57 cents a year.',
  },
  'per-subscriber-employers': {
    title: 'Demand: per subscriber, as the studios put it',
    about: 'By the studios’ account the union first asked for a dollar a year for each subscriber.',
  },
  'wga-viewership': {
    title: 'Writers’ demand: by viewership, on top',
    about: 'The guild’s demand of May 2023: by the employers’ account three times as much for use abroad, and an amount by viewing on top.',
  },
  'tams-day': {
    title: 'Minimum of a day player',
    about: 'The days worked at the contract’s minimum for a day, however much was paid.',
  },
  'tams-week': {
    title: 'Minimum of a weekly player',
    about: 'The weeks worked at the contract’s minimum for a week; a day beyond them is a fifth of one.',
  },
  'tams-episode': {
    title: 'Minimum by the episode',
    about: 'The contract’s minimum for the episode or picture, however much was paid.',
  },
  'major-role': {
    title: 'Guest star’s minimum',
    about: 'A tenth above the minimum for a day, for five days of a half-hour programme and eight of an hour.',
  },
  'hbsvod-credit': {
    title: 'Credit on a small streaming service',
    about:
      'In the contract’s example of a service below 15 million subscribers 35% of the episode’s minimum is set against overtime. This is what is left of it.',
  },
  'force-majeure': {
    title: 'Half salary while the work is stopped',
    about: 'When a strike or disaster stops a series, regulars have half their salary, for five weeks at most.',
  },
  'force-majeure-notice': {
    title: 'The rest of the guarantee',
    about: 'On notice after a long stop a regular is paid the episodes that were still guaranteed.',
  },
};
