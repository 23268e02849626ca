import { html, nothing, type TemplateResult } from 'lit';
import { type FieldFrame, fieldPart } from '../../parts/field.ts';

/** A field of text with what stands in it. */
export interface Filled extends FieldFrame {
  readonly value: string;
}

/** A text of several lines. */
export function paragraphField({ value, ...frame }: Filled, fill: (text: string) => void): TemplateResult {
  return fieldPart(
    frame,
    ({ describedBy, invalid }) =>
      html`<textarea
        id=${frame.id}
        maxlength="4000"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${value}
        @input=${({ target }: Event) => fill((target as HTMLTextAreaElement).value)}
      ></textarea>`,
  );
}

/** A line of text. */
export function lineField({ value, ...frame }: Filled, fill: (text: string) => void): TemplateResult {
  return fieldPart(
    frame,
    ({ describedBy, invalid }) =>
      html`<input
        id=${frame.id}
        maxlength="500"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${value}
        @input=${({ target }: Event) => fill((target as HTMLInputElement).value)}
      />`,
  );
}

/** One of several, from a list; `empty` stands for none yet. */
export function selectField(
  {
    value,
    options,
    empty,
    ...frame
  }: Filled & {
    readonly options: readonly { readonly value: string; readonly label: string }[];
    readonly empty?: string;
  },
  choose: (value: string) => void,
): TemplateResult {
  return fieldPart(
    frame,
    ({ describedBy, invalid }) =>
      html`<select
        id=${frame.id}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${value}
        @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
      >
        ${empty === undefined ? nothing : html`<option value="" ?selected=${value === ''}>${empty}</option>`}
        ${options.map(
          (each) =>
            html`<option value=${each.value} ?selected=${each.value === value}>${each.label}</option>`,
        )}
      </select>`,
  );
}
