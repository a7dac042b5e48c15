import { lines, type LibraryFormula } from './library-formula';

const PRIME = {
  craft: 'actors',
  market: 'network',
  clause: 'TV Agreement sec. 18(b)(1)',
  // The contract gives a ceiling for each of its years; that the year is that of the filming, as in streaming, is our reading.
  appliesTo: 'photography',
  unit: 'USD per performer per rerun',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const;

/**
 * The pay up to a ceiling by the programme’s slot: half an hour, one, one and a half, two hours, longer. In whole minutes: 31 count as
 * the next slot. The ceiling for 90 minutes is below that for 60 in the contract’s own text.
 */
const cappedPay = (ceilings: readonly [number, number, number, number, number], times = ''): string => {
  const [half, one, oneAndHalf, two, longer] = ceilings;
  return lines(
    `cap = ${times}lookup(programLength, 31 minutes, $${half}, 61 minutes, $${one}, 91 minutes, $${oneAndHalf},`,
    `  121 minutes, $${two}, $${longer})`,
    'min(pay, cap)',
  );
};

const CEILINGS_2015 = [2527, 3596, 3593, 3871, 4425] as const;
const CEILINGS_2016 = [2578, 3668, 3665, 3948, 4514] as const;

/** Reruns on a network, on free television under the network code, and work made for the web that a network shows. */
export const NETWORK_FORMULAS: readonly LibraryFormula[] = [
  { ...PRIME, id: 'network-prime-2014', text: cappedPay([2477, 3525, 3523, 3795, 4338]), from: '2014-07-01', until: '2015-06-30' },
  { ...PRIME, id: 'network-prime-2015', text: cappedPay(CEILINGS_2015), from: '2015-07-01', until: '2016-06-30' },
  { ...PRIME, id: 'network-prime-2016', text: cappedPay(CEILINGS_2016), from: '2016-07-01', until: '2017-06-30' },
  {
    ...PRIME,
    id: 'network-prime-2020',
    // The freeze was read, the frozen amounts were not, nor what 2017–20 changed: those of 2016–17 stand for them. Low: those of 2015–16,
    // whose $3,596 for an hour is nearest to the 3,600 that a newspaper named in 2023. High: three more years of the 2% that they rose
    // before.
    text: cappedPay(CEILINGS_2016),
    clause: '2020 Memorandum item 2.b',
    from: '2020-07-01',
    until: null,
    source: 'sagaftra-moa-2020',
    standing: 'inferred',
    unsure: { words: 'network-freeze', range: [cappedPay(CEILINGS_2015), cappedPay(CEILINGS_2016, '1.02^3 * ')] },
  },
  {
    ...PRIME,
    id: 'nonprime-network',
    // The second and third run were read; from the fourth on the percentages of syndication are our assumption.
    text: 'applicableMinimum * schedule(run, 0, 50%, 40%, 25%, 25%, 25%, 15%, 15%, 15%, 15%, 10%, 10%, 5%)',
    clause: 'TV Agreement sec. 18(b)(2)b',
    from: '2014-07-01',
    until: null,
    unsure: {
      words: 'later-network-runs',
      range: ['applicableMinimum * schedule(run, 0, 50%, 40%, 0)', 'applicableMinimum * schedule(run, 0, 50%, 40%)'],
    },
  },
  {
    ...PRIME,
    id: 'netcode-replay',
    market: 'network-code',
    // `pay` is the programme fee; run 2 is the first replay.
    text: 'pay * schedule(run, 0, 75%, 75%, 50%, 50%, 50%, 10%, 5%)',
    clause: 'Network Code, general replay schedule',
    from: '2014-11-16',
    until: '2018-06-30',
    appliesTo: 'work',
    unit: 'USD per performer per replay',
    source: 'sagaftra-network-code-2014',
  },
  {
    ...PRIME,
    id: 'new-media-derivative',
    // As much of the one-hour ceiling of 2014–15 as the programme is of an hour.
    text: '$3,525 * programLength / 60 minutes',
    clause: 'TV Agreement Sideletter H B.3(e)(i)(A)',
    from: '2014-07-01',
    until: '2015-06-30',
    unit: 'USD per performer per run in network prime time',
  },
  {
    ...PRIME,
    id: 'new-media-original',
    text: '$2,477 * programLength / 30 minutes',
    clause: 'TV Agreement Sideletter H D.3(c)(i)(A)',
    from: '2014-07-01',
    until: '2015-06-30',
    unit: 'USD per performer per run in network prime time',
  },
];
