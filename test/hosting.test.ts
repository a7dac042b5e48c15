import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const README = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

/** The headers that a block of the README sets, a line each: name and value. */
function headersIn(language: string, line: RegExp): string[] {
  const block = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(README.split('## Hosting')[1]!)![1]!;
  return [...block.matchAll(line)].map(([, name, value]) => `${name}: ${value}`);
}

test('the README names the same headers for nginx, Apache and _headers, and those that a meta cannot hold are among them', () => {
  const nginx = headersIn('nginx', /^add_header (\S+) "([^"]*)" always;$/gm);
  expect(headersIn('apache', /^Header always set (\S+) "([^"]*)"$/gm)).toEqual(nginx);
  expect(headersIn('text', /^ {2}([\w-]+): (.*)$/gm)).toEqual(nginx);
  expect(nginx).toHaveLength(6);
  expect(nginx.map((header) => header.split(':')[0])).toContain('Strict-Transport-Security');
  expect(nginx).toContain('Content-Security-Policy: frame-ancestors *');
  // Copying is done by the page itself, and in frames by the leave of their host: it must not be taken away.
  expect(nginx.join()).not.toContain('clipboard');
});
