import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { encodeScenario } from '../../src/scenario/codec';
import { holdsScenario } from '../../src/scenario/link-text';
import { presetScenario, withValue } from '../../src/scenario/scenario';

const SCRIPT = readFileSync('src/public/first.js', 'utf8');
const ORIGIN = 'https://example.org';
const fragment = encodeScenario({
  ...withValue(presetScenario('sag-aftra-2023'), 'horizon', 5),
  formulas: { ...presetScenario('sag-aftra-2023').formulas, ask: { text: 'pay > 2 ? 2% * pay : (pay)' } },
});
const percent = encodeURIComponent;

interface Judged {
  /** Path, query and fragment as the script left them. */
  readonly address: string;
  readonly classes: readonly string[];
  /** Whether the address was loaded, not put in its place. */
  readonly isLoaded: boolean;
  readonly home: string | null;
}

/** Runs the script on an address of the site, as a browser would before it paints; on 404.html where `lost`. */
function judge(address: string, { lost = false, mayReplace = true, script = `${ORIGIN}/sub/first.js` } = {}): Judged {
  let url = new URL(ORIGIN + address);
  let isLoaded = false;
  const classes = new Set(lost ? ['lost'] : []);
  const home = { href: './' };
  const move = (to: string): void => {
    const next = new URL(to, url);
    expect(next.origin).toBe(ORIGIN);
    url = next;
  };
  const location = {
    get href() {
      return url.href;
    },
    get hash() {
      return url.hash;
    },
    get search() {
      return url.search;
    },
    origin: ORIGIN,
    replace(to: string) {
      isLoaded = true;
      move(to);
    },
  };
  const history = {
    state: null,
    replaceState(_: unknown, __: string, to: string) {
      if (!mayReplace) throw new DOMException('a frame without an origin', 'SecurityError');
      move(to);
    },
  };
  const classList = { contains: (name: string) => classes.has(name), add: (name: string) => classes.add(name) };
  const document = { documentElement: { classList }, currentScript: { src: script }, getElementById: () => home };
  runInNewContext(SCRIPT, { location, history, document, URL });
  return { address: url.href.slice(ORIGIN.length), classes: [...classes], isLoaded, home: lost ? home.href : null };
}

const MANGLED: readonly (readonly [mangled: string, address: string])[] = [
  [`/sub/%23${fragment}`, `/sub/#${fragment}`],
  [`/sub/%2523${percent(fragment)}`, `/sub/#${percent(fragment)}`],
  [`/sub/index.html%23${fragment}`, `/sub/#${fragment}`],
  [`/sub/%23/${fragment}`, `/sub/#/${fragment}`],
  [`/sub/${fragment}`, `/sub/#${fragment}`],
  [`/sub/%23${fragment}?fbclid=x`, `/sub/#${fragment}?fbclid=x`],
  [`/%23${fragment.replaceAll('&', '&amp;')}`, `/#${fragment}`],
  [`/%23${fragment.replaceAll('&', '&#38;')}`, `/#${fragment}`],
  [`/?${fragment.replaceAll('&', '&#038;')}`, `/?${fragment}`],
  [`/?${fragment.replaceAll('&', '&amp;amp;')}`, `/?${fragment}`],
  [`/?embed=answer%23${fragment}`, `/?embed=answer#${fragment}`],
  [`/?embed=answer%2523${percent(percent(fragment))}`, `/?embed=answer#${percent(percent(fragment))}`],
  [`/%3Fembed=answer%23${fragment}`, `/?embed=answer#${fragment}`],
  [`/sub/%3Fview%3Dmethod%23${percent(fragment)}`, `/sub/?view=method#${percent(fragment)}`],
  [`/sub/%253Fview%253Dmethod%2523${percent(percent(fragment))}`, `/sub/?view=method#${percent(percent(fragment))}`],
  ['/?view=forecast&amp;sample=guilds&amp;elapsed=30', '/?view=forecast&sample=guilds&elapsed=30'],
  ['/?view=forecast&#38;sample=guilds', '/?view=forecast&sample=guilds'],
  ['/?view%3Dforecast%26sample%3Dguilds', '/?view=forecast&sample=guilds'],
  ['/?view=3Dforecast&sample=3Dguilds', '/?view=forecast&sample=guilds'],
  ['/%3Fview%3Dforecast%26sample%3Dguilds', '/?view=forecast&sample=guilds'],
  [`//other.example/%23${fragment}`, `//other.example/#${fragment}`],
  [`//other.example%23${fragment}`, `//#${fragment}`],
  [`/%5C%5Cother.example/%23${fragment}`, `/%5C%5Cother.example/#${fragment}`],
  [`/https://other.example/%23${fragment}`, `/https://other.example/#${fragment}`],
  [`/@other.example/%23${fragment}`, `/@other.example/#${fragment}`],
];

test.each(MANGLED)('%s is put right on the page and forwarded from 404.html', (mangled, address) => {
  expect(judge(mangled)).toMatchObject({ address, isLoaded: false });
  expect(judge(mangled, { lost: true })).toMatchObject({ address, isLoaded: true });
  // A frame without an origin loads what it may not put in place.
  expect(judge(mangled, { mayReplace: false })).toMatchObject({ address, isLoaded: true });
  // What is right stays: no address is forwarded twice.
  expect(judge(address)).toMatchObject({ address, isLoaded: false });
  expect(judge(address, { lost: true })).toMatchObject({ address, isLoaded: false });
});

test.each([
  `/#${fragment}`,
  `/sub/index.html?view=method#${fragment}`,
  '/?view=residuals&use=stream&who=day&days=2&filmed=2023',
  '/?embed=answer&theme=dark&plain&id=a%23b',
  `/?${fragment}`,
  `/#${percent(fragment)}`,
  '/#/v=1',
])('%s stays as it is', (address) => {
  expect(judge(address).address).toBe(address);
  expect(judge(address, { lost: true }).isLoaded).toBe(false);
});

test.each([
  ['/', true],
  ['/sub/index.html', true],
  ['/#', true],
  ['/?', true],
  ['/?fbclid=IwAR0&utm_source=mail', true],
  ['/?v=1', false],
  [`/?${fragment}`, false],
  ['/?v=1&preset=wga-2023', false],
  ['/?horizon=12', false],
  ['/?view=method', false],
  ['/?fbclid=x&embed=answer', false],
  ['/%23v=1', false],
  [`/%23${fragment}`, false],
  ['/v=1&preset=wga-2023', false],
  ['/#v', false],
])('%s is bare: %s', (address, isBare) => {
  const { classes, address: left } = judge(address);
  expect(classes).toEqual(['judged', isBare ? 'bare' : 'elsewhere']);
  // The page reads no scenario where the script has found none: the stored answer is that of what is asked.
  if (isBare) expect(holdsScenario(left)).toBe(false);
});

test('the nearest copy of the script decides on 404.html: a second one does nothing', () => {
  const lost = judge('/sub/nothing/here#v=1', { lost: true });
  expect(lost).toMatchObject({ classes: ['lost', 'judged'], isLoaded: false, home: `${ORIGIN}/sub/#v=1` });
  expect(judge('//x/y', { lost: true, script: `${ORIGIN}//first.js` }).home).toBe(`${ORIGIN}/`);
  const classList = { contains: () => true, add: () => expect.unreachable() };
  expect(() => runInNewContext(SCRIPT, { document: { documentElement: { classList } } })).not.toThrow();
});
