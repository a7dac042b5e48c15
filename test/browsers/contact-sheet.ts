/*
 * `npm run shots`: photographs the built page at the sizes a reader has, in both themes, and lays the pictures out on one sheet:
 * node_modules/.shots/sheet.png. To be looked at, not compared.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findChromium } from '../support/chromium';

const FOLDER = 'node_modules/.shots';
const SIZES = [
  [360, 740],
  [740, 360],
  [768, 1024],
  [1440, 900],
] as const;

mkdirSync(FOLDER, { recursive: true });
const server = await preview({ preview: { port: 0, strictPort: false }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: findChromium()! });
const shots: string[] = [];
for (const colorScheme of ['light', 'dark'] as const)
  for (const [width, height] of SIZES)
    for (const state of ['first', 'sheet'] as const) {
      if (state === 'sheet' && width >= 1024) continue;
      const context = await browser.newContext({ viewport: { width, height }, colorScheme });
      const page = await context.newPage();
      await page.goto(server.resolvedUrls!.local[0]);
      await page.locator('.room[data-room=assumptions]').waitFor();
      if (state === 'sheet') {
        await page.locator('.chips .inputs').click();
        await page.locator('dialog.sheet .group').nth(1).locator('summary').first().click();
        await page.locator('dialog.sheet .room-inputs').waitFor();
      }
      const name = `${width}x${height}-${colorScheme}-${state}.png`;
      await page.screenshot({ path: `${FOLDER}/${name}` });
      shots.push(name);
      await context.close();
    }
const images = shots.map((name) => {
  const source = readFileSync(`${FOLDER}/${name}`).toString('base64');
  return `<figure><img src="data:image/png;base64,${source}" alt=""><figcaption>${name}</figcaption></figure>`;
});
const style =
  'body{margin:16px;background:#777;font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px;align-items:start}figure{margin:0}img{height:440px}';
writeFileSync(`${FOLDER}/sheet.html`, `<!doctype html><meta charset="utf-8"><style>${style}</style>${images.join('')}`);
const sheet = await browser.newPage({ viewport: { width: 1900, height: 900 } });
await sheet.goto(`file://${process.cwd()}/${FOLDER}/sheet.html`);
await sheet.screenshot({ path: `${FOLDER}/sheet.png`, fullPage: true });
await browser.close();
await server.close();
console.log(`${FOLDER}/sheet.png: ${shots.length} pictures`);
