import type { Component } from 'svelte';
import type { Snippet } from 'svelte';
import type { Part } from '../scenario/answer-parts';
import type { Summary } from '../model/run/summary';
import type { Preset } from '../cases/cases';
import type { Scenario } from '../scenario/scenario';
import type { Readings } from '../words/answer';
import type { ChartId } from '../words/charts';

/** What every chart is drawn from. */
export interface ChartProps {
  readonly summary: Summary;
  readonly scenario: Scenario;
  readonly preset: Preset;
  /** Both nets in the other cases, for charts that show a net. */
  readonly readings: Readings;
  /** What stands below the chart's table. */
  readonly after?: Snippet | undefined;
}

/** Loads one chart; the page loads all of them, an embed only its own. */
export const CHARTS: Readonly<Record<ChartId, () => Promise<{ readonly default: Component<ChartProps> }>>> = {
  answer: () => import('./charts/Answer.svelte'),
  dispute: () => import('./charts/Dispute.svelte'),
  length: () => import('./charts/Length.svelte'),
  balance: () => import('./charts/Balance.svelte'),
  'break-even': () => import('./charts/BreakEven.svelte'),
  companies: () => import('./charts/Companies.svelte'),
  residuals: () => import('./charts/Residuals.svelte'),
  checks: () => import('./charts/Checks.svelte'),
  groups: () => import('./charts/Groups.svelte'),
  earnings: () => import('./charts/Earnings.svelte'),
  attribution: () => import('./charts/Attribution.svelte'),
};

/** The charts that show a net, and so both sides' cases of it. */
export const SHOW_NETS: ReadonlySet<ChartId> = new Set(['answer', 'balance', 'companies']);

/** The costly part of an answer that a chart is drawn from. */
export const NEEDS: Readonly<Partial<Record<ChartId, Part>>> = {
  dispute: 'break-even',
  checks: 'checks',
  earnings: 'earnings',
  attribution: 'earnings',
};
