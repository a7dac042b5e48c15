import { isQuestion, type Ask } from './protocol';

/** What an engine runs in: a worker, or the page itself. */
export interface Host {
  /** Asks its engine. */
  readonly ask: Ask;
  readonly place: 'worker' | 'page';
  close(): void;
}

/** Opens a host, null where none can be had; the host calls `fail` when it breaks by itself. */
export type OpenHost = (fail: (error: Error) => void) => Promise<Host | null>;

/** A place in the pool for one host at a time. A host that fails is closed; the next call that needs one opens another. */
export interface Slot {
  /** Where the engine runs; null while there is none. */
  readonly place: Host['place'] | null;
  /** Calls without an answer yet. */
  readonly pending: number;
  /** Opens a host if there is none; false where none can be had. */
  open(): Promise<boolean>;
  /** The same for a new run: what an earlier run still waits for has to come back first, within two seconds. */
  free(): Promise<boolean>;
  /**
   * Asks the engine; rejects as soon as the host has failed, whichever call it failed at. An engine that answers a call of a run with an
   * error has failed; the error of a question is that question's alone.
   */
  readonly ask: Ask;
  close(): void;
}

/**
 * How long a host may leave every question unanswered. The longest answer the page asks for is the summary of 65,536 draws: 0.8 s on
 * a desktop computer, 5 s on a phone six times slower. A block takes 0.06 s and 0.4 s.
 */
export const SILENCE_MS = 20_000;

/** How long a cancelled run may keep a host: longer than any block, and only the time to open another is lost with the host. */
export const GRACE_MS = 2_000;

/** Time is counted in ticks while the page is awake: after the machine slept one tick is due, and the host gets the rest of its time. */
const TICK_MS = 500;

/** Calls `late` after so long, unless the function returned is called before. */
export function countDown(ms: number, late: () => void): () => void {
  let ticks = Math.ceil(ms / TICK_MS);
  const timer = setInterval(() => {
    if (--ticks > 0) return;
    clearInterval(timer);
    late();
  }, TICK_MS);
  return () => clearInterval(timer);
}

/** An engine left every question unanswered for too long. */
export class Silence extends Error {}

export function createSlot(openHost: OpenHost): Slot {
  let host: Host | null = null;
  let opening: Promise<boolean> | null = null;
  let turn = 0;
  let stopClock = (): void => undefined;
  /** Rejects the calls under way: a worker that failed would leave them pending forever. */
  const pending = new Set<(error: Error) => void>();
  let whenFree: (() => void)[] = [];

  function open(): Promise<boolean> {
    if (opening) return opening;
    const own = ++turn;
    const opened = async (): Promise<boolean> => {
      try {
        const found = await openHost((error) => own === turn && fail(error));
        if (own === turn) host = found;
        else found?.close();
        return host === found && found !== null;
      } catch (error) {
        if (own === turn) opening = null;
        throw error;
      }
    };
    return (opening = opened());
  }

  function fail(error: Error): void {
    turn++;
    host?.close();
    host = opening = null;
    const rejects = [...pending];
    pending.clear();
    rejects.forEach((reject) => reject(error));
    heard();
  }

  /** After every answer: restarts the clock, unless a new run waits. */
  function heard(): void {
    if (pending.size > 0 && whenFree.length > 0) return;
    stopClock();
    if (pending.size > 0) return startClock(SILENCE_MS);
    whenFree.forEach((resolve) => resolve());
    whenFree = [];
  }

  function startClock(ms: number): void {
    stopClock();
    stopClock = countDown(ms, () => fail(new Silence(`a worker did not answer for ${ms / 1000} seconds`)));
  }

  return {
    get place() {
      return host?.place ?? null;
    },
    get pending() {
      return pending.size;
    },
    open,
    async free() {
      if (pending.size > 0) {
        if (whenFree.length === 0) startClock(GRACE_MS);
        await new Promise<void>((resolve) => whenFree.push(resolve));
      }
      return open();
    },
    ask(call, ...args) {
      return new Promise((resolve, reject) => {
        if (!host) throw new Error('the worker is gone');
        pending.add(reject);
        if (pending.size === 1) startClock(SILENCE_MS);
        host.ask(call, ...args).then(
          (answer) => {
            pending.delete(reject);
            resolve(answer);
            heard();
          },
          (error) => {
            if (!isQuestion(call)) return pending.has(reject) && fail(error);
            if (pending.delete(reject)) heard();
            reject(error);
          },
        );
      });
    },
    close: () => fail(new Error('the simulation was closed')),
  };
}
