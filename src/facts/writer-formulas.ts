import { LARGEST_ABROAD, SIZE_FACTOR, WATCHED_ENOUGH, YEARS_2020 } from './contract-tables';
import { lines, type LibraryFormula } from './library-formula';
import { sharedFormula, sizeRange } from './shared-formula';

// The guild's contracts begin on 2 May; that of 2023 came into force when the strike ended.
const BASIC_AGREEMENT = {
  craft: 'writers',
  market: 'hbsvod',
  appliesTo: 'photography',
  unit: 'USD per writer per episode and exhibition year',
} as const;

/** The fixed residual on the base of 2023, and the bonus as a share of it. */
const bonus = (share: string, base = '1.025 * ceiling'): string =>
  lines(
    `factor = ${SIZE_FACTOR}`,
    `abroad = ${LARGEST_ABROAD} ? 60% : 35%`,
    `fixed = ${base} * factor * ${YEARS_2020} * (1 + abroad)`,
    `${WATCHED_ENOUGH} ? ${share} * fixed : 0`,
  );

const factorUnsure = (text: string) => ({ words: 'base-and-factor', range: sizeRange(text, false) });

/** Writers: streaming made for subscription services, its bonus, and licences. */
export const WRITER_FORMULAS: readonly LibraryFormula[] = [
  {
    ...BASIC_AGREEMENT,
    ...sharedFormula('wga-2020'),
    clause: 'newspaper’s example of the 2020 contract',
    from: '2020-05-02',
    until: '2023-09-24',
    standing: 'derived',
    unsure: factorUnsure(sharedFormula('wga-2020').text),
  },
  {
    ...BASIC_AGREEMENT,
    ...sharedFormula('wga-2023'),
    clause: 'newspaper’s example of the 2023 contract',
    from: '2023-09-25',
    until: null,
    standing: 'derived',
    unsure: factorUnsure(sharedFormula('wga-2023').text),
  },
  {
    ...BASIC_AGREEMENT,
    ...sharedFormula('wga-2023-bonus'),
    clause: 'the guild’s summary, as quoted',
    from: '2024-01-01',
    until: null,
    appliesTo: 'releases',
    standing: 'published',
    unsure: factorUnsure(sharedFormula('wga-2023-bonus').text),
  },
  {
    ...BASIC_AGREEMENT,
    id: 'wga-bonus-2023',
    market: 'bonus',
    text: bonus('50%'),
    clause: 'the guild’s summary, as quoted',
    from: '2024-01-01',
    until: '2026-05-01',
    appliesTo: 'releases',
    unit: 'USD per writer per episode and exhibition year, the bonus alone',
    source: 'deadline-2023-09-26',
    standing: 'published',
    unsure: factorUnsure(bonus('50%')),
  },
  {
    ...BASIC_AGREEMENT,
    id: 'wga-bonus-2026',
    market: 'bonus',
    // Whether the base rose with the scale was not published: high is a rise as the scale's, 1.5% and then 3% three times.
    text: bonus('75%'),
    clause: 'press on the 2026 contract',
    from: '2026-05-02',
    until: null,
    appliesTo: 'releases',
    unit: 'USD per writer per episode and exhibition year, the bonus alone',
    source: 'datascience-2026-04',
    standing: 'published',
    unsure: {
      words: 'writers-2026',
      range: [sizeRange(bonus('75%'), false)[0], sizeRange(bonus('75%', '1.025 * 1.015 * 1.03^3 * ceiling'), false)[1]],
    },
  },
  {
    ...BASIC_AGREEMENT,
    id: 'wga-foreign-licence',
    // Instead of the percentage for use abroad, where the licence is not for the whole world.
    text: '1.2% * licenseFee',
    clause: 'press on the 2017 contract',
    from: '2017-05-02',
    until: null,
    appliesTo: 'licences',
    unit: 'USD per writer',
    source: 'deadline-2017-05-11',
    standing: 'published',
  },
  {
    ...BASIC_AGREEMENT,
    id: 'wga-rental',
    market: 'rental',
    text: '1.2% * grossReceipts',
    clause: 'press on a licence of 2023',
    // Printed of a licence that ran in 2023; the day is that of the contract then in force.
    from: '2020-05-02',
    until: null,
    appliesTo: 'licences',
    unit: 'USD for the writers',
    source: 'ticker-2023-09-21',
    standing: 'published',
  },
];
