import { ALL_PARTS, WHOLE_PARTS, type Part } from '../src/scenario/answer-parts';
import type { Summary } from '../src/model/run/summary';
import type { Scenario } from '../src/scenario/scenario';
import { createPoints, LEAST_DRAWS } from './points';
import { extentOf, QUESTION_NAMES, ScenarioError, type Answers, type Ask, type Runner, type RunOptions } from './protocol';
import { failureNotice, pull } from './pull';
import { createSlot, Silence, type OpenHost, type Slot } from './slot';

/** A question: what is asked, and the promise of its answer. */
interface Asked<Answer> {
  readonly scenario: Scenario;
  readonly options: RunOptions;
  /** Whether a control still moves: then the preview is the answer. */
  readonly moving: boolean;
  /** What follows the preview; calls `onBegin` when it reaches an engine. */
  readonly whole: (signal: AbortSignal, onBegin: () => void) => Promise<Answer>;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
  readonly control: AbortController;
  /** Whether a newer question must wait for it. */
  firm: boolean;
}

/** A runner on `size` slots; they are taken with the first run. `openHost` is called again for a slot whose host has failed. */
export function createRunner(openHost: OpenHost, size = 1): Runner {
  const slots = Array.from({ length: size }, () => createSlot(openHost));
  const points = createPoints();
  let current: Asked<unknown> | null = null;
  let waiting: Asked<unknown> | null = null;
  let begun = 0;
  let answered = 0;

  /** Whatever needs no run is asked of the slot with the fewest calls under way. */
  const askFreest: Ask = async (call, ...args) => (freest() ?? (await firstOpened(slots))).ask(call, ...args);

  /** Asks again where an engine fell silent: the engine in its place. `tell` gets the reason; a newer question comes first. */
  async function twice<T>(ask: () => Promise<T>, tell: (notice: string) => void, isOvertaken = (): boolean => false): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Silence)) throw error;
      if (isOvertaken()) throw gaveWay();
      tell(failureNotice(error));
      return ask();
    }
  }

  const freest = (but: Slot | null = null): Slot | undefined =>
    slots.filter((slot) => slot.place !== null && slot !== but).sort((a, b) => a.pending - b.pending)[0];

  function put<Answer>(asked: Pick<Asked<Answer>, 'scenario' | 'options' | 'moving' | 'whole'>): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      const control = new AbortController();
      const question = { ...asked, resolve, reject, control, firm: true } as Asked<unknown>;
      const { signal } = asked.options;
      signal?.addEventListener('abort', () => control.abort(), { once: true });
      if (signal?.aborted) control.abort();
      if (current?.firm && !current.control.signal.aborted) {
        waiting?.reject(gaveWay());
        waiting = question;
        return;
      }
      current?.control.abort();
      void answer(question);
    });
  }

  async function answer(question: Asked<unknown>): Promise<void> {
    const { scenario, options, moving, whole, resolve, reject, control } = question;
    const parts = options.preview;
    let reached = false;
    let hadPreview = false;
    const onBegin = (): void => {
      if (!reached) begun++;
      reached = true;
    };
    current = question;
    if (!moving) points.release();
    try {
      if (parts && scenario.draws >= LEAST_DRAWS) {
        const preview = await until(control.signal, previewOf(question, parts, onBegin));
        answered++;
        hadPreview = true;
        options.onProgress?.({ done: 0, draws: scenario.draws, preview });
        question.firm = false;
        if (moving) return resolve(undefined);
        if (waiting) return reject(gaveWay());
      } else {
        // Of few draws the whole is the first answer, and a newer question waits for it.
        question.firm = parts !== undefined;
      }
      const result = await twice(
        () => whole(control.signal, onBegin),
        tellOf(question),
        () => waiting !== null,
      );
      if (!hadPreview) answered++;
      resolve(result);
    } catch (error) {
      reject(error);
    } finally {
      if (current === question) {
        current = null;
        const next = waiting;
        waiting = null;
        if (next) void answer(next);
      }
    }
  }

  /** The preview of a question, by a slot that is free; by another where that one fails. */
  async function previewOf(
    { scenario, options, control: { signal } }: Pick<Asked<unknown>, 'scenario' | 'options' | 'control'>,
    parts: readonly Part[],
    onBegin: () => void,
  ) {
    const request = { points: points.choose(scenario.draws), parts };
    const ask = async (slot: Slot) => {
      const isThere = await slot.free();
      // Another question may have the slot by now, and a preview would end its run.
      if (signal.aborted) throw gaveWay();
      if (!isThere) throw new Error('no worker can be had');
      onBegin();
      const start = performance.now();
      const found = await slot.ask('preview', scenario, request);
      points.took(request.points, performance.now() - start);
      return found;
    };
    const first = freest() ?? (await firstOpened(slots));
    const found = await ask(first).catch((error: Error) => {
      if (signal.aborted) throw error;
      // One that fell silent may be replaced in its own place.
      const other = freest(first) ?? (error instanceof Silence ? first : undefined);
      if (!other) throw error;
      tellOf({ scenario, options })(failureNotice(error));
      return ask(other);
    });
    if (!('summary' in found)) throw new ScenarioError(found);
    return found;
  }

  const everything =
    (scenario: Scenario, options: RunOptions) =>
    (signal: AbortSignal, onBegin: () => void): Promise<Summary> =>
      pull(slots, scenario, {
        signal,
        onBegin,
        onBlock: points.tookBlock,
        extent: extentOf(options.parts ?? WHOLE_PARTS),
        summaryOf: (ask, draws) => ask('summary', draws),
        ...(options.onProgress && { onProgress: options.onProgress }),
      });

  return {
    run: (scenario, options = {}) => put({ scenario, options, moving: false, whole: everything(scenario, options) }),
    glance: async (scenario, options) => {
      // Below the draws that a preview needs, the whole is as quick.
      await put<Summary | undefined>({ scenario, options, moving: true, whole: everything(scenario, options) });
    },
    whole: (scenario, parts = ALL_PARTS) =>
      put({
        scenario,
        options: {},
        moving: false,
        whole: (signal, onBegin) =>
          pull(slots, scenario, { signal, onBegin, extent: extentOf(parts), summaryOf: (ask, draws) => ask('summary', draws) }),
      }),
    nets: (scenario) =>
      put({
        scenario,
        options: {},
        moving: false,
        whole: (signal, onBegin) =>
          pull(slots, scenario, { signal, onBegin, extent: 'nets', summaryOf: (ask, draws) => ask('nets', draws) }),
      }),
    ...answersBy((question, ...args) =>
      twice(
        () => askFreest(question, ...args),
        () => undefined,
      ),
    ),
    wake: () => void Promise.allSettled(slots.map((slot) => slot.open())),
    cancel() {
      waiting?.reject(gaveWay());
      waiting = null;
      current?.control.abort();
    },
    get begun() {
      return begun;
    },
    get answered() {
      return answered;
    },
    get workers() {
      return slots.filter(({ place }) => place === 'worker').length;
    },
    close() {
      waiting?.reject(gaveWay());
      waiting = null;
      current?.control.abort();
      slots.forEach((slot) => slot.close());
    },
  };
}

/** Every question by its name. */
const answersBy = (ask: Ask): Answers =>
  Object.fromEntries(QUESTION_NAMES.map((name) => [name, (...args: never) => ask(name, ...args)])) as unknown as Answers;

/** Reports a failure that does not stop the run to whoever asked. */
const tellOf =
  ({ scenario: { draws }, options }: Pick<Asked<unknown>, 'scenario' | 'options'>) =>
  (notice: string): void =>
    options.onProgress?.({ done: 0, draws, notice });

const gaveWay = (): DOMException => new DOMException('a newer request took its place', 'AbortError');

/** A promise, or an AbortError as soon as the signal says so. */
function until<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(gaveWay());
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted) cancel();
    promise.then(resolve, reject);
  });
}

async function firstOpened(slots: readonly Slot[]): Promise<Slot> {
  for (const slot of slots) if (await slot.open()) return slot;
  throw new Error('no worker can be had');
}
