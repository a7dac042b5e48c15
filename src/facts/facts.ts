import type { Fact } from './fact';

const assumed = (value: number | readonly number[], unit: string): Fact => ({
  value,
  unit,
  asOf: '2023-07',
  standing: 'assumption',
  source: 'own-assumption',
});

/**
 * Every number that a default of the model rests on. Rates and shares are in percent, money in US dollars. Ids that begin with
 * `assumption-` are ours: not published. An id that ends in `-derived` was computed from published numbers; notes.ts says how.
 */
// prettier-ignore
export const FACTS = {
  // Dates and lengths
  'strike-dates-sag': { value: 118, unit: 'days', asOf: '2023-07-14 to 2023-11-09', standing: 'fact', source: 'indiewire-2023-11-10' },
  'tl-sag-start-derived': { value: 5, unit: 'days', asOf: '2023-07-18', standing: 'derived', source: 'thr-2023-07-14' },
  'tl-wga-start-derived': { value: -73, unit: 'days', asOf: '2023-05-02', standing: 'derived', source: 'wga-2023-05-16' },
  'tl-wga-end': { value: 148, unit: 'days', asOf: '2023-05-02 to 2023-09-27', standing: 'fact', source: 'indiewire-2023-11-10' },
  'fmcs-all': { value: [14_223, 20, 129], unit: 'stoppages; days; days', asOf: '1984–2020', standing: 'fact', source: 'fmcs' },
  'assumption-judged-length': assumed([60, 240], 'days'),
  'assumption-length-correlation': assumed(50, '%'),
  'assumption-mode': assumed(0, 'option'),
  // Work stopped and work that comes back
  'tl-shutdown-share': { value: 80, unit: '%', asOf: '2023-07', standing: 'fact', source: 'nyt-2023-07' },
  'filmla-2023-q2-derived': { value: 30, unit: '%', asOf: '2023 Q2', standing: 'derived', source: 'filmla-2023-q2' },
  'filmla-2023-q3-derived': { value: [97, 90], unit: '%', asOf: '2023 Q3', standing: 'derived', source: 'filmla-2023-q3' },
  'lag-filmla-derived': { value: 10, unit: 'weeks', asOf: '2024 Q1', standing: 'derived', source: 'filmla-2024-q1' },
  'lag-prep-derived': { value: 12, unit: 'weeks', asOf: '2023-11', standing: 'derived', source: 'deadline-2023-11' },
  'lag-rooms-derived': { value: 5, unit: 'weeks', asOf: '2023-11', standing: 'derived', source: 'deadline-2023-11' },
  'assumption-make-up': assumed([35, 50], '%'),
  'assumption-make-up-months': assumed(18, 'months'),
  'prodpro-q2-24-derived': { value: 82, unit: '%', asOf: '2024 Q2 against 2022', standing: 'derived', source: 'prodpro-2024' },
  'assumption-contraction-by-strike': assumed(0, '%'),
  'assumption-elasticity': assumed(-0.1, 'ratio'),
  // Wages
  'gwi-2023-amptp-offer': { value: [5, 4, 3.5], unit: '%', asOf: '2023-07-12', standing: 'fact', source: 'variety-2023-07-16' },
  'gwi-2023-union-ask': { value: [11, 4, 4], unit: '%', asOf: '2023-07-13', standing: 'fact', source: 'variety-2023-07-16' },
  'gwi-2023-final-principals': { value: [7, 4, 3.5], unit: '%', asOf: '2023-11-09', standing: 'fact', source: 'sagaftra-2023-11' },
  'gwi-2023-amptp-bg-offer': { value: [11, 4, 3.5], unit: '%', asOf: '2023-07', standing: 'fact', source: 'knx-2023-07-21' },
  'assumption-background-ask': assumed([11, 4, 4], '%'),
  'gwi-2023-final-background': { value: [11, 4, 3.5], unit: '%', asOf: '2023-11-09', standing: 'fact', source: 'sagaftra-2023-11' },
  'assumption-settlement-shares': assumed([40, 20], '%'),
  'assumption-streaming-share': assumed([10, 10], '%'),
  'assumption-share-correlation': assumed(30, '%'),
  'concession-conflict': { value: 3, unit: '% of the wage per 100 days', asOf: '1970–81', standing: 'derived', source: 'mcconnell-1989' },
  'gwi-2026-final': { value: 3, unit: '%', asOf: '2026-07-01', standing: 'fact', source: 'screendaily-2026-05' },
  'assumption-persistence': assumed([80, 100], '%'),
  // Money bases
  'val-sag-2023-amptp-oct-derived': { value: 2.53e9, unit: 'USD per year', asOf: '2023-10-11', standing: 'dispute', source: 'amptp-2023-10-11' },
  'calib-covered-base-2020': { value: 1.8e9, unit: 'USD per year', asOf: '2020', standing: 'dispute', source: 'thr-2020-06-11' },
  'earn-sag-2001-derived': { value: 6, unit: '%', asOf: '2001', standing: 'derived', source: 'backstage-2002' },
  'assumption-overscale': assumed([0.6, 50], 'ratio; %'),
  'earn-sag-2008-derived': { value: 65, unit: '%', asOf: '2008', standing: 'derived', source: 'variety-2009' },
  'assumption-day-share': assumed(25, '%'),
  'ph-rate-tv-performers': { value: 21, unit: '%', asOf: '2022-07-01', standing: 'fact', source: 'sagaftra-plans-rates' },
  'assumption-ceiling-gain': { value: [13.3e6, 1.7, 2.2], unit: 'USD per year; ×; ×', asOf: '2023-10', standing: 'derived', source: 'amptp-2023-10-11' },
  // Residuals
  'resid-sag-week-2020-derived': { value: 950e6, unit: 'USD per year', asOf: '2020', standing: 'derived', source: 'thr-2020-03' },
  'resid-sag-checks-2019': { value: [4e6, 270_000], unit: 'checks a year; people', asOf: '2019', standing: 'fact', source: 'deadline-2019-04' },
  'resid-sag-checks-week-2020': { value: [95_000, 20e6], unit: 'checks; USD', asOf: '2020-03', standing: 'fact', source: 'thr-2020-03' },
  'assumption-stock': assumed([30, 50], 'units of a cast; % of viewing'),
  'tl-sag-streaming-base-derived': { value: 95e6, unit: 'USD per year', asOf: '2023-10', standing: 'derived', source: 'variety-2023-10' },
  'assumption-residuals-scale-linked': assumed(330e6, 'USD per year'),
  'hb-ey-2020': { value: [45, 40, 35, 25, 20, 15, 10, 8, 5, 4.5, 3, 2.5, 1.5], unit: '%', asOf: '2020-07-01', standing: 'fact', source: 'sagaftra-moa-2020' },
  'assumption-residual-lag': assumed(12, 'months'),
  'assumption-residual-costing': assumed(70, '%'),
  'assumption-top-services': assumed(75, '%'),
  'bonus-sag-value': { value: 40e6, unit: 'USD per year', asOf: '2023-11-09', standing: 'dispute', source: 'variety-2023-11-09' },
  'ask-1pct-derived': { value: 1000e6, unit: 'USD per year', asOf: '2023', standing: 'dispute', source: 'variety-2023-11-09' },
  // Replicas
  'ai-actor-specific': assumed(2, '%'),
  'assumption-replica-pay': assumed([50, 85, 100], '%'),
  // Members
  'sagf-raised-derived': { value: 4.5e6, unit: 'USD per month', asOf: '2023-08 to 2023-11', standing: 'derived', source: 'observer-2023-08' },
  'members-ny-derived': { value: 35_000, unit: 'members', asOf: '2023-09', standing: 'derived', source: 'crains-2023-09' },
  'assumption-insurance': assumed(10, '%'),
  'assumption-benefit': assumed(500, 'USD per week'),
  'dist-sag-1997-cdf': { value: 30, unit: '%', asOf: '1997', standing: 'fact', source: 'backstage-1999' },
  'hp-contrib-concentration-derived': { value: 1.9, unit: 'log points', asOf: '2020', standing: 'derived', source: 'deadline-2020-08' },
  'hp-share-qualifying-derived': { value: 13.3, unit: '%', asOf: '2022–23', standing: 'derived', source: 'cnn-2023-07' },
  'hp-threshold-2023': { value: 26_470, unit: 'USD per 12 months', asOf: '2023', standing: 'fact', source: 'cnn-2023-07' },
  'assumption-other-contracts': assumed(25, '%'),
  // Employers
  'wbd-strike-ebitda-derived': { value: 7e6, unit: 'USD per full-stop day', asOf: '2023-09', standing: 'derived', source: 'wbd-2023-09-05' },
  'assumption-stop-cash': assumed(40, '%'),
  'nflx-strike-share-derived': { value: 15e9, unit: 'USD per year', asOf: '2023', standing: 'derived', source: 'netflix-2023-10' },
  'assumption-discount': assumed(5, '%'),
  'assumption-horizon': assumed(9, 'years'),
  'assumption-inflation': assumed(0, '%'),
  'assumption-spread': assumed(100, '%'),
  // What the parties said their terms were worth, and how many were called out
  'members-total': { value: 160_000, unit: 'members', asOf: '2023-07', standing: 'fact', source: 'cnn-2023-07-17' },
  'val-sag-2023-amptp-july': { value: 1e9, unit: 'USD over three years', asOf: '2023-07-17', standing: 'dispute', source: 'amptp-2023-07-17' },
  'val-sag-2023-union': { value: 1e9, unit: 'USD over three years', asOf: '2023-11', standing: 'dispute', source: 'sagaftra-2023-11' },
  'members-wga': { value: 11_500, unit: 'members', asOf: '2023-05', standing: 'fact', source: 'wga-strike-hub' },
  'val-wga-offer': { value: 86e6, unit: 'USD per year', asOf: '2023-05-01', standing: 'dispute', source: 'puck-2023-09-28' },
  'val-wga-ask': { value: 429e6, unit: 'USD per year', asOf: '2023-05-01', standing: 'dispute', source: 'wga-2023-05-16' },
  'val-wga-final': { value: 233e6, unit: 'USD per year', asOf: '2023-09-26', standing: 'dispute', source: 'puck-2023-09-28' },
  'val-wga-offer-wages-amptp': { value: 2, unit: '× the guild’s count of the yearly raises', asOf: '2023-05-04', standing: 'dispute', source: 'deadline-2023-05-04' },
  // The writers: dates and wages
  'tl-wga-elapsed-derived': { value: 78, unit: 'days', asOf: '2023-07-18', standing: 'derived', source: 'wga-2023-05-16' },
  'tl-sag-start-after-wga-derived': { value: 73, unit: 'days', asOf: '2023-07-14', standing: 'derived', source: 'thr-2023-07-14' },
  'gwi-2023-wga-offer': { value: [4, 3, 2], unit: '%', asOf: '2023-05-01', standing: 'fact', source: 'screendaily-2023-05-04' },
  'gwi-2023-wga-august-offer': { value: [5, 4, 3.5], unit: '%', asOf: '2023-08-11', standing: 'fact', source: 'cbs-2023-08-23' },
  'gwi-2023-wga-ask': { value: [6, 5, 5], unit: '%', asOf: '2023-05-01', standing: 'fact', source: 'screendaily-2023-05-04' },
  'gwi-2023-wga': { value: [5, 4, 3.5], unit: '%', asOf: '2023-09-25', standing: 'fact', source: 'wgaeast-2023' },
  'gwi-2023-dga': { value: [5, 4, 3.5], unit: '%', asOf: '2023-06-03', standing: 'fact', source: 'dga-2023-06' },
  'gwi-2026-wga-derived': { value: 2.6, unit: '%', asOf: '2026-05-02', standing: 'derived', source: 'scout-2026-04' },
  // The writers: money bases
  'earn-wgaw-2022-tv-derived': { value: 1.41e9, unit: 'USD per year', asOf: '2022', standing: 'dispute', source: 'deadline-2024-07' },
  'earn-wga-at-minimum-derived': { value: 690e6, unit: 'USD per year', asOf: '2021–22', standing: 'dispute', source: 'latimes-2023-03-14' },
  'earn-wgaw-2022-split-derived': { value: 75, unit: '%', asOf: '2022', standing: 'derived', source: 'deadline-2024-07' },
  'earn-wgaw-2024-derived': { value: 79, unit: '%', asOf: '2024 against 2022', standing: 'derived', source: 'thr-2025-06' },
  'assumption-wga-overscale': assumed([1.5, 50], 'ratio; %'),
  'hp-wga-2023-derived': { value: 22, unit: '%', asOf: '2022-05 to 2023-05', standing: 'derived', source: 'wgaeast-2023' },
  'assumption-wga-contributions': assumed([9e6, 1.5, 2.5], 'USD per year; ×; ×'),
  // The writers: residuals
  'resid-wgaw-2022-derived': { value: 690e6, unit: 'USD per year', asOf: '2022', standing: 'derived', source: 'deadline-2024-07' },
  'resid-wga-2023-hbsvod-derived': { value: 69e6, unit: 'USD per year', asOf: '2023', standing: 'derived', source: 'deadline-2024-07' },
  'assumption-wga-residuals-scale-linked': assumed(120e6, 'USD per year'),
  'offer-bonus-cost-ratio-derived': { value: 4.4e6, unit: 'USD per year', asOf: '2023-10-12', standing: 'dispute', source: 'indiewire-2023-10-12' },
  'assumption-wga-viewership': assumed(80e6, 'USD per year'),
  // The writers: writers’ rooms
  'assumption-wga-other-stop': assumed(10, '%'),
  'assumption-wga-staff-share': assumed(45, '%'),
  'assumption-wga-base': { value: 1.05e9, unit: 'USD per year', asOf: '2022', standing: 'assumption', source: 'own-assumption' },
  'assumption-wga-rooms-set': assumed(14, '%'),
  'assumption-wga-rooms': assumed([28, 0, 60, 100], '%'),
  // The writers: members
  'assumption-wga-aid': assumed(0.5e6, 'USD per month'),
  'assumption-wga-insured': assumed(2300, 'members'),
  'hp-wga-threshold-2022': { value: 41_773, unit: 'USD per 12 months', asOf: '2022-07-01', standing: 'fact', source: 'wgaplans-eligibility' },
  'hp-wga-share-derived': { value: 53, unit: '%', asOf: '2014–22', standing: 'derived', source: 'variety-2023-03' },
  'earn-wgaw-employed-derived': { value: 35, unit: '%', asOf: '2021–22', standing: 'derived', source: 'deadline-2022-07' },
  'dist-wgaw-median-derived': { value: 1.3, unit: 'log points', asOf: '2014–21', standing: 'derived', source: 'variety-2023-03' },
  'earn-wgaw-2021-news-derived': { value: 1, unit: '%', asOf: '2021', standing: 'derived', source: 'deadline-2022-07' },
  'assumption-none': assumed(0, '%'),
} as const satisfies Readonly<Record<string, Fact>>;

/** Id of a fact. */
export type FactId = keyof typeof FACTS;

/**
 * The number behind a fact.
 *
 * @param part - which number of a row, counted from 0
 * @throws Error when the row is shorter
 */
export function factValue(id: FactId, part = 0): number {
  const { value }: Fact = FACTS[id];
  const found = typeof value === 'number' ? value : value[part];
  if (found === undefined) throw new Error(`fact ${id} has no part ${part}`);
  return found;
}
