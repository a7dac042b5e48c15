import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import { nameMeaning } from '../../words/formula-editor-words';
import { knownWords } from './highlight';
import { looks } from './tokens';

/** What a name or a function stands for, shown where the pointer rests on it. */
export const meanings: Extension = hoverTooltip((view, position) => {
  const words = view.state.field(knownWords);
  const text = view.state.doc.toString();
  const token = looks(text, words).find(({ from, to }) => from <= position && position < to);
  if (!token) return null;
  const typed = text.slice(token.from, token.to);
  const name = words.names.find((each) => each.name === typed);
  const called = words.functions.find((each) => each.name === typed);
  if (!name && !called) return null;
  return {
    pos: token.from,
    end: token.to,
    create: () => {
      const dom = document.createElement('div');
      dom.className = 'told';
      dom.textContent = name ? nameMeaning(name) : `${called!.example}: ${called!.meaning}`;
      return { dom };
    },
  };
});
