import { RangeSetBuilder, StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import type { FormulaWords } from '../../../workers/protocol';
import { looks, type Look } from './tokens';

/** Tells the editor what the language knows; until then nothing is looked up. */
export const learnWords = StateEffect.define<FormulaWords>();

/** What the editor has been told of the language. */
export const knownWords = StateField.define<FormulaWords>({
  create: () => ({ names: [], functions: [] }),
  update: (words, { effects }) => effects.find((effect) => effect.is(learnWords))?.value ?? words,
});

const MARKS: Readonly<Record<Look, Decoration>> = {
  number: Decoration.mark({ class: 'look-number' }),
  unit: Decoration.mark({ class: 'look-unit' }),
  name: Decoration.mark({ class: 'look-name' }),
  line: Decoration.mark({ class: 'look-line' }),
  function: Decoration.mark({ class: 'look-function' }),
  sign: Decoration.mark({ class: 'look-sign' }),
};

function decorate({ state }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { look, from, to } of looks(state.doc.toString(), state.field(knownWords))) builder.add(from, to, MARKS[look]);
  return builder.finish();
}

/** Gives the parts of a formula their looks. */
export const highlighting: Extension = [
  knownWords,
  ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = decorate(view);
      }
      update({ view, docChanged, startState, state }: ViewUpdate): void {
        if (docChanged || startState.field(knownWords) !== state.field(knownWords)) this.decorations = decorate(view);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  ),
];
