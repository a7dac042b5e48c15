import { render } from 'svelte/server';
import type { Stored } from '../app/simulation.svelte';
import { DEFAULT_PRESET } from '../cases/cases';
import Written from './Written.svelte';

/** The preset that is written. */
export const preset = DEFAULT_PRESET;

/** The first screen of the default preset as HTML, to be written into the page by the build. */
export const writtenPage = (stored: Stored): string => render(Written, { props: { stored } }).body.replace(/<!--.*?-->/g, '');
