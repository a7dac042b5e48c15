import { mount } from 'svelte';

const target = document.getElementById('app')!;
/** What the build has written: the first screen of the default preset. */
const written = document.getElementById('written');
const query = new URLSearchParams(location.search);
/** Whether the address asks for nothing: `first.js` has judged it, before anything was painted. */
const isBare = document.documentElement.classList.contains('bare');
if (!isBare) written?.remove();

if (query.has('embed')) {
  await import('./embed/Embed.svelte').then(
    ({ default: Embed }) => mount(Embed, { target }),
    () => (target.textContent = 'The chart could not be loaded. Reload the page to try again.'),
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
  const unknown = word === view ? null : word;
  const stored = isBare
    ? import('virtual:answer/sag-aftra-2023-settled').then(
        (file) => file.default,
        () => null,
      )
    : null;
  await Promise.all([import('./app/App.svelte'), views[view](), stored]).then(
    ([{ default: App }, { default: View }, known]) => {
      mount(App, { target, props: { view, unknown, View, stored: known } });
      // In the same frame in which the page takes its place.
      written?.remove();
    },
    () => (target.textContent = 'The page could not be loaded. Reload it to try again.'),
  );
}
