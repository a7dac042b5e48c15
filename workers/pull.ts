import type { Summary } from '../src/model/summary';
import type { Scenario } from '../src/scenario/scenario';
import { ScenarioError, type Engine, type Runner, type RunOptions } from './protocol';

/** An engine whose answers may take time, as a worker's do. */
export type RemoteEngine = { readonly [K in keyof Engine]: (...args: Parameters<Engine[K]>) => Promise<ReturnType<Engine[K]>> };

/** Draws after which a picture is shown: a first one from few draws, then refined ones. */
const PICTURES = [256, 2048];

/**
 * A runner that pulls block after block from an engine. Pulling keeps the page in charge: to cancel is to ask for no more blocks.
 * `connect` opens an engine and is called again after a failure.
 */
export function createRunner(connect: () => Promise<RemoteEngine>, disconnect: () => void): Runner {
  let engine: Promise<RemoteEngine> | null = null;
  let current: AbortController | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let begun = 0;
  const connected = (): Promise<RemoteEngine> => {
    engine ??= connect();
    // An engine that could not be had is asked for anew the next time.
    engine.catch(() => (engine = null));
    return engine;
  };
  const reset = (): void => {
    engine = null;
    disconnect();
  };

  async function run(scenario: Scenario, options: RunOptions = {}): Promise<Summary> {
    current?.abort();
    const own = (current = new AbortController());
    options.signal?.addEventListener('abort', () => own.abort(), { once: true });
    if (options.signal?.aborted) own.abort();
    const turn = last;
    const result = (async () => {
      await turn;
      throwIfAborted(own.signal);
      begun++;
      try {
        return await pull(await connected(), scenario, own.signal, options.onProgress);
      } catch (error) {
        if (!isOrdinary(error)) reset();
        throw error;
      }
    })();
    last = result.catch(() => undefined);
    return result;
  }

  return {
    run,
    async checkFormula(text, revenueShareValue) {
      return (await connected()).checkFormula(text, revenueShareValue);
    },
    get begun() {
      return begun;
    },
    close() {
      current?.abort();
      reset();
    },
  };
}

async function pull(engine: RemoteEngine, scenario: Scenario, signal: AbortSignal, onProgress: RunOptions['onProgress']): Promise<Summary> {
  const { draws } = scenario;
  const problems = await engine.begin(scenario);
  if (problems.length > 0) throw new ScenarioError(problems);
  for (let done = 0; done < draws;) {
    throwIfAborted(signal);
    done = await engine.block();
    throwIfAborted(signal);
    if (done === draws) break;
    if (!onProgress) continue;
    if (!PICTURES.includes(done)) onProgress({ done, draws });
    else {
      const summary = await engine.summary();
      throwIfAborted(signal);
      onProgress({ done, draws, summary });
    }
  }
  const summary = await engine.summary();
  throwIfAborted(signal);
  onProgress?.({ done: draws, draws, summary });
  return summary;
}

function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new DOMException('a newer request took its place', 'AbortError');
}

const isOrdinary = (error: unknown): boolean =>
  error instanceof ScenarioError || (error instanceof DOMException && error.name === 'AbortError');
