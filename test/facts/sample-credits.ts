import type { ExampleCredit } from '../../src/facts/clause';
import { HALF_HOUR, ONE_HOUR } from '../../src/facts/example-credits';

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
      dayRate: [600, 1500, 5000][index % 3]!,
      hours: [3, 4, 10][(index + length) % 3]!,
      suitsPerformer: size % 2,
      consent: index === 6 ? 0 : 1,
      agreedPay: 10 ** (1 + size),
    })),
  ),
);
