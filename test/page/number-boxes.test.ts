import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeScenario } from '../../src/scenario/codec';
import { presetScenario } from '../../src/scenario/scenario';
import { frames, painted, servePage, type Served } from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served?.close());

const start = { ...presetScenario('sag-aftra-2023'), draws: 256 };
const fragment = `#${encodeScenario(start)}`;

async function openAll(hash = fragment): Promise<{ page: Page; complaints: string[] }> {
  const opened = await served.open(hash);
  await opened.page
    .locator('details.more:not([open]) > summary')
    .evaluateAll((all) => all.forEach((each) => (each as HTMLElement).click()));
  return opened;
}
const field = (page: Page, key: string) => page.locator(`.field[data-key="${key}"]`);
const box = (page: Page, key: string) => field(page, key).getByRole('spinbutton');
const inForce = (page: Page, key: string): Promise<number> =>
  field(page, key)
    .locator('input[type=range]')
    .evaluate((slider) => (slider as HTMLInputElement).valueAsNumber);

test('boxes read what people type: dashes, decimal commas, groups, money, per cent, exponents', async () => {
  const { page, complaints } = await openAll();
  for (const [key, typed, value] of [
    ['otherStart', '−80', -80],
    ['otherStart', '–81', -81],
    ['term.general-increase.offer.1', '7,5', 7.5],
    ['term.general-increase.offer.1', '0,5', 0.5],
    ['term.general-increase.offer.1', '6 %', 6],
    ['coveredJobs', '35,000', 35_000],
    ['coveredJobs', '3e4', 30_000],
    ['scaleLinkedBase', '$950 million', 950],
    ['scaleLinkedBase', '$1.8 billion', 1800],
    ['healthThreshold', '35.000', 35_000],
    ['paySpread', '1.5', 1.5],
  ] as const) {
    await box(page, key).fill(typed);
    await box(page, key).press('Enter');
    expect([key, typed, await inForce(page, key)]).toEqual([key, typed, value]);
    expect([key, await box(page, key).inputValue()]).toEqual([key, String(value)]);
    expect(await field(page, key).locator('.refused').innerText()).toBe('');
  }
  await painted(page);
  expect(complaints).toEqual([]);
});

test('what is refused is said, names what was typed, and leaves the old value; nothing is dropped', async () => {
  const { page } = await openAll();
  for (const [key, typed, why] of [
    ['coveredJobs', '35.000', /can mean 35 or 35,000\. The last value stays in force/],
    ['term.general-increase.offer.1', '1,2,3', /“1,2,3” has commas, dots or spaces at places that make no number/],
    ['term.general-increase.offer.1', 'five', /“five” is no number/],
    ['term.general-increase.offer.1', '$5', /another unit/],
    ['term.general-increase.offer.1', '21', /must be from 0 to 20 %; it is 21/],
    ['term.general-increase.offer.1', '', /it is empty/],
  ] as const) {
    const before = await inForce(page, key);
    await box(page, key).fill(typed);
    await box(page, key).blur();
    expect(await field(page, key).locator('.refused').innerText()).toMatch(why);
    expect(await inForce(page, key)).toBe(before);
    expect(await box(page, key).inputValue()).toBe(String(before));
  }
});

test('typing 99 where 30 is the most leaves the old value, never 9: at speed and with a pause between the digits', async () => {
  const { page } = await openAll();
  const key = 'contractionByStrike';
  await box(page, key).fill('4');
  await box(page, key).press('Enter');
  await box(page, key).selectText();
  await page.keyboard.type('99');
  await box(page, key).blur();
  expect(await inForce(page, key)).toBe(4);
  await box(page, key).selectText();
  await page.keyboard.type('9');
  // The pause brings what is whole into force, without leaving the box.
  await expect.poll(() => inForce(page, key)).toBe(9);
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  expect(await inForce(page, key)).toBe(4);
  expect(await field(page, key).locator('.refused').innerText()).toMatch(/must be from 0 to 30 %; it is 99/);
});

