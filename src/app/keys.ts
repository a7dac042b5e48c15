const isCommand = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => (ctrlKey || metaKey) && !altKey;

/** Whether a key prints the page. */
export const isPrintKey = (event: KeyboardEvent): boolean => isCommand(event) && !event.shiftKey && event.key.toLowerCase() === 'p';

/** Fields that are being edited: there the keys are the field's. */
const EDITED = 'textarea, [contenteditable="true"], input[data-editing], input:not([role="spinbutton"], [type="range"], [type="checkbox"])';

/** The step that a key asks for; null for any other key, and within a field that is being edited. */
export function stepKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  const letter = event.key.toLowerCase();
  if (!isCommand(event) || (letter !== 'z' && letter !== 'y')) return null;
  if (event.target instanceof Element && event.target.closest(EDITED)) return null;
  return letter === 'y' || event.shiftKey ? 'redo' : 'undo';
}
