import type { Element } from './markup';

/** What a rule of a style sheet asks of one element: a tag, classes. */
interface Compound {
  readonly tag: string | null;
  readonly classes: readonly string[];
}

interface Rule {
  /** From the outermost ancestor to the element itself. */
  readonly path: readonly Compound[];
  /** Whether each compound must be the parent of the next, not just an ancestor. */
  readonly isChild: readonly boolean[];
  readonly weight: number;
  readonly declarations: ReadonlyMap<string, string>;
}

export type Theme = 'light' | 'dark';

/** The rules of style sheets as far as charts need them: tags, classes, descent; and the custom properties of the root. */
export interface Styles {
  readonly rules: readonly Rule[];
  readonly tokens: ReadonlyMap<string, string>;
}

/** Reads style sheets, in their order. Rules with a condition or a state are left out: a saved chart has neither. */
export function parseStyles(sheets: readonly string[], theme: Theme): Styles {
  const rules: Rule[] = [];
  const tokens = new Map<string, string>();
  for (const sheet of sheets)
    for (const { selector, body } of topLevel(sheet.replace(/\/\*[\s\S]*?\*\//g, ''))) {
      if (selector.startsWith('@')) continue;
      const declarations = declarationsOf(body, theme);
      for (const each of selector.split(',')) {
        if (each.trim() === ':root') for (const [name, value] of declarations) tokens.set(name, value);
        const rule = ruleOf(each.trim(), declarations);
        if (rule) rules.push(rule);
      }
    }
  return {
    rules: rules
      .map((rule, order) => ({ rule, order }))
      .sort((a, b) => a.rule.weight - b.rule.weight || a.order - b.order)
      .map(({ rule }) => rule),
    tokens,
  };
}

function topLevel(sheet: string): readonly { readonly selector: string; readonly body: string }[] {
  const found: { selector: string; body: string }[] = [];
  let depth = 0;
  let from = 0;
  let selector = '';
  for (let at = 0; at < sheet.length; at++) {
    const character = sheet[at];
    if (character === '{' && depth++ === 0) {
      selector = sheet.slice(from, at).trim();
      from = at + 1;
    } else if (character === '}' && --depth === 0) {
      found.push({ selector, body: sheet.slice(from, at) });
      from = at + 1;
    } else if (character === ';' && depth === 0) from = at + 1;
  }
  return found;
}

/** The declarations of a rule, in the theme: of a pair for light and dark the one that counts. */
function declarationsOf(body: string, theme: Theme): ReadonlyMap<string, string> {
  const other = theme === 'light' ? 'dark' : 'light';
  return new Map(
    body
      .split(';')
      .map((each) => /^\s*([\w-]+)\s*:([\s\S]*)$/.exec(each))
      .filter((each) => each !== null)
      .map(([, name, value]) => [
        name,
        value
          // The build spells light-dark() out for older browsers.
          .replace(new RegExp(`var\\(--lightningcss-${other},((?:[^()]|\\([^()]*\\))*)\\)`, 'g'), '')
          .replace(new RegExp(`var\\(--lightningcss-${theme},((?:[^()]|\\([^()]*\\))*)\\)`, 'g'), '$1')
          .replace(/light-dark\(((?:[^(),]|\([^()]*\))*),((?:[^(),]|\([^()]*\))*)\)/g, theme === 'light' ? '$1' : '$2')
          .replace(/\s+/g, ' ')
          .trim(),
      ]),
  );
}

const COMPOUND = /^([a-z][\w-]*)?((?:\.[\w-]+)*)$/;

function ruleOf(selector: string, declarations: ReadonlyMap<string, string>): Rule | null {
  const plain = selector.replace(/:where\((\.[\w-]+)\)/g, '$1').replace(/\s*>\s*/g, ' >');
  const path: Compound[] = [];
  const isChild: boolean[] = [];
  let weight = 0;
  for (const part of plain.split(' ')) {
    const compound = part.replace(/^>/, '');
    const read = COMPOUND.exec(compound);
    if (!read || compound === '') return null;
    const classes = read[2].split('.').filter((each) => each !== '');
    if (path.length > 0) isChild.push(part.startsWith('>'));
    path.push({ tag: read[1] ?? null, classes });
    // Classes that keep a component's rules to itself stand in all of them, once or twice: they decide nothing.
    weight += 100 * classes.filter((each) => !each.startsWith('svelte-')).length + (read[1] === undefined ? 0 : 1);
  }
  return { path, isChild, weight, declarations };
}

const classesOf = ({ attributes }: Element): readonly string[] => (attributes.get('class') ?? '').split(/\s+/);

const fits = ({ tag, classes }: Compound, element: Element): boolean =>
  (tag === null || tag === element.tag) && classes.every((each) => classesOf(element).includes(each));

/** Whether a rule reaches an element, whose ancestors are given from the outermost on. */
function reaches({ path, isChild }: Rule, element: Element, ancestors: readonly Element[]): boolean {
  if (!fits(path.at(-1)!, element)) return false;
  let above = ancestors.length;
  for (let k = path.length - 2; k >= 0; k--) {
    const next = isChild[k] ? above - 1 : ancestors.slice(0, above).findLastIndex((each) => fits(path[k], each));
    if (next < 0 || !fits(path[k], ancestors[next])) return false;
    above = next;
  }
  return true;
}

/** What style sheets declare of an element, the strongest rule last to speak; custom properties are not replaced yet. */
export function declared({ rules }: Styles, element: Element, ancestors: readonly Element[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) if (reaches(rule, element, ancestors)) for (const [name, value] of rule.declarations) found.set(name, value);
  return found;
}

/** A value with its custom properties replaced; null where one is not known and has nothing to stand in for it. */
export function resolved(value: string, known: (name: string) => string | undefined): string | null {
  let text = value;
  for (let turn = 0; turn < 20 && text.includes('var('); turn++) {
    let missing = false;
    text = text.replace(/var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/, (_, name: string, instead?: string) => {
      const found = known(name) ?? instead?.trim();
      missing ||= found === undefined;
      return found ?? '';
    });
    if (missing) return null;
  }
  return text;
}
