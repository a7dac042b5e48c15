import type { Attachment } from 'svelte/attachments';

/**
 * Tells the inner width of an element, px: at once, and whenever it changes. A browser without ResizeObserver tells it when the window
 * changes its size.
 */
export const watchWidth =
  (tell: (width: number) => void): Attachment<HTMLElement> =>
  (element) => {
    const measure = (): void => tell(element.clientWidth);
    measure();
    if (typeof ResizeObserver === 'undefined') {
      addEventListener('resize', measure);
      return () => removeEventListener('resize', measure);
    }
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  };
