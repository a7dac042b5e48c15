import { createEngine } from './engine';
import { createRunner } from './pool';
import { askOf, type Ask, type Call, type Runner } from './protocol';
import type { Host } from './slot';

/** The simulation without a worker, in slices: between two blocks the page may paint and Node may do other things. */
export function directRunner(): Runner {
  return createRunner(async () => directHost());
}

/** A host for one engine on this thread. */
export function directHost(): Host {
  return { ask: askInSlices(), place: 'page', close: () => undefined };
}

/** The calls that take long. */
const SLICES: ReadonlySet<Call> = new Set<Call>(['preview', 'block']);

/** An engine on this thread that gives way before every slice. */
function askInSlices(): Ask {
  const ask = askOf(createEngine());
  return async (call, ...args) => {
    if (SLICES.has(call)) await new Promise((resolve) => setTimeout(resolve, 0));
    return ask(call, ...args);
  };
}
