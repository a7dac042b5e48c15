/**
 * Eight hexadecimal digits over a text: FNV-1a, 32 bits (Fowler, Noll, Vo 1991), over UTF-16 code units. It tells a cut or mistyped
 * link from a whole one; it is no protection against a forger.
 */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
