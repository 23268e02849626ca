import { checkBreakdown } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import { amount } from '../parts/measure-facts.ts';
import { formatMonth } from '../shared/format.ts';
import { numberOf, writtenNumber } from '../shared/number.ts';
import { monthsOfDraft, toTarget } from './draft.ts';
import { lineField } from '../parts/controls.ts';
import { control } from './problems.ts';
import type { Frames } from './frames.ts';

/** The months as they are typed; shared out evenly as they come out. */
function typedMonths({ draft, shown }: Frames): readonly string[] {
  const { months } = draft;
  if (typeof months !== 'string') return months;
  return (monthsOfDraft(draft, shown.plan.period) ?? []).map(({ target }) =>
    writtenNumber(shown.localize.tag, target),
  );
}

/** What is over or lacking, or that it fits: said wherever the months are open. */
function sumPart({ draft, shown, frame }: Frames): TemplateResult {
  const { words, localize, plan } = shown;
  const { error } = frame('months', '', '');
  const target = toTarget(draft, plan.period);
  const fits = checkBreakdown(target, plan.period).length === 0;
  const whole = amount(numberOf(draft.target) ?? 0, draft.unit.trim(), localize.tag);
  return html`<p
    class=${error ? 'error' : 'muted'}
    id=${control(draft.id, 'months')}
    tabindex="-1"
    role="status"
  >
    ${error ?? (fits ? words.monthsFit(whole) : nothing)}
  </p>`;
}

/** Changes the way of the months; the button that was pressed goes, and what they are folded in takes its focus. */
function become({ change }: Frames, months: 'even' | 'none'): (event: Event) => void {
  return ({ target }) => {
    (target as HTMLElement).closest('details')?.querySelector('summary')?.focus();
    change({ months });
  };
}

function gridPart(frames: Frames): TemplateResult {
  const { draft, shown, change, frame } = frames;
  const { words, localize, plan } = shown;
  const typed = typedMonths(frames);
  const months = monthsOfDraft({ ...draft, months: 'even' }, plan.period) ?? [];
  const put = (place: number, value: string): void =>
    change({ months: months.map((_, at) => (at === place ? value : (typed[at] ?? ''))) });
  return html`<p class="muted">${words.monthsHint}</p>
    ${sumPart(frames)}
    <div class="grid">
      ${months.map(({ month }, place) =>
        lineField(
          {
            ...frame(`month-${place}`, formatMonth(localize.tag, month), typed[place] ?? ''),
            kind: 'decimal',
          },
          (value) => put(place, value),
        ),
      )}
    </div>
    <div class="row">
      ${
        draft.months === 'even'
          ? nothing
          : html`<button type="button" @click=${become(frames, 'even')}>${words.monthsEven}</button>`
      }
      <button type="button" class="link" @click=${become(frames, 'none')}>${words.monthsOff}</button>
    </div>`;
}

/** Month by month: even unless somebody says otherwise; only where there is one number to break down. */
export function monthsForm(frames: Frames): TemplateResult | typeof nothing {
  const { draft, shown, frame } = frames;
  const { words, plan } = shown;
  if (!monthsOfDraft({ ...draft, months: 'even' }, plan.period)) return nothing;
  const wrong = typeof draft.months !== 'string' && frame('months', '', '').error !== undefined;
  return html`<details class="months" ?open=${wrong}>
    <summary>${words.monthsTitle}<span class="hidden">: ${draft.result}</span></summary>
    <div class="stack">
      ${
        draft.months === 'none'
          ? html`<p class="muted" id=${control(draft.id, 'months')} tabindex="-1">${words.monthsNone}</p>
              <div class="row">
                <button type="button" @click=${become(frames, 'even')}>${words.monthsOn}</button>
              </div>`
          : gridPart(frames)
      }
    </div>
  </details>`;
}
