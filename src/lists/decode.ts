/** Text without a byte order mark is UTF-16 if at least this share of every second byte is 0. */
const MOST_ZEROS = 0.4;

/**
 * The text of a file: UTF-8 or UTF-16 by its byte order mark, UTF-16 without one by its zeros, else UTF-8. Bytes that are not valid UTF-8
 * are read as Windows-1252, which spreadsheets in western Europe and America write.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = bytes.subarray(0, 1000);
  const zeros = (parity: number): number => head.filter((byte, k) => byte === 0 && k % 2 === parity).length / Math.max(1, head.length / 2);
  if (zeros(1) > MOST_ZEROS) return new TextDecoder('utf-16le').decode(bytes);
  if (zeros(0) > MOST_ZEROS) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
