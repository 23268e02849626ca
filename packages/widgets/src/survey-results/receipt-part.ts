import type { Text } from '@kinerja/core';
import { html, nothing, type TemplateResult } from 'lit';
import { type CommonWords, sentenceFor } from '../shared/common.words.ts';
import { formatNumber } from '../shared/format.ts';
import type { MoreWords } from './more-words.ts';
import type { ReceiptAnswer, ReceiptCheck } from './receipt-check.ts';

/** What the check of a receipt is shown with. */
export interface ReceiptView {
  readonly check: ReceiptCheck;
  readonly common: CommonWords;
  readonly language: string;
  readonly text: (text: Text) => string;
}

function said(
  { text, language, common }: ReceiptView,
  answer: ReceiptAnswer,
  words: MoreWords['receipt'],
): string {
  switch (answer.at) {
    case 'idle':
    case 'invalid':
      return '';
    case 'checking':
      return words.checking;
    case 'counted':
      return words.counted(answer.code);
    case 'elsewhere':
      return words.elsewhere(answer.code, text(answer.tabulation.title));
    case 'unknown': {
      const more = answer.waiting > 0 ? ` ${words.waiting(formatNumber(language, answer.waiting))}` : '';
      return words.unknown(answer.code) + more;
    }
    case 'failed':
      return sentenceFor(common, answer.error);
  }
}

/** Whether the reader's own answer is in the figures. */
export function receiptPart(it: ReceiptView, { receipt: words }: MoreWords): TemplateResult {
  const { answer } = it.check;
  const invalid = answer.at === 'invalid';
  const ask = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const field = form.elements.namedItem('code') as HTMLInputElement;
    void it.check.check(field.value).then(() => it.check.answer.at === 'invalid' && field.focus());
  };
  const tone = { counted: 'success', elsewhere: 'info', unknown: 'warning', failed: 'danger' }[
    answer.at as string
  ];
  return html`<section class="no-print">
    <h3>${words.title}</h3>
    <p class="muted">${words.lead}</p>
    <form class="receipt" novalidate @submit=${ask}>
      <div>
        <label class="field" for="receipt-code">${words.label}</label>
        <span class="muted" id="receipt-hint">${words.hint}</span>
        ${invalid ? html`<span class="error" id="receipt-error" role="alert">${words.invalid}</span>` : nothing}
        <input
          id="receipt-code"
          name="code"
          autocomplete="off"
          spellcheck="false"
          maxlength="20"
          aria-describedby=${invalid ? 'receipt-hint receipt-error' : 'receipt-hint'}
          aria-invalid=${invalid ? 'true' : nothing}
        />
      </div>
      <button type="submit">${words.check}</button>
    </form>
    <p class=${tone ? `notice ${tone}` : 'muted'} role="status" id="receipt-answer">
      ${said(it, answer, words)}
    </p>
  </section>`;
}
