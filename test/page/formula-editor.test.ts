import { chosen } from '../../test/support/model';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WIDELY_WATCHED } from '../../src/facts/credits';
import { residualFormula } from '../../src/facts/residual-formulas';
import { yearlyAmounts } from '../../src/model/residuals/rates';
import { encodeScenario } from '../../src/scenario/codec';
import { presetScenario, type FormulaWorld } from '../../src/scenario/scenario';
import { FIELD_WORDS } from '../../src/words/field-words';
import { dollars, EDITOR_WORDS, GLOSSARY_WORDS, PAY_WORDS, REVIEW_WORDS } from '../../src/words/formula-editor-words';
import { axeInBothThemes, frames, ledgerOf, moveSlider, type Opened, painted, type Served, servePage } from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served.close());

const base = { ...presetScenario('sag-aftra-2023'), draws: 512 };
const LIBRARY = residualFormula('revenue-2-percent')!.text;
const linked = (text: string): string => `#${encodeScenario({ ...base, formulas: { ...base.formulas, ask: { text } } })}`;

interface Editing extends Opened {
  readonly picker: Locator;
  readonly content: Locator;
}

/** The page with the formula of the demand opened in the editor. */
async function openEditor(options: Parameters<Served['open']>[1] = {}, fragment = `#${encodeScenario(base)}`): Promise<Editing> {
  const opened = await served.open(fragment, options);
  // On a small screen the formulas stand in the sheet.
  if (await opened.page.locator('.chips .inputs').isVisible()) {
    await opened.page.locator('.chips .inputs').click();
    await opened.page.locator('dialog.sheet .group[data-room=residuals] > summary').click();
  }
  const picker = pickerOf(opened.page, 'ask');
  await picker.waitFor();
  if (
    !(await picker
      .locator('details')
      .first()
      .evaluate((details: HTMLDetailsElement) => details.open))
  )
    await picker.getByText(FIELD_WORDS.open).click();
  const content = picker.locator('.cm-content');
  await content.waitFor();
  await picker.locator('.mathematics').waitFor();
  return { ...opened, picker, content };
}
const pickerOf = (page: Page, world: FormulaWorld): Locator => page.locator(`.formula[data-world=${world}]`);
const textIn = async (content: Locator): Promise<string> =>
  (await content.locator('.cm-line').allInnerTexts()).map((line) => line.replace(/\n$/, '')).join('\n');
const says = (picker: Locator): Promise<string> => picker.locator('.says').innerText();

/** Replaces the text as a reader does: all of it selected, then another one pasted or typed. */
async function write({ page, content }: Editing, text: string): Promise<void> {
  await content.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

test('a mistake is told with its place and its mend and marked in the text, and the last valid formula stays in force', async () => {
  const editing = await openEditor();
  const { page, picker, content, complaints } = editing;
  const before = await ledgerOf(page, 'employers');
  await write(editing, 'base = min(pay, ceilng)\nbase * exhibitonShare');
  await expect.poll(() => says(picker)).toMatch(/^Line 1, character 17:\s+ceilng[\s\S]*ceiling[\s\S]*last valid formula stays in force/);
  expect(await says(picker)).toContain(FIELD_WORDS.more(1));
  expect(await content.locator('.cm-lintRange-error').allInnerTexts()).toEqual(['ceilng', 'exhibitonShare']);
  expect(await content.getAttribute('aria-invalid')).toBe('true');
  await content.locator('.cm-lintRange-error').first().hover();
  await expect.poll(() => picker.locator('.cm-tooltip-lint').innerText()).toMatch(/ceilng[\s\S]*ceiling/);
  expect(await ledgerOf(page, 'employers')).toBe(before);
  await write(editing, 'base = min(pay, ceiling)\nbase * exhibitionShare');
  await expect.poll(() => says(picker)).toBe(FIELD_WORDS.inForce);
  await expect.poll(async () => (await ledgerOf(page, 'employers')) !== before).toBe(true);
  expect(await content.locator('.cm-lintRange-error').count()).toBe(0);
  expect(await content.getAttribute('aria-invalid')).toBeNull();
  expect(complaints).toEqual([]);
});

test('completion lists a name with its unit and its meaning, and takes it in; a pointer resting on a name is told the same', async () => {
  const { page, picker, content, complaints } = await openEditor();
  await content.locator('.look-name', { hasText: 'streamingRevenue' }).hover();
  await expect.poll(() => picker.locator('.cm-tooltip .told').innerText()).toMatch(/streamingRevenue \(\$ a year\): /);
  await content.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' + dom');
  const offer = picker.locator('[role=option]', { hasText: 'domesticSubscribers' });
  expect(await offer.innerText()).toMatch(/domesticSubscribers\s+subscribers\s+subscribers of the service at home/);
  // Taking an offer is refused for a moment after the list opens, so that no word is taken by mistake.
  await frames(page);
  await page.keyboard.press('Enter');
  expect(await textIn(content)).toBe(`${LIBRARY} + domesticSubscribers`);
  // Behind a word, where only that word could be on offer.
  await picker.getByRole('button', { name: EDITOR_WORDS.insert }).click();
  const listed = (): Promise<string> => picker.locator('[role=listbox]').innerText();
  await expect.poll(listed).toMatch(/pay[\s\S]*titleShare[\s\S]*lookup/);
  // What is not known of a streaming credit would be refused.
  expect(await listed()).not.toContain('grossReceipts');
  expect(complaints).toEqual([]);
});

