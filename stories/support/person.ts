import { configure, expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';

configure({
  // Two busy cores are slower than the second that is allowed by default.
  asyncUtilTimeout: 8000,
  // Printing the whole page with every failed query takes longer than the query.
  getElementError: (message) => new Error(message ?? 'not found'),
});

/** What a person can find: by role, label and text. */
export type View = ReturnType<typeof within>;

/** What a person can find in the widget with this tag, inside its shadow root. */
export function inside(canvas: HTMLElement, tag: string): View {
  const root = canvas.querySelector(tag)?.shadowRoot;
  if (!root) throw new Error(`<${tag}> is not defined`);
  // The queries ask only for what a shadow root has too: querySelectorAll, and a place to watch.
  return within(root as unknown as HTMLElement);
}

/** The page's own focus stops at the host of a shadow root; this looks inside. */
export async function hasFocus(element: HTMLElement): Promise<void> {
  await waitFor(() => expect((element.getRootNode() as ShadowRoot).activeElement).toBe(element));
}

/** Makes the page believe that it is offline; gives back what undoes it. */
export function goOffline(): () => void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  dispatchEvent(new Event('offline'));
  return () => {
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
  };
}

export { expect, fireEvent, userEvent, waitFor, within };
