import { decodeScenario, encodeScenario, type Decoded } from '../scenario/codec';
import { DEFAULT_PRESET } from '../cases/cases';
import type { Scenario } from '../scenario/scenario';
import { addressOf, beforeLeaving, scenarioFromAddress } from './location';

/** The steps a reader can go back and forth in: a scenario each. */
export interface Steps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Takes in the scenario on the page: a step at once, or 800 ms after the last change while a key or a pointer moves a control. */
  note(scenario: Scenario, isSettled: boolean): void;
  undo(): void;
  redo(): void;
  close(): void;
}

/** How long after the last change a scenario that is not let go becomes a step, milliseconds. */
const SETTLE_MS = 800;
/** Browsers refuse to add to the history too often: the step is kept and tried again after so long. */
const RETRY_MS = 2000;

/** What an entry of the browser's history carries: its number on the stack, the highest number there, and a scenario no address can hold. */
interface Entry {
  readonly step: number;
  readonly last: number;
  readonly text?: string;
}

const entryOf = (state: unknown): Entry | null => {
  const { step, last } = (state ?? {}) as Partial<Entry>;
  return Number.isInteger(step) && Number.isInteger(last) ? (state as Entry) : null;
};

/**
 * One numbered stack, carried by the browser's history: undo is its back, redo its forward, and neither leaves the stack. `go` is called
 * with what a step holds. In a frame, whose history is its host's, the stack is the frame's own and nothing is added.
 */
export function createSteps(start: Scenario, go: (decoded: Decoded) => void): Steps {
  const stack = window.top === window ? browserStack(go) : ownStack(start, go);
  let pending: Scenario | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle(): void {
    clearTimeout(timer);
    if (pending === null) return;
    if (stack.add(pending)) pending = null;
    else timer = setTimeout(settle, RETRY_MS);
  }
  function drop(): void {
    clearTimeout(timer);
    pending = null;
  }
  const stopHearing = stack.hear(drop);
  const stopLeaving = beforeLeaving(settle);
  addEventListener('pagehide', settle);

  return {
    get canUndo() {
      return stack.step > 0;
    },
    get canRedo() {
      return stack.step < stack.last;
    },
    note(scenario, isSettled) {
      clearTimeout(timer);
      pending = scenario;
      if (isSettled) settle();
      else timer = setTimeout(settle, SETTLE_MS);
    },
    undo() {
      settle();
      if (stack.step > 0) stack.move(-1);
    },
    redo() {
      settle();
      if (stack.step < stack.last) stack.move(1);
    },
    close() {
      drop();
      stopHearing();
      stopLeaving();
      removeEventListener('pagehide', settle);
    },
  };
}

interface Stack {
  /** Number of the present step, from 0, and the highest there is. */
  readonly step: number;
  readonly last: number;
  /** Adds a step behind the present one, and says whether it could; one that is the present one already adds nothing. */
  add(scenario: Scenario): boolean;
  move(by: -1 | 1): void;
  /** Calls `moved` before a step is gone to; returns how to stop. */
  hear(moved: () => void): () => void;
}

function browserStack(go: (decoded: Decoded) => void): Stack {
  const found = entryOf(history.state);
  let step = $state(found?.step ?? 0);
  let last = $state(found && mayGoForward() ? found.last : (found?.step ?? 0));
  let present = presentText();
  remember();

  /** The step that the entry holds, as text. */
  function presentText(): string {
    const text = entryOf(history.state)?.text;
    return encodeScenario((text === undefined ? scenarioFromAddress(DEFAULT_PRESET) : decodeScenario(text, Infinity)).scenario);
  }
  function remember(): void {
    try {
      history.replaceState({ ...(history.state as object | null), step, last }, '', location.href);
    } catch {
      // The numbers stay in memory; only a reload would forget them.
    }
  }
  return {
    get step() {
      return step;
    },
    get last() {
      return last;
    },
    add(scenario) {
      const text = encodeScenario(scenario);
      if (text === present) return true;
      const { address, tooLong } = addressOf(scenario);
      const entry: Entry = { step: step + 1, last: step + 1, ...(tooLong && { text }) };
      try {
        history.pushState(entry, '', tooLong ? location.href : address);
      } catch {
        return false;
      }
      step = last = entry.step;
      present = text;
      return true;
    },
    move: (by) => (by < 0 ? history.back() : history.forward()),
    hear(moved) {
      const arrive = ({ state }: PopStateEvent): void => {
        moved();
        const entry = entryOf(state);
        // An entry without a number is an address that was typed or followed here: it stands behind the step it was reached from.
        step = entry ? entry.step : step + 1;
        last = entry ? Math.max(last, entry.step) : step;
        remember();
        present = presentText();
        go(entry?.text === undefined ? scenarioFromAddress(DEFAULT_PRESET) : decodeScenario(entry.text, Infinity));
      };
      // Kept alive while another page was shown, this one no longer knows what lies in front of it.
      const wake = ({ persisted }: PageTransitionEvent): void => {
        if (persisted) last = step;
      };
      addEventListener('popstate', arrive);
      addEventListener('pageshow', wake);
      return () => {
        removeEventListener('popstate', arrive);
        removeEventListener('pageshow', wake);
      };
    },
  };
}

/**
 * Whether the entries in front of this one are still those of the stack. After a reload they are; after coming back from another page the
 * way forward leads there, and only some browsers can say what it is.
 */
function mayGoForward(): boolean {
  const [navigated] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigated?.type === 'reload';
}

function ownStack(start: Scenario, go: (decoded: Decoded) => void): Stack {
  let all = $state.raw<readonly Scenario[]>([start]);
  let step = $state(0);
  let moved = (): void => undefined;
  return {
    get step() {
      return step;
    },
    get last() {
      return all.length - 1;
    },
    add(scenario) {
      if (encodeScenario(scenario) === encodeScenario(all[step])) return true;
      all = [...all.slice(0, step + 1), scenario];
      step++;
      return true;
    },
    move(by) {
      moved();
      step += by;
      go({ status: 'exact', scenario: all[step], notes: [], made: null });
    },
    hear(notify) {
      moved = notify;
      return () => undefined;
    },
  };
}
