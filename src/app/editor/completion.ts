import { autocompletion, type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { FormulaWords } from '../../../workers/protocol';
import { EDITOR_WORDS, unitWords } from '../../words/formula-editor-words';
import { knownWords } from './highlight';
import { boundNames, UNIT_WORDS } from './tokens';

/** A word on offer, with what it stands for below it. */
interface Offer extends Completion {
  readonly meaning: string;
}

const WORD = /[\p{L}_][\p{L}\p{M}\p{N}_]*$/u;

/** Words beside a word on offer; the space keeps them apart where the list is read out. */
const beside = (words: string): string => words && ` ${words}`;

/** The words that fit where the cursor is: names, functions, the formula's own lines; units behind a number. */
export function offers({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  const before = state.sliceDoc(Math.max(0, pos - 80), pos);
  const typed = WORD.exec(before)?.[0] ?? '';
  if (typed === '' && !explicit) return null;
  const lead = before.slice(0, before.length - typed.length);
  const from = pos - typed.length;
  const behindNumber = /(?:^|[^\p{L}\p{N}_])\$?[\d.,]*\d%?[ \t]*$/u.test(lead);
  const options = behindNumber ? unitOffers() : wordOffers(state.field(knownWords), boundNames(state.doc.toString()), typed === '');
  // A whole word that begins no longer one is done: then Enter begins a line instead of taking what stands there already.
  const longer = options.filter(({ label }) => label.toLowerCase().startsWith(typed.toLowerCase()));
  if (!explicit && longer.length === 1 && longer[0]?.label === typed) return null;
  return { from, options };
}

/** The list is in the language's own order where nothing is typed, under heads; a first letter leaves few enough without. */
function wordOffers({ names, functions }: FormulaWords, lines: readonly string[], headed: boolean): Offer[] {
  const { sections, ownLine } = EDITOR_WORDS;
  const under = (name: string, rank: number): Partial<Offer> => (headed ? { section: { name, rank } } : {});
  const order = (k: number, all: readonly unknown[]): { boost: number } => ({ boost: 50 - (100 * k) / all.length });
  return [
    ...lines.map((label, k) => ({ label, detail: beside(ownLine), meaning: '', ...order(k, lines), ...under(sections.lines, 0) })),
    ...names.map(({ name, unit, meaning }, k) => ({
      label: name,
      detail: beside(unitWords(unit)),
      meaning,
      ...order(k, names),
      ...under(sections.names, 1),
    })),
    ...functions.map(({ name, example, meaning }, k) => ({
      label: name,
      detail: beside(example),
      meaning,
      apply: `${name}(`,
      ...order(k, functions),
      ...under(sections.functions, 2),
    })),
  ];
}

const unitOffers = (): Offer[] => UNIT_WORDS.map((label) => ({ label, detail: beside(EDITOR_WORDS.unit), meaning: '' }));

/** Completion while typing, and on Control and Space; the meaning stands in the list, where a finger reaches it too. */
export const completion: Extension = autocompletion({
  override: [offers],
  icons: false,
  tooltipClass: () => 'offers',
  addToOptions: [
    {
      position: 90,
      render: (option) => {
        const element = document.createElement('div');
        element.className = 'meaning';
        element.textContent = (option as Offer).meaning;
        return element;
      },
    },
  ],
});
