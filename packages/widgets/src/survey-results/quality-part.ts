import { qualityLabel } from '@kinerja/core/publication';
import { html, type TemplateResult } from 'lit';
import type { MoreWords } from './more-words.ts';
import { type Shown, numberIn } from './shown.ts';

/** How the figure came about, in five plain answers: counted up at first, unfolded in full. */
export function qualityPart(it: Shown, { quality: words }: MoreWords): TemplateResult {
  const label = qualityLabel(it.findings.tabulation);
  const say = (met: boolean | null): string => (met === null ? words.unknown : met ? words.met : words.unmet);
  const look = (met: boolean | null): string => (met === null ? 'unknown' : met ? 'met' : 'unmet');
  const count = (met: boolean | null): number => label.filter((answer) => answer.met === met).length;
  const unknown = count(null) > 0 ? `${count(null)}` : undefined;
  return html`<details class="quality-label">
    <summary>${words.summary(`${count(true)}`, `${label.length}`, unknown)}</summary>
    <p class="muted">${words.lead}</p>
    <ul class="quality">
      ${label.map(
        (answer) =>
          html`<li class=${look(answer.met)}>
            <span class="sign" aria-hidden="true">${answer.met === null ? '?' : answer.met ? '✓' : '–'}</span>
            <span
              ><b>${words.names[answer.question]}: ${say(answer.met)}</b><br />
              <span class="muted"
                >${words.facts(answer, (value) => numberIn(it, `${Number(value)}`))}</span
              ></span
            >
          </li>`,
      )}
    </ul>
    <p class="muted">${words.basis}</p>
  </details>`;
}
