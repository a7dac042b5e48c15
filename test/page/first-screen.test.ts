import { parametersOf } from '../../src/scenario/parameters';
import { readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import type { Page, Route } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Result } from '../../src/model/run/summary';
import { encodeScenario } from '../../src/scenario/codec';
import { onNumbersOf, type Side } from '../../src/scenario/readings';
import { presetScenario, type Scenario } from '../../src/scenario/scenario';
import { shownQuantity } from '../../src/model/run/digits';
import { netSentence, type Cases } from '../../src/words/answer';
import { plain } from '../../src/words/sentence';
import { cases } from '../support/cases';
import {
  AS_KNOWN,
  axeViolations,
  belowFirstScreen,
  frames,
  moveSlider,
  painted,
  savedNumbers,
  servePage,
  shifted,
  watchShifts,
  type Served,
} from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served?.close());

const settled = presetScenario('sag-aftra-2023-settled');
const pressed = (page: Page): Promise<string> => page.locator('.presets [aria-pressed=true]').innerText();

test('an address without fragment opens the strike as it ended; embeds and unreadable links keep the strike as known', async () => {
  const { page } = await served.open('', { rooms: false });
  expect(await pressed(page)).toBe('Actors 2023, as it ended');
  expect(await page.locator('h1').innerText()).toBe('Was the strike worth it, and to whom?');
  expect(page.url()).toBe(served.address);
  const broken = await served.open('#nonsense', { wait: false });
  expect(await pressed(broken.page)).toBe('Actors on day 5');
  expect(await broken.page.locator('h1').innerText()).toBe('Will the strike be worth it, and to whom?');
  const embed = await served.open('?embed=answer', { wait: false });
  await embed.page.locator('footer[data-done=yes]').waitFor();
  expect(await embed.page.locator('footer').innerText()).toContain('Actors’ strike, as known on 18 July 2023');
});

test('at the bare address a step leads back to the strike as it ended, and another preset is a step', async () => {
  const { page } = await served.open('', { rooms: false });
  await moveSlider(page, 'horizon', 5);
  await expect.poll(() => page.url()).toContain('horizon=5');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.locator('.answer .members').innerText()).toContain('Over 9 years');
  expect(await pressed(page)).toBe('Actors 2023, as it ended');
  await page.getByRole('button', { name: 'Actors on day 5' }).click();
  await expect.poll(() => pressed(page)).toBe('Actors on day 5');
  expect(page.url()).toContain('preset=sag-aftra-2023&');
  await page.goBack();
  await expect.poll(() => pressed(page)).toBe('Actors 2023, as it ended');
});

test.each(['wga-2007-settled', 'own'] as const)('on a phone a link to %s shows which strike is chosen', async (id) => {
  const { page } = await served.open(`#${encodeScenario(presetScenario(id))}`, { width: 360, wait: false, rooms: false });
  const box = async (): Promise<{ left: number; right: number }> =>
    page.locator('.presets [aria-pressed=true]').evaluate((button) => button.getBoundingClientRect());
  await expect.poll(async () => (await box()).left).toBeGreaterThanOrEqual(0);
  expect((await box()).right).toBeLessThanOrEqual(360);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a disputed input that the reader moved keeps its value in all three figures, and at rest they are three runs of the command', async () => {
  const { page } = await served.open(`#${encodeScenario({ ...settled, draws: 512 })}`);
  await moveSlider(page, 'term.success-bonus.deal', 10);
  await painted(page);
  expect(await page.locator('.answer .note').innerText()).toMatch(/^You set “[^”]+”: your value counts in all three figures\.$/);
  const asked = { ...settled, draws: 512, values: { ...settled.values, 'term.success-bonus.deal': 10e6 } };
  const command = (side: Side | null): Result['quantities'] => {
    const { values }: Scenario = side === null ? asked : onNumbersOf(asked, side);
    const sets = parametersOf(asked.preset)
      .map(({ key }) => key)
      .filter((key) => values[key] !== settled.values[key])
      .flatMap((key) => ['--set', `${key}=${values[key]}`]);
    const args = ['run', '--silent', 'simulate', '--', 'sag-aftra-2023-settled', '--draws', '512', ...sets, '--json'];
    return (JSON.parse(execFileSync('npm', args, { encoding: 'utf8' })) as Result).quantities;
  };
  const quantities = { set: command(null), union: command('union'), employers: command('employers') };
  const cases = (id: 'membersNetGain' | 'employersNetCost'): Cases => {
    const of = (which: keyof typeof quantities) => shownQuantity(quantities[which][id], asked.draws);
    return { set: of('set'), union: of('union'), employers: of('employers') };
  };
  expect(await page.locator('.answer .members').innerText()).toBe(plain(netSentence('members', cases('membersNetGain'), asked)));
  expect(await page.locator('.answer .employers').innerText()).toBe(plain(netSentence('employers', cases('employersNetCost'), asked)));
});

