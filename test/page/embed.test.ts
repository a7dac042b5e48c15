import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embedSnippet } from '../../src/export/embed-snippet';
import type { Result } from '../../src/model/run/summary';
import { decodeScenario, encodeScenario } from '../../src/scenario/codec';
import { presetScenario } from '../../src/scenario/scenario';
import { netResultsOf } from '../../src/words/net-results';
import { SHOW_NETS } from '../../src/app/charts';
import { CHART_IDS, CHART_TITLES, type ChartId } from '../../src/words/charts';
import { frameIn, serveHost, sizes, type Host } from '../embed/host';
import { cases } from '../support/cases';
import { axeInBothThemes, frames, type Opened, savedNumbers, type Served, servePage, settled } from '../support/page';
import { LIMIT_MS } from '../support/limit';

let served: Served;
let host: Host;
/** What the page itself says of the scenario: each chart's title, sentence and table, by its name. */
let onPage: Map<string, { readonly title: string; readonly sentence: string; readonly table: string }>;

const scenario = { ...presetScenario('sag-aftra-2023'), draws: 512 };
const fragment = `#${encodeScenario(scenario)}`;

beforeAll(async () => {
  served = await servePage();
  host = await serveHost(served.address);
  const { page } = await served.open(fragment);
  await settled(page);
  onPage = new Map(
    await page.locator('figure').evaluateAll((figures) =>
      figures.map((figure): [string, { title: string; sentence: string; table: string }] => [
        (figure as HTMLElement).dataset['chart']!,
        {
          title: figure.querySelector('h2, h3')!.textContent,
          sentence: figure.querySelector('.sentence')!.textContent,
          table: figure.querySelector('table')!.textContent,
        },
      ]),
    ),
  );
});
afterAll(async () => {
  await host.close();
  await served.close();
});

const embedAddress = (chart: string, flags = '', hash = fragment): string => `${served.address}?embed=${chart}${flags}${hash}`;

/** The code the page gives for a chart, with the host's own copy of the script, which its rules allow. */
function snippet(chart: ChartId, address = embedAddress(chart)): string {
  const code = embedSnippet({ title: CHART_TITLES[chart], address, page: served.address + fragment, script: true });
  return code.replace(`${served.address}embed.js`, '/embed.js');
}
const sandboxed = (code: string): string => code.replace('<iframe ', '<iframe sandbox="allow-scripts" ');

/** An empty page of its own context, whose complaints are those of what it opens. */
async function blank(): Promise<Opened> {
  const { page: first } = await served.open('robots.txt', { wait: false });
  const context = first.context();
  context.setDefaultTimeout(LIMIT_MS);
  const page = await context.newPage();
  await first.close();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  return { page, complaints, requests };
}

/** Opens a host page; what any of its frames complains about lands in `complaints`. */
async function visit(body: string, { width = 900, scripts }: { readonly width?: number; readonly scripts?: string } = {}): Promise<Opened> {
  const opened = await blank();
  await opened.page.setViewportSize({ width, height: 900 });
  await opened.page.addInitScript(() => {
    addEventListener('message', ({ data }) => ((globalThis as { heard?: unknown[] }).heard ??= []).push(data));
  });
  await opened.page.goto(host.page(body, scripts));
  return opened;
}
const heard = (page: Page): Promise<unknown[]> => page.evaluate(() => (globalThis as { heard?: unknown[] }).heard ?? []);

async function finished(page: Page) {
  const frame = await drawn(page);
  await frame.locator('footer[data-done=yes]').waitFor();
  return frame;
}

/** The frame once its chart is there, from the first runs. */
async function drawn(page: Page) {
  const frame = await frameIn(page);
  await frame.locator('figure svg').first().waitFor();
  return frame;
}

/** The frame is as high as what it holds, at this width of the host, and stays so. */
async function follows(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await expect
    .poll(async () => {
      const { box, inside } = await sizes(page);
      return {
        width: box.width,
        tooHigh: box.height - inside.content,
        scrolls: inside.tall > box.height,
        across: inside.wide > inside.room,
      };
    })
    .toEqual({ width, tooHigh: 0, scrolls: false, across: false });
  const told = (await heard(page)).length;
  await frames(page);
  expect(await heard(page)).toHaveLength(told);
}

