import type { Source } from '@kinerja/core';
import type { StoryObj } from '@storybook/web-components-vite';
import type { Failure } from './failures.ts';
import { type View, expect, inside, within } from './person.ts';

/** Every widget's story may bring another source. */
interface WithSource {
  source: () => Source;
}

/** Ways to tell a story of one widget. */
export interface Kit<Args extends WithSource> {
  /** Somebody does something in the widget, and sees what comes of it. */
  readonly does: (args: Partial<Args>, act: (widget: View) => Promise<void>) => StoryObj<Args>;
  /** This sentence is there without anybody doing anything. */
  readonly shows: (args: Partial<Args>, sentence: RegExp | string) => StoryObj<Args>;
  /** The records cannot be read: what happened, a way to try again, and the way in that the page brought. */
  readonly loadFails: (failure: Failure) => StoryObj<Args>;
}

/** What every widget shows as another way in. */
export const anotherWay = 'Layanan ini juga tersedia di loket 3.';

/** Ways to tell stories of the widget with this tag. */
export function kit<Args extends WithSource>(tag: string): Kit<Args> {
  const does: Kit<Args>['does'] = (args, act) => ({
    args,
    play: ({ canvasElement }) => act(inside(canvasElement, tag)),
  });
  return {
    does,
    shows: (args, sentence) =>
      does(args, async (widget) => {
        const [first] = await widget.findAllByText(sentence);
        await expect(first).toBeInTheDocument();
      }),
    loadFails: ({ refusing, sentence }) => ({
      args: { source: refusing } as Partial<Args>,
      play: async ({ canvasElement }) => {
        const widget = inside(canvasElement, tag);
        await expect(await widget.findByText(sentence)).toBeVisible();
        await expect(widget.getByRole('button', { name: 'Coba lagi' })).toBeVisible();
        await expect(within(canvasElement).getByText(anotherWay)).toBeVisible();
      },
    }),
  };
}
