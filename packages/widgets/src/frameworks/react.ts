import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { KinerjaTag, Listeners, PropertiesOf } from './elements.ts';

/** The tags in JSX: properties by their names, e.g. `surveyId`, and listeners such as `onkinerja-submitted`. */
export type KinerjaElements = {
  [Tag in KinerjaTag]: DetailedHTMLProps<
    Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof PropertiesOf<Tag>>,
    HTMLElementTagNameMap[Tag]
  > &
    PropertiesOf<Tag> &
    Listeners;
};

declare module 'react' {
  // oxlint-disable-next-line typescript/no-namespace -- it is React's, and only so are its tags extended
  namespace JSX {
    interface IntrinsicElements extends KinerjaElements {}
  }
}
