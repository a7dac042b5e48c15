import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STREAMS } from '../../src/model/streams';

const FILE = join(import.meta.dirname, 'streams.json');

/** Every name that ever had a random stream, with its number. */
export const everGiven = (): Readonly<Record<string, number>> => JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, number>;

/** What is wrong with the numbers in use, held against those ever given: a number that changed, or that two names have. */
export function misgiven(inUse: ReadonlyMap<string, number>, given: Readonly<Record<string, number>>): readonly string[] {
  const changed = [...inUse].filter(([name, stream]) => name in given && given[name] !== stream);
  const all = new Map([...Object.entries(given), ...inUse]);
  const owners = (stream: number): string[] => [...all].filter(([, each]) => each === stream).map(([name]) => name);
  const shared = [...new Set(all.values())].filter((stream) => owners(stream).length > 1);
  return [
    ...changed.map(([name, stream]) => `${name} had stream ${given[name]} and has ${stream}`),
    ...shared.map((stream) => `stream ${stream} is that of ${owners(stream).join(' and ')}`),
  ];
}

/** Adds new names to the file. Throws where a number was given twice. */
export function writeStreams(): void {
  const given = everGiven();
  const wrong = misgiven(STREAMS, given);
  if (wrong.length > 0) throw new Error(wrong.join('; '));
  const all = { ...given, ...Object.fromEntries(STREAMS) };
  const sorted = Object.fromEntries(Object.entries(all).sort(([, a], [, b]) => a - b));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}
