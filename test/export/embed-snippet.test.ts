import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedSnippet, FALLBACK_HEIGHT } from '../../src/export/embed-snippet';

const FRAME = {
  title: 'How long the strike lasts. Actors’ strike',
  address: 'https://example.org/strike/?embed=length#v=1&preset=sag-aftra-2023&sum=abc',
  page: 'https://example.org/strike/#v=1&preset=sag-aftra-2023&sum=abc',
  script: false,
};

test('embedSnippet gives a frame with address, title and fallback height, and a caption that links to the page', () => {
  const snippet = embedSnippet(FRAME);
  expect(snippet).toContain('src="https://example.org/strike/?embed=length#v=1&amp;preset=sag-aftra-2023&amp;sum=abc"');
  expect(snippet).toContain(`title="${FRAME.title}" loading="lazy" width="100%" height="${FALLBACK_HEIGHT}"`);
  expect(snippet).toContain('<a href="https://example.org/strike/#v=1&amp;preset=sag-aftra-2023&amp;sum=abc">');
  expect(snippet).not.toContain('<script');
});

test('embedSnippet adds the script of the page’s folder, and a theme that is not the reader’s own', () => {
  expect(embedSnippet({ ...FRAME, script: true })).toContain('<script src="https://example.org/strike/embed.js" async></script>');
  expect(embedSnippet({ ...FRAME, page: 'https://example.org/a/index.html#v=1', script: true })).toContain(
    '"https://example.org/a/embed.js"',
  );
  expect(embedSnippet({ ...FRAME, theme: 'dark' })).toContain('?embed=length&amp;theme=dark#v=1');
  expect(embedSnippet({ ...FRAME, theme: 'auto' })).toBe(embedSnippet(FRAME));
});

test('embedSnippet lets nothing out of an attribute or a text', () => {
  const marks = (html: string): string => html.replace(/[^<>"]/g, '');
  fc.assert(
    fc.property(fc.string(), fc.string(), (title, word) => {
      const hostile = { ...FRAME, title: `"><script>${title}`, page: `${FRAME.page}"<${word}`, script: true };
      expect(marks(embedSnippet(hostile))).toBe(marks(embedSnippet({ ...FRAME, script: true })));
    }),
  );
});

const code = readFileSync(new URL('../../src/public/embed.js', import.meta.url), 'utf8');

interface HostFrame {
  readonly src: string;
  readonly sandbox?: readonly string[];
  /** How many shadow roots it stands in, one in another. */
  readonly depth?: number;
}

/** A host page with frames, as far as the script looks at it. */
function hostWith(...frames: HostFrame[]) {
  const asked: unknown[][] = [];
  const all = frames.map(({ src, sandbox = [] }, k) => ({
    src,
    sandbox: { length: sandbox.length, contains: (word: string) => sandbox.includes(word) },
    contentWindow: { postMessage: (...said: unknown[]) => asked[k].push(said) },
    style: { height: '' },
  }));
  frames.forEach(() => asked.push([]));
  const listeners: ((event: unknown) => void)[] = [];
  const deepest = Math.max(...frames.map(({ depth = 0 }) => depth));
  /** A root so deep: its frames, and the element that holds the next. Elements without a root, and with a closed one, have none to show. */
  const rootAt = (at: number): object => ({
    querySelectorAll: (selector: string) =>
      selector === '*'
        ? [{ shadowRoot: null }, ...(at < deepest ? [{ shadowRoot: rootAt(at + 1) }] : [])]
        : selector === 'iframe[src*="embed="]'
          ? all.filter((_, k) => (frames[k].depth ?? 0) === at)
          : [],
  });
  runInContext(
    code,
    createContext({ document: rootAt(0), URL, addEventListener: (_: string, listener: () => void) => listeners.push(listener) }),
  );
  const tell = (data: unknown, k = 0, origin = 'https://example.org', source: unknown = all[k].contentWindow): string => {
    for (const listener of listeners) listener({ data, source, origin });
    return all[k].style.height;
  };
  return { tell, asked };
}

const height = (px: unknown) => ({ type: 'strike-sim:height', v: 1, id: 'length', height: px });

test('embed.js is at most 1 kB', () => {
  expect(gzipSync(code).length).toBeLessThanOrEqual(1000);
});

test('embed.js sets the height of the frame that told it, and asks frames that told theirs before', () => {
  const { tell, asked } = hostWith({ src: FRAME.address }, { src: FRAME.address });
  expect(asked).toEqual([[[{ type: 'strike-sim:ping', v: 1 }, '*']], [[{ type: 'strike-sim:ping', v: 1 }, '*']]]);
  expect(tell(height(612), 1)).toBe('612px');
  expect(tell(null)).toBe('');
});

test.each([
  [7, '100px'],
  [1e9, '5000px'],
])('embed.js clamps %d to %s', (told, set) => {
  expect(hostWith({ src: FRAME.address }).tell(height(told))).toBe(set);
});

test.each([
  ['another origin', height(600), 'https://evil.example', undefined],
  ['no origin, where the frame has one', height(600), 'null', undefined],
  ['another window', height(600), 'https://example.org', {}],
  ['a height that is no number', height('600'), undefined, undefined],
  ['no height', height(NaN), undefined, undefined],
  ['an endless height', height(Infinity), undefined, undefined],
  ['another version', { ...height(600), v: 2 }, undefined, undefined],
  ['another type', { ...height(600), type: 'height' }, undefined, undefined],
  ['nothing', undefined, undefined, undefined],
])('embed.js ignores %s', (_, data, origin, source) => {
  expect(hostWith({ src: FRAME.address }).tell(data, 0, origin, source)).toBe('');
});

test('embed.js takes a sandboxed frame’s word from no origin, and only then', () => {
  const sandboxed = hostWith({ src: FRAME.address, sandbox: ['allow-scripts'] });
  expect(sandboxed.tell(height(600), 0, 'https://example.org')).toBe('');
  expect(sandboxed.tell(height(600), 0, 'null')).toBe('600px');
  const open = hostWith({ src: FRAME.address, sandbox: ['allow-scripts', 'allow-same-origin'] });
  expect(open.tell(height(600), 0, 'null')).toBe('');
  expect(open.tell(height(600))).toBe('600px');
});

test.each([1, 3])('embed.js finds frames in shadow roots, %i deep, beside those of the page', (depth) => {
  const { tell, asked } = hostWith({ src: FRAME.address }, { src: FRAME.address, depth });
  expect(asked.map((each) => each.length)).toEqual([1, 1]);
  expect(tell(height(612), 1)).toBe('612px');
  expect(tell(height(300), 0)).toBe('300px');
  expect(tell(height(600), 1, 'https://evil.example')).toBe('612px');
});
