/**
 * Samples of past disputes. From the table of entertainment disputes: `screen`, those of the US screen trades; `screen-1d`, those of a day
 * or longer; `guilds`, US film and television performers and writers, a day or longer; `curated`, all; `curated-verified`, without rows
 * from memory. Reference classes: Kennan’s manufacturing strikes, those begun in June (`kennan-62`) and all (`kennan-566`); US stoppages
 * known to federal mediators (`mediated`), and those of them in manufacturing with 1,000 workers or more (`mediated-manufacturing`).
 */
export const SAMPLE_NAMES = [
  'screen-1d',
  'guilds',
  'curated',
  'screen',
  'curated-verified',
  'kennan-62',
  'kennan-566',
  'mediated',
  'mediated-manufacturing',
] as const;
/** Name of a sample of past disputes. */
export type SampleName = (typeof SAMPLE_NAMES)[number];

/** Ways to fit lengths: all families weighted by likelihood, one of them, or the empirical curve. */
export const FAMILY_CHOICES = ['weighted', 'weibull', 'lognormal', 'gamma', 'log-logistic', 'exponential', 'empirical'] as const;
export type FamilyChoice = (typeof FAMILY_CHOICES)[number];
