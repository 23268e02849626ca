import { html, nothing, type TemplateResult } from 'lit';
import type { Target } from '@kinerja/core/evaluation';
import { type Entry, entriesPart } from '../parts/entries.ts';
import type { EntriesWords } from '../parts/entries.words.ts';
import type { Measure } from '../parts/measure-facts.ts';
import { measureFactsPart, measurePart } from '../parts/measure.ts';
import type { TrackerWords } from './target-tracker.words.ts';

/** One target with where it stands, in finished words. */
export interface TargetView {
  readonly target: Target;
  readonly measure: Measure;
  readonly entries: readonly Entry[];
  /** Whether progress may be reported on it now. */
  readonly open: boolean;
  /** The form, while it is being filled in. */
  readonly form: TemplateResult | undefined;
  /** What became of the last report on it. */
  readonly outcome:
    { readonly tone: 'success' | 'warning'; readonly title: string; readonly text: string } | undefined;
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

/** One target: the result, the indicator, where it stands, the reports, and the way to report. */
export function targetPart(
  view: TargetView,
  words: TrackerWords,
  entriesWords: EntriesWords,
  report: () => void,
): TemplateResult {
  const { target, measure, entries, open, form } = view;
  const heading = `target-${target.id}`;
  return html`<li class=${form ? 'wide' : ''}>
    <article class="target stack" part="progress" aria-labelledby=${heading} data-target=${target.id}>
      <div>
        <h3 id=${heading}>${target.result}</h3>
        <p>${target.indicator.name}</p>
        ${measureFactsPart(measure.facts)}
        ${target.supports ? html`<p class="muted">${words.supports}: ${target.supports}</p>` : nothing}
      </div>
      ${measurePart(measure)} ${outcomePart(view)} ${entriesPart(entries, entriesWords)}
      ${
        form ??
        (open
          ? html`<button type="button" data-report=${target.id} aria-describedby=${heading} @click=${report}>
              ${words.report}
            </button>`
          : nothing)
      }
    </article>
  </li>`;
}
