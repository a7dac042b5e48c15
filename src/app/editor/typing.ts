import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * Text typed over a selection is put in by the editor. The browser would keep the looks of what it replaces by an inline style, which
 * the page's rules forbid: nothing is lost by that, but the console complains.
 */
export const typingOver: Extension = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { inputType, data, isComposing, cancelable } = event;
    const { from, to } = selected(view);
    if (inputType !== 'insertText' || data === null || isComposing || !cancelable || from === to) return false;
    event.preventDefault();
    const insert = view.state.toText(data);
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      userEvent: 'input.type',
      scrollIntoView: true,
    });
    return true;
  },
});

/** What is selected: as the browser has it where it tells, since the editor learns of it a moment later. */
function selected(view: EditorView): { from: number; to: number } {
  // Chromium's, for selections within a shadow root; the standard has another way, which needs no such care.
  const root = view.root as ShadowRoot & { getSelection?(): Selection | null };
  const range = root.getSelection?.()?.rangeCount ? root.getSelection()!.getRangeAt(0) : null;
  if (!range || !view.contentDOM.contains(range.startContainer) || !view.contentDOM.contains(range.endContainer))
    return view.state.selection.main;
  return { from: view.posAtDOM(range.startContainer, range.startOffset), to: view.posAtDOM(range.endContainer, range.endOffset) };
}