test('the figure as set outside both cases names the input that takes it out; the writers’ rooms are named with the nets without them', async () => {
  const { page } = await served.open(AS_KNOWN, { rooms: false });
  await page.locator('.outside', { hasText: 'outside' }).waitFor();
  expect(await page.locator('.outside').innerText()).toBe(
    'Members’ figure as set lies outside both sides’ numbers because of “What 2% of streaming revenue is worth”.',
  );
  const writers = await served.open(`#${encodeScenario({ ...presetScenario('wga-2023-settled'), draws: 512 })}`, { rooms: false });
  expect(await writers.page.locator('.outside').innerText()).toBe('');
  expect(await writers.page.locator('figure[data-chart=answer] .sentence').innerText()).toMatch(
    /No party has priced the terms on writers’ rooms\. Without them members (lose|gain) \$[\d.]+ million and the companies pay \$[\d.]+ million more\./,
  );
});

test('beside the answer stand four controls with landmarks: moving the length fixes it, one press goes back', async () => {
  const { page } = await served.open(`#${encodeScenario({ ...settled, draws: 512 })}`, { rooms: false });
  const field = page.locator('.first-controls .field[data-key=fixedLength]');
  expect(await page.locator('.first-controls .field').count()).toBe(4);
  expect(await field.locator('.stands').innerText()).toContain('as it was');
  expect(await field.locator('i').count()).toBeGreaterThan(10);
  expect(await page.locator('.field[data-key=dealRaise] .mark').allInnerTexts()).toEqual(['5 offer', '7 deal', '11 demand']);
  await moveSlider(page, 'fixedLength', 200);
  await painted(page);
  expect(await field.locator('.stands').innerText()).toContain('fixed by you');
  await field.getByRole('button', { name: 'Back to 118 days' }).click();
  await painted(page);
  expect(await field.getByRole('spinbutton').inputValue()).toBe('118');
  const known = await served.open(`#${encodeScenario({ ...presetScenario('sag-aftra-2023'), draws: 512 })}`, { rooms: false });
  const length = known.page.locator('.field[data-key=fixedLength]');
  expect(await length.locator('.stands').innerText()).toContain('forecast: the median run');
  await moveSlider(known.page, 'fixedLength', 60);
  await painted(known.page);
  await expect.poll(() => known.page.url()).toContain('lengthFrom=2');
  await length.getByRole('button', { name: 'Back to the forecast' }).click();
  await painted(known.page);
  await expect.poll(() => known.page.url()).not.toContain('fixedLength');
});

test('the raise moves the deal, also one that closes a share of the gap; a formula is one press, and one’s own has its place', async () => {
  const { page } = await served.open(`#${encodeScenario({ ...presetScenario('sag-aftra-2023'), draws: 512 })}`, { rooms: false });
  const raise = page.locator('.field[data-key=dealRaise]');
  expect(await raise.getByRole('spinbutton').inputValue()).toBe('7.4');
  await moveSlider(page, 'dealRaise', 8);
  await painted(page);
  await expect.poll(() => page.url()).toContain('wageShare=50');
  const before = await page.locator('.answer .members').innerText();
  await page.getByRole('button', { name: '2% of revenue' }).click();
  await painted(page);
  expect(await page.locator('.answer .members').innerText()).not.toBe(before);
  await expect.poll(() => page.url()).toMatch(/settlementFrom=1.*dealFormula=revenue-2-percent/);
  expect(await raise.getByRole('spinbutton').inputValue()).toBe('8');
  await page.getByRole('button', { name: 'Write your own…' }).click();
  await page.locator('.formula[data-world=deal] .cm-content').waitFor();
});

