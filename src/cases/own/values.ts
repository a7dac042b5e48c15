import type { Fact } from '../../facts/fact';

/** An example value, to be replaced by the reader’s own. */
const example = <Value extends number | readonly number[]>(value: Value, unit: string) =>
  ({ value, unit, asOf: '2026', standing: 'assumption', source: 'own-assumption' }) as const;

/** Example values of a strike of the reader’s own: a thousand members at one employer. Nothing here is drawn by chance. */
export const values = {
  'example-elapsed': { ...example(0, 'days'), note: 'An example: the strike begins today.' },
  'example-length': { ...example(30, 'days'), note: 'An example, for a length that you fix.' },
  'example-members': { ...example(1000, 'members'), note: 'An example. Put in how many are called out.' },
  'example-pay': { ...example(60_000, 'USD per year'), note: 'An example. Put in average pay before the strike.' },
  'example-pay-spread': { ...example(0.4, 'log points'), note: 'An example: half of the members are paid within about 30% of the middle.' },
  'example-offer': { ...example([3, 3, 3], '%'), note: 'An example: what the employer offers, year by year.' },
  'example-ask': { ...example([6, 5, 5], '%'), note: 'An example: what the union asks for, year by year.' },
  'example-deal': {
    ...example([4.5, 4, 4], '%'),
    note: 'Halfway between offer and demand. It counts only where you name the deal.',
  },
  'example-deal-share': {
    ...example([50, 0], '%'),
    note: 'The deal closes half of the gap between offer and demand until you say otherwise. The half is ours.',
  },
  'example-share-out': { ...example(100, '%'), note: 'An example: everybody is out.' },
  'example-strike-pay': { ...example(200, 'USD per week'), note: 'An example. Put in what the union pays; 0 if nothing.' },
  'example-dues': { ...example(1.5, '%'), note: 'An example. Strike pay is free of dues here.' },
  'example-daily-loss': {
    ...example(100_000, 'USD per day'),
    note: 'An example: what the employer loses on a day when all members are out, less the pay that it saves.',
  },
  'example-labor-share': {
    ...example(60, '%'),
    note: 'An example, where you have no daily loss: of each dollar that the members’ work brings in, so much is their pay.',
  },
  'example-growth': { ...example(3, '%'), note: 'An example: raises after the contract, the same in every world.' },
  'example-none': { ...example(0, '%'), note: 'An example: lost work does not come back, and raises cost no jobs.' },
  'example-weeks': { ...example(0, 'weeks'), note: 'An example: work is back on the first day.' },
} as const satisfies Readonly<Record<string, Fact>>;
