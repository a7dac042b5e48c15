import type { Problem } from '../scenario/problem';
import { computeResidual, type ResidualAnswer } from './residual-answer';
import type { AskedResidual, ResidualTerm } from './residual-arguments';

/** What several years, runs or credits of one work pay together. */
export interface ResidualSum extends Omit<ResidualAnswer, 'steps' | 'names'> {
  /** The amounts, in the order asked; `by` is the name that tells them apart within a credit. */
  readonly terms: readonly (Pick<ResidualAnswer, 'value' | 'range' | 'steps' | 'names'> & {
    readonly credit: number;
    readonly by: 'exhibitionYear' | 'run' | null;
  })[];
}

/** Computes each amount and their sum. The range is that of all read lowest and all read highest; null where an amount has none. */
export function computeSum({ entry, text, values }: AskedResidual, terms: readonly ResidualTerm[]): ResidualSum | Problem {
  const found: (ResidualAnswer & Pick<ResidualTerm, 'credit'>)[] = [];
  for (const term of terms) {
    const answer = computeResidual({ entry, text, values: { ...values, ...term.values } });
    if ('message' in answer) return terms.length > 1 ? { ...answer, message: `${placeOf(term)}: ${answer.message}` } : answer;
    found.push({ ...answer, credit: term.credit });
  }
  const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
  const ranges = found.map(({ range }) => range);
  const known = ranges.every((range) => range !== null);
  const { id, clause, unit, standing, reading, demanded, rangeNeeds, unsure, source, from, until } = found[0];
  return {
    ...{ id, clause, unit, standing, reading, demanded, rangeNeeds, unsure, source, from, until },
    consent: found.some(({ consent }) => consent === 'missing') ? 'missing' : found[0].consent,
    value: total(found.map(({ value }) => value)),
    range: known ? [total(ranges.map(([low]) => low)), total(ranges.map(([, high]) => high))] : null,
    terms: found.map(({ credit, value, range, steps, names }, k) => ({ credit, by: byOf(terms[k]), value, range, names, steps })),
  };
}

const byOf = ({ values }: ResidualTerm): 'exhibitionYear' | 'run' | null =>
  'exhibitionYear' in values ? 'exhibitionYear' : 'run' in values ? 'run' : null;

function placeOf(term: ResidualTerm): string {
  const by = byOf(term);
  return by === null ? `credit ${term.credit}` : `credit ${term.credit}, ${by} ${term.values[by]}`;
}
