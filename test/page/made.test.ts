import { afterAll, beforeAll, expect, test } from 'vitest';
import { checksum } from '../../src/scenario/checksum';
import { encodeScenario } from '../../src/scenario/codec';
import { MODEL_VERSION, shortVersion } from '../../src/scenario/model-version';
import { presetScenario } from '../../src/scenario/scenario';
import { moveSlider, painted, servePage, type Served } from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served?.close());

const scenario = { ...presetScenario('sag-aftra-2023-settled'), draws: 512 };
const signed = (text: string): string => `#${text}&sum=${checksum(text)}`;
const own = shortVersion(MODEL_VERSION);

test('«Copy link» and embed codes carry the nets after the whole run; opened again, page and embed say that they agree', async () => {
  const { page } = await served.open(`#${encodeScenario(scenario)}`);
  expect(await page.locator('.link').count()).toBe(0);
  await page.getByRole('button', { name: 'Copy link' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(new RegExp(`&model=${MODEL_VERSION}&membersNet=-?[1-9]\\d\\d0+&companiesNet=[1-9]\\d\\d0+$`));
  const code = page.locator('.embed');
  await code.locator('select').first().selectOption('dispute');
  expect(await code.locator('textarea').inputValue()).toMatch(/embed=dispute#sum=[^"]*&amp;membersNet=-?\d+&amp;companiesNet=\d+"/);
  const again = await served.open(link.slice(served.address.length));
  expect(await again.page.locator('.link').innerText()).toBe(`The link’s net results agree with this page’s (version ${own}).`);
  const fragment = link.slice(link.indexOf('#'));
  const embed = await served.open(`?embed=length${fragment}`, { wait: false });
  await embed.page.locator('footer[data-done=yes]').waitFor();
  expect(await embed.page.locator('footer .made').innerText()).toContain('agree with this page’s');
  // Another question is no longer the link's.
  await moveSlider(again.page, 'horizon', 5);
  await painted(again.page);
  expect(await again.page.locator('.link').count()).toBe(0);
});

test('a link of an earlier version says what its members’ net was and is; one without a version says so', async () => {
  const text = encodeScenario(scenario).replace(/&sum=.*/, '');
  const old = await served.open(signed(text.replace(`model=${MODEL_VERSION}`, 'model=1.4.0&membersNet=1000000&companiesNet=2000000')));
  expect(await old.page.locator('.link').innerText()).toMatch(
    /^Updated: this link says that members’ net was \$1 million in 1\.4; it is a loss of \$\d+ million here\. It also says that the companies’ net cost was \$2 million in 1\.4; it is \$\d+ million here\.$/,
  );
  const unnamed = await served.open(signed(text.replace(`&model=${MODEL_VERSION}`, '')));
  expect(await unnamed.page.locator('.link').innerText()).toContain('made with 1.4 or earlier');
  expect([...old.complaints, ...unnamed.complaints]).toEqual([]);
});

test('the method page lists every version and what it changed', async () => {
  const { page, complaints } = await served.open('?view=method', { wait: false });
  const rows = page.locator('.versions tbody tr');
  await rows.first().waitFor();
  expect(await rows.first().locator('th').innerText()).toBe(own);
  expect(await page.locator('.versions').innerText()).toMatch(/Versions and corrections[^]*1\.0\s+23 November 2026/);
  expect(complaints).toEqual([]);
});
