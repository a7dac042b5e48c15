import { parentPort } from 'node:worker_threads';
import type { Scenario } from '../src/scenario/scenario';
import { createEngine } from './engine';
import type { Span } from './blocks';
import { buffersOf, type RunExtent } from './protocol';

/** What a thread is asked: the run to begin, then each block to evaluate. It answers a block with its results, in the order asked. */
export type ThreadOrder = { readonly scenario: Scenario; readonly extent: RunExtent } | { readonly span: Span };

const engine = createEngine();

parentPort?.on('message', (order: ThreadOrder) => {
  if ('scenario' in order) return void engine.begin(order.scenario, order.extent);
  const block = engine.block(order.span.first, order.span.count);
  parentPort!.postMessage(block, buffersOf(block) as ArrayBuffer[]);
});
