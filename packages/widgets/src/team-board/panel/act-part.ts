import { html, nothing, type TemplateResult } from 'lit';
import { noticePart } from '../../parts/notice.ts';
import { refusedNotice } from '../../shared/refused.ts';
import { type AskActions, askPart } from './ask-part.ts';
import { headingPart } from './heading.ts';
import { entryPart } from './history-part.ts';
import { sentenceOf } from './problems.ts';
import { type PanelAction, panelActions } from './panel-actions.ts';
import { type Asking, type Opened, type Shown, type Work, isOpened, may, permission } from './shown.ts';

export interface ActActions extends AskActions {
  readonly ask: (asking: Asking) => void;
  /** Goes on with what was written, on the version that is stored now. */
  readonly again: () => void;
}

/** Those about one rater have their buttons beside the rater. */
const general = panelActions.filter((action) => action !== 'approve-rater' && action !== 'decline-rater');
const primary: readonly PanelAction[] = ['release', 'decide', 'finalise'];

/** Why something that would be next cannot be done yet. */
function hindrances(action: PanelAction, shown: Opened): readonly string[] {
  const judged = permission(action, shown);
  if (!judged || judged.allowed || judged.because !== 'missing') return [];
  return judged.issues
    .filter(({ rule }) => rule !== 'not-in-scheme')
    .map((issue) => sentenceOf(issue, shown));
}

function buttonsPart(shown: Shown, ask: ActActions['ask']): TemplateResult {
  const { words, work } = shown;
  const busy = work.at === 'submitting';
  const button = (action: Asking['action'], main: boolean): TemplateResult =>
    html`<button
      type="button"
      class=${main ? 'primary' : ''}
      data-act=${action}
      aria-disabled=${busy ? 'true' : nothing}
      @click=${() => ask({ action })}
    >
      ${words.acts[action].button}
    </button>`;
  if (!isOpened(shown)) return html`<div class="row">${button('open', true)}</div>`;
  const allowed = general.filter((action) => may(action, shown));
  return html`<div class="row">
    ${allowed.map((action) => button(action, primary.includes(action)))}
    ${busy ? html`<p role="status">${words.sending}</p>` : nothing}
  </div>`;
}

function whyNotPart(shown: Shown): TemplateResult | typeof nothing {
  if (!isOpened(shown)) return nothing;
  const { words } = shown;
  const lines = general.flatMap((action) =>
    hindrances(action, shown).map((text) => words.notYetBecause(words.acts[action].name, text)),
  );
  return lines.length === 0
    ? nothing
    : html`<ul class="lines missing">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`;
}

function outcomePart({ work, words, localize }: Shown): TemplateResult | typeof nothing {
  if (work.at === 'refused') return noticePart(refusedNotice(localize, work.error));
  if (work.at === 'queued') {
    const [title, text] = words.queued(work.code);
    return noticePart({ tone: 'warning', title, text });
  }
  if (work.at !== 'done') return nothing;
  return noticePart({
    tone: 'success',
    title: words.acts[work.asking.action].done,
    text: words.code(work.code),
  });
}

/** Somebody was first: what happened meanwhile, and the ways out. What was written is still there. */
function conflictPart(
  { asking, since }: Extract<Work, { at: 'conflict' }>,
  shown: Shown,
  { again, back }: ActActions,
): TemplateResult {
  const { words } = shown;
  const [title, text] = words.conflict;
  const still = asking.action !== 'open' && isOpened(shown) && may(asking.action, shown);
  return html`<div class="notice warning stack" part="status" role="alert" tabindex="-1">
    ${headingPart(shown, 'conflict-title', title)}
    <p>${text} ${still ? words.conflictAgain : words.conflictOver}</p>
    ${
      since.length
        ? html`<p>${words.meanwhile}</p>
            <ol class="entries">
              ${since.map((entry) => entryPart(entry, shown))}
            </ol>`
        : nothing
    }
    <div class="row">
      ${still ? html`<button type="button" class="primary" @click=${again}>${words.again}</button>` : nothing}
      <button type="button" @click=${back}>${still ? words.back : words.understood}</button>
    </div>
  </div>`;
}

/** What this person can do now, why not the rest, and what became of the last act. */
export function actPart(shown: Shown, actions: ActActions): TemplateResult {
  const { work, words } = shown;
  const inside = (): TemplateResult => {
    if (work.at === 'conflict') return conflictPart(work, shown, actions);
    if (work.at === 'asking') return askPart(work, shown, actions);
    const nothingToDo = isOpened(shown) && general.every((action) => !may(action, shown));
    return html`${outcomePart(shown)}
    ${nothingToDo && work.at === 'idle' ? html`<p class="muted">${words.nothingToDo}</p>` : nothing}
    ${buttonsPart(shown, actions.ask)} ${whyNotPart(shown)}`;
  };
  return html`<section class="work stack" aria-label=${words.actsTitle}>${inside()}</section>`;
}
