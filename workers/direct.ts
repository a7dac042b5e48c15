import { createEngine } from './engine';
import type { Runner } from './protocol';
import { createRunner, type RemoteEngine } from './pull';

/** The simulation without a worker, in slices: between two blocks the page may paint and Node may do other things. */
export function directRunner(): Runner {
  return createRunner(
    async () => slicedEngine(),
    () => undefined,
  );
}

/** An engine on this thread that gives way before every block. */
export function slicedEngine(): RemoteEngine {
  const engine = createEngine();
  return {
    begin: async (scenario) => engine.begin(scenario),
    block: async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      return engine.block();
    },
    summary: async () => engine.summary(),
    checkFormula: async (text, revenueShareValue) => engine.checkFormula(text, revenueShareValue),
  };
}
