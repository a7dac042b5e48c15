import { afterAll, beforeAll, expect, test } from 'vitest';
import { clauseOf } from '../../src/model/residuals/stock';
import { encodeScenario } from '../../src/scenario/codec';
import { presetScenario, type Scenario } from '../../src/scenario/scenario';
import { FIELD_WORDS } from '../../src/words/field-words';
import { MARKET_LABELS } from '../../src/words/labels';
import { MARKET_WORDS } from '../../src/words/market-words';
import { axeViolations, openRooms, painted, servePage, type Served } from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served?.close());

const start: Scenario = { ...presetScenario('sag-aftra-2023-settled'), draws: 512 };

test('a formula in place of another market’s clause is edited, put in force, linked and taken back', async () => {
  const { page, complaints } = await served.open(`#${encodeScenario(start)}`);
  const markets = page.locator('details.markets');
  await markets.locator('summary').first().click();
  await markets.getByLabel(MARKET_WORDS.market).selectOption({ label: MARKET_LABELS.network });
  await markets.getByLabel(MARKET_WORDS.world, { exact: true }).selectOption('deal');
  const content = markets.locator('.cm-content');
  await content.waitFor();
  await expect.poll(() => content.innerText()).toContain(clauseOf('network-prime-2020').text.split('\n').at(-1)!.trim());
  const said = (): Promise<string> => markets.locator('.pays').innerText();
  expect(await said()).toMatch(/^Under the clause all performers together are paid about \$\d+(\.\d)? million a year in this market\.$/);
  const members = page.locator('article.members .figure');
  await painted(page);
  const before = await members.innerText();
  const write = async (text: string): Promise<void> => {
    await content.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text);
  };
  await write('5 * pay + $0.01 / view * views');
  await expect.poll(() => markets.locator('.says').innerText()).toMatch(/views[\s\S]*last valid formula stays in force/);
  expect(await members.innerText()).toBe(before);
  await write('5 * pay');
  await expect.poll(said).toMatch(/under this formula \$[\d.]+ (m|b)illion, [\d.,]+% more\.$/);
  await expect.poll(() => page.url()).toContain('dealFormula.network=5%20%2A%20pay');
  await painted(page);
  expect(await members.innerText()).not.toBe(before);
  expect(await markets.locator('summary').first().innerText()).toBe(MARKET_WORDS.summary(1));
  expect(await axeViolations(page)).toEqual([]);
  await markets.getByRole('button', { name: MARKET_WORDS.reset }).click();
  await expect.poll(() => page.url()).not.toContain('dealFormula.network');
  await painted(page);
  expect(await members.innerText()).toBe(before);
  expect(complaints).toEqual([]);
});

test('a link with such a formula opens at it; one that does not hold is named and the clause kept', async () => {
  const linked = (text: string): string => `#${encodeScenario({ ...start, markets: { 'deal.abroad': text } })}`;
  const good = await served.open(linked('applicableMinimum * 50%'));
  const markets = good.page.locator('details.markets');
  await expect.poll(() => markets.getByLabel(MARKET_WORDS.market).inputValue()).toBe('abroad');
  await expect.poll(() => markets.locator('.cm-content').innerText()).toBe('applicableMinimum * 50%');
  const bad = await served.open(linked('fetch("https://example.com/")'), { wait: false });
  await painted(bad.page);
  await openRooms(bad.page);
  expect(await bad.page.locator('.notes').innerText()).toMatch(
    /Television abroad in the deal” must be a formula; at character[^]*The contract’s clause is used instead/,
  );
  expect(await bad.page.locator('details.markets summary').first().innerText()).toBe(MARKET_WORDS.summary(0));
  expect(bad.requests.filter((address) => address.includes('example.com'))).toEqual([]);
  expect([good.complaints, bad.complaints]).toEqual([[], []]);
  expect(FIELD_WORDS.kept).toMatch(/stays in force/);
});
