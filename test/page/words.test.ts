import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeScenario } from '../../src/scenario/codec';
import { PRESETS, type PresetId } from '../../src/cases/cases';
import { presetScenario } from '../../src/scenario/scenario';
import { kindsIn } from '../../src/scenario/person';
import { CHART_IDS, type ChartId } from '../../src/words/charts';
import { cases } from '../support/cases';
import { readingEase, sentencesOf, wordsOf } from '../support/flesch';
import { servePage, type Served } from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served?.close());

/** Ease of reading below which the running text may not fall. */
const FLOOR = 60;
const IDS = Object.keys(PRESETS) as PresetId[];
const few = (id: PresetId): string => `#${encodeScenario({ ...presetScenario(id), draws: 512 })}`;
/** One member of a strike, of its first kind of work. */
const member = (id: PresetId): string => {
  const [kind] = kindsIn(id);
  return `?view=me${kind === undefined ? '' : `&me=kind=${kind},days=20,pay=22000,residuals=900,savings=3000`}${few(id)}`;
};

/** The running text of a page: paragraphs and list entries, without tables, keys of charts, quotes, code and what only screen readers hear. */
const running = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('p, li')]
      .filter((each) => !each.closest('table, blockquote, pre, code, .drawn, .save, .status, .name, .refused'))
      .map((each) => each.textContent!.trim())
      .filter((text) => text.split(/\s+/).length > 3),
  );

interface Text {
  /** Its paragraphs. */
  readonly paragraphs: readonly string[];
  /** Every line of its main part. */
  readonly lines: readonly string[];
}

const texts = new Map<string, Promise<Text>>();
/** What is to be read at an address, which is opened once. */
function textOf(fragment: string): Promise<Text> {
  const known = texts.get(fragment) ?? readAt(fragment);
  texts.set(fragment, known);
  return known;
}

async function readAt(fragment: string): Promise<Text> {
  const wait = !fragment.startsWith('?');
  const { page } = await served.open(fragment, { wait });
  if (!wait) await page.locator('h1, h3').first().waitFor();
  if (fragment.includes('view=forecast')) await page.locator('figure').first().waitFor();
  if (fragment.includes('view=residuals')) await page.locator('.steps').waitFor();
  if (/view=me\b/.test(fragment)) await page.locator('.layout[data-done=yes]').waitFor();
  if (fragment.includes('embed=')) await page.locator('footer[data-done=yes]').waitFor();
  const lines = await page
    .locator('main, body')
    .first()
    .evaluate((main) => (main as HTMLElement).innerText.split('\n'));
  return { paragraphs: await running(page), lines };
}

/** Embeds show the page's charts with the page's sentences: by turns they are read for one preset, with TEST_RUNS for several. */
const chartsFor = (id: PresetId): readonly ChartId[] => {
  const turn = IDS.indexOf(id);
  return CHART_IDS.filter((_, k) => (k + IDS.length - turn) % IDS.length < cases(1));
};

test.each(IDS)('the running text of %s, its embeds and Method reads easily, in sentences of at most 25 words', async (id) => {
  const addresses = [few(id), `?view=method${few(id)}`, member(id), ...chartsFor(id).map((chart) => `?embed=${chart}${few(id)}`)];
  const read: string[] = [];
  for (const address of addresses) read.push(...(await textOf(address)).paragraphs);
  const sentences = [...new Set(read)].flatMap(sentencesOf);
  const ease = readingEase(sentences);
  console.log(`${id}: reading ease ${ease.toFixed(1)} over ${sentences.length} sentences (floor ${FLOOR})`);
  expect(ease).toBeGreaterThanOrEqual(FLOOR);
  expect(sentences.filter((sentence) => wordsOf(sentence).length > 25)).toEqual([]);
});

/** Words that were given up, and what a reader reads instead. */
const RETIRED: readonly RegExp[] = [
  /\bsettlement\b/i, /\bbetter terms\b/i, /\bmiddle run\b/i, /\beight (runs )?in ten\b/i, /\bhangs? on\b/i, /nobody has published/i, /\bput in force\b/i,
  /\bas at the start\b/i, /\bput away\b/i, /\bcase that favou?rs\b/i, /\blawful\b/i, /\banew\b/i, /\bwhatever\b/i, /\btold\b/i, /\bat the middle\b/i, /\bcame about\b/i, /\bmend\b/i, /\bin ten\b/i, /\bthe strike beside it\b/i, /(?<!motion )\bpictures?\b/i,
  /\b(favour|colour|programme|licence|labour|centre|judgement)\w*\b/i,
]; // prettier-ignore

test('one name for one thing: retired words stand nowhere in the simulator, Forecast, Residuals and Method', async () => {
  const found: string[] = [];
  for (const id of ['sag-aftra-2023', 'wga-2023-settled'] as const)
    for (const address of [few(id), member(id), ...['method', 'forecast', 'residuals'].map((view) => `?view=${view}${few(id)}`)])
      for (const line of (await textOf(address)).lines)
        for (const word of RETIRED) if (word.test(line)) found.push(`${String(word)}: ${line.slice(0, 160)}`);
  expect([...new Set(found)]).toEqual([]);
});