test('steps can be undone and done again, by key and by button, and a reset too', async () => {
  const editing = await openEditor();
  const { page, picker, content, complaints } = editing;
  const [undo, redo, reset] = [EDITOR_WORDS.undo, EDITOR_WORDS.redo, FIELD_WORDS.reset].map((name) => picker.getByRole('button', { name }));
  expect([await undo!.isDisabled(), await redo!.isDisabled(), await reset!.isDisabled()]).toEqual([true, true, true]);
  await write(editing, '0.1 * pay');
  await expect.poll(() => picker.locator('select').inputValue()).toBe('');
  expect(await reset!.isEnabled()).toBe(true);
  await page.keyboard.press('Control+Z');
  expect(await textIn(content)).toBe(LIBRARY);
  // The library's text is the library's formula again, not one of one's own.
  await expect.poll(() => picker.locator('select').inputValue()).toBe('revenue-2-percent');
  await redo!.click();
  expect(await textIn(content)).toBe('0.1 * pay');
  await undo!.click();
  await redo!.click();
  await expect.poll(() => picker.locator('select').inputValue()).toBe('');
  await reset!.click();
  await expect.poll(() => textIn(content)).toBe(LIBRARY);
  expect(await picker.locator('select').inputValue()).toBe('revenue-2-percent');
  await undo!.click();
  expect(await textIn(content)).toBe('0.1 * pay');
  await expect.poll(() => picker.locator('select').inputValue()).toBe('');
  // A line that is only begun makes no formula of one's own.
  await write(editing, `${LIBRARY}\n `);
  await expect.poll(() => picker.locator('select').inputValue()).toBe('revenue-2-percent');
  for (const mistake of ['pay * (', '(pay']) {
    await write(editing, mistake);
    await expect.poll(() => says(picker)).toContain(FIELD_WORDS.kept);
    await reset!.click();
    await expect.poll(() => textIn(content)).toBe(LIBRARY);
    await expect.poll(() => says(picker)).toBe(FIELD_WORDS.inForce);
  }
  expect(complaints).toEqual([]);
});

test('Tab leaves the editor, with or without Escape, also while words are on offer, and Shift and Tab go back', async () => {
  const { page, picker, content } = await openEditor();
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const active = document.activeElement!;
      return active.shadowRoot ? 'editor' : active.textContent!.trim();
    });
  await content.click();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe(EDITOR_WORDS.insert);
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('editor');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe(EDITOR_WORDS.insert);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' + dom');
  await picker.locator('[role=option]').first().waitFor();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe(EDITOR_WORDS.insert);
  expect(await textIn(content)).toBe(`${LIBRARY} + dom`);
});

test('the editor has a name, says how it is left, and is large enough on a phone that nothing zooms', async () => {
  const { picker } = await openEditor({ width: 360 });
  expect(await picker.getByRole('textbox', { name: EDITOR_WORDS.field }).count()).toBe(1);
  const described = await picker.locator('.cm-content').evaluate((content) => {
    const root = content.getRootNode() as ShadowRoot;
    return root.getElementById(content.getAttribute('aria-describedby')!)!.textContent;
  });
  expect(described).toBe(EDITOR_WORDS.keys);
  const size = await picker.locator('.cm-content').evaluate((content) => parseFloat(getComputedStyle(content).fontSize));
  expect(size).toBeGreaterThanOrEqual(16);
});

