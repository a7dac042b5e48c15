/** Prints to standard output, with a line break at the end. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Prints one line to standard error, whatever the message holds, and lets the process end with exit code 2. */
export function refuse(message: string): void {
  process.stderr.write(`${message.replace(/[\s\p{Cc}]+/gu, ' ')}\n`);
  process.exitCode = 2;
}

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
export const cut = (typed: string): string => (typed.length > 60 ? `${typed.slice(0, 60)}…` : typed);

/** A message with the point at its end, unless it has a mark there already. */
export const sentence = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`);
