import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entriesWords } from '../parts/entries.words.ts';
import { mendPart } from '../parts/field.ts';
import { matrixWords } from '../parts/matrix.words.ts';
import { noticePart } from '../parts/notice.ts';
import { actSentence } from '../shared/act-error.ts';
import { refusedNotice } from '../shared/refused.ts';
import { commonWords, sentenceFor } from '../shared/common.words.ts';
import { formatDay } from '../shared/format.ts';
import { toldPart } from '../shared/plan-body.ts';
import { type ConflictActions, asidePart, conflictPart } from './conflict-part.ts';
import { differences, linesOf } from './differences.ts';
import { draftOf } from './draft.ts';
import { type ChangeItem, type ItemWords, resultPart, valuePart } from './items-part.ts';
import { errorAt, mendsOf } from './mends.ts';
import { notedPart } from './noted-part.ts';
import { type Worded, isVerdict, predicateOf } from './shown.ts';
import { type VerdictActions, verdictPart } from './verdict-part.ts';
import { openItems, resultViews, valueViews, verdictView } from './views.ts';

export interface FormActions extends ConflictActions, VerdictActions {
  readonly item: ChangeItem;
  readonly text: (field: 'strengths' | 'improvements', value: string) => void;
  readonly tie: (text: string | undefined) => void;
  /** Lays the rating beside the rater's others. */
  readonly look: () => void;
  readonly save: () => void;
  /** Asks for the confirmation, or names what is missing. */
  readonly finish: () => void;
  readonly confirm: () => void;
  readonly back: () => void;
  readonly bringBack: () => void;
  /** Rates once more what was handed in. */
  readonly again: () => void;
}

/** The sections are numbered where all of them are there. */
const titled = ({ asked }: Pick<Worded, 'asked'>, title: string): string =>
  asked.length > 1 ? title : title.replace(/^\d\. /, '');

function itemsPart(shown: Worded, change: ChangeItem): TemplateResult {
  const { words, localize, asked } = shown;
  const all: ItemWords = {
    rating: words,
    rated: shown.rated,
    entries: localize.words(entriesWords),
  };
  const results = html`<section class="stack" aria-labelledby="results-title">
    <h3 id="results-title">${titled(shown, words.resultsTitle)}</h3>
    <p>${words.resultsIntro}</p>
    <ol class="items">
      ${repeat(
        resultViews(shown),
        ({ id }) => id,
        (view) => resultPart(view, all, change),
      )}
    </ol>
  </section>`;
  const behaviour = html`<section class="stack" aria-labelledby="behaviour-title">
    <h3 id="behaviour-title">${titled(shown, words.behaviourTitle)}</h3>
    <p>${words.behaviourIntro}</p>
    <ol class="items values">
      ${repeat(
        valueViews(shown),
        ({ id }) => id,
        (view) => valuePart(view, all, change),
      )}
    </ol>
  </section>`;
  return html`${asked.includes('results') ? results : nothing}
  ${asked.includes('behaviour') ? behaviour : nothing}`;
}

function feedbackPart(shown: Worded, change: FormActions['text']): TemplateResult {
  const { words, draft, work } = shown;
  const disabled = work.at === 'submitting';
  const strengths = { id: 'strengths', label: words.strengths, hint: words.strengthsHint };
  const improvements = { id: 'improvements', label: words.improvements, hint: words.improvementsHint };
  return html`<section class="stack" aria-labelledby="feedback-title">
    <h3 id="feedback-title">${titled(shown, words.feedbackTitle)}</h3>
    ${notedPart(strengths, draft.strengths, disabled, (value) => change('strengths', value), 3)}
    ${notedPart(improvements, draft.improvements, disabled, (value) => change('improvements', value), 3)}
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
    case 'refused':
      return noticePart(refusedNotice(localize, work.error));
    case 'editing':
      if (work.mend) return mendPart(words.mend, mendsOf(shown), actions.go);
      if (!work.error) return nothing;
      return noticePart({
        tone: 'danger',
        text: `${actSentence(localize, work.error)} ${words.kept}`,
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
      <button
        type="button"
        class="primary"
        id="finish"
        part="submit"
        aria-disabled=${busy}
        @click=${actions.finish}
      >
        ${role.finish}
      </button>
    </div>`;
}

/** Who reads it, what the scheme asks, and what it still waits for. */
function schemePart(shown: Worded): TemplateResult | typeof nothing {
  const { rules, voice: words, rater, plan, evaluation, permission, names } = shown;
  if (!rules || !words) return nothing;
  const { room, scheme } = rules;
  const voice = scheme.voices.sources.find(({ id }) => id === rater.role);
  const sight = {
    role: rater.role,
    employee: plan.employee.name,
    supervisor: plan.supervisor.name,
    voice,
  };
  const waits = permission?.allowed === false && permission.because === 'missing';
  return html`${waits ? toldPart(words.waitsForSelf) : nothing}
  ${evaluation ? room.sightPart(sight, words) : nothing}
  ${room.askedPart(scheme.rating, isVerdict(shown), names.level, words)}`;
}

function tiePart(shown: Worded, actions: FormActions): TemplateResult | typeof nothing {
  const { rules, voice: words, rater, draft, work } = shown;
  if (!rules || !words || rater.role === 'self') return nothing;
  const tie = {
    text: draft.tie,
    effect: rules.scheme.voices.ties ?? 'left-out',
    error: errorAt(shown, 'tie-text'),
    disabled: work.at === 'submitting',
  } as const;
  return rules.room.tiePart(tie, words, actions.tie);
}

/** How the rater's own ratings lie, for his own eyes; it is read only when he asks. */
function lensPart({ lens, words, localize, rater }: Worded, actions: FormActions) {
  if (rater.role !== 'supervisor') return nothing;
  if (lens.at === 'open') return lens.part.lensPart(lens.pattern, localize);
  const busy = lens.at === 'reading';
  return html`<div class="row">
      <button type="button" id="lens" aria-disabled=${busy ? 'true' : nothing} @click=${actions.look}>
        ${busy ? words.lensReading : words.lens}
      </button>
    </div>
    ${
      lens.at === 'failed'
        ? noticePart({ tone: 'danger', text: sentenceFor(localize.words(commonWords), lens.error) })
        : nothing
    }`;
}

function resumedPart({ words, stored, localize, unsaved, restored, work }: Worded) {
  if (restored && unsaved) return html`<p class="muted" role="status">${words.restored}</p>`;
  if (!stored || unsaved || work.at !== 'editing') return nothing;
  return html`<p class="muted">${words.resumed(formatDay(localize.tag, stored.on), stored.revision)}</p>`;
}

/** The form with which a plan is rated. */
export function formPart(shown: Worded, actions: FormActions): TemplateResult {
  const { words, aside, localize } = shown;
  const view = verdictView(shown);
  const verdict = { ...view, title: titled(shown, view.title) };
  return html`${resumedPart(shown)} ${schemePart(shown)} ${itemsPart(shown, actions.item)}
    ${verdictPart(verdict, words, localize.words(matrixWords), actions)} ${feedbackPart(shown, actions.text)}
    ${tiePart(shown, actions)} ${lensPart(shown, actions)}
    ${aside ? asidePart(linesOf(aside, shown), words, actions.bringBack) : nothing}
    <div class="work stack">${workPart(shown, actions)} ${buttonsPart(shown, actions)}</div>`;
}
