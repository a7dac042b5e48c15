import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { encodeScenario } from '../../src/scenario/codec';
import type { PresetId } from '../../src/cases/cases';
import { PORTRAITS } from '../../src/scenario/portraits';
import { presetScenario } from '../../src/scenario/scenario';
import { frameIn, serveHost, sizes } from '../embed/host';
import { axeInBothThemes, frames, servePage, type Opened, type Served } from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served.close());

const link = (preset: PresetId): string => `#${encodeScenario(presetScenario(preset))}`;
const view = (query = '', { hash = '', width = 1440 } = {}): Promise<Opened> =>
  served.open(`?view=me${query}${hash}`, { width, wait: false });
const kind = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const finding = (page: Page): Promise<string> => page.locator('h2.finding').innerText();
/** Waits until all runs of what is asked now are there. */
const whole = (page: Page): Promise<void> => page.locator('.layout[data-done=yes]').waitFor();

test('on a phone a day player has the answer after one tap, and it is whole, in words without a gap', async () => {
  const { page, complaints, requests } = await view('', { width: 360 });
  expect(await page.locator('.choose').innerText()).toContain('Tap what you do');
  expect(await page.locator('figure').count()).toBe(0);
  let taps = 0;
  await page.exposeFunction('tapped', () => taps++);
  await page.evaluate(() => addEventListener('click', () => (globalThis as unknown as { tapped(): void }).tapped(), true));
  await kind(page, 'Day player').click();
  await page.locator('h2.finding').waitFor();
  expect(taps).toBeLessThanOrEqual(5);
  expect(await finding(page)).toMatch(/^Over 9 years you come out about \$[\d,]+ (ahead of|behind) the offer$/);
  await whole(page);
  expect(await page.locator('.status').innerText()).toBe('From 2,048 runs of the strike.');
  const text = await page.locator('.outcome').innerText();
  expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
  for (const words of [
    'Day player · 20 days a year · $21,600 of pay',
    'In 2023 you are paid about $',
    'Your real contract is not known here',
    'We assume that you spend what you would have spent',
    'You have not given a state',
    'Year by year',
  ])
    expect(text).toContain(words);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  // The finding is on the first screen, without a move of the page.
  expect(await page.locator('h2.finding').evaluate((each) => each.getBoundingClientRect().top)).toBeLessThan(740);
  expect(await page.title()).toBe('A member like me: Actors 2023, as it ended · Strike impact simulator');
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(served.address) && !url.startsWith('blob:') && !url.startsWith('data:'))).toEqual([]);
});

