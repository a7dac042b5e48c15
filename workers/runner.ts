import { FALLBACK_PRESET } from '../src/cases/cases';
import * as Comlink from 'comlink';
import { createRunner } from './pool';
import { askOf, type Engine, type Runner } from './protocol';
import { trustOwnWorkers } from './trusted';
import { countDown, SILENCE_MS, type Host, type OpenHost } from './slot';

/**
 * The most workers. Each takes some 30 MB and begins every run for itself; the usual run has 32 blocks, of which more than eight workers
 * would each do fewer than four.
 */
const MOST_WORKERS = 8;

/**
 * The simulation in workers, as many as the machine has processors; in slices on the page where no worker can be had. The workers are
 * inlined and classic: the one form that starts in every engine, in a sandboxed frame and from a single file, and that inherits the
 * page's rules.
 */
export function workerRunner(): Runner {
  trustOwnWorkers();
  const size = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1));
  let slots = size;
  const openHost: OpenHost = async (fail) => {
    try {
      const { default: SimulationWorker } = await import('./simulation.worker?worker&inline');
      return await workerHost(new SimulationWorker(), fail);
    } catch {
      // No worker here: an old browser, a page whose rules forbid it, or too little memory for another. The last slot is the page's.
      if (slots === 1) return pageHost();
      slots--;
      return null;
    }
  };
  return createRunner(openHost, size);
}

/** The page itself as a host; rejects with a sentence for the reader where its code cannot be loaded either. */
async function pageHost(): Promise<Host> {
  const direct = await import('./direct').catch(() => {
    throw new Error('no worker can start here, and what computes without one could not be loaded; reload the page to try again');
  });
  return direct.directHost();
}

/** The worker as a host, once it has answered; rejects where it fails before. */
async function workerHost(worker: Worker, fail: (error: Error) => void): Promise<Host> {
  const remote = Comlink.wrap<Engine>(worker);
  let stopClock: (() => void) | undefined;
  try {
    await new Promise<unknown>((resolve, reject) => {
      stopClock = countDown(SILENCE_MS, () => reject(new Error('a worker did not start')));
      onFailure(worker, reject);
      remote.checkFormula('1', 1, FALLBACK_PRESET).then(resolve, reject);
    });
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    stopClock?.();
  }
  onFailure(worker, fail);
  return { ask: askOf(remote), place: 'worker', close: () => worker.terminate() };
}

function onFailure(worker: Worker, notify: (error: Error) => void): void {
  worker.addEventListener('error', (event) => notify(new Error(`a worker failed: ${event.message || 'it could not start'}`)));
  worker.addEventListener('messageerror', () => notify(new Error('a worker sent something unreadable')));
}
