/** Prints to standard output, with a line break at the end. A reader that has gone, or a full disk, ends the process quietly. */
export function print(text: string): void {
  process.stdout.on('error', endQuietly);
  try {
    process.stdout.write(`${text}\n`);
  } catch (error) {
    endQuietly(error as NodeJS.ErrnoException);
  }
}

/** Prints one line to standard error, even where the message has several, and lets the process end with exit code 2. */
export function refuse(message: string): void {
  process.exitCode = 2;
  process.stderr.on('error', () => undefined);
  try {
    process.stderr.write(`${oneLine(message)}\n`);
  } catch {
    // Nobody is left to read it.
  }
}

/** `| head -1` has all it wanted; what could not be written anywhere else has failed. */
function endQuietly({ code }: NodeJS.ErrnoException): void {
  process.exit(code === 'EPIPE' ? 0 : 1);
}

/** A message as one line that can be read: no control or direction signs, no word longer than people write. */
export const oneLine = (message: string): string =>
  message
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
    .replace(/[^ ]{121,}/gu, (word) => cut(word));

/** Rows of cells as lines, each column as wide as its widest cell. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, k) => Math.max(...rows.map((row) => row[k].length)));
  return rows
    .map((row) =>
      row
        .map((cell, k) => cell.padEnd(widths[k]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What was typed, cut where it is long, so that a message stays one that can be read. */
export function cut(typed: string, most = 60): string {
  if (typed.length <= most) return typed;
  // A sign of two units stays whole.
  return `${typed.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A message with the point at its end, unless it has a mark there already. */
export const sentence = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`);
