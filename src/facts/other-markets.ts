/** Markets that pay residuals other than programs made for streaming. Neither side disputed them in 2023. */
export const OTHER_MARKETS = [
  'library-streaming',
  'films-streaming',
  'cable',
  'made-for-cable',
  'films-elsewhere',
  'abroad',
  'syndication',
  'network',
] as const;
export type OtherMarket = (typeof OTHER_MARKETS)[number];
