import type { Source } from '@kinerja/core';
import { ConnectEvent } from '@kinerja/widgets';

/** Puts markup into the page until the test is over. */
export function page(markup: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = markup;
  document.body.append(root);
  roots.push(root);
  return root;
}

const roots: HTMLElement[] = [];
afterEach(() => roots.splice(0).forEach((root) => root.remove()));

/** Asks for a source where a widget would. */
export function ask(at: Element): Source | undefined {
  let answer: Source | undefined;
  at.dispatchEvent(
    new ConnectEvent((source) => {
      answer = source;
    }),
  );
  return answer;
}
