import { createEngine } from './engine';
import { createRunner } from './pool';
import { answeringAll, askQuestion, type RemoteEngine, type Runner } from './protocol';
import type { Host } from './seat';

/** The simulation without a worker, in slices: between two blocks the page may paint and Node may do other things. */
export function directRunner(): Runner {
  return createRunner(async () => directHost());
}

/** A host for one engine on this thread. */
export function directHost(): Host {
  return { engine: slicedEngine(), place: 'page', close: () => undefined };
}

/** An engine on this thread that gives way before every block. */
function slicedEngine(): RemoteEngine {
  const engine = createEngine();
  return {
    preview: async (scenario, request) => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      return engine.preview(scenario, request);
    },
    begin: async (scenario, extent) => engine.begin(scenario, extent),
    block: async (first, count) => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      return engine.block(first, count);
    },
    collect: async (block) => engine.collect(block),
    summary: async (draws) => engine.summary(draws),
    nets: async (draws) => engine.nets(draws),
    ...answeringAll(async (name, args) => askQuestion(engine, name, args)),
  };
}
