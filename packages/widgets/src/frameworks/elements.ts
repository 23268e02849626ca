import type { KinerjaEventMap } from '../shared/events.ts';
import type { KinerjaProperties } from './properties.ts';

/** Every tag of Kinerja that is drawn. */
export type KinerjaTag = keyof KinerjaProperties;

/** What a page may set on the element with this tag. */
export type PropertiesOf<Tag extends KinerjaTag> = Partial<KinerjaProperties[Tag]>;

/** Listeners as React and Svelte write them: `onkinerja-submitted`. */
export type Listeners = {
  readonly [Name in keyof KinerjaEventMap as `on${Name}`]?: (event: KinerjaEventMap[Name]) => void;
};
