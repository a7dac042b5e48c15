declare module 'virtual:answer/*' {
  const stored: import('./simulation.svelte').Stored;
  export default stored;
}

/** Loads the whole answer of each preset. */
declare module 'virtual:answers' {
  const answers: Readonly<
    Record<import('../cases/cases').PresetId, () => Promise<{ readonly default: import('./simulation.svelte').Stored }>>
  >;
  export default answers;
}
