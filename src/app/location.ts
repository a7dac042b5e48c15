import { decodeScenario, encodeScenario, type Decoded } from '../scenario/codec';
import { presetScenario, type Scenario } from '../scenario/scenario';

/** Browsers allow about a hundred changes of the address in half a minute: at most one in this many milliseconds. */
const PAUSE_MS = 400;

/** What the address asks for; a page without a fragment shows the strike as it was known on 18 July 2023. */
export function scenarioFromAddress(): Decoded {
  if (location.hash.length > 1) return decodeScenario(location.hash);
  return { status: 'exact', scenario: presetScenario('sag-aftra-2023'), notes: [] };
}

/** The whole address of a scenario. */
export const addressOf = (scenario: Scenario): string => `${location.href.split('#')[0]}#${encodeScenario(scenario)}`;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts the scenario into the address bar, a moment after the last change. */
export function showInAddress(scenario: Scenario): void {
  clearTimeout(timer);
  timer = setTimeout(() => history.replaceState(null, '', `#${encodeScenario(scenario)}`), PAUSE_MS);
}

/** A preset is a step one can go back from. */
export function stepInAddress(scenario: Scenario): void {
  clearTimeout(timer);
  history.pushState(null, '', `#${encodeScenario(scenario)}`);
}