test('the answer follows the state, the pay and the days, and says while it lags behind', async () => {
  const { page } = await view();
  await kind(page, 'Day player').click();
  await whole(page);
  const before = await finding(page);
  await page.getByLabel('State where you work and claim').selectOption('new-york');
  await whole(page);
  expect(await page.locator('.parts').innerText()).toContain('New York pays strikers from day 21 of the strike, 4 August 2023');
  await page.getByRole('button', { name: '$120k' }).click();
  await whole(page);
  expect(await finding(page)).not.toBe(before);
  expect(await page.locator('.given').innerText()).toContain('$120,000 of pay');
  // A drag of many steps ends in the answer to its last.
  await page.getByRole('slider', { name: /^Days you work/ }).evaluate(async (input: HTMLInputElement) => {
    for (let day = 20; day <= 60; day++) {
      input.value = String(day);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  expect(await page.locator('.status').innerText()).toContain('Working out your change');
  await whole(page);
  expect(await page.locator('.given').innerText()).toContain('60 days a year');
});

test('the address holds the answers only while the reader wants it, and gives them back; the scenario in it stays', async () => {
  const { page } = await view('', { hash: link('sag-aftra-2023-settled') });
  await kind(page, 'Weekly performer').click();
  await page.getByLabel('State where you work and claim').selectOption('california');
  await whole(page);
  await frames(page, 40);
  expect(page.url()).not.toContain('me=kind');
  await page.getByLabel('Put my answers into the link').check();
  const asked =
    /\?view=me&me=kind=weekly,days=60,pay=45072,residuals=9000,streaming=0\.45,state=california#sum=.*preset=sag-aftra-2023-settled/;
  await expect.poll(() => page.url()).toMatch(asked);
  await whole(page);
  const said = await page.locator('.outcome').innerText();
  await page.reload();
  await whole(page);
  expect(await page.locator('.outcome').innerText()).toBe(said);
  expect(await page.getByLabel('Put my answers into the link').isChecked()).toBe(true);
  await page.getByLabel('Put my answers into the link').uncheck();
  await expect.poll(() => page.url()).toMatch(/\?view=me#sum=/);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
});

test('another scenario put into the address bar is the one that is asked about, and gets no answers of the one before', async () => {
  const [one, two] = (['sag-aftra-2023', 'uaw-2023-settled'] as const).map((id) => encodeScenario(presetScenario(id)));
  const { page } = await view('', { hash: `#${one}` });
  await kind(page, 'Day player').click();
  await page.getByRole('checkbox').check();
  await expect.poll(() => page.url()).toContain('me=kind=day');
  await page.evaluate((hash) => (location.hash = hash), `#${two}`);
  await expect.poll(() => page.locator('.presets [aria-pressed=true]').innerText()).toBe('Auto workers 2023, as it ended');
  expect(await page.title()).toContain('Auto workers 2023, as it ended');
  expect(await page.locator('.notes').innerText()).toContain('must not be given');
  await whole(page);
  const pay = page.getByLabel('Pay for that work, before taxes');
  await pay.fill('50000');
  await pay.press('Enter');
  await expect.poll(() => page.locator('.given').innerText()).toContain('$50,000');
  await page.evaluate((hash) => (location.hash = hash), `#${one}`);
  await expect.poll(() => page.locator('.presets [aria-pressed=true]').innerText()).toBe('Actors on day 5');
});

test('savings stay when another kind of work is tapped, all stays when the same one is, and what was refused goes', async () => {
  const { page } = await view('');
  await kind(page, 'Day player').click();
  const savings = page.getByLabel('Savings on the first day of the strike');
  await savings.fill('9000');
  await savings.press('Enter');
  const pay = page.getByLabel('Pay for that work, before taxes');
  await pay.fill('50000');
  await pay.press('Enter');
  await kind(page, 'Day player').click();
  await expect.poll(() => page.locator('.given').innerText()).toContain('$50,000');
  await savings.fill('xyz');
  await savings.press('Enter');
  await page.locator('.numbers [role=alert]').waitFor();
  await kind(page, 'Series regular').click();
  await expect.poll(() => page.locator('.given').innerText()).toContain('$9,000');
  expect(await page.locator('.numbers [role=alert]').count()).toBe(0);
});

test('answers of a link that break a rule are named, and typical ones take their place', async () => {
  const { page, complaints } = await view('&me=kind=day,days=400');
  expect(await page.locator('.notes').innerText()).toContain(
    'Days you work under this contract in a normal year must be from 0 to 365 (days a year); it is 400. Typical numbers take the place of the link’s.',
  );
  await whole(page);
  expect(await page.locator('.given').innerText()).toContain('20 days a year');
  const hostile = await view(`&me=${encodeURIComponent('kind=<img src=x onerror=alert(1)>,days=1')}`);
  expect(await hostile.page.locator('.notes').innerText()).toContain('Kind of work must be one of background');
  expect(await hostile.page.locator('img').count()).toBe(0);
  expect([...complaints, ...hostile.complaints]).toEqual([]);
});

test.each([
  [
    'Pay for that work, before taxes',
    '30000000',
    'Pay for that work, before taxes must be from $0 to $20,000,000; it is 30000000. 21,640 stays in force.',
  ],
  ['Savings on the first day of the strike', 'lots', 'Savings on the first day of the strike: “lots” is no number. 0 stays in force.'],
  [
    'Days you work under this contract in a normal year',
    '400',
    'Days you work under this contract in a normal year must be from 1 to 365 days; it is 400. The last value stays in force.',
  ],
])('%s of %s is refused by name, rule and value, and the old one stays', async (label, typed, says) => {
  const { page } = await view('&me=kind=day,days=20,pay=21640');
  await whole(page);
  const said = await page.locator('.given').innerText();
  const box = page.getByRole('spinbutton', { name: label });
  await box.fill(typed);
  await box.press('Enter');
  await page.getByText(says).waitFor();
  expect(await page.locator('.given').innerText()).toBe(said);
});

test('the six portraits start the form, the last two in the writers’ strike, and the address follows', async () => {
  const { page, complaints } = await view('', { width: 360 });
  for (const { id, preset } of PORTRAITS) {
    await page.getByText('Or start from someone else').click();
    await page.locator(`[data-portrait=${id}]`).click();
    await page.locator('h2.finding').waitFor();
    expect(await page.locator('.presets [aria-pressed=true]').innerText()).toBe(
      preset === 'wga-2023-settled' ? 'Writers 2023, as it ended' : 'Actors 2023, as it ended',
    );
    expect(await page.locator('[data-portrait]').first().isVisible()).toBe(false);
  }
  expect(await page.locator('.given').innerText()).toContain('$900,000 of pay');
  await expect.poll(() => page.url()).toContain('preset=wga-2023-settled');
  expect(page.url()).not.toContain('me=kind');
  expect(complaints).toEqual([]);
});

test('auto workers and a strike of one’s own are asked for pay and savings alone, and have an answer at once', async () => {
  for (const preset of ['uaw-2023-settled', 'own'] as const) {
    const { page } = await view('', { hash: link(preset) });
    await whole(page);
    expect(await page.locator('.numbers label').allInnerTexts()).toEqual([
      'Pay for that work, before taxes',
      'Savings on the first day of the strike',
    ]);
    const text = await page.locator('.layout').innerText();
    expect(text).toContain('Strike pay');
    expect(text).not.toMatch(/health plan|residual|What do you do/i);
    await page.context().close();
  }
});

test('a number opens what it is, with its inputs; the chart has its table, and its picture holds the zero line', async () => {
  const { page, complaints } = await view('&me=kind=day,days=20,pay=21640,state=NY,savings=5000');
  await whole(page);
  await page.locator('.said .number-ref').first().click();
  const note = page.getByRole('dialog');
  expect(await note.locator('h2').innerText()).toBe('Your pay in a calendar year');
  expect(await note.locator('li').count()).toBeGreaterThan(2);
  await page.keyboard.press('Escape');
  const figure = page.locator('figure[data-chart=me]');
  await figure.getByText('The numbers as a table').click();
  expect(await figure.locator('tbody tr').count()).toBe(60);
  expect(await figure.locator('svg line.zero').count()).toBe(1);
  expect(await figure.locator('svg line.spent').count()).toBe(1);
  expect(await figure.locator('.source').innerText()).toMatch(/^Source: this model/);
  const waiting = page.waitForEvent('download');
  await figure.getByRole('button', { name: 'CSV' }).click();
  expect((await waiting).suggestedFilename()).toMatch(/\.csv$/);
  expect(complaints).toEqual([]);
});

test('the first screen leads to the view in every dispute, with its scenario, and the view to the calculator', async () => {
  for (const preset of ['sag-aftra-2023-settled', 'own'] as const) {
    const { page } = await served.open(link(preset), { wait: false });
    await page.getByRole('link', { name: /What about me/ }).click();
    await page.waitForURL(/view=me.*preset=/);
    await page.locator('.layout').waitFor();
    expect(await page.getByRole('link', { name: 'What one job of yours pays in residuals' }).count()).toBe(preset === 'own' ? 0 : 1);
    expect(await page.locator('a[aria-current=page]').innerText()).toBe('A member like me');
  }
});

test('on paper it is one page, without the form', async () => {
  const { page } = await view('&me=kind=day,days=20,pay=21640,residuals=900,state=NY,savings=5000');
  await whole(page);
  const pdf = await page.pdf({ format: 'Letter', margin: { top: '0.4in', bottom: '0.4in' } });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  for (const useless of ['.side', '.disputes', '.link', 'nav'])
    expect([useless, await page.locator(useless).first().isVisible()]).toEqual([useless, false]);
  expect(await page.locator('h2.finding').isVisible()).toBe(true);
});

test.each([360, 1440])('axe finds nothing in either theme at %i px, with all that opens open; nothing is cut off', async (width) => {
  const { page, complaints } = await view('&me=kind=day,days=20,pay=21640,residuals=900,state=NY,savings=5000', { width });
  await whole(page);
  await page.locator('details').evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
  await frames(page, 4);
  expect(await axeInBothThemes(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const cut = await page
    .locator('main :is(p, button, h1, h2, h3, label, summary, a)')
    .evaluateAll((all) =>
      all
        .filter(
          (each) =>
            each.checkVisibility() &&
            each.clientWidth > 1 &&
            each.scrollWidth > each.clientWidth + 1 &&
            getComputedStyle(each).display !== 'inline',
        )
        .map((each) => each.textContent),
    );
  expect(cut).toEqual([]);
  expect(complaints).toEqual([]);
});

test('everything can be reached and chosen by keyboard', async () => {
  const { page } = await view();
  await kind(page, 'Background').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('h2.finding').waitFor();
  expect(await page.locator('.given').innerText()).toContain('Day player');
  await page.getByRole('slider', { name: /^Days you work/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.given').innerText()).toContain('21 days a year');
});

test('in a frame on another site it asks its questions, answers and is as high as it is', async () => {
  const host = await serveHost(served.address);
  const { page, requests } = await served.open('robots.txt', { wait: false });
  await page.addInitScript(() => {
    addEventListener('message', ({ data }) => ((globalThis as { heard?: unknown[] }).heard ??= []).push(data));
  });
  await page.goto(
    host.page(
      `<iframe src="${served.address}?embed=me${link('sag-aftra-2023-settled').replaceAll('&', '&amp;')}" title="me" width="100%" height="560"></iframe><script src="/embed.js" async></script>`,
    ),
  );
  const frame = await frameIn(page);
  await frame.getByRole('button', { name: 'Day player', exact: true }).click();
  await frame.locator('footer[data-done=yes]').waitFor();
  expect(await frame.locator('h1').innerText()).toBe('A member like me');
  expect(await frame.locator('h2.finding').innerText()).toMatch(/^Over 9 years you come out/);
  await expect
    .poll(async () => {
      const { box, inside } = await sizes(page);
      return box.height - inside.content;
    })
    .toBe(0);
  expect(await frame.getByText('Or start from someone else').count()).toBe(0);
  expect(await frame.getByRole('link', { name: 'Open and change this scenario' }).getAttribute('href')).toMatch(/\?view=me#sum=/);
  const scripts = requests
    .filter((url) => url.startsWith(served.address) && url.endsWith('.js'))
    .map((url) => url.slice(served.address.length));
  const worker = scripts.findIndex((name) => name.includes('simulation.worker'));
  const sizeOf = (names: readonly string[]): number => names.reduce((sum, name) => sum + gzipSync(readFileSync(`dist/${name}`)).length, 0);
  expect(worker).toBeGreaterThan(0);
  // What every embed loads before the worker; beside it the questions, whose fields need what a chart does without.
  expect(sizeOf(scripts.slice(0, worker))).toBeLessThanOrEqual(61_000);
  expect(sizeOf(scripts.filter((_, k) => k !== worker))).toBeLessThanOrEqual(140_000);
  await host.close();
});
