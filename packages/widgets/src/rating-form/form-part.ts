import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { entriesWords } from '../parts/entries.words.ts';
import { type FieldFrame, fieldPart, mendPart } from '../parts/field.ts';
import { matrixWords } from '../parts/matrix.words.ts';
import { noticePart } from '../parts/notice.ts';
import { commonWords, sentenceFor } from '../shared/common.words.ts';
import { formatDay } from '../shared/format.ts';
import { type ConflictActions, asidePart, conflictPart } from './conflict-part.ts';
import { differences, linesOf } from './differences.ts';
import { draftOf } from './draft.ts';
import { type ChangeItem, type ItemWords, resultPart, valuePart } from './items-part.ts';
import { type Worded, predicateOf } from './shown.ts';
import { type VerdictActions, verdictPart } from './verdict-part.ts';
import { openItems, openRatings, resultViews, valueViews, verdictView } from './views.ts';

export interface FormActions extends ConflictActions, VerdictActions {
  readonly item: ChangeItem;
  readonly text: (field: 'strengths' | 'improvements', value: string) => void;
  readonly save: () => void;
  /** Asks for the confirmation, or names what is missing. */
  readonly finish: () => void;
  readonly confirm: () => void;
  readonly back: () => void;
  readonly bringBack: () => void;
}

function itemsPart(shown: Worded, change: ChangeItem): TemplateResult {
  const { words, localize } = shown;
  const all: ItemWords = {
    rating: words,
    rated: shown.rated,
    entries: localize.words(entriesWords),
  };
  return html`<section class="stack" aria-labelledby="results-title">
      <h3 id="results-title">${words.resultsTitle}</h3>
      <p>${words.resultsIntro}</p>
      <ol class="items">
        ${repeat(
          resultViews(shown),
          ({ id }) => id,
          (view) => resultPart(view, all, change),
        )}
      </ol>
    </section>
    <section class="stack" aria-labelledby="behaviour-title">
      <h3 id="behaviour-title">${words.behaviourTitle}</h3>
      <p>${words.behaviourIntro}</p>
      <ol class="items values">
        ${repeat(
          valueViews(shown),
          ({ id }) => id,
          (view) => valuePart(view, all, change),
        )}
      </ol>
    </section>`;
}

function textPart(
  frame: FieldFrame,
  value: string,
  disabled: boolean,
  change: (value: string) => void,
): TemplateResult {
  return fieldPart(
    frame,
    ({ describedBy }) =>
      html`<textarea
        id=${frame.id}
        rows="3"
        maxlength="4000"
        aria-describedby=${describedBy}
        .value=${live(value)}
        ?readonly=${disabled}
        @input=${(event: Event) => change((event.target as HTMLTextAreaElement).value)}
      ></textarea>`,
  );
}

function feedbackPart({ words, draft, work }: Worded, change: FormActions['text']): TemplateResult {
  const disabled = work.at === 'submitting';
  const strengths = { id: 'strengths', label: words.strengths, hint: words.strengthsHint };
  const improvements = { id: 'improvements', label: words.improvements, hint: words.improvementsHint };
  return html`<section class="stack" aria-labelledby="feedback-title">
    <h3 id="feedback-title">${words.feedbackTitle}</h3>
    ${textPart(strengths, draft.strengths, disabled, (value) => change('strengths', value))}
    ${textPart(improvements, draft.improvements, disabled, (value) => change('improvements', value))}
  </section>`;
}

function confirmPart(shown: Worded, actions: FormActions): TemplateResult {
  const { words, role, plan } = shown;
  const [title, text] = role.confirm(predicateOf(shown) ?? '', plan.employee.name);
  const open = openItems(shown).map((each) => each.text);
  return html`<div class="notice stack confirm" role="group" aria-labelledby="confirm-title">
    <h3 id="confirm-title" tabindex="-1">${title}</h3>
    <p>${text}</p>
    ${open.length ? html`<p>${words.confirmUnrated(open.join(', '))}</p>` : nothing}
    <div class="row">
      <button type="button" class="primary" @click=${actions.confirm}>${role.confirmYes}</button>
      <button type="button" @click=${actions.back}>${words.back}</button>
    </div>
  </div>`;
}

function workPart(shown: Worded, actions: FormActions): TemplateResult | typeof nothing {
  const { work, words, localize, draft } = shown;
  switch (work.at) {
    case 'confirming':
      return confirmPart(shown, actions);
    case 'conflict': {
      const { theirs } = work;
      const day = formatDay(localize.tag, theirs.on);
      const final = theirs.status === 'final';
      const [title, text] = final ? words.conflictFinal(day) : words.conflict(day, theirs.revision);
      const lines = differences(draft, draftOf(theirs), shown);
      return conflictPart({ title, text, differences: lines, final }, words, actions);
    }
    case 'done':
    case 'queued': {
      const [title, text] = work.at === 'done' ? words.saved(work.code) : words.stored(work.code);
      return noticePart({ tone: work.at === 'done' ? 'success' : 'warning', title, text });
    }
    case 'editing':
      if (work.mend) return mendPart(words.mend, openRatings(shown), actions.go);
      if (!work.error) return nothing;
      return noticePart({
        tone: 'danger',
        text: `${sentenceFor(localize.words(commonWords), work.error)} ${words.kept}`,
      });
    case 'submitting':
      return nothing;
  }
}

function buttonsPart(
  { work, words, role, unsaved }: Worded,
  actions: FormActions,
): TemplateResult | typeof nothing {
  if (work.at === 'confirming' || work.at === 'conflict') return nothing;
  const busy = work.at === 'submitting' ? 'true' : nothing;
  return html`${unsaved ? html`<p class="muted">${words.unsaved}</p>` : nothing}
    <div class="row">
      <button type="button" part="submit" aria-disabled=${busy} @click=${actions.save}>
        ${busy === 'true' ? words.saving : words.save}
      </button>
      <button type="button" class="primary" part="submit" aria-disabled=${busy} @click=${actions.finish}>
        ${role.finish}
      </button>
    </div>`;
}

/** The form with which a plan is rated. */
export function formPart(shown: Worded, actions: FormActions): TemplateResult {
  const { words, stored, aside, localize, unsaved } = shown;
  const resumed = stored && !unsaved && shown.work.at === 'editing';
  return html`${
      resumed
        ? html`<p class="muted">${words.resumed(formatDay(localize.tag, stored.on), stored.revision)}</p>`
        : nothing
    }
    ${itemsPart(shown, actions.item)}
    ${verdictPart(verdictView(shown), words, localize.words(matrixWords), actions)}
    ${feedbackPart(shown, actions.text)}
    ${aside ? asidePart(linesOf(aside, shown), words, actions.bringBack) : nothing}
    <div class="work stack">${workPart(shown, actions)} ${buttonsPart(shown, actions)}</div>`;
}
