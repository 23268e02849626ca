import { KinerjaError, type Source, isKinerjaError, toKinerjaError } from '@kinerja/core';
import type { Survey } from '@kinerja/core/survey';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { failurePart, focusStatus } from '../parts/notice.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { commonWords, sentenceFor } from '../shared/common.words.ts';
import { Connect } from '../shared/connect.ts';
import { FailedEvent } from '../shared/events.ts';
import { formatDay } from '../shared/format.ts';
import { Localize } from '../shared/localize.ts';
import { Online } from '../shared/online.ts';
import { today } from '../shared/today.ts';
import { Coming } from './coming.ts';
import { type HandedOver, announce } from './handover.ts';
import { Narrow } from './narrow.ts';
import { Respondent } from './respondent.ts';
import { surveyStyles } from './satisfaction-survey.styles.ts';
import { type SurveyWords, surveyWords } from './satisfaction-survey.words.ts';
import { surveyForm } from './survey-form.ts';
import { failedPart, lackingPart, plainEnd, standingPart } from './survey-notices.ts';
import type { SurveyForm, View } from './survey-view.ts';
import { Voices } from './voices.ts';

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
      layout: {},
      device: {},
      serviceToken: { attribute: 'service-token' },
      resultsUrl: { attribute: 'results-url' },
      view: state,
      person: state,
    };
  }

  /** Which survey is asked. */
  surveyId = '';
  /** Where the survey comes from and the answers go; asked from the page when not set. */
  source: Source | undefined;
  /** One question at a time (`steps`), all of them (`page`), or by the width of the widget. */
  layout: 'auto' | 'steps' | 'page' = 'auto';
  /** Whose device this is: on any but a personal one nothing is kept. */
  device: 'personal' | 'shared' | 'kiosk' = 'personal';
  /** What the person was given for one service, so that it counts once. */
  serviceToken = '';
  /** Where the person can see later what came of the answers. */
  resultsUrl = '';

  private view: View = { at: 'loading' };
  private person: Respondent | undefined;

  /** The language around it; for its own parts. */
  readonly localize = new Localize(this);
  #survey: Survey | undefined;
  readonly #narrow = new Narrow(this);
  readonly #voices = new Voices(this);
  readonly #coming = new Coming(this);
  readonly #connect = new Connect(this, () => this.#fail(new KinerjaError('unexpected', {})));

  constructor() {
    super();
    new Online(this, () => this.view.at === 'failed' && void this.#load());
  }

  /** Whether something of a person is on the screen: answers, or what became of them. */
  get used(): 'nothing' | 'answers' | 'end' {
    const { at } = this.view;
    return at === 'done' || at === 'queued' ? 'end' : this.person?.handover ? 'answers' : 'nothing';
  }

  get #steps(): boolean {
    return this.layout === 'steps' || (this.layout !== 'page' && this.#narrow.is);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What may be kept on the device is for the source to know.
    if (changed.has('device') && this.hasUpdated) this.#connect.ask();
    if (this.#survey && this.view.at === 'locked' && this.serviceToken) this.#open(this.#survey);
    // Another source for the same survey changes nothing for a person who is already answering.
    if (changed.has('surveyId') || (changed.has('source') && !this.#survey)) void this.#load();
  }

  protected override render(): TemplateResult {
    const state = `base stack ${this.view.at}${this.person?.large ? ' large' : ''}`;
    return html`<div class=${state} part="base" lang=${this.localize.language}>
      ${this.#body()} ${this.#coming.it?.over()}
    </div>`;
  }

  #body(): TemplateResult | typeof nothing {
    const { view } = this;
    const words = this.localize.words(surveyWords);
    const common = this.localize.words(commonWords);
    switch (view.at) {
      case 'refused':
      case 'failed':
        return failedPart(common, view.error, view.at === 'failed' && (() => void this.#load()));
      case 'queued':
      case 'done':
        return this.#coming.it?.end(view, words) ?? plainEnd(words, view, this.again);
      case 'asking':
      case 'submitting':
        return this.person ? surveyForm(this.#form(words, this.person)) : nothing;
      default:
        return standingPart(view.at, words, common, this.#closes());
    }
  }

  #form(words: SurveyWords, person: Respondent): SurveyForm {
    const { it: later, lacking } = this.#coming;
    const text: SurveyForm['text'] = (each) => this.localize.text(each);
    const offline = navigator.onLine ? '' : words.offline(this.device === 'personal');
    const voice = !lacking && !!this.#voices.of(this.localize.language);
    const [closes, said, sending] = [this.#closes(), this.#said(words), this.view.at === 'submitting'];
    return { words, text, person, later, closes, offline, voice, sending, said, send: this.#send };
  }

  #said(words: SurveyWords): TemplateResult | undefined {
    const { it: later, lacking } = this.#coming;
    const error = this.view.at === 'asking' && this.view.error;
    if (error) {
      const common = this.localize.words(commonWords);
      const text = later?.sentence(error) ?? `${sentenceFor(common, error)} ${words.kept}`;
      return failurePart({ title: common.failed, text });
    }
    return lacking ? lackingPart(words, this.device === 'kiosk' ? this.again : undefined) : undefined;
  }

  #closes(): string {
    const day = this.#survey?.closes;
    return day ? formatDay(this.localize.tag, day) : '';
  }

  readonly #read = (): void => {
    const { person } = this;
    const words = this.localize.words(surveyWords);
    this.#coming.it?.read(person && this.#form(words, person), this.#voices.of(this.localize.language));
  };

  /** Empties everything for the next person. */
  readonly again = async (): Promise<void> => {
    const survey = this.#survey;
    if (!survey) return;
    this.person = undefined;
    this.#coming.it?.hush();
    // Fields keep what was typed and not yet rendered: all of them go, and new ones come.
    this.view = { at: 'loading' };
    await this.updateComplete;
    if (survey !== this.#survey) return;
    const person = this.#open(survey);
    await this.updateComplete;
    await person.go(0);
  };

  readonly #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { person } = this;
    if (this.view.at !== 'asking' || !person) return;
    const outcome = await person.next();
    if (outcome === 'wanting') await this.#show();
    if (outcome === 'send') await this.#put(person);
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
    // A page shows it all at once, and a kiosk does not begin without its clock.
    const early = this.device === 'kiosk' || !this.#steps ? this.#coming.bring() : undefined;
    const found = await source.get('survey', surveyId).catch(toKinerjaError);
    const ready = await this.#coming.ready(early);
    // Else a newer load has taken over.
    if (!ready || surveyId !== this.surveyId) return;
    if (!isKinerjaError(found)) this.#open(found);
    else if (found.code === 'not-found') this.view = { at: 'absent' };
    else this.#fail(found);
  }

  /** Starts with an empty form, unless the last day has passed. */
  #open(survey: Survey): Respondent {
    this.#survey = survey;
    const steps = (): boolean => this.#steps;
    const person = new Respondent(survey, { host: this, coming: this.#coming, steps, moved: this.#read });
    const closed = survey.closes && survey.closes < today();
    const locked = survey.tokenRequired && !this.serviceToken;
    this.person = person;
    this.view = { at: closed ? 'closed' : locked ? 'locked' : 'asking' };
    return person;
  }

  async #put(person: Respondent): Promise<void> {
    const { source, view } = this;
    if (!source || view.at !== 'asking') return;
    const { tag, language } = this.localize;
    this.view = { at: 'submitting' };
    this.#coming.it?.hush();
    try {
      const shown = tag in person.survey.title ? tag : language;
      const sent = { form: person.form, language: shown, token: this.serviceToken };
      this.#handedOver(person, await person.begin().send(source, person.survey.id, sent));
    } catch (error) {
      if (person === this.person) this.#fail(toKinerjaError(error), 'asking');
    }
    if (!this.person || person === this.person) await this.#show();
  }

  #handedOver(person: Respondent, handed: HandedOver): void {
    const { state, code } = handed.delivery;
    const view: View = { at: state === 'received' ? 'done' : 'queued', code, earlier: handed.earlier };
    // The next person may already be answering.
    if (person === this.person) {
      this.view = view;
      this.person = undefined;
    }
    announce(this, person.survey.id, handed, (next) => {
      if (this.view === view) this.view = next;
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
