declare module 'virtual:answer/*' {
  const stored: import('./simulation.svelte').Stored;
  export default stored;
}
