import { readFileSync } from 'node:fs';
import type { FamilyName } from '../../src/survival/family';
import type { Lengths } from '../../src/survival/lengths';

interface FitReference {
  readonly values: readonly number[];
  readonly errors: readonly number[];
  readonly logLikelihood: number;
}

/** What R says of a sample (test/reference/survival.R). */
export type SampleReference = Lengths &
  Readonly<Record<FamilyName, FitReference>> & {
    readonly curve: { readonly days: readonly number[]; readonly survival: readonly number[]; readonly standardError: readonly number[] };
  };

interface RegressionReference {
  readonly values: readonly [number, number, number];
  readonly errors: readonly [number, number, number];
  readonly logLikelihoodOfLogs: number;
}

const file = JSON.parse(readFileSync(new URL('../reference/survival.json', import.meta.url), 'utf8')) as Record<string, unknown>;

export const SAMPLE_NAMES = ['kennan-62', 'kennan-566', 'dozen', 'running'] as const;
export const sampleReference = (name: (typeof SAMPLE_NAMES)[number]): SampleReference => file[name] as SampleReference;
export const regressionReference = (name: 'greene' | 'kennan'): RegressionReference => file[`${name}-regression`] as RegressionReference;
