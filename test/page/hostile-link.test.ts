import { afterAll, beforeAll, expect, test } from 'vitest';
import { residualFormula } from '../../src/facts/residual-formulas';
import { encodeScenario } from '../../src/scenario/codec';
import { presetScenario } from '../../src/scenario/scenario';
import { moveSlider, openRooms, painted, servePage, type Served } from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served?.close());

const start = presetScenario('sag-aftra-2023');
const withFormula = (text: string): string =>
  `#${encodeScenario({ ...start, draws: 512, formulas: { ...start.formulas, ask: { text } } })}`;

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['a way out of the language', 'cos.constructor("alert(1)")()'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['a call of the network', 'fetch("https://example.com/")'],
  ['a name of a prototype', '__proto__ = 1\nconstructor = pay\nconstructor.constructor'],
  ['endless nesting', '('.repeat(500)],
  ['a huge number', 'pay * 1e999'],
  ['a range without end', '1:1e12'],
  ['dollars and subscribers', 'pay + domesticSubscribers'],
  ['a negative amount', 'pay - ceiling * 1000'],
  ['a division by nothing', 'pay / (episodes * 0)'],
  ['a name of another market', 'pay / run'],
];

test.each([
  [0, 4],
  [4, 8],
  [8, 11],
])('links with a hostile formula, %i to %i: the page says what is wrong, keeps the library’s formula and goes on', async (from, to) => {
  const { page, complaints, requests } = await served.open('?view=method', { wait: false });
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (const [what, text] of HOSTILE.slice(from, to)) {
    // Nothing in between: each link is loaded, not followed from the one before.
    await page.goto('about:blank');
    await page.goto(served.address + withFormula(text));
    await painted(page);
    await openRooms(page);
    expect([what, await page.locator('.notes').innerText()]).toEqual([
      what,
      expect.stringMatching(/“Streaming residual in the demand” must be a formula(; at character \d+)?: [^]*The preset’s is used instead/),
    ]);
    expect([what, await page.locator('.formula[data-world=ask] select').inputValue()]).toEqual([what, 'revenue-2-percent']);
    const net = await page.locator('article.members .figure').innerText();
    expect([what, net]).toEqual([what, expect.stringMatching(/^(gain|lose) \$/)]);
    await moveSlider(page, 'term.general-increase.offer.1', 9);
    await expect.poll(() => page.locator('article.members .figure').innerText(), { message: what }).not.toBe(net);
    expect([what, await page.locator('main img, main script').count()]).toEqual([what, 0]);
    expect(new Set(requests.map((address) => new URL(address).origin.replace('null', served.address)))).toEqual(
      new Set([new URL(served.address).origin]),
    );
    expect([what, complaints, dialogs]).toEqual([what, [], []]);
  }
});

test('a link whose formula is longer than any link is not read, and the page starts as usual', async () => {
  const { page, complaints } = await served.open(`#v=1&preset=sag-aftra-2023&askFormula=${'x'.repeat(1_000_000)}`);
  expect(await page.locator('.notes').innerText()).toMatch(/at most 2,600 characters long; it has 1,000,0/);
  expect(await page.locator('.formula[data-world=ask] select').inputValue()).toBe('revenue-2-percent');
  expect(residualFormula('revenue-2-percent')?.text).toContain('streamingRevenue');
  expect(complaints).toEqual([]);
});
