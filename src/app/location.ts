import { decodeScenario, encodeScenario, LONGEST_LINK, MOST_SWELLING, type Decoded, type Nets } from '../scenario/codec';
import { holdsScenario, textOfLink, withoutScenario } from '../scenario/link-text';
import { FALLBACK_PRESET, type PresetId } from '../cases/cases';
import { presetScenario, type Scenario } from '../scenario/scenario';

/** Browsers allow about a hundred changes of the address in half a minute: at most one in this many milliseconds. */
const PAUSE_MS = 400;

/** More runs take minutes and a gigabyte in a browser; the command has no such limit. */
const MOST_DRAWS = 65_536;

/**
 * What of the address holds the scenario: its fragment, or all of it where mail or chat has put the scenario into the query or the path; null
 * where there is none.
 */
function linkHere(): string | null {
  const { hash, pathname, search, href } = location;
  if (holdsScenario(hash)) return hash;
  if (holdsScenario(pathname + search)) return href;
  return hash.length > 1 ? hash : null;
}

/**
 * Puts the scenario of a link that was re-encoded on its way into the fragment, where a link of this page has it; the query keeps what is not
 * the scenario's. A fragment that nothing proves stays as it is.
 */
export function settleAddress(): void {
  const link = linkHere();
  if (link === null || link.length > LONGEST_LINK * MOST_SWELLING) return;
  const isFragment = link === location.hash;
  const { text, sum } = textOfLink(link);
  if (isFragment && sum !== 'fits') return;
  const address = here(isFragment ? location.search : withoutScenario(location.search), text);
  if (address !== location.href) replaceAddress(address);
}

/** What the address asks for; without a scenario in it the given preset. */
export function scenarioFromAddress(preset: PresetId = FALLBACK_PRESET): Decoded {
  cancelPending();
  const link = linkHere();
  if (link === null) return { status: 'exact', scenario: presetScenario(preset), notes: [], made: null };
  const decoded = decodeScenario(link);
  const { scenario, notes, made } = decoded;
  if (scenario.draws <= MOST_DRAWS) return decoded;
  const note = `The page simulates at most ${MOST_DRAWS.toLocaleString('en-US')} runs; the link asks for ${scenario.draws.toLocaleString('en-US')}.`;
  const status = decoded.status === 'exact' ? 'repaired' : decoded.status;
  return { status, scenario: { ...scenario, draws: MOST_DRAWS }, notes: [note, ...notes], made };
}

/**
 * The whole address of a scenario, with the nets it came to where they are given, and whether it is too long to be read again. Nets that
 * would make it too long are left out. With a chart it is the address of its embed.
 */
export function addressOf(
  scenario: Scenario,
  nets: Nets | null = null,
  chart: string | null = null,
): { readonly address: string; readonly tooLong: boolean } {
  const full = encodeScenario(scenario, nets);
  const fragment = full.length > LONGEST_LINK ? encodeScenario(scenario) : full;
  return { address: here(chart === null ? '' : `embed=${chart}`, fragment), tooLong: fragment.length > LONGEST_LINK };
}

/** The pages of this site: the simulator, one member’s strike, the forecast of lengths, the residuals calculator, and those that are read. */
export const VIEWS = ['simulator', 'me', 'forecast', 'residuals', 'method', 'sources'] as const;
export type View = (typeof VIEWS)[number];

/** This page's own address with another query and fragment; parts are set one by one, so that no path can name another host. */
export function here(search: string, hash: string): string {
  const url = new URL(location.href);
  url.search = search;
  url.hash = hash;
  return url.href;
}

/** What has to be done before a link of the page is followed. */
let leaving: readonly (() => void)[] = [];

/** Calls `act` before a link of the page is followed, so that its address holds what is on the page; returns how to stop. */
export function beforeLeaving(act: () => void): () => void {
  leaving = [...leaving, act];
  return () => (leaving = leaving.filter((each) => each !== act));
}

/**
 * The address of a view when its link is drawn, with the scenario that the address bar holds; the simulator is the page without a query. In
 * Node it is the address within the site.
 */
export function drawnViewAddress(view: View): string {
  const search = view === 'simulator' ? '' : `view=${view}`;
  if (typeof location === 'undefined') return search === '' ? './' : `./?${search}`;
  return here(search, location.hash);
}

/** The same when the link is about to be followed: with the scenario as it stands on the page. */
export function viewAddress(view: View): string {
  flushAddress();
  for (const act of leaving) act();
  return drawnViewAddress(view);
}

/** Loads the page again, with what is on it in its address. */
export function reloadPage(): void {
  viewAddress('simulator');
  location.reload();
}

/** The whole address of the page that shows a scenario, without a view or an embed. */
export const pageAddress = (scenario: Scenario): string => here('', encodeScenario(scenario));

let timer: ReturnType<typeof setTimeout> | undefined;
let waiting: string | null = null;

function cancelPending(): void {
  clearTimeout(timer);
  waiting = null;
}

/** Puts what waits for its moment into the address bar at once. */
function flushAddress(): void {
  if (waiting !== null && waiting !== location.href) replaceAddress(waiting);
  cancelPending();
}

/** Puts a query into the address bar, a moment after the last change; the scenario in the fragment stays where no other is given. */
export function showQuery(search: string, hash = location.hash): void {
  cancelPending();
  waiting = here(search, hash);
  timer = setTimeout(flushAddress, PAUSE_MS);
}

/** Browsers refuse to change the address too often; then it stays a step behind, and nothing else is lost. */
function replaceAddress(address: string): void {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    return;
  }
}
