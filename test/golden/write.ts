/*
 * `npm run golden`: writes the golden numbers of every preset and prints what moved by how much. It refuses where numbers moved and the
 * model's version did not.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Result } from '../../src/model/run/summary';
import { PRESET_IDS } from '../../src/cases/cases';
import { writeStreams } from './streams';
import { goldenFile, goldenText, isNew, moves, moveText, refusal } from './golden';

for (const id of PRESET_IDS) {
  const after = await goldenText(id);
  const before = existsSync(goldenFile(id)) ? readFileSync(goldenFile(id), 'utf8') : null;
  if (before !== null) {
    const [old, young] = [JSON.parse(before), JSON.parse(after)] as Result[];
    const refused = refusal(old, young);
    if (refused) {
      console.error(`${id}: ${refused}`);
      process.exit(1);
    }
    const all = moves(old, young);
    const moved = all.filter((move) => !isNew(move));
    const added = all.length - moved.length;
    const headline = moved.filter(({ path }) => /^quantities\.(membersNetGain|employersNetCost)\.mean$/.test(path));
    const versions = moved.length > 0 ? ` from ${old.model} to ${young.model}` : '';
    console.log(`${id}: ${moved.length} numbers moved${versions}${added > 0 ? `, ${added} are new` : ''}`);
    for (const move of [...headline, ...moved.filter((each) => !headline.includes(each))]) console.log(`  ${moveText(move)}`);
  } else console.log(`${id}: written for the first time`);
  writeFileSync(goldenFile(id), after);
}
writeStreams();
