import { KinerjaError, type Source, isKinerjaError, toKinerjaError } from '@kinerja/core';
import { type Answer, type Form, type Survey, openForm } from '@kinerja/core/survey';
import { answer, answerProfile, comment, unanswered } from '@kinerja/core/survey';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { failurePart, focusStatus, noticePart } from '../parts/notice.ts';
import { skeletonPart } from '../parts/skeleton.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { type CommonWords, commonWords, sentenceFor } from '../shared/common.words.ts';
import { Connect } from '../shared/connect.ts';
import { AnsweredEvent, DeliveredEvent, FailedEvent, SubmittedEvent } from '../shared/events.ts';
import { formatDay } from '../shared/format.ts';
import { Localize } from '../shared/localize.ts';
import { Online } from '../shared/online.ts';
import { today } from '../shared/today.ts';
import { type HandedOver, Handover } from './handover.ts';
import { surveyStyles } from './satisfaction-survey.styles.ts';
import { type SurveyWords, surveyWords } from './satisfaction-survey.words.ts';
import { type SurveyEnd, surveyEnd } from './survey-end.ts';
import { focusField, surveyForm } from './survey-form.ts';

/** What the person sees; `asking` may carry the error of a send that failed. */
type View =
  | { readonly at: 'loading' | 'absent' | 'closed' | 'submitting' }
  | { readonly at: 'failed'; readonly error: KinerjaError }
  | { readonly at: 'asking'; readonly error?: KinerjaError }
  | SurveyEnd;

/**
 * Asks a citizen the questions of one survey and hands the answers to the source; no identity is asked.
 * Children of the tag are shown until it is ready, and as another way in when it fails.
 * @fires kinerja-answered, kinerja-submitted, kinerja-delivered, kinerja-failed
 */
export class KinerjaSatisfactionSurvey extends LitElement {
  static override get styles() {
    return [baseStyles, surveyStyles];
  }

  // Not by decorators: they would weigh more than any part of this, the one widget that phones load.
  static override get properties() {
    const state = { state: true };
    return {
      surveyId: { attribute: 'survey-id' },
      source: { attribute: false },
      view: state,
      form: state,
      wanting: state,
    };
  }

  /** Which survey is asked. */
  surveyId = '';
  /** Where the survey comes from and the answers go; asked from the page when not set. */
  source: Source | undefined;

  private view: View = { at: 'loading' };
  private form: Form | undefined;
  /** Names of the fields that were found wanting, until they are mended. */
  private wanting: readonly string[] = [];

  #survey: Survey | undefined;
  #handover: Handover | undefined;
  readonly #localize = new Localize(this);

