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

test('the member in a link is the one asked about; what has no use beside one, or tells of two, is refused in one line', () => {
  const person = 'kind=staff,days=100,pay=120000';
  const link = `https://example.org/?view=me&me=${person}#${fragment}`;
  const asked = readArguments([link]);
  expect(asked).toMatchObject({ me: { kind: 'staff', days: 100, pay: 120_000 } });
  expect(asked).toEqual(readArguments([`https://example.org/#${fragment}`, '--me', person]));
  const refused = (args: readonly string[], message: string): void => expect(readArguments(args)).toMatchObject({ message });
  refused([link.replace('kind=staff', 'kind=bad')], 'kind must be one of staff, other, aboveScale, film, elsewhere; it is bad.');
  refused([link, '--me', 'kind=staff'], `me must be given once; it is given as kind=staff and as ${person}.`);
  refused([link, '--earnings'], '--earnings must not be given where one member is asked about, who has an answer of their own.');
  refused([link, '--cores', '1'], '--cores must not be given where one member is asked about, who has an answer of their own.');
  refused([link, '--draws', '65536'], 'draws must be at most 8,192 where one member is asked about; it is 65,536.');
});
