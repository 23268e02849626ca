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
import { type Axis, itemIds } from './draft.ts';
import { type Worded, predicateOf } from './shown.ts';

/** What became of making it final, and that nothing can be changed any more. */
function finalNotice({ work, words, role, localize }: Worded, stored: Rating): TemplateResult {
  const [title, text] = role.final(formatDay(localize.tag, stored.on));
  if (work.at !== 'queued') return noticePart({ tone: 'success', title, text });
  const [, waiting] = words.stored(work.code);
  return noticePart({ tone: 'warning', title, text: `${text} ${waiting}` });
}

function axesPart(shown: Worded, stored: Rating): TemplateResult {
  const { plan, self, names, rated: words } = shown;
  const other = stored.rater.role === 'supervisor' ? self : undefined;
  const mine = stored.rater.role === 'supervisor';
  const overall = (axis: Axis): Rated => {
    const { level } = stored[axis];
    return { level, label: level && names.level(level) };
  };
  return html`${(['results', 'behaviour'] as const).map(
    (axis) =>
      html`<section class="stack">
        <h3>${words[axis]}</h3>
        ${judgementPart(words.overall, overall(axis), words)}
        ${ratedPart(
          ratedItems(
            itemIds(plan, axis),
            mine ? stored[axis] : undefined,
            mine ? other?.[axis] : stored[axis],
            names,
          ),
          words,
        )}
      </section>`,
  )}`;
}

/** A final rating: to be read, and no longer to be changed. */
export function finalPart(shown: Worded, stored: Rating): TemplateResult {
  const { words, names, regulation, localize, aside } = shown;
  const predicate = predicateOf(shown);
  const { results, behaviour } = stored;
  const view = {
    matrix: regulation.matrix,
    name: names.predicate,
    results: results.level,
    behaviour: behaviour.level,
  };
  return html`${finalNotice(shown, stored)}
  ${predicate ? html`<p class="preview" part="grade">${words.preview(predicate)}</p>` : nothing}
  ${matrixPart(view, localize.words(matrixWords))} ${axesPart(shown, stored)}
  ${feedbackPart(stored, shown.rated)} ${aside ? asidePart(linesOf(aside, shown), words, undefined) : nothing}`;
}
