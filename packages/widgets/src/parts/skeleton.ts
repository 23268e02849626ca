import { html, type TemplateResult } from 'lit';

/** Grey lines in the place of what is coming; `words` are for those who do not see them. */
export function skeletonPart(words: string, widths: readonly string[]): TemplateResult {
  return html`<div role="status">
    <span class="hidden">${words}</span>
    ${widths.map((width) => html`<div class="bone" .style=${`width:${width}`} aria-hidden="true"></div>`)}
  </div>`;
}