test('what is half typed and taken back leaves nothing behind: neither a fixed length nor a named deal', async () => {
  const { page } = await served.open(`#${encodeScenario({ ...presetScenario('sag-aftra-2023'), draws: 512 })}`, { rooms: false });
  const address = page.url();
  const length = page.locator('.field[data-key=fixedLength]');
  await length.getByRole('spinbutton').fill('12');
  await expect.poll(() => length.locator('.stands').innerText()).toContain('fixed by you');
  await length.getByRole('spinbutton').press('Escape');
  await expect.poll(() => length.locator('.stands').innerText()).toContain('forecast: the median run');
  // 1 lies below the offer; 10.5 does not.
  const raise = page.locator('.field[data-key=dealRaise]').getByRole('spinbutton');
  await raise.fill('1');
  await frames(page, 70);
  await raise.fill('10.5');
  await raise.press('Enter');
  await expect.poll(() => page.url()).toContain('wageShare=91.67');
  expect(page.url()).not.toContain('settlementFrom');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.url()).toBe(address);
});

test('a slider whose value lies beyond its own ends keeps its scale while it is dragged', async () => {
  const { page } = await served.open(`#${encodeScenario({ ...settled, draws: 256 })}`, { rooms: false });
  const field = page.locator('.field[data-key=fixedLength]');
  await field.getByRole('spinbutton').fill('700');
  await field.getByRole('spinbutton').press('Enter');
  const slider = field.locator('input[type=range]');
  expect(await slider.getAttribute('max')).toBe('730');
  const box = (await slider.boundingBox())!;
  const at = (days: number): number => box.x + 12 + (days / 730) * (box.width - 24);
  await page.mouse.move(at(700), box.y + box.height / 2);
  await page.mouse.down();
  for (const days of [600, 500, 400, 300, 290]) await page.mouse.move(at(days), box.y + box.height / 2);
  const moved = await slider.evaluate((each) => (each as HTMLInputElement).valueAsNumber);
  expect(Math.abs(moved - 290)).toBeLessThan(8);
  await page.mouse.up();
  await expect.poll(() => slider.getAttribute('max')).toBe('365');
  expect(await slider.evaluate((each) => (each as HTMLInputElement).valueAsNumber)).toBe(moved);
});

test('two doors: one member’s strike, and the ways to take the chart along', async () => {
  const { page } = await served.open('', { rooms: false });
  expect(await page.getByRole('link', { name: /What about me/ }).getAttribute('href')).toContain('?view=me');
  await page.getByRole('button', { name: /Put this on your page/ }).click();
  expect(await page.evaluate(() => document.activeElement!.closest('.share') !== null)).toBe(true);
  expect(page.url()).toBe(served.address);
});

/** What of a slider's effect can be seen: whether some chart and both nets are in the window. */
const effect = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (element: Element): boolean => {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return false;
      // What lies under a bar or behind a sheet is not seen: look where the middle of its visible part is.
      const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
      const steps = Array.from({ length: 9 }, (_, k) => top + ((k + 0.5) * (bottom - top)) / 9);
      const x = Math.min(innerWidth - 2, Math.max(1, box.left + Math.min(box.width / 2, 40)));
      return steps.some((y) => {
        const at = document.elementFromPoint(x, y);
        return at !== null && (element.contains(at) || at.contains(element));
      });
    };
    const plots = [...document.querySelectorAll('.plot')];
    const nets = (side: RegExp): boolean =>
      [...document.querySelectorAll('.answer p, .nets > span, .plot text')].some((each) => side.test(each.textContent!) && isSeen(each));
    return {
      chart: plots.some(isSeen),
      members: nets(/gain \$|lose \$|break even/),
      companies: nets(/pay \$|pay as much|pay the same/),
    };
  });

const SEEN = { chart: true, members: true, companies: true };

