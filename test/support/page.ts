import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { preview, type PreviewServer } from 'vite';
import { onTestFinished, TestRunner } from 'vitest';
import { encodeScenario } from '../../src/scenario/codec';
import { presetScenario } from '../../src/scenario/scenario';
import { findChromium } from './chromium';
import { LIMIT_MS } from './limit';

/** The built page, served, and a browser to open it with. */
export interface Served {
  readonly address: string;
  /**
   * Opens the page on a machine of one processor and waits until the last chart is painted; whatever the console and the page complain about
   * lands in `complaints`. What a test opens is closed at its end.
   */
  open(
    fragment?: string,
    options?: {
      readonly width?: number;
      readonly height?: number;
      readonly scheme?: 'light' | 'dark';
      /** Whether to wait for the whole run. */
      readonly wait?: boolean;
      /** Whether to open the rooms below the first screen. */
      readonly rooms?: boolean;
    },
  ): Promise<Opened>;
  /** Closes every page that is still open. */
  close(): Promise<void>;
}

export interface Opened {
  readonly page: Page;
  readonly complaints: string[];
  /** Addresses of every request the page made. */
  readonly requests: string[];
}

/** Serves dist/ and opens it in Chromium. Both are the worker's own, and serve the next file of tests too. */
export async function servePage(): Promise<Served> {
  const address = await servedAddress();
  const browser = await startedChromium();
  const contexts = new Set<BrowserContext>();
  const closeContext = async (context: BrowserContext): Promise<void> => {
    contexts.delete(context);
    await context.close();
  };
  return {
    address,
    async open(fragment = AS_KNOWN, { width = 1440, height = 900, scheme = 'light', wait = true, rooms = true } = {}) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, acceptDownloads: true });
      contexts.add(context);
      if (TestRunner.getCurrentTest()) onTestFinished(() => closeContext(context));
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address).origin });
      context.setDefaultTimeout(LIMIT_MS);
      await context.addInitScript(onOneProcessor);
      const page = await context.newPage();
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(address + fragment);
      if (wait) {
        await painted(page);
        if (rooms) await openRooms(page);
      }
      return { page, complaints, requests };
    },
    close: async () => void (await Promise.all([...contexts].map(closeContext))),
  };
}

/** The page believes in one processor, and so starts one worker: a second would only prepare the same once more. */
export function onOneProcessor(): void {
  Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 1, configurable: true });
}

let chromiumOfWorker: Promise<Browser> | undefined;
/** The one Chromium of this worker, which ends with it. Two workers never share one: a browser has a single clipboard. */
export const startedChromium = (): Promise<Browser> =>
  (chromiumOfWorker ??= chromium.launch({ executablePath: findChromium()!, args: ['--disable-background-networking'] }));

let serverOfWorker: Promise<PreviewServer> | undefined;
/** Address of dist/ as this worker serves it, on a port of its own. */
export async function servedAddress(): Promise<string> {
  serverOfWorker ??= preview({ preview: { port: 0, strictPort: false }, logLevel: 'error' });
  return (await serverOfWorker).resolvedUrls!.local[0]!;
}

/** The fragment of the strike as known on 18 July 2023; without one the page opens the strike as it ended. */
export const AS_KNOWN = `#${encodeScenario(presetScenario('sag-aftra-2023'))}`;

/** Waits until the run asked last is painted whole, with what stands below the first screen. */
export async function painted(page: Page): Promise<void> {
  await page.locator('.room[data-room=assumptions]').waitFor();
  await page.locator('.status[data-done=yes]').waitFor();
}

/** Opens every room below the first screen, and waits until all in them is painted. */
export async function openRooms(page: Page): Promise<void> {
  await page.locator('.room:not([open]) > summary').evaluateAll((all) => all.forEach((summary) => (summary as HTMLElement).click()));
  const rooms = await page.locator('.room').count();
  await page
    .locator('.room .room-inputs')
    .or(page.locator('.room .side > button'))
    .nth(rooms - 1)
    .waitFor();
  await frames(page, 4);
  await page.locator('.status[data-done=yes]').waitFor();
}

