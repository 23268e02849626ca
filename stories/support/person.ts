import { expect, userEvent, waitFor, within } from 'storybook/test';

type Queries = ReturnType<typeof within>;

/** What a person can find in the widget with this tag: queries by role and label that look into its shadow root. */
export async function inside(canvas: HTMLElement, tag: string): Promise<Queries> {
  const widget = canvas.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>(tag);
  if (!widget?.shadowRoot) throw new Error(`<${tag}> is not defined`);
  await widget.updateComplete;
  // The queries ask only for querySelectorAll and a MutationObserver's target, which a shadow root is.
  return within(widget.shadowRoot as unknown as HTMLElement);
}

export { expect, userEvent, waitFor };
