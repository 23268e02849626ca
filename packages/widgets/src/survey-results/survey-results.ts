import { KinerjaError, type Source, isKinerjaError, toKinerjaError } from '@kinerja/core';
import { type PublicationPolicy, defaultPublicationPolicy } from '@kinerja/core/publication';
import { LitElement, type PropertyValues, type TemplateResult, adoptStyles, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Later } from '../charts/later.ts';
import { failurePart, noticePart } from '../parts/notice.ts';
import { saveFile } from '../shared/save-file.ts';
import { skeletonPart } from '../parts/skeleton.ts';
import { staying } from '../parts/stay.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { commonWords, sentenceFor } from '../shared/common.words.ts';
import { Connect } from '../shared/connect.ts';
import { FailedEvent } from '../shared/events.ts';
import { Listen } from '../shared/listen.ts';
import { Localize } from '../shared/localize.ts';
import { screenRoom } from '../shared/room.styles.ts';
import { Online } from '../shared/online.ts';
import { OpenForPrint } from '../shared/open-for-print.ts';
import { Poll } from '../shared/poll.ts';
import { type Findings, findings } from './findings.ts';
import { type Figures, readFigures } from './reading.ts';
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
      readonly series: Figures['series'];
      /** The index that the reader saw before this one. */
      readonly before?: string | undefined;
      readonly stale: boolean;
    };

/**
 * The result of one survey: the index with its grade, what it rests on and how strong it is, each unsur, how it moved,
 * what matters to people, what the office does about it, and why it is what it is. A figure of too few is withheld.
 * Follows the answers that are sent from the same page; `refresh` also asks anew every so many seconds.
 * @fires kinerja-failed
 */
export class KinerjaSurveyResults extends LitElement {
  static override get styles() {
    return [baseStyles, screenRoom, resultsStyles];
  }

  /** Which survey. */
  @property({ attribute: 'survey-id' }) surveyId = '';
  /** Seconds between two looks at the source while the page is seen; 0 for never. */
  @property({ type: Number }) refresh = 0;
  /** Ids of the surveys to compare with, separated by blanks; else those of the same unit and service. */
  @property() series = '';
  /** No index is shown of fewer respondents, but for figures that an office has printed elsewhere; 30 where this is no number. */
  @property({ type: Number, converter: (text) => Number(text || NaN), attribute: 'least-respondents' })
  leastRespondents = defaultPublicationPolicy.leastRespondents;
  /** Where the figures come from; asked from the page when not set. */
  @property({ attribute: false }) source: Source | undefined;

  @state() private view: View = { at: 'loading' };
  @state() private copied = false;

  /** Which reading is the latest: an older one that ends later shows nothing. */
  #turn = 0;
  readonly #localize = new Localize(this);
  readonly #more = new Later(this, async () => {
    const { More, styles } = await import('./more.ts');
    adoptStyles(this.renderRoot as ShadowRoot, [...KinerjaSurveyResults.elementStyles, ...styles]);
    return new More(this, this.#localize);
  });
  readonly #drawings = new Later(this, () => import('./drawings.ts'));

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
    const asked = ['surveyId', 'source', 'series', 'leastRespondents'] as const;
    if (asked.some((name) => changed.has(name))) void this.#read();
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
        return this.#waiting();
      case 'absent':
        return noticePart({ tone: 'info', title: words.absent, text: words.absentText });
      case 'failed': {
        const action = { label: common.retry, run: staying(this.#again) };
        return failurePart({ title: common.failed, text: sentenceFor(common, view.error), action });
      }
      case 'shown':
        return this.#shown(view);
    }
  }

  #waiting(): TemplateResult {
    const { loading } = this.#localize.words(commonWords);
    return html`<div class="waiting">${skeletonPart(loading, ['80%', '50%', '35%'])}</div>`;
  }

  #shown(view: Extract<View, { at: 'shown' }>): TemplateResult {
    const more = this.#more.module;
    // All at once, or what is read first would be pushed down.
    if (!more && !this.#more.failed) return this.#waiting();
    const words = this.#localize.words(resultsWords);
    const drawings = this.#drawings;
    return resultsView({
      ...view,
      before: view.before,
      words,
      more,
      policy: this.#policy,
      // Asked for by what is drawn: a figure that is withheld loads nothing.
      get drawings() {
        return drawings.failed ? null : drawings.module;
      },
      language: this.#localize.tag,
      text: (text) => this.#localize.text(text),
      proof: {
        download: () => this.#download(view.findings),
        // Plain-http intranet pages have no clipboard.
        copy: isSecureContext ? () => void this.#copy(view.findings) : undefined,
        copied: this.copied,
      },
    });
  }

  get #policy(): PublicationPolicy {
    const { leastRespondents: given } = this;
    const isBound = Number.isSafeInteger(given) && given >= 0;
    return isBound ? { ...defaultPublicationPolicy, leastRespondents: given } : defaultPublicationPolicy;
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
    // On their way while the figures are.
    void this.#more.module;
    try {
      const { tabulation, series } = await readFigures(source, surveyId, this.series);
      const found = findings(tabulation, this.#policy);
      if (turn === this.#turn) this.#show(found, series);
    } catch (error) {
      if (turn !== this.#turn) return;
      if (isKinerjaError(error, 'not-found')) this.view = { at: 'absent' };
      else this.#fail(toKinerjaError(error));
    }
  }

  #show(found: Findings, series: Figures['series']): void {
    const { view } = this;
    const next = found.receipt.outcome;
    const last = view.at === 'shown' ? view.findings.receipt.outcome : undefined;
    const moved = last?.done && next.done && last.value !== next.value;
    const before = moved ? last.value : view.at === 'shown' ? view.before : undefined;
    this.copied = false;
    this.view = { at: 'shown', findings: found, series, before, stale: false };
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
