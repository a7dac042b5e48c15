import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright';

/** A page of somebody else's, on another site than the simulator's, under rules that forbid nearly everything. */
export interface Host {
  readonly address: string;
  /** The address of a page with this body. Its rules allow frames of `pages` and scripts of the host's own, unless others are given. */
  page(body: string, scripts?: string): string;
  close(): Promise<void>;
}

/** Serves host pages that frame `pages`, and a copy of the page's resize script at /embed.js. */
export async function serveHost(pages: string): Promise<Host> {
  const bodies: { readonly html: string; readonly rules: string }[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/embed.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync('dist/embed.js'));
      return;
    }
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const body = bodies[Number(request.url?.slice(1))];
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': body.rules })
      .end(`<!doctype html><html lang="en"><title>Host</title><body style="margin:0">${body.html}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  return {
    address,
    page(html, scripts = "'self'") {
      bodies.push({
        html,
        rules: `default-src 'none'; script-src ${scripts}; style-src 'unsafe-inline'; frame-src ${new URL(pages).origin}`,
      });
      return `${address}${bodies.length - 1}`;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** What is in the page's only frame, once it has loaded something. */
export async function frameIn(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('the iframe holds no frame');
  return frame;
}

/** The frame's box on the host page and what it holds, px. */
export async function sizes(page: Page) {
  const box = await page.locator('iframe').evaluate((iframe: HTMLElement) => ({ width: iframe.clientWidth, height: iframe.clientHeight }));
  const inside = await (
    await frameIn(page)
  ).evaluate(() => {
    const root = document.documentElement;
    return { content: Math.ceil(root.getBoundingClientRect().height), tall: root.scrollHeight, wide: root.scrollWidth, room: innerWidth };
  });
  return { box, inside };
}
