import { createEngine } from './engine';
import { createRunner } from './pool';
import type { RemoteEngine, Runner } from './protocol';
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
    begin: async (scenario) => engine.begin(scenario),
    block: async (first, count) => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      return engine.block(first, count);
    },
    collect: async (block) => engine.collect(block),
    summary: async (draws) => engine.summary(draws),
    checkMarketFormula: async (text, market, scenario) => engine.checkMarketFormula(text, market, scenario),
    marketPay: async (text, market, scenario) => engine.marketPay(text, market, scenario),
    checkFormula: async (text, revenueShareValue, preset) => engine.checkFormula(text, revenueShareValue, preset),
    forecast: async (request) => engine.forecast(request),
    forecastRecord: async (request, mode) => engine.forecastRecord(request, mode),
    forecastPath: async (request, dispute, days) => engine.forecastPath(request, dispute, days),
    readFormula: async (text, credits) => engine.readFormula(text, credits),
    formulaWords: async () => engine.formulaWords(),
  };
}
