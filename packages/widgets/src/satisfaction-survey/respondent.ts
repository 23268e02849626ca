import { type Answer, type Form, type Survey, openForm } from '@kinerja/core/survey';
import { answer, answerProfile, comment, unanswered } from '@kinerja/core/survey';
import type { LitElement } from 'lit';
import { AnsweredEvent } from '../shared/events.ts';
import { Handover } from './handover.ts';

/** Where a person answers. */
export interface Place {
  readonly host: LitElement;
  /** What comes after the questions: it may be brought, or turn out to be lacking. */
  readonly coming: {
    readonly it: { adopt(person: Respondent): void } | undefined;
    readonly lacking: boolean;
    bring(): Promise<void>;
  };
  /** Whether one question is shown at a time. */
  readonly steps: () => boolean;
  /** Called when other questions are shown than before. */
  readonly moved: () => void;
}

/** One person at the survey: what is answered, where he or she is, what helps. Another person is another one of these. */
export class Respondent {
  readonly survey: Survey;
  form: Form;
  /** Names of the fields that were found wanting, until they are mended: `q-<question>`, `p-<profile question>`. */
  wanting: readonly string[] = [];
  /** Which question; after the last comes what else is asked, and then the review. */
  at = 0;
  large = false;
  aloud = false;
  /** Made with the first thing that the person does: from there on something of him or her is on the screen. */
  handover: Handover | undefined;
  /** One answer is being changed, and leads straight back to the review. */
  changing = false;
  readonly #place: Place;

  constructor(survey: Survey, place: Place) {
    this.survey = survey;
    this.form = openForm(survey.instrument);
    this.#place = place;
    place.coming.it?.adopt(this);
  }

  /** How many questions there are, which is also where what else is asked has its place. */
  get last(): number {
    return this.survey.instrument.questions.length;
  }

  get steps(): boolean {
    return this.#place.steps();
  }

  get reviewing(): boolean {
    return this.at > this.last;
  }

  /** Nothing comes after this: the button sends. */
  get final(): boolean {
    const { lacking } = this.#place.coming;
    return this.reviewing || (lacking && (!this.steps || this.at >= this.last - 1));
  }

  readonly answer = (question: string, value: Answer): void => {
    this.form = answer(this.form, question, value);
    this.#mended(`q-${question}`);
    this.#place.host.dispatchEvent(new AnsweredEvent(question, value));
  };

  readonly fill = (question: string, value: string | number | undefined, valid: boolean): void => {
    this.form = answerProfile(this.form, question, value);
    this.#mended(`p-${question}`);
    if (!valid) this.wanting = [...this.wanting, `p-${question}`];
  };

  readonly comment = (text: string): void => {
    this.form = comment(this.form, text);
    this.begin();
  };

  readonly enlarge = (): void => {
    this.large = !this.large;
    this.begin().helped.add('large-type');
  };

  readonly listen = async (): Promise<void> => {
    this.aloud = !this.aloud;
    this.begin().helped.add('read-aloud');
    await this.#place.coming.bring();
    this.#place.moved();
  };

  /** Back to the question before; from the review of a page to the page. */
  readonly back = (): void => {
    this.changing = false;
    const before = this.at - 1;
    void this.go(this.steps ? before - (before === this.last && !this.#more ? 1 : 0) : 0);
  };

  /** Goes on from here, if nothing is wanting; `send` when the person has pressed what says so, `wanting` when it is. */
  async next(): Promise<'send' | 'wanting' | 'moved'> {
    const { at, last, steps, final } = this;
    const [asked] = steps ? this.survey.instrument.questions.slice(at) : [];
    const open = unanswered(this.form).filter((id) => !asked || id === asked.id);
    this.wanting = [...open.map((id) => `q-${id}`), ...this.wanting.filter((name) => name.startsWith('p-'))];
    this.begin();
    if (asked && open.length > 0) {
      await this.#place.host.updateComplete;
      await this.go(at);
      return 'moved';
    }
    if (!asked && this.wanting.length > 0) return 'wanting';
    if (final) return 'send';
    if (!asked || at === last - 1) await this.#place.coming.bring();
    if (!this.final) await this.go(this.#after(at));
    return 'moved';
  }

  /** Shows a place, and brings the person there: to this field, else to what comes first. */
  async go(at: number, field?: string): Promise<void> {
    const { host } = this.#place;
    if (this.at !== at) {
      this.at = at;
      host.requestUpdate();
      await host.updateComplete;
    }
    const asked = this.survey.instrument.questions[at];
    const first = asked ? `q-${asked.id}` : this.reviewing ? 'review' : 'about';
    focusField(host.shadowRoot, field ?? first);
    this.#place.moved();
  }

  /** Something of the person is on the screen now, and what comes later is wanted soon. */
  begin(): Handover {
    void this.#place.coming.bring();
    this.#place.host.requestUpdate();
    return (this.handover ??= new Handover());
  }

  #after(at: number): number {
    if (this.changing || !this.steps) {
      this.changing = false;
      return this.last + 1;
    }
    return at + (at + 1 === this.last && !this.#more ? 2 : 1);
  }

  /** Whether anything is asked beside the questions. */
  get #more(): boolean {
    const { profile, comment: commented } = this.survey.instrument;
    return commented || profile.length > 0;
  }

  #mended(name: string): void {
    this.wanting = this.wanting.filter((each) => each !== name);
    this.begin();
  }
}

/** Brings the person to a field, also when it is folded away. */
function focusField(root: ShadowRoot | null, name: string): void {
  const field = root?.getElementById(name);
  field?.closest('details')?.setAttribute('open', '');
  field?.scrollIntoView({ block: 'nearest' });
  const input = field?.querySelector<HTMLElement>('input:checked') ?? field?.querySelector('input') ?? field;
  input?.focus({ preventScroll: true });
}