test.each([
  [1440, 900, 0],
  [720, 450, 0],
  [740, 360, 1],
  [360, 740, 2],
])('at %i×%i no slider of the page moves without a chart and both nets in the window', async (width, height, turn) => {
  const { page } = await served.open(`#${encodeScenario({ ...settled, draws: 256 })}`, { width, height, rooms: width >= 1024 });
  const chips = page.locator('.chips button[aria-expanded]');
  // The four controls, each opened where a chip opens it.
  for (const key of ['fixedLength', 'dealRaise', 'horizon']) {
    const slider = page.locator(`.first-controls .field[data-key="${key}"] input[type=range]`);
    if (!(await slider.isVisible())) {
      const place = ['fixedLength', 'dealRaise', 'dealFormula', 'horizon'].indexOf(key);
      await chips.nth(place).click();
    }
    await slider.scrollIntoViewIfNeeded();
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    expect([key, await effect(page)]).toEqual([key, SEEN]);
  }
  // All others: in their rooms beside a chart, or in the sheet under it.
  const within = width >= 1024 ? page.locator('.room') : page.locator('dialog.sheet');
  if (width < 1024) {
    await page.locator('.chips .inputs').click();
    await within.locator('.group').nth(4).waitFor();
    await within.locator('.group > summary').evaluateAll((all) => all.forEach((each) => (each as HTMLElement).click()));
    await within.locator('.room-inputs').nth(4).waitFor();
  }
  await within.locator('details.more > summary').evaluateAll((all) => all.forEach((each) => (each as HTMLElement).click()));
  await frames(page, 4);
  const sliders = within.locator('.field input[type=range]');
  const count = await sliders.count();
  expect(count).toBeGreaterThan(60);
  // By turns a third of them; all with TEST_RUNS.
  const few = cases(1);
  for (let k = 0; k < count; k += 1) {
    if ((k + turn) % 3 >= few) continue;
    const slider = sliders.nth(k);
    await slider.scrollIntoViewIfNeeded();
    await slider.focus();
    const key = await slider.evaluate((each) => each.closest<HTMLElement>('.field')!.dataset['key']);
    expect([key, await effect(page)]).toEqual([key, SEEN]);
  }
});

test('at 740×360 chart and controls stand side by side', async () => {
  const { page } = await served.open('', { width: 740, height: 360, rooms: false });
  const slider = page.locator('.field[data-key=fixedLength] input[type=range]');
  await slider.scrollIntoViewIfNeeded();
  const [chart, control] = [await page.locator('figure[data-chart=answer] .plot').boundingBox(), await slider.boundingBox()];
  expect(chart!.x + chart!.width).toBeLessThanOrEqual(control!.x);
  expect(chart!.y).toBeLessThan(control!.y + control!.height);
});

