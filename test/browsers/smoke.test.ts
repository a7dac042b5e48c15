import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeScenario } from '../../src/scenario/codec';
import { presetScenario } from '../../src/scenario/scenario';
import { casesOf, netSentence } from '../../src/words/answer';
import { plain } from '../../src/words/sentence';
import { computeAnswer } from '../../src/written/answers';
import { LIMIT_MS } from '../support/limit';
import { ENGINES, type Tab } from './engines';

let server: PreviewServer;
let address: string;
/** What every engine has to say of the same scenario, computed in Node. */
let expected: { readonly members: string; readonly employers: string };
const scenario = (() => {
  const start = presetScenario('sag-aftra-2023-settled');
  return { ...start, draws: 512, values: { ...start.values, horizon: 6 } };
})();

beforeAll(async () => {
  server = await preview({ preview: { port: 0, strictPort: false }, logLevel: 'error' });
  address = server.resolvedUrls!.local[0];
  const { summary, readings } = await computeAnswer(scenario);
  const say = (side: 'members' | 'employers'): string => plain(netSentence(side, casesOf(summary, readings, side), scenario));
  expected = { members: say('members'), employers: say('employers') };
});
afterAll(() => server?.close());

/** Waits until a function in the page gives something. */
async function until<Result>(tab: Tab, run: (argument: string) => Result, argument = ''): Promise<NonNullable<Result>> {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    const found = await tab.evaluate(run, argument);
    if (found) return found as NonNullable<Result>;
    if (Date.now() > end) throw new Error(`waited too long for ${run.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const isDone = (): boolean =>
  document.querySelector('.status')?.getAttribute('data-done') === 'yes' && document.querySelectorAll('.room').length === 5;
const answer = (): string => document.querySelector('.answer')!.textContent!.replace(/\s+/g, ' ').trim();

for (const { name, isInstalled, open } of ENGINES)
  describe.skipIf(!isInstalled)(name, () => {
    let tab: Tab;
    beforeAll(async () => {
      tab = await open(900, 700);
    });
    afterAll(() => tab?.close());

    test('the page opens with the written answer; a slider answers, with the numbers of every other engine', async () => {
      await tab.goto(address);
      await until(tab, () => document.querySelector('#app .first-controls') !== null);
      expect(await tab.evaluate(answer)).toMatch(/^Over 9 years members lose \$260 million/);
      await tab.goto(`${address}#${encodeScenario({ ...scenario, values: { ...scenario.values, horizon: 9 } })}`);
      await until(tab, isDone);
      await tab.evaluate(() => {
        const slider = document.querySelector<HTMLInputElement>('.field[data-key=horizon] input[type=range]')!;
        slider.value = '6';
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        slider.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await until(tab, (text) => document.querySelector('.answer')?.textContent?.includes(text), 'Over 6 years');
      await until(tab, isDone);
      expect(await tab.evaluate(answer)).toBe(`${expected.members} ${expected.employers}`);
    });

    test('a number box takes what is typed and refuses what is out of bounds', async () => {
      const type = (text: string): void => {
        const box = document.querySelector<HTMLInputElement>('.field[data-key=horizon] input[role=spinbutton]')!;
        box.focus();
        box.value = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
        box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      };
      await tab.evaluate(type, '12');
      await until(tab, (text) => document.querySelector('.answer')?.textContent?.includes(text), 'Over 12 years');
      await tab.evaluate(type, '99');
      await until(tab, () => document.querySelector('.field[data-key=horizon] .refused')?.textContent?.includes('must be from 3 to 15'));
      expect(await tab.evaluate(answer)).toContain('Over 12 years');
    });

    test('the sheet opens over the page, its inputs answer, and it closes', async () => {
      await tab.evaluate(() => document.querySelector<HTMLElement>('.chips .inputs')!.click());
      await until(tab, () => document.querySelector<HTMLDialogElement>('dialog.sheet')?.open);
      await tab.evaluate(() => document.querySelector<HTMLElement>('dialog.sheet [data-room=terms] > summary')!.click());
      await until(tab, () => document.querySelector('dialog.sheet .field[data-key="term.general-increase.offer.1"]') !== null);
      const before = await tab.evaluate(answer);
      await tab.evaluate(() => {
        const slider = document.querySelector<HTMLInputElement>(
          'dialog.sheet .field[data-key="term.general-increase.offer.1"] input[type=range]',
        )!;
        slider.value = '8';
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        slider.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await until(tab, (text) => document.querySelector('.answer')!.textContent!.replace(/\s+/g, ' ').trim() !== text, before);
      await tab.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('dialog.sheet button')].find((each) => each.textContent === 'Close')!.click(),
      );
      await until(tab, () => document.querySelector('dialog.sheet') === null);
    });

    test('the forecast, the residuals calculator and an embed are drawn', async () => {
      await tab.goto(`${address}?view=forecast`);
      await until(tab, () => document.querySelectorAll('figure .plot svg').length > 1);
      await tab.goto(`${address}?view=residuals`);
      await until(tab, () => /\$\d/.test(document.querySelector('main')?.textContent ?? ''));
      await tab.goto(`${address}?embed=answer#${encodeScenario(scenario)}`);
      await until(tab, () => document.querySelector('footer[data-done=yes]') !== null);
      expect(await tab.evaluate(() => document.querySelectorAll('figure .plot circle').length)).toBe(6);
    });

    test('nothing complained', () => {
      expect(tab.complaints()).toEqual([]);
    });
  });
