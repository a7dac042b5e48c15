/**
 * Puts the text of a field on the clipboard. Where the browser does not allow it, or has no clipboard as on a page without https, the text
 * is selected in its field and the answer is false.
 */
export async function copyFrom(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}

/** What is said where a text was selected instead; `what` begins the sentence: «The link». */
export const selectedWords = (what: string): string =>
  `The browser does not allow copying here. ${what} is selected: copy it with Ctrl+C, ⌘C or the menu.`;
