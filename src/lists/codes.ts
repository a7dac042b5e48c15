/** What a cell of a mark column says: running or ended in words, else a code whose meaning depends on the column. */
export type Mark = 'running' | 'ended' | '0' | '1' | '2';

const WORDS: Readonly<Record<string, Mark>> = {};
const put = (mark: Mark, words: string): void => {
  for (const word of words.split('|')) (WORDS as Record<string, Mark>)[word] = mark;
};
put('running', 'running|still running|ongoing|on-going|open|active|in progress|continuing|pending|unresolved|censored|right-censored');
put('ended', 'ended|end|settled|over|closed|complete|completed|resolved|finished|concluded|terminated|not running|uncensored');
put('1', '1|1.0|1,0|t|true|.true.|y|yes|x');
put('0', '0|0.0|0,0|f|false|.false.|n|no');
put('2', '2|2.0|2,0');

/** The mark in a cell, or null. */
export const markOf = (cell: string): Mark | null => (Object.hasOwn(WORDS, cell.toLowerCase()) ? WORDS[cell.toLowerCase()]! : null);

/** Whether a cell holds no value. */
export const isBlank = (cell: string): boolean =>
  /^(|n\/?a|n\.a\.|nan|null|none|nil|-{1,2}|–|—|\.|\?|#n\/a|not available|unknown)$/i.test(cell);

/** Words in the names of columns that mark disputes still running, of columns that mark ended ones, and words that reverse either. */
const RUNNING = /\b(right )?(censor(ed|ing)?|cens|cnsr|running|ongoing|on going|open|active|in progress|unresolved|alive)\b/;
const ENDED =
  /\b(events?|ended|end|over|observed|status|uncensored|failed|failure|fail|settled|resolved|completed?|closed|finished|done|terminated|concluded|death|died|dead|exit)\b|^(e|d|delta)$/;
const NEGATED = /\b(not|non|no)\b/;

/** What 1 means in a column of that name (in plain words): a dispute still running, or one that ended; null if the name does not tell. */
export function senseOf(words: string): 'running' | 'ended' | null {
  const sense = RUNNING.test(words) ? 'running' : ENDED.test(words) ? 'ended' : null;
  if (sense === null || !NEGATED.test(words)) return sense;
  return sense === 'running' ? 'ended' : 'running';
}
