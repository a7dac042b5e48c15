import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { preview } from 'vite';
import { encodeScenario } from '../../src/scenario/codec';
import type { Summary } from '../../src/model/run/summary';
import { presetScenario, withValue } from '../../src/scenario/scenario';
import { findChromium } from '../support/chromium';
import { painted, savedNumbers } from '../support/page';
import { fastest, timed } from './fastest';
import { digits, type Measure, type Row, type Sizes, type Skipped } from './row';
import { wholeRun } from './runs';

const DRAGGED = 'answers while a thumb is dragged for 3 s';
const SLOWED = 'the same with the page’s thread slowed 4×';
const MORE = 'the same with four times the draws';
const THREAD = 'the page’s thread for a move of the thumb';
const LONGEST = 'the longest task of the page while it is dragged';
const FIRST = 'from a slider’s move to changed figures on the screen';
const REST = 'from letting go to the whole in Chromium, against Node’s time for its draws';
const LOAD = 'from load to the first figure';
const LOAD_SLOWED = 'the same with the page’s thread slowed 4×, from load';
const LINK = 'from load of a link to its first figure';
const LINK_SLOWED = 'the same with the page’s thread slowed 4×, of a link';
const TITLES = [DRAGGED, SLOWED, MORE, THREAD, LONGEST, FIRST, REST, LOAD, LOAD_SLOWED, LINK, LINK_SLOWED];

