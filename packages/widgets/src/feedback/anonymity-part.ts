import { html, nothing, type TemplateResult } from 'lit';
import type { Draft, Task } from './draft.ts';
import type { Shown } from './shown.ts';

/** Whether the scheme lets this voice speak without a name. */
function mayHide({ scheme, actor }: Shown): boolean {
  const voice = scheme?.voices.sources.find(({ id }) => id === actor?.role);
  return voice !== undefined && voice.anonymousFrom !== null;
}

/** The choice to stay unnamed with what that means, or that one is named. */
export function anonymityPart(
  shown: Shown,
  { action }: Task,
  { anonymous }: Draft,
  hide: (anonymous: boolean) => void,
  sending: boolean,
): TemplateResult | typeof nothing {
  const { words, actor } = shown;
  if (!actor || action === 'acknowledge') return nothing;
  if (action !== 'give' || !mayHide(shown)) return html`<p class="muted">${words.form.named}</p>`;
  return html`<div class="anonymity">
    <label class="choice" part="option">
      <input
        id="anonymous"
        type="checkbox"
        aria-describedby="anonymity"
        .checked=${anonymous}
        ?disabled=${sending}
        @change=${(event: Event) => hide((event.target as HTMLInputElement).checked)}
      />
      <span>${words.form.anonymous}</span>
    </label>
    <p class="muted" id="anonymity">${words.form.anonymity(words.roles[actor.role])}</p>
  </div>`;
}
