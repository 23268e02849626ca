import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Choice, type FieldFrame, chosenPart, fieldPart } from './field.ts';

/** A control with what stands around it and in it. */
export interface Filled extends FieldFrame {
  readonly value: string;
  /** Shown and not to be changed now. */
  readonly disabled?: boolean;
}

/** What a line takes; `decimal`: a number as a person writes it, which a browser's own field would read its own way. */
export type LineKind = 'text' | 'decimal' | 'date' | 'url';

/** One line; least and most are days. */
export interface Line extends Filled {
  readonly kind?: LineKind;
  readonly minimum?: string | undefined;
  readonly maximum?: string | undefined;
  /** Letters at the most. */
  readonly length?: number | undefined;
}

type Change = (value: string) => void;

const typed = (event: Event): string => (event.target as HTMLInputElement).value;

/** A line of text, a number, a day or an address. */
export function lineField(line: Line, change: Change): TemplateResult {
  const { id, value, disabled = false, kind = 'text', minimum, maximum, length = 500 } = line;
  return fieldPart(
    line,
    ({ describedBy, invalid }) =>
      html`<input
        id=${id}
        type=${kind === 'decimal' ? 'text' : kind}
        min=${minimum ?? nothing}
        max=${maximum ?? nothing}
        inputmode=${kind === 'decimal' ? 'decimal' : nothing}
        maxlength=${length}
        autocomplete="off"
        .value=${live(value)}
        ?readonly=${disabled}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @input=${(event: Event) => change(typed(event))}
      />`,
  );
}

/** A paragraph. */
export function paragraphField(field: Filled, change: Change): TemplateResult {
  const { id, value, disabled = false } = field;
  return fieldPart(
    field,
    ({ describedBy, invalid }) =>
      html`<textarea
        id=${id}
        rows="3"
        maxlength="4000"
        .value=${live(value)}
        ?readonly=${disabled}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @input=${(event: Event) => change(typed(event))}
      ></textarea>`,
  );
}

/** One of a few. */
export function selectField(
  field: Filled & { readonly choices: readonly Choice[] },
  change: Change,
): TemplateResult {
  const { id, choices, disabled = false } = field;
  return fieldPart(field, ({ describedBy, invalid }) =>
    chosenPart(
      choices.find(({ value }) => value === field.value)?.label,
      html`<select
        id=${id}
        ?disabled=${disabled}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @change=${(event: Event) => change(typed(event))}
      >
        ${choices.map(
          ({ value, label }) =>
            html`<option value=${value} .selected=${live(value === field.value)}>${label}</option>`,
        )}
      </select>`,
    ),
  );
}

/** One thing that is so or not, with what stands under its name. */
export function checkField(
  field: {
    readonly id: string;
    readonly checked: boolean;
    readonly disabled: boolean;
    readonly label: TemplateResult | string;
  },
  change: (checked: boolean) => void,
): TemplateResult {
  return html`<label class="choice wide" part="option">
    <input
      type="checkbox"
      id=${field.id}
      .checked=${live(field.checked)}
      ?disabled=${field.disabled}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    <span>${field.label}</span>
  </label>`;
}
