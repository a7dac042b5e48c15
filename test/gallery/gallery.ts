import { mount } from 'svelte';
import '../../src/app/tokens.css';
import Gallery from './Gallery.svelte';

mount(Gallery, { target: document.body });
