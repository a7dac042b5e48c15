import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A host of files like those that serve static sites. */
export interface StaticHost {
  /** Address of the site, with the folder it lies in and a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves dist/ from a folder of a host that answers every unknown path with 404.html and the status 404. */
export async function serveStatically(folder: '/' | `/${string}/`): Promise<StaticHost> {
  const server = createServer((request, response) => {
    // Only the path, as it came: what browsers encode stays encoded.
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    const file = path.startsWith(folder) && !path.includes('..') ? join('dist', path.slice(folder.length) || 'index.html') : '';
    if (file !== '' && existsSync(file) && statSync(file).isFile())
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'access-control-allow-origin': '*' });
    else response.writeHead(404, { 'content-type': TYPES['.html'] });
    response.end(readFileSync(file !== '' && existsSync(file) && statSync(file).isFile() ? file : 'dist/404.html'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
