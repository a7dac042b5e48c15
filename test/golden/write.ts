/*
 * `npm run golden`: writes the golden numbers of every preset and prints what moved by how much. It refuses where numbers moved and the
 * model's version did not.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Result } from '../../src/model/run/summary';
import { PRESETS, type PresetId } from '../../src/scenario/presets';
import { writeStreams } from './streams';
import { goldenFile, goldenText, moves, moveText, refusal } from './golden';

for (const id of Object.keys(PRESETS) as PresetId[]) {
  const after = await goldenText(id);
  const before = existsSync(goldenFile(id)) ? readFileSync(goldenFile(id), 'utf8') : null;
  if (before !== null) {
    const [old, young] = [JSON.parse(before), JSON.parse(after)] as Result[];
    const refused = refusal(old, young);
    if (refused) {
      console.error(`${id}: ${refused}`);
      process.exit(1);
    }
    const moved = moves(old, young);
    const headline = moved.filter(({ path }) => /^quantities\.(membersNetGain|employersNetCost)\.mean$/.test(path));
    console.log(`${id}: ${moved.length} numbers moved${moved.length > 0 ? ` from ${old.model} to ${young.model}` : ''}`);
    for (const move of [...headline, ...moved.filter((each) => !headline.includes(each))]) console.log(`  ${moveText(move)}`);
  } else console.log(`${id}: written for the first time`);
  writeFileSync(goldenFile(id), after);
}
writeStreams();