/** What every embed has to show, and the page's own numbers in it. */
async function shows(page: Page, chart: ChartId): Promise<void> {
  const frame = await finished(page);
  const same = onPage.get(chart)!;
  expect(await frame.locator('h3').textContent()).toBe(same.title);
  expect(await frame.locator('.sentence').textContent()).toBe(same.sentence);
  // Where a net stands, it stands on each side's numbers too: in a sentence, or in the rows of the answer.
  if (SHOW_NETS.has(chart)) expect(same.sentence + same.table).toMatch(/union’s numbers[^]*employers’/);
  expect(await frame.locator('table').first().textContent()).toBe(same.table);
  expect(await frame.locator('.source').innerText()).toMatch(/^Source: /);
  expect(await frame.locator('.sentence button').count()).toBe(0);
  expect(await frame.locator('footer p').first().innerText()).toMatch(
    /^Strike impact simulator · Actors’ strike, as known on 18 July 2023 · simulated live, 512 runs, model \d+\.\d+\.\d+, seed 1$/,
  );
  const link = frame.getByRole('link', { name: 'Open and change this scenario' });
  expect(await link.evaluate((a: HTMLAnchorElement) => [a.href, a.target, a.rel])).toEqual([
    served.address + fragment,
    '_blank',
    'noopener',
  ]);
}

/** Nothing complained, nothing was asked of anyone but the host and the page. */
function quiet({ complaints, requests }: Opened): void {
  expect(complaints).toEqual([]);
  const known = [served.address, host.address, 'blob:', 'data:'];
  expect(requests.filter((url) => !known.some((start) => url.startsWith(start)))).toEqual([]);
}

test.each(CHART_IDS)(
  '%s stands in a frame on another site with the page’s numbers, as high as it is, with little script, and nothing complains',
  async (id) => {
    const opened = await visit(snippet(id));
    await shows(opened.page, id);
    await follows(opened.page, 900);
    await follows(opened.page, 320);
    quiet(opened);
    const { content } = (await sizes(opened.page)).inside;
    const messages = await heard(opened.page);
    expect(messages[0]).toEqual({ type: 'strike-sim:ready', v: 1, id });
    expect(messages).toContainEqual({ type: 'strike-sim:height', v: 1, id, height: content });
    expect(messages).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: content });
    light(opened);
  },
);