test('a rule that only the value breaks is said as well, and goes back to the value from before the first key', async () => {
  const { page } = await openAll();
  await box(page, 'horizon').fill('5');
  await expect.poll(() => inForce(page, 'horizon')).toBe(5);
  await page.keyboard.type('.5');
  await page.keyboard.press('Enter');
  expect(await field(page, 'horizon').locator('.refused').innerText()).toMatch(/must be a whole number of years; it is 5\.5/);
  expect([await inForce(page, 'horizon'), await box(page, 'horizon').inputValue()]).toEqual([9, '9']);
  expect(await box(page, 'horizon').getAttribute('aria-invalid')).toBe('true');
  await field(page, 'horizon').locator('input[type=range]').press('ArrowRight');
  expect(await box(page, 'horizon').getAttribute('aria-invalid')).toBeNull();
});

test('a box takes what is whole after a pause, waits for what is unfinished, and Escape goes back', async () => {
  const { page } = await openAll();
  await box(page, 'term.general-increase.offer.1').fill('8.5');
  await expect.poll(() => inForce(page, 'term.general-increase.offer.1')).toBe(8.5);
  await box(page, 'term.general-increase.offer.1').fill('7,');
  await frames(page, 70);
  expect(await inForce(page, 'term.general-increase.offer.1')).toBe(8.5);
  expect(await box(page, 'term.general-increase.offer.1').inputValue()).toBe('7,');
  await box(page, 'term.general-increase.offer.1').press('Escape');
  // To the value from before the first key: the box was not left in between.
  expect(await box(page, 'term.general-increase.offer.1').inputValue()).toBe('5');
});

test('arrows step as the slider does, the wheel never changes a value', async () => {
  const { page } = await openAll();
  for (const [key, from, press, to] of [
    ['elasticity', '-0.1', 'ArrowDown', -0.15],
    ['paySpread', '1.9', 'ArrowUp', 1.95],
    ['paySpread', '1.93', 'ArrowUp', 1.95],
    ['horizon', '9', 'ArrowUp', 10],
    ['otherStart', '-73', 'PageUp', -63],
  ] as const) {
    await box(page, key).fill(from);
    await box(page, key).press('Enter');
    await box(page, key).press(press);
    expect([key, await inForce(page, key)]).toEqual([key, to]);
  }
  await box(page, 'horizon').focus();
  for (const target of [box(page, 'horizon'), field(page, 'horizon').locator('input[type=range]')]) {
    await target.hover();
    await page.mouse.wheel(0, 120);
    await page.mouse.wheel(0, -360);
    await frames(page);
  }
  expect(await inForce(page, 'horizon')).toBe(10);
});

test('boxes are spin buttons with their values; phones get decimal keys only where no minus is needed', async () => {
  const { page } = await openAll();
  const attributes = (key: string) =>
    box(page, key).evaluate((input) =>
      ['type', 'inputmode', 'aria-valuenow', 'aria-valuemin', 'aria-valuemax', 'aria-valuetext'].map((name) => input.getAttribute(name)),
    );
  expect(await attributes('term.general-increase.offer.1')).toEqual(['text', 'decimal', '5', '0', '20', '5 %']);
  expect(await attributes('otherStart')).toEqual(['text', null, '-73', '-365', '365', '−73 days']);
  expect(await page.locator('input[type=number]').count()).toBe(0);
});

test('the residuals calculator’s boxes read the same, and say the same', async () => {
  const { page, complaints } = await served.open('?view=residuals', { wait: false });
  const days = page.getByLabel('Days of work');
  await days.waitFor();
  await days.fill('3');
  await days.press('Enter');
  await expect.poll(() => page.url()).toContain('days=3');
  await days.fill('1,5,0');
  await days.blur();
  expect(await page.locator('.wrong').innerText()).toMatch(/“1,5,0”/);
  expect(await days.inputValue()).toBe('3');
  await days.fill('999');
  await days.blur();
  expect(await page.locator('.wrong').innerText()).toMatch(/999/);
  expect(complaints).toEqual([]);
});
