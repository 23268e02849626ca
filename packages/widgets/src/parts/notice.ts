import { html, nothing, type TemplateResult } from 'lit';

/** What a notice says, in finished words. */
export interface Notice {
  readonly tone: 'info' | 'success' | 'warning' | 'danger';
  readonly title?: string;
  readonly text: string | TemplateResult;
  /** What the person can do about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/**
 * A box that tells how things stand. It can take focus (`focusStatus`), and says itself: at once (`alert`)
 * when it is about a failure, else when the reader is ready (`status`).
 */
export function noticePart({ tone, title, text, action }: Notice): TemplateResult {
  return html`<div
    class="notice ${tone}"
    part="status"
    role=${tone === 'danger' ? 'alert' : 'status'}
    tabindex="-1"
  >
    ${title ? html`<h3>${title}</h3>` : nothing}
    <p>${text}</p>
    ${action ? html`<div class="row"><button type="button" @click=${action.run}>${action.label}</button></div>` : nothing}
  </div>`;
}

/** Moves focus to the notice that a widget shows, once it is rendered. */
export function focusStatus(root: ParentNode | null): void {
  root?.querySelector<HTMLElement>('[part~="status"]')?.focus();
}
