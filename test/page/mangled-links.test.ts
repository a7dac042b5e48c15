import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeScenario } from '../../src/scenario/codec';
import { presetScenario, withValue } from '../../src/scenario/scenario';
import { LIMIT_MS } from '../support/limit';
import { onOneProcessor, startedChromium } from '../support/page';
import { serveStatically, type StaticHost } from '../support/static-host';

let browser: Browser;
beforeAll(async () => {
  browser = await startedChromium();
});

const settled = presetScenario('sag-aftra-2023-settled');
const scenario = {
  ...withValue(settled, 'term.general-increase.deal.1', 9),
  formulas: { ...settled.formulas, ask: { text: 'base = min(pay, ceiling)\nbase > 2 ? 50% * base : base' } },
  draws: 512,
};
const fragment = encodeScenario(scenario);
const percent = encodeURIComponent;

interface Opened {
  readonly page: Page;
  /** Every address that was asked for. */
  readonly requests: readonly string[];
}

async function open(address: string): Promise<Opened> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  page.setDefaultTimeout(LIMIT_MS);
  await page.addInitScript(onOneProcessor);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  return { page, requests };
}

/** Waits until the simulator has computed all runs. */
const whole = (page: Page): Promise<void> => page.locator('.status[data-done=yes]').waitFor();
const close = (page: Page): Promise<void> => page.context().close();

/** That the page shows the scenario exactly as the link had it, at the address it should have had. The first runs are enough to see it. */
async function expectExact({ page, requests }: Opened, address: string): Promise<void> {
  await page.locator('.status .state', { hasText: /Refining: \d+ of 512 runs shown|512 simulated runs/ }).waitFor();
  expect(page.url()).toBe(`${address}#${fragment}`);
  expect(await page.locator('.notes').count()).toBe(0);
  expect(await page.locator('#written').count()).toBe(0);
  const { origin } = new URL(address);
  expect(requests.filter((each) => !each.startsWith(`${origin}/`) && !/^(data|blob):/.test(each))).toEqual([]);
}

const IN_PATH: readonly (readonly [where: string, mangled: string])[] = [
  ['in the path, behind %23', `%23${fragment}`],
  ['in the path, behind %2523, all encoded twice', `%2523${percent(percent(fragment))}`],
  ['in the path, with &#38;', `%23${fragment.replaceAll('&', '&#38;')}`],
  ['in the query', `?${fragment}`],
];
/** Hosts of two kinds differ in what they do with the path alone. */
const WITHOUT_PATH: readonly (readonly [where: string, mangled: string])[] = [
  ['in the path, with a tracker behind it', `%23${fragment}?fbclid=IwAR0_-x`],
  ['in the path, behind a file and %23/', `index.html%23/${fragment}`],
  ['in the path, without its #', fragment],
  ['in the query, with &#38;', `?${fragment.replaceAll('&', '&#38;')}`],
  ['in the query, encoded', `?${percent(fragment)}`],
  ['behind #/, encoded once', `#/${percent(fragment)}`],
  ['behind #, encoded twice', `#${percent(percent(fragment))}`],
  ['behind #, with =3D', `#${fragment.replaceAll('=', '=3D')}`],
  ['behind #, with &amp; and a full stop', `#${fragment.replaceAll('&', '&amp;')}.`],
  ['behind #, before ”) and a tracker', `#${fragment}”)&utm_source=mail&fbclid=x`],
];

