import { resolve } from '../../src/model/question';
import { presetScenario, withValue, type Scenario } from '../../src/scenario/scenario';
import { directRunner } from '../../workers/direct';

/** Reported pay of 2024 against 2022. */
export const REPORTED_2024 = 0.79;

const settled = { ...presetScenario('wga-2023-settled'), draws: 64 };
export const { rooms, depths } = resolve(settled).depthByRoom!;
const middle = depths[2]!;

/** Pay reported in 2024 against 2022 at the `k`-th room, where the fall is so deep, 0…1. */
export async function reported2024(depth: number, k: number): Promise<number> {
  const set = (scenario: Scenario, key: string, value: number): Scenario => withValue(scenario, key as never, value);
  // The engine adds to the depth what the room implies.
  const asked = set(set(set(settled, 'spread', 0), 'makeUpRoom', 100 * rooms[k]!), 'contractionDepth', 100 * (depth - depths[k]! + middle));
  const { result } = await directRunner().whole(asked);
  return result.earnings!.find(({ year, world, what }) => year === 2024 && world === 'strike' && what === 'reported')!.ratio!.mean;
}

/** Depth for the `k`-th room, 0…1, by secants. */
export async function depthFor(k: number): Promise<number> {
  let [a, b] = [0.6, 0.9];
  let [atA, atB] = [await reported2024(a, k), await reported2024(b, k)];
  for (let n = 0; n < 8 && Math.abs(atB - REPORTED_2024) > 1e-9; n++) {
    const next = b + ((REPORTED_2024 - atB) * (b - a)) / (atB - atA);
    [a, atA, b, atB] = [b, atB, next, await reported2024(next, k)];
  }
  return b;
}
