/** The attributes of one credit that an example gives; the others count as 0. */
export type ExampleCredit = Readonly<Record<string, number>>;

/** Answers of one example: what the clause pays for some credits together. */
export interface Answer {
  readonly credits: readonly ExampleCredit[];
  /** What was printed, in dollars; where the example speaks in per cent of the minimum, that minimum is $100. */
  readonly printed: number;
  /** To the cent, where what the clause gives differs from the printed figure by its rounding or by its inputs. */
  readonly computed?: number;
}

/** An example that a contract, a party or a newspaper worked out. */
export interface WorkedExample {
  readonly id: string;
  /**
   * `published`: printed with inputs and answer. `fitted`: an input was solved from the answer, so that it tests no clause and only holds
   * the formula where it is. `inferred`: it rests on inputs that are our reading.
   */
  readonly grade: 'published' | 'fitted' | 'inferred';
  /** Id in the library. */
  readonly formula: string;
  /** The formula, where the example goes on from the clause’s by a step of its own. */
  readonly text?: string;
  /** The part of what the formula pays that was printed, where it is a part or a multiple. */
  readonly times?: number;
  /** What the printed answer is rounded to: the cent or the dollar. */
  readonly to: 0.01 | 1;
  readonly answers: readonly Answer[];
}

const one = (credit: ExampleCredit, printed: number, computed?: number): readonly Answer[] => [
  { credits: [credit], printed, ...(computed !== undefined && { computed }) },
];
const printed = (id: string, formula: string, credit: ExampleCredit, answer: number): WorkedExample => ({
  id,
  grade: 'published',
  formula,
  to: 0.01,
  answers: one(credit, answer),
});

const SMALL = { applicableMinimum: 100, marketShare: 0.5 };
const wide = (run: number): ExampleCredit => ({ applicableMinimum: 100, marketShare: 0.8, run });

/** Printed with inputs and answer: the books of 2014, and two later pages. */
const PUBLISHED: readonly WorkedExample[] = [
  printed('ex-tams-day', 'tams-day', { pay: 900, daysWorked: 3, dayScale: 880 }, 2640),
  printed('ex-tams-week', 'tams-week', { pay: 3100, weeksWorked: 1, weekScale: 3053 }, 3053),
  printed('ex-tams-week-2days', 'tams-week', { pay: 3100, weeksWorked: 1, daysWorked: 2, weekScale: 3053 }, 4274.2),
  printed('ex-tams-multipic', 'tams-episode', { pay: 3000, episodeScale: 2262 }, 2262),
  printed('ex-tams-series-half-13', 'tams-episode', { pay: 3250, episodeScale: 3053 }, 3053),
  printed('ex-tams-series-half-7', 'tams-episode', { pay: 3600, episodeScale: 3495 }, 3495),
  printed('ex-tams-series-hour-13', 'tams-episode', { pay: 4000, episodeScale: 3674 }, 3674),
  printed('ex-tams-series-90', 'tams-episode', { pay: 5600, episodeScale: 5542 }, 5542),
  printed('ex-tams-term-20of26', 'tams-week', { pay: 3100, weeksWorked: 1, daysWorked: 2, weekScale: 3053 }, 4274.2),
  printed('ex-tams-term-10of13', 'tams-week', { pay: 2700, weeksWorked: 1, weekScale: 2620 }, 2620),
  printed('ex-tams-stunt', 'tams-episode', { pay: 4000, episodeScale: 2262 }, 2262),
  printed('ex-dnm-prime', 'new-media-derivative', { programLength: 5 }, 293.75),
  // 88.125, half up.
  printed('ex-dnm-syndication', 'new-media-derivative-syndication', { programLength: 5, run: 3 }, 88.13),
  printed('ex-onm-prime', 'new-media-original', { programLength: 5 }, 412.83),
  printed('ex-netcode-dnm-drama', 'netcode-replay', { pay: 264, run: 2 }, 198),
  printed('ex-hbsvod-credit', 'hbsvod-credit', { pay: 5000, episodeScale: 4221 }, 1477.35),
  {
    ...printed('ex-hbsvod-credit, less 4 hours of overtime', 'hbsvod-credit', { episodeScale: 4221 }, 677.35),
    text: '35% * episodeScale - 4 * $200',
  },
  printed('ex-hbsvod-year2-small', 'hbsvod-2015', { pay: 5000, programLength: 62, domesticSubscribers: 14e6, exhibitionYear: 2 }, 701.1),
  {
    // «One half» of what a block pays: here $100.
    ...printed('ex-avod-prorate', 'avod-tv', {}, 0),
    answers: [
      { credits: [{ applicableMinimum: 2000, weeks: 26 }], printed: 100 },
      { credits: [{ applicableMinimum: 2000, weeks: 13 }], printed: 50 },
    ],
  },
  // 7/17 and 8/10 of the fee.
  printed('ex-paytv-17days', 'pay-tv-window', { licenseFee: 1700, days: 17, freeDays: 10 }, 700),
  printed('ex-paytv-9to18', 'pay-tv-window', { licenseFee: 1000, days: 10, freeDays: 2 }, 800),
  {
    ...printed('ex-b2-three-small-runs', 'sideletter-b2', {}, 0),
    answers: [
      { credits: [SMALL, SMALL, SMALL], printed: 60 },
      { credits: [wide(2)], printed: 40 },
      { credits: [wide(3)], printed: 30 },
      { credits: [wide(4)], printed: 25 },
    ],
  },
  {
    ...printed('ex-b2-four-small-runs', 'sideletter-b2', {}, 0),
    answers: [
      { credits: [SMALL, SMALL, SMALL, SMALL], printed: 80 },
      { credits: [wide(2)], printed: 40 },
      { credits: [wide(3)], printed: 30 },
    ],
  },
  printed('ex-forcemajeure-alpha', 'force-majeure', { pay: 10_000, weeks: 10, episodes: 3 }, 15_000),
  printed('ex-forcemajeure-alpha, on notice', 'force-majeure-notice', { pay: 10_000, episodes: 3 }, 30_000),
  // The page calls 10,887 each performer’s; 3.6% is for the whole cast.
  { ...printed('ex-suits-licence, cast', 'rental', { grossReceipts: 302_417 }, 10_887), to: 1 },
  { ...printed('ex-suits-licence, writer', 'wga-rental', { grossReceipts: 302_417 }, 3629), to: 1 },
  printed('ex-majorrole-2020, half an hour', 'major-role', { dayScale: 1030, programLength: 30 }, 5665),
  printed('ex-majorrole-2020, one hour', 'major-role', { dayScale: 1030, programLength: 60 }, 9064),
];

