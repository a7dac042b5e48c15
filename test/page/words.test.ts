import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeScenario } from '../../src/scenario/codec';
import { PRESETS, type PresetId } from '../../src/scenario/presets';
import { presetScenario } from '../../src/scenario/scenario';
import { CHART_IDS } from '../../src/words/charts';
import { readingEase, sentencesOf, wordsOf } from '../support/flesch';
import { servePage, type Served } from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served?.close());

/** Ease of reading below which the running text may not fall. */
const FLOOR = 60;
const few = (id: PresetId): string => `#${encodeScenario({ ...presetScenario(id), draws: 512 })}`;

/** The running text of a page: paragraphs and list entries, without tables, keys of charts, quotes, code and what only screen readers hear. */
const running = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('p, li')]
      .filter((each) => !each.closest('table, blockquote, pre, code, .drawn, .save, .status, .name, .refused'))
      .map((each) => each.textContent!.trim())
      .filter((text) => text.split(/\s+/).length > 3),
  );

async function textOf(fragment: string, wait = true): Promise<string[]> {
  const { page } = await served.open(fragment, { wait });
  if (!wait) await page.locator('h1, h3').first().waitFor();
  if (fragment.includes('embed=')) await page.locator('footer[data-done=yes]').waitFor();
  const text = await running(page);
  await page.context().close();
  return text;
}

test.each(Object.keys(PRESETS) as PresetId[])(
  'the running text of %s, its embeds and Method reads easily, in sentences of at most 25 words',
  async (id) => {
    const texts = [...(await textOf(few(id))), ...(await textOf(`?view=method${few(id)}`, false))];
    for (const picture of CHART_IDS) texts.push(...(await textOf(`?embed=${picture}${few(id)}`, false)));
    const sentences = [...new Set(texts)].flatMap(sentencesOf);
    const ease = readingEase(sentences);
    console.log(`${id}: reading ease ${ease.toFixed(1)} over ${sentences.length} sentences (floor ${FLOOR})`);
    expect(ease).toBeGreaterThanOrEqual(FLOOR);
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 25)).toEqual([]);
  },
);

/** Words that were given up, and what a reader reads instead. */
const RETIRED: readonly RegExp[] = [
  /\bsettlement\b/i, /\bbetter terms\b/i, /\bmiddle run\b/i, /\beight (runs )?in ten\b/i, /\bhangs? on\b/i, /nobody has published/i, /\bput in force\b/i,
  /\bas at the start\b/i, /\bput away\b/i, /\bcase that favou?rs\b/i, /\blawful\b/i, /\banew\b/i, /\bwhatever\b/i, /\btold\b/i, /\bat the middle\b/i, /\bcame about\b/i, /\bmend\b/i, /\bin ten\b/i, /\bthe strike beside it\b/i, /(?<!motion )\bpictures?\b/i,
  /\b(favour|colour|programme|licence|labour|centre|judgement)\w*\b/i,
]; // prettier-ignore

test('one name for one thing: retired words stand nowhere in the simulator, Forecast, Residuals and Method', async () => {
  const found: string[] = [];
  for (const id of ['sag-aftra-2023', 'wga-2023-settled'] as const)
    for (const [fragment, wait] of [
      [few(id), true],
      [`?view=method${few(id)}`, false],
      [`?view=forecast${few(id)}`, false],
      [`?view=residuals${few(id)}`, false],
    ] as const) {
      const { page } = await served.open(fragment, { wait });
      await page.locator('h1').waitFor();
      if (fragment.includes('view=forecast')) await page.locator('figure').first().waitFor();
      if (fragment.includes('view=residuals')) await page.locator('.steps').waitFor();
      const lines = (await page.locator('main').evaluate((main) => (main as HTMLElement).innerText)).split('\n');
      for (const line of lines) for (const word of RETIRED) if (word.test(line)) found.push(`${String(word)}: ${line.slice(0, 160)}`);
      await page.context().close();
    }
  expect([...new Set(found)]).toEqual([]);
});
