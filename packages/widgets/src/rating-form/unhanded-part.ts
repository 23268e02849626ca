import { html, nothing, type TemplateResult } from 'lit';
import { noticePart } from '../parts/notice.ts';
import { actSentence } from '../shared/act-error.ts';
import type { FormActions } from './form-part.ts';
import { linesOf } from './differences.ts';
import { draftOf } from './draft.ts';
import type { Worded } from './shown.ts';

/** A rating that is stored and complete, and that the evaluation did not take yet: it is handed in once more. */
export function unhandedPart(shown: Worded, actions: FormActions): TemplateResult | typeof nothing {
  const { voice, work, localize, stored } = shown;
  if (!voice) return nothing;
  const [title, text] = voice.notHanded;
  const error = work.at === 'editing' ? work.error : undefined;
  const busy = work.at === 'submitting';
  const queued = work.at === 'queued' ? shown.words.stored(work.code)[1] : undefined;
  const because = error && actSentence(localize, error);
  return html`${noticePart({
      tone: error ? 'danger' : 'warning',
      title,
      text: [because, queued ?? text].filter(Boolean).join(' '),
    })}
    <details>
      <summary>${voice.contents}</summary>
      <ul class="differences">
        ${linesOf(draftOf(stored), shown).map((line) => html`<li>${line}</li>`)}
      </ul>
    </details>
    <div class="work stack">
      <div class="row">
        <button
          type="button"
          class="primary"
          part="submit"
          aria-disabled=${busy ? 'true' : nothing}
          @click=${actions.confirm}
        >
          ${busy ? voice.handingIn : voice.handIn}
        </button>
      </div>
    </div>`;
}
