import { html, nothing, type TemplateResult } from 'lit';
import { lineField, selectField } from '../parts/controls.ts';
import { answered, mostWhys } from './report.ts';
import { type ReportActions, type ReportForm, errorOf, paragraphPart } from './report-fields.ts';
import type { AnalysisWords, ReportWords } from './tracker-words.ts';

/** The control of an answer; the first stands where the cause stood, so that what is wrong is found there. */
const controlOf = (place: number): string => (place === 0 ? 'cause' : `why-${place}`);

/** So much of an answer is said again in the next question. */
const QUOTE = 90;

const quoted = (text: string): string => (text.length > QUOTE ? `${text.slice(0, QUOTE)}…` : text);

function question(about: string | undefined, words: AnalysisWords): string {
  const text = about?.trim().replace(/[.?!]+$/, '');
  return text ? words.why(quoted(text)) : words.whyOfNothing;
}

function whyPart(
  place: number,
  form: ReportForm,
  words: ReportWords,
  { whys: change }: ReportActions,
): TemplateResult {
  const { analysis } = words;
  const { whys, what } = form.draft;
  const frame = {
    id: controlOf(place),
    label: question(place === 0 ? what : whys[place - 1], analysis),
    hint: analysis.step(place + 1, mostWhys),
    error: place === 0 ? errorOf(form, words, 'cause') : '',
  };
  const put = (value: string): void => change(whys.map((why, at) => (at === place ? value : why)));
  const line = { ...frame, value: whys[place] ?? '', disabled: form.sending };
  return html`<li>${lineField(line, put)}</li>`;
}

/** One "mengapa" after the other; the next is asked when somebody wants it. */
function guidedPart(form: ReportForm, words: ReportWords, actions: ReportActions): TemplateResult {
  const { analysis } = words;
  const { whys } = form.draft;
  const root = answered(form.draft).at(-1);
  const further = (): void => actions.whys([...whys, ''], controlOf(whys.length));
  const back = (): void =>
    actions.whys(whys.slice(0, -1), whys.length > 1 ? controlOf(whys.length - 2) : 'guide');
  return html`<ol class="whys stack">
      ${whys.map((_, place) => whyPart(place, form, words, actions))}
    </ol>
    <p class="root" role="status">${root ? analysis.root(root) : nothing}</p>
    <p class="muted">${analysis.enough}</p>
    ${
      form.sending
        ? nothing
        : html`<div class="row">
            ${
              whys.length < mostWhys && whys.at(-1)?.trim()
                ? html`<button type="button" @click=${further}>${analysis.further}</button>`
                : nothing
            }
            <button type="button" class="link" @click=${back}>${analysis.back}</button>
          </div>`
    }`;
}

function causePart(form: ReportForm, words: ReportWords, actions: ReportActions): TemplateResult {
  const { draft, sending } = form;
  if (draft.whys.length > 0) return guidedPart(form, words, actions);
  const error = errorOf(form, words, 'cause');
  const cause = { id: 'cause', label: words.cause, hint: words.causeHint, error };
  const guide = (): void => actions.whys([draft.cause.slice(0, 500)], controlOf(0));
  return html`${paragraphPart(cause, form, actions)}
  ${
    sending
      ? nothing
      : html`<div class="row">
          <button type="button" id="guide" aria-describedby="guide-hint" @click=${guide}>
            ${words.analysis.guide}
          </button>
          <span class="muted" id="guide-hint">${words.analysis.guideHint}</span>
        </div>`
  }`;
}

function categoryPart(form: ReportForm, words: ReportWords, actions: ReportActions) {
  const { categories, draft, sending } = form;
  if (categories.length === 0) return nothing;
  const { category: label, noCategory } = words.analysis;
  const frame = { id: 'category', label, error: errorOf(form, words, 'category') };
  const choices = [
    { value: '', label: noCategory },
    ...categories.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return selectField({ ...frame, value: draft.category, choices, disabled: sending }, (category) =>
    actions.change('category', category),
  );
}

/** What stood in the way, of which kind, why, and what is asked of the leader. */
export function obstaclePart(form: ReportForm, words: ReportWords, actions: ReportActions): TemplateResult {
  const { draft } = form;
  const what = { id: 'what', label: words.what, error: errorOf(form, words, 'what') };
  const support = {
    id: 'support',
    label: words.analysis.support,
    hint: words.analysis.supportHint,
    error: errorOf(form, words, 'support'),
  };
  const open =
    [draft.what, draft.cause, draft.category, draft.support].some(Boolean) || draft.whys.length > 0;
  return html`<details class="group" ?open=${open}>
    <summary>${words.obstacle}</summary>
    <div class="stack">
      ${paragraphPart(what, form, actions)} ${categoryPart(form, words, actions)}
      ${causePart(form, words, actions)} ${paragraphPart(support, form, actions)}
    </div>
  </details>`;
}
