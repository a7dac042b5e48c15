import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeScenario } from '../../src/scenario/codec';
import { presetScenario } from '../../src/scenario/scenario';
import { WAITS } from '../../src/words/waits';
import { moveSlider, painted, servePage, type Served } from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served?.close());

const scenario = presetScenario('sag-aftra-2023-settled');

test('printing by its keys waits for the whole run, and what is on paper is whole', async () => {
  const { page } = await served.open(`#${encodeScenario(scenario)}`);
  await page.evaluate(() => {
    const printed: string[] = ((globalThis as { printed?: string[] }).printed = []);
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      const texts = ['.status', 'figure[data-chart=balance] h3', '[data-quantity=breakEvenLengthMembers]', 'figure[data-chart=dispute] h3'];
      printed.push(...texts.map((place) => document.querySelector(place)?.textContent ?? `no ${place}`));
    };
  });
  await moveSlider(page, 'horizon', 12);
  await page.keyboard.press('Control+p');
  await expect.poll(() => page.evaluate(() => (globalThis as { printed?: string[] }).printed!.length)).toBe(4);
  const [status, balance, line, dispute] = await page.evaluate(() => (globalThis as { printed?: string[] }).printed!);
  expect(status).toContain('8,192 simulated runs');
  expect(balance).toContain('After 12 years');
  // What was never in sight is searched for first.
  expect(line).toMatch(/^\d+ days$/);
  expect(dispute).toMatch(/from day \d+$/);
});

test('on paper stands what was changed, each chart with its heading, and nothing that cannot be used there', async () => {
  const { page } = await served.open(`#${encodeScenario({ ...scenario, draws: 512 })}`);
  await moveSlider(page, 'horizon', 12);
  await painted(page);
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.on-paper');
  expect(await paper.innerText()).toMatch(/Actors’ strike, as it ended.*what was changed\s+Years counted: 12 years \(preset: 9 years\)/s);
  expect(await paper.innerText()).not.toContain('Printed before');
  for (const useless of ['nav', '.panel', '.doors', '.presets', '.save', '.share', '.room .side', 'progress', 'figure details'])
    expect([useless, await page.locator(useless).first().isVisible()]).toEqual([useless, false]);
  // What is computed only in sight is not promised on paper.
  expect(await page.locator('main').innerText()).not.toContain(WAITS.earnings);
  for (const figure of await page.locator('figure').all())
    expect(
      await figure.evaluate((each) => [getComputedStyle(each).breakInside, getComputedStyle(each.querySelector('figcaption')!).breakAfter]),
    ).toEqual(['avoid', 'avoid']);
  const pdf = await page.pdf({ format: 'Letter' });
  expect(pdf.length).toBeGreaterThan(20_000);
});
