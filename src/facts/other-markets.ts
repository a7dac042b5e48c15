/** Where residuals come from besides programmes made for streaming: what no side disputed in 2023. */
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
