/** Longer cells are cut in messages. */
const LONGEST_CELL = 40;

/** A cell as a message shows it: cut where it is long. */
export const cut = (cell: string): string => (cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell);

/** A cell in quotes, or that it is empty. */
export const quoted = (cell: string): string => (cell === '' ? 'empty' : `“${cut(cell)}”`);
