import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { LANES } from '../../src/model/column';
import type { Summary } from '../../src/model/summary';
import { presetScenario, withValue } from '../../src/scenario/scenario';
import { membersHeadline } from '../../src/words/headlines';
import { findChromium } from '../support/chromium';
import { painted, savedNumbers } from '../support/page';
import { fastest, timed } from './fastest';
import { digits, type Row, type Sizes, type Skipped } from './row';
import { wholeRun } from './runs';

/** What a picture is of: draws, and the number in its headline. */
interface Picture {
  readonly ms: number;
  readonly headline: string;
}

const FIRST = 'slider to the first picture in Chromium, against Node’s time for its draws';
const FINAL = 'slider to the final picture in Chromium, against Node’s time for its draws';
const BETWEEN = 'the final picture in Chromium against the first';

/** From a slider's move to the first picture with changed numbers and to the final one, against the same engine without a page. */
export async function page({ moves }: Sizes): Promise<readonly (Row | Skipped)[]> {
  const executablePath = findChromium();
  if (!executablePath) return [FIRST, FINAL, BETWEEN].map((title) => ({ title, skipped: 'no browser' }));
  const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
  buildInto(folder);
  const server = await preview({ build: { outDir: folder }, preview: { port: 0, strictPort: false }, logLevel: 'error' });
  const browser = await chromium.launch({ executablePath, args: ['--disable-background-networking'] });
  try {
    const opened = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await opened.goto(server.resolvedUrls!.local[0]);
    await painted(opened);
    return await rowsOf(opened, moves);
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

async function rowsOf(opened: Page, moves: number): Promise<readonly Row[]> {
  // Two shares by turns, far enough apart that every picture has another headline than the one before it.
  const shares = [70, 20];
  const preset = presetScenario('sag-aftra-2023');
  let moved = 0;
  let scenario = preset;
  const pictures: { first: Picture; final: Picture } = { first: { ms: Infinity, headline: '' }, final: { ms: Infinity, headline: '' } };
  const nodes: { first?: Summary; final?: Summary } = {};
  const best = await fastest(
    {
      first: async () => {
        const share = shares[moved++ % 2];
        scenario = withValue(preset, 'wageShare', share);
        Object.assign(pictures, await moveAndWatch(opened, share));
        await painted(opened);
        return pictures.first.ms;
      },
      final: () => pictures.final.ms,
      nodeFirst: timed(() => (nodes.first = wholeRun(scenario, LANES))),
      nodeFinal: timed(() => (nodes.final = wholeRun(scenario, scenario.draws))),
    },
    moves,
  );
  const headline = ({ result }: Summary): string => membersHeadline(result.quantities, scenario).figure.text;
  const mean = (quantities: Summary['result']['quantities']): string => digits(quantities.membersNetGain.mean!);
  const saved = JSON.parse(await savedNumbers(opened)) as Summary['result'];
  const [first, final] = [nodes.first!, nodes.final!];
  const frames = (best.first - best.nodeFirst) / FRAME;
  const times = `first ${best.first.toFixed(0)} ms, final ${best.final.toFixed(0)} ms on this machine`;
  return [
    {
      title: FIRST,
      sides: [
        { name: 'Chromium', ms: best.first, checksum: pictures.first.headline },
        { name: 'Node', ms: best.nodeFirst, checksum: headline(first) },
      ],
      aim: { words: `at most one frame more; ${frames.toFixed(1)} frames`, met: frames <= 1 },
    },
    {
      title: FINAL,
      sides: [
        { name: 'Chromium', ms: best.final, checksum: mean(saved.quantities) },
        { name: 'Node', ms: best.nodeFinal, checksum: mean(final.result.quantities) },
      ],
      aim: { words: 'final picture within 50 ms', met: best.final <= 50 },
    },
    {
      title: BETWEEN,
      sides: [
        { name: 'final', ms: best.final, checksum: pictures.final.headline },
        { name: 'first', ms: best.first, checksum: pictures.first.headline },
      ],
      remark: times,
    },
  ];
}

/** Milliseconds between two frames. */
const FRAME = 1000 / 60;

/** Moves the slider of the settlement's share of the wage gap; milliseconds until changed numbers, and the last ones, are on the screen. */
function moveAndWatch(opened: Page, share: number): Promise<{ first: Picture; final: Picture }> {
  return opened.evaluate(async (to) => {
    const figure = document.querySelector('article.members .figure')!;
    const status = document.querySelector<HTMLElement>('.status')!;
    const slider = document.querySelector<HTMLInputElement>('.field[data-key=wageShare] input[type=range]')!;
    let start = 0;
    /** Once `holds` does, the picture that the next frame shows. */
    const picture = (holds: () => boolean): Promise<{ ms: number; headline: string }> =>
      new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (!holds()) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            // A task of its own comes after the frame has been painted.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve({ ms: performance.now() - start, headline: figure.textContent!.trim() });
            port2.postMessage(null);
          });
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      });
    const before = figure.textContent;
    let begun = false;
    const first = picture(() => figure.textContent !== before);
    const final = picture(() => {
      begun ||= status.dataset['done'] === 'no';
      return begun && status.dataset['done'] === 'yes';
    });
    slider.value = String(to);
    start = performance.now();
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    return { first: await first, final: await final };
  }, share);
}
