import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Result } from '../../src/model/run/summary';
import { encodeScenario } from '../../src/scenario/codec';
import { onNumbersOf } from '../../src/scenario/readings';
import { presetScenario, type Scenario } from '../../src/scenario/scenario';
import { directRunner } from '../../workers/direct';
import { money } from '../../src/words/format';
import { printedResult } from '../../src/words/printed';
import { painted, savedNumbers, servePage, type Served } from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served?.close());

interface Drag {
  readonly events: number;
  /** Distinct texts of the headline, and drawings of the first chart, seen before release. */
  readonly headlines: number;
  readonly charts: number;
  /** Distinct texts of the companies' net as set, and of both nets on the union's and the employers' numbers. */
  readonly companies: number;
  readonly readings: readonly number[];
  /** Changes of what is out of sight. */
  readonly outOfSight: number;
  /** Whether the page said at every event that it was not done. */
  readonly saidBusy: boolean;
  readonly begun: number;
  readonly answered: number;
}

/** Drags a slider to and fro until six headlines and six charts have been seen, at most 600 events, and lets go at `end`. */
function drag(page: Page, key: string, values: readonly number[], end: number): Promise<Drag> {
  return page.evaluate(
    async ([key, values, end]) => {
      const text = (selector: string): string => document.querySelector(selector)!.textContent;
      const slider = document.querySelector<HTMLInputElement>(`.field[data-key="${key}"] input[type=range]`)!;
      const status = document.querySelector<HTMLElement>('.status')!;
      const far = [...document.querySelectorAll('figure')].filter((figure) => figure.getBoundingClientRect().top > innerHeight + 100);
      let outOfSight = 0;
      const observer = new MutationObserver((changes) => (outOfSight += changes.length));
      for (const figure of far) observer.observe(figure, { subtree: true, childList: true, characterData: true, attributes: true });
      const [headlines, charts, companies] = [new Set<string>(), new Set<string>(), new Set<string>()];
      const readings: Set<string>[] = [];
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      const move = (value: number, event: string): void => {
        slider.value = String(value);
        slider.dispatchEvent(new Event(event, { bubbles: true }));
      };
      const before = Number(status.dataset['begun']);
      const answeredBefore = Number(status.dataset['answered']);
      let saidBusy = true;
      let events = 0;
      slider.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      while ((headlines.size < 6 || charts.size < 6) && events < 600) {
        move(values[events++ % values.length], 'input');
        await frame();
        saidBusy &&= status.dataset['done'] === 'no';
        headlines.add(text('.answer [data-of="quantity:membersNetGain"]'));
        charts.add(document.querySelector('figure[data-chart=answer] .plot svg')!.outerHTML);
        const cases = [...document.querySelectorAll('.answer [data-of="share:reading"]')].map((each) => each.textContent!);
        cases.forEach((each, k) => (readings[k] ??= new Set()).add(each));
        companies.add(text('.answer [data-of="quantity:employersNetCost"]'));
      }
      const moved = outOfSight;
      move(end, 'input');
      move(end, 'change');
      observer.disconnect();
      return {
        events,
        headlines: headlines.size,
        charts: charts.size,
        companies: companies.size,
        readings: readings.map(({ size }) => size),
        outOfSight: moved,
        saidBusy,
        begun: Number(status.dataset['begun']) - before,
        answered: Number(status.dataset['answered']) - answeredBefore,
      };
    },
    [key, values, end] as const,
  );
}

const YEARS = [3, 5, 7, 9, 11, 13, 15];

test('while a thumb is dragged headline, chart and both sides’ cases move with it; what is out of sight does not; the last answer is right', async () => {
  const { page, complaints } = await served.open();
  const seen = await drag(page, 'horizon', YEARS, 12);
  expect(seen.headlines).toBeGreaterThanOrEqual(6);
  expect(seen.charts).toBeGreaterThanOrEqual(6);
  expect(seen.companies).toBeGreaterThanOrEqual(4);
  expect(seen.readings).toHaveLength(4);
  for (const each of seen.readings) expect(each).toBeGreaterThanOrEqual(4);
  expect(seen.events).toBeLessThanOrEqual(600);
  expect({ outOfSight: seen.outOfSight, saidBusy: seen.saidBusy }).toEqual({ outOfSight: 0, saidBusy: true });
  // Every question that is begun gets its answer; the one under way at the end may still be without.
  expect(seen.begun).toBeGreaterThanOrEqual(6);
  expect(seen.begun - seen.answered).toBeLessThanOrEqual(1);
  await painted(page);
  const start = presetScenario('sag-aftra-2023');
  const asked: Scenario = { ...start, values: { ...start.values, horizon: 12 } };
  const saved = JSON.parse(await savedNumbers(page)) as Result;
  expect(saved).toEqual(JSON.parse(JSON.stringify(printedResult((await directRunner().whole(asked)).result))));
  expect(await page.locator('.status').innerText()).toContain('8,192 simulated runs');
  // At rest the three cases are those of whole runs.
  for (const side of ['union', 'employers'] as const) {
    const nets = await directRunner().nets(onNumbersOf(asked, side));
    for (const [place, net] of [
      ['.members', nets.members],
      ['.employers', nets.employers],
    ] as const)
      expect(await page.locator(`.answer ${place}`).innerText()).toContain(
        `${money(net.mean!)} on the ${side === 'union' ? 'union’s numbers' : 'employers’'}`,
      );
  }
  // What was out of sight has followed.
  expect(await page.locator('figure[data-chart=balance] .sentence').innerText()).toContain('After 12 years');
  const begun = Number(await page.locator('.status').getAttribute('data-begun'));
  expect(Number(await page.locator('.status').getAttribute('data-answered'))).toBe(begun);
  expect(complaints).toEqual([]);
});

test('a thumb that rests without being let go gets the whole answer', async () => {
  const { page } = await served.open();
  await page.locator('.field[data-key=horizon] input[type=range]').evaluate((input) => {
    (input as HTMLInputElement).value = '5';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await painted(page);
  expect(await page.locator('.status').innerText()).toContain('8,192 simulated runs');
  expect(await page.locator('.answer .members').innerText()).toContain('Over 5 years');
});

test('with fewer than 512 runs the whole is the first answer, also while a thumb is dragged', async () => {
  const { page } = await served.open(`#${encodeScenario({ ...presetScenario('sag-aftra-2023'), draws: 256 })}`);
  const seen = await drag(page, 'horizon', YEARS, 5);
  expect(seen.headlines).toBeGreaterThanOrEqual(6);
  await painted(page);
  expect(await page.locator('.status').innerText()).toContain('256 simulated runs');
});

test('a preview shows fewer digits than the whole', async () => {
  // Narrow ranges, so that the whole allows three digits.
  const start = presetScenario('sag-aftra-2023-settled');
  const { page } = await served.open(`#${encodeScenario({ ...start, values: { ...start.values, spread: 20, horizon: 10 } })}`);
  const digits = (text: string): number => /\$([\d.]+)/.exec(text)![1].replace('.', '').replace(/0+$/, '').length;
  const figure = page.locator('.answer .members button').nth(1);
  const whole = await figure.innerText();
  const moving = await page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>('.field[data-key=horizon] input[type=range]')!;
    const before = document.querySelector('.answer [data-of="quantity:membersNetGain"]')!.textContent;
    slider.value = '11';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    while (document.querySelector('.answer [data-of="quantity:membersNetGain"]')!.textContent === before)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return document.querySelector('.answer [data-of="quantity:membersNetGain"]')!.textContent;
  });
  expect(digits(whole)).toBe(3);
  expect(digits(moving)).toBeLessThan(3);
});
