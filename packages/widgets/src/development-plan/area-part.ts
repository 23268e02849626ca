import type { DevelopmentArea, DevelopmentKind } from '@kinerja/core/cycle';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldFrame } from '../parts/field.ts';
import { basisPart } from './basis-part.ts';
import { numberQuestion } from '../shared/number.ts';
import type { ActivityDraft, PlanDraft, Problem } from './draft.ts';
import { checkField, lineField, selectField } from '../parts/controls.ts';
import { iconPart } from './icons.ts';
import { type IdeaInWords, has, withActivity, withIdea, withOwn } from './planning.ts';
import { withoutActivity, withoutArea, withoutIdea } from './planning.ts';
import { type Shown, aboutInWords, ideasInWords } from './shown.ts';

export interface WritingActions {
  readonly plan: (change: (draft: PlanDraft) => PlanDraft) => void;
  readonly newId: () => string;
  readonly save: () => void;
  readonly offer: () => void;
  readonly cancel: () => void;
  /** Moves focus to the control of that id. */
  readonly go: (id: string) => void;
}

/** A form that is being filled in, or is on its way. */
export interface Filling {
  readonly shown: Shown;
  readonly draft: PlanDraft;
  readonly sending: boolean;
  readonly actions: WritingActions;
}

/** What is wrong with a control of the form, in words. */
export function problemSaid({ id, rule }: Problem, { draft, words, localize }: Shown): string {
  const typed = draft?.activities.find((activity) => id === `hours-${activity.id}`)?.hours;
  return (typed && numberQuestion(typed, localize)) || words.problems[rule];
}

function errorOf(id: string, shown: Shown): string {
  const { work } = shown;
  const problem = work.at === 'writing' && work.problems.find((each) => each.id === id);
  return problem ? problemSaid(problem, shown) : '';
}

/** What stands around a control of the form. */
export const frameOf = (
  id: string,
  label: string,
  { shown }: Filling,
  more: Partial<FieldFrame> = {},
): FieldFrame => ({
  id,
  label,
  error: errorOf(id, shown),
  ...more,
});

const kinds: readonly DevelopmentKind[] = [
  'coaching',
  'mentoring',
  'counselling',
  'training',
  'assignment',
  'self-study',
];

/** Changes the plan so that the button that was pressed goes; the first of these in the form takes its focus. */
export function dropping(
  { actions }: Filling,
  selector: string,
  change: (draft: PlanDraft) => PlanDraft,
): (event: Event) => void {
  return ({ target }) => {
    (target as HTMLElement).closest('form')?.querySelector<HTMLElement>(selector)?.focus();
    actions.plan(change);
  };
}

function ownPart(activity: ActivityDraft, filling: Filling): TemplateResult {
  const { shown, sending: disabled, actions } = filling;
  const { form, kinds: names } = shown.words;
  const { id, kind, what, hours } = activity;
  const change = (given: Parameters<typeof withActivity>[2]): void =>
    actions.plan((draft) => withActivity(draft, id, given));
  return html`<div class="own" data-own=${id}>
    ${selectField(
      {
        ...frameOf(`kind-${id}`, form.kind, filling),
        value: kind,
        disabled,
        choices: kinds.map((value) => ({ value, label: names[value] })),
      },
      (value) => change({ kind: kinds.find((each) => each === value) ?? kind }),
    )}
    ${lineField({ ...frameOf(`what-${id}`, form.what, filling), value: what, disabled }, (value) =>
      change({ what: value }),
    )}
    ${lineField(
      {
        ...frameOf(`hours-${id}`, shown.words.mayBeEmpty(form.hours), filling),
        value: hours,
        disabled,
        kind: 'decimal',
      },
      (value) => change({ hours: value }),
    )}
    <button
      type="button"
      class="link"
      ?disabled=${disabled}
      @click=${dropping(filling, `[id="aim-${activity.areas[0]}"]`, (draft) => withoutActivity(draft, id))}
    >
      ${form.remove}<span class="hidden">: ${what}</span>
    </button>
  </div>`;
}

function ideaPart(area: DevelopmentArea, idea: IdeaInWords, filling: Filling): TemplateResult {
  const { shown, draft, sending, actions } = filling;
  const { kinds: names, jp } = shown.words;
  const label = html`${iconPart(idea.kind)}
    <span
      ><strong>${names[idea.kind]}</strong>${idea.hours ? html` · ${jp(`${idea.hours}`)}` : nothing}<br />${
        idea.label
      }
      ${basisPart(idea.basis, shown)}</span
    >`;
  return checkField(
    { id: `idea-${area.id}-${idea.id}`, checked: has(draft, area.id, idea), disabled: sending, label },
    (checked) =>
      actions.plan((given) => (checked ? withIdea(given, area.id, idea) : withoutIdea(given, area.id, idea))),
  );
}

/** Activities of an area that are no proposal: own ones, and what was stored before. */
function ownOf(
  area: DevelopmentArea,
  ideas: readonly IdeaInWords[],
  draft: PlanDraft,
): readonly ActivityDraft[] {
  return draft.activities.filter(
    ({ id, areas }) => areas[0] === area.id && !ideas.some((idea) => idea.id === id),
  );
}

/** One area: what is reached, what helps, and activities of one's own. */
export function areaPart(area: DevelopmentArea, filling: Filling): TemplateResult {
  const { shown, draft, sending: disabled, actions } = filling;
  const { form } = shown.words;
  const { id, about, aim } = area;
  const ideas = ideasInWords(about, shown.plan, shown.localize);
  const name = aboutInWords(about, shown);
  const error = errorOf(`ideas-${id}`, shown);
  const aimed = (value: string): void =>
    actions.plan((given) => ({
      ...given,
      areas: given.areas.map((each) => (each.id === id ? { ...each, aim: value } : each)),
    }));
  return html`<fieldset class="area-form stack" data-area=${id}>
    <legend class="field">${name}</legend>
    ${lineField(
      { ...frameOf(`aim-${id}`, form.aim, filling, { of: name, hint: form.aimHint }), value: aim, disabled },
      aimed,
    )}
    <fieldset
      id=${`ideas-${id}`}
      class="field-frame"
      aria-describedby=${error ? `ideas-${id}-error` : nothing}
      data-invalid=${error ? 'true' : nothing}
    >
      <legend class="field">${form.ideas}</legend>
      <span class="muted hint">${form.ideasHint}</span>
      ${error ? html`<span class="error" id=${`ideas-${id}-error`}>${error}</span>` : nothing}
      <div class="choices column">${ideas.map((idea) => ideaPart(area, idea, filling))}</div>
    </fieldset>
    ${ownOf(area, ideas, draft).map((activity) => ownPart(activity, filling))}
    <div class="row">
      <button
        type="button"
        ?disabled=${disabled}
        @click=${() => actions.plan((given) => withOwn(given, id, actions.newId()))}
      >
        ${form.own}<span class="hidden">: ${name}</span>
      </button>
      <button
        type="button"
        class="link"
        ?disabled=${disabled}
        @click=${dropping(filling, '#form-title', (given) => withoutArea(given, id))}
      >
        ${form.removeArea}<span class="hidden">: ${name}</span>
      </button>
    </div>
  </fieldset>`;
}
