import { type KinerjaError, isKinerjaError } from '@kinerja/core';
import { html, nothing, type TemplateResult } from 'lit';
import { mendPart } from '../../parts/field.ts';
import { noticePart } from '../../parts/notice.ts';
import { actSentence } from '../../shared/act-error.ts';
import { clockFault } from '../../shared/refused.ts';
import { calibrateForm, decideForm } from './change-forms.ts';
import { paragraphField } from '../../parts/controls.ts';
import { type Change, type ErrorOf, errorIn, followForm, nominateForm, openForm } from './forms.ts';
import { headingPart } from './heading.ts';
import { problemsOf, sentenceOf } from './problems.ts';
import { type Asking, type Opened, type Shown, type Work, isOpened, nameOf } from './shown.ts';

export interface AskActions {
  readonly change: Change;
  readonly confirm: () => void;
  readonly back: () => void;
  /** Reads again what others changed meanwhile; what was written stays. */
  readonly reload: () => void;
  readonly go: (id: string) => void;
}

function formOf(
  asking: Asking,
  shown: Opened,
  { change, go }: AskActions,
  error: ErrorOf,
): TemplateResult | typeof nothing {
  const { words, drafts } = shown;
  switch (asking.action) {
    case 'nominate':
      return nominateForm(shown, change, error);
    case 'go-without-self-assessment':
      return paragraphField(
        {
          id: 'remark',
          label: words.remarkLabel,
          hint: words.remarkHint,
          error: error('remark'),
          value: drafts.remark,
        },
        (remark) => change((all) => ({ ...all, remark })),
      );
    case 'calibrate':
      return calibrateForm(shown, change, error, go);
    case 'decide':
      return decideForm(shown, change, error);
    case 'follow-up':
      return followForm(shown, change, error);
    default:
      return nothing;
  }
}

/** What went wrong at the last attempt; what was written is still there, and the way on is said. */
function errorPart(error: KinerjaError, shown: Shown, reload: () => void): TemplateResult {
  const { words, localize } = shown;
  // The clock is all that has to be put right.
  const issues = isKinerjaError(error, 'invalid-data') && !clockFault(error) ? error.facts.issues : [];
  const lines = [...new Set(issues.map((issue) => sentenceOf(issue, shown)))];
  const stale = isKinerjaError(error, 'wrong-stage') || isKinerjaError(error, 'refused');
  return noticePart({
    tone: 'danger',
    text: html`<p>${actSentence(localize, error)} ${words.kept}</p>
      ${
        lines.length
          ? html`<ul class="lines">
              ${lines.map((line) => html`<li>${line}</li>`)}
            </ul>`
          : nothing
      }`,
    ...(stale && { action: { label: words.reload, run: reload } }),
  });
}

/** The confirmation of an act, in plain words, with what it needs and what it cannot take back. */
export function askPart(
  { asking, lacking, error }: Extract<Work, { at: 'asking' }>,
  shown: Shown,
  actions: AskActions,
): TemplateResult {
  const { change, confirm, back, reload, go } = actions;
  const { words, about } = shown;
  const act = words.acts[asking.action];
  const name = asking.rater ? nameOf(asking.rater.id, shown) : about.name;
  const [title, text] = act.ask(name);
  const problems = lacking ? problemsOf(asking, shown) : [];
  const errorOf = errorIn(problems);
  return html`<div class="notice stack confirm" role="group" aria-labelledby="ask-title">
    ${headingPart(shown, 'ask-title', title)}
    <p>${text}</p>
    ${act.final ? html`<p class="final"><strong>${act.final}</strong></p>` : nothing}
    ${problems.length > 0 ? mendPart(words.mend, problems, go) : nothing}
    ${
      asking.action === 'open' || !isOpened(shown)
        ? openForm(shown, change)
        : formOf(asking, shown, actions, errorOf)
    }
    ${error ? errorPart(error, shown, reload) : nothing}
    <div class="row">
      <button type="button" class="primary" part="submit" @click=${confirm}>${act.yes}</button>
      <button type="button" @click=${back}>${words.back}</button>
    </div>
  </div>`;
}
