import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../workers/protocol';
import { encodeScenario } from '../../src/scenario/codec';
import { presetScenario, type Scenario } from '../../src/scenario/scenario';
import { moveSlider, painted, savedNumbers, servePage, type Opened, type Served } from '../support/page';

const scenario: Scenario = { ...presetScenario('sag-aftra-2023'), draws: 2304 };

let served: Served;
/** The numbers of both scenarios from one sound worker. */
let usual: string;
let usualMoved: string;
beforeAll(async () => {
  served = await servePage();
  const { page } = await openOn(1);
  await painted(page);
  usual = await savedNumbers(page);
  await moveSlider(page, 'dealRaise', 10.4);
  await painted(page);
  usualMoved = await savedNumbers(page);
});
afterAll(() => served.close());

/** What goes wrong in workers, counted as they are made: a machine's first is 0, and keeps the blocks of the first run. */
interface Trouble {
  readonly workers: readonly number[];
  readonly at: keyof Engine;
  readonly how: 'throw' | 'silence';
}

/** Runs in a worker before its own code: an uncaught error at a question, or from then on no question comes through. */
const PRELUDE = `(({ workers, at, how }) => {
  let stopped = false;
  self.addEventListener('message', (event) => {
    stopped ||= workers.includes(Number(self.name)) && event.data.path?.[0] === at;
    if (!stopped) return;
    event.stopImmediatePropagation();
    console.debug('planted');
    if (how === 'throw') throw new Error('planted');
  });
})`;

/** Opens the page as on a machine with so many processors and waits for the trouble, if any, but not for the charts. */
async function openOn(processors: number, trouble?: Trouble): Promise<Opened> {
  const opened = await served.open('robots.txt', { wait: false });
  const prelude = trouble ? `${PRELUDE}(${JSON.stringify(trouble)});` : '';
  await opened.page.addInitScript(
    ({ count, first }) => {
      Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => count });
      let made = 0;
      globalThis.Worker = class extends Worker {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, { ...options, name: String(made++) });
        }
      };
      globalThis.Blob = class extends Blob {
        constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
          super(options?.type?.startsWith('text/javascript') ? [first, ...parts] : parts, options);
        }
      };
    },
    { count: processors, first: prelude },
  );
  const planted = trouble && opened.page.waitForEvent('console', (message) => message.text() === 'planted');
  await opened.page.goto(`${served.address}#${encodeScenario(scenario)}`);
  await planted;
  return opened;
}

const failure = ({ page }: Opened) => page.locator('.status', { hasText: 'The calculation stopped' });

test.each([2, 4])('on a machine with %i processors as many workers give the same bytes as one', async (processors) => {
  const { page, complaints } = await openOn(processors);
  await painted(page);
  expect(await savedNumbers(page)).toBe(usual);
  expect(page.workers()).toHaveLength(processors);
  // This run has all of them from its start.
  await moveSlider(page, 'dealRaise', 10.4);
  await painted(page);
  expect(await savedNumbers(page)).toBe(usualMoved);
  expect(complaints).toEqual([]);
});

test.each([
  [0, 1],
  [64, 8],
])('on a machine that says it has %i processors there are %i workers', async (processors, workers) => {
  const { page } = await openOn(processors);
  await painted(page);
  await expect.poll(() => page.workers().length).toBe(workers);
});

test('a worker that fails in the middle of a run leaves its part to the other, and the numbers are the usual ones', async () => {
  const opened = await openOn(2, { workers: [1], at: 'block', how: 'throw' });
  await painted(opened.page);
  expect(await savedNumbers(opened.page)).toBe(usual);
  await moveSlider(opened.page, 'dealRaise', 10.4);
  await painted(opened.page);
  expect(await savedNumbers(opened.page)).toBe(usualMoved);
  await expect.poll(() => opened.page.workers().length).toBe(2);
});

test.each(['begin', 'summary'] as const)(
  'a worker that fails at %s and has no other stops the run, and «Compute again» gives the usual numbers',
  async (at) => {
    const opened = await openOn(1, { workers: [0], at, how: 'throw' });
    await failure(opened).waitFor();
    expect(await failure(opened).innerText()).toContain('a worker failed: Uncaught Error: planted');
    await opened.page.getByRole('button', { name: 'Compute again' }).click();
    await painted(opened.page);
    expect(await savedNumbers(opened.page)).toBe(usual);
  },
);

test('a worker that keeps the blocks and fails stops the run, and a slider gives the usual numbers', async () => {
  const opened = await openOn(2, { workers: [0], at: 'collect', how: 'throw' });
  await failure(opened).waitFor();
  await moveSlider(opened.page, 'dealRaise', 10.4);
  await painted(opened.page);
  expect(await savedNumbers(opened.page)).toBe(usualMoved);
});

test('a worker that falls silent is replaced and the run done again, with a word and the usual numbers', async () => {
  const opened = await openOn(1, { workers: [0], at: 'summary', how: 'silence' });
  await painted(opened.page);
  expect(await opened.page.locator('.status').innerText()).toContain('is done again: a worker did not answer for 20 seconds');
  expect(await failure(opened).count()).toBe(0);
  expect(await savedNumbers(opened.page)).toBe(usual);
});

test('where the one in its place falls silent too the run stops, and «Compute again» gives the usual numbers', async () => {
  const opened = await openOn(1, { workers: [0, 1], at: 'summary', how: 'silence' });
  await failure(opened).waitFor();
  expect(await failure(opened).innerText()).toContain('a worker did not answer for 20 seconds');
  expect(await failure(opened).innerText()).not.toContain('done again');
  await opened.page.getByRole('button', { name: 'Compute again' }).click();
  await painted(opened.page);
  expect(await savedNumbers(opened.page)).toBe(usual);
});

test.each([0, 1])('a slider frees the page when worker %i of two never answers again', async (worker) => {
  const opened = await openOn(2, { workers: [worker], at: 'block', how: 'silence' });
  await moveSlider(opened.page, 'dealRaise', 10.4);
  await painted(opened.page);
  expect(await savedNumbers(opened.page)).toBe(usualMoved);
});

test('where only some workers can be made, those compute, with the same numbers', async () => {
  const { page } = await openOn(3);
  await page.addInitScript(() => {
    let asked = 0;
    globalThis.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        if (asked++ !== 2) throw new DOMException('not this one', 'SecurityError');
        super(url, options);
      }
    };
  });
  await page.reload();
  await painted(page);
  expect(page.workers()).toHaveLength(1);
  expect(await savedNumbers(page)).toBe(usual);
});

test('where every worker fails before it answers, the page computes by itself, with the same numbers', async () => {
  const { page } = await openOn(2, { workers: [0, 1], at: 'checkFormula', how: 'throw' });
  await painted(page);
  expect(page.workers()).toHaveLength(0);
  expect(await savedNumbers(page)).toBe(usual);
});
