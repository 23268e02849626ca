import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../parts/field.ts';
import { measureFactsPart } from '../parts/measure.ts';
import { measure } from '../parts/measure-facts.ts';
import { standardName } from './differences.ts';
import { type TargetDraft, toTarget } from './draft.ts';
import { lineField, selectField } from '../parts/controls.ts';
import { type ChangeTarget, type Frames, framesOf } from './frames.ts';
import { monthsForm } from './months-form.ts';
import { control } from './problems.ts';
import type { Shown } from './shown.ts';

export interface TargetActions {
  readonly target: ChangeTarget;
  readonly remove: (id: string) => void;
}

function numbersPart({ draft, shown, change, frame }: Frames): TemplateResult | typeof nothing {
  const { words } = shown;
  const unit = draft.unit.trim();
  if (draft.direction === 'yes-no') return nothing;
  if (draft.direction !== 'range')
    return lineField({ ...frame('target', words.value(unit), draft.target), kind: 'decimal' }, (target) =>
      change({ target }),
    );
  const minimum = frame('minimum', `${words.minimum}${unit && ` (${unit})`}`, draft.minimum);
  const maximum = frame('maximum', `${words.maximum}${unit && ` (${unit})`}`, draft.maximum);
  return html`${lineField({ ...minimum, kind: 'decimal' }, (value) => change({ minimum: value }))}
  ${lineField({ ...maximum, kind: 'decimal' }, (value) => change({ maximum: value }))}`;
}

/** A property that has one of a few values, each with a name. */
function namedField(
  { shown, draft, change, frame }: Frames,
  property: 'aspect' | 'direction' | 'accumulation' | 'cascade',
  names: Readonly<Record<string, string>>,
): TemplateResult {
  const choices = Object.entries(names).map(([value, label]) => ({ value, label }));
  return selectField({ ...frame(property, shown.words[property], draft[property]), choices }, (value) =>
    change({ [property]: value }),
  );
}

function indicatorPart(frames: Frames): TemplateResult {
  const { shown, draft, change, frame } = frames;
  const { words, about } = shown;
  const unit = { ...frame('unit', words.unit, draft.unit, words.unitHint), length: 60 };
  const yesNo = draft.direction === 'yes-no';
  return html`${lineField(frame('name', words.name, draft.name, words.nameHint), (name) => change({ name }))}
    <div class="pair">
      ${namedField(frames, 'aspect', about.aspects)} ${namedField(frames, 'direction', about.directions)}
    </div>
    ${
      yesNo
        ? nothing
        : html`<div class="pair">
            ${lineField(unit, (value) => change({ unit: value }))}
            ${namedField(frames, 'accumulation', about.accumulations)}
          </div>`
    }`;
}

/** Under a scheme of standards only, the indicator is the standard's, and only its numbers are the plan's own. */
function fixedPart({ shown, draft }: Frames): TemplateResult {
  const { about, localize, words, plan } = shown;
  const { facts } = measure(toTarget(draft, plan.period).indicator, [], about, localize.tag);
  return html`<div>
    <p><strong>${draft.name}</strong></p>
    ${measureFactsPart(facts)}
    <p class="muted">${words.ofStandard}</p>
  </div>`;
}

function weightPart({ shown, draft, change, frame }: Frames): TemplateResult | typeof nothing {
  const { words, scheme } = shown;
  if (scheme?.planning.weights === 'none' && !draft.weight) return nothing;
  return lineField({ ...frame('weight', words.weightLabel, draft.weight), kind: 'decimal' }, (weight) =>
    change({ weight }),
  );
}

/** None, what there is to choose from, and what was chosen before and is not there any more. */
function offer(none: string, choices: readonly Choice[], chosen: string, lost: string): readonly Choice[] {
  const all = [{ value: '', label: none }, ...choices];
  return all.some(({ value }) => value === chosen) ? all : [...all, { value: chosen, label: lost }];
}

function goalPart({ shown, draft, change, frame }: Frames): TemplateResult | typeof nothing {
  const { words, scheme, localize } = shown;
  if (!draft.goal && (!scheme || scheme.planning.goals === 'none')) return nothing;
  const goals = (scheme?.goals ?? []).map(({ id, label }) => ({ value: id, label: localize.text(label) }));
  const choices = offer(words.goalChoose, goals, draft.goal, draft.goal);
  return selectField({ ...frame('goal', words.goal, draft.goal), choices }, (goal) => change({ goal }));
}

function alignedPart({ shown, draft, change, frame }: Frames): TemplateResult | typeof nothing {
  const { words, superior } = shown;
  const offered = (superior?.targets ?? []).map(({ id, result }) => ({ value: id, label: result }));
  if (!draft.aligned && offered.length === 0) return nothing;
  const choices = offer(words.alignedNone, offered, draft.aligned, draft.supports || words.alignedGone);
  const field = { ...frame('aligned', words.aligned, draft.aligned, words.alignedHint), choices };
  return selectField(field, (aligned) => {
    const found = superior?.targets.find(({ id }) => id === aligned);
    const supports = found?.result ?? '';
    change({ aligned, alignedPlan: found ? (superior?.id ?? '') : '', supports });
  });
}

function supportsPart(frames: Frames): TemplateResult {
  const { shown, draft, change, frame } = frames;
  const { words } = shown;
  return html`${alignedPart(frames)}
  ${
    draft.aligned
      ? namedField(frames, 'cascade', words.cascades)
      : lineField(frame('supports', words.supports, draft.supports, words.supportsHint), (supports) =>
          change({ supports }),
        )
  }`;
}

/** The form of one target. */
export function targetForm(
  shown: Shown,
  draft: TargetDraft,
  number: number,
  actions: TargetActions,
): TemplateResult {
  const { words, scheme } = shown;
  const frames = framesOf(shown, draft, number, actions.target);
  const { frame, change } = frames;
  const fixed = scheme?.planning.from === 'standard-only' && draft.standard !== undefined;
  const head = control(draft.id, 'head');
  const error = frame('head', '', '').error;
  return html`<li>
    <section class="target writing stack" aria-labelledby=${head}>
      <h4 id=${head} tabindex="-1">${words.target(number)}</h4>
      ${error ? html`<p class="error">${error}</p>` : nothing}
      ${
        draft.standard === undefined
          ? nothing
          : html`<p class="muted">${words.fromStandard}: ${standardName(draft.standard, shown)}</p>`
      }
      ${lineField(frame('result', words.result, draft.result, words.resultHint), (result) =>
        change({ result }),
      )}
      ${fixed ? fixedPart(frames) : indicatorPart(frames)}
      <div class="pair">${numbersPart(frames)} ${weightPart(frames)}</div>
      ${goalPart(frames)} ${supportsPart(frames)} ${monthsForm(frames)}
      <div class="row">
        <button type="button" class="link" @click=${() => actions.remove(draft.id)}>
          ${words.remove}<span class="hidden">: ${draft.result || words.target(number)}</span>
        </button>
      </div>
    </section>
  </li>`;
}
