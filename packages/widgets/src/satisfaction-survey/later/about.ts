import { findPersonalData, maskPersonalData } from '@kinerja/core/privacy';
import type { ProfileQuestion } from '@kinerja/core/survey';
import type { TemplateResult } from 'lit';
import type { Lit, SurveyForm } from '../survey-view.ts';
import type { LaterWords } from './later.words.ts';

/** What is asked beside the questions, all of it optional: about the person, and in the person's own words. */
export function aboutStep(lit: Lit, words: LaterWords, it: SurveyForm): TemplateResult {
  const { html, nothing } = lit;
  const { profile, comment } = it.person.survey.instrument;
  return html`${
    profile.length > 0
      ? html`<details ?open=${it.person.steps}>
          <summary id="about">${words.profile}</summary>
          <p class="muted">${words.profileHint}</p>
          <div class="fields">${profile.map((asked) => profileField(lit, words, it, asked))}</div>
        </details>`
      : nothing
  }
  ${comment ? commentField(lit, words, it) : nothing}`;
}

/** One question about the person; what is not filled in, or not usable, is taken back. */
function profileField(lit: Lit, words: LaterWords, it: SurveyForm, asked: ProfileQuestion): TemplateResult {
  const { html, nothing } = lit;
  const { id, type, text } = asked;
  const name = `p-${id}`;
  const { minimum, maximum } = type === 'number' ? asked : {};
  const wrong = it.person.wanting.includes(name) && minimum !== undefined && maximum !== undefined;
  const problem = wrong ? `${name}-problem` : nothing;
  const value = it.person.form.profile[id] ?? '';
  const change = ({ target }: Event): void => {
    const { validity, value: given } = target as HTMLInputElement | HTMLSelectElement;
    const usable = validity.valid && given !== '';
    it.person.fill(id, usable ? (type === 'number' ? Number(given) : given) : undefined, validity.valid);
  };
  return html`<div>
    <label class="field" for=${name}>${it.text(text)}</label>
    ${
      type === 'choice'
        ? html`<select id=${name} @change=${change}>
            <option value="">${words.none}</option>
            ${asked.options.map(
              (option) =>
                html`<option value=${option.value} .selected=${option.value === value}>
                  ${it.text(option.label)}
                </option>`,
            )}
          </select>`
        : html`<input
            id=${name}
            type=${type}
            min=${minimum ?? nothing}
            max=${maximum ?? nothing}
            maxlength="200"
            autocomplete="off"
            .value=${String(value)}
            aria-invalid=${wrong ? 'true' : nothing}
            aria-describedby=${problem}
            @change=${change}
          />`
    }
    ${wrong ? html`<p class="problem" id=${problem}>${words.range(minimum, maximum)}</p>` : nothing}
  </div>`;
}

/** Free words, with a warning while something that points at a person is in them. */
function commentField({ html, nothing }: Lit, words: LaterWords, it: SurveyForm): TemplateResult {
  const text = it.person.form.comment;
  const kinds = [...new Set(findPersonalData(text).map(({ kind }) => words.kinds[kind]))].join(', ');
  const mask = ({ target }: Event): void => {
    it.person.comment(maskPersonalData(text));
    // The button goes, and would take the focus with it.
    (target as HTMLElement).parentElement?.querySelector('textarea')?.focus();
  };
  return html`<div>
    <label class="field" for="comment">${words.comment}</label>
    <p class="muted" id="hint">${words.commentHint}</p>
    <textarea
      id="comment"
      aria-describedby="hint"
      maxlength="4000"
      autocomplete="off"
      .value=${text}
      @input=${(event: Event) => it.person.comment((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <p class="problem" id="found" role="status">${kinds ? words.found(kinds) : nothing}</p>
    ${kinds ? html`<button type="button" @click=${mask}>${words.mask}</button>` : nothing}
  </div>`;
}
