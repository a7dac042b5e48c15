import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIMIT_MS } from '../support/limit';
import { startedChromium } from '../support/page';

let folder: string;
let server: PreviewServer;

/** The gallery is built, not served from source, so that it is drawn under the page's own security policy. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gallery-'));
  await build({ logLevel: 'error', build: { outDir: folder, rolldownOptions: { input: 'test/gallery/index.html' } } });
  server = await preview({ logLevel: 'error', build: { outDir: folder }, preview: { port: 0, strictPort: false } });
});
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the gallery so that its charts are `width` px wide; what the console and the page complain about lands in `complaints`. */
async function open(width: number): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await startedChromium()).newPage({ viewport: { width: width + 32, height: 900 } });
  page.setDefaultTimeout(LIMIT_MS);
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}test/gallery/index.html`);
  await page.locator('main').evaluate((main) => (main.style.maxWidth = 'none'));
  await page.waitForFunction((px) => document.querySelector('#break-evens svg[role=img]')?.clientWidth === px, width);
  return { page, complaints };
}

test.each([288, 328, 720, 1100])(
  'in a browser no text of the break-even and residual charts is cut off or lies on another, %i px',
  async (width) => {
    const { page, complaints } = await open(width);
    const { count, faults } = await page.evaluate(() => {
      const found: string[] = [];
      const pictures = [...document.querySelectorAll('#break-evens svg[role=img]')];
      for (const svg of pictures) {
        const frame = svg.getBoundingClientRect();
        const texts = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
        texts.forEach(({ words, box }, i) => {
          if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1) found.push(`cut off: ${words}`);
          for (const other of texts.slice(i + 1)) {
            const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
            // Boxes of lines hold the room for accents too; two lines of one text share a few px of it.
            const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
            if (across > 1 && down > 4) found.push(`${words} on ${other.words}`);
          }
        });
      }
      return { count: pictures.length, faults: found };
    });
    expect(count).toBeGreaterThan(10);
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.close();
  },
);

test.each([288, 1100])(
  'the line stands under the middle of its handle wherever it is moved, and nothing else moves, %i px',
  async (width) => {
    const { page } = await open(width);
    const places = await page.evaluate(async () => {
      const found: { apart: number; heights: number; said: number }[] = [];
      for (const input of document.querySelectorAll<HTMLInputElement>('#break-evens input[type=range]')) {
        const around = input.closest('figure, section');
        const line = around?.querySelector('line.line');
        if (!around || !line) throw new Error('a slider without a line');
        let apart = 0;
        const heights = new Set<number>();
        const said = new Set<string>();
        for (let month = 0; month <= 180; month += 1) {
          input.value = String(month);
          input.dispatchEvent(new Event('input', { bubbles: true }));
          await Promise.resolve();
          const box = input.getBoundingClientRect();
          const handle = box.left + 12 + ((box.width - 24) * month) / 180;
          apart = Math.max(apart, Math.abs(handle - line.getBoundingClientRect().x));
          heights.add(around.getBoundingClientRect().height);
          said.add(around.querySelector('output')?.textContent ?? '');
        }
        found.push({ apart, heights: heights.size, said: said.size });
      }
      return found;
    });
    expect(places.length).toBeGreaterThan(5);
    for (const { apart, heights, said } of places) {
      expect(apart).toBeLessThan(1);
      expect([heights, said]).toEqual([1, 181]);
    }
    await page.close();
  },
);

test('the line is moved by keyboard from a target of at least 24 px, and its sentence says what the dots show', async () => {
  const { page } = await open(328);
  const figure = page.locator('#break-evens figure').first();
  const slider = figure.getByRole('slider');
  const box = await slider.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(24);
  await slider.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  expect(await slider.getAttribute('aria-valuetext')).toBe('1 month, August 2023');
  await page.keyboard.press('End');
  const solid = await figure.locator('circle.dot.solid').count();
  expect(await figure.locator('output').textContent()).toContain(`${solid * 2} in 100 runs are ahead for good within 15 years`);
  await page.close();
});

test('axe finds nothing in the break-even and residual charts', async () => {
  const { page } = await open(720);
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(within: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run('#break-evens figure')).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  });
  expect(violations).toEqual([]);
  await page.close();
});
