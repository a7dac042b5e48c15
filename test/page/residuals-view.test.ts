import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { WITHOUT_CONSENT } from '../../src/words/work-replica';
import { axeInBothThemes, frames, servePage, shifted, type Opened, watchShifts, type Served } from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served.close());

interface Options {
  readonly width?: number;
}
/** Opens the calculator and waits for its first answer. */
async function calculator(query = '', options: Options = {}): Promise<Opened> {
  const opened = await served.open(`?view=residuals${query}`, { ...options, wait: false });
  await opened.page.locator('.steps .result').waitFor();
  return opened;
}
const dollars = (page: Page): Promise<string> => page.locator('.dollars strong').innerText();
const pays = (page: Page) => expect.poll(() => dollars(page));
const inWords = (usd: number): string => `$${Math.round(usd).toLocaleString('en-US')}`;

test('the calculator answers at once: an hour on the largest service, third year, day performer, two days at the minimum of 2023', async () => {
  const { page, complaints, requests } = await calculator();
  const expected = 2 * 1158 * 1.5 * 0.35 * 1.6;
  expect(await dollars(page)).toBe(inWords(expected));
  expect(await page.locator('.ask .sentence').innerText()).toMatch(
    /^A one-hour episode made for the largest streaming service .* in its third exhibition year: day performer, 2 days at the minimum of \$1,158/,
  );
  const steps = await page.locator('.steps tbody tr').allInnerTexts();
  expect(steps.map((row) => row.split('\t')[1])).toEqual([
    '$2,316',
    '$4,562',
    '$2,316',
    '150%',
    '35%',
    '60%',
    '$1,945',
    '7.33%',
    '$0',
    '$1,945',
  ]);
  expect(await page.title()).toBe('Residuals: Actors 2023, as it ended · Strike impact simulator');
  expect(await page.locator('a[aria-current=page]').innerText()).toBe('Residuals');
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(served.address) && !url.startsWith('blob:') && !url.startsWith('data:'))).toEqual([]);
});

test('the first screen of a phone says what it is and shows the dollars', async () => {
  const { page } = await calculator('', { width: 360 });
  const lowest = await page.evaluate(() =>
    Math.max(...['h1', '.ask .sentence', '.dollars'].map((each) => document.querySelector(each)!.getBoundingClientRect().bottom)),
  );
  expect(lowest).toBeLessThan(600);
});

test('another contract pays other dollars, and the chart marks it', async () => {
  const { page } = await calculator();
  await page.getByLabel('Filmed').selectOption('2022');
  await pays(page).toBe(inWords(2 * 1082 * 1.5 * 0.35 * 1.35));
  expect(await page.locator('.ask .sentence').innerText()).toContain('under the 2020 contract');
  await page.getByLabel('Filmed').selectOption('2015');
  await pays(page).toBe(inWords(2 * 906 * 0.3));
  const chosen = page.locator('figure', { hasText: 'under other terms' }).locator('rect.chosen');
  await expect.poll(() => chosen.count()).toBe(1);
  expect(await page.locator('text.strong', { hasText: 'Contract of 2014' }).count()).toBe(1);
});

test('where a clause is unsure the range stands beside the dollars, with what is unsure', async () => {
  const { page } = await calculator('&who=regular&pay=30000&service=mid-size');
  const words = await page.locator('.sure').innerText();
  const [, low, high] = /Between \$([\d,]+) and \$([\d,]+)/.exec(words)!.map((each) => Number(each.replaceAll(',', '')));
  // Ceilings without the inferred step, and a factor a tenth lower.
  expect(low).toBe(Math.round((4450.77 / 1.05) * 1.025 * 0.9 * 0.35 * 1.35));
  expect(high).toBeGreaterThan(Number((await dollars(page)).replace(/\D/g, '')));
  expect(words).toContain('The ceilings were not printed and the factors by subscribers are from memory');
  const read = await calculator('&use=pay-tv');
  expect(await read.page.locator('.steps tbody').innerText()).toContain('Part of it that is paid\t3.6%');
  expect(await read.page.locator('.sure').innerText()).toBe('How sure: read in the text of the contract.');
});

