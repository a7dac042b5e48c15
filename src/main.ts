import { mount } from 'svelte';

const { default: App } = await import('./app/App.svelte');
mount(App, { target: document.getElementById('app')! });
