import type { Attachment } from 'svelte/attachments';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Makes the buttons within an element share one stop of the Tab key; arrows, Home and End go from one to the next. */
export const roving: Attachment<HTMLElement> = (element) => {
  let current: HTMLButtonElement | null = null;
  const all = (): HTMLButtonElement[] => [...element.querySelectorAll('button')];
  function settle(): void {
    const buttons = all();
    if (!current || !buttons.includes(current)) current = buttons.find((each) => each.ariaPressed === 'true') ?? buttons[0] ?? null;
    for (const each of buttons) each.tabIndex = each === current ? 0 : -1;
  }
  function enter({ target }: FocusEvent): void {
    if (target instanceof HTMLButtonElement) current = target;
    settle();
  }
  function key(event: KeyboardEvent): void {
    const buttons = all();
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const step = STEPS[event.key];
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : step === undefined ? null : at + step;
    if (at < 0 || next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    buttons[(next + buttons.length) % buttons.length]?.focus();
  }
  settle();
  const observer = new MutationObserver(settle);
  observer.observe(element, { childList: true, subtree: true });
  element.addEventListener('focusin', enter);
  element.addEventListener('keydown', key);
  return () => {
    observer.disconnect();
    element.removeEventListener('focusin', enter);
    element.removeEventListener('keydown', key);
  };
};