test('only what the clause needs is asked, and choices lead to another clause', async () => {
  const { page } = await calculator();
  const labels = () => page.locator('.choices label').allInnerTexts();
  expect(await labels()).toEqual([
    'The work and where it is shown',
    'Program',
    'Exhibition year',
    'Service',
    'Watched',
    'Who is paid',
    'Days of work',
    'Paid',
    'Filmed',
  ]);
  await page.getByLabel('The work and where it is shown').selectOption('cable');
  await expect
    .poll(labels)
    .toEqual(['The work and where it is shown', 'The distributor’s receipts', 'Units of the whole cast', 'Who is paid']);
  await pays(page).toBe(inWords((0.06 * 300_000) / 30));
  expect(await page.locator('.sure').innerText()).toContain('The pool for the whole cast is $18,000');
  await page.getByLabel('Who is paid').selectOption('writer');
  await expect
    .poll(labels)
    .toEqual(['The work and where it is shown', 'Program', 'Exhibition year', 'Service', 'Watched', 'Who is paid', 'Filmed']);
  await pays(page).toBe(inWords(29_657 * 1.025 * 1.5 * 0.35 * 1.6));
});

test('a digital replica is paid by its days, and what is done without consent is said not to be allowed', async () => {
  const { page, complaints } = await calculator();
  await page.getByLabel('The work and where it is shown').selectOption('replica');
  await pays(page).toBe(inWords(4 * 1158));
  await page.getByLabel('Who is paid').selectOption('week');
  await page.getByLabel('Days of work the replica does').fill('6');
  await pays(page).toBe(inWords(6 * 1158));
  // A weekly player’s own minimum for a day, a fifth of the week’s, is the reading that pays less.
  expect(await page.locator('.sure').innerText()).toContain(`Between ${inWords((6 * 4019) / 5)} and ${inWords(6 * 1158)}`);
  await page.getByLabel('Paid', { exact: true }).selectOption('own');
  await page.getByLabel('Pay for a day', { exact: true }).fill('2500');
  await pays(page).toBe(inWords(6 * 2500));
  await page.getByLabel('Consent', { exact: true }).selectOption('missing');
  await pays(page).toBe('$0');
  expect(await page.locator('.sure').innerText()).toContain(WITHOUT_CONSENT);
  await expect
    .poll(() => page.url())
    .toMatch(/\?view=residuals&use=replica&way=same&replaced=6&who=week&paid=own&rate=2500&consent=missing&filmed=2023$/);
  await page.reload();
  await pays(page).toBe('$0');
  expect(await page.locator('.notes').count()).toBe(0);
  expect(await page.locator('.steps tbody').innerText()).toContain('The performer agreed\tno');
  expect(complaints).toEqual([]);
});

