import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { PRESET_IDS } from '../../src/cases/cases';
import { encodeScenario } from '../../src/scenario/codec';
import { presetScenario } from '../../src/scenario/scenario';
import { cases } from '../support/cases';
import { frames, servePage, type Opened, type Served } from '../support/page';
import { TOUR, type Stop } from '../support/tour';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served?.close());

const few = `#${encodeScenario({ ...presetScenario('sag-aftra-2023'), draws: 512 })}`;

interface Faults {
  readonly width?: number;
  /** Files of the build that are gone. */
  readonly gone?: RegExp;
  /** Runs before the page's own code. */
  readonly before?: (() => void) | undefined;
}

/** Opens an address on a page of its own with these faults, and waits for nothing. */
async function openWith(fragment: string, { width = 1440, gone, before }: Faults = {}): Promise<Opened> {
  const opened = await served.open('robots.txt', { wait: false, width });
  const { page, complaints, requests } = opened;
  if (before) await page.addInitScript(before);
  if (gone) await page.route(gone, (route) => route.fulfill({ status: 404, body: 'gone' }));
  complaints.length = requests.length = 0;
  await page.goto(served.address + fragment);
  return opened;
}

const visit = ({ fragment, before, width = 1440 }: Stop, gone?: RegExp): Promise<Opened> =>
  openWith(fragment, { width, before, ...(gone && { gone }) });

/** The sentences that say what failed, as the reader sees them. */
const SENTENCES = '.failure, .failed, .save [aria-live]:has-text("could not")';
const said = (page: Page): Promise<string[]> => page.locator(`:is(${SENTENCES}) >> visible=true`).allInnerTexts();

/** What the console said beside that a file was not there. */
const beside404 = (complaints: readonly string[]): string[] =>
  complaints.filter((each) => !/^Failed to load resource: the server responded with a status of 404/.test(each));

const BUILT = [...readdirSync('dist/assets').map((name) => `assets/${name}`), 'first.js'].filter((name) => /\.(js|css)$/.test(name));

/** What was seen at a stop of the tour. */
interface Seen {
  readonly sentences: readonly string[];
  readonly isUncovered: boolean;
  readonly complaints: readonly string[];
  /** The files of the build that it asked for, in the order asked. */
  readonly asked: readonly string[];
}

const visits = new Map<Stop, Promise<Seen>>();
/** A stop as it is with nothing gone; it is visited once. */
function seenAt(stop: Stop): Promise<Seen> {
  const known = visits.get(stop) ?? see(stop);
  visits.set(stop, known);
  return known;
}

async function see(stop: Stop): Promise<Seen> {
  const { page, complaints, requests } = await visit(stop);
  await stop.open?.(page);
  await page.locator(stop.there).first().waitFor();
  return {
    sentences: await said(page),
    isUncovered: await page.locator('#unstarted').isVisible(),
    complaints: beside404(complaints),
    asked: requests.map((url) => url.slice(served.address.length)).filter((name) => BUILT.includes(name)),
  };
}

test.each(TOUR)('nothing is amiss at $name', async (stop) => {
  const { asked, ...seen } = await seenAt(stop);
  expect(seen).toEqual({ sentences: [], isUncovered: false, complaints: [] });
  expect(asked.length).toBeGreaterThan(0);
});

test('the tour comes by every file of the build', async () => {
  const left = new Set(BUILT);
  for (const stop of TOUR) for (const name of (await seenAt(stop)).asked) left.delete(name);
  expect([...left]).toEqual([]);
});

/** The first stop that asks for a file. */
async function stopFor(name: string): Promise<Stop> {
  for (const stop of TOUR) if ((await seenAt(stop)).asked.includes(name)) return stop;
  throw new Error(`no stop of the tour asks for ${name}`);
}

