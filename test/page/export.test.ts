import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { render } from 'svelte/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import AnswerRows from '../../src/charts/AnswerRows.svelte';
import { wrap } from '../../src/charts/labels';
import { chartSvg } from '../../src/export/chart-svg';
import { encodeScenario } from '../../src/scenario/codec';
import { presetScenario } from '../../src/scenario/scenario';
import { answerFinding, answerRows, casesOf } from '../../src/words/answer';
import { directRunner } from '../../workers/direct';
import { computeAnswer } from '../../src/written/answers';
import { belowFirstScreen, servePage, type Served } from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served?.close());

const scenario = { ...presetScenario('sag-aftra-2023-settled'), draws: 512 };
const fragment = `#${encodeScenario(scenario)}`;

async function saved(page: Page, chart: string, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.locator(`figure[data-chart=${chart}]`).getByRole('button', { name: button }).click();
  const download = await waiting;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

test('every chart is saved as an SVG with live text, a PNG and a CSV, each in one click', async () => {
  const { page, complaints } = await served.open(fragment);
  await belowFirstScreen(page);
  const charts = await page.locator('figure').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['chart']!));
  expect(charts).toHaveLength(9);
  for (const chart of charts) {
    const figure = page.locator(`figure[data-chart=${chart}]`);
    const title = await figure.locator('h2, h3').textContent();
    const svg = await saved(page, chart, 'Save as SVG');
    expect(svg.name).toBe(`strike-${chart}.svg`);
    const text = svg.bytes.toString();
    expect(text).toContain(`<title>${title!.replace(/&/g, '&amp;')}</title>`);
    expect(text).not.toMatch(/class=|var\(|currentcolor|undefined|NaN|href=|<script/i);
    // What the chart says in words is text, and what it colors is colored.
    const words = await figure.locator('.plot svg').evaluateAll((plots) =>
      plots.flatMap((plot) => {
        const walker = document.createTreeWalker(plot, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) found.push(walker.currentNode.textContent!);
        return found;
      }),
    );
    for (const word of words.filter((each) => each.trim() !== '')) expect(text).toContain(word.trim().replace(/&/g, '&amp;'));
    expect(new Set(text.match(/fill="#[0-9a-f]{6}"/g)).size).toBeGreaterThan(2);
    const png = await saved(page, chart, 'Save as PNG');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    const width = Number(/^<svg [^>]*?width="(\d+)"/.exec(text)![1]);
    expect(png.bytes.readUInt32BE(16)).toBe(2 * width);
    const csv = await saved(page, chart, 'Save as CSV');
    // Further tables may open below a chart’s own.
    const rows = await figure.locator('table').first().locator('tbody tr').count();
    expect(csv.bytes.toString().trimEnd().split('\r\n')).toHaveLength(rows + 1);
  }
  expect(complaints).toEqual([]);
});

test('the numbers of the CSV are those of the run in full, the words of the table their rounding', async () => {
  const { page } = await served.open(fragment, { rooms: false });
  const csv = (await saved(page, 'answer', 'Save as CSV')).bytes.toString();
  const { result, shown } = await directRunner().run(scenario);
  const mean = shown.quantities.membersNetGain.mean!;
  expect(csv).toContain(`Members gain: as set,${shown.quantities.membersNetGain.p10},${mean},${shown.quantities.membersNetGain.p90}`);
  expect(Math.abs(mean / result.quantities.membersNetGain.mean! - 1)).toBeLessThan(0.05);
});

test('«Copy image» puts the chart onto the clipboard', async () => {
  const { page } = await served.open(fragment, { rooms: false });
  await page.locator('figure[data-chart=answer]').getByRole('button', { name: 'Copy image' }).click();
  await page.locator('figure[data-chart=answer] .save', { hasText: 'Image copied.' }).waitFor();
  expect(await page.evaluate(async () => (await navigator.clipboard.read())[0].types)).toContain('image/png');
});

test('one function writes the SVG in the page and in Node: the same bytes', async () => {
  const { page } = await served.open(fragment, { rooms: false });
  const ofPage = (await saved(page, 'answer', 'Save as SVG')).bytes.toString();
  const width = await page.locator('figure[data-chart=answer] .plot').evaluate((plot) => plot.clientWidth);
  const source = await page.locator('figure[data-chart=answer] .source').innerText();
  const { summary, readings } = await computeAnswer(scenario);
  const members = casesOf(summary, readings, 'members');
  const { body } = render(AnswerRows, {
    props: {
      members: answerRows('members', members),
      companies: answerRows('employers', casesOf(summary, readings, 'employers')),
      label: '',
      width,
    },
  });
  const sheets = readdirSync('dist/assets').filter((name) => name.endsWith('.css'));
  const ofNode = chartSvg({
    markup: body,
    sheets: sheets.map((name) => readFileSync(`dist/assets/${name}`, 'utf8')),
    title: wrap(answerFinding(members), width, 19, true),
    source: wrap(`${source} Strike impact simulator.`, width, 11),
    theme: 'light',
  });
  expect(ofPage).toBe(ofNode);
});