/** At most 61 kB of script before the worker, with the numbers of every dispute; what draws the chart comes beside the worker. */
function light({ requests }: Opened): void {
  const own = requests.filter((url) => url.startsWith(served.address) && url.endsWith('.js'));
  const scripts = own.map((url) => url.slice(served.address.length));
  const worker = scripts.findIndex((name) => name.includes('simulation.worker'));
  expect(worker).toBeGreaterThan(0);
  const sizeOf = (names: readonly string[]): number => names.reduce((sum, name) => sum + gzipSync(readFileSync(`dist/${name}`)).length, 0);
  const before = scripts.slice(0, worker);
  expect(sizeOf(before), before.map((name) => `${name} ${sizeOf([name])}`).join(', ')).toBeLessThanOrEqual(61_000);
  const others = scripts.filter((_, k) => k !== worker);
  expect(sizeOf(others)).toBeLessThanOrEqual(105_000);
  for (const name of others) expect(readFileSync(`dist/${name}`, 'utf8')).not.toMatch(/mathjs|ParenthesisNode|membersStopCost:\{unit/);
}

// One by default, all three with TEST_RUNS: the sandbox changes nothing about what is drawn.
test.each((['dispute', 'length', 'balance'] as const).slice(0, cases(1)))(
  '%s stands in a sandbox without an origin just so',
  async (id) => {
    const opened = await visit(sandboxed(snippet(id)));
    await shows(opened.page, id);
    expect(await (await frameIn(opened.page)).evaluate(() => self.origin)).toBe('null');
    await follows(opened.page, 900);
    await follows(opened.page, 320);
    quiet(opened);
  },
);

test('where a sandbox lets no page open, the link shows its address', async () => {
  const { page } = await visit(sandboxed(snippet('length')));
  const frame = await finished(page);
  expect(await frame.locator('code').count()).toBe(0);
  await frame.getByRole('link', { name: 'Open and change this scenario' }).click();
  expect(await frame.locator('code').innerText()).toBe(served.address + fragment);
  expect(page.context().pages()).toHaveLength(1);
  await follows(page, 900);
});

test('the link in a plain frame opens the page with the same scenario', async () => {
  const { page } = await visit(snippet('length'));
  const frame = await finished(page);
  const opening = page.context().waitForEvent('page');
  await frame.getByRole('link', { name: 'Open and change this scenario' }).click();
  const other = await opening;
  await other.waitForURL(served.address + fragment);
  expect(await frame.locator('code').count()).toBe(0);
});

test('the code as the page gives it works where the host allows the page’s script', async () => {
  const { page } = await served.open(fragment);
  const details = page.locator('.embed');
  await details.getByLabel('Chart', { exact: true }).selectOption('length');
  const code = details.locator('textarea');
  const nets = netResultsOf({ result: JSON.parse(await savedNumbers(page)) as Result });
  const withNets = `#${encodeScenario(decodeScenario(fragment).scenario, nets)}`;
  expect(await code.inputValue()).toBe(
    embedSnippet({
      title: `${CHART_TITLES.length}. Actors’ strike, as known on 18 July 2023`,
      address: embedAddress('length', '', withNets),
      page: served.address + withNets,
      script: true,
    }),
  );
  await details.getByRole('button', { name: 'Copy code' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await code.inputValue());
  await details.getByLabel('Theme').selectOption('dark');
  expect(await code.inputValue()).toContain('?embed=length&amp;theme=dark#');
  await details.locator('input[type=checkbox]').uncheck();
  expect(await code.inputValue()).not.toContain('<script');

  const opened = await visit(copied, { scripts: new URL(served.address).origin });
  await finished(opened.page);
  await follows(opened.page, 600);
  expect(opened.complaints).toEqual([]);
});

test.each(['once', 'late'])('a frame in a shadow root, put there %s, is as high as what it holds', async (when) => {
  const opened = await blank();
  const code = snippet('length');
  const [frame] = /<iframe[^]*<\/iframe>/.exec(code)!;
  const [script] = /<script[^]*<\/script>/.exec(code)!;
  const inShadow = `<div id="outer"><template shadowrootmode="open"><div><template shadowrootmode="open">${frame}</template></div></template></div>`;
  await opened.page.goto(host.page(when === 'once' ? inShadow + script : `<div id="late"></div>${script}`));
  if (when === 'late')
    await opened.page.locator('#late').evaluate((place, html) => {
      const root = place.attachShadow({ mode: 'open' });
      root.innerHTML = html;
    }, frame);
  const iframe = opened.page.locator('iframe');
  const inside = (await (await iframe.elementHandle())!.contentFrame())!;
  await inside.locator('footer[data-done=yes]').waitFor();
  await inside.locator('figure svg').first().waitFor();
  const content = (): Promise<number> => inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  await expect.poll(async () => (await iframe.evaluate((each) => each.clientHeight)) - (await content())).toBe(0);
  quiet(opened);
});

test('without the script the frame keeps its fallback height and scrolls', async () => {
  const { page } = await visit(snippet('length').replace(/<script.*/, ''), { width: 320 });
  await finished(page);
  const { box, inside } = await sizes(page);
  expect(box).toEqual({ width: 320, height: 560 });
  expect(inside.tall).toBeGreaterThan(560);
  expect(await heard(page)).toContainEqual({ type: 'strike-sim:height', v: 1, id: 'length', height: inside.content });
});

test('the theme asked for holds whatever the reader’s device says, and the host may ask for another', async () => {
  const ground = (page: Page) => async () => getBackground(await drawn(page));
  const getBackground = (frame: Awaited<ReturnType<typeof frameIn>>) =>
    frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await visit(snippet('length', embedAddress('length', '&theme=light')));
  const dark = await visit(snippet('length', embedAddress('length', '&theme=dark')));
  const [paper, night] = [await ground(light.page)(), await ground(dark.page)()];
  expect(paper).not.toBe(night);
  const auto = await visit(snippet('length'));
  expect(await ground(auto.page)()).toBe(paper);
  await auto.page.locator('iframe').evaluate((iframe: HTMLIFrameElement) => {
    iframe.contentWindow!.postMessage({ type: 'strike-sim:theme', v: 1, theme: 'dark' }, '*');
  });
  await expect.poll(ground(auto.page)).toBe(night);
  quiet(auto);
});

test('plain takes border and padding away, transparent the background', async () => {
  const look = async (flags: string) => {
    const { page } = await visit(snippet('length', embedAddress('length', flags)));
    return (await drawn(page)).evaluate(() => {
      const { borderTopWidth, paddingLeft } = getComputedStyle(document.querySelector('main')!);
      return { borderTopWidth, paddingLeft, ground: getComputedStyle(document.body).backgroundColor };
    });
  };
  const usual = await look('');
  expect(usual).toMatchObject({ borderTopWidth: '1px', paddingLeft: '16px' });
  expect(await look('&plain')).toEqual({ ...usual, borderTopWidth: '0px', paddingLeft: '0px' });
  expect(await look('&transparent')).toEqual({ ...usual, ground: 'rgba(0, 0, 0, 0)' });
});

test.each([
  ['an unknown chart', embedAddressLater('pie'), /The chart after embed= must be one of answer, dispute, .*“pie”/],
  ['no chart', embedAddressLater(''), /The chart after embed= must be one of answer, dispute, .*“”/],
  ['an unknown theme', embedAddressLater('length', '&theme=blue'), /theme must be one of auto, light, dark; the address says “blue”/],
  [
    'a cut link',
    embedAddressLater('length', '', fragment.slice(0, -20)),
    /was cut or changed: its checksum does not fit\. It ends with “\w+”/,
  ],
  ['a link that is none', embedAddressLater('length', '', '#nonsense'), /must name a preset/],
  [
    'a formula that does not hold',
    embedAddressLater('length', '', `#${encodeScenario({ ...scenario, formulas: { ...scenario.formulas, ask: { text: 'pay * (' } } })}`),
    /Streaming residual in the demand.*The preset’s is used instead/,
  ],
])('%s is said in the frame, beside the way to the page, in all of its height', async (_, address, sentence) => {
  const opened = await visit(snippet('length', address()));
  const frame = await frameIn(opened.page);
  await expect.poll(() => frame.locator('[role=alert]').allInnerTexts()).toHaveLength(1);
  expect(await frame.locator('[role=alert]').innerText()).toMatch(sentence);
  expect(await frame.getByRole('link', { name: /^Open/ }).getAttribute('href')).toContain('#');
  if (/embed=length/.test(address())) await finished(opened.page);
  await follows(opened.page, 320);
  quiet(opened);
});
function embedAddressLater(chart: string, flags = '', hash = fragment): () => string {
  return () => embedAddress(chart, flags, hash);
}

test('another fragment given to the frame shows another scenario without loading again', async () => {
  const { page, requests, complaints } = await visit(snippet('length'));
  const frame = await finished(page);
  const before = await frame.locator('.sentence').innerText();
  const loaded = requests.length;
  const settled = `#${encodeScenario({ ...presetScenario('sag-aftra-2023-settled'), draws: 512 })}`;
  await page.locator('iframe').evaluate((iframe: HTMLIFrameElement, src) => (iframe.src = src), embedAddress('length', '', settled));
  await expect.poll(() => frame.locator('.sentence').innerText()).not.toBe(before);
  expect(await frame.locator('footer').innerText()).toContain('as it ended on 9 November 2023');
  expect(await frame.locator('footer a').getAttribute('href')).toBe(served.address + settled);
  expect(requests.slice(loaded).filter((url) => url.endsWith('.js'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('where no worker can be had the frame computes by itself, with the same numbers', async () => {
  const opened = await blank();
  await opened.page.addInitScript(() => {
    (globalThis as { Worker?: unknown }).Worker = class {
      constructor() {
        throw new DOMException('no workers here', 'SecurityError');
      }
    };
  });
  await opened.page.goto(host.page(sandboxed(snippet('dispute'))));
  await shows(opened.page, 'dispute');
  quiet(opened);
});

test.each([
  ['the chart', /\/Length-[^/]*\.js$/, /The chart “How long the strike lasts” could not be loaded\.\s+Try again/],
  ['the embed', /\/Embed-[^/]*\.js$/, /The chart could not be loaded\. Reload the page to try again\./],
  ['the simulation', /\/(simulation\.worker|direct)-[^/]*\.js$/, /The calculation stopped: .*Compute again/s],
])('where the code of %s cannot be loaded the frame says so', async (_, code, sentence) => {
  const { page } = await blank();
  await page.route(code, (route) => route.abort());
  await page.goto(host.page(snippet('length')));
  const frame = await frameIn(page);
  await expect.poll(() => frame.locator('#app').innerText()).toMatch(sentence);
});

test('the embed alone in a tab tells nobody its height, and axe finds nothing in either theme', async () => {
  const { page, complaints } = await blank();
  await page.addInitScript(() => addEventListener('message', () => console.error('heard its own message')));
  await page.goto(embedAddress('dispute'));
  await page.locator('footer[data-done=yes]').waitFor();
  await page.locator('figure svg').first().waitFor();
  // What is meant for a frame has no heading of the first rank.
  expect(await axeInBothThemes(page, ['page-has-heading-one'])).toEqual([]);
  expect(complaints).toEqual([]);
});
