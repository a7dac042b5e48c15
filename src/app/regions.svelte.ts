import type { Attachment } from 'svelte/attachments';
import { ALL_PARTS, type Part } from '../scenario/answer-parts';
import type { Answer, Simulation } from './simulation.svelte';

/** A part of the page that is drawn from an answer. */
export interface Region {
  /** What it shows: in sight the newest answer that holds what it needs, out of sight the newest complete one. */
  readonly shown: Answer | null;
  /** Whether that is older than the newest complete answer, which lacks what it needs. */
  readonly isOld: boolean;
  /** Attached to its element, to know whether it is in sight. */
  readonly watch: Attachment;
}

/** The regions of a page: what is out of sight is drawn after the run, one region at a time, so that no move of a control waits for it. */
export interface Regions {
  /** Adds a region. It waits for the costly part of an answer that it `needs`, and is drawn without the one that it `wants`. */
  add(needs: Part | null, wants?: Part | null): Region;
  /** The costly parts of what is in sight. */
  readonly parts: readonly Part[];
  /** Whether some region still shows an older answer than the newest complete one that it could show, or waits for one in sight. */
  readonly areBehind: boolean;
  /** How many there are. */
  readonly count: number;
  /** Takes in the newest complete answer. */
  follow(whole: Answer | null): void;
  /** Draws all of them at once, for print. */
  catchUp(): void;
}

/** How far beyond the edge of the window a region counts as in sight; one that is costly to answer, not before it is. */
const MARGIN = '64px';

export function createRegions(simulation: () => Simulation): Regions {
  let list = $state.raw<readonly OwnRegion[]>([]);
  let next: number | undefined;

  /** Draws the next region that is behind, when the page has nothing else to do. */
  function follow(whole: Answer | null): void {
    if (next !== undefined) cancelIdle(next);
    next = undefined;
    if (!whole) return;
    for (const region of list) if (region.isInSight && region.fits(whole)) region.kept = whole;
    const late = list.find((region) => region.isBehind(whole));
    if (late)
      next = whenIdle(() => {
        // A control that moves comes first; the answer that it ends with comes here again.
        if (simulation().moving || simulation().whole !== whole) return;
        late.kept = whole;
        follow(whole);
      });
  }

  class OwnRegion implements Region {
    readonly needs: Part | null;
    readonly wants: Part | null;
    isInSight = $state(false);
    kept = $state.raw<Answer | null>(null);
    constructor(needs: Part | null, wants: Part | null) {
      this.needs = needs;
      this.wants = wants;
    }
    get shown(): Answer | null {
      const { answer } = simulation();
      return this.isInSight && answer && this.fits(answer) ? answer : this.kept;
    }
    get isOld(): boolean {
      const { whole } = simulation();
      return whole !== null && !this.fits(whole) && this.shown?.scenario !== whole.scenario;
    }
    /** Whether an answer holds what it is drawn from. */
    fits({ summary }: Answer): boolean {
      return this.needs === null || summary.parts.includes(this.needs);
    }
    /** Whether what is in sight waits for a part that an answer lacks. */
    waitsFor({ summary: { parts } }: Answer): boolean {
      return this.isInSight && [this.needs, this.wants].some((part) => part !== null && !parts.includes(part));
    }
    /** Whether it shows an older answer than a complete one that it could show. */
    isBehind(whole: Answer): boolean {
      return this.kept !== whole && this.fits(whole);
    }
    readonly watch: Attachment = (element) => {
      const leave = (): void => {
        list = list.filter((each) => each !== this);
      };
      if (typeof IntersectionObserver === 'undefined') {
        // Nothing tells what is in sight: then everything is.
        this.isInSight = true;
        return leave;
      }
      const observer = new IntersectionObserver(([entry]) => (this.isInSight = entry.isIntersecting), {
        rootMargin: this.needs === null ? MARGIN : '0px',
      });
      observer.observe(element);
      return () => {
        observer.disconnect();
        leave();
      };
    };
  }

  const areBehind = $derived.by(() => {
    const { whole } = simulation();
    return whole !== null && list.some((region) => region.isBehind(whole) || region.waitsFor(whole));
  });

  return {
    add(needs, wants = null) {
      const region = new OwnRegion(needs, wants);
      list = [...list, region];
      return region;
    },
    get parts(): readonly Part[] {
      return ALL_PARTS.filter((part) => list.some(({ isInSight, needs, wants }) => isInSight && (needs === part || wants === part)));
    },
    get areBehind() {
      return areBehind;
    },
    get count() {
      return list.length;
    },
    follow,
    catchUp() {
      const { whole } = simulation();
      if (whole) for (const region of list) if (region.fits(whole)) region.kept = whole;
    },
  };
}

/** Longest wait for a moment in which the page has nothing to do, milliseconds. */
const PATIENCE_MS = 200;

const whenIdle = (act: () => void): number =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(act, { timeout: PATIENCE_MS }) : window.setTimeout(act, 16);
const cancelIdle = (id: number): void => (typeof cancelIdleCallback === 'function' ? cancelIdleCallback(id) : clearTimeout(id));
