import { html, type TemplateResult } from 'lit';

/** How far a person is, in words and as a bar; `share` is from 0 to 1. The words are the accessible form. */
export function progressPart(words: string, share: number): TemplateResult {
  return html`<div class="progress" part="progress">
    <span role="status">${words}</span>
    <div class="bar" aria-hidden="true"><div .style=${`width:${share * 100}%`}></div></div>
  </div>`;
}
