import { RANDOMISATIONS } from '../../random/sobol';
import { BLOCK_SIZE, preparedIn, type Memory } from '../column';
import type { Question } from '../question';
import { prepareSimulation, type Extent } from './worlds';
import { collect, newCollected, ofOneRandomisation, summarize, summarizeNets, type Collected } from './summarize';
import type { Part } from '../../scenario/answer-parts';
import type { NetSummary, Preview, ReadingNets } from './summary';

/** Request for a preview: the number of points of one randomization, and which of the costly parts to compute. */
export interface PreviewRequest {
  readonly points: number;
  readonly parts: readonly Part[];
}

/**
 * First answer, from draws 0, 8, 16, … of the run: as set, and on each side's numbers. The run replaces it. Every question uses the same
 * points, so a figure changes only because the question does.
 *
 * @param cases the question on each side's numbers; null if there are no such cases
 */
export function preview(question: Question, cases: Cases | null, { points, parts }: PreviewRequest, memory: Memory): Preview {
  const extent = parts.includes('earnings') ? 'with-earnings' : parts.includes('break-even') ? 'all' : 'without-search';
  const summary = summarize(drawn(question, extent, points, memory), question, {
    parts,
    meanAndError: ofOneRandomisation(question),
  });
  return { summary, readings: cases && readings(cases, points, memory) };
}

/** The question on each side's numbers, and without the terms that no party has priced, if there are any. */
export interface Cases {
  readonly union: Question;
  readonly employers: Question;
  readonly withoutUnpriced: Question | null;
}

function readings({ union, employers, withoutUnpriced }: Cases, points: number, memory: Memory): ReadingNets {
  const nets = (asked: Question): NetSummary => summarizeNets(drawn(asked, 'nets', points, memory), ofOneRandomisation(asked));
  return { union: nets(union), employers: nets(employers), withoutUnpriced: withoutUnpriced && nets(withoutUnpriced) };
}

/** First points of the first randomization, collected as a run of their own. */
export function drawn(question: Question, extent: Extent, points: number, memory: Memory): Collected {
  const evaluate = preparedIn(memory, () => prepareSimulation(question, extent));
  const collected = newCollected(points, question, extent);
  for (let first = 0; first < points; first += BLOCK_SIZE) {
    const block = evaluate(first * RANDOMISATIONS, Math.min(BLOCK_SIZE, points - first), RANDOMISATIONS);
    collect(collected, { ...block, first });
  }
  return collected;
}
