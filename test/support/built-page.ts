import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pageHash, pageSources } from '../../src/command/built.mjs';

/** Stops the browser tests where there is no page, or one of other sources. */
export default function setup(): void {
  const fault = pageFault(join(import.meta.dirname, '../..'));
  if (fault === null) return;
  // An exception would come with the runner's own words around it.
  console.error(`${fault}.`);
  process.exit(1);
}

/**
 * What is wrong with the built page, in one sentence that says what to run; null where it is built from the sources as they stand.
 *
 * @param root the project's folder
 */
export function pageFault(root: string): string | null {
  const named = join(root, 'dist/sources.txt');
  if (!existsSync(named)) return `there is no built page in dist: ${REMEDY}`;
  if (readFileSync(named, 'utf8').trim() === pageHash(root)) return null;
  const time = statSync(named).mtimeMs;
  const changed = pageSources(root).find((file) => statSync(join(root, file)).mtimeMs > time);
  return `dist is ${changed === undefined ? 'built from other sources than these' : `older than ${changed}`}: ${REMEDY}`;
}

const REMEDY = 'run npm run build, or npm test, which builds';
