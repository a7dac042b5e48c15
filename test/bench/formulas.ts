import { compile } from 'mathjs';
import { compileFormula, CREDIT_NAMES, parseFormula, type Columns } from '../../src/formula/formula';
import { exp } from '../../src/random/elementary';
import { normalQuantile } from '../../src/random/normal';
import { fillUniforms, uniform } from '../../src/random/threefry';
import { fastest, timed } from './fastest';
import { digits, type Row, type Side, type Sizes } from './row';

/** A round is a fraction of a millisecond, so it takes many before every side is compiled as well as it ever is. */
const WARM = 4;

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** The deal's residual with its tables given as columns: eleven operations, as in the measurements that the aims were set by. */
const deal =
  'min(pay, 1.025 * ceiling) * subscriberFactor * exhibitionShare * (1 + (foreignSubscribers >= 75000000 ? 0.6 : 0.35)) * (views >= 0.2 * domesticSubscribers ? 2 : 1)';

/** That formula over many credits: the column kernel against the same by hand and against mathjs. */
export async function formulas({ rounds, credits }: Sizes): Promise<readonly Row[]> {
  const columns: Columns = Object.fromEntries(
    CREDIT_NAMES.map(({ name }, stream) => [name, Float64Array.from({ length: credits }, (_, k) => 1e8 * uniform(1, stream, k))]),
  );
  const { pay, ceiling, subscriberFactor, exhibitionShare, foreignSubscribers, views, domesticSubscribers } = columns;
  const kernel = compileFormula(parseFormula(deal, CREDIT_NAMES).tree!);
  const compiled = compile(deal);
  const out = { kernel: new Float64Array(credits), byHand: new Float64Array(credits), mathjs: new Float64Array(credits) };
  const best = await fastest(
    {
      kernel: timed(() => kernel(columns, credits, out.kernel)),
      byHand: timed(() => {
        const to = out.byHand;
        for (let k = 0; k < credits; k++)
          to[k] =
            Math.min(pay[k], 1.025 * ceiling[k]) *
            subscriberFactor[k] *
            exhibitionShare[k] *
            (1 + (foreignSubscribers[k] >= 75000000 ? 0.6 : 0.35)) *
            (views[k] >= 0.2 * domesticSubscribers[k] ? 2 : 1);
      }),
      mathjs: timed(() => {
        const scope: Record<string, number> = {};
        for (let k = 0; k < credits; k++) {
          for (const name in columns) scope[name] = columns[name][k];
          out.mathjs[k] = compiled.evaluate(scope) as number;
        }
      }),
    },
    WARM * rounds,
  );
  const side = (name: string, which: keyof typeof out): Side => ({ name, ms: best[which], checksum: digits(sum(out[which])) });
  const columnKernel = side('column kernel', 'kernel');
  return [
    {
      title: 'a formula as column kernel against hand-written JS',
      sides: [columnKernel, side('by hand', 'byHand')],
      aim: { is: '≤', ratio: 2 },
    },
    { title: 'mathjs evaluate against the column kernel', sides: [side('mathjs', 'mathjs'), columnKernel], aim: { is: '≥', ratio: 100 } },
  ];
}

/** The ten inputs of a model, each lognormal around a median. */
const TEN: Readonly<Record<string, number>> = {
  pay: 4000,
  ceiling: 3000,
  subscriberFactor: 0.8,
  exhibitionShare: 0.3,
  foreignSubscribers: 7e7,
  domesticSubscribers: 5e7,
  views: 1e7,
  streamingRevenue: 5e10,
  titleShare: 1e-7,
  episodes: 10,
};
const SIGMA = 0.3;
const SEED = 7;

/** A model of ten inputs, averaged: by columns, and by mathjs sample by sample; with its inputs given, and drawn by each side for itself. */
export async function tenInputs({ rounds, samples }: Sizes): Promise<readonly Row[]> {
  const text = `episodes * (${deal}) + 0.02 * streamingRevenue * titleShare`;
  const names = Object.keys(TEN);
  const kernel = compileFormula(
    parseFormula(
      text,
      CREDIT_NAMES.filter(({ name }) => name in TEN),
    ).tree!,
  );
  const compiled = compile(text);
  const columns = Object.fromEntries(names.map((name) => [name, new Float64Array(samples)]));
  const out = new Float64Array(samples);
  const means = { given: 0, drawn: 0, mathjsGiven: 0, mathjsDrawn: 0 };
  const drawn = (name: string, chance: number): number => TEN[name] * exp(SIGMA * normalQuantile(chance));
  const draw = (): void =>
    names.forEach((name, stream) => {
      const column = columns[name];
      fillUniforms(column, SEED, stream, 0, samples);
      for (let k = 0; k < samples; k++) column[k] = drawn(name, column[k]);
    });
  const average = (): number => {
    kernel(columns, samples, out);
    return sum(out) / samples;
  };
  const averageByMathjs = (sample: (k: number) => number): number => {
    let total = 0;
    for (let k = 0; k < samples; k++) total += sample(k);
    return total / samples;
  };
  const scope: Record<string, number> = {};
  const given = (k: number): number => {
    for (const name of names) scope[name] = columns[name][k];
    return compiled.evaluate(scope) as number;
  };
  // mathjs draws with its own chance, by Box and Muller's method: each side does the whole of its own work.
  const normal = 'sqrt(-2 * log(random())) * cos(2 * pi * random())';
  const drawing = compile([...names.map((name) => `${name} = ${TEN[name]} * exp(${SIGMA} * ${normal})`), text].join('; '));
  const drawnByMathjs = (): number => (drawing.evaluate({}) as { readonly entries: readonly number[] }).entries.at(-1)!;
  draw();
  const best = await fastest(
    {
      given: timed(() => (means.given = average())),
      mathjsGiven: timed(() => (means.mathjsGiven = averageByMathjs(given))),
      drawn: timed(() => {
        draw();
        means.drawn = average();
      }),
      mathjsDrawn: timed(() => (means.mathjsDrawn = averageByMathjs(drawnByMathjs))),
    },
    WARM * rounds,
  );
  const side = (name: string, which: keyof typeof means): Side => ({ name, ms: best[which], checksum: digits(means[which]) });
  const aim = { is: '≥', ratio: 15 } as const;
  return [
    {
      title: 'a model of ten inputs: mathjs sample by sample against columns',
      sides: [side('mathjs', 'mathjsGiven'), side('columns', 'given')],
      aim,
    },
    {
      title: 'the same with its inputs drawn',
      sides: [side('mathjs', 'mathjsDrawn'), side('columns', 'drawn')],
      aim,
      remark: 'each side draws for itself, so the means agree within the error of so many samples',
    },
  ];
}
