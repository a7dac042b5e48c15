/** A cell of a chart's table: a text, a number, or a number with the words that a reader sees. */
export type Cell = string | number | { readonly value: number | null; readonly text: string };

/** A table as CSV (RFC 4180), numbers in full. A text that a spreadsheet would take for a formula is led by an apostrophe. */
export function tableCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('');
}

function cell(of: Cell): string {
  if (typeof of === 'number') return String(of);
  if (typeof of === 'object') return of.value === null ? '' : String(of.value);
  const safe = /^[=+\-@\t\r]/.test(of) ? `'${of}` : of;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
