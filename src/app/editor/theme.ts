import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** Colours of words that belong to no side: names and functions. The page's own tokens reach into the editor for all else. */
const NAME = 'light-dark(#24613b, #95d0a8)';
const FUNCTION = 'light-dark(#7c2766, #e3a6d2)';

/** The editor's looks in both themes. */
export const theme: Extension = EditorView.theme({
  '&': {
    border: '1px solid var(--rule-strong)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    fontSize: 'var(--editor-text)',
  },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: "ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace", lineHeight: '1.5' },
  '.cm-content': { minHeight: '6.5em', padding: '0.4rem 0', caretColor: 'var(--ink)' },
  // What of a line goes on below is set in, so that each line of the formula is seen to begin.
  '.cm-line': { padding: '0 0.6rem 0 2.2em', textIndent: '-1.4em' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)' },
  '.cm-specialChar': { color: 'var(--notice)' },
  '.look-unit': { color: 'var(--ink-muted)' },
  '.look-name': { color: NAME },
  '.look-line': { fontStyle: 'italic' },
  '.look-function': { color: FUNCTION },
  '.look-sign': { color: 'var(--ink-muted)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--sunken)', outline: '1px solid var(--rule-strong)' },
  '.cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent' },
  '.cm-lintRange-error, .cm-lintRange-active': {
    backgroundColor: 'transparent',
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--notice)',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '0.2em',
  },
  '.cm-lintPoint:after': { borderBottomColor: 'var(--notice)' },
  '.cm-tooltip': {
    maxWidth: 'min(26rem, calc(100vw - 2rem))',
    border: '1px solid var(--rule-strong)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--surface)',
    boxShadow: '0 4px 14px rgb(0 0 0 / 18%)',
    color: 'var(--ink)',
    fontFamily: 'var(--font-text)',
    fontSize: 'var(--text-s)',
    lineHeight: '1.35',
  },
  '.cm-tooltip .told': { padding: '0.4rem 0.6rem' },
  '.cm-tooltip .cm-diagnostic': { marginLeft: '0', padding: '0.4rem 0.6rem', borderLeft: '4px solid var(--notice)' },
  '.cm-tooltip code': { fontFamily: 'ui-monospace, monospace' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    minWidth: 'min(18rem, calc(100vw - 2rem))',
    maxWidth: 'min(26rem, calc(100vw - 2rem))',
    maxHeight: '17rem',
    fontFamily: 'var(--font-text)',
    whiteSpace: 'normal',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    padding: '0.35rem 0.6rem',
    borderBottom: '1px solid var(--rule)',
    lineHeight: '1.3',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > completion-section': {
    position: 'sticky',
    top: '0',
    padding: '0.3rem 0.6rem 0.2rem',
    borderBottom: '1px solid var(--rule-strong)',
    backgroundColor: 'var(--surface)',
    fontWeight: '700',
    opacity: '1',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--sunken)',
    boxShadow: 'inset 4px 0 var(--focus)',
    color: 'var(--ink)',
  },
  '.cm-completionLabel': { fontFamily: 'ui-monospace, monospace' },
  '.cm-completionMatchedText': { textDecoration: 'underline', textUnderlineOffset: '0.15em' },
  '.cm-completionDetail': { marginLeft: '0.6em', color: 'var(--ink-muted)', fontStyle: 'normal' },
  '.meaning': { color: 'var(--ink-muted)' },
  '.meaning:empty': { display: 'none' },
});
