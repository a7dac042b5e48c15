import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeScenario, LONGEST_LINK } from '../../src/scenario/codec';
import { presetScenario } from '../../src/scenario/scenario';
import { frames, painted, servePage, type Served } from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served?.close());

const start = { ...presetScenario('sag-aftra-2023'), draws: 256 };
const fragment = `#${encodeScenario(start)}`;
const slider = (page: Page, key: string) => page.locator(`.field[data-key="${key}"] input[type=range]`);
const value = (page: Page, key: string): Promise<number> =>
  slider(page, key).evaluate((input) => (input as HTMLInputElement).valueAsNumber);

/** Drags a slider through values and lets it go at the last. */
const dragTo = (page: Page, key: string, values: readonly number[]): Promise<void> =>
  slider(page, key).evaluate((input, through) => {
    input.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    for (const each of through) {
      (input as HTMLInputElement).value = String(each);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, values);

const undo = (page: Page) => page.locator('.steps').getByRole('button', { name: 'Undo' });
const redo = (page: Page) => page.locator('.steps').getByRole('button', { name: 'Redo' });
const entries = (page: Page): Promise<number> => page.evaluate(() => history.length);

test('a drag is one step: undo and redo by buttons, keys and the browser’s own, never beyond the first', async () => {
  const { page, complaints } = await served.open(fragment);
  const first = page.url();
  const before = await entries(page);
  expect([await undo(page).isDisabled(), await redo(page).isDisabled()]).toEqual([true, true]);
  await dragTo(page, 'horizon', [10, 11, 12, 13, 14]);
  await dragTo(page, 'term.general-increase.offer.1', [6, 7, 8]);
  expect(await entries(page)).toBe(before + 2);
  expect(page.url()).toContain('term.general-increase.offer=8_4_3.5&horizon=14');
  await undo(page).click();
  await expect.poll(() => value(page, 'term.general-increase.offer.1')).toBe(5);
  expect(await value(page, 'horizon')).toBe(14);
  await page.keyboard.press('Control+z');
  await expect.poll(() => value(page, 'horizon')).toBe(9);
  expect(page.url()).toBe(first);
  expect(await undo(page).isDisabled()).toBe(true);
  await page.keyboard.press('Control+z');
  await frames(page);
  expect(page.url()).toBe(first);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => value(page, 'horizon')).toBe(14);
  await redo(page).click();
  await expect.poll(() => value(page, 'term.general-increase.offer.1')).toBe(8);
  expect(await redo(page).isDisabled()).toBe(true);
  await page.goBack();
  await expect.poll(() => value(page, 'term.general-increase.offer.1')).toBe(5);
  expect(await redo(page).isDisabled()).toBe(false);
  // A new step forgets those that were undone.
  await dragTo(page, 'horizon', [3]);
  expect(await redo(page).isDisabled()).toBe(true);
  expect(await entries(page)).toBe(before + 2);
  await painted(page);
  expect(complaints).toEqual([]);
});

test('the stack is carried by the history: a reload keeps undo and redo', async () => {
  const { page } = await served.open(fragment);
  await dragTo(page, 'horizon', [12]);
  await dragTo(page, 'horizon', [6]);
  await undo(page).click();
  await expect.poll(() => value(page, 'horizon')).toBe(12);
  await page.reload();
  await painted(page);
  expect([await undo(page).isDisabled(), await redo(page).isDisabled()]).toEqual([false, false]);
  await redo(page).click();
  await expect.poll(() => value(page, 'horizon')).toBe(6);
  await undo(page).click();
  await expect.poll(() => value(page, 'horizon')).toBe(12);
  await undo(page).click();
  await expect.poll(() => value(page, 'horizon')).toBe(9);
});

test('keys make one step when they have rested; Reset and a preset are steps', async () => {
  const { page } = await served.open(fragment);
  const before = await entries(page);
  await slider(page, 'horizon').focus();
  for (let k = 0; k < 4; k++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => entries(page)).toBe(before + 1);
  expect(page.url()).toContain('horizon=13');
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  expect(await value(page, 'horizon')).toBe(9);
  await page.getByRole('button', { name: /Writers 2023.*as it ended/ }).click();
  await expect.poll(() => entries(page)).toBe(before + 3);
  await undo(page).click();
  await expect.poll(() => page.locator('.presets [aria-pressed=true]').innerText()).toContain('Actors');
  await undo(page).click();
  await expect.poll(() => value(page, 'horizon')).toBe(13);
});

test('in a field being edited the keys are the field’s; in one that is not, the page’s', async () => {
  const { page } = await served.open(fragment);
  await dragTo(page, 'horizon', [12]);
  const box = page.locator('.field[data-key="term.general-increase.offer.1"]').getByRole('spinbutton');
  await box.selectText();
  await page.keyboard.type('7');
  await page.keyboard.press('Control+z');
  await frames(page);
  expect(await value(page, 'horizon')).toBe(12);
  await box.press('Escape');
  await page.keyboard.press('Control+z');
  await expect.poll(() => value(page, 'horizon')).toBe(9);
});

test('a drag of hundreds of events floods no history, and an address too long to write still gets its step', async () => {
  const { page, complaints } = await served.open(fragment);
  const before = await entries(page);
  // A drag that ends where it began is no step.
  await dragTo(page, 'horizon', [10, 12, 9]);
  expect(await entries(page)).toBe(before);
  await dragTo(
    page,
    'horizon',
    Array.from({ length: 400 }, (_, k) => 3 + (k % 13)),
  );
  expect(await entries(page)).toBe(before + 1);
  // Few parts, but spaces grow threefold in an address.
  const long = `0.5 *${' '.repeat(900)}pay`;
  expect(encodeURIComponent(long).length).toBeGreaterThan(LONGEST_LINK);
  const picker = page.locator('.formula[data-world=offer]');
  const choice = picker.locator('select');
  await picker.locator('summary').click();
  const address = page.url();
  await picker.locator('.cm-content').fill(long);
  await expect.poll(() => entries(page)).toBe(before + 2);
  expect([page.url(), await choice.inputValue()]).toEqual([address, '']);
  await dragTo(page, 'wageShare', [70]);
  await undo(page).click();
  await expect.poll(() => value(page, 'wageShare')).toBe(40);
  expect(await choice.inputValue()).toBe('');
  await undo(page).click();
  await expect.poll(() => choice.inputValue()).toBe('hbsvod-2023');
  expect(complaints).toEqual([]);
});

test('what differs from the preset is listed over the page, each with its own reset', async () => {
  const { page } = await served.open(fragment);
  await dragTo(page, 'horizon', [12]);
  await dragTo(page, 'term.general-increase.offer.1', [8]);
  await painted(page);
  const height = await page.evaluate(() => document.body.scrollHeight);
  const changes = page.locator('details.changes');
  expect(await changes.locator('summary').innerText()).toBe('2 changed from the preset');
  await changes.locator('summary').click();
  expect(await page.evaluate(() => document.body.scrollHeight)).toBe(height);
  expect(await changes.locator('.change').allInnerTexts()).toEqual([
    expect.stringMatching(/8% \(preset: 5%\)/),
    expect.stringMatching(/Years counted: 12 years \(preset: 9 years\)/),
  ]);
  await changes.getByRole('button', { name: /Reset Years counted/ }).click();
  expect(await value(page, 'horizon')).toBe(9);
  expect(await changes.locator('summary').innerText()).toBe('1 changed from the preset');
  await undo(page).click();
  await expect.poll(() => value(page, 'horizon')).toBe(12);
});

test('in a frame undo is the frame’s own, and nothing is added to its host’s history', async () => {
  const { page } = await served.open('robots.txt', { wait: false });
  await page.setContent(`<iframe src="${served.address}${fragment}" width="1300" height="800" title="simulator"></iframe>`);
  const frame = page.frameLocator('iframe');
  await frame.locator('.status[data-done=yes]').waitFor();
  const before = await entries(page);
  const horizon = frame.locator('.field[data-key=horizon] input[type=range]');
  await horizon.evaluate((input) => {
    (input as HTMLInputElement).value = '12';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(await entries(page)).toBe(before);
  await frame.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => horizon.evaluate((input) => (input as HTMLInputElement).valueAsNumber)).toBe(9);
  await frame.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => horizon.evaluate((input) => (input as HTMLInputElement).valueAsNumber)).toBe(12);
  expect(await entries(page)).toBe(before);
});
