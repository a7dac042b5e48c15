import * as Comlink from 'comlink';
import type { Engine, Runner } from './protocol';
import { createRunner, type RemoteEngine } from './pull';

/** A block takes a few hundredths of a second; a worker silent for this long is taken to hang. */
const SILENCE_MS = 20_000;

/**
 * The simulation in a worker, started at once; in slices on the page where no worker can be had. The worker is inlined and classic:
 * the one form that starts in every engine, in a sandboxed frame and from a single file, and that inherits the page's rules.
 */
export function workerRunner(): Runner {
  let worker: Worker | null = null;
  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  const connect = async (): Promise<RemoteEngine> => {
    try {
      const { default: SimulationWorker } = await import('./simulation.worker?worker&inline');
      worker = new SimulationWorker();
      return await answering(worker);
    } catch {
      // No worker here: an old browser, or a page whose rules forbid it. The same numbers come from the page itself.
      stop();
      return (await import('./direct')).slicedEngine();
    }
  };
  return createRunner(connect, stop);
}

/** The worker's engine, once it has answered; every call fails when the worker does, or is silent for too long. */
async function answering(worker: Worker): Promise<RemoteEngine> {
  const remote = Comlink.wrap<Engine>(worker);
  let fail: (error: Error) => void = () => undefined;
  const failure = new Promise<never>((_, reject) => (fail = reject));
  failure.catch(() => undefined);
  worker.addEventListener('error', (event) => fail(new Error(`the worker failed: ${event.message || 'it could not start'}`)));
  worker.addEventListener('messageerror', () => fail(new Error('the worker sent something unreadable')));
  const within = async <T>(answer: Promise<T>): Promise<T> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`the worker has been silent for ${SILENCE_MS / 1000} seconds`)), SILENCE_MS);
    });
    try {
      return await Promise.race([answer, failure, silence]);
    } finally {
      clearTimeout(timer);
    }
  };
  const engine: RemoteEngine = {
    begin: (scenario) => within(remote.begin(scenario)),
    block: () => within(remote.block()),
    summary: () => within(remote.summary()),
    checkFormula: (text, revenueShareValue) => within(remote.checkFormula(text, revenueShareValue)),
  };
  await engine.checkFormula('1', 1);
  return engine;
}
