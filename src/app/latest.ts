/** A function of which only the newest call is answered. */
export interface Latest<Args extends readonly unknown[], Answer> {
  (...args: Args): Promise<Answer>;
  /** Drops the call under way, as a newer one would. */
  drop(): void;
}

/**
 * The newest answer wins, in whatever order answers come. Of an older call neither the answer nor the error arrives: its promise stays
 * pending, so that whoever awaits it goes no further.
 */
export function latest<Args extends readonly unknown[], Answer>(ask: (...args: Args) => Promise<Answer>): Latest<Args, Answer> {
  let newest = 0;
  const call = (...args: Args): Promise<Answer> => {
    const own = ++newest;
    return new Promise((resolve, reject) => {
      ask(...args).then(
        (answer) => own === newest && resolve(answer),
        (error: unknown) => own === newest && reject(error),
      );
    });
  };
  return Object.assign(call, { drop: () => void newest++ });
}

/**
 * One call at a time, so that a dragged slider does not queue hundreds. Of calls that wait only the newest is made; the promises of the
 * others stay pending. Answers come in the order of the calls.
 */
export function oneAtATime<Args extends readonly unknown[], Answer>(
  ask: (...args: Args) => Promise<Answer>,
): (...args: Args) => Promise<Answer> {
  let isBusy = false;
  let waiting: (() => void) | null = null;
  const next = (): void => {
    const begin = waiting;
    isBusy = begin !== null;
    waiting = null;
    begin?.();
  };
  return (...args) =>
    new Promise((resolve, reject) => {
      waiting = () =>
        void ask(...args)
          .then(resolve, reject)
          .finally(next);
      if (!isBusy) next();
    });
}
