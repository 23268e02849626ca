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

/** The choices of a property that has a name for each of its values. */
function named(names: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
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

function indicatorPart(frames: Frames): TemplateResult {
  const { shown, draft, change, frame } = frames;
  const { words, about } = shown;
  const aspect = { ...frame('aspect', words.aspect, draft.aspect), choices: named(about.aspects) };
  const direction = {
    ...frame('direction', words.direction, draft.direction),
    choices: named(about.directions),
  };
  const adding = {
    ...frame('accumulation', words.accumulation, draft.accumulation),
    choices: named(about.accumulations),
  };
  const unit = { ...frame('unit', words.unit, draft.unit, words.unitHint), length: 60 };
  const yesNo = draft.direction === 'yes-no';
  return html`${lineField(frame('name', words.name, draft.name, words.nameHint), (name) => change({ name }))}
    <div class="pair">
      ${selectField(aspect, (value) => change({ aspect: value as TargetDraft['aspect'] }))}
      ${selectField(direction, (value) => change({ direction: value as TargetDraft['direction'] }))}
    </div>
    ${
      yesNo
        ? nothing
        : html`<div class="pair">
            ${lineField(unit, (value) => change({ unit: value }))}
            ${selectField(adding, (value) => change({ accumulation: value as TargetDraft['accumulation'] }))}
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

function goalPart({ shown, draft, change, frame }: Frames): TemplateResult | typeof nothing {
  const { words, scheme, localize } = shown;
  if (!draft.goal && (!scheme || scheme.planning.goals === 'none')) return nothing;
  const goals = (scheme?.goals ?? []).map(({ id, label }) => ({ value: id, label: localize.text(label) }));
  const lost = draft.goal && !goals.some(({ value }) => value === draft.goal);
  const choices = [
    { value: '', label: words.goalChoose },
    ...goals,
    ...(lost ? [{ value: draft.goal, label: draft.goal }] : []),
  ];
  return selectField({ ...frame('goal', words.goal, draft.goal), choices }, (goal) => change({ goal }));
}

function alignedPart({ shown, draft, change, frame }: Frames): TemplateResult | typeof nothing {
  const { words, superior } = shown;
  const offered = (superior?.targets ?? []).map(({ id, result }) => ({ value: id, label: result }));
  const gone = draft.aligned && !offered.some(({ value }) => value === draft.aligned);
  if (!gone && offered.length === 0) return nothing;
  const choices = [
    { value: '', label: words.alignedNone },
    ...offered,
    ...(gone ? [{ value: draft.aligned, label: draft.supports || words.alignedGone }] : []),
  ];
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
  const cascade = {
    ...frame('cascade', words.cascade, draft.cascade),
    choices: named(words.cascades),
  };
  return html`${alignedPart(frames)}
  ${
    draft.aligned
      ? selectField(cascade, (value) => change({ cascade: value as TargetDraft['cascade'] }))
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