/** Scrolls to what is computed only in sight until all of it is drawn, and waits until the page has said where members’ net is zero. */
export async function settled(page: Page): Promise<void> {
  await page.locator('p.zero', { hasText: 'zero' }).waitFor();
  const next = (): boolean => {
    const waiting = document.querySelector('.empty > p');
    waiting?.scrollIntoView({ block: 'center' });
    return waiting !== null;
  };
  while (await page.evaluate(next)) await frames(page, 4);
  await page.locator('.status[data-done=yes]').waitFor();
}

/** Scrolls to the charts below the first screen, and waits until what is computed only in sight is drawn there. */
export async function belowFirstScreen(page: Page): Promise<void> {
  await page.locator('figure[data-chart=break-even]').evaluate((figure) => figure.scrollIntoView({ block: 'center' }));
  await page.locator('figure[data-chart=dispute]').waitFor();
  await page.locator('.status[data-done=yes]').waitFor();
}

/** The ledger of a side as text, without the line that is searched for only in sight. */
export const ledgerOf = async (page: Page, side: 'members' | 'employers'): Promise<string> =>
  (await page.locator(`article.${side} > p, article.${side} dl > div:not(:has([data-quantity^=breakEvenLength]))`).allTextContents()).join(
    '\n',
  );

/** The result the page would save, as text: what «Save numbers» downloads. */
export async function savedNumbers(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save numbers' }).click();
  const download = await waiting;
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Rules of axe about colors: all that another theme can break. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with the page as it stands, and with its colors in the dark theme; the page is light again afterwards. */
export async function axeInBothThemes(page: Page, leftOut: readonly string[] = []): Promise<string[]> {
  const light = await axeViolations(page, null, leftOut);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeViolations(page, COLOR_RULES);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((each) => `dark: ${each}`)];
}

/**
 * What axe finds wrong with the page as it stands.
 *
 * @param only the rules it is held to; null for everything that axe knows, with what it leaves to the asker: targets of at least 24 px
 * @param leftOut rules that do not hold for this page
 */
export async function axeViolations(page: Page, only: readonly string[] | null = null, leftOut: readonly string[] = []): Promise<string[]> {
  // The page's own rules forbid injected scripts by address; the debugger may still evaluate one.
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(
    async ([only, leftOut]) => {
      const { axe } = globalThis as unknown as {
        axe: { run(of: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const rules = Object.fromEntries([['target-size', { enabled: true }], ...leftOut.map((rule) => [rule, { enabled: false }])]);
      return (await axe.run(document, { resultTypes: ['violations'], ...(only ? { runOnly: only } : { rules }) })).violations.flatMap(
        ({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
      );
    },
    [only, leftOut] as const,
  );
}

/** Moves a slider of a parameter to a value, as a reader's drag ends. */
export async function moveSlider(page: Page, key: string, value: number): Promise<void> {
  await page.locator(`.field[data-key="${key}"] input[type=range]`).evaluate((input, to) => {
    (input as HTMLInputElement).value = String(to);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, value);
}

/** Lets the page paint so many more frames: what would follow a state by itself has followed then. */
export const frames = (page: Page, count = 20): Promise<void> =>
  page.evaluate(async (left) => {
    for (; left > 0; left--) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, count);

/** Counts how far the page jumps from its next load on. */
export const watchShifts = (page: Page): Promise<unknown> => page.addInitScript(countShifts);

/** The same from this moment on. */
export const watchShiftsFromHere = (page: Page): Promise<void> => page.evaluate(countShifts);

function countShifts(): void {
  const shifts: number[] = ((globalThis as { shifts?: number[] }).shifts = []);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: document.readyState === 'loading' });
}

/** How far it has jumped, as browsers count it; 0.1 is what counts as steady for a whole visit. */
export const shifted = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as { shifts?: number[] }).shifts!.reduce((sum, value) => sum + value, 0));
