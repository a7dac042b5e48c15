/** What stands over the numbers that a strike of the reader's own needs. */
export const OWN_WORDS = {
  title: 'Your numbers',
  about: 'All of these are examples until you change them. The length and the years counted stand above.',
  names: { union: 'Name of the union', employers: 'Name of the employer' },
} as const;
