import { flushSync, mount } from 'svelte';

const target = document.getElementById('app')!;
/** What the build has written: the first screen of the default preset. */
const written = document.getElementById('written');
const query = new URLSearchParams(location.search);
/** Whether the address asks for nothing: `first.js` has judged it, before anything was painted. */
const isBare = document.documentElement.classList.contains('bare');
if (!isBare) written?.remove();

/** The sentence that stands in index.html for a page that never starts. */
const unstarted = document.getElementById('unstarted');

/** Marks the page as started, so that the sentence stays covered; without a style sheet it takes the attribute. */
function start(): void {
  document.documentElement.classList.add('started');
  if (unstarted) unstarted.hidden = true;
}

/** Says what went wrong, above what stands there, with a way to try again. */
function fail(sentence: string): void {
  start();
  if (document.querySelector('.failed')) return;
  const said = document.createElement('p');
  said.className = 'failed';
  said.role = 'alert';
  const again = document.createElement('button');
  again.textContent = 'Try again';
  again.onclick = () => location.reload();
  said.append(`${sentence} `, again);
  if (written?.isConnected) written.before(said);
  else target.prepend(said);
}

/** What loads, or null once the reader has been told that it does not. */
const loaded = <Parts>(parts: Promise<Parts>, what: string): Promise<Parts | null> =>
  parts.catch(() => {
    fail(`${what} could not be loaded. Reload the page to try again. What its link holds stays.`);
    return null;
  });

/** Shows what was loaded; an error on the way is a sentence too. */
function show(what: string, place: () => void): void {
  try {
    place();
    // What is to run once it stands may fail as well.
    flushSync();
    start();
  } catch (error) {
    fail(`${what} could not be shown: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

if (query.has('embed')) {
  const parts = await loaded(import('./embed/Embed.svelte'), 'The chart');
  if (parts) show('The chart', () => mount(parts.default, { target }));
} else {
  const views = {
    simulator: () => import('./app/Simulator.svelte'),
    me: () => import('./app/MeView.svelte'),
    forecast: () => import('./app/ForecastView.svelte'),
    residuals: () => import('./app/ResidualsView.svelte'),
    method: () => import('./app/MethodView.svelte'),
    sources: () => import('./app/SourcesView.svelte'),
  };
  const word = query.get('view');
  const view = word !== null && Object.hasOwn(views, word) ? (word as keyof typeof views) : 'simulator';
  const unknown = word === view ? null : word;
  const stored = isBare
    ? import('virtual:answer/default').then(
        (file) => file.default,
        () => null,
      )
    : null;
  const parts = await loaded(Promise.all([import('./app/App.svelte'), views[view](), stored]), 'The page');
  if (parts) {
    const [{ default: App }, { default: View }, known] = parts;
    show('The page', () => {
      mount(App, { target, props: { view, unknown, View, stored: known } });
      // In the same frame in which the page takes its place.
      written?.remove();
    });
  }
}

// Without its only style sheet the built page works, but looks like none.
if (import.meta.env.PROD && getComputedStyle(document.documentElement).getPropertyValue('--page') === '')
  fail('The style of this page could not be loaded.');
