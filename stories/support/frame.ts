import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

/** What the toolbar switches, and what a story may fix for itself with `globals`. */
export const globalTypes = {
  language: {
    description: 'Language of the page',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'id', title: 'Bahasa Indonesia' },
        { value: 'en', title: 'English' },
      ],
    },
  },
  direction: {
    description: 'Writing direction of the page',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  root: {
    description: 'Font size of the root element',
    toolbar: {
      title: 'Root size',
      icon: 'ruler',
      dynamicTitle: true,
      items: [
        { value: '100%', title: 'Root 100 %' },
        { value: '62.5%', title: 'Root 62.5 %' },
      ],
    },
  },
  theme: {
    description: 'Custom properties that the page sets. Forced colours: emulate them in the developer tools.',
    toolbar: {
      title: 'Theme',
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: 'default', title: 'No tokens' },
        { value: 'dark', title: 'Dark tokens' },
        { value: 'host', title: 'Brand of the host' },
        { value: 'contrast', title: 'High contrast tokens' },
      ],
    },
  },
};

/** Language, direction, root size and theme of the page before anything is switched. */
export const initialGlobals = { language: 'id', direction: 'ltr', root: '100%', theme: 'default' };

/** Puts a story in a page with a landmark and a heading, as every portal has them. */
export const frame: Decorator = (story, { globals, title, name }) => {
  const page = document.documentElement;
  page.lang = globals['language'];
  page.dir = globals['direction'];
  page.style.fontSize = globals['root'];
  page.dataset['theme'] = globals['theme'];
  return html`<main class="story">
    <h1 lang="en" dir="ltr">${title.split('/').at(-1)} · ${name}</h1>
    ${story()}
  </main>`;
};
