import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PresetId } from '../../src/cases/cases';
import { TEXTS } from '../../src/cases/texts';
import type { Fact } from '../../src/facts/fact';
import { decodeScenario, encodeScenario } from '../../src/scenario/codec';
import { presetScenario, type Scenario } from '../../src/scenario/scenario';
import { axeViolations, painted, savedNumbers, servePage, type Served } from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served?.close());

const few = (id: PresetId, more: Partial<Scenario> = {}): string => `#${encodeScenario({ ...presetScenario(id), draws: 512, ...more })}`;

test.each([
  ['uaw-2023', 360],
  ['uaw-2023-settled', 1440],
  ['own', 360],
] as const)('%s at %i px: the answer, no streaming, a word why, and nothing that axe or the console complains about', async (id, width) => {
  const { page, complaints } = await served.open(few(id), { width });
  expect(await page.locator('.answer').innerText()).toMatch(/members (gain|lose) \$[\d.]+ (million|billion)/);
  const text = await page.locator('main').innerText();
  expect(text).not.toMatch(/NaN|undefined|null|streaming|the studios|SAG-AFTRA/i);
  expect(text).toMatch(/Left out here: .*residuals/i);
  expect(await page.locator('[data-key=dealFormula]').count()).toBe(0);
  expect(await page.locator('.room').count()).toBe(4);
  expect(await axeViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('marks on the length are named where there are marks: past strikes that are known one by one', async () => {
  for (const [id, named] of [
    ['wga-2023', true],
    ['uaw-2023', false],
    ['own', false],
  ] as const) {
    const { page } = await served.open(few(id));
    expect(await page.getByText('marks: past strikes').count(), id).toBe(named ? 1 : 0);
  }
});

test('the Sources view says why each range is as wide as it is, of every dispute', async () => {
  const { page } = await served.open('?view=sources', { wait: false });
  await page.locator('main table').first().waitFor();
  const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  const ranges = Object.values(TEXTS as Readonly<Record<string, Fact>>).flatMap(({ rangeWhy }) => rangeWhy ?? []);
  expect(ranges.length).toBeGreaterThan(50);
  expect(ranges.filter((why) => !text.includes(why.replace(/\s+/g, ' ')))).toEqual([]);
});

test('«Your strike» takes the reader’s numbers and names, and the link carries them as text', async () => {
  const { page, complaints } = await served.open(few('own'));
  const label = '<b onmouseover=alert(1)>Bus & drivers</b>';
  await page.getByLabel('Name of the union').fill(label);
  await page.getByLabel('Name of the employer').fill('The “college”');
  await page.getByLabel('Name of the employer').blur();
  const box = page.locator('section .field[data-key=memberCount]').first().getByRole('spinbutton');
  await box.fill('24');
  await box.blur();
  await painted(page);
  expect(await page.locator('.intro').innerText()).toBe(`24 members of ${label} strike against The “college”.`);
  expect(await page.locator('.intro b').count()).toBe(0);
  await expect.poll(() => decodeScenario(page.url()).scenario.names).toEqual({ union: label, employers: 'The “college”' });
  expect(decodeScenario(page.url())).toMatchObject({ status: 'exact', scenario: { values: { memberCount: 24 } } });
  const again = await served.open(`#${page.url().split('#')[1]}`);
  expect(await again.page.locator('.intro').innerText()).toContain('24 members of <b onmouseover');
  expect([...complaints, ...again.complaints]).toEqual([]);
});

test('«Save numbers» says what is left out and why, and what the strike cost each company', async () => {
  const { page } = await served.open(few('uaw-2023-settled'));
  const saved = JSON.parse(await savedNumbers(page)) as {
    leftOut: Record<string, string>;
    companies: { company: string; stopCost: { mean: number } }[];
    quantities: Record<string, { mean: number }>;
    scenario: Record<string, unknown>;
  };
  expect(saved.leftOut['residuals']).toContain('no residuals');
  expect(saved.companies.map(({ company }) => company)).toEqual(['Ford', 'General Motors', 'Stellantis']);
  const sum = saved.companies.reduce((total, { stopCost }) => total + stopCost.mean, 0);
  expect(sum / saved.quantities['employersStopCost']!.mean).toBeCloseTo(1, 9);
  expect(saved.scenario).not.toHaveProperty('formulas');
});

test.each(['residuals', 'checks', 'companies'])('an embed of the chart “%s” says why a strike of one’s own has none', async (chart) => {
  const { page, complaints } = await served.open(`?embed=${chart}${few('own')}`, { wait: false });
  await page.locator('footer[data-done=yes]').waitFor();
  expect(await page.locator('.chart').innerText()).toMatch(/residual|one employer/i);
  expect(await page.locator('svg').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('an embed of a strike that has the chart shows it', async () => {
  const { page } = await served.open(`?embed=companies${few('uaw-2023-settled')}`, { wait: false });
  await page.locator('footer[data-done=yes]').waitFor();
  expect(await page.locator('.chart').innerText()).toContain('Stellantis');
  expect(await page.locator('figure svg').count()).toBeGreaterThan(0);
});

test('the forecast of the auto workers’ strike takes large US strikes in manufacturing, that of any other US strikes at large', async () => {
  const { page } = await served.open('?view=forecast', { wait: false });
  await page.locator('figure').first().waitFor();
  const sample = page.getByLabel('Past disputes');
  await page.getByLabel('Which dispute').selectOption('uaw-2023');
  expect(await sample.inputValue()).toBe('mediated-manufacturing');
  await expect.poll(() => page.locator('main').innerText()).toContain('342');
  await page.getByLabel('Which dispute').selectOption('none');
  expect(await sample.inputValue()).toBe('mediated');
  expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined/);
});
