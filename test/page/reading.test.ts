import { afterAll, beforeAll, expect, test } from 'vitest';
import { FACTS } from '../../src/cases/facts';
import { encodeScenario } from '../../src/scenario/codec';
import { presetScenario } from '../../src/scenario/scenario';
import { belowFirstScreen, moveSlider, openRooms, painted, servePage, settled, type Served } from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served.close());

const few = (scenario = presetScenario('sag-aftra-2023')) => `#${encodeScenario({ ...scenario, draws: 512 })}`;

test('first the question and its answer, then a chart and the controls, then what opens on demand', async () => {
  const { page } = await served.open(few(), { rooms: false });
  await belowFirstScreen(page);
  const order = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('h1, .answer, figure, .first-controls, .room')];
    return all.map((each) => each.dataset['chart'] ?? each.dataset['room'] ?? each.classList[0] ?? each.tagName);
  });
  expect(order.map((each) => each.replace(/^svelte-.*/, 'H1'))).toEqual([
    'H1',
    'answer',
    'first-controls',
    'answer',
    'break-even',
    'dispute',
    'groups',
    ...['length', 'terms', 'who', 'residuals', 'assumptions'],
  ]);
});

test('the answer is rebuilt from the numbers when an input moves', async () => {
  const { page } = await served.open(few());
  const before = await page.locator('.answer').innerText();
  await moveSlider(page, 'wageShare', 5);
  await painted(page);
  expect(await page.locator('.answer').innerText()).not.toBe(before);
  const figure = await page.locator('article.members .figure').innerText();
  expect(await page.locator('.answer .members').innerText()).toContain(figure);
});

test('every chart has its sentence, its source and its table of numbers', async () => {
  const { page } = await served.open(few());
  await settled(page);
  for (const figure of await page.locator('figure').all()) {
    expect((await figure.locator('.sentence').innerText()).length).toBeGreaterThan(40);
    expect(await figure.locator('.source').first().innerText()).toMatch(/^Source: .{30}/s);
    await figure.locator('summary', { hasText: 'as a table' }).click();
    // Further tables may open below a chart’s own.
    const table = figure.locator('table').first();
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(3);
    expect(await table.locator('th').evaluateAll((all) => all.filter((each) => each.textContent!.trim() === '').length)).toBe(0);
    expect(await table.innerText()).not.toMatch(/NaN|undefined|null|Infinity/);
  }
});

test('the chart of the dispute shows the same middle lengths as the ledger and the table', async () => {
  const { page } = await served.open(few(presetScenario('sag-aftra-2023-settled')));
  await belowFirstScreen(page);
  const figure = page.locator('figure[data-chart=dispute]');
  const [, members] = /more than it wins from day (\d+)$/.exec(await figure.locator('h3').innerText())!;
  const [, employers] = /cost as much as the deal’s terms by day (\d+)\./.exec(await figure.locator('.sentence').innerText())!;
  await figure.locator('summary', { hasText: 'as a table' }).click();
  const middle = (row: string) => figure.locator('tr', { hasText: row }).first().locator('td').nth(2).innerText();
  expect(await middle('length of the strike')).toBe('118');
  expect(await middle('members’ break-even')).toBe(members);
  expect(await middle('companies’ line')).toBe(employers);
  expect(await page.locator('dd[data-quantity=breakEvenLengthMembers]').innerText()).toBe(`${members} days`);
});

test('every number in a sentence or a ledger opens its formula or its source, and focus comes back', async () => {
  const { page } = await served.open(few());
  const stray = await page.evaluate(() => {
    const texts = [
      ...document.querySelectorAll('.answer p, .ledgers p, .ledgers dd, .intro, .about-preset, figure .sentence, #claims-title ~ p'),
    ];
    const words = texts.map((text) => {
      const copy = text.cloneNode(true) as HTMLElement;
      copy.querySelectorAll('button.number-ref').forEach((told) => told.remove());
      return copy.textContent!;
    });
    return words.filter((text) => /[$%]\s?\d|\d\s?(%|million|billion|days)/.test(text));
  });
  expect(stray).toEqual([]);
  const origins = await page.evaluate(() => [
    ...new Set([...document.querySelectorAll<HTMLElement>('button.number-ref')].map(({ dataset }) => dataset.of!)),
  ]);
  expect(origins.length).toBeGreaterThan(20);
  const shown = new Map<string, string>();
  for (const of of origins) shown.set(of, await page.evaluate(noteOf, of));
  for (const [of, text] of shown) {
    if (of.startsWith('quantity:')) expect(text, of).toMatch(/average|median run/);
    else if (of.startsWith('share:')) expect(text, of).toMatch(/Main inputs/);
    else if (of.startsWith('formula:')) expect(text, of).toMatch(/exhibitionYear/);
    else expect(text, of).toMatch(/As of|own assumption/);
    expect(text, of).not.toMatch(/NaN|undefined|null|Infinity/);
  }
});

