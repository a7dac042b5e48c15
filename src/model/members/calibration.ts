import type { FactRef } from '../../cases/case';
import { FACTS, type FactId } from '../../cases/facts';
import type { Question } from '../question';
import type { MemberCells } from './cells';
import { factNumber, medianPay, normalPay, pointOf, toldPay } from './members-of';
import { payFrom, shareFrom } from './pay-distribution';

/** What the distribution of members’ pay is solved from or held against, and what it reaches. */
export interface CalibrationRow {
  /** What the number is of, and the pay that it is at, USD a year, where there is one. */
  readonly target:
    | 'without pay'
    | 'at or above'
    | 'below'
    | 'covered pay of all members'
    | 'mean pay of members with pay'
    | 'median pay of members with pay'
    | 'highest pay'
    | 'residuals in pay under the struck contracts'
    | 'background pay under the struck contracts'
    | 'pay from'
    | 'covered pay of all members as the inputs have it';
  readonly pay: number | null;
  readonly unit: 'share of members' | 'share of pay' | 'USD per year';
  /** Published number with the range that counts as reached; null for what only follows from the rest. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reached: number;
  /** Id of the fact that it is, whose source is listed under Sources. */
  readonly source: FactId | null;
  /** `fitted`: the distribution is solved from it. `test`: it is held against it. `told`: it follows from the rest. */
  readonly use: 'fitted' | 'test' | 'told';
}

/** What a row is held against: a fact, its range or one given in its place, in the row’s unit. */
function against(
  ref: FactRef,
  scale: number,
  range?: readonly [number, number],
): Pick<CalibrationRow, 'value' | 'low' | 'high' | 'source'> {
  const source = (typeof ref === 'string' ? ref : ref[0]) as FactId;
  const { range: own } = FACTS[source];
  const value = factNumber(ref) * scale;
  const [low, high] = range ?? [(own?.[0] ?? value / scale) * scale, (own?.[1] ?? value / scale) * scale];
  return { value, low, high, source };
}

/**
 * Calibration of the members’ pay of a question: what it is solved from and held against, then the shares of members at or above round
 * amounts. None where pay is by head.
 */
export function calibrationOf(question: Question, { distribution, kinds, means }: MemberCells): readonly CalibrationRow[] {
  const { pay, threshold, count, facts } = question.members;
  if (!distribution || !pay || !facts) return [];
  const paid = 1 - distribution.none;
  const percent = { unit: 'share of members', pay: null, use: 'fitted' } as const;
  const money = { unit: 'USD per year', pay: null, use: 'fitted' } as const;
  const all = kinds.reduce((sum, kind) => sum + payOf(kind.bands, means), 0);
  const struck = kinds.reduce((sum, kind) => sum + (1 - kind.others) * payOf(kind.bands, means), 0);
  const shareOf = (part: (kind: (typeof kinds)[number]) => number): number =>
    kinds.reduce((sum, kind) => sum + part(kind) * payOf(kind.bands, means), 0) / struck;
  const total = distribution.reached * count;
  return [
    { ...percent, target: 'without pay', ...against(facts.none, 0.01), reached: distribution.none },
    { ...percent, target: 'at or above', pay: threshold, ...against(facts.above, 0.01), reached: shareFrom(distribution, threshold) },
    ...(pay.total === undefined
      ? []
      : [
          { ...money, target: 'covered pay of all members', ...against(pay.total, 1), reached: all * paid * count } as const,
          // The same from the inputs, which are set on other numbers.
          {
            ...money,
            target: 'covered pay of all members as the inputs have it',
            use: 'test',
            ...against(pay.total, 1),
            reached: normalPay(question).all,
          } as const,
        ]),
    ...(pay.mean === undefined
      ? []
      : [{ ...money, target: 'mean pay of members with pay', ...against(pay.mean, 1), reached: total / count / paid } as const]),
    ...(pay.median === undefined
      ? []
      : [{ ...money, target: 'median pay of members with pay', ...against(pay.median, 1), reached: medianPay(distribution) } as const]),
    ...(pay.cap === undefined ? [] : [{ ...money, target: 'highest pay', ...against(pay.cap, 1), reached: distribution.cap } as const]),
    ...(pay.residuals === undefined
      ? []
      : [
          {
            target: 'residuals in pay under the struck contracts',
            pay: null,
            unit: 'share of pay',
            use: 'fitted',
            ...against(pay.residuals, 0.01),
            reached: shareOf(({ residuals }) => residuals),
          } as const,
        ]),
    ...(pay.background === undefined
      ? []
      : [
          {
            target: 'background pay under the struck contracts',
            pay: null,
            unit: 'share of pay',
            use: 'fitted',
            ...against(pay.background, 0.01),
            reached: shareOf(({ sessions }) => sessions.background),
          } as const,
        ]),
    ...pay.points.map((point): CalibrationRow => {
      const [at, below] = pointOf(point);
      const within = factNumber(point.within) / 100;
      return {
        ...percent,
        target: 'below',
        pay: at,
        use: point.use,
        ...against(point.below, 0.01, [below - within, below + within]),
        reached: 1 - shareFrom(distribution, at),
      };
    }),
    ...(pay.concentration === undefined
      ? []
      : [
          {
            target: 'pay from',
            pay: factNumber(pay.concentration.from),
            unit: 'share of pay',
            use: 'test',
            ...against(pay.concentration.atLeast, 0.01, [factNumber(pay.concentration.atLeast) / 100, 1]),
            reached: payFrom(distribution, factNumber(pay.concentration.from)) / distribution.reached,
          } as const,
        ]),
    ...toldPay(question).map((at): CalibrationRow => ({
      ...percent,
      target: 'at or above',
      pay: at,
      use: 'told',
      value: null,
      low: null,
      high: null,
      source: null,
      reached: shareFrom(distribution, at),
    })),
  ];
}

const payOf = (bands: Float64Array, means: readonly number[]): number => bands.reduce((sum, members, b) => sum + members * means[b], 0);