test('axe finds nothing in the opened editor in either theme: as it opens, with words on offer, with a mistake, from a link', async () => {
  const { page, picker, content, complaints } = await openEditor({}, linked(LIBRARY.replace('1.025', '1.05')));
  await picker.locator('.review').waitFor();
  await picker.getByText(GLOSSARY_WORDS.summary, { exact: true }).click();
  expect(await axeInBothThemes(page)).toEqual([]);
  await content.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' + dom');
  await picker.locator('[role=option]').first().waitFor();
  await expect.poll(() => says(picker)).toContain(FIELD_WORDS.kept);
  expect(await axeInBothThemes(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ['open parentheses', '('.repeat(2000)],
  ['signs', '-'.repeat(1999) + '1'],
  ['one word', 'a'.repeat(2000)],
  ['cases in cases', 'pay ? '.repeat(330) + '1'],
  ['lines', 'a = 1\n'.repeat(330)],
  ['characters that cannot be seen', '\u202e\u200b\u0000'.repeat(600)],
  ['a book', 'pay * '.repeat(20_000)],
];
test('a text is refused, and the page goes on, be it open parentheses, signs, one word, cases, lines, what cannot be seen, or a book', async () => {
  const editing = await openEditor();
  const { page, picker, complaints } = editing;
  const employers = (): Promise<string> => ledgerOf(page, 'employers');
  for (const [k, [what, text]] of HOSTILE.entries()) {
    const before = await employers();
    await write(editing, text);
    await expect.poll(() => says(picker), { message: what }).toContain(FIELD_WORDS.kept);
    expect([what, await employers()]).toEqual([what, before]);
    await moveSlider(page, 'wageShare', 30 + 9 * k);
    await painted(page);
    const moved = await employers();
    expect([what, moved === before]).toEqual([what, false]);
    await write(editing, `${k + 2} * pay`);
    await expect.poll(() => says(picker), { message: what }).toBe(FIELD_WORDS.inForce);
    await expect.poll(employers, { message: what }).not.toBe(moved);
    await painted(page);
  }
  expect(complaints).toEqual([]);
});

test('what opening a formula loads is asked for only then, and is at most 120 kB', async () => {
  const { page, requests } = await served.open(`#${encodeScenario(base)}`);
  const scripts = (): string[] => requests.filter((url) => url.endsWith('.js')).map((url) => url.slice(served.address.length));
  const early = scripts();
  const code = (name: string): string => readFileSync(`dist/${name}`, 'utf8');
  expect(early.filter((name) => code(name).includes('cm-content'))).toEqual([]);
  const picker = pickerOf(page, 'ask');
  await picker.getByText(FIELD_WORDS.open).click();
  await picker.locator('.cm-content').waitFor();
  await picker.locator('.mathematics').waitFor();
  const late = scripts().filter((name) => !early.includes(name));
  expect(late.some((name) => code(name).includes('cm-content'))).toBe(true);
  expect(late.reduce((sum, name) => sum + gzipSync(code(name)).length, 0)).toBeLessThanOrEqual(120_000);
});

test('where the editor cannot be loaded the plain field stays, and works', async () => {
  const { page } = await served.open(`#${encodeScenario(base)}`);
  await page.route(/FormulaEditor/, (route) => route.abort());
  const picker = pickerOf(page, 'ask');
  await picker.getByText(FIELD_WORDS.open).click();
  await picker.locator('.mathematics').waitFor();
  await picker.locator('textarea').fill('pay * titleShar');
  await expect.poll(() => says(picker)).toMatch(/Character 7:[\s\S]*titleShare/);
  await picker.locator('textarea').fill('0.1 * pay');
  await expect.poll(() => says(picker)).toBe(FIELD_WORDS.inForce);
  await picker.getByRole('button', { name: FIELD_WORDS.reset }).click();
  expect(await picker.locator('textarea').inputValue()).toBe(LIBRARY);
});

test('a field that is being written in when the editor comes keeps its text, the focus and the place', async () => {
  const { page } = await served.open(`#${encodeScenario(base)}`);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/FormulaEditor/, async (route) => {
    await held;
    await route.continue();
  });
  const picker = pickerOf(page, 'ask');
  await picker.getByText(FIELD_WORDS.open).click();
  await picker.locator('textarea').fill('0.1 * pay');
  await page.keyboard.press('Home');
  release();
  await picker.locator('.cm-content').waitFor();
  await page.keyboard.type('2 * ');
  await expect.poll(() => textIn(picker.locator('.cm-content'))).toBe('2 * 0.1 * pay');
});

test('a formula that came with a link opens beside the library’s, until it is edited; one’s own does not', async () => {
  const opened = await served.open(linked(`${LIBRARY.replace('1.025', '1.05')} + $5`));
  const { page, complaints } = opened;
  const picker = pickerOf(page, 'ask');
  const editing: Editing = { ...opened, picker, content: picker.locator('.cm-content') };
  const review = picker.locator('.review');
  // Nobody has opened it.
  await review.waitFor();
  const told = (await review.innerText()).replaceAll('\u00a0', ' ');
  expect(told).toContain(REVIEW_WORDS.title);
  expect(told).toMatch(
    /\u2212\s+The library’s:\s+base = min\(pay, 1\.025 \* ceiling\)\s+\+\s+The link’s:\s+base = min\(pay, 1\.05 \* ceiling\)/,
  );
  expect(await review.locator('del').allInnerTexts()).toEqual(['1.025']);
  expect(await review.locator('ins').allInnerTexts()).toEqual(['1.05', ' + $5']);
  expect(await pickerOf(page, 'offer').locator('details').first().getAttribute('open')).toBeNull();
  // Other inputs do not make the formula the reader's own.
  await moveSlider(page, 'wageShare', 55);
  await painted(page);
  expect(await review.count()).toBe(1);
  await write(editing, '0.1 * pay');
  await expect.poll(() => says(picker)).toBe(FIELD_WORDS.inForce);
  await expect.poll(() => review.count()).toBe(0);
  // Back from another preset the formula is in the address, and yet the reader's own.
  await page.getByRole('button', { name: /Actors.*as it ended/ }).click();
  await expect.poll(() => page.locator('.presets [aria-pressed=true]').innerText()).toContain('as it ended');
  await page.goBack();
  await expect.poll(() => picker.locator('select').inputValue()).toBe('');
  await painted(page);
  expect(await review.count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('below the editor stands what the formula pays by exhibition year, and how that differs from the library’s', async () => {
  const editing = await openEditor();
  const { picker, complaints } = editing;
  const table = picker.locator('table');
  const firstYear = (): Promise<string[]> => table.locator('tbody tr').first().locator('td').allInnerTexts();
  const [first] = yearlyAmounts(chosen({ id: 'revenue-2-percent' }), base.values['term.revenue-share.ask']!, WIDELY_WATCHED, 'actors');
  expect((await firstYear())[0]).toBe(dollars(first!));
  expect(await table.locator('caption').innerText()).toBe(PAY_WORDS.captionSame);
  expect(await table.locator('tbody tr').count()).toBe(14);
  await write(editing, `${LIBRARY} + (domesticSubscribers > 50 million ? $1000 : 0)`);
  await expect.poll(async () => (await firstYear()).length).toBe(4);
  const [paid, more, , same] = await firstYear();
  expect([paid, more]).toEqual([dollars(first! + 1000), '+$1,000']);
  expect(same!.replace(/\s+/g, ' ')).toBe('same as the library’s');
  expect(await picker.locator('.plot svg').getAttribute('aria-label')).toMatch(/Largest service[\s\S]*this formula[\s\S]*the library’s/);
  expect(complaints).toEqual([]);
});

test('the formula is drawn as mathematics, each line told in words', async () => {
  const { picker } = await openEditor();
  const drawn = await picker.locator('.mathematics').evaluate((box) => ({
    lines: [...box.querySelectorAll('.line')].map((line) => line.getAttribute('aria-label')!),
    strangers: [...box.querySelectorAll('math, math *')].filter((node) => node.namespaceURI !== 'http://www.w3.org/1998/Math/MathML')
      .length,
    widths: [...box.querySelectorAll('math')].map((math) => math.getBoundingClientRect().width),
  }));
  expect(drawn.lines).toHaveLength(LIBRARY.split('\n').length);
  expect(drawn.lines[0]).toMatch(/^The base is the smaller of pay and 1\.025 times ceiling\. In the example [\d,.]+\.$/);
  expect(drawn.strangers).toBe(0);
  expect(Math.min(...drawn.widths)).toBeGreaterThan(5);
});

// Below 1024 px the formula stands in the sheet, above it in its room.
test.each([[360, 320, 768] as const, [1440, 1024] as const])(
  'nothing of the opened formula is cut off or laid over another, opened at %i px',
  async (...widths) => {
    const { page, picker, complaints } = await openEditor({ width: widths[0] }, linked(`${LIBRARY} + $5`));
    await picker.locator('.review').waitFor();
    await picker.getByText(GLOSSARY_WORDS.summary, { exact: true }).click();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await frames(page, 4);
      expect([width, ...(await faultsOf(picker))]).toEqual([width]);
    }
    expect(complaints).toEqual([]);
  },
);

/** What of the opened formula is cut off or lies on another. */
const faultsOf = (picker: Locator): Promise<string[]> =>
  picker.evaluate((box) => {
    const frame = box.getBoundingClientRect();
    const wide = document.documentElement.scrollWidth - innerWidth;
    const found = wide > 0 ? [`the page scrolls sideways by ${wide} px`] : [];
    for (const element of box.querySelectorAll<HTMLElement>('p, button, h3, dt, dd, li, th, td, .editor, .mathematics, .plot'))
      if (element.checkVisibility() && element.getBoundingClientRect().right > frame.right + 1)
        found.push(`${element.tagName} “${element.textContent!.trim().slice(0, 40)}” reaches beyond the picker`);
    for (const svg of box.querySelectorAll('.plot svg')) {
      const texts = [...svg.querySelectorAll('text')].filter((text) => text.textContent!.trim() !== '');
      texts.forEach((one, k) => {
        for (const other of texts.slice(k + 1)) {
          const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
          if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5)
            found.push(`“${one.textContent}” meets “${other.textContent}”`);
        }
      });
    }
    return found;
  });
