import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { behaviourValues } from '@kinerja/core/evaluation';
import { type Choice, type FieldFrame, chosenPart, fieldPart, mendPart } from '../parts/field.ts';
import { commonWords, sentenceFor } from '../shared/common.words.ts';
import { type AdviceActions, advicePart } from './advice-part.ts';
import { anonymityPart } from './anonymity-part.ts';
import { type Draft, type Field, type Task, fieldsOf, keyOf } from './draft.ts';
import { type Shown, type Work, aboutInWords, askable, permissionOf, recordOf } from './shown.ts';

export interface FormActions extends AdviceActions {
  readonly change: (field: Field, value: string) => void;
  readonly hide: (anonymous: boolean) => void;
  readonly send: () => void;
  readonly cancel: () => void;
  /** Moves focus to the control of that id. */
  readonly go: (id: string) => void;
}

/** A form that is being filled in, or is on its way. */
interface Filling {
  readonly shown: Shown;
  readonly task: Task;
  readonly draft: Draft;
  readonly sending: boolean;
  readonly work: Extract<Work, { at: 'writing' | 'submitting' }>;
}

/** Whether core or the scheme wants the field filled in. */
function isRequired(field: Field, { shown, task }: Filling): boolean {
  const permission = permissionOf(shown, task);
  if (permission?.allowed && permission.brings.includes(field)) return true;
  const said = task.action === 'give' || task.action === 'answer';
  return (
    said &&
    (field === 'strengths' || field === 'improvements') &&
    shown.scheme?.feedback[field] === 'required'
  );
}

function errorOf(field: Field, { work, shown }: Filling): string {
  const problem = work.at === 'writing' && work.problems.find((each) => each.field === field);
  const { required, other } = shown.words.form;
  if (!problem) return '';
  return problem.rule === 'required' ? required[field] : other;
}

function frameOf(field: Field, filling: Filling): FieldFrame {
  const { shown, task } = filling;
  const { labels, notes, hints, mayBeEmpty } = shown.words.form;
  const { action } = task;
  const asked = field === 'note' && (action === 'request' || action === 'check-in');
  const label = asked ? notes[action] : labels[field];
  const must = field === 'about' || isRequired(field, filling);
  const hint = field === 'strengths' || field === 'improvements' ? hints[field] : undefined;
  return { id: field, label: must ? label : mayBeEmpty(label), hint, error: errorOf(field, filling) };
}

function textPart(field: Field, filling: Filling, actions: FormActions): TemplateResult {
  const { draft, sending, shown } = filling;
  return fieldPart(
    frameOf(field, filling),
    ({ describedBy, invalid }) =>
      html`<textarea
          id=${field}
          rows="3"
          maxlength="4000"
          .value=${live(draft[field])}
          ?readonly=${sending}
          aria-describedby=${describedBy === nothing ? `${field}-advice` : `${describedBy} ${field}-advice`}
          aria-invalid=${invalid}
          @input=${(event: Event) => actions.change(field, (event.target as HTMLTextAreaElement).value)}
          @change=${() => actions.leave(field)}
        ></textarea>
        ${advicePart(field, draft, shown, actions)}`,
  );
}

const optionPart = ({ value, label }: Choice, chosen: string): TemplateResult =>
  html`<option value=${value} .selected=${live(value === chosen)}>${label}</option>`;

function selectPart(
  field: Field,
  filling: Filling,
  actions: FormActions,
  choices: readonly Choice[],
  options: TemplateResult,
): TemplateResult {
  const change = (event: Event): void => actions.change(field, (event.target as HTMLSelectElement).value);
  return fieldPart(frameOf(field, filling), ({ describedBy, invalid }) =>
    chosenPart(
      choices.find(({ value }) => value === filling.draft[field])?.label,
      html`<select
        id=${field}
        ?disabled=${filling.sending}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @change=${change}
      >
        ${options}
      </select>`,
    ),
  );
}

function aboutPart(filling: Filling, actions: FormActions): TemplateResult {
  const { shown, draft } = filling;
  const { words, plan, localize } = shown;
  const group = (label: string, all: readonly Choice[]): TemplateResult | typeof nothing =>
    all.length
      ? html`<optgroup label=${label}>${all.map((each) => optionPart(each, draft.about))}</optgroup>`
      : nothing;
  const targets = plan.targets.map(({ id, result }) => ({ value: `target:${id}`, label: result }));
  const values = behaviourValues.map(({ id, label }) => ({
    value: `value:${id}`,
    label: localize.text(label),
  }));
  const general = { value: 'general', label: words.general };
  const options = html`${optionPart(general, draft.about)} ${group(words.targets, targets)}
  ${group(words.values, values)}`;
  return selectPart('about', filling, actions, [general, ...targets, ...values], options);
}

