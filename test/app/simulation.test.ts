import { expect, test } from 'vitest';
import { createSimulation, type Stored } from '../../src/app/simulation.svelte';
import { ALL_PARTS, type Part } from '../../src/scenario/answer-parts';
import type { Summary } from '../../src/model/run/summary';
import { presetScenario, withValue } from '../../src/scenario/scenario';
import type { Runner } from '../../workers/protocol';

const scenario = presetScenario('uaw-2023-settled');
const FULL = { parts: ALL_PARTS } as unknown as Summary;
const SEARCHED = { parts: ['break-even', 'checks'] } as unknown as Summary;
const STORED: Stored = {
  summary: { parts: [] } as unknown as Summary,
  readings: null,
  outliers: { members: null, employers: null },
  thresholds: [],
};

/** A simulation with a stored answer, on a runner that answers what it is asked last, when told to; what it was asked before gives way. */
function started() {
  let asked = 0;
  const parts: (readonly Part[])[] = [];
  let last: { readonly resolve: (summary: Summary) => void; readonly reject: (error: Error) => void } | undefined;
  const put = (): Promise<Summary> => {
    asked++;
    last?.reject(new DOMException('gave way', 'AbortError'));
    return new Promise((resolve, reject) => (last = { resolve, reject }));
  };
  const whole = (_: unknown, wanted: readonly Part[]): Promise<Summary> => {
    parts.push(wanted);
    return put();
  };
  const runner = { whole, run: put, cancel: () => undefined } as unknown as Runner;
  const simulation = createSimulation(runner, scenario, { stored: STORED });
  return { simulation, answer: (summary = FULL) => last!.resolve(summary), asked: () => asked, parts };
}

test('what a chart and a button ask at the same time is computed once, and both get it', async () => {
  const { simulation, answer, asked } = started();
  const both = [simulation.complete(), simulation.complete()];
  answer();
  expect(await Promise.all(both)).toEqual([FULL, FULL]);
  expect(asked()).toBe(1);
  expect(simulation.whole?.summary).toBe(FULL);
  expect(await simulation.complete()).toBe(FULL);
  expect(asked()).toBe(1);
});

test('what the reader asks in the meantime ends it without a failure, and it can be asked again', async () => {
  const { simulation, answer, asked } = started();
  const given = simulation.complete();
  simulation.ask(withValue(scenario, 'horizon', 7));
  expect(await given).toBeNull();
  expect(simulation.failure).toBeNull();
  simulation.show(scenario, STORED);
  const again = simulation.complete();
  answer();
  expect(await again).toBe(FULL);
  expect(asked()).toBe(3);
});

test('a part that comes in sight is added alone, rides along with a larger completion under way, and gives way to one that holds it', async () => {
  const { simulation, answer, parts } = started();
  const search = simulation.complete(['break-even']);
  const checks = simulation.complete(['checks']);
  answer(SEARCHED);
  expect(await Promise.all([search, checks])).toEqual([SEARCHED, SEARCHED]);
  expect(parts).toEqual([['break-even']]);
  expect(await simulation.complete(['break-even', 'checks'])).toBe(SEARCHED);
  simulation.show(scenario, STORED);
  const small = simulation.complete(['break-even']);
  const save = simulation.complete();
  const rides = simulation.complete(['checks']);
  answer();
  expect(await Promise.all([small, save, rides])).toEqual([null, FULL, FULL]);
  expect(parts).toEqual([['break-even'], ['break-even'], ALL_PARTS]);
});
