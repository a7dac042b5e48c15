/** How many frames the room, the sheet and their inputs may take to load: five seconds at 60 a second. */
const FRAMES = 300;

/** Opens the deal's formula and moves the focus to it; what it stands in may still have to be loaded. */
export async function goToDealFormula(): Promise<void> {
  const find = (): HTMLElement | null => document.querySelector('.formula[data-world=deal]');
  for (let frame = 0; !find() && frame < FRAMES; frame++) await new Promise(requestAnimationFrame);
  const picker = find();
  picker?.scrollIntoView({ block: 'center' });
  const details = picker?.querySelector('details');
  if (details) details.open = true;
  details?.querySelector('summary')?.focus({ preventScroll: true });
}
