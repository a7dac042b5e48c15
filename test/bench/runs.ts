import { casesOf } from '../../workers/engine';
import { resolve } from '../../src/model/question';
import { prepareSimulation } from '../../src/model/run/worlds';
import type { Summary } from '../../src/model/run/summary';
import { collect, newCollected, summarize } from '../../src/model/run/summarize';
import { BLOCK_SIZE, newMemory } from '../../src/model/column';
import { preview } from '../../src/model/run/preview';
import { lengthForecast, lengthQuantile } from '../../src/model/length/duration';
import { strikeSample } from '../../src/model/length/sample';
import { presetScenario, type Scenario } from '../../src/scenario/scenario';
import { withValue } from '../../src/scenario/scenario';
import { createEngine } from '../../workers/engine';
import { PARTS_OF, type RunExtent } from '../../workers/protocol';
import { cpuTimed, fastest, timed } from './fastest';
import { digits, type Measure, type Row, type Sizes } from './row';

/** A run of the engine without a page, of an extent: prepared, evaluated block by block, summarized. */
export function wholeRun(scenario: Scenario, draws: number, extent: RunExtent = 'all'): Summary {
  const block = prepareSimulation(resolve(scenario), extent);
  const collected = newCollected(draws, resolve(scenario), extent);
  for (let first = 0; first < draws; first += BLOCK_SIZE) collect(collected, block(first, Math.min(BLOCK_SIZE, draws - first)));
  return summarize(collected, resolve(scenario), { parts: PARTS_OF[extent] });
}

const mean = ({ result }: Summary): number => result.quantities.membersNetGain.mean!;

/** What a whole run costs against its parts: the first picture's draws, and the summary. */
export async function runs({ rounds, run }: Sizes): Promise<readonly Row[]> {
  const scenario = presetScenario('sag-aftra-2023');
  const evaluate = prepareSimulation(resolve(scenario));
  const collected = newCollected(run, resolve(scenario));
  const sample = strikeSample('screen-1d', '2023-07-18', 'sag-aftra-2023');
  /** The median of a forecast: all families with their posteriors, or 200 resamples of the empirical curve. */
  const median = (family: 'weighted' | 'empirical'): number =>
    lengthQuantile(lengthForecast({ sample, elapsed: 5, seed: 2023, family }), 0.5);
  const means = { whole: 0, screen: 0, first: 0, summary: 0, posterior: 0, bootstrap: 0 };
  for (let first = 0; first < run; first += BLOCK_SIZE) collect(collected, evaluate(first, Math.min(BLOCK_SIZE, run - first)));
  const best = await fastest(
    {
      whole: timed(() => (means.whole = mean(wholeRun(scenario, run)))),
      wholeCpu: cpuTimed(() => void wholeRun(scenario, run)),
      screen: cpuTimed(() => (means.screen = mean(wholeRun(scenario, run, 'without-search')))),
      first: timed(() => (means.first = mean(wholeRun(scenario, BLOCK_SIZE)))),
      posterior: timed(() => (means.posterior = median('weighted'))),
      bootstrap: timed(() => (means.bootstrap = median('empirical'))),
      summary: timed(() => (means.summary = mean(summarize(collected, resolve(scenario))))),
    },
    rounds,
  );
  const whole = { name: `${run} draws`, ms: best.whole, checksum: digits(means.whole) };
  return [
    {
      title: 'a whole run against the first picture’s',
      sides: [whole, { name: `${BLOCK_SIZE} draws`, ms: best.first, checksum: digits(means.first) }],
    },
    {
      title: 'a final answer with only the first screen open, against one with break-even lengths and checks, in CPU time',
      aim: { is: '≤', ratio: 0.8 },
      sides: [
        { name: 'first screen', ms: best.screen, checksum: digits(means.screen) },
        { ...whole, ms: best.wholeCpu },
      ],
    },
    {
      title: 'the summary against the run it sums up',
      sides: [{ name: 'summary', ms: best.summary, checksum: digits(means.summary) }, whole],
    },
    {
      title: 'a forecast of a length by five families and their posteriors, against the whole run',
      aim: { is: '≤', ratio: 2 },
      sides: [{ name: 'posterior', ms: best.posterior, checksum: digits(means.posterior) }, whole],
    },
    {
      title: 'the same by 200 resamples of the empirical curve, against the whole run',
      aim: { is: '≤', ratio: 2 },
      sides: [{ name: 'bootstrap', ms: best.bootstrap, checksum: digits(means.bootstrap) }, whole],
    },
  ];
}

/** What a move of a slider costs an engine, in CPU time: to begin a run, and the preview of all three cases. */
export async function previews({ rounds }: Sizes): Promise<readonly (Row | Measure)[]> {
  const scenario = presetScenario('sag-aftra-2023');
  const evaluate = prepareSimulation(resolve(scenario));
  const engine = createEngine();
  const memory = newMemory();
  let moved = 0;
  /** Another discount rate each time, as a slider moves. */
  const next = (): Scenario => withValue(scenario, 'discount', (moved++ % 31) / 2);
  const nets = { block: 0, few: 0, many: 0 };
  const ask = (asked: Scenario, points: number): number =>
    preview(resolve(asked), casesOf(asked), { points, parts: ['break-even'] }, memory).summary.result.quantities.membersNetGain.mean!;
  const best = await fastest(
    {
      begin: cpuTimed(() => void engine.begin(next(), 'all')),
      block: cpuTimed(() => (nets.block = evaluate(0, BLOCK_SIZE).quantities.membersNetGain[0])),
      few: cpuTimed(() => (nets.few = ask(next(), POINTS))),
      many: cpuTimed(() => (nets.many = ask(next(), 4 * POINTS))),
    },
    2 * rounds,
  );
  return [
    {
      title: 'to begin a run against a block of 256 draws, in CPU time',
      sides: [
        { name: 'begin', ms: best.begin, checksum: `${engine.begin(scenario, 'all').length} problems` },
        { name: 'block', ms: best.block, checksum: digits(nets.block) },
      ],
      aim: { is: '≤', ratio: 0.33 },
    },
    {
      title: `a preview of all three cases, ${POINTS} points, in CPU time`,
      reached: best.few,
      unit: 'ms',
      aim: { is: '≤', value: 50 },
      remark: `with the search for break-even lengths; members’ net ${digits(nets.few)}`,
    },
    {
      title: 'the same with four times the points, as a machine four times as slow takes for it, in CPU time',
      reached: best.many,
      unit: 'ms',
      remark: `there a preview has fewer points: 64 take about a third of ${POINTS}`,
    },
  ];
}

/** Points of a preview on this kind of machine. */
const POINTS = 256;
