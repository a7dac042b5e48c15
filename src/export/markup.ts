/** An element of a chart's markup, or a text. */
export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

/** Elements of HTML that have no end. */
const VOID = new Set(['input', 'br', 'img', 'hr', 'link', 'meta']);
const TOKEN = /<!--[\s\S]*?-->|<\/([\w-]+)\s*>|<([\w-]+)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+)))?/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0' };

const unescaped = (text: string): string => text.replace(/&([\w#]+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/**
 * Reads the markup that a chart's component writes, in a browser or in Node: well-formed elements, attributes, texts; comments are left
 * out. Throws where an element is closed that is not open.
 */
export function parseMarkup(markup: string): readonly (Element | string)[] {
  const root: (Element | string)[] = [];
  const open: { readonly tag: string; readonly children: (Element | string)[] }[] = [{ tag: '', children: root }];
  for (const [, end, tag, attributes = '', closed, text] of markup.matchAll(TOKEN)) {
    const { children } = open.at(-1)!;
    if (text !== undefined) children.push(unescaped(text));
    else if (end !== undefined) {
      if (open.pop()!.tag !== end) throw new Error(`markup closes <${end}>, which is not open`);
    } else if (tag !== undefined) {
      const element = { tag, attributes: attributesOf(attributes), children: [] as (Element | string)[] };
      children.push(element);
      if (closed === '' && !VOID.has(tag)) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`markup leaves <${open.at(-1)!.tag}> open`);
  return root;
}

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', a, b, c]) => [name, unescaped(a ?? b ?? c ?? '')]));

/** Every element of a tree that satisfies the test, outermost first; what lies within one that does is not looked at. */
export function outermost(nodes: readonly (Element | string)[], test: (element: Element) => boolean): readonly Element[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : test(node) ? [node] : outermost(node.children, test)));
}

/** All text within some nodes, blanks run together. */
export const textOf = (nodes: readonly (Element | string)[]): string =>
  nodes
    .map((node) => (typeof node === 'string' ? node : textOf(node.children)))
    .join('')
    .replace(/\s+/g, ' ');

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
