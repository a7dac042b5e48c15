import type { Component } from 'svelte';
import type { Snippet } from 'svelte';
import type { Part, Summary } from '../model/summary';
import type { Preset } from '../scenario/presets';
import type { Scenario } from '../scenario/scenario';
import type { PictureId } from '../words/pictures';

/** What every picture is drawn from. */
export interface PictureProps {
  readonly summary: Summary;
  readonly scenario: Scenario;
  readonly preset: Preset;
  /** What stands below the picture's table. */
  readonly after?: Snippet | undefined;
}

/** Loads one picture; the page loads all of them, an embed only its own. */
export const PICTURES: Readonly<Record<PictureId, () => Promise<{ readonly default: Component<PictureProps> }>>> = {
  dispute: () => import('./pictures/Dispute.svelte'),
  length: () => import('./pictures/Length.svelte'),
  balance: () => import('./pictures/Balance.svelte'),
  'break-even': () => import('./pictures/BreakEven.svelte'),
  companies: () => import('./pictures/Companies.svelte'),
  residuals: () => import('./pictures/Residuals.svelte'),
  checks: () => import('./pictures/Checks.svelte'),
};

/** The costly part of an answer that a picture is drawn from. */
export const NEEDS: Readonly<Partial<Record<PictureId, Part>>> = { dispute: 'break-even', checks: 'checks' };
