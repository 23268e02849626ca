import { html, nothing, type TemplateResult } from 'lit';
import type { SimulatorWords } from './simulator-words.ts';

export interface IntroActions {
  readonly turn: (page: number) => void;
  readonly finish: (skipped: boolean) => void;
}

/** The part of the widget that a page of the introduction is about. */
export const introduced = ['pick', 'entries', 'result'] as const;

/** One page of the introduction, in its place among the rest: nothing waits for it. */
export function introPart(page: number, { intro }: SimulatorWords, actions: IntroActions): TemplateResult {
  const { pages } = intro;
  const { title, text } = pages[page] ?? pages[0];
  const last = page === pages.length - 1;
  return html`<section class="intro" aria-label=${intro.label}>
    <p class="muted">${intro.label} · ${intro.step(page + 1, pages.length)}</p>
    <h3 class="intro-title" tabindex="-1">${title}</h3>
    <p>${text}</p>
    <div class="row">
      ${
        last
          ? html`<button type="button" class="primary" @click=${() => actions.finish(false)}>
              ${intro.finish}
            </button>`
          : html`<button type="button" class="primary" @click=${() => actions.turn(page + 1)}>
              ${intro.next}
            </button>`
      }
      ${page > 0 ? html`<button type="button" @click=${() => actions.turn(page - 1)}>${intro.back}</button>` : nothing}
      ${
        last
          ? nothing
          : html`<button type="button" class="link" @click=${() => actions.finish(true)}>
              ${intro.skip}
            </button>`
      }
    </div>
  </section>`;
}
