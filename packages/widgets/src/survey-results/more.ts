import { html, type TemplateResult } from 'lit';
import { chartStyles } from '../charts/charts.styles.ts';
import { columnStyles } from '../charts/columns.styles.ts';
import { stepsStyles } from '../parts/steps.styles.ts';
import { commonWords } from '../shared/common.words.ts';
import type { Localize } from '../shared/localize.ts';
import { type ProofActions, explainedPart } from './explained-part.ts';
import type { Findings } from './findings.ts';
import { followUpPart } from './follow-up-part.ts';
import { groupsPart } from './groups-part.ts';
import { importancePart } from './importance-part.ts';
import { moreStyles } from './more.styles.ts';
import { moreWords } from './more.words.ts';
import { qualityPart } from './quality-part.ts';
import { type Asker, ReceiptCheck } from './receipt-check.ts';
import { receiptPart } from './receipt-part.ts';
import type { Shown } from './shown.ts';
import { trendPart } from './trend-part.ts';

/** The look of it, which comes with it. */
export const styles = [stepsStyles, chartStyles, columnStyles, moreStyles];

/** What surrounds the index: loaded while the figures are on their way, so that the page has all at once. */
export class More {
  readonly #check: ReceiptCheck;
  readonly #localize: Localize;

  constructor(asker: Asker, localize: Localize) {
    this.#check = new ReceiptCheck(asker);
    this.#localize = localize;
  }

  /** What may be said of the figures; nothing of them while they are withheld. */
  figures(it: Shown): TemplateResult {
    const words = this.#localize.words(moreWords);
    const { breakdowns = [] } = it.findings.tabulation;
    return html`${trendPart(it, words)} ${importancePart(it, words)}
    ${breakdowns.map((each) => groupsPart(it, each, words))} ${followUpPart(it, words)}`;
  }

  /** How the survey was made. */
  quality(it: Shown): TemplateResult {
    return qualityPart(it, this.#localize.words(moreWords));
  }

  /** Why the index is what it is. */
  explained(
    it: Shown,
    done: Extract<Findings['receipt']['outcome'], { done: true }>,
    proof: ProofActions,
  ): TemplateResult {
    return explainedPart(it, done, proof, this.#localize);
  }

  /** Whether the reader's own answer is among them. */
  receipt(it: Shown): TemplateResult {
    const common = this.#localize.words(commonWords);
    const { language, text } = it;
    return receiptPart({ check: this.#check, common, language, text }, this.#localize.words(moreWords));
  }
}
