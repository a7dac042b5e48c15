import type { Component } from 'svelte';
import type { Snippet } from 'svelte';
import type { Part, Summary } from '../model/run/summary';
import type { Preset } from '../scenario/presets';
import type { Scenario } from '../scenario/scenario';
import type { Readings } from '../words/answer';
import type { ChartId } from '../words/charts';

/** What every picture is drawn from. */
export interface PictureProps {
  readonly summary: Summary;
  readonly scenario: Scenario;
  readonly preset: Preset;
  /** Both nets in the other cases, for pictures that show a net. */
  readonly readings: Readings;
  /** What stands below the picture's table. */
  readonly after?: Snippet | undefined;
}

/** Loads one picture; the page loads all of them, an embed only its own. */
export const PICTURES: Readonly<Record<ChartId, () => Promise<{ readonly default: Component<PictureProps> }>>> = {
  answer: () => import('./pictures/Answer.svelte'),
  dispute: () => import('./pictures/Dispute.svelte'),
  length: () => import('./pictures/Length.svelte'),
  balance: () => import('./pictures/Balance.svelte'),
  'break-even': () => import('./pictures/BreakEven.svelte'),
  companies: () => import('./pictures/Companies.svelte'),
  residuals: () => import('./pictures/Residuals.svelte'),
  checks: () => import('./pictures/Checks.svelte'),
};

/** The pictures that show a net, and so both sides' cases of it. */
export const SHOW_NETS: ReadonlySet<ChartId> = new Set(['answer', 'balance', 'companies']);

/** The costly part of an answer that a picture is drawn from. */
export const NEEDS: Readonly<Partial<Record<ChartId, Part>>> = { dispute: 'break-even', checks: 'checks' };
