import type { HTMLAttributes } from 'vue';
import type { KinerjaEventMap } from '../shared/events.ts';
import type { KinerjaTag, PropertiesOf } from './elements.ts';

/** `kinerja-submitted` as Vue names its listener: `KinerjaSubmitted`. */
type Joined<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Joined<Rest>}`
  : Capitalize<Name>;

type Listeners = {
  readonly [Name in keyof KinerjaEventMap as `on${Joined<Name>}`]?: (event: KinerjaEventMap[Name]) => void;
};

/** The tags in templates: properties by their names, e.g. `:survey-id`, and listeners such as `@kinerja-submitted`. */
export type KinerjaComponents = {
  readonly [Tag in KinerjaTag]: new () => {
    readonly $props: Omit<HTMLAttributes, keyof PropertiesOf<Tag>> & PropertiesOf<Tag> & Listeners;
  };
};

declare module 'vue' {
  interface GlobalComponents extends KinerjaComponents {}
}
