import { ledger } from '@kinerja/core/calibration';
import { levels } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import { type Choice, choicePart } from '../../parts/field.ts';
import { calibrationRule, claimedChange } from './acts.ts';
import { type ChangeDraft, type DecisionDraft, newChange } from './draft.ts';
import { effectPart } from './effect-part.ts';
import { lineField, paragraphField, selectField } from '../../parts/controls.ts';
import type { Change, ErrorOf } from './forms.ts';
import { placeName } from './ledger-part.ts';
import { itemPart } from './objection-part.ts';
import type { Opened, Shown } from './shown.ts';

function placesOf(shown: Opened, axis?: string): readonly Choice[] {
  const { evaluation, about } = shown;
  const { raw } = evaluation.outcomes;
  if (!raw) return [];
  return ledger(raw.input, evaluation.adjustments, about.id)
    .filter(({ path }) => axis === undefined || path[0] === axis)
    .map(({ path, final }) => {
      const value = path.join('/');
      return { value, label: `${placeName(value, shown)}: ${shown.names.level(final)}` };
    });
}

const levelChoices = ({ names }: Shown): readonly Choice[] =>
  levels.map(({ level }) => ({ value: level, label: names.level(level) }));

/** Place, level and rule of one change; its ground where it is not told elsewhere. */
function changeFields(
  change: ChangeDraft,
  shown: Opened,
  {
    error,
    set,
    axis,
    grounded,
  }: {
    readonly error: ErrorOf;
    /** Told only what is another: what was typed just before is not yet drawn. */
    readonly set: (part: Partial<ChangeDraft>) => void;
    readonly axis?: string | undefined;
    readonly grounded: boolean;
  },
): TemplateResult {
  const { words } = shown;
  const id = (name: string): string => `change-${change.id}-${name}`;
  const none = { value: '', label: words.choose };
  const frame = (name: string, label: string) => ({ id: id(name), label, error: error(id(name)) });
  return html`${selectField(
    {
      ...frame('place', words.place),
      value: change.place,
      choices: [none, ...placesOf(shown, axis)],
    },
    (place) => set({ place }),
  )}
  ${selectField(
    { ...frame('to', words.toLevel), value: change.to, choices: [none, ...levelChoices(shown)] },
    (to) => set({ to }),
  )}
  ${
    grounded
      ? paragraphField(
          { ...frame('ground', words.groundLabel), hint: words.groundHint, value: change.ground },
          (ground) => set({ ground }),
        )
      : nothing
  }
  ${lineField({ ...frame('law', words.lawLabel), hint: words.lawHint, value: change.law }, (law) =>
    set({ law }),
  )}
  ${lineField({ ...frame('article', words.articleLabel), value: change.article }, (article) =>
    set({ article }),
  )}`;
}

/** Changes of single levels, each with ground and rule, and what they would do. None: looked at, and left as it is. */
export function calibrateForm(
  shown: Opened,
  change: Change,
  error: ErrorOf,
  go: (id: string) => void,
): TemplateResult {
  const { words, drafts } = shown;
  const set = (id: string, part: Partial<ChangeDraft>): void =>
    change((all) => ({
      ...all,
      changes: all.changes.map((each) => (each.id === id ? { ...each, ...part } : each)),
    }));
  const add = (): void => {
    const made = newChange('results/level', calibrationRule(shown));
    change((all) => ({ ...all, changes: [...all.changes, made] }));
    go(`change-${made.id}-place`);
  };
  const remove = (id: string): void => {
    change((all) => ({ ...all, changes: all.changes.filter((each) => each.id !== id) }));
    go('add-change');
  };
  return html`${drafts.changes.length === 0 ? html`<p class="muted">${words.noCalibration}</p>` : nothing}
    ${drafts.changes.map(
      (each, place) =>
        html`<fieldset class="change stack">
          <legend>${words.changeNumber(place + 1)}</legend>
          ${changeFields(each, shown, { error, set: (part) => set(each.id, part), grounded: true })}
          <button type="button" class="link" @click=${() => remove(each.id)}>
            ${words.removeChange}<span class="hidden">: ${words.changeNumber(place + 1)}</span>
          </button>
        </fieldset>`,
    )}
    <div class="row"><button type="button" id="add-change" @click=${add}>${words.addChange}</button></div>
    ${effectPart(drafts.changes, shown, true)}`;
}

/** Each thing objected to, with what is decided of it. */
export function decideForm(shown: Opened, change: Change, error: ErrorOf): TemplateResult {
  const { words, drafts, evaluation } = shown;
  const items = evaluation.objection?.items ?? [];
  const draftOf = (item: (typeof items)[number], { decisions } = drafts): DecisionDraft =>
    decisions[item.id] ?? { verdict: '', ground: '', change: claimedChange(item) };
  const set = (item: (typeof items)[number], part: (draft: DecisionDraft) => Partial<DecisionDraft>): void =>
    change((all) => {
      const draft = draftOf(item, all);
      return { ...all, decisions: { ...all.decisions, [item.id]: { ...draft, ...part(draft) } } };
    });
  const changed = items.map((item) => draftOf(item)).filter(({ verdict }) => verdict === 'changed');
  return html`<ol class="entries">
      ${items.map((item, place) => {
        const draft = draftOf(item);
        const id = `decide-${item.id}`;
        const axis = item.claim[0]?.path[0];
        return html`<li class="entry stack">
          ${itemPart(item, place + 1, shown)}
          ${choicePart(
            {
              id: `${id}-verdict`,
              label: words.verdictLabel,
              of: words.item(place + 1),
              error: error(`${id}-verdict`),
              chosen: draft.verdict,
              choices: (['kept', 'changed'] as const).map((value) => ({
                value,
                label: words.verdicts[value],
              })),
            },
            (verdict) => set(item, () => ({ verdict: verdict === 'kept' ? 'kept' : 'changed' })),
          )}
          ${
            draft.verdict === 'changed'
              ? changeFields(draft.change, shown, {
                  error,
                  axis,
                  grounded: false,
                  set: (part) => set(item, (before) => ({ change: { ...before.change, ...part } })),
                })
              : nothing
          }
          ${paragraphField(
            {
              id: `${id}-ground`,
              label: words.decisionGroundLabel,
              of: words.item(place + 1),
              hint: words.decisionGroundHint,
              error: error(`${id}-ground`),
              value: draft.ground,
            },
            (ground) => set(item, () => ({ ground })),
          )}
        </li>`;
      })}
    </ol>
    ${effectPart(
      changed.map((draft) => draft.change),
      shown,
    )}`;
}
