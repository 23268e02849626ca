import { publishGroups } from '@kinerja/core/publication';
import type { Breakdown } from '@kinerja/core/records/tabulation';
import { html, nothing, type TemplateResult } from 'lit';
import { tablePart } from '../parts/table.ts';
import { formatNumber } from '../shared/format.ts';
import type { MoreWords } from './more-words.ts';
import { type Shown, numberIn } from './shown.ts';

/** The same answers by groups of people; small groups are kept back, and it is said why. */
export function groupsPart(it: Shown, breakdown: Breakdown, { groups: words }: MoreWords): TemplateResult {
  const { tabulation, regulation } = it.findings;
  const groups = publishGroups(tabulation, breakdown, regulation, it.policy);
  const title = words.title(it.text(breakdown.label));
  const rows = groups.map(({ label, publication }) => {
    if (!publication?.published) return [it.text(label), '–', words.withheld, '–'];
    const { respondents, value, grade } = publication;
    return [it.text(label), formatNumber(it.language, respondents ?? 0), numberIn(it, value), grade ?? '–'];
  });
  const hidden = groups.some(({ publication }) => !publication?.published);
  return html`<section>
    <h3>${title}</h3>
    ${tablePart({ caption: title, columns: words.columns, rows })}
    ${hidden ? html`<p class="muted">${words.explained(formatNumber(it.language, it.policy.leastInGroup))}</p>` : nothing}
  </section>`;
}