const LARGEST = { pay: 20_000, domesticSubscribers: 68e6, foreignSubscribers: 160e6 };
/** The first exhibition years of a credit. */
const years = (credit: ExampleCredit, count: number): readonly ExampleCredit[] =>
  Array.from({ length: count }, (_, index) => ({ ...LARGEST, ...credit, exhibitionYear: index + 1 }));

const WGA_2020 = years({ ceiling: 29_657 }, 3);
// The clause has the base of 2020 and raises it by 2.5%.
const WGA_2023 = years({ ceiling: 30_398 / 1.025 }, 3);
const HALF_HOUR = { programLength: 30, ceiling: 2578 * 1.05 * 1.155625 };
const ONE_HOUR = { programLength: 60, ceiling: 3668 * 1.05 * 1.155625 };

const summed = (
  id: string,
  grade: 'fitted' | 'inferred',
  formula: string,
  credits: readonly ExampleCredit[],
  answer: number,
  computed: number,
): WorkedExample => ({ id, grade, formula, to: 1, answers: [{ credits, printed: answer, computed }] });

/** Where an input was solved from answers, or is our reading. */
const RECONSTRUCTED: readonly WorkedExample[] = [
  { ...summed('ex-wga-foreign-old', 'fitted', 'wga-2020', WGA_2020, 18_684, 18_683.91), times: 0.35 / 1.35 },
  { ...summed('ex-wga-foreign-new', 'fitted', 'wga-2023', WGA_2023, 32_830, 32_829.84), times: 0.6 / 1.6 },
  summed('ex-wga-total-old', 'fitted', 'wga-2020', WGA_2020, 72_067, 72_066.51),
  summed('ex-wga-total-new', 'fitted', 'wga-2023', WGA_2023, 87_546, 87_546.24),
  // The base was fitted on the four above, this answer was not: a prediction.
  summed('ex-wga-bonus-60', 'inferred', 'wga-bonus-2023', [{ ...WGA_2023[0], views: 13.6e6 }], 16_415, 16_414.92),
  summed(
    'ex-wga-bonus-feature',
    'fitted',
    'wga-bonus-2023',
    [{ ...years({ ceiling: 75_000 / 1.025, views: 13.6e6 }, 1)[0] }],
    40_500,
    40_500,
  ),
  summed('ex-dga-3yr-2023', 'fitted', 'dga-2023', years({}, 3), 89_415, 89_415.01),
  summed('ex-dga-3yr-2017', 'fitted', 'dga-2017', years({}, 3), 50_000, 50_000.19),
  summed('ex-dga-13yr-2023', 'fitted', 'dga-2023', years({}, 13), 168_773, 168_770.84),
  summed('ex-dga-feature-2023', 'fitted', 'dga-feature-2023', years({}, 3), 230_250, 230_250.24),
  summed('ex-iw-actor, 2020', 'inferred', 'hbsvod-2020', years(HALF_HOUR, 1), 2850, 2850.54),
  // Three quarters of the bonus go to the performer.
  { ...summed('ex-iw-actor, 2023', 'inferred', 'hbsvod-2023', years(HALF_HOUR, 1), 6059, 6060.03), times: 1.75 },
  {
    ...summed('ex-variety-amazon', 'inferred', 'hbsvod-2020', years({ ...ONE_HOUR, domesticSubscribers: 24e6 }, 1), 2000, 2002.85),
    times: 1 / 1.35,
  },
  // The union’s cost; 877 million subscribers follow from it, how many of them are abroad does not matter here.
  summed(
    'ask-per-sub-cost, union',
    'inferred',
    'per-subscriber-union',
    [{ domesticSubscribers: 200e6, foreignSubscribers: 677e6, coveredShare: 0.516 }],
    500e6,
    499_595_328,
  ),
];