  constructor() {
    super();
    new Connect(this, () => this.#fail(new KinerjaError('unexpected', {})));
    new Online(this, () => this.view.at === 'failed' && void this.#load());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another source for the same survey changes nothing for a person who is already answering.
    if (changed.has('surveyId') || (changed.has('source') && !this.#survey)) void this.#load();
  }

  protected override render(): TemplateResult {
    const words = this.#localize.words(surveyWords);
    return html`<div class="base stack" part="base" lang=${this.#localize.language}>
      ${this.#body(words, this.#localize.words(commonWords))}
    </div>`;
  }

  #body(words: SurveyWords, common: CommonWords): TemplateResult | typeof nothing {
    const { view } = this;
    switch (view.at) {
      case 'loading':
        return html`<div class="waiting">
          ${skeletonPart(common.loading, ['80%', '60%', '45%', ...Array<string>(5).fill('100%')])}
        </div>`;
      case 'absent':
        return noticePart({ tone: 'info', title: words.absent, text: words.absentText });
      case 'closed':
        return noticePart({ tone: 'info', title: words.closed, text: words.closedText(this.#closes()) });
      case 'failed': {
        const action = { label: common.retry, run: () => void this.#load() };
        return failurePart({ title: common.failed, text: sentenceFor(common, view.error), action });
      }
      case 'queued':
      case 'done':
        return surveyEnd(words, view, this.#again);
      case 'asking':
      case 'submitting':
        return this.#asking(words, common);
    }
  }

  #asking(words: SurveyWords, common: CommonWords): TemplateResult | typeof nothing {
    const { view, form, wanting } = this;
    const survey = this.#survey;
    if (!form || !survey) return nothing;
    const error = view.at === 'asking' ? view.error : undefined;
    return surveyForm({
      words,
      text: (text) => this.#localize.text(text),
      survey,
      form,
      closes: this.#closes(),
      offline: !navigator.onLine,
      sending: view.at === 'submitting',
      wanting,
      failure:
        error && failurePart({ title: common.failed, text: `${sentenceFor(common, error)} ${words.kept}` }),
      answer: this.#answer,
      fill: this.#fill,
      comment: this.#comment,
      go: (name) => focusField(this.shadowRoot, name),
      send: this.#send,
    });
  }

  #closes(): string {
    const day = this.#survey?.closes;
    return day ? formatDay(this.#localize.tag, day) : '';
  }

  readonly #answer = (question: string, value: Answer): void => {
    if (!this.form) return;
    this.#handover ??= new Handover();
    this.form = answer(this.form, question, value);
    this.#mended(`q-${question}`);
    this.dispatchEvent(new AnsweredEvent(question, value));
  };

  readonly #fill = (question: string, value: string | number | undefined, valid: boolean): void => {
    if (!this.form) return;
    this.form = answerProfile(this.form, question, value);
    this.#mended(`p-${question}`);
    if (!valid) this.wanting = [...this.wanting, `p-${question}`];
  };

  readonly #comment = (text: string): void => {
    if (this.form) this.form = comment(this.form, text);
  };

  #mended(name: string): void {
    this.wanting = this.wanting.filter((each) => each !== name);
  }

  readonly #again = (): void => {
    if (this.#survey) this.#open(this.#survey);
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
  };

  readonly #send = (event: Event): void => {
    event.preventDefault();
    const { form } = this;
    if (this.view.at !== 'asking' || !form) return;
    const open = unanswered(form).map((id) => `q-${id}`);
    this.wanting = [...open, ...this.wanting.filter((name) => name.startsWith('p-'))];
    void (this.wanting.length > 0 ? this.#show() : this.#put(form));
  };

  /** Brings the person to what is said about what he or she just did. */
  async #show(): Promise<void> {
    await this.updateComplete;
    focusStatus(this.renderRoot);
  }

  async #load(): Promise<void> {
    const { source, surveyId } = this;
    this.view = { at: surveyId ? 'loading' : 'absent' };
    this.#survey = undefined;
    if (!source || !surveyId) return;
    const found = await source.get('survey', surveyId).catch(toKinerjaError);
    // Else a newer load has taken over.
    if (surveyId !== this.surveyId) return;
    if (!isKinerjaError(found)) this.#open(found);
    else if (found.code === 'not-found') this.view = { at: 'absent' };
    else this.#fail(found);
  }

  /** Starts with an empty form, unless the last day has passed. */
  #open(survey: Survey): void {
    this.#survey = survey;
    this.#handover = undefined;
    this.wanting = [];
    this.form = openForm(survey.instrument);
    this.view = { at: survey.closes && survey.closes < today() ? 'closed' : 'asking' };
  }

  async #put(form: Form): Promise<void> {
    const { source } = this;
    const survey = this.#survey;
    if (!source || !survey || !this.#handover) return;
    const { tag, language } = this.#localize;
    this.view = { at: 'submitting' };
    try {
      const shown = tag in survey.title ? tag : language;
      this.#handedOver(survey.id, await this.#handover.send(source, survey.id, form, shown));
    } catch (error) {
      this.#fail(toKinerjaError(error), 'asking');
    }
    await this.#show();
  }

  #handedOver(survey: string, { id, delivery, earlier }: HandedOver): void {
    const { state, code } = delivery;
    const view: View = { at: state === 'received' ? 'done' : 'queued', code, earlier };
    this.view = view;
    this.dispatchEvent(new SubmittedEvent({ kind: 'response', id, survey, state, code }));
    if (delivery.state === 'received') return;
    void delivery.delivered.then(() => {
      // The next person may already be answering.
      if (this.view === view) this.view = { at: 'done', code };
      this.dispatchEvent(new DeliveredEvent('response', id, code));
    });
  }

  #fail(error: KinerjaError, at: 'failed' | 'asking' = 'failed'): void {
    this.view = { at, error };
    this.dispatchEvent(new FailedEvent(error));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kinerja-satisfaction-survey': KinerjaSatisfactionSurvey;
  }
}
