import type { Runner } from '../../workers/protocol';

/** How long the page may stay busy before what waits for idleness begins all the same, milliseconds. */
const PATIENCE_MS = 2000;
/** How long the workers have for themselves before the page loads more, milliseconds. */
const AHEAD_MS = 1000;
const TOUCHES = ['pointerdown', 'keydown', 'touchstart', 'wheel'] as const;

/**
 * Wakes the workers when the page is first touched or has nothing else to do, and resolves once there is time for what is not in sight: a
 * moment later.
 */
export async function idle(runner: Pick<Runner, 'wake'>): Promise<void> {
  await new Promise<void>((resolve) => {
    const wake = (): void => {
      for (const touch of TOUCHES) removeEventListener(touch, wake, true);
      resolve();
    };
    for (const touch of TOUCHES) addEventListener(touch, wake, { capture: true, passive: true });
    if (typeof requestIdleCallback === 'function') requestIdleCallback(wake, { timeout: PATIENCE_MS });
    else setTimeout(wake, 200);
  });
  runner.wake();
  await new Promise((resolve) => setTimeout(resolve, AHEAD_MS));
}
