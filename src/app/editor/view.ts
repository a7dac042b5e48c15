import { closeCompletion, startCompletion } from '@codemirror/autocomplete';
import { history, historyKeymap, redo, redoDepth, standardKeymap, undo, undoDepth } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap } from '@codemirror/view';
import type { FormulaWords } from '../../../workers/protocol';
import type { FormulaProblem } from '../../formula/problem';
import { completion } from './completion';
import { highlighting, learnWords } from './highlight';
import { meanings } from './meaning';
import { theme } from './theme';
import { typingOver } from './typing';

/** What an editor begins with, and whom it tells of edits. */
export interface EditorStart {
  readonly text: string;
  readonly label: string;
  /** Id, within the shadow root, of the words on its keys. */
  readonly describedBy: string;
  /** The reader's selection where the focus is to pass to the editor, else null. */
  readonly selection: readonly [number, number] | null;
  readonly edit: (text: string) => void;
  /** Told after each change how many steps can be undone and redone. */
  readonly steps: (undo: number, redo: number) => void;
}

/** A mounted editor. */
export interface FormulaEditorView {
  /** Puts another text in, as a step that can be undone; nothing happens where it stands already. */
  put(text: string): void;
  learn(words: FormulaWords): void;
  mark(problems: readonly FormulaProblem[]): void;
  offer(): void;
  undo(): void;
  redo(): void;
  close(): void;
}

const fromOutside = Annotation.define<true>();

/** Opens an editor in a shadow root: there its style rules are adopted, and no <style> is written, which the page's rules forbid. */
export function openEditor(root: ShadowRoot, parent: HTMLElement, start: EditorStart): FormulaEditorView {
  const { text, label, describedBy, selection, edit, steps } = start;
  const attributes = new Compartment();
  const about = (wrong: boolean): Extension =>
    EditorView.contentAttributes.of({
      'aria-label': label,
      'aria-describedby': describedBy,
      ...(wrong && { 'aria-invalid': 'true' }),
    });
  const view = new EditorView({
    root,
    parent,
    state: EditorState.create({
      doc: text,
      selection: selection ? { anchor: selection[0], head: selection[1] } : { anchor: text.length },
      extensions: [
        history(),
        EditorView.lineWrapping,
        highlightSpecialChars(),
        bracketMatching(),
        highlighting,
        completion,
        meanings,
        theme,
        typingOver,
        attributes.of(about(false)),
        // No key is bound to Tab, so that it leaves the editor as it leaves any field.
        keymap.of([...historyKeymap, ...standardKeymap]),
        EditorView.updateListener.of(({ docChanged, transactions, state }) => {
          if (!docChanged) return;
          steps(undoDepth(state), redoDepth(state));
          if (!transactions.some((each) => each.annotation(fromOutside))) edit(state.doc.toString());
        }),
      ],
    }),
  });
  if (selection) view.focus();
  return {
    put(next) {
      const { doc } = view.state;
      if (doc.eq(view.state.toText(next))) return;
      view.dispatch({ changes: { from: 0, to: doc.length, insert: next }, annotations: fromOutside.of(true) });
      closeCompletion(view);
    },
    learn: (words) => view.dispatch({ effects: learnWords.of(words) }),
    mark(problems) {
      view.dispatch(
        setDiagnostics(
          view.state,
          problems.flatMap((problem) => diagnostic(problem, view.state.doc.length)),
        ),
      );
      view.dispatch({ effects: attributes.reconfigure(about(problems.length > 0)) });
    },
    offer() {
      const { head } = view.state.selection.main;
      // Behind a word only that word could be on offer.
      if (/[\p{L}\p{N}_]$/u.test(view.state.sliceDoc(Math.max(0, head - 2), head)))
        view.dispatch({ changes: { from: head, insert: ' ' }, selection: { anchor: head + 1 }, userEvent: 'input' });
      view.focus();
      startCompletion(view);
    },
    undo: () => void (undo(view), view.focus()),
    redo: () => void (redo(view), view.focus()),
    close: () => view.destroy(),
  };
}

/** A problem as a mark in the text; one of the formula as a whole has no place there. */
function diagnostic({ position, length, message }: FormulaProblem, end: number): Diagnostic[] {
  if (position === 0 && length === 0) return [];
  const from = Math.min(position, Math.max(0, end - 1));
  const to = Math.min(end, Math.max(from + 1, position + length));
  return [{ from, to, severity: 'error', message: message.replaceAll('`', '') }];
}
