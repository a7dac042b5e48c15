/** The day on which the numbers behind the page were last gathered, ISO. */
export const DATA_DATE = '2026-11-22';

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
