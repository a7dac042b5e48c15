import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { cut } from './terminal';

/**
 * The bytes of a reader's own list. What is no file, or too large, is refused by what the file system says of it, before anything is read: a
 * pipe or a device may never end.
 *
 * @param most bytes a list may have
 * @param otherwise what the name could be instead of a file, for the message where there is none
 */
export function readListBytes(path: string, most: number, otherwise: string): { readonly bytes: Buffer } | { readonly message: string } {
  const refused = (fault: string) => ({ message: `${cut(path) || 'the sample'} must be a file with a list; ${fault}` });
  let file;
  try {
    // Without waiting for whoever may write into a pipe.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM') return refused('it may not be read.');
    if (code === 'ENXIO') return refused('it is a socket.');
    return { message: `sample must be ${otherwise}; there is no ${path === '' ? 'name' : cut(path)}.` };
  }
  try {
    const stats = fstatSync(file);
    const kind = kindOf(stats);
    if (kind) return refused(`it is ${kind}.`);
    if (stats.size > most) return refused(`it has ${inWords(stats.size)} bytes, and ${inWords(most)} are the most.`);
    // Some files say that they are empty and are not.
    const bytes = Buffer.alloc(most + 1);
    let length = 0;
    for (let more = 1; more > 0 && length <= most; length += more) more = readSync(file, bytes, length, bytes.length - length, null);
    return length > most ? refused(`it has more than ${inWords(most)} bytes.`) : { bytes: bytes.subarray(0, length) };
  } catch {
    return refused('it cannot be read.');
  } finally {
    closeSync(file);
  }
}

const inWords = (count: number): string => count.toLocaleString('en-US');

function kindOf(stats: Stats): string | null {
  if (stats.isFile()) return null;
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  if (stats.isSocket()) return 'a socket';
  return stats.isCharacterDevice() || stats.isBlockDevice() ? 'a device' : 'no file';
}