/** Scripts that another asks for when it needs them; the others come with one of these, or with the page. */
const ASKED_LATER = new Set(
  BUILT.filter((name) => name.endsWith('.js')).flatMap((name) =>
    [...readFileSync(`dist/${name}`, 'utf8').matchAll(/import\([`"']\.\/([^`"']+)[`"']\)/g)].map(([, file]) => `assets/${file}`),
  ),
);

/** What is taken away: all that is asked for by itself, and by turns some of what comes with it; all of it with TEST_RUNS. */
const TAKEN = BUILT.filter((name, k) => ASKED_LATER.has(name) || !name.startsWith('assets/') || name.endsWith('.css') || k % 4 < cases(1));

/** Files without which nothing is missing: what they hold is computed, or said in other words. */
const SPARED = new RegExp(`^assets/(${PRESET_IDS.join('|')}|simulation\\.worker|labels)-|^first\\.js$`);

test.each(TAKEN)('where %s is gone the reader is told so in a sentence, and nothing else complains', async (name) => {
  const stop = await stopFor(name);
  const { page, complaints } = await visit(stop, new RegExp(`/${name.replaceAll('.', '\\.')}$`));
  const [entry] = /assets\/index-[^"]*\.js/.exec(readFileSync('dist/index.html', 'utf8'))!;
  if (SPARED.test(name)) {
    await stop.open?.(page);
    await page.locator(stop.there).first().waitFor();
    expect(await said(page)).toEqual([]);
  } else if (name === entry || readFileSync(`dist/${entry}`, 'utf8').includes(`from"./${name.slice('assets/'.length)}"`)) {
    await uncovered(page);
  } else {
    void stop.open?.(page).catch(() => undefined);
    await page.locator(`:is(${SENTENCES}) >> visible=true`).first().waitFor();
    for (const sentence of await said(page)) expect(sentence).toMatch(/could not be (loaded|made)\.|no worker can start here/);
    expect(await page.locator('#unstarted').isVisible()).toBe(false);
  }
  expect(beside404(complaints)).toEqual([]);
});

/** The sentence of a page that never starts: covered for eight seconds, by the style sheet alone, then in sight. */
async function uncovered(page: Page): Promise<void> {
  const sentence = page.locator('#unstarted');
  await page.waitForLoadState('load');
  const delay = await sentence.evaluate((element) => element.getAnimations()[0]?.effect?.getTiming().delay);
  expect(delay).toBe(8000);
  await sentence.evaluate((element) => element.getAnimations()[0]!.finish());
  expect(await sentence.isVisible()).toBe(true);
  expect((await sentence.boundingBox())!.height).toBeGreaterThan(20);
  expect(await sentence.innerText()).toMatch(/needs JavaScript and Chrome \d+, Firefox \d+, Safari [\d.]+ or later/);
}

test('a page whose first module is gone says what it needs above the written first screen, which stays readable', async () => {
  const { page } = await openWith('', { gone: /\/assets\/index-[^/]*\.js$/ });
  const before = await page.locator('#unstarted').boundingBox();
  expect(before?.height ?? 0).toBe(0);
  await uncovered(page);
  const sentence = (await page.locator('#unstarted').boundingBox())!;
  const question = (await page.locator('#written h1').boundingBox())!;
  expect(question.y).toBeGreaterThanOrEqual(sentence.y + sentence.height);
  expect(await page.locator('#written .answer').isVisible()).toBe(true);
});

test.each([
  ['no modules', 'type="unknown"'],
  ['an engine too old for the code', 'type="module" src="data:text/javascript,syntax error"'],
])('with %s the page says what it needs', async (_, instead) => {
  const { page } = await served.open('robots.txt', { wait: false });
  await page.route(served.address, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: readFileSync('dist/index.html', 'utf8')
        .replace('type="module"', instead)
        .replaceAll(/<link rel="modulepreload"[^>]*>/g, ''),
    }),
  );
  await page.goto(served.address);
  expect(await page.locator('#unstarted').isVisible()).toBe(false);
  await uncovered(page);
});

test('without its style sheet the sentence is in sight until the page starts, and no longer', async () => {
  const { page } = await openWith('', { gone: /\.(css|js)$/ });
  expect(await page.locator('#unstarted').isVisible()).toBe(true);
  const styled = await openWith('', { gone: /\.css$/ });
  await styled.page.locator('.failed').waitFor();
  expect(await styled.page.locator('#unstarted').isVisible()).toBe(false);
});

test('where scripts are off the written page says so, and the other sentence stays covered', async () => {
  const { page } = await served.open('robots.txt', { wait: false });
  const context = await page.context().browser()!.newContext({ javaScriptEnabled: false });
  onTestFinished(() => context.close());
  const dead = await context.newPage();
  await dead.goto(served.address);
  expect(await dead.locator('noscript, .written-note').first().innerText()).toContain('JavaScript');
  expect(await dead.locator('#unstarted').evaluate((element) => getComputedStyle(element).display)).toBe('none');
});

/** A view fails while it mounts: the copy of its markup cannot be made. */
function plantInMain(): void {
  const { cloneNode } = Node.prototype;
  const { importNode } = document;
  const isView = (node: Node): boolean => [node, ...node.childNodes].some(({ nodeName }) => nodeName === 'MAIN');
  Node.prototype.cloneNode = function (this: Node, isDeep?: boolean) {
    if (isView(this)) throw new Error('planted');
    return cloneNode.call(this, isDeep);
  };
  document.importNode = function <T extends Node>(node: T, isDeep?: boolean | ImportNodeOptions): T {
    if (isView(node)) throw new Error('planted');
    return importNode.call(document, node, isDeep) as T;
  };
}

test.each(['', '?view=me', '?view=forecast', '?view=residuals', '?view=method', '?view=sources'])(
  'an exception while the view “%s” mounts reaches the reader, and the ways to the other views stay',
  async (fragment) => {
    const { page, complaints } = await openWith(fragment, { before: plantInMain });
    await page.locator('.failure').waitFor();
    expect(await page.locator('.failure p').innerText()).toBe('This page could not be shown: planted.');
    expect(await page.locator('#app nav a').count()).toBe(6);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Reload the page' }).waitFor();
    expect(complaints).toEqual([]);
  },
);

test('an exception while an embed mounts reaches the reader', async () => {
  const { page, complaints } = await openWith(`?embed=length${few}`, { before: plantInMain });
  await page.locator('.failed').waitFor();
  expect(await page.locator('.failed').innerText()).toMatch(/^The chart could not be shown: planted\./);
  expect(complaints).toEqual([]);
});

test('an exception in one chart leaves the others alone, and trying again draws it', async () => {
  const { page } = await openWith(few, {
    before: () => {
      // The chart of residuals is the only one whose drawing has this name; once tried again it succeeds.
      const { setAttribute } = Element.prototype;
      let planted = true;
      Element.prototype.setAttribute = function (name: string, value: string) {
        if (planted && name === 'data-chart' && value === 'break-even') {
          planted = false;
          throw new Error('planted');
        }
        setAttribute.call(this, name, value);
      };
    },
  });
  await page.locator('.failure').waitFor();
  expect(await page.locator('.failure p').innerText()).toBe('This part of the page could not be shown: planted.');
  await page.locator('.failure').scrollIntoViewIfNeeded();
  await page.locator('figure[data-chart=dispute]').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('figure[data-chart=break-even]').waitFor();
  expect(await page.locator('.failure').count()).toBe(0);
});

test('«Try again» gets what was gone for a moment; where the browser keeps the failure, reloading does, with the scenario', async () => {
  const gone = /\/RoomInputs-[^/]*\.js$/;
  const { page } = await openWith(few, { gone });
  await page.locator('.room[data-room=terms] > summary').click();
  await page.locator('.failure').waitFor();
  await page.locator('.field[data-key=horizon] input[type=range]').evaluate((input: HTMLInputElement) => {
    input.value = '12';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.unroute(gone);
  await page.getByRole('button', { name: 'Try again' }).click();
  const reload = page.getByRole('button', { name: 'Reload the page' });
  await page.locator('.room-inputs').or(reload).first().waitFor();
  if (await reload.isVisible()) {
    expect(await page.locator('.failure p').innerText()).toContain('its link keeps the scenario');
    await reload.click();
    await page.locator('.room[data-room=terms] > summary').click();
    await page.locator('.room-inputs').waitFor();
    expect(await page.locator('.field[data-key=horizon] input[type=range]').inputValue()).toBe('12');
  }
});

test('a sheet that cannot be loaded says so where the reader looks, and can be dismissed', async () => {
  const { page } = await openWith(few, { width: 360, gone: /\/Sheet-[^/]*\.js$/ });
  await page.locator('.chips .inputs').click();
  const failure = page.locator('.failure');
  await failure.waitFor();
  const box = (await failure.boundingBox())!;
  expect(box.y + box.height).toBeLessThanOrEqual(900);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  expect(await failure.count()).toBe(0);
});

function noWorkers(): void {
  (globalThis as { Worker?: unknown }).Worker = class {
    constructor() {
      throw new DOMException('no workers here', 'SecurityError');
    }
  };
}

test.each([
  ['the simulator', few, /^The calculation stopped: no worker can start here, and .*; reload the page to try again\.\s+Compute again/],
  ['the forecast', '?view=forecast', /^The forecast could not be computed\.\s+Try again$/],
  ['the calculator', '?view=residuals', /^The amount could not be computed\.\s+Try again$/],
  [
    'an embed',
    `?embed=length${few}`,
    /^The calculation stopped: no worker can start here, and .*; reload the page to try again\. Compute again/,
  ],
])('where worker and fallback are both blocked, %s says so once, and nothing says that it goes on', async (_, fragment, sentence) => {
  const { page, complaints } = await openWith(fragment, { before: noWorkers, gone: /\/direct-[^/]*\.js$/ });
  const alerts = page.locator('[role=alert] >> visible=true');
  await alerts.first().waitFor();
  await frames(page);
  expect(await alerts.allInnerTexts()).toEqual([expect.stringMatching(sentence)]);
  expect(await page.locator('#app').innerText()).not.toMatch(/Computing|being computed|Simulating|done again|Refining/);
  expect(beside404(complaints)).toEqual([]);
});

const noClipboard = (): void => void Object.defineProperty(navigator, 'clipboard', { value: undefined });

test.each([
  ['the link', 'Copy link', '#share-link'],
  ['the code', 'Copy code', '.embed textarea'],
])('without a clipboard %s is selected, and the page says so', async (what, button, field) => {
  const { page, complaints } = await openWith(few, { before: noClipboard });
  await page.getByRole('button', { name: button }).click();
  await page.getByText(new RegExp(`${what} is selected: copy it`, 'i')).waitFor();
  expect(
    await page.locator(field).evaluate((element: HTMLInputElement) => ({
      isFocused: document.activeElement === element,
      isWhole: element.value.length > 50 && element.selectionStart === 0 && element.selectionEnd === element.value.length,
    })),
  ).toEqual({ isFocused: true, isWhole: true });
  expect(complaints).toEqual([]);
});

test('without a clipboard the image is to be saved instead', async () => {
  const { page, complaints } = await openWith(few, { before: noClipboard });
  const figure = page.locator('figure[data-chart=answer]');
  await figure.getByRole('button', { name: 'Copy image' }).click();
  await figure.getByText('does not allow copying an image here: save the PNG').waitFor();
  expect(complaints).toEqual([]);
});

test('without ResizeObserver and IntersectionObserver the page is there all the same, as wide as it can be', async () => {
  const without = (): void => {
    for (const name of ['ResizeObserver', 'IntersectionObserver']) Reflect.deleteProperty(globalThis, name);
  };
  const { page, complaints } = await openWith(few, { before: without });
  await page.locator('.room[data-room=assumptions]').waitFor();
  await page.locator('.status[data-done=yes]').waitFor();
  const widths = () =>
    page.locator('figure[data-chart=answer] .plot').evaluate((plot) => [plot.clientWidth, plot.querySelector('svg')!.clientWidth]);
  const [room, drawn] = await widths();
  expect(drawn).toBe(room);
  await page.setViewportSize({ width: 600, height: 900 });
  await expect.poll(async () => (await widths())[1]).toBeLessThan(room!);
  const narrow = await widths();
  expect(narrow[1]).toBe(narrow[0]);
  await page.locator('.answer button.number-ref').first().click();
  await page.locator('dialog[open]').waitFor();
  expect(complaints).toEqual([]);
  const embed = await openWith(`?embed=length${few}`, { before: without });
  await embed.page.locator('footer[data-done=yes]').waitFor();
  expect(embed.complaints).toEqual([]);
});
