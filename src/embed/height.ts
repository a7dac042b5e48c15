import { heightMessages, readyMessage, wishOf, type Names } from './messages';
import { setTheme } from './theme';

/** The frame's end of what is said between it and the page around it. */
export interface Frame {
  /** Takes a measured height, px, and sends it if it differs from the last one sent. */
  measured(height: number): void;
  /** Takes a message from the page around the frame. */
  hear(data: unknown): void;
}

/** A frame that says what it has to say through `post`. It does no more than send its height and change its theme. */
export function createFrame(names: Names, post: (message: unknown) => void, show = setTheme): Frame {
  let sent: number | null = null;
  const send = (): void => {
    if (sent !== null) heightMessages(names, sent).forEach(post);
  };
  return {
    measured(height) {
      const whole = Math.ceil(height);
      if (whole === sent || !(whole > 0)) return;
      sent = whole;
      send();
    },
    hear(data) {
      const wish = wishOf(data, names);
      if (wish?.asks === 'theme') show(wish.theme);
      if (wish?.asks === 'ready') post(readyMessage(names));
      if (wish?.asks === 'ready' || wish?.asks === 'height') send();
    },
  };
}

/**
 * Joins the frame to the page around it; for a page that stands alone it does nothing. What it gives is attached to what stands in
 * the frame as soon as that is worth its height: before, the host's own height holds, so that its page jumps once at most.
 */
export function joinHost(names: Names): { readonly watch: () => () => void; readonly leave: () => void } {
  const host = window.parent;
  if (host === window) return { watch: () => () => {}, leave: () => {} };
  // The page around may be anyone's, and a height is no secret.
  const post = (message: unknown): void => host.postMessage(message, '*');
  const frame = createFrame(names, post);
  const hear = (event: MessageEvent): void => {
    if (event.source === host) frame.hear(event.data);
  };
  addEventListener('message', hear);
  post(readyMessage(names));
  return { watch: () => watchHeight(frame), leave: () => removeEventListener('message', hear) };
}

/** The root's own box is as high as what it holds, whatever the height of the frame: nothing sent can raise it. */
function watchHeight(frame: Frame): () => void {
  const root = document.documentElement;
  const measure = (): void => frame.measured(root.getBoundingClientRect().height);
  if (typeof ResizeObserver === 'undefined') return watchWithout(root, measure);
  const observer = new ResizeObserver(measure);
  observer.observe(root);
  return () => observer.disconnect();
}

/** The same in a browser without ResizeObserver: measured when something in the frame or the frame's own size changes. */
function watchWithout(root: HTMLElement, measure: () => void): () => void {
  measure();
  const observer = new MutationObserver(measure);
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  addEventListener('resize', measure);
  return () => {
    observer.disconnect();
    removeEventListener('resize', measure);
  };
}
