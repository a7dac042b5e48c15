/** What a frame on another page needs. */
export interface EmbedFrame {
  /** What the frame shows, for those who do not see it. */
  readonly title: string;
  /** Address of the embed. */
  readonly address: string;
  /** Address of the whole page with the same scenario. */
  readonly page: string;
  /** Whether a script beside the frame follows its height; without it the frame keeps the fallback's. */
  readonly script: boolean;
  /** Left to the reader's device by default. */
  readonly theme?: 'auto' | 'light' | 'dark';
}

/** Height of the frame until it has sent its own, px. */
export const FALLBACK_HEIGHT = 560;

/**
 * The HTML that shows an embed on another page: a frame that loads when it comes near, a caption that links to the whole page, and, if
 * wanted, the script that follows the frame's height. The width of 1px with a minimum of 100% is for iOS, which widens frames to what
 * they hold; `width` is for hosts whose rules forbid the style.
 */
export function embedSnippet({ title, address, page, script, theme = 'auto' }: EmbedFrame): string {
  const src = new URL(address);
  if (theme !== 'auto') src.searchParams.set('theme', theme);
  return [
    '<figure style="margin:0">',
    `<iframe src="${escaped(src.href)}" title="${escaped(title)}" loading="lazy" width="100%" height="${FALLBACK_HEIGHT}" style="width:1px;min-width:100%;border:0"></iframe>`,
    `<figcaption><a href="${escaped(page)}">${escaped(title)}</a></figcaption>`,
    '</figure>',
    ...(script ? [`<script src="${escaped(new URL('embed.js', page).href)}" async></script>`] : []),
  ].join('\n');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
