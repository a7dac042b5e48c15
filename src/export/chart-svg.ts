import { escaped, outermost, parseMarkup, textOf, type Element } from './markup';
import { declared, parseStyles, resolved, type Styles, type Theme } from './styles';

/** A chart to be written as an image of its own. */
export interface ChartToSave {
  /** What the chart's component has written: plots, and keys above them. */
  readonly markup: string;
  /** Texts of the style sheets that the page has. */
  readonly sheets: readonly string[];
  /** Lines above the chart and below it, broken to its width. */
  readonly title: readonly string[];
  readonly source: readonly string[];
  readonly theme: Theme;
}

/** What of a style an SVG carries as attributes, which every drawing program reads. */
const DRAWN = [
  'fill', 'fill-opacity', 'font-family', 'font-size', 'font-variant-numeric', 'font-weight', 'opacity', 'paint-order', 'stroke',
  'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity', 'stroke-width', 'text-anchor', 'visibility',
] as const; // prettier-ignore
/** Elements of a drawing whose text is text. */
const WORDED = new Set(['text', 'tspan', 'title', 'desc']);
/** Attributes of markup that say nothing of how it looks. */
const SILENT = /^(class|style|role|tabindex|id|xmlns|aria-.*|data-.*)$/;
const PAD = 16;
const TITLE = { size: 19, line: 25 };
const KEY = { size: 12, line: 20, mark: 28, gap: 20 };
const SOURCE = { size: 11, line: 15 };

/** Width of a text, px, on the wide side. */
const wide = (text: string, size: number): number => text.length * size * 0.56;

/**
 * Writes a chart as SVG: title, key, plots one below the other, source. Text stays text, styles are attributes, nothing refers to anything
 * outside. The same bytes for the same markup and style sheets, in a browser or in Node.
 */
export function chartSvg({ markup, sheets, title, source, theme }: ChartToSave): string {
  const styles = parseStyles(sheets, theme);
  const tree = parseMarkup(markup);
  const token = (name: string): string => resolved(styles.tokens.get(`--${name}`) ?? '', (each) => styles.tokens.get(each)) ?? '';
  const isPlot = ({ tag, attributes }: Element): boolean => tag === 'div' && (attributes.get('class') ?? '').split(/\s+/).includes('plot');
  const plots = outermost(tree, isPlot).map((plot) => ({ plot, svg: outermost(plot.children, ({ tag }) => tag === 'svg')[0] }));
  if (plots.length === 0) throw new Error('the chart has no plot');
  const sizeOf = ({ attributes }: Element, name: string): number => Number(attributes.get(name) ?? 0);
  const width = Math.max(...plots.map(({ svg }) => sizeOf(svg, 'width')));
  const parts: string[] = [];
  let y = PAD;
  const line = (text: string, size: number, height: number, attributes: string): void => {
    parts.push(`<text x="${PAD}" y="${y + size}" font-size="${size}" ${attributes}>${escaped(text)}</text>`);
    y += height;
  };
  for (const each of title)
    line(each, TITLE.size, TITLE.line, `fill="${token('ink')}" font-weight="700" font-family="${escaped(token('font-headline'))}"`);
  y += 6;
  y = writeKeys(parts, tree, styles, { width, y, ink: token('ink-muted') });
  for (const { plot, svg } of plots) {
    const above = [...ancestorsOf(tree, plot), plot];
    parts.push(`<g transform="translate(${PAD} ${y})">${written(svg, above, styles)}</g>`);
    y += sizeOf(svg, 'height') + 10;
  }
  for (const each of source) line(each, SOURCE.size, SOURCE.line, `fill="${token('ink-muted')}"`);
  const size = `width="${width + 2 * PAD}" height="${y + PAD}"`;
  const font = `font-family="${escaped(token('font-text'))}" font-variant-numeric="lining-nums tabular-nums"`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width + 2 * PAD} ${y + PAD}" ${font}>`,
    `<title>${escaped(title.join(' '))}</title>`,
    `<rect width="100%" height="100%" fill="${token('page')}"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
  return numbered(svg);
}

/** The same drawing with its patterns numbered: their names on the page depend on what else is there. */
function numbered(svg: string): string {
  const names = [...svg.matchAll(/<pattern [^>]*?id="([^"]*)"/g)].map(([, name]) => name);
  return names.reduce(
    (text, name, k) => text.replaceAll(`id="${name}"`, `id="p${k + 1}"`).replaceAll(`url(#${name})`, `url(#p${k + 1})`),
    svg,
  );
}

/** Writes the entries of all keys in lines, and gives the height below them. */
function writeKeys(
  parts: string[],
  tree: readonly (Element | string)[],
  styles: Styles,
  { width, y, ink }: { readonly width: number; readonly y: number; readonly ink: string },
): number {
  const entries = outermost(tree, ({ tag }) => tag === 'ul').flatMap((list) =>
    outermost(list.children, ({ tag }) => tag === 'li').map((item) => ({
      list,
      item,
      mark: outermost(item.children, ({ tag }) => tag === 'svg')[0],
    })),
  );
  let [x, top] = [PAD, y];
  for (const { list, item, mark } of entries.filter((each) => each.mark)) {
    const text = textOf(item.children).trim();
    const room = KEY.mark + 6 + wide(text, KEY.size) + KEY.gap;
    if (x > PAD && x + room > width + PAD) [x, top] = [PAD, top + KEY.line];
    parts.push(`<g transform="translate(${x} ${top})">${written(mark, [...ancestorsOf(tree, list), list, item], styles)}</g>`);
    parts.push(`<text x="${x + KEY.mark + 6}" y="${top + 11}" font-size="${KEY.size}" fill="${ink}">${escaped(text)}</text>`);
    x += room;
  }
  return entries.length > 0 ? top + KEY.line + 6 : top;
}

/** The ancestors of an element, from the outermost on. */
function ancestorsOf(nodes: readonly (Element | string)[], sought: Element): readonly Element[] {
  for (const node of nodes) {
    if (typeof node === 'string' || node === sought) continue;
    if (outermost(node.children, (each) => each === sought).length > 0) return [node, ...ancestorsOf(node.children, sought)];
  }
  return [];
}

/** An element with its styles as attributes, and all within it. */
function written(element: Element, ancestors: readonly Element[], styles: Styles): string {
  const own = declared(styles, element, ancestors);
  const inherited = (name: string): string | undefined => {
    const at = (each: Element, k: number): string | undefined => declared(styles, each, ancestors.slice(0, k)).get(name);
    return own.get(name) ?? ancestors.map(at).findLast((value) => value !== undefined) ?? styles.tokens.get(name);
  };
  const attributes = new Map([...element.attributes].filter(([name]) => !SILENT.test(name)));
  for (const name of DRAWN) {
    const value = own.get(name);
    const found = value === undefined ? null : resolved(value.replace(/currentcolor/i, inherited('color') ?? 'inherit'), inherited);
    if (found !== null && found !== '') attributes.set(name, found);
  }
  if (own.get('display') === 'none') return '';
  const id = element.attributes.get('id');
  if (id !== undefined && element.tag === 'pattern') attributes.set('id', id);
  const list = [...attributes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  const within = element.children
    .map((child) =>
      typeof child === 'string' ? (WORDED.has(element.tag) ? escaped(child.trim()) : '') : written(child, [...ancestors, element], styles),
    )
    .join('');
  return within === '' ? `<${element.tag}${list}/>` : `<${element.tag}${list}>${within}</${element.tag}>`;
}
