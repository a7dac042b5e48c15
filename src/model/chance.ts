import { randomDesign } from '../random/design';
import type { Scenario } from '../scenario/scenario';
import type { Column } from './column';
import { prepareDraws, type Drawn } from './draw';
import { prepareLengths } from './lengths';
import { prepareTerms, type AllTerms } from './settlement';
import { STREAM_COUNT } from './streams';

/** All that chance decides in a block of draws: the inputs drawn, how long the strikes last, at which terms this one settles. */
export interface Chance {
  readonly drawn: Drawn;
  /** Length of this strike and of the other one, days. */
  readonly own: Column;
  readonly other: Column;
  readonly terms: AllTerms;
}

/** Prepares what chance decides in draws `first` … `first + count − 1`; the columns are filled anew by every call. */
export function prepareChance(scenario: Scenario): (first: number, count: number) => Chance {
  const design = randomDesign(scenario.seed, STREAM_COUNT);
  const draw = prepareDraws(scenario, design);
  const lengths = prepareLengths(scenario, design);
  const terms = prepareTerms(scenario, design, lengths.middle);
  return (first, count) => {
    const drawn = draw(first, count);
    const { own, other } = lengths.fill(drawn, first, count);
    return { drawn, own, other, terms: terms(drawn, own, first, count) };
  };
}
