import { html, nothing, type TemplateResult } from 'lit';
import { matrixPart } from '../parts/matrix.ts';
import { matrixWords } from '../parts/matrix.words.ts';
import { noticePart } from '../parts/notice.ts';
import { feedbackPart } from '../parts/feedback.ts';
import { type Rated, judgementPart, ratedPart } from '../parts/rated.ts';
import type { Rating } from '@kinerja/core/evaluation';
import { formatDay } from '../shared/format.ts';
import { ratedItems } from '../shared/rating-names.ts';
import { asidePart } from './conflict-part.ts';
import { linesOf } from './differences.ts';
import type { Axis } from './draft.ts';
import type { FormActions } from './form-part.ts';
import { type Worded, askedAxes, idsOf, isVerdict, predicateOf } from './shown.ts';

/** What became of making it final, and that nothing can be changed any more. */
function finalNotice({ work, words, role, localize }: Worded, stored: Rating): TemplateResult {
  const [title, text] = role.final(formatDay(localize.tag, stored.on));
  if (work.at !== 'queued') return noticePart({ tone: 'success', title, text });
  const [, waiting] = words.stored(work.code);
  return noticePart({ tone: 'warning', title, text: `${text} ${waiting}` });
}

function axesPart(shown: Worded, stored: Rating): TemplateResult {
  const { self, names, rated: words, words: own } = shown;
  const other = stored.rater.role === 'supervisor' ? self : undefined;
  const mine = stored.rater.role !== 'self';
  const said = { ...names, unable: own.unable };
  const overall = (axis: Axis): Rated => {
    const { level, note } = stored[axis];
    return { level, label: level && names.level(level), note };
  };
  return html`${askedAxes(shown).map(
    (axis) =>
      html`<section class="stack">
        <div class="rated">
          <h3>${words[axis]}</h3>
          <div class="judgements">${judgementPart(words.overall, overall(axis), words)}</div>
        </div>
        ${ratedPart(
          ratedItems(
            idsOf(shown, axis),
            mine ? stored[axis] : undefined,
            mine ? other?.[axis] : stored[axis],
            said,
          ),
          words,
        )}
      </section>`,
  )}`;
}

/** Until the release a supervisor may rate once more. */
function againPart({ permission, voice, rater, isHanded }: Worded, again: () => void) {
  if (!isHanded || !voice || rater.role !== 'supervisor' || !permission?.allowed) return nothing;
  return html`<div class="work stack">
    <p class="muted">${voice.againHint}</p>
    <div class="row"><button type="button" @click=${again}>${voice.again}</button></div>
  </div>`;
}

/** A final rating: to be read, and no longer to be changed. */
export function finalPart(shown: Worded, stored: Rating, actions: FormActions): TemplateResult {
  const { words, names, regulation, localize, aside } = shown;
  const predicate = isVerdict(shown) ? predicateOf(shown) : undefined;
  const { results, behaviour } = stored;
  const view = {
    matrix: regulation.matrix,
    name: names.predicate,
    results: results.level,
    behaviour: behaviour.level,
  };
  return html`${finalNotice(shown, stored)}
  ${predicate ? html`<p class="preview" part="grade">${words.preview(predicate)}</p>` : nothing}
  ${isVerdict(shown) ? matrixPart(view, localize.words(matrixWords)) : nothing} ${axesPart(shown, stored)}
  ${feedbackPart(stored, shown.rated)} ${aside ? asidePart(linesOf(aside, shown), words, undefined) : nothing}
  ${againPart(shown, actions.again)}`;
}