/** What a reader feels, on the built page in Chromium with nothing else running. */
export async function page({ moves, drag }: Sizes): Promise<readonly (Row | Measure | Skipped)[]> {
  const executablePath = findChromium();
  if (!executablePath) return TITLES.map((title) => ({ title, skipped: 'no browser' }));
  const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
  buildInto(folder);
  const server = await preview({ build: { outDir: folder }, preview: { port: 0, strictPort: false }, logLevel: 'error' });
  const browser = await chromium.launch({ executablePath, args: ['--disable-background-networking'] });
  try {
    return await rowsOf(browser, server.resolvedUrls!.local[0], moves, drag);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page as it is published, whatever the build in dist is of. */
function buildInto(folder: string): void {
  const env = { ...process.env };
  delete env['NODE_ENV'];
  const vite = join(process.cwd(), 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'], { env });
}

interface Opened {
  readonly page: Page;
  readonly client: CDPSession;
}

async function open(browser: Browser, address: string): Promise<Opened> {
  const opened = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const client = await opened.context().newCDPSession(opened);
  await client.send('Performance.enable');
  await opened.goto(address);
  return { page: opened, client };
}

const slow = ({ client }: Opened, rate: number): Promise<unknown> => client.send('Emulation.setCPUThrottlingRate', { rate });

async function rowsOf(browser: Browser, address: string, moves: number, drag: number): Promise<readonly (Row | Measure)[]> {
  const scenario = presetScenario('sag-aftra-2023');
  const link = `${address}#${encodeScenario(scenario)}`;
  const opened = await open(browser, link);
  await painted(opened.page);
  // The first drag compiles what the others run.
  await dragged(opened, drag / 3);
  const plain = await dragged(opened, drag);
  await slow(opened, 4);
  const slowed = await dragged(opened, drag);
  await slow(opened, 1);
  const larger = await open(browser, `${address}#${encodeScenario({ ...scenario, draws: 4 * scenario.draws })}`);
  await painted(larger.page);
  const more = await dragged(larger, drag);
  await larger.page.close();
  const nodes: { final?: Summary } = {};
  let moved = 0;
  let asked = scenario;
  let waits = { first: 0, whole: 0 };
  const best = await fastest(
    {
      first: async () => {
        const years = [5, 12][moved++ % 2];
        asked = withValue(scenario, 'horizon', years);
        waits = await moveAndWatch(opened.page, years);
        await painted(opened.page);
        return waits.first;
      },
      whole: () => waits.whole,
      node: timed(() => (nodes.final = wholeRun(asked, asked.draws))),
    },
    moves,
  );
  const saved = JSON.parse(await savedNumbers(opened.page)) as Summary['result'];
  const net = ({ quantities }: Summary['result']): string => digits(quantities.membersNetGain.mean!);
  await opened.page.close();
  return [
    { title: DRAGGED, reached: plain.answers, unit: 'answers', aim: { is: '≥', value: 20 }, remark: `${plain.events} events` },
    { title: SLOWED, reached: slowed.answers, unit: 'answers', aim: { is: '≥', value: 6 }, remark: `${slowed.events} events` },
    {
      title: MORE,
      reached: more.answers,
      unit: 'answers',
      aim: { is: '≥', value: 6 },
      remark: 'the browser’s throttle leaves workers at full speed, so this row has a run of 32,768 draws instead',
    },
    {
      title: THREAD,
      reached: plain.thread,
      unit: 'ms',
      aim: { is: '≤', value: 60 },
      remark: `${plain.perAnswer.toFixed(0)} ms for an answer`,
    },
    { title: LONGEST, reached: plain.longest, unit: 'ms', aim: { is: '≤', value: 50 }, remark: '0: none of 50 ms or more' },
    { title: FIRST, reached: best.first, unit: 'ms', aim: { is: '≤', value: 66 }, remark: '50 ms for all three cases and a frame' },
    {
      title: REST,
      sides: [
        { name: 'Chromium', ms: best.whole, checksum: net(saved) },
        { name: 'Node', ms: best.node, checksum: net(nodes.final!.result) },
      ],
      aim: { words: 'the whole within 50 ms', met: best.whole <= 50 },
      remark: `${best.whole.toFixed(0)} ms to the whole run’s figures on this machine`,
    },
    {
      title: LOAD,
      reached: await loaded(browser, address, 1, moves),
      unit: 'ms',
      aim: { is: '≤', value: 1000 },
      remark: 'with an empty cache, from this machine; both aims of loading are our own',
    },
    { title: LOAD_SLOWED, reached: await loaded(browser, address, 4, Math.min(moves, 3)), unit: 'ms', aim: { is: '≤', value: 2500 } },
    {
      title: LINK,
      reached: await loaded(browser, link, 1, moves),
      unit: 'ms',
      aim: { is: '≤', value: 1000 },
      remark: 'its workers start first',
    },
    { title: LINK_SLOWED, reached: await loaded(browser, link, 4, Math.min(moves, 3)), unit: 'ms', aim: { is: '≤', value: 2500 } },
  ];
}

/** The fastest of so many loads, to the first figure of the headline. */
async function loaded(browser: Browser, address: string, rate: number, times: number): Promise<number> {
  let best = Infinity;
  for (let k = 0; k < times; k++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const opened = await context.newPage();
    const client = await context.newCDPSession(opened);
    await client.send('Emulation.setCPUThrottlingRate', { rate });
    await opened.goto(address);
    await opened.locator('.answer').first().waitFor();
    best = Math.min(best, await opened.evaluate(() => performance.now()));
    await context.close();
  }
  return best;
}

/** Drags the slider of the years counted to and fro, an event a frame. */
async function dragged({ page, client }: Opened, ms: number) {
  const spent = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  const before = await spent();
  const seen = await page.evaluate(async (length) => {
    const slider = document.querySelector<HTMLInputElement>('.field[data-key=horizon] input[type=range]')!;
    const nets = document.querySelector('.nets')!;
    let longest = 0;
    const observer = new PerformanceObserver((list) =>
      list.getEntries().forEach(({ duration }) => (longest = Math.max(longest, duration))),
    );
    observer.observe({ entryTypes: ['longtask'] });
    let [events, answers, last] = [0, 0, nets.textContent];
    const start = performance.now();
    slider.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    while (performance.now() - start < length) {
      slider.value = String(3 + (events++ % 13));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (nets.textContent !== last) answers++;
      last = nets.textContent;
    }
    observer.disconnect();
    return { events, answers, longest };
  }, ms);
  const thread = (await spent()) - before;
  await page.evaluate(() =>
    document.querySelector('.field[data-key=horizon] input[type=range]')!.dispatchEvent(new Event('change', { bubbles: true })),
  );
  await painted(page);
  return { ...seen, thread: thread / seen.events, perAnswer: thread / Math.max(1, seen.answers) };
}

/** Moves the slider and lets it go; milliseconds until changed figures are painted, and until the whole run's are. */
function moveAndWatch(opened: Page, years: number): Promise<{ first: number; whole: number }> {
  return opened.evaluate(async (to) => {
    const figure = document.querySelector('.answer [data-of="quantity:membersNetGain"]')!;
    const slider = document.querySelector<HTMLInputElement>('.field[data-key=horizon] input[type=range]')!;
    let start = 0;
    /** Once `holds` does, when the next frame has been painted. */
    const when = (holds: () => boolean): Promise<number> =>
      new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (!holds()) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            // A task of its own comes after the frame has been painted.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - start);
            port2.postMessage(null);
          });
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      });
    const before = figure.textContent;
    const first = when(() => figure.textContent !== before);
    const whole = when(() => document.querySelector('.state')!.textContent.includes('simulated runs') && figure.textContent !== before);
    slider.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    slider.value = String(to);
    start = performance.now();
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    return { first: await first, whole: await whole };
  }, years);
}