test('the sheet: focus goes in and comes back, Escape and the button close it, it has no entry of its own in the history', async () => {
  const { page, complaints } = await served.open('', { width: 360, height: 740, rooms: false });
  const before = await page.evaluate(() => history.length);
  const button = page.locator('.chips .inputs');
  for (const close of ['Escape', 'button']) {
    await button.click();
    const sheet = page.locator('dialog.sheet');
    await sheet.waitFor();
    expect(await page.evaluate(() => document.activeElement!.closest('dialog.sheet') !== null)).toBe(true);
    if (close === 'Escape') await page.keyboard.press('Escape');
    else await sheet.getByRole('button', { name: 'Close' }).click();
    await sheet.waitFor({ state: 'detached' });
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
  }
  expect(await page.evaluate(() => history.length)).toBe(before);
  await button.click();
  expect(await axeViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a keyboard on the screen covers neither the chart nor the box that is typed in', async () => {
  const { page } = await served.open('', { width: 360, height: 740, rooms: false });
  await page.locator('.chips .inputs').click();
  const sheet = page.locator('dialog.sheet');
  await sheet.locator('.group[data-room=terms] > summary').click();
  const box = sheet.locator('.field[data-key="term.general-increase.offer.1"]').getByRole('spinbutton');
  await box.click();
  // As on a phone: the keyboard takes the lower part of the window.
  await page.evaluate(() => {
    Object.defineProperty(visualViewport!, 'height', { value: 420, configurable: true });
    visualViewport!.dispatchEvent(new Event('resize'));
  });
  await frames(page, 3);
  await box.evaluate((each) => each.scrollIntoView({ block: 'nearest' }));
  const [frame, chart, typed] = [await sheet.boundingBox(), await sheet.locator('.plot').boundingBox(), await box.boundingBox()];
  expect(frame!.height).toBe(420);
  expect(chart!.y + chart!.height).toBeLessThanOrEqual(420);
  expect(typed!.y + typed!.height).toBeLessThanOrEqual(421);
  expect(typed!.y).toBeGreaterThanOrEqual(chart!.y + chart!.height - 1);
});

test('at 360 px the page with everything closed is at most 7,500 px high', async () => {
  const { page } = await served.open('', { width: 360, height: 740, rooms: false });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(7500);
  expect(await page.locator('.room[open]').count()).toBe(0);
});

const PAGE = readFileSync('dist/index.html', 'utf8');

test('the build writes the first screen into the page, readable without a script, with a line for those who have none', async () => {
  const { page: withScript } = await served.open('', { rooms: false });
  const browser = withScript.context().browser()!;
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(served.address);
  expect(await page.locator('.answer').innerText()).toBe(await withScript.locator('.answer').innerText());
  expect(await page.locator('h1').innerText()).toBe(await withScript.locator('h1').innerText());
  expect(await page.locator('.written-note').innerText()).toMatch(
    /^These are the numbers of Actors’ strike, as it ended.*another scenario that a link holds, turn\s+JavaScript on\.$/s,
  );
  expect(await page.locator('figure .plot text').count()).toBeGreaterThan(10);
  // What cannot answer cannot be touched.
  for (const control of ['.panel', '.presets-row']) expect(await page.locator(control).getAttribute('inert')).not.toBeNull();
  const size = async (of: Page) => (({ width, height }) => ({ width, height }))((await of.locator('div.first').boundingBox())!);
  expect(await size(page)).toEqual(await size(withScript));
  expect(PAGE).toMatch(/<script src="\.\/first\.js"><\/script>/);
  expect(PAGE.match(/<script(?![^>]*src=)/g)).toBeNull();
  await context.close();
});

test.each(['?embed=answer', '?view=method', `#${encodeScenario(presetScenario('wga-2023'))}`, '?embed=nonsense'])(
  'an address that asks for something never shows the written page: %s',
  async (address) => {
    const { page } = await served.open('robots.txt', { wait: false });
    // The page's own script is held back: what is painted first is all there is.
    await page.route(/\/assets\/.*\.js$/, () => undefined);
    await page.goto(served.address + address, { waitUntil: 'commit' });
    await page.locator('#written').waitFor({ state: 'attached' });
    await frames(page, 5);
    expect(await page.locator('#written').isVisible()).toBe(false);
    const blank = await page.screenshot();
    await page.evaluate(() => document.getElementById('written')!.remove());
    expect((await page.screenshot()).equals(blank)).toBe(true);
    await page.close();
  },
);

// A busy machine may paint a page before its fonts are there, and that is a shift.
test('the page takes the written one’s place without a shift, and asks the workers nothing until it is touched', { retry: 2 }, async () => {
  const { page, complaints, requests } = await served.open('robots.txt', { wait: false });
  await watchShifts(page);
  await page.goto(served.address);
  await painted(page);
  await frames(page, 10);
  expect(await page.locator('#written').count()).toBe(0);
  const moved = await shifted(page);
  expect(moved).toBeLessThan(0.01);
  // The workers are awake by then.
  await expect.poll(() => requests.some((url) => url.includes('simulation.worker'))).toBe(true);
  expect(await page.locator('.status').getAttribute('data-begun')).toBe('0');
  await moveSlider(page, 'horizon', 5);
  await painted(page);
  expect(await page.locator('.answer .members').innerText()).toContain('Over 5 years');
  expect(complaints).toEqual([]);
});

test.each(['sag-aftra-2023-settled', 'sag-aftra-2023', 'wga-2023-settled', 'wga-2023'] as const)(
  'what the build stores of %s is byte for byte what the page computes, and it is shown without waiting for a worker',
  async (id) => {
    const { page } = await served.open('robots.txt', { wait: false });
    // No worker comes until it is let through: what is shown as whole is what was stored.
    const held: Route[] = [];
    let areHeld = true;
    await page.context().route('**/simulation.worker*', (route) => (areHeld ? void held.push(route) : route.continue()));
    await page.goto(served.address);
    await painted(page);
    const label = { 'sag-aftra-2023-settled': 0, 'sag-aftra-2023': 1, 'wga-2023-settled': 2, 'wga-2023': 3 }[id];
    // Away and back, so that each is chosen.
    await page
      .locator('.presets button')
      .nth((label + 1) % 4)
      .click();
    await page.locator('.presets button').nth(label).click();
    await expect.poll(() => page.locator('.presets button').nth(label).getAttribute('aria-pressed')).toBe('true');
    await painted(page);
    expect(await page.locator('.status').getAttribute('data-begun')).toBe('0');
    // The same question by a link is computed by the workers.
    const computed = await served.open(`#${encodeScenario(presetScenario(id))}`, { rooms: false });
    expect(Number(await computed.page.locator('.status').getAttribute('data-begun'))).toBeGreaterThan(0);
    await belowFirstScreen(computed.page);
    for (const part of ['.answer', 'figure[data-chart=answer]', '.nets', 'figure[data-chart=dispute]', 'figure[data-chart=break-even]'])
      expect(await page.locator(part).innerHTML().then(bare)).toBe(await computed.page.locator(part).innerHTML().then(bare));
    // What is not stored, members' earnings, is computed when the numbers are saved.
    areHeld = false;
    for (const route of held) await route.continue();
    expect(await savedNumbers(page)).toBe(await savedNumbers(computed.page));
  },
);

/** Markup without what tells elements of two pages apart. */
const bare = (html: string): string =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(/\b(id|for|aria-[a-z]+|name|data-begun)="[^"]*"/g, '')
    .replace(/url\(#[^)]*\)/g, '');

test('each preset’s answer is a file of its own, none of them in the first script', () => {
  const scripts = readdirSync('dist/assets').filter((name) => name.endsWith('.js'));
  const holding = scripts.filter((name) => readFileSync(`dist/assets/${name}`, 'utf8').match(/preset:["'`]wga-2023-settled/));
  expect(holding).toHaveLength(1);
});

test('the title names view and scenario, and follows the scenario; the way past the head leaves the address alone', async () => {
  const { page } = await served.open('', { rooms: false });
  expect(await page.title()).toBe('Simulator: Actors 2023, as it ended · Strike impact simulator');
  await moveSlider(page, 'horizon', 5);
  await expect.poll(() => page.title()).toBe('Simulator: Actors 2023, as it ended, changed · Strike impact simulator');
  await page.reload();
  await painted(page);
  const address = page.url();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement!.tagName)).toBe('MAIN');
  expect(page.url()).toBe(address);
  const method = await served.open(`?view=method#${encodeScenario(presetScenario('wga-2023'))}`, { wait: false });
  await method.page.locator('h1').waitFor();
  expect(await method.page.title()).toBe('Method: Writers on day 78 · Strike impact simulator');
});

test('from the start of the content the first control is within six Tabs; the figures of the headline share one stop', async () => {
  const { page } = await served.open('', { rooms: false });
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  const stops: string[] = [];
  for (let k = 0; k < 6; k++) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(
        () => document.activeElement!.closest('[data-key], .answer, .presets, figure')?.className ?? document.activeElement!.tagName,
      ),
    );
    if (await page.evaluate(() => document.activeElement!.matches('.first-controls input'))) break;
  }
  expect(await page.evaluate(() => document.activeElement!.matches('.first-controls input')), stops.join(' | ')).toBe(true);
  expect(stops.filter((stop) => stop.includes('answer'))).toHaveLength(1);
  // Within the stop the arrows go from figure to figure.
  const figures = page.locator('.answer button.number-ref');
  await figures.first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await figures.nth(1).evaluate((each) => each === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.locator('dialog[open] h2').waitFor();
});
