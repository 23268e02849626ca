import type { Receipt, Verdict } from '@kinerja/core/receipt';
import { html, nothing, type TemplateResult } from 'lit';
import { noticePart } from '../parts/notice.ts';
import type { ScorecardWords } from './scorecard.words.ts';

export interface ReceiptActions {
  readonly download: () => void;
  readonly verify: () => void;
}

function verdictPart(verdict: Verdict | undefined, words: ScorecardWords): TemplateResult | typeof nothing {
  if (!verdict) return nothing;
  const [title, text] = verdict.valid ? words.valid : words.invalid[verdict.reason];
  return noticePart({ tone: verdict.valid ? 'success' : 'danger', title, text });
}

/** What makes the score checkable: the rule, the check code, the file, and a check on the spot. */
export function receiptPart(
  receipt: Receipt,
  verdict: Verdict | undefined,
  words: ScorecardWords,
  actions: ReceiptActions,
): TemplateResult {
  return html`<section class="receipt stack" aria-labelledby="receipt-title">
    <h3 id="receipt-title">${words.receipt}</h3>
    <p>${words.receiptIntro}</p>
    <dl>
      <dt>${words.regulation}</dt>
      <dd><code>${receipt.regulation}</code></dd>
      <dt>${words.hash}</dt>
      <dd><code class="hash">${receipt.hash}</code></dd>
    </dl>
    <div class="row">
      <button type="button" @click=${actions.verify}>${words.verify}</button>
      <button type="button" @click=${actions.download}>${words.download}</button>
    </div>
    ${verdictPart(verdict, words)}
  </section>`;
}
