import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { encodeScenario } from '../../src/scenario/codec';
import { PRESETS, type PresetId } from '../../src/cases/cases';
import { presetScenario } from '../../src/scenario/scenario';
import {
  axeInBothThemes,
  frames,
  moveSlider,
  painted,
  servePage,
  shifted,
  watchShifts,
  watchShiftsFromHere,
  type Served,
} from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served.close());

const few = (preset: PresetId = 'sag-aftra-2023') => `#${encodeScenario({ ...presetScenario(preset), draws: 512 })}`;
const WIDTHS = [320, 360, 768, 1440] as const;

/** Words in charts that meet other words, or reach beyond their chart. */
const collisions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const svg of document.querySelectorAll('.plot svg')) {
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')]
        .filter((text) => text.textContent!.trim() !== '')
        .map((text) => ({ words: text.textContent!, box: text.getBoundingClientRect() }));
      for (const { words, box } of texts)
        if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2)
          found.push(`“${words}” reaches beyond “${svg.getAttribute('aria-label')!.slice(0, 40)}”`);
      texts.forEach((one, k) => {
        for (const other of texts.slice(k + 1)) {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          // Boxes are as high as the line; letters are not.
          if (across > 1 && down > 5) found.push(`“${one.words}” meets “${other.words}”`);
        }
      });
    }
    return found;
  });

/** Elements of the page whose words are cut off, and sideways scrolling. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    const clipped = [...document.querySelectorAll<HTMLElement>('p, button, h1, h2, h3, dt, dd, label, legend, summary, td, th, a')]
      .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      // What only screen readers hear is no wider than a dot.
      .filter((element) => getComputedStyle(element).display !== 'inline' && element.clientWidth > 1)
      .map((element) => `${element.tagName} “${element.textContent!.trim().slice(0, 40)}”`);
    return [...(wide > 0 ? [`the page scrolls sideways by ${wide} px`] : []), ...clipped];
  });

test.each(Object.keys(PRESETS).map((preset, k) => [preset as PresetId, WIDTHS[k % WIDTHS.length]!] as const))(
  'nothing of %s overlaps or is cut off at any width, loaded at %i px',
  async (preset, first) => {
    const { page, complaints } = await served.open(few(preset), { width: first });
    for (const width of [first, ...WIDTHS.filter((each) => each !== first)]) {
      await page.setViewportSize({ width, height: 900 });
      // Charts are drawn again once the page has its size.
      await frames(page, 4);
      await page.locator('.status[data-done=yes]').waitFor();
      expect([width, ...(await collisions(page))]).toEqual([width]);
      expect([width, ...(await cut(page))]).toEqual([width]);
    }
    expect(complaints).toEqual([]);
  },
);

test.each(['forecast', 'method', 'sources'])('the view %s fits 320 px and wider', async (view) => {
  const { page } = await served.open(`?view=${view}${few()}`, { width: WIDTHS[0], wait: false });
  await page.locator('h1').waitFor();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await frames(page, 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

test.each(WIDTHS)('at %i px the page does not jump while it loads', async (width) => {
  const { page } = await served.open('robots.txt', { width, wait: false });
  await watchShifts(page);
  await page.goto(served.address + few());
  await painted(page);
  const moved = await shifted(page);
  expect(moved).toBeLessThan(0.06);
});

test('dragging a slider does not make the page jump', async () => {
  const { page } = await served.open(few());
  await watchShiftsFromHere(page);
  for (const share of [45, 55, 65, 30, 20]) {
    await moveSlider(page, 'wageShare', share);
    await painted(page);
  }
  const moved = await shifted(page);
  // 0.1 is what counts as steady for a whole visit.
  expect(moved).toBeLessThan(0.1);
});

test('axe finds nothing in either theme: simulator, an opened number, method, sources', async () => {
  const { page } = await served.open('');
  expect(await axeInBothThemes(page)).toEqual([]);
  await page.locator('article.members .figure button').click();
  await page.locator('dialog[open] h2').waitFor();
  expect(await axeInBothThemes(page)).toEqual([]);
  for (const view of ['method', 'sources']) {
    const other = await served.open(`?view=${view}${few()}`, { wait: false });
    await other.page.locator('h1').waitFor();
    expect(await axeInBothThemes(other.page)).toEqual([]);
  }
});
