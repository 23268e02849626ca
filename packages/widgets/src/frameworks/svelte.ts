import type { HTMLAttributes } from 'svelte/elements';
import type { KinerjaTag, Listeners, PropertiesOf } from './elements.ts';

/** The tags in Svelte: properties by their names, e.g. `surveyId`, and listeners such as `onkinerja-submitted`. */
export type KinerjaElements = {
  [Tag in KinerjaTag]: Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof PropertiesOf<Tag>> &
    PropertiesOf<Tag> &
    Listeners;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends KinerjaElements {}
}
