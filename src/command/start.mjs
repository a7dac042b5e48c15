/*
 * `node src/command/start.mjs <command> …`: runs a command as it is built from the sources as they stand. The first call after a change of
 * the sources builds all commands into node_modules/.cache; the next ones find them there.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtFolder, COMMANDS } from './built.mjs';

const root = join(import.meta.dirname, '../..');
const [command] = process.argv.splice(2, 1);
if (!COMMANDS.includes(command)) {
  process.stderr.write(`the command must be one of ${COMMANDS.join(', ')}; it is ${command ?? 'missing'}.\n`);
  process.exitCode = 2;
} else {
  const say = (line) => process.stderr.write(`${line}\n`);
  const folder = await builtFolder(root, join(root, 'node_modules/.cache/strike-impact-simulator'), say);
  await import(pathToFileURL(join(folder, `${command}.mjs`)).href);
}
