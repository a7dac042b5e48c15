/**
 * The samples of past disputes by name. From the table of entertainment disputes: `screen`, those of the US screen trades; `screen-1d`, of a
 * day or longer; `guilds`, US film and television performers and writers, a day or longer; `curated`, all; `curated-verified`, without rows
 * from memory. Reference classes: Kennan’s manufacturing strikes, those begun in June and all; US stoppages known to federal mediators.
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
] as const;
export type SampleName = (typeof SAMPLE_NAMES)[number];

/** How lengths are fitted: by all families weighted by likelihood, by one of them, or by the empirical curve. */
export const FAMILY_CHOICES = ['weighted', 'weibull', 'lognormal', 'gamma', 'log-logistic', 'exponential', 'empirical'] as const;
export type FamilyChoice = (typeof FAMILY_CHOICES)[number];
