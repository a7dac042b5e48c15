import { readFileSync, writeFileSync } from 'node:fs';

/** Named columns of numbers, as the ports of the kernel read and write them; scalars are columns of one. */
export type Records = Readonly<Record<string, Float64Array>>;

const NAME_BYTES = 40;

/** Writes each column as its name in 40 bytes, the number of its values in 8, and the values, in the machine's byte order. */
export function writeRecords(path: string, records: Records): void {
  const parts = Object.entries(records).flatMap(([name, values]) => {
    const head = Buffer.alloc(NAME_BYTES + 8);
    if (head.write(name, 0, 'latin1') >= NAME_BYTES) throw new Error(`a column's name is too long: ${name}`);
    new Uint32Array(head.buffer, head.byteOffset + NAME_BYTES, 1)[0] = values.length;
    return [head, Buffer.from(values.buffer, values.byteOffset, values.byteLength)];
  });
  writeFileSync(path, Buffer.concat(parts));
}

/** Reads what `writeRecords` or a port has written. */
export function readRecords(path: string): Records {
  // In a buffer of its own, so that it begins where numbers may begin; names and counts are whole numbers of 8 bytes.
  const { buffer } = Uint8Array.from(readFileSync(path));
  const records: Record<string, Float64Array> = {};
  for (let at = 0; at < buffer.byteLength;) {
    const name = Buffer.from(buffer, at, NAME_BYTES).toString('latin1').replace(/\0+$/, '');
    const length = new Uint32Array(buffer, at + NAME_BYTES, 1)[0];
    records[name] = new Float64Array(buffer, at + NAME_BYTES + 8, length);
    at += NAME_BYTES + 8 + 8 * length;
  }
  return records;
}
