import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servePage, type Served } from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served?.close());

test('the rules ask for trusted types, and name Svelte’s policy and the default one alone', () => {
  const html = readFileSync('dist/index.html', 'utf8').replaceAll('&#39;', "'");
  expect(html).toContain("require-trusted-types-for 'script'; trusted-types svelte-trusted-html default");
  expect(html).not.toContain('allow-duplicates');
});

test.each(['', '?view=forecast', '?view=residuals', '?embed=length#v=1&preset=sag-aftra-2023'])(
  'on “%s” a worker may be made from the page’s own blob, and no other text becomes script or markup',
  async (fragment) => {
    const { page } = await served.open(fragment, { wait: false });
    await page.locator('figure, .layout').first().waitFor();
    // The workers of the page itself are made by then at the latest.
    await expect.poll(() => page.workers().length).toBeGreaterThan(0);
    const refused = await page.evaluate(() => {
      const tries: Record<string, () => unknown> = {
        markup: () => (document.createElement('div').innerHTML = '<b>x</b>'),
        'adjacent markup': () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
        'a document': () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
        'a script’s text': () => (document.createElement('script').text = '1'),
        'a script’s address': () => (document.createElement('script').src = '/first.js'),
        'a worker by address': () => new Worker('/first.js'),
        'a worker from data': () => new Worker('data:text/javascript,1'),
        'another policy': () =>
          (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy(
            'mine',
            {},
          ),
      };
      return Object.keys(tries).filter((name) => {
        try {
          tries[name]!();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      });
    });
    expect(refused).toEqual([
      'markup',
      'adjacent markup',
      'a document',
      'a script’s text',
      'a script’s address',
      'a worker by address',
      'a worker from data',
      'another policy',
    ]);
    await page.context().close();
  },
);
