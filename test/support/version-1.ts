import { keyIn, V1_KEYS } from '../../src/scenario/aliases';
import { checksum } from '../../src/scenario/checksum';
import { threeDigits, type Nets } from '../../src/scenario/codec';
import { escaped, formulaWord, wordOf } from '../../src/scenario/link-words';
import { FORMULA_WORLDS, MARKET_KEYS, presetScenario, type Scenario } from '../../src/scenario/scenario';

/** The text of a link of version 1 with its checksum at the end. */
export const signedAtEnd = (text: string): string => `${text}&sum=${checksum(text)}`;

/** A scenario as pages of version 1 wrote it. Inputs that version 1 did not have are left out. */
export function version1Link(scenario: Scenario, nets: Nets | null = null, model = '1.9.1'): string {
  const { preset, values, formulas, markets, seed, draws } = scenario;
  const start = presetScenario(preset);
  const moved = V1_KEYS.flatMap((old) => {
    const key = keyIn(preset, old);
    return key === undefined || values[key] === start.values[key] ? [] : [`${old}=${values[key]}`];
  });
  return signedAtEnd(
    [
      'v=1',
      `preset=${preset}`,
      ...moved,
      ...FORMULA_WORLDS.filter((world) => formulaWord(formulas[world]) !== formulaWord(start.formulas[world])).map(
        (world) => `${world}Formula=${escaped(formulaWord(formulas[world]))}`,
      ),
      ...MARKET_KEYS.flatMap((key) => (markets[key] === undefined ? [] : [`${wordOf(key)}=${escaped(markets[key])}`])),
      `seed=${seed}`,
      `draws=${draws}`,
      `model=${model}`,
      ...(nets ? [`membersNet=${threeDigits(nets.members)}`, `companiesNet=${threeDigits(nets.companies)}`] : []),
    ].join('&'),
  );
}
