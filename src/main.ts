import { mount } from 'svelte';

const target = document.getElementById('app')!;
const query = new URLSearchParams(location.search);

if (query.has('embed')) {
  await import('./embed/Embed.svelte').then(
    ({ default: Embed }) => mount(Embed, { target }),
    () => (target.textContent = 'The picture could not be loaded. Reload the page to try again.'),
  );
} else {
  const views = {
    simulator: () => import('./app/Simulator.svelte'),
    forecast: () => import('./app/ForecastView.svelte'),
    residuals: () => import('./app/ResidualsView.svelte'),
    method: () => import('./app/MethodView.svelte'),
    sources: () => import('./app/SourcesView.svelte'),
  };
  const word = query.get('view');
  const view = word !== null && Object.hasOwn(views, word) ? (word as keyof typeof views) : 'simulator';
  await Promise.all([import('./app/App.svelte'), views[view]()]).then(
    ([{ default: App }, { default: View }]) => mount(App, { target, props: { view, unknown: word === view ? null : word, View } }),
    () => (target.textContent = 'The page could not be loaded. Reload it to try again.'),
  );
}
