import { KinerjaError, type Source, isKinerjaError, toKinerjaError } from '@kinerja/core';
import { indexStepWords } from '@kinerja/core/explanation';
import { LitElement, type PropertyValues, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { failurePart, noticePart } from '../parts/notice.ts';
import { saveFile } from '../parts/proof.ts';
import { skeletonPart } from '../parts/skeleton.ts';
import { stepsStyles } from '../parts/steps.styles.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { commonWords, sentenceFor } from '../shared/common.words.ts';
import { Connect } from '../shared/connect.ts';
import { FailedEvent } from '../shared/events.ts';
import { Listen } from '../shared/listen.ts';
import { Localize } from '../shared/localize.ts';
import { Online } from '../shared/online.ts';
import { OpenForPrint } from '../shared/open-for-print.ts';
import { Poll } from '../shared/poll.ts';
import { type Findings, findings } from './findings.ts';
import { resultsView } from './results-view.ts';
import { resultsStyles } from './survey-results.styles.ts';
import { resultsWords } from './survey-results.words.ts';

/** What the reader sees. */
type View =
  | { readonly at: 'loading' | 'absent' }
  | { readonly at: 'failed'; readonly error: KinerjaError }
  | {
      readonly at: 'shown';
      readonly findings: Findings;
      /** The index that the reader saw before this one. */
      readonly before?: string | undefined;
      readonly stale: boolean;
    };

/**
 * The result of one survey: the index with its grade, what it rests on, each unsur, and why it is what it is.
 * Follows the answers that are sent from the same page; `refresh` also asks anew every so many seconds.
 * @fires kinerja-failed
 */
export class KinerjaSurveyResults extends LitElement {
  static override get styles() {
    return [baseStyles, stepsStyles, resultsStyles];
  }

  /** Which survey. */
  @property({ attribute: 'survey-id' }) surveyId = '';
  /** Seconds between two looks at the source while the page is seen; 0 for never. */
  @property({ type: Number }) refresh = 0;
  /** Where the figures come from; asked from the page when not set. */
  @property({ attribute: false }) source: Source | undefined;

  @state() private view: View = { at: 'loading' };
  @state() private copied = false;

  /** Which reading is the latest: an older one that ends later shows nothing. */
  #turn = 0;
  readonly #localize = new Localize(this);

  constructor() {
    super();
    new Connect(this, () => this.#fail(new KinerjaError('unexpected', {})));
    new OpenForPrint(this);
    new Online(this, () => void this.#read());
    new Poll(
      this,
      () => this.refresh,
      () => void this.#read(),
    );
    new Listen(this, ['kinerja-submitted', 'kinerja-delivered'], (event) => {
      const other = 'survey' in event && event.survey !== this.surveyId;
      if (event.kind === 'response' && !other) void this.#read();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('surveyId')) this.view = { at: this.surveyId ? 'loading' : 'absent' };
    if (changed.has('surveyId') || changed.has('source')) void this.#read();
  }

  protected override render(): TemplateResult {
    return html`<div class="base stack" part="base" lang=${this.#localize.language}>${this.#body()}</div>`;
  }

  #body(): TemplateResult {
    const { view } = this;
    const words = this.#localize.words(resultsWords);
    const common = this.#localize.words(commonWords);
    switch (view.at) {
      case 'loading':
        return html`<div class="waiting">${skeletonPart(common.loading, ['80%', '50%', '35%'])}</div>`;
      case 'absent':
        return noticePart({ tone: 'info', title: words.absent, text: words.absentText });
      case 'failed': {
        const action = { label: common.retry, run: this.#again };
        return failurePart({ title: common.failed, text: sentenceFor(common, view.error), action });
      }
      case 'shown':
        return resultsView({
          words,
          stepWords: this.#localize.words(indexStepWords),
          language: this.#localize.tag,
          text: (text) => this.#localize.text(text),
          findings: view.findings,
          before: view.before,
          stale: view.stale,
          proof: {
            download: { label: words.download, run: () => this.#download(view.findings) },
            // Plain-http intranet pages have no clipboard.
            copy: isSecureContext
              ? {
                  label: this.copied ? words.copied : words.copy,
                  run: () => void this.#copy(view.findings),
                }
              : undefined,
          },
        });
    }
  }

  readonly #again = (): void => {
    this.view = { at: 'loading' };
    void this.#read();
  };

  /** Reads the figures; what is shown stays until others have come. */
  async #read(): Promise<void> {
    const { source, surveyId } = this;
    const turn = ++this.#turn;
    if (!source || !surveyId) return;
    try {
      const found = findings(await source.get('tabulation', surveyId));
      if (turn === this.#turn) this.#show(found);
    } catch (error) {
      if (turn !== this.#turn) return;
      if (isKinerjaError(error, 'not-found')) this.view = { at: 'absent' };
      else this.#fail(toKinerjaError(error));
    }
  }

  #show(found: Findings): void {
    const { view } = this;
    const next = found.receipt.outcome;
    const last = view.at === 'shown' ? view.findings.receipt.outcome : undefined;
    const moved = last?.done && next.done && last.value !== next.value;
    const before = moved ? last.value : view.at === 'shown' ? view.before : undefined;
    this.copied = false;
    this.view = { at: 'shown', findings: found, before, stale: false };
  }

  /** A refresh that fails leaves on the page what was there, and says so. */
  #fail(error: KinerjaError): void {
    const { view } = this;
    this.view = view.at === 'shown' ? { ...view, stale: true } : { at: 'failed', error };
    this.dispatchEvent(new FailedEvent(error));
  }

  #download({ receipt, tabulation }: Findings): void {
    saveFile(`kinerja-${tabulation.id}.json`, JSON.stringify(receipt, null, 2));
  }

  async #copy({ receipt }: Findings): Promise<void> {
    try {
      await navigator.clipboard.writeText(JSON.stringify(receipt));
      this.copied = true;
    } catch {
      // The person said no, or the page may not: the button keeps its first words, and the download is beside it.
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kinerja-survey-results': KinerjaSurveyResults;
  }
}