describe.each(['/', '/sub/'] as const)('on a host that answers unknown paths with 404.html, at %s', (folder) => {
  let host: StaticHost;
  /** What the folder changes nothing about is tried in one. */
  const once = folder === '/sub/' ? test : null;
  beforeAll(async () => {
    host = await serveStatically(folder);
  });
  afterAll(() => host?.close());

  test.each(folder === '/' ? IN_PATH : [...IN_PATH, ...WITHOUT_PATH])(
    'a scenario %s is shown exactly, and the address is put right',
    async (_, mangled) => {
      const opened = await open(host.address + mangled);
      await expectExact(opened, host.address);
      await close(opened.page);
    },
  );

  once?.('a query that follows readers stays where it is beside the scenario', async () => {
    const beside = await open(`${host.address}?utm_source=mail#${fragment}.`);
    await expectExact(beside, `${host.address}?utm_source=mail`);
    const within = await open(`${host.address}?fbclid=IwAR0&${fragment}&utm_source=mail`);
    await expectExact(within, `${host.address}?fbclid=IwAR0&utm_source=mail`);
    for (const { page } of [beside, within]) await close(page);
  });

  once?.each([
    ['?embed=answer&fbclid=x', `?embed=answer&fbclid=x#${fragment}`],
    ['?embed=answer%23, encoded', `?embed=answer%23${percent(fragment)}`],
    ['%3Fembed=answer%23 in the path', `%3Fembed=answer%23${fragment}`],
    ['?embed=answer&amp;theme=dark', `?embed=answer&amp;theme=dark#${fragment.replaceAll('&', '&amp;')}`],
  ])('an embed opens with its scenario: %s', async (_, mangled) => {
    const { page } = await open(host.address + mangled);
    await page.locator('footer', { hasText: 'with 2 inputs changed · simulated live, ' }).waitFor();
    expect(new URL(page.url()).searchParams.get('embed')).toBe('answer');
    expect(new URL(page.url()).hash).toBe(`#${fragment}`);
    expect(await page.locator('footer').innerText()).toMatch(/with 2 inputs changed · simulated live, (\d+ of )?512 runs/);
    expect(await page.locator('.notes, .problem').count()).toBe(0);
    if (mangled.includes('theme')) expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await close(page);
  });

  once?.each([
    ['?view=method&utm_source=x', `?view=method&utm_source=x#${fragment}`, 'method'],
    ['?view=3Dmethod', `?view=3Dmethod#${fragment}`, 'method'],
    ['?view%3Dmethod', `?view%3Dmethod#${fragment}`, 'method'],
    ['%3Fview%3Dmethod%23 in the path', `%3Fview%3Dmethod%23${percent(fragment)}`, 'method'],
    ['?view=method& and the scenario in the query', `?view=method&${fragment}`, 'method'],
  ])('a view opens, and its links keep the scenario: %s', async (_, mangled, view) => {
    const { page } = await open(host.address + mangled);
    await page.locator('main h1').waitFor();
    const link = page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Simulator' });
    expect(await link.getAttribute('href')).toBe(`${host.address}#${fragment}`);
    expect(new URL(page.url()).searchParams.get('view')).toBe(view);
    await close(page);
  });

  once?.('the words of a view’s own query are read through &amp; too', async () => {
    const { page } = await open(`${host.address}?view=forecast&amp;dispute=none&amp;sample=guilds&amp;elapsed=30`);
    await page.locator('main h1').waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      view: 'forecast',
      dispute: 'none',
      sample: 'guilds',
      elapsed: '30',
    });
    await close(page);
  });

  test('a path that names another host stays on this one, and leads to the page with the scenario', async () => {
    const { origin } = new URL(host.address);
    for (const path of [`${folder}/other.example/`, `${folder}other.example//`, `${folder}%5Cother.example/`]) {
      const { page, requests } = await open(`${origin}${path}%23${fragment}`);
      await page.waitForURL((url) => url.hash === `#${fragment}`);
      await page.locator('h1').waitFor();
      expect(requests.filter((each) => !each.startsWith(`${origin}/`))).toEqual([]);
      expect(page.url()).toBe(`${origin}${path}#${fragment}`);
      if (path.endsWith('//other.example/')) {
        await page.getByRole('link', { name: 'Open the Strike impact simulator' }).click();
        await whole(page);
        expect(page.url()).toBe(`${host.address}#${fragment}`);
      }
      await close(page);
    }
  });

  test('a path that is nothing says so and leads to the page', async () => {
    const { page } = await open(`${host.address}nothing/here`);
    expect(await page.locator('h1').innerText()).toBe('There is no page at this address');
    await page.getByRole('link', { name: 'Open the Strike impact simulator' }).click();
    await page.locator('.status').waitFor();
    expect(page.url()).toBe(host.address);
    await close(page);
  });

  once?.('an address with nothing but trackers is the bare page: nothing is computed', async () => {
    const { page } = await open(`${host.address}?fbclid=IwAR0&utm_source=mail`);
    await whole(page);
    expect(await page.locator('.status').getAttribute('data-begun')).toBe('0');
    await close(page);
  });

  test
    .runIf(folder === '/sub/')
    .each([`?${fragment}`, `?v=1&preset=sag-aftra-2023`, `%23${fragment}`, '%23v=1', '?horizon=12', 'v=1&preset=wga-2023'])(
    'the written page is not shown where a scenario is asked for: %s',
    async (mangled) => {
      const page = await (await browser.newContext()).newPage();
      // The page's own script is held back: what is painted first is all there is.
      await page.route(/\/assets\/.*\.js$/, () => undefined);
      await page.goto(host.address + mangled, { waitUntil: 'commit' });
      await page.locator('#written').waitFor({ state: 'attached' });
      expect(await page.locator('#written').isVisible()).toBe(false);
      await close(page);
    },
  );

  once?.('a link without its checksum shows what it says, and the strip names its last input as doubtful', async () => {
    const { page } = await open(`${host.address}%23v=1&preset=wga-2023&draws=512&scaleLinkedBase=1800000000&horizon=12`);
    await whole(page);
    expect(await page.locator('.notes').innerText()).toMatch(
      /This link is incomplete\s+The link has no checksum, so it may have been cut\. Its last input may have lost its end: “Years counted” = 12\./,
    );
    await close(page);
  });

  once?.('what a link says wrong is named by label, word and rule', async () => {
    const { page } = await open(
      `${host.address}?v=1&preset=wga-2023&draws=512&horizon=abc&scaleLinkedBase=1&seed=5000000000&nokey=2&sum=12345678`,
    );
    await whole(page);
    await page.locator('.notes summary').click();
    const said = await page.locator('.notes').innerText();
    for (const part of [
      '“Years counted” must be a number; it is “abc”.',
      '“Scale-linked pay in a normal year” must be from 300,000,000 to 2,800,000,000 (USD per year); it is 1.',
      '“Random seed” must be a whole number from 0 to 4,294,967,295; it is 5,000,000,000.',
      'An unknown key was left out: “nokey”.',
    ])
      expect(said).toContain(part);
    expect(said).not.toContain('NaN');
    await close(page);
  });
});

test('the 404 page has the rules of the page, and no script of its own', () => {
  const rulesOf = (file: string): string | undefined =>
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(`dist/${file}`, 'utf8'))?.[1]?.replaceAll('&#39;', "'");
  expect(rulesOf('404.html')).toBe(rulesOf('index.html'));
  expect(rulesOf('404.html')).toContain("script-src 'self'");
  expect(readFileSync('dist/404.html', 'utf8').match(/<script(?![^>]*src=)/g)).toBeNull();
});
