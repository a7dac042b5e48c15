import { EMBED_TITLES, type EmbedId } from '../words/embeds';
import { isTheme, THEMES, type Theme } from './theme';

/** What the address of an embed asks for, beside the scenario. */
export interface Flags {
  /** The chart to show, or one member’s strike; null where the address names none that exists. */
  readonly chart: EmbedId | null;
  readonly theme: Theme;
  /** Without border and padding: the page around the frame brings its own. */
  readonly plain: boolean;
  /** Without a background. Browsers paint one all the same where the frame's theme is not that of the page around it. */
  readonly transparent: boolean;
  /** The name that the frame's messages carry: `id`, or the chart. */
  readonly id: string;
  /** The name that pym.js gave the frame; null where the page around it does not use pym.js. */
  readonly childId: string | null;
  /** What of the address could not be taken as it came, one sentence each. */
  readonly problems: readonly string[];
}

/** Reads the query of an embed's address. Never throws; words it does not know are left alone, as hosts add their own. */
export function readFlags(query: URLSearchParams): Flags {
  const problems: string[] = [];
  const oneOf = (key: string, rule: string, word: string): void => {
    problems.push(`${key} must be ${rule}; the address says “${shown(word)}”.`);
  };
  const asked = query.get('embed') ?? '';
  const chart = Object.hasOwn(EMBED_TITLES, asked) ? (asked as EmbedId) : null;
  if (chart === null) oneOf('The chart after embed=', `one of ${Object.keys(EMBED_TITLES).join(', ')}`, asked);

  const theme = query.get('theme') ?? 'auto';
  if (!isTheme(theme)) oneOf('theme', `one of ${THEMES.join(', ')}`, theme);

  const onOff = (key: string): boolean => {
    const word = query.get(key);
    if (word !== null && !['', '1', '0'].includes(word)) oneOf(key, 'alone, 1 or 0', word);
    return word === '' || word === '1';
  };
  const name = (key: string): string | null => {
    const word = query.get(key);
    if (word === null || isName(word)) return word;
    oneOf(key, `at most ${LONGEST_NAME} letters, digits and . : _ -`, word);
    return null;
  };
  return {
    chart,
    theme: isTheme(theme) ? theme : 'auto',
    plain: onOff('plain'),
    transparent: onOff('transparent'),
    id: name('id') ?? chart ?? 'unknown',
    childId: name('childId'),
    problems,
  };
}

const LONGEST_NAME = 64;

/**
 * Names go back to the page around the frame. One that holds pym.js's delimiter could make up any of its messages, such as the one
 * that navigates.
 */
const isName = (word: string): boolean => /^[\w.:-]+$/.test(word) && word.length <= LONGEST_NAME && !word.includes('xPYMx');

const shown = (word: string): string => (word.length > 40 ? `${word.slice(0, 40)}…` : word);