test('the choices go into the address, and the address gives them back; the scenario in it stays', async () => {
  const { page } = await calculator('#v=1&preset=wga-2023&seed=5');
  await page.getByLabel('Days of work').fill('3');
  await page.getByLabel('Watched').selectOption('widely');
  const paid = inWords(3 * 1158 * 1.5 * 0.35 * 1.6 * 1.75);
  await pays(page).toBe(paid);
  await expect
    .poll(() => page.url())
    .toMatch(
      /\?view=residuals&use=stream&programme=hour&year=3&service=largest&watched=widely&who=day&days=3&paid=minimum&filmed=2023#v=1&preset=wga-2023&seed=5$/,
    );
  await page.reload();
  await pays(page).toBe(paid);
  expect(await page.locator('.notes').count()).toBe(0);
  await page.getByRole('link', { name: 'Simulator', exact: true }).click();
  await expect.poll(() => page.url()).toMatch(/\/#v=1&preset=wga-2023&seed=5/);
});

test('hostile values in the address are named and harmless', async () => {
  const { page, complaints } = await calculator(
    `&use=${encodeURIComponent('<img src=x onerror=alert(1)>')}&days=1e99&year=-1&who=__proto__&pay=${'9'.repeat(400)}`,
  );
  const notes = await page.locator('.notes').innerText();
  for (const words of [
    'use must be one of',
    '“<img src=x onerror=alert(1)>”',
    'days must be a whole number from 1 to 60',
    'year must be',
    'who must be one of',
    'pay must be',
  ])
    expect(notes).toContain(words);
  expect(await page.locator('img').count()).toBe(0);
  expect(await dollars(page)).toBe('$1,945');
  expect(complaints).toEqual([]);
});

test('a number outside its bounds is named and the last one stays in force', async () => {
  const { page } = await calculator();
  await page.getByLabel('Days of work').fill('0');
  await page.locator('.wrong').waitFor();
  expect(await page.locator('.wrong').innerText()).toBe('Days of work must be a whole number from 1 to 60; it is 0. 2 stays in force.');
  expect(await dollars(page)).toBe('$1,945');
  await page.getByLabel('Days of work').fill('3');
  await pays(page).toBe(inWords(3 * 1158 * 0.84));
  expect(await page.locator('.wrong').count()).toBe(0);
});

test('the formula can be changed: dollars follow, a mistake is placed and mended, and the clause’s comes back', async () => {
  const { page } = await calculator();
  await page.locator('summary', { hasText: 'Change the formula' }).click();
  const field = page.locator('.change textarea');
  await field.fill('min(pay, ceilin) * 50%');
  await expect
    .poll(() => page.locator('.change .says').innerText())
    .toMatch(/^Character 10: ceilin is not a name here; did you mean ceiling\?/);
  expect(await dollars(page)).toBe('$1,945');
  await field.fill('min(pay, ceiling) * 50%');
  await pays(page).toBe('$1,158');
  expect(await page.locator('.sure').innerText()).toBe('By your own formula.');
  expect(await page.locator('text.strong', { hasText: 'Your formula' }).count()).toBe(1);
  expect(page.url()).not.toContain('ceiling');
  await page.getByRole('button', { name: 'Back to the clause’s formula' }).click();
  await pays(page).toBe('$1,945');
  await field.fill('pay * episodes');
  await page.getByRole('spinbutton', { name: 'episodes' }).fill('3');
  await pays(page).toBe(inWords(2316 * 3));
});

test('year after year and side by side have their sentence, source and table', async () => {
  const { page } = await calculator();
  for (const [title, rows] of [
    ['The same work under other terms', 9],
    ['Year after year', 13],
  ] as const) {
    const figure = page.locator('figure', { hasText: title });
    expect((await figure.locator('.sentence').innerText()).length).toBeGreaterThan(40);
    expect(await figure.locator('.source').innerText()).toMatch(/^Source: .{30}/s);
    await figure.locator('summary').click();
    expect(await figure.locator('tbody tr').count()).toBe(rows);
    expect(await figure.locator('table').innerText()).not.toMatch(/NaN|undefined|null|Infinity/);
  }
  const years = page.locator('figure', { hasText: 'Year after year' }).locator('tbody tr');
  expect((await years.nth(0).innerText()).split('\t')[1]).toBe(inWords(2316 * 1.5 * 0.45 * 1.6));
  expect((await years.nth(12).innerText()).split('\t')[1]).toBe(`$${(2316 * 1.5 * 0.015 * 1.6).toFixed(2)}`);
});

test('the two statements are told with amounts that the clauses give', async () => {
  const { page } = await calculator();
  const text = page.locator('.statements');
  await text.locator('table').waitFor();
  const told = await text.innerText();
  for (const words of [
    'a statement of foreign levies',
    'no residual formula applies to it',
    '$12,568.57',
    '$414.26',
    '$3,629',
    '$10,887, for the whole cast together',
  ])
    expect(told).toContain(words);
  const parts = 7 * 1.2 + 8 * 0.25;
  const cells = await text.locator('tbody tr').first().locator('td').allInnerTexts();
  expect(cells).toEqual([inWords(1030 * 1.5 * 1.35 * parts), inWords(4450.77 * 1.5 * 1.35 * parts)]);
  for (const link of await text.locator('a').all()) expect(await link.getAttribute('href')).toMatch(/^https:\/\//);
});

test('every clause can be searched for and computed', async () => {
  const { page, complaints } = await calculator();
  await page.locator('summary', { hasText: 'All clauses' }).click();
  const rows = page.locator('.clauses li');
  expect(await rows.count()).toBeGreaterThan(60);
  await page.getByLabel('Search the clauses').fill('half salary');
  await expect.poll(() => rows.count()).toBe(1);
  await page.getByRole('button', { name: /^Compute: Half salary/ }).click();
  await page.getByRole('spinbutton', { name: 'episodes' }).fill('3');
  // Half of the pay for three of 26 weeks.
  await pays(page).toBe(inWords(0.5 * 2316 * 3));
  expect(complaints).toEqual([]);
});

const SHOWN = [
  '',
  '&who=regular&service=own&watched=widely&filmed=2017',
  '&use=syndication&way=price&who=major',
  '&use=disc',
  '&who=writer&programme=two',
  '&use=replica&way=scan&consent=missing',
];

const WIDTHS = [320, 360, 768, 1440] as const;

test.each(SHOWN.map((query, k) => [query, WIDTHS[k % WIDTHS.length]!] as const))(
  'nothing of “%s” overlaps or is cut off at any width, loaded at %i px',
  async (query, first) => {
    const { page, complaints } = await calculator(query, { width: first });
    await page.locator('.statements table').waitFor();
    for (const details of await page.locator('details').all()) await details.evaluate((each) => ((each as HTMLDetailsElement).open = true));
    for (const width of [first, ...WIDTHS.filter((each) => each !== first)]) {
      await page.setViewportSize({ width, height: 900 });
      await frames(page, 4);
      expect([width, ...(await faultsOf(page))]).toEqual([width]);
    }
    expect(complaints).toEqual([]);
  },
);

/** What of the page is cut off, lies on another, or makes it scroll sideways. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    const cut = [...document.querySelectorAll<HTMLElement>('p, button, h1, h2, h3, label, summary, td, th, li, a')]
      .filter((each) => each.checkVisibility() && each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1)
      .filter((each) => getComputedStyle(each).display !== 'inline' && !each.closest('.scroll'))
      .map((each) => `${each.tagName} ${each.textContent!.slice(0, 40)}`);
    const met: string[] = [];
    for (const svg of document.querySelectorAll('.plot svg')) {
      const boxes = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent!, box: text.getBoundingClientRect() }));
      const frame = svg.getBoundingClientRect();
      for (const { words, box } of boxes)
        if (box.left < frame.left - 1 || box.right > frame.right + 1) met.push(`${words} leaves the picture`);
      boxes.forEach((one, k) => {
        for (const other of boxes.slice(k + 1)) {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          if (across > 1 && down > 5) met.push(`${one.words} meets ${other.words}`);
        }
      });
    }
    return [...(wide > 0 ? [`the page scrolls sideways by ${wide} px`] : []), ...cut, ...met];
  });

test('axe finds nothing wrong with the calculator, in either theme', async () => {
  for (const width of [360, 1440]) {
    const { page } = await calculator('&who=regular&service=own&use=%3C', { width });
    await page.locator('.statements table').waitFor();
    for (const details of await page.locator('details').all()) await details.evaluate((each) => ((each as HTMLDetailsElement).open = true));
    await page.locator('.change textarea').fill('pay *');
    await page.locator('.change mark, .change .says strong').first().waitFor();
    expect(await axeInBothThemes(page)).toEqual([]);
  }
});

test('the keyboard reaches every choice, the charts’ tables and the clauses, with a focus that shows', async () => {
  const { page } = await calculator();
  const reached = new Set<string>();
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const shown = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      return element === document.body
        ? null
        : `${shown ? '' : 'unseen '}${element.dataset['key'] ?? element.closest('.change, .clauses, figure, .choices, nav')?.className.split(' ')[0] ?? ''}`;
    });
    if (at === null) break;
    reached.add(at);
  }
  for (const key of ['use', 'programme', 'service', 'watched', 'who', 'paid', 'filmed', 'change', 'clauses'])
    expect([...reached]).toContain(key);
  expect([...reached].filter((each) => each.startsWith('unseen'))).toEqual([]);
});

test('the calculator’s page does not jump while it answers', async () => {
  const { page } = await calculator();
  await watchShifts(page);
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.reload();
    await page.locator('.statements table').waitFor();
    expect(await shifted(page)).toBeLessThan(0.1);
  }
});
