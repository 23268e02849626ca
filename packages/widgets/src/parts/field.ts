import { html, nothing, type TemplateResult } from 'lit';

/** What stands around one control. */
export interface FieldFrame {
  /** Id of the control, unique in the widget. */
  readonly id: string;
  readonly label: string;
  /** What the label is about, for those who do not see where it stands. */
  readonly of?: string | undefined;
  readonly hint?: string | undefined;
  /** What is wrong with it, in words. */
  readonly error?: string | undefined;
}

/** What the control must carry so that its hint and error are read with it. */
export interface FieldAria {
  readonly describedBy: string | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
}

/** The ids of hint and error, for `aria-describedby`. */
export function fieldAria({ id, hint, error }: FieldFrame): FieldAria {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { describedBy: ids || nothing, invalid: error ? 'true' : nothing };
}

function labelPart({ label, of }: FieldFrame): TemplateResult {
  return html`${label}${of ? html`<span class="hidden">: ${of}</span>` : nothing}`;
}

function hintPart({ id, hint }: FieldFrame): TemplateResult | typeof nothing {
  return hint ? html`<span class="muted hint" id=${`${id}-hint`}>${hint}</span>` : nothing;
}

function errorPart({ id, error }: FieldFrame): TemplateResult | typeof nothing {
  return error ? html`<span class="error" id=${`${id}-error`}>${error}</span>` : nothing;
}

/** A label, its hint, what is wrong, and the control, in the order in which they are read. */
export function fieldPart(frame: FieldFrame, control: (aria: FieldAria) => TemplateResult): TemplateResult {
  return html`<div class="field-frame">
    <label class="field" part="label" for=${frame.id}>${labelPart(frame)}</label>
    ${hintPart(frame)} ${errorPart(frame)} ${control(fieldAria(frame))}
  </div>`;
}

/** A list to choose from, with what is chosen in as many lines as it needs: the list itself would cut it after one. */
export function chosenPart(chosen: string = '', select: TemplateResult): TemplateResult {
  return html`<span data-chosen=${chosen}>${select}</span>`;
}

/** One choice of a group. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A question with native radio buttons; its name is the legend, hint and error are read with it. */
export function choicePart(
  frame: FieldFrame & { readonly choices: readonly Choice[]; readonly chosen: string },
  choose: (value: string) => void,
  disabled = false,
): TemplateResult {
  const { describedBy, invalid } = fieldAria(frame);
  return html`<fieldset
    class="field-frame"
    id=${frame.id}
    aria-describedby=${describedBy}
    data-invalid=${invalid}
  >
    <legend class="field" part="label">${labelPart(frame)}</legend>
    ${hintPart(frame)} ${errorPart(frame)}
    <div class="choices">
      ${frame.choices.map(
        ({ value, label }) =>
          html`<label class="choice" part="option">
            <input
              type="radio"
              name=${frame.id}
              .value=${value}
              .checked=${value === frame.chosen}
              ?disabled=${disabled}
              @change=${() => choose(value)}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** One thing to mend in a form, and the control that it is about. */
export interface Mend {
  readonly id: string;
  readonly text: string;
}

/** What is to be mended, as links to the controls; it takes focus when sending was refused. */
export function mendPart(title: string, mends: readonly Mend[], go: (id: string) => void): TemplateResult {
  return html`<div class="notice danger mend" role="alert" tabindex="-1">
    <p><strong>${title}</strong></p>
    <ul>
      ${mends.map(
        ({ id, text }) =>
          html`<li><button type="button" class="link" @click=${() => go(id)}>${text}</button></li>`,
      )}
    </ul>
  </div>`;
}

/** Moves focus to a control, or to the first one inside a group, and opens what hides it. */
export function focusControl(root: ParentNode, id: string): void {
  const found = root.querySelector<HTMLElement>(`[id="${id}"]`);
  if (!found) return;
  for (let at = found.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
  const inside = found.matches('fieldset') ? found.querySelector<HTMLElement>('input') : null;
  (inside ?? found).focus();
}
