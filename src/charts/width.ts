import type { Attachment } from 'svelte/attachments';

/** Calls `tell` with the inner width of an element, px: at once and after each change; without ResizeObserver, when the window is resized. */
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