/** Opens the note of the first number of an origin, reads it once it names what it is from, closes it and sees focus come back. */
async function noteOf(of: string): Promise<string> {
  const button = document.querySelector<HTMLElement>(`button.number-ref[data-of="${of}"]`)!;
  button.closest('details')?.setAttribute('open', '');
  button.focus();
  button.click();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const needed = /^(fact|input):/.test(of) ? /As of|own assumption/ : /./;
  let dialog: HTMLDialogElement | null;
  while (!(dialog = document.querySelector('dialog[open]')) || !needed.test(dialog.innerText)) await frame();
  const text = dialog.innerText;
  dialog.close();
  while (document.querySelector('dialog')) await frame();
  if (document.activeElement !== button) throw new Error(`${of}: the focus did not come back to ${button.textContent}`);
  return text;
}

test('a number opens and closes by the keyboard', async () => {
  const { page } = await served.open(few());
  const number = page.locator('.answer button.number-ref').first();
  await number.focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog[open] h2').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await number.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('views are real links that keep the scenario, also one just changed, and load only when opened', async () => {
  const { page, requests } = await served.open(few());
  expect(requests.some((url) => /MethodView|SourcesView|past-strike-sources/.test(url))).toBe(false);
  await moveSlider(page, 'wageShare', 77);
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await page.locator('h1', { hasText: 'Every number and its source' }).waitFor();
  expect(page.url()).toMatch(/\?view=sources#.*wageShare=77/);
  expect(await page.locator('a[aria-current=page]').innerText()).toBe('Sources');
  const text = await page.locator('main').innerText();
  for (const id of Object.keys(FACTS)) expect(text).toContain(id);
  await page.getByRole('link', { name: 'Method', exact: true }).click();
  await page.locator('h1', { hasText: 'How it is computed' }).waitFor();
  expect(await page.locator('main').innerText()).toMatch(/Worlds and differences[\s\S]*breakEvenLengthEmployers/);
  await page.getByRole('link', { name: 'Simulator', exact: true }).click();
  await painted(page);
  await openRooms(page);
  expect(page.url()).toContain('wageShare=77');
  expect(await page.locator('.field[data-key=wageShare] input[role=spinbutton]').inputValue()).toBe('77');
});

test('an unknown view is named and the simulator shown', async () => {
  const { page } = await served.open(`?view=nonsense${few()}`);
  expect(await page.locator('.unknown').innerText()).toContain(
    'a view “nonsense”; there are simulator, me, forecast, residuals, method, sources',
  );
});

test('the footer says who, licence, date, corrections, and what the page is not', async () => {
  const { page } = await served.open(few());
  const footer = await page.locator('footer').innerText();
  for (const words of [
    'Not advice, and not affiliated with either side',
    'Made by',
    'MIT license',
    'as of 22 November 2026',
    'Corrections:',
  ])
    expect(footer).toContain(words);
});

test('the keyboard reaches the views, the presets, numbers, tables, controls and sharing, with a focus that shows', async () => {
  const { page } = await served.open(few());
  const reached = new Set<string>();
  const invisible: string[] = [];
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const style = getComputedStyle(element);
      const kind = element.closest('nav')
        ? 'views'
        : element.closest('.presets')
          ? 'presets'
          : element.closest('.panel, .room-inputs')
            ? 'controls'
            : element.closest('.share')
              ? 'share'
              : element.closest('figure') && element.matches('summary')
                ? 'tables'
                : element.matches('.number-ref')
                  ? 'numbers'
                  : element.tagName;
      return { kind, shown: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2, body: element === document.body };
    });
    if (at.body) break;
    reached.add(at.kind);
    if (!at.shown) invisible.push(at.kind);
  }
  expect([...reached]).toEqual(expect.arrayContaining(['views', 'presets', 'numbers', 'tables', 'share', 'controls']));
  expect(invisible).toEqual([]);
});

test('the page uses its own fonts, shipped with it', async () => {
  const { page, requests } = await served.open(few());
  expect(requests.filter((url) => url.endsWith('.woff2')).length).toBe(2);
  expect(
    await page.evaluate(
      async () => (await document.fonts.ready).check('16px "Source Sans 3"') && document.fonts.check('700 16px "Source Serif 4"'),
    ),
  ).toBe(true);
});

test.each(['wga-2023', 'wga-2023-settled'] as const)('%s is about the writers: their number, their terms, their formulas', async (id) => {
  const { page, complaints } = await served.open(few(presetScenario(id)));
  expect(await page.locator('.intro').innerText()).toMatch(/11,500 film and television writers \(WGA\)/);
  const text = await page.locator('main').innerText();
  expect(text).not.toMatch(/background (actors|performers)|replica/i);
  expect(await page.locator('.formula select').first().innerText()).toContain('Writers:');
  expect(
    await page
      .locator('#claims-title ~ p')
      .allInnerTexts()
      .then((all) => all.join(' ')),
  ).toContain('$429 million a year');
  if (id === 'wga-2023-settled') expect(await page.locator('figure[data-chart=length]').innerText()).toContain('148 days');
  expect(complaints).toEqual([]);
});
