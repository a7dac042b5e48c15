import type { Summary } from '../src/model/summary';
import type { Scenario } from '../src/scenario/scenario';
import type { RemoteEngine, Runner, RunOptions } from './protocol';
import { pull } from './pull';
import { createSeat, type OpenHost, type Seat } from './seat';

/** A runner on so many seats; they are taken with the first run. `openHost` is called anew for a seat whose host has failed. */
export function createRunner(openHost: OpenHost, size = 1): Runner {
  const seats = Array.from({ length: size }, () => createSeat(openHost));
  let current: AbortController | null = null;
  let begun = 0;

  /** Whatever needs no run is asked of the seat with the fewest questions. */
  async function askFreest<T>(question: (engine: RemoteEngine) => Promise<T>): Promise<T> {
    const [freest] = seats.filter(({ place }) => place !== null).sort((a, b) => a.pending - b.pending);
    const seat = freest ?? (await firstOpened(seats));
    return seat.ask(question);
  }

  return {
    run(scenario: Scenario, { signal, onProgress }: RunOptions = {}): Promise<Summary> {
      current?.abort();
      const own = (current = new AbortController());
      signal?.addEventListener('abort', () => own.abort(), { once: true });
      if (signal?.aborted) own.abort();
      return pull(seats, scenario, { signal: own.signal, onBegin: () => begun++, ...(onProgress && { onProgress }) });
    },
    checkMarketFormula: (text, market, scenario) => askFreest((engine) => engine.checkMarketFormula(text, market, scenario)),
    marketPay: (text, market, scenario) => askFreest((engine) => engine.marketPay(text, market, scenario)),
    checkFormula: (text, revenueShareValue, preset) => askFreest((engine) => engine.checkFormula(text, revenueShareValue, preset)),
    forecast: (request) => askFreest((engine) => engine.forecast(request)),
    forecastRecord: (request, mode) => askFreest((engine) => engine.forecastRecord(request, mode)),
    forecastPath: (request, dispute, days) => askFreest((engine) => engine.forecastPath(request, dispute, days)),
    readFormula: (text, credits) => askFreest((engine) => engine.readFormula(text, credits)),
    formulaWords: () => askFreest((engine) => engine.formulaWords()),
    get begun() {
      return begun;
    },
    get workers() {
      return seats.filter(({ place }) => place === 'worker').length;
    },
    close() {
      current?.abort();
      seats.forEach((seat) => seat.close());
    },
  };
}

async function firstOpened(seats: readonly Seat[]): Promise<Seat> {
  for (const seat of seats) if (await seat.open()) return seat;
  throw new Error('no worker can be had');
}
