import { performance } from 'node:perf_hooks';
import { compile } from 'mathjs';
import { residualFormula } from '../../src/facts/residual-formulas';
import { compileFormula, CREDIT_NAMES, parseFormula } from '../../src/formula/formula';
import { prepareSimulation } from '../../src/model/simulate';
import { collect, newCollected, summarize } from '../../src/model/summarize';
import { presetScenario } from '../../src/scenario/scenario';
import { uniform } from '../../src/random/threefry';

/**
 * Prints ratios of work done side by side in one run: interleaved, each by its fastest round, with checksums of both sides. Absolute
 * times say more about the machine than about the code.
 */
const ROUNDS = 15;

function fastest(contestants: Readonly<Record<string, () => number>>): Record<string, { ms: number; checksum: number }> {
  const best = Object.fromEntries(Object.keys(contestants).map((name) => [name, { ms: Infinity, checksum: 0 }]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, work] of Object.entries(contestants)) {
      const start = performance.now();
      const checksum = work();
      best[name] = { ms: Math.min(best[name].ms, performance.now() - start), checksum };
    }
  return best;
}

function print(title: string, results: Record<string, { ms: number; checksum: number }>, against: string): void {
  console.log(`\n${title}`);
  for (const [name, { ms, checksum }] of Object.entries(results))
    console.log(`  ${name.padEnd(28)} ${(ms / results[against].ms).toFixed(2).padStart(9)} ×   checksum ${checksum.toPrecision(12)}`);
}

const sum = (of: Float64Array): number => of.reduce((total, value) => total + value, 0);

/** The deal's formula over 16,384 credits: our kernel, the same by hand, mathjs one credit at a time. */
function formulas(): void {
  const text = residualFormula('hbsvod-2023-bonus')!.text;
  const count = 16_384;
  const columns = Object.fromEntries(
    CREDIT_NAMES.map(({ name }, stream) => [name, Float64Array.from({ length: count }, (_, k) => 1e8 * uniform(1, stream, k))]),
  );
  const out = new Float64Array(count);
  const kernel = compileFormula(parseFormula(text, CREDIT_NAMES).tree!);
  const { pay, ceiling, subscriberFactor, exhibitionShare, foreignSubscribers, views, domesticSubscribers } = columns;
  const few = 512;
  const compiled = compile(text);
  const results = fastest({
    'column kernel': () => {
      kernel(columns, count, out);
      return sum(out);
    },
    'hand-written JS': () => {
      for (let k = 0; k < count; k++)
        out[k] =
          Math.min(pay[k], 1.025 * ceiling[k]) *
          subscriberFactor[k] *
          exhibitionShare[k] *
          (1 + (foreignSubscribers[k] >= 75000000 ? 0.6 : 0.35)) *
          (views[k] >= 0.2 * domesticSubscribers[k] ? 2 : 1);
      return sum(out);
    },
    [`mathjs evaluate, ${count / few} × ${few}`]: () => {
      for (let k = 0; k < few; k++)
        out[k] = compiled.evaluate(Object.fromEntries(CREDIT_NAMES.map(({ name }) => [name, columns[name][k]]))) as number;
      return sum(out.subarray(0, few));
    },
  });
  const mathjs = Object.keys(results)[2];
  results[mathjs].ms *= count / few;
  print('The deal’s residual formula (mathjs on a part, scaled up; its checksum is of that part)', results, 'hand-written JS');
}

/** A whole run against its parts: what a reader waits for. */
function engine(): void {
  const scenario = presetScenario('sag-aftra-2023');
  const evaluate = (draws: number): number => {
    const block = prepareSimulation(scenario);
    const collected = newCollected(draws);
    for (let first = 0; first < draws; first += 256) collect(collected, block(first, 256));
    return summarize(collected, scenario).result.quantities.membersNetGain.mean!;
  };
  const results = fastest({ 'first picture, 256 draws': () => evaluate(256), 'whole run, 8,192 draws': () => evaluate(8192) });
  print('A run of the simulation', results, 'first picture, 256 draws');
}

formulas();
engine();
