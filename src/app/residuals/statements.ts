import type { FormulaId } from '../../facts/formula-ids';
import { APPEARANCE_FORMULAS, APPEARANCES } from '../../facts/statements';
import { workFact } from '../../facts/work-facts';
import { workFormula } from '../../facts/work-formulas';
import { ceilingOf } from '../../facts/ceiling-of';
import { FIRST_WORK, type Work } from '../../scenario/work';
import { creditOf, payOf } from '../../scenario/work-credit';
import { readAmounts, type ReadFormula } from './answer';
import { revenueFor } from './revenue';

/** What the appearances would pay in a year by one formula, USD; the two ends differ where it depends on how widely a title is watched. */
export interface Appearances {
  readonly formula: FormulaId;
  readonly day: readonly [little: number, widely: number];
  readonly guest: readonly [little: number, widely: number];
}

/** Both kinds of engagement at the minimum of 2020–21. */
const ENGAGED: Readonly<Record<'day' | 'guest', Work>> = {
  day: { ...FIRST_WORK, filmed: '2020', days: 1 },
  guest: { ...FIRST_WORK, filmed: '2020', who: 'major' },
};
export const APPEARANCE_PAY = { day: payOf(ENGAGED.day), guest: payOf(ENGAGED.guest) };

/** A year’s residuals for the appearances by each formula. */
export function readAppearances(readFormula: ReadFormula): Promise<readonly Appearances[]> {
  const revenue = revenueFor('actors');
  // The ceilings of 2021–23: every formula is held against the same.
  const ceiling = ceilingOf('actors', 'hour', '2022');
  const sum = async (formula: FormulaId, engaged: Work, watched: Work['watched']): Promise<number> => {
    const credits = APPEARANCES.map(({ year }) => ({ ...creditOf({ ...engaged, year, watched }, revenue), ceiling }));
    const paid = await readAmounts(readFormula, workFormula(formula).text, credits);
    return paid.reduce((total, amount, k) => total + amount * APPEARANCES[k]!.episodes, 0);
  };
  const both = async (formula: FormulaId, engaged: Work) =>
    [await sum(formula, engaged, 'little'), await sum(formula, engaged, 'widely')] as const;
  return Promise.all(
    APPEARANCE_FORMULAS.map(async (formula) => ({
      formula,
      day: await both(formula, ENGAGED.day),
      guest: await both(formula, ENGAGED.guest),
    })),
  );
}

/** What one episode’s licence brings the whole cast and the writers, USD. */
export async function readLicence(readFormula: ReadFormula): Promise<{ readonly cast: number; readonly writers: number }> {
  const credit = { grossReceipts: workFact('ex-suits-licence', 1) };
  const [cast, writers] = await Promise.all(
    (['rental', 'wga-rental'] as const).map((id) => readAmounts(readFormula, workFormula(id).text, [credit])),
  );
  return { cast: cast![0]!, writers: writers![0]! };
}
