import { decodeScenario, encodeScenario, LONGEST_LINK, type Decoded } from '../scenario/codec';
import { presetScenario, type Scenario } from '../scenario/scenario';

/** Browsers allow about a hundred changes of the address in half a minute: at most one in this many milliseconds. */
const PAUSE_MS = 400;

/** More runs take minutes and a gigabyte in a browser; the command has no such limit. */
const MOST_DRAWS = 65_536;

/** What the address asks for; a page without a fragment shows the strike as it was known on 18 July 2023. */
export function scenarioFromAddress(): Decoded {
  cancelPending();
  if (location.hash.length <= 1) return { status: 'exact', scenario: presetScenario('sag-aftra-2023'), notes: [] };
  const decoded = decodeScenario(location.hash);
  const { scenario, notes } = decoded;
  if (scenario.draws <= MOST_DRAWS) return decoded;
  const note = `The page simulates at most ${MOST_DRAWS.toLocaleString('en-US')} runs; the link asks for ${scenario.draws.toLocaleString('en-US')}.`;
  const status = decoded.status === 'exact' ? 'repaired' : decoded.status;
  return { status, scenario: { ...scenario, draws: MOST_DRAWS }, notes: [note, ...notes] };
}

/** The whole address of a scenario, and whether it is too long to be read again. */
export function addressOf(scenario: Scenario): { readonly address: string; readonly tooLong: boolean } {
  const fragment = encodeScenario(scenario);
  return { address: `${location.href.split('#')[0]}#${fragment}`, tooLong: fragment.length > LONGEST_LINK };
}

let timer: ReturnType<typeof setTimeout> | undefined;

const cancelPending = (): void => clearTimeout(timer);

/** Puts the scenario into the address bar, a moment after the last change, unless it is too long to be read again. */
export function showInAddress(scenario: Scenario): void {
  cancelPending();
  const { address, tooLong } = addressOf(scenario);
  if (!tooLong) timer = setTimeout(() => history.replaceState(null, '', address), PAUSE_MS);
}

/** A preset is a step one can go back from. */
export function stepInAddress(scenario: Scenario): void {
  cancelPending();
  history.pushState(null, '', addressOf(scenario).address);
}
