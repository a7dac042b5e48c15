import { afterEach, expect, test, vi } from 'vitest';
import { scenarioFromAddress, settleAddress } from '../../src/app/location';
import { encodeScenario } from '../../src/scenario/codec';
import { DEFAULT_PRESET } from '../../src/cases/cases';
import { presetScenario, withValue } from '../../src/scenario/scenario';

const scenario = withValue(presetScenario('wga-2023'), 'horizon', 5);
const fragment = encodeScenario(scenario);
const percent = encodeURIComponent;

/** Stands on an address of the page; `here()` is where it has come to. */
function standOn(address: string): { here(): string } {
  let url = new URL(address, 'https://example.org/sub/');
  vi.stubGlobal('location', {
    get href() {
      return url.href;
    },
    get hash() {
      return url.hash;
    },
    get search() {
      return url.search;
    },
    get pathname() {
      return url.pathname;
    },
  });
  vi.stubGlobal('history', { state: null, replaceState: (_: unknown, __: string, to: string) => (url = new URL(to, url)) });
  return { here: () => url.href.replace('https://example.org/sub/', '') };
}
afterEach(() => vi.unstubAllGlobals());

test.each([
  [`#${percent(fragment)}`, `#${fragment}`],
  [`#/${fragment}.`, `#${fragment}`],
  [`?${fragment}`, `#${fragment}`],
  [`?${percent(fragment)}`, `#${fragment}`],
  [`?fbclid=x&${fragment}&utm_source=y`, `?fbclid=x&utm_source=y#${fragment}`],
  [`?view=method&${fragment}`, `?view=method#${fragment}`],
  [`?embed=answer&theme=dark#${fragment}&fbclid=x`, `?embed=answer&theme=dark#${fragment}`],
  [`?v=2#${fragment}`, `?v=2#${fragment}`],
  [`?${[...fragment.split('&'), 'view=sources', 'utm_source=y'].sort().join('&')}`, `?utm_source=y&view=sources#${fragment}`],
])('settleAddress puts the scenario of %s where a link of the page has it, and it is read exactly', (mangled, address) => {
  const { here } = standOn(mangled);
  expect(scenarioFromAddress()).toMatchObject({ status: 'exact', scenario, notes: [] });
  settleAddress();
  expect(here()).toBe(address);
  expect(scenarioFromAddress()).toMatchObject({ status: 'exact', scenario, notes: [] });
});

test.each([
  '',
  '?view=method',
  '?fbclid=x',
  '#hello',
  `#${fragment.replace('horizon=5', 'horizon=6')}`,
  '#v=1&preset=wga-2023',
  `#${fragment}`,
])('settleAddress leaves %s alone', (address) => {
  const { here } = standOn(address);
  settleAddress();
  expect(here()).toBe(address);
});

test('a cut scenario in the query goes into the fragment as far as it is there, and still says so', () => {
  const { here } = standOn('?v=1&preset=wga-2023&horizon=5&utm_source=x');
  settleAddress();
  expect(here()).toMatch(/^\?utm_source=x#v=1&preset=wga-2023&horizon=5/);
  expect(scenarioFromAddress()).toMatchObject({ status: 'incomplete', scenario });
});

test('an address without a scenario is the given preset, whatever else is in it', () => {
  for (const address of ['', '?fbclid=x', '?view=forecast&sample=guilds', '?embed=answer&id=a']) {
    standOn(address);
    expect(scenarioFromAddress(DEFAULT_PRESET)).toEqual({
      status: 'exact',
      scenario: presetScenario(DEFAULT_PRESET),
      notes: [],
      made: null,
    });
  }
  for (const address of ['#hello', '?v=1', '?horizon=12']) {
    standOn(address);
    expect(scenarioFromAddress(DEFAULT_PRESET).status).toBe('unreadable');
  }
});
