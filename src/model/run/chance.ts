import { randomDesign } from '../../random/design';
import type { Step } from '../../random/sobol';
import type { Column } from '../column';
import { prepareDraws } from './draws';
import type { Drawn } from '../drawn';
import { kept } from '../kept';
import type { Question } from '../question';
import { prepareLengths } from '../length/lengths';
import { prepareTerms, type AllTerms } from '../economy/settlement';
import { STREAM_COUNT, TAKEN_OVER } from '../streams';

/** Random outcomes of a block of draws: the inputs drawn, the lengths of both strikes, the terms of the settlement. */
export interface Chance {
  readonly drawn: Drawn;
  /** Length of this strike and of the other one, days. */
  readonly own: Column;
  readonly other: Column;
  readonly terms: AllTerms;
}

const designOf = kept(3, String, (seed: number) => randomDesign(seed, STREAM_COUNT, TAKEN_OVER));

/** Prepares the random outcomes of `count` draws from `first`, `step` apart. Each call overwrites the columns of the one before. */
export function prepareChance(question: Question): (first: number, count: number, step?: Step) => Chance {
  const design = designOf(question.seed);
  const draw = prepareDraws(question, design);
  const lengths = prepareLengths(question, design);
  const terms = prepareTerms(question, design, lengths.middle);
  return (first, count, step = 1) => {
    const drawn = draw(first, count, step);
    const { own, other } = lengths.fill(drawn, first, count, step);
    return { drawn, own, other, terms: terms(drawn, own, first, count, step) };
  };
}
