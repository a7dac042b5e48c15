/** One version of the model: from which day, and what it changed in the numbers. */
export interface Version {
  readonly version: string;
  /** ISO day. */
  readonly date: string;
  readonly changed: string;
  /** The version corrects something that had been published wrong. */
  readonly isCorrection?: true;
}

/** Every version of the model, the latest first. A saved number or a link names the version it was made with. */
export const VERSIONS: readonly Version[] = [
  {
    version: '2.10.1',
    date: '2026-12-01',
    changed:
      'The writers’ strike of 2007 alone. Work may rise or fall by some 15% until the end of 2009 for other reasons. A backlog of television is given up faster: two fifths of the lost work is made up, where it had been four fifths. With four fifths, actors’ television pay of 2008 would have risen by 9%, and it fell by 8.4%. Writers’ net falls by $238 million. Contributions on residuals of later years had been counted more than once. One auto worker’s pay of a year holds the whole lump sum, where it had been their share by pay.',
    isCorrection: true,
  },
  {
    version: '2.10.0',
    date: '2026-12-01',
    changed:
      'Members differ by kind of work, band of pay and how much of their residuals comes from streaming. «Working members ahead» and the share with the health plan come from this distribution, and no longer from five groups. A third of members are taken to have no pay; it had been 30%. Digital replicas do half as much of day players’ work as of background work; it had been as much.',
  },
  {
    version: '2.9.3',
    date: '2026-12-01',
    changed:
      'Work in film falls no deeper than in television in any run, and the depth that goes with the room to make up work stays inside its bounds.',
  },
  {
    version: '2.9.2',
    date: '2026-11-30',
    changed:
      'The lengths at which a strike breaks even are found to within a day in 99 of 100 runs; it had been 97 to 98. With part of another union’s raises in the world of the offer, pay above scale moves with the work there too.',
  },
  {
    version: '2.9.1',
    date: '2026-11-30',
    changed: 'What is left of a backlog below a thirtieth of a day is given up, and sums are taken in another order.',
  },
  {
    version: '2.9.0',
    date: '2026-11-30',
    changed:
      'Lost work is made up and given up at even rates through a month, so that a longer strike never raises the share made up. A claim for unemployment pay runs 26 weeks in all, and no day of one’s own strike counts as a day out of work otherwise. The bonus and the ceilings count from the deal’s day in its three-year cost.',
  },
  {
    version: '2.8.0',
    date: '2026-11-30',
    changed:
      'Members’ net counts all pay, and so do its two parts, the running balance and the lengths at which a strike breaks even. Pay at scale alone had been counted, and is a line below. Pay above scale is lost in a strike and does not rise with the contract, so members’ net falls by $220 million in the actors’ settled preset and by $330 million in the writers’.',
  },
  {
    version: '2.7.0',
    date: '2026-11-30',
    changed: 'The depth of the fall in writers’ work is solved with labor demand by the whole cost: 77.5%, where it had been 78%.',
  },
  {
    version: '2.6.1',
    date: '2026-11-30',
    changed: 'What is left of a backlog below a three-hundredth of a day is given up, where it had been a thirty-thousandth.',
  },
  {
    version: '2.6.0',
    date: '2026-11-30',
    changed:
      'Work falls with the whole cost of the terms over the offer. It falls by 0.3% for 1% (0 to 0.75), where it had been 0.1% for 1% of scale alone. The deal’s terms count from the day of the deal in its three-year cost. Replicas and writers’ rooms are no longer read as a party’s numbers: no party gave any.',
  },
  {
    version: '2.5.0',
    date: '2026-11-30',
    changed:
      'Members’ earnings by year in every world, from 1 January of the year before the strike. How the cost of two strikes divides between them. Film falls less than television; writers’ depth is fitted on the pay that their guild reported for 2024. Television has 88% of writers’ pay at scale, where it had the 75% that it has of reported pay.',
  },
  {
    version: '2.4.0',
    date: '2026-11-30',
    changed:
      'Residuals grow and decline by market in every world. The success bonus is what its rule pays: once complete, $9.7 million a year for actors and $3.5 million for writers. It builds up as titles since 2024 are shown. The parties’ dollars are readings.',
  },
  {
    version: '2.3.0',
    date: '2026-11-30',
    changed:
      'Unemployment pay in every world, by state and date. Strikers draw in New York and New Jersey alone. Members whom the other strike or a restart leaves without work draw everywhere. What counts is the difference.',
  },
  {
    version: '2.2.0',
    date: '2026-11-30',
    changed:
      'Writing and shoots are two activities. A writers’ strike stops nearly all writing at once (95% of television, 80% of film), and shoots over 30 days as scripts run out. Writing done in advance of the deadline is paid before it and missing later, in every world.',
  },
  {
    version: '2.1.0',
    date: '2026-11-30',
    changed:
      'Lost work waits in a backlog. A month makes up no more than the room above a normal month. Some of the backlog is given up, and more of it while other work falls. How much is made up is a result: it had been an input of 35% over 18 months.',
  },
  {
    version: '2.0.0',
    date: '2026-11-30',
    changed:
      'Work that falls for reasons other than strikes follows a path by quarter, from before day 0 to 2025. All of the fall had been there from day 0. One path feeds pay, residuals and the companies’ cost. Work above scale comes back like other work.',
  },
  {
    version: '1.9.1',
    date: '2026-11-30',
    changed: 'Rounding: some sums are taken in another order. No number moves by more than a billionth of itself.',
  },
  {
    version: '1.9.0',
    date: '2026-11-30',
    changed:
      'US stoppages known to federal mediators count their last day, as the mediators’ own durations do: each is a day longer, the median is 20 days, where it had been 19, and 199 lasted one day, where it had been 787. A forecast keeps what lasts longer than two years, where it had been cut there. The simulator still counts two years at most, and no preset’s number moved.',
    isCorrection: true,
  },
  {
    version: '1.8.0',
    date: '2026-11-29',
    changed:
      'The employers’ numbers no longer blame 30% of the industry’s contraction on the strike: the 30% were ours, not theirs. The input stays, at 0. On the employers’ numbers members’ net rises by about $1.35 billion in the actors’ presets.',
    isCorrection: true,
  },
  {
    version: '1.7.0',
    date: '2026-11-29',
    changed:
      'The writers’ presets start halfway between both sides’ numbers: a wage base of $1.05 billion, where it had been the larger, $1.41 billion, and 14% of pay in rooms that depends on the terms for rooms, where it had been the guild’s 28%. Pay above scale fills what is left of $1.8 to 1.9 billion of covered pay. Members’ net falls by more than half, the companies’ cost by about a third.',
    isCorrection: true,
  },
  {
    version: '1.6.0',
    date: '2026-11-29',
    changed:
      'Writers write while actors strike: the actors’ strike stops 10% of writing (5 to 20%), where it had stopped 97% of television and 90% of film as if writing were shoots. Writing is back 5 weeks after the writers’ own strike (3 to 8), where it had taken 12. Shoots, and what a stop of them costs the companies, keep the old numbers. In the writers’ presets members lose more to their own strike.',
    isCorrection: true,
  },
  {
    version: '1.5.0',
    date: '2026-11-29',
    changed:
      'Each drawn input has a random stream of its own number, where the number had been its place in a table. The inputs that matter most, such as the share of days that staff work and of television stopped, are drawn more evenly. Averages moved within their simulation error.',
  },
  {
    version: '1.4.0',
    date: '2026-11-24',
    changed:
      'The length of a strike is forecast by five families of curves with their own uncertainty, where it had been resampled from past strikes. Forecasts became wider.',
  },
  {
    version: '1.3.0',
    date: '2026-11-24',
    changed:
      'Residuals of all nine markets come from one stock of credits. Groups of members share residuals as the stock does, and a formula can replace the clause of any market.',
  },
  {
    version: '1.2.0',
    date: '2026-11-24',
    changed: 'The actors’ stock of credits by market, group, service and age, and the residual checks that it brings.',
  },
  {
    version: '1.1.0',
    date: '2026-11-23',
    changed: 'Break-even lengths: how long a strike can last before it has cost a side as much as the deal’s terms are worth to it.',
  },
  { version: '1.0.0', date: '2026-11-23', changed: 'The first version.' },
];