/** The ledger’s worked examples that are a formula. */
export const WORKED_EXAMPLES: readonly WorkedExample[] = [...PUBLISHED, ...RECONSTRUCTED];

/**
 * Streaming of a performer above the ceiling, by length of programme and size of service, on the ceilings as inferred and the factors as
 * remembered: figures to hold the formulas where they are, published nowhere. Year 1 at home, with use abroad, three years; on the terms of
 * 2020, then of 2023; the bonus of year 1, the performer’s part of it.
 */
export const STREAMING_GRID = [
  { ...HALF_HOUR, factor: 0.65, of2020: [914.99, 1235.23, 3293.95], of2023: [937.86, 1500.58, 4001.54], bonus: [1500.58, 1125.43] },
  { ...HALF_HOUR, factor: 1, of2020: [1407.67, 1900.36, 5067.62], of2023: [1442.86, 2308.58, 6156.22], bonus: [2308.58, 1731.44] },
  { ...HALF_HOUR, factor: 1.5, of2020: [2111.51, 2850.54, 7601.43], of2023: [2164.3, 3462.87, 9234.33], bonus: [3462.87, 2597.16] },
  { ...ONE_HOUR, factor: 0.65, of2020: [1301.85, 1757.5, 4686.67], of2023: [1334.4, 2135.04, 5693.43], bonus: [2135.04, 1601.28] },
  { ...ONE_HOUR, factor: 1, of2020: [2002.85, 2703.85, 7210.25], of2023: [2052.92, 3284.67, 8759.12], bonus: [3284.67, 2463.5] },
  { ...ONE_HOUR, factor: 1.5, of2020: [3004.27, 4055.77, 10815.38], of2023: [3079.38, 4927.01, 13138.69], bonus: [4927.01, 3695.26] },
] as const;

/** Credits of all kinds, with every name given, on which readings are compared. */
export const SAMPLE_CREDITS: readonly ExampleCredit[] = [22, 30, 60, 95, 130].flatMap((programLength, length) =>
  [
    { domesticSubscribers: 0.5e6, foreignSubscribers: 0 },
    { domesticSubscribers: 10e6, foreignSubscribers: 30e6 },
    { domesticSubscribers: 24e6, foreignSubscribers: 50e6 },
    { domesticSubscribers: 68e6, foreignSubscribers: 160e6 },
  ].flatMap((service, size) =>
    [1, 2, 3, 4, 7, 13, 20].map((exhibitionYear, index) => ({
      ...service,
      programLength,
      exhibitionYear,
      run: exhibitionYear,
      pay: [2164, 9522, 30_000][(index + size) % 3]!,
      ceiling: [3128.16, 3128.16, 4450.77, 4450.77, 4450.77][length]!,
      applicableMinimum: 3053,
      dayScale: 880,
      weekScale: 3053,
      episodeScale: 3674,
      daysWorked: 2,
      weeksWorked: 1,
      views: service.domesticSubscribers * (index % 2 === 0 ? 0.3 : 0.1),
      streamingRevenue: 50e9,
      titleShare: 1e-7,
      coveredShare: 0.5,
      episodes: 8,
      grossReceipts: 3e6,
      foreignGross: 10 ** (index + 2),
      contractedRevenue: 4e5 * (index + 1),
      licenseFee: size === 0 ? 2000 : 1e6,
      marketShare: index / 6,
      units: 3e4 * (index + 1),
      performerUnits: 3,
      castUnits: 24,
      weeks: 10 * index,
      days: 17,
      freeDays: 10,
    })),
  ),
);
