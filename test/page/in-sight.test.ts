import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeScenario } from '../../src/scenario/codec';
import { presetScenario } from '../../src/scenario/scenario';
import { belowFirstScreen, frames, moveSlider, painted, servePage, type Served } from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served?.close());

const link = `#${encodeScenario({ ...presetScenario('sag-aftra-2023-settled'), draws: 512 })}`;
const LINE = '[data-quantity=breakEvenLengthMembers] >> nth=0';

test('with the first screen alone in sight neither lengths nor checks are searched for; once a chart of them is in sight, they are', async () => {
  const { page, complaints } = await served.open(link);
  await moveSlider(page, 'horizon', 12);
  await painted(page);
  await frames(page);
  const line = page.locator(LINE);
  expect(await line.textContent()).toBe('…');
  expect(await page.locator('figure[data-chart=dispute], figure[data-chart=checks]').count()).toBe(0);
  const headline = await page.locator('.answer').innerText();
  await belowFirstScreen(page);
  expect(await page.locator('figure[data-chart=dispute] h3').innerText()).toMatch(/from day \d+$/);
  expect(await line.textContent()).toMatch(/^\d+ days$/);
  // No other number moved.
  expect(await page.locator('.answer').innerText()).toBe(headline);
  expect(complaints).toEqual([]);
});
