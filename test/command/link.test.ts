import { expect, test } from 'vitest';
import { readArguments } from '../../src/command/arguments';
import { encodeScenario } from '../../src/scenario/codec';
import { presetScenario, withValue } from '../../src/scenario/scenario';

const scenario = withValue(presetScenario('wga-2023'), 'horizon', 5);
const fragment = encodeScenario(scenario);

test.each([
  `https://example.org/#${fragment}`,
  `https://example.org/sub/%23${encodeURIComponent(fragment)}`,
  `https://example.org/?${fragment.replaceAll('&', '&amp;')}`,
  encodeURIComponent(fragment),
  `<https://example.org/#${fragment}>.`,
  `https://example.org/?view=method&utm_source=x#${fragment}&fbclid=y`,
  fragment.replaceAll('=', '=3D').replace(/.{50}/g, '$&=\n'),
])('the command reads a link as the page does: %s', (link) => {
  expect(readArguments([link])).toEqual({ scenario, json: false, parameters: false, earnings: false, cores: null, me: null });
});

test.each([
  ['https://example.org/', /^the link is unreadable: The link must name a preset \(.*\); it says “”\./],
  [`https://example.org/#v=1&preset=wga-2023&horizon=5`, /^the link is incomplete: .* “Years counted” = 5\.$/],
  [`https://example.org/%23v=1&preset=wga-2023&horizon=abc&sum=12345678`, /does not fit.*“Years counted” must be a number; it is “abc”\./],
  ['wga-1960', /^the first argument must be a preset .* or a link; it is wga-1960\.$/],
])('the command refuses %s in one line', (link, message) => {
  const problem = readArguments([link]);
  expect(problem).toMatchObject({ message: expect.stringMatching(message) });
  expect(problem).not.toMatchObject({ message: expect.stringContaining('\n') });
});
