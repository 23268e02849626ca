import { isKinerjaError } from '@kinerja/core';
import { html, nothing, type TemplateResult } from 'lit';
import { mendPart } from '../parts/field.ts';
import { noticePart } from '../parts/notice.ts';
import { actSentence } from '../shared/act-error.ts';
import { clockFault, refusedNotice } from '../shared/refused.ts';
import { paragraphField } from '../parts/controls.ts';
import { type ConflictActions, conflictPart } from './conflict-part.ts';
import { linesPart } from './history-part.ts';
import { type Problem, sentenceOf } from './problems.ts';
import {
  type Asked,
  type Shown,
  type Work,
  may,
  permissionOf,
  writesExpectations,
  writesTargets,
} from './shown.ts';

export interface ActActions extends ConflictActions {
  readonly go: (id: string) => void;
  readonly save: () => void;
  /** Asks for the confirmation, and the remark. */
  readonly ask: (action: Asked) => void;
  readonly remark: (text: string) => void;
  readonly confirm: () => void;
  readonly back: () => void;
  readonly print: () => void;
  readonly bringBack: () => void;
}

const asked: readonly Asked[] = ['submit', 'agree', 'confirm', 'return', 'revise'];
const primary: readonly Asked[] = ['submit', 'agree'];

/** What hinders an action, in words: core's issues of the permission. */
function hindrances(action: Asked, shown: Shown): readonly string[] {
  const permission = permissionOf(shown, action);
  if (!permission || permission.allowed || permission.because !== 'missing') return [];
  return permission.issues.map((issue) => sentenceOf(issue, shown.words, shown.localize.tag));
}

const linked = (problems: readonly Problem[]): readonly { id: string; text: string }[] =>
  problems.map(({ id, where, text }) => ({ id, text: `${where}${text}` }));

/** Why what a person would look for cannot be done yet, with the way to each place. */
function whyNotPart(shown: Shown, { go }: ActActions): TemplateResult | typeof nothing {
  const { words, problems, work } = shown;
  if (writesTargets(shown) && problems.length > 0) {
    const mend = work.at === 'editing' && work.mend === true;
    const first = linked(problems.filter(({ unsavable }) => unsavable));
    if (mend && first.length > 0) return mendPart(words.mend, first, go);
    return html`<div class="missing">
      <p><strong>${words.missing.submit}</strong></p>
      <ul class="places">
        ${linked(problems).map(
          ({ id, text }) =>
            html`<li><button type="button" class="link" @click=${() => go(id)}>${text}</button></li>`,
        )}
      </ul>
    </div>`;
  }
  return html`${(['confirm', 'agree'] as const).map((action) => {
    const lines = shown.plan.provisional || action === 'agree' ? hindrances(action, shown) : [];
    return lines.length
      ? html`<div class="missing">
          <p><strong>${words.missing[action]}</strong></p>
          ${linesPart(lines)}
        </div>`
      : nothing;
  })}`;
}

/** What went wrong at the last attempt, and, where it was told, with what. */
function errorPart(
  error: Extract<Work, { at: 'editing' }>['error'],
  shown: Shown,
): TemplateResult | typeof nothing {
  if (!error) return nothing;
  const { words, localize } = shown;
  // The clock is all that has to be put right.
  const issues = isKinerjaError(error, 'invalid-data') && !clockFault(error) ? error.facts.issues : [];
  const lines = [...new Set(issues.map((issue) => sentenceOf(issue, words, localize.tag)))];
  const sentence = `${actSentence(localize, error)} ${words.kept}`;
  return noticePart({ tone: 'danger', text: html`${sentence} ${lines.length ? linesPart(lines) : nothing}` });
}

/** The confirmation of an act, with the remark that it needs or may have. */
function askPart(work: Extract<Work, { at: 'asking' }>, shown: Shown, actions: ActActions): TemplateResult {
  const { words, plan, remark, role } = shown;
  const { ask, yes, remark: about } = words.acts[work.action];
  const [title, text] = ask(role === 'employee' ? plan.supervisor.name : plan.employee.name);
  const permission = permissionOf(shown, work.action);
  const required = permission?.allowed === true && permission.brings.includes('remark');
  const [label, hint] = about ?? [];
  const error = work.lacking ? words.remarkLacking : undefined;
  return html`<div class="notice stack confirm" role="group" aria-labelledby="confirm-title">
    <h3 id="confirm-title" tabindex="-1">${title}</h3>
    <p>${text}</p>
    ${
      label
        ? paragraphField(
            {
              id: 'remark',
              label: required ? label : `${label}${words.optional}`,
              hint,
              error,
              value: remark,
              disabled: false,
            },
            actions.remark,
          )
        : nothing
    }
    ${errorPart(work.error, shown)}
    <div class="row">
      <button type="button" class="primary" @click=${actions.confirm}>${yes}</button>
      <button type="button" @click=${actions.back}>${words.back}</button>
    </div>
  </div>`;
}

function outcomePart({ work, words, localize }: Shown): TemplateResult | typeof nothing {
  if (work.at === 'refused') return noticePart(refusedNotice(localize, work.error));
  if (work.at === 'queued') {
    const [title, text] = words.queued(work.code);
    return noticePart({ tone: 'warning', title, text });
  }
  if (work.at !== 'done') return nothing;
  const title = work.action === 'write' ? words.saved : words.acts[work.action].done;
  return noticePart({ tone: 'success', title, text: words.code(work.code) });
}

function buttonsPart(shown: Shown, actions: ActActions): TemplateResult {
  const { words, work, unsaved, stored, problems } = shown;
  const busy = work.at === 'submitting';
  const writes = writesTargets(shown) || writesExpectations(shown);
  const ready = problems.every(({ unsavable }) => !unsavable);
  const allowed = asked.filter((action) => may(shown, action) && (!writes || ready));
  return html`${unsaved ? html`<p class="muted">${words.unsaved}</p>` : nothing}
    <div class="row">
      ${allowed.map(
        (action) =>
          html`<button
            type="button"
            class=${primary.includes(action) ? 'primary' : ''}
            part="submit"
            data-act=${action}
            aria-disabled=${busy ? 'true' : nothing}
            @click=${() => actions.ask(action)}
          >
            ${words.acts[action].button}
          </button>`,
      )}
      ${
        writes
          ? html`<button
              type="button"
              part="submit"
              data-act="write"
              aria-disabled=${busy ? 'true' : nothing}
              @click=${actions.save}
            >
              ${busy ? words.sending : words.save}
            </button>`
          : busy
            ? html`<p role="status">${words.sending}</p>`
            : nothing
      }
      ${stored ? html`<button type="button" class="link" @click=${actions.print}>${words.print}</button>` : nothing}
    </div>`;
}

/** What can be done with the plan now, why not the rest, and what became of the last act. */
export function actPart(shown: Shown, actions: ActActions): TemplateResult {
  const { work } = shown;
  const inside = (): TemplateResult => {
    if (work.at === 'conflict') return conflictPart(work, shown, actions);
    if (work.at === 'asking') return askPart(work, shown, actions);
    return html`${outcomePart(shown)} ${work.at === 'editing' ? errorPart(work.error, shown) : nothing}
    ${whyNotPart(shown, actions)} ${buttonsPart(shown, actions)}`;
  };
  return html`<div class="work stack">${inside()}</div>`;
}
