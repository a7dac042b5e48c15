/** Longer cells are cut in messages. */
const LONGEST_CELL = 40;

/** A cell for a message, cut if it is long. */
export const cut = (cell: string): string => (cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell);

/** A cell in quotes, or the word empty. */
export const quoted = (cell: string): string => (cell === '' ? 'empty' : `“${cut(cell)}”`);