function toPart(filling: Filling, actions: FormActions): TemplateResult {
  const { shown, draft } = filling;
  const options = [{ value: '', label: shown.words.form.choose }, ...askable(shown)];
  const list = html`${options.map((each) => optionPart(each, draft.to))}`;
  return selectPart('to', filling, actions, options, list);
}

function controlPart(field: Field, filling: Filling, actions: FormActions): TemplateResult {
  if (field === 'about') return aboutPart(filling, actions);
  return field === 'to' ? toPart(filling, actions) : textPart(field, filling, actions);
}

/** What the scheme wants feedback to speak of. */
function promptsPart({ shown, task }: Filling): TemplateResult | typeof nothing {
  const prompts = shown.scheme?.feedback.prompts ?? [];
  if (prompts.length === 0 || (task.action !== 'give' && task.action !== 'answer')) return nothing;
  const list = prompts.map(({ label }) => shown.localize.text(label)).join('; ');
  return html`<p class="muted">${shown.words.form.prompts(list)}</p>`;
}

function failurePart({ shown, work }: Filling): TemplateResult | typeof nothing {
  if (work.at !== 'writing' || !work.error) return nothing;
  const { kept, conflict } = shown.words.form;
  const sentence = sentenceFor(shown.localize.words(commonWords), work.error);
  return html`<div class="notice danger" part="status" role="alert" tabindex="-1">
    <p>${work.error.code === 'conflict' ? conflict : `${sentence} ${kept}`}</p>
  </div>`;
}

/** To leave a text brings advice, which would push the button away from under the mouse before it is let go. */
const stay = (event: Event): void => event.preventDefault();

function buttonsPart({ shown, task, work, sending }: Filling, cancel: () => void): TemplateResult {
  const { form, tasks } = shown.words;
  const failed = work.at === 'writing' && work.error !== undefined;
  const send = failed ? form.again : tasks[task.action].send;
  return html`<div class="row">
    <button
      type="submit"
      class="primary"
      part="submit"
      aria-disabled=${sending ? 'true' : nothing}
      @mousedown=${stay}
    >
      ${sending ? form.sending : send}
    </button>
    ${sending ? nothing : html`<button type="button" @click=${cancel}>${form.cancel}</button>`}
  </div>`;
}

function titlePart({ shown, task }: Filling): TemplateResult {
  const { title } = shown.words.tasks[task.action];
  const record = recordOf(shown, task);
  // Inside an entry it stands one level deeper.
  return record
    ? html`<h4 id="task-title" tabindex="-1">
        ${title}<span class="hidden">: ${aboutInWords(record.about, shown)}</span>
      </h4>`
    : html`<h3 id="task-title" tabindex="-1">${title}</h3>`;
}

/** The form of one task; nothing while another or none is done. */
export function formPart(shown: Shown, task: Task, actions: FormActions): TemplateResult | typeof nothing {
  const { work, drafts } = shown;
  const draft = drafts[keyOf(task)];
  if ((work.at !== 'writing' && work.at !== 'submitting') || !draft) return nothing;
  if (keyOf(work.task) !== keyOf(task)) return nothing;
  const filling: Filling = { shown, task, draft, work, sending: work.at === 'submitting' };
  const send = (event: Event): void => {
    event.preventDefault();
    actions.send();
  };
  const fields = fieldsOf[task.action];
  const problems = work.at === 'writing' ? work.problems : [];
  const mends = problems.map(({ field }) => ({ id: field, text: errorOf(field, filling) }));
  return html`<form class="task stack" novalidate aria-labelledby="task-title" @submit=${send}>
    ${titlePart(filling)} ${promptsPart(filling)}
    ${mends.length ? mendPart(shown.words.form.mend(mends.length), mends, actions.go) : nothing}
    ${fields.map((field) => controlPart(field, filling, actions))}
    ${anonymityPart(shown, task, draft, actions.hide, filling.sending)} ${failurePart(filling)}
    ${buttonsPart(filling, actions.cancel)}
  </form>`;
}
