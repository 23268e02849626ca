import type { DevelopmentAction } from '@kinerja/core/cycle';
import { html, nothing, type TemplateResult } from 'lit';
import { choicePart, mendPart } from '../parts/field.ts';
import { actSentence } from '../shared/act-error.ts';
import { type Field, type TaskDraft, fieldsOf } from './draft.ts';
import { checkField, lineField, paragraphField } from '../parts/controls.ts';
import { type Shown, type Work, may, permissionOf } from './shown.ts';

export interface TaskActions {
  readonly ask: (action: DevelopmentAction) => void;
  readonly change: (field: Field, value: string) => void;
  readonly tick: (activity: string, done: boolean) => void;
  readonly confirm: () => void;
  readonly back: () => void;
  readonly go: (id: string) => void;
}

interface Asking {
  readonly shown: Shown;
  readonly action: DevelopmentAction;
  readonly draft: TaskDraft;
  readonly sending: boolean;
  readonly work: Work;
  readonly actions: TaskActions;
}

function isRequired(field: Field, { shown, action }: Asking): boolean {
  const permission = permissionOf(shown, action);
  return permission?.allowed === true && permission.brings.includes(field);
}

function labelOf(field: Field, asking: Asking): string {
  const { shown, action } = asking;
  const { fields, remarks, mayBeEmpty } = shown.words;
  const own = field === 'remark' ? new Map<string, string>(Object.entries(remarks)).get(action) : undefined;
  const label = own ?? fields[field];
  return isRequired(field, asking) ? label : mayBeEmpty(label);
}

function errorOf(field: Field, { work, shown }: Asking): string {
  const problem = work.at === 'asking' && work.problems.find(({ id }) => id === field);
  return problem ? shown.words.problems[problem.rule] : '';
}

function donePart(asking: Asking): TemplateResult | typeof nothing {
  const { shown, draft, sending, actions } = asking;
  const told = new Set(shown.current?.checkIns.flatMap(({ done = [] }) => done));
  const open = shown.current?.activities.filter(({ id }) => !told.has(id)) ?? [];
  if (open.length === 0) return nothing;
  return html`<fieldset class="field-frame">
    <legend class="field">${labelOf('done', asking)}</legend>
    <div class="choices column">
      ${open.map(({ id, what }) =>
        checkField(
          { id: `done-${id}`, checked: draft.done.includes(id), disabled: sending, label: what },
          (checked) => actions.tick(id, checked),
        ),
      )}
    </div>
  </fieldset>`;
}

function fieldPart(field: Field, asking: Asking): TemplateResult | typeof nothing {
  const { shown, draft, sending: disabled, actions } = asking;
  const { words, current } = shown;
  if (field === 'done') return donePart(asking);
  const frame = { id: field, label: labelOf(field, asking), error: errorOf(field, asking) };
  const value = draft[field];
  const change = (text: string): void => actions.change(field, text);
  if (field === 'progress' || field === 'result') {
    const names: Readonly<Record<string, string>> = field === 'progress' ? words.progress : words.results;
    const choices = Object.entries(names).map(([each, label]) => ({ value: each, label }));
    return choicePart({ ...frame, choices, chosen: value }, change, disabled);
  }
  if (field === 'until')
    return lineField({ ...frame, value, disabled, kind: 'date', minimum: current?.time.to }, change);
  return paragraphField({ ...frame, value, disabled }, change);
}

function failurePart({ shown, work }: Asking): TemplateResult | typeof nothing {
  if (work.at !== 'asking' || !work.error) return nothing;
  const { words, localize } = shown;
  const sentence = actSentence(localize, work.error);
  return html`<div class="notice danger" part="status" role="alert" tabindex="-1">
    <p>${work.error.code === 'conflict' ? words.conflict : `${sentence} ${words.kept}`}</p>
  </div>`;
}

/** The form of one act; nothing while none is asked. */
function formPart(shown: Shown, actions: TaskActions): TemplateResult | typeof nothing {
  const { work, words, tasks } = shown;
  const asked = work.at === 'asking' || (work.at === 'submitting' && work.from === 'act');
  const draft = asked ? tasks[work.action] : undefined;
  if (!asked || !draft) return nothing;
  const { action } = work;
  const asking: Asking = { shown, action, draft, work, actions, sending: work.at === 'submitting' };
  const { title, means, send } = words.acts[action];
  const confirm = (event: Event): void => {
    event.preventDefault();
    actions.confirm();
  };
  const problems = work.at === 'asking' ? work.problems : [];
  const mends = problems.map(({ id, rule }) => ({ id, text: words.problems[rule] }));
  const failed = work.at === 'asking' && work.error !== undefined;
  return html`<form class="task stack" novalidate aria-labelledby="task-title" @submit=${confirm}>
    <h4 id="task-title" tabindex="-1">${title}</h4>
    ${means ? html`<p>${means}</p>` : nothing}
    ${mends.length ? mendPart(words.mend(mends.length), mends, actions.go) : nothing}
    ${fieldsOf[action].map((field) => fieldPart(field, asking))} ${failurePart(asking)}
    <div class="row">
      <button type="submit" class="primary" part="submit" aria-disabled=${asking.sending ? 'true' : nothing}>
        ${asking.sending ? words.sending : failed ? words.again : send}
      </button>
      ${
        asking.sending
          ? nothing
          : html`<button type="button" @click=${actions.back}>${words.form.cancel}</button>`
      }
    </div>
  </form>`;
}

/** What can be done with what is there, what moves it on first. */
const order = [
  'agree',
  'check-in',
  'reply',
  'conclude',
  'offer',
  'return',
  'extend',
  'close',
  'withdraw',
] as const satisfies readonly DevelopmentAction[];

/** Buttons for what this person may do now, and the form of what is asked. */
export function taskPart(
  shown: Shown,
  edit: (() => void) | undefined,
  actions: TaskActions,
): TemplateResult | typeof nothing {
  const { work, words } = shown;
  const busy = work.at === 'asking' || work.at === 'submitting' || work.at === 'writing';
  const all = busy || !shown.current ? [] : order.filter((action) => may(shown, action));
  return html`${
    all.length || (edit && !busy)
      ? html`<div class="row acts">
          ${all.map(
            (action, place) =>
              html`<button
                type="button"
                class=${place === 0 && action !== 'withdraw' ? 'primary' : ''}
                data-act=${action}
                @click=${() => actions.ask(action)}
              >
                ${words.acts[action].button}
              </button>`,
          )}
          ${
            edit && !busy
              ? html`<button type="button" data-act="write" @click=${edit}>${words.edit}</button>`
              : nothing
          }
        </div>`
      : nothing
  }${formPart(shown, actions)}`;
}
