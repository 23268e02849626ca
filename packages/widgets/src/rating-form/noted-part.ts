import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type FieldFrame, fieldPart } from '../parts/field.ts';

/** A few lines in one's own words, under a label. */
export function notedPart(
  frame: FieldFrame,
  value: string,
  disabled: boolean,
  change: (value: string) => void,
  rows = 2,
): TemplateResult {
  return fieldPart(
    frame,
    ({ describedBy, invalid }) =>
      html`<textarea
        id=${frame.id}
        rows=${rows}
        maxlength="4000"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${live(value)}
        ?readonly=${disabled}
        @input=${(event: Event) => change((event.target as HTMLTextAreaElement).value)}
      ></textarea>`,
  );
}
