/** How mediated stoppages are grouped: by industry, by workers idled, and by year of the start. */
export const MEDIATED_GROUPS = {
  industry: [
    'manufacturing',
    'construction',
    'mining',
    'utilities',
    'trade',
    'transport',
    'information',
    'arts',
    'health',
    'education',
    'government',
    'hospitality',
    'services',
    'unknown',
  ],
  size: ['under-100', '100-499', '500-999', '1000-4999', '5000-up', 'unknown'],
  era: ['before-1984', '1984-89', '1990-99', '2000-09', '2010-20'],
} as const;
type Groups = typeof MEDIATED_GROUPS;

/** One industry, size and era together. */
export type MediatedGroup = `${Groups['industry'][number]} ${Groups['size'][number]} ${Groups['era'][number]}`;

/** Which stoppages to count: a group that is missing does not restrict them. */
export interface MediatedFilter {
  readonly industry?: Groups['industry'][number];
  readonly size?: Groups['size'][number];
  readonly era?: Groups['era'][number];
}
