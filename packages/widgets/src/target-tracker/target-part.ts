import { html, nothing, type TemplateResult } from 'lit';
import type { Target } from '@kinerja/core/evaluation';
import { type Entry, entriesPart } from '../parts/entries.ts';
import type { EntriesWords } from '../parts/entries.words.ts';
import type { Measure } from '../parts/measure-facts.ts';
import { measureFactsPart, measurePart } from '../parts/measure.ts';
import { type Drawing, glancePart, monthsPart } from './months-part.ts';
import type { MonthsView } from './months-view.ts';
import { pacePart } from './pace-part.ts';
import type { Pace } from './pace.ts';
import type { TrackerWords } from './tracker-words.ts';
import type { DueLine } from './watch-part.ts';

/** One target with where it stands, in finished words. */
export interface TargetView {
  readonly target: Target;
  readonly measure: Measure;
  readonly entries: readonly Entry[];
  /** Absent while nothing is expected: before the period, and of a plan that is not agreed. */
  readonly pace: Pace | undefined;
  readonly months: MonthsView | undefined;
  /** What is due on it, if anything. */
  readonly due: readonly DueLine[] | undefined;
  /** Whether progress may be reported on it now. */
  readonly open: boolean;
  /** The form, while it is being filled in. */
  readonly form: TemplateResult | undefined;
  /** What became of the last report on it. */
  readonly outcome:
    | { readonly tone: 'success' | 'warning' | 'danger'; readonly title: string; readonly text: string }
    | undefined;
}

/** A live region that is there before it speaks; it takes focus after a report. */
function outcomePart({ outcome, target }: TargetView): TemplateResult {
  return html`<div
    class=${outcome ? `notice ${outcome.tone}` : 'silent'}
    part="status"
    role="status"
    tabindex="-1"
    data-outcome=${target.id}
  >
    ${
      outcome
        ? html`<p><strong>${outcome.title}</strong></p>
            <p>${outcome.text}</p>`
        : nothing
    }
  </div>`;
}

/** What every target is shown with. */
export interface TargetFrame {
  readonly words: TrackerWords;
  readonly entriesWords: EntriesWords;
  readonly drawing: Drawing;
  readonly look: { readonly isOpen: boolean; readonly toggle: (isOpen: boolean) => void };
}

function duePart({ due }: TargetView): TemplateResult | typeof nothing {
  if (!due) return nothing;
  return html`<div class="due">
    ${due.map(({ text, isLate }) => html`<p class=${isLate ? 'late' : ''}>${text}</p>`)}
  </div>`;
}

function actPart(
  { target, open, form }: TargetView,
  heading: string,
  { report: label }: TrackerWords,
  report: () => void,
): TemplateResult | typeof nothing {
  if (form) return form;
  if (!open) return nothing;
  return html`<button type="button" data-report=${target.id} aria-describedby=${heading} @click=${report}>
    ${label}
  </button>`;
}

/** One target: the result, the indicator, where it stands and may end, its months, the reports, and the way to report. */
export function targetPart(
  view: TargetView,
  { words, entriesWords, drawing, look }: TargetFrame,
  report: () => void,
): TemplateResult {
  const { target, measure, entries, form, pace, months } = view;
  const heading = `target-${target.id}`;
  return html`<li class=${form ? 'wide' : ''}>
    <article class="target stack" part="progress" aria-labelledby=${heading} data-target=${target.id}>
      <div>
        <h3 id=${heading}>${target.result}</h3>
        <p>${target.indicator.name}</p>
        ${measureFactsPart(measure.facts)}
        ${target.supports ? html`<p class="muted">${words.supports}: ${target.supports}</p>` : nothing}
      </div>
      ${measurePart(measure)} ${pace ? pacePart(pace) : nothing} ${duePart(view)}
      ${months?.glance ? glancePart(months.glance, words.months) : nothing}
      ${months ? monthsPart(target.id, months, words.months, drawing, look) : nothing} ${outcomePart(view)}
      ${entriesPart(entries, entriesWords)} ${actPart(view, heading, words, report)}
    </article>
  </li>`;
}
