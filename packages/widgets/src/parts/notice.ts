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
    ${title ? html`<p><strong>${title}</strong></p>` : nothing}
    <div>${text}</div>
    ${action ? html`<div class="row"><button type="button" @click=${action.run}>${action.label}</button></div>` : nothing}
  </div>`;
}

/** That something failed, and the children of the tag, which the host page may use for another way in. */
export function failurePart(notice: Omit<Notice, 'tone'>): TemplateResult {
  return html`${noticePart({ tone: 'danger', ...notice })}<slot></slot>`;
}

/** Moves focus to the last notice in a widget, which is about what the person just did; call it after rendering. */
export function focusStatus(root: ParentNode): void {
  Array.from(root.querySelectorAll<HTMLElement>('[part~="status"]')).at(-1)?.focus();
}
