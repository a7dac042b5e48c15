declare module 'virtual:answer/*' {
  const stored: import('./app/simulation.svelte').Stored;
  export default stored;
}
