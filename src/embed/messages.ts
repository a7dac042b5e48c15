import type { Flags } from './flags';
import { isTheme, type Theme } from './theme';

/** The names a frame's messages go by. */
export type Names = Pick<Flags, 'id' | 'childId'>;

/** What the page around the frame may ask: its height, whether it is there, another theme. */
export type Wish = { readonly asks: 'height' } | { readonly asks: 'ready' } | { readonly asks: 'theme'; readonly theme: Theme };

const PYM = 'xPYMx';

/** Tells that the frame listens. */
export const readyMessage = ({ id }: Names): unknown => ({ type: 'strike-sim:ready', v: 1, id });

/** A height in px in every form that hosts understand: ours; that of amp-iframe and @newswire/frames; pym.js's, where it is asked for. */
export function heightMessages({ id, childId }: Names, height: number): readonly unknown[] {
  return [
    { type: 'strike-sim:height', v: 1, id, height },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(childId === null ? [] : [['pym', childId, 'height', height].join(PYM)]),
  ];
}

/** What a message wishes; null for anything that is not exactly of one of the forms. */
export function wishOf(data: unknown, { id, childId }: Names): Wish | null {
  if (typeof data === 'string') {
    const [pym, child, kind, width, ...more] = data.split(PYM);
    const asked = pym === 'pym' && child === childId && kind === 'width' && /^\d{1,6}$/.test(width ?? '') && more.length === 0;
    return asked ? { asks: 'height' } : null;
  }
  if (typeof data !== 'object' || data === null) return null;
  const { type, v, id: to = id, theme, sentinel } = data as Record<string, unknown>;
  if (sentinel === 'amp') return type === 'frames-init' ? { asks: 'height' } : null;
  if (v !== 1 || to !== id) return null;
  if (type === 'strike-sim:ping') return { asks: 'ready' };
  return type === 'strike-sim:theme' && isTheme(theme) ? { asks: 'theme', theme } : null;
}
