import { LARGEST_ABROAD, SIZE_FACTOR, WATCHED_ENOUGH, YEARS_2014, YEARS_2017, YEARS_2020 } from './contract-tables';
import { lines, type LibraryFormula } from './library-formula';
import { sharedFormula, sizeRange } from './shared-formula';

const STREAMING = {
  craft: 'actors',
  market: 'hbsvod',
  appliesTo: 'photography',
  unit: 'USD per performer per episode and exhibition year',
} as const;

const AGREEMENT_2014 = {
  ...STREAMING,
  clause: 'TV Agreement Sideletter H E.5(a), E.4(a)',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const;

/** The ceilings are those of reruns in prime time; 20 to 35 minutes count as half an hour, to 65 as one, to 95 as one and a half. */
const byLength = (half: number, one: number, oneAndHalf: number, two: number): string =>
  `lookup(programLength, 36 minutes, $${half}, 66 minutes, $${one}, 96 minutes, $${oneAndHalf}, $${two})`;

/** Below 15 million subscribers 65% of pay and ceiling, in whole dollars as in the contract's example, which drops 40 cents. */
const of2014 = (ceilings: string): string =>
  lines(
    `cap = ${ceilings}`,
    'capped = min(pay, cap)',
    'base = domesticSubscribers < 15 million ? floor(65% * capped) : capped',
    `base * ${YEARS_2014}`,
  );

/**
 * The ceilings are those of network reruns in 2016–17, × 1.05: a step in no source, chosen so that two figures in the press come out. Use
 * abroad pays 35% for three years and then less; how much less was not read, so half of it stands between nothing and all.
 */
const of2017 = (times: string, later: string): string =>
  lines(
    `cap = ${times} * ${byLength(2578, 3668, 3665, 3948)}`,
    `factor = ${SIZE_FACTOR}`,
    `abroad = exhibitionYear <= 3 ? 35% : ${later}`,
    `min(pay, cap) * factor * ${YEARS_2017} * (1 + abroad)`,
  );

/**
 * The reading of 2023 that pays most: 10% for the ceiling’s step, what smaller services pay for use abroad as remembered, and later years
 * that rose as they did for directors.
 */
const MOST_2023 = lines(
  'base = min(pay, 1.025 * ceiling * 1.1 / 1.05)',
  `factor = (domesticSubscribers < 45 million or pay < ceiling ? 1.1 : 1) * ${SIZE_FACTOR}`,
  `share = (exhibitionYear > 3 ? 1.065 / 0.945 : 1) * ${YEARS_2020}`,
  'abroad = lookup(foreignSubscribers, 20 million, 40%, 45 million, 45%, 75 million, 50%, 60%)',
  'base * factor * share * (1 + abroad)',
);
const LEAST_2023 = sizeRange(sharedFormula('hbsvod-2023').text, true)[0];
const BONUS_2023 = sharedFormula('hbsvod-2023-bonus');

/** High-budget programmes made for subscription services: the fixed residual of the actors’ contracts. */
export const STREAMING_FORMULAS: readonly LibraryFormula[] = [
  { ...AGREEMENT_2014, id: 'hbsvod-2014', text: of2014(byLength(2477, 3525, 3523, 3795)), from: '2014-07-01', until: '2015-06-30' },
  { ...AGREEMENT_2014, id: 'hbsvod-2015', text: of2014(byLength(2527, 3596, 3593, 3871)), from: '2015-07-01', until: '2016-06-30' },
  { ...AGREEMENT_2014, id: 'hbsvod-2016', text: of2014(byLength(2578, 3668, 3665, 3948)), from: '2016-07-01', until: '2017-06-30' },
  {
    ...STREAMING,
    id: 'hbsvod-2017',
    text: of2017('1.05', '17.5%'),
    clause: '2020 Memorandum item 9.c(2), struck-through column',
    from: '2017-07-01',
    until: '2020-06-30',
    source: 'sagaftra-moa-2020',
    standing: 'inferred',
    unsure: {
      words: 'streaming-2017',
      range: [sizeRange(of2017('1', '0'), false)[0], sizeRange(of2017('1.1', '35%'), false)[1]],
    },
  },
  {
    ...STREAMING,
    ...sharedFormula('hbsvod-2020'),
    // For what was filmed before July 2021 the ceiling is lower by the second rise of 7.5%.
    clause: '2020 Memorandum item 9.c',
    from: '2020-07-01',
    until: '2023-11-08',
    // The percentages were read in the contract; the ceilings are inferred and the factors from memory.
    standing: 'inferred',
    unsure: { words: 'streaming-amounts', range: sizeRange(sharedFormula('hbsvod-2020').text, true) },
  },
  {
    ...STREAMING,
    ...sharedFormula('hbsvod-2023'),
    clause: 'the employers’ account of their terms',
    from: '2023-11-09',
    until: null,
    standing: 'derived',
    unsure: { words: 'streaming-2023', range: [LEAST_2023, MOST_2023] },
  },
  {
    ...STREAMING,
    ...BONUS_2023,
    unit: 'USD for one performer’s episode and exhibition year, the fund’s quarter of the bonus included',
    clause: 'newspaper’s account of the 2023 contract',
    from: '2024-01-01',
    until: null,
    appliesTo: 'releases',
    standing: 'derived',
    unsure: {
      words: 'streaming-2023',
      range: [sizeRange(BONUS_2023.text, true)[0], lines(MOST_2023, `  * (${WATCHED_ENOUGH} ? 2 : 1)`)],
    },
  },
  ...bonus('bonus-actors-2023', '75%', 'USD per performer per episode and exhibition year, the bonus alone'),
  ...bonus('bonus-fund-2023', '25%', 'USD to the joint fund for one performer’s episode and exhibition year'),
];

/** The bonus alone is as much again as the fixed residual; the performer and a fund for others divide it. */
function bonus(id: string, share: string, unit: string): readonly LibraryFormula[] {
  const earned = `${WATCHED_ENOUGH} ? ${share} * fixed : 0`;
  const text = lines(
    'base = min(pay, 1.025 * ceiling)',
    `factor = ${SIZE_FACTOR}`,
    `abroad = ${LARGEST_ABROAD} ? 60% : 35%`,
    `fixed = base * factor * ${YEARS_2020} * (1 + abroad)`,
    earned,
  );
  return [
    {
      ...STREAMING,
      id,
      market: 'bonus',
      text,
      clause: 'trade press on the 2023 contract',
      from: '2024-01-01',
      until: null,
      appliesTo: 'releases',
      unit,
      source: 'projectcasting-2024-01',
      standing: 'published',
      unsure: { words: 'streaming-amounts', range: sizeRange(text, true) },
    },
  ];
}
