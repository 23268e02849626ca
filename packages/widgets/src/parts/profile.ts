import { html, nothing, type TemplateResult } from 'lit';

/** A question about the person, in finished words; always optional. */
export interface ProfileField {
  readonly id: string;
  readonly text: string;
  readonly type: 'choice' | 'number' | 'text';
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly value: string | number | undefined;
  /** What is wrong with what was filled in. */
  readonly problem: string | undefined;
  /** Called with what was filled in, `undefined` when nothing usable is, and whether the field accepts it. */
  readonly filled: (value: string | number | undefined, valid: boolean) => void;
}

function select({ id, options, value, filled }: ProfileField, none: string): TemplateResult {
  const change = (event: Event): void => filled((event.target as HTMLSelectElement).value || undefined, true);
  return html`<select id=${id} @change=${change}>
    <option value="">${none}</option>
    ${options.map(
      (option) =>
        html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`,
    )}
  </select>`;
}

function input({ id, type, minimum, maximum, value, problem, filled }: ProfileField): TemplateResult {
  const change = (event: Event): void => {
    const { validity, valueAsNumber, value: text } = event.target as HTMLInputElement;
    const usable = validity.valid && text !== '';
    filled(usable ? (type === 'number' ? valueAsNumber : text) : undefined, validity.valid);
  };
  return html`<input
    id=${id}
    type=${type}
    min=${minimum ?? nothing}
    max=${maximum ?? nothing}
    maxlength="200"
    autocomplete="off"
    .value=${`${value ?? ''}`}
    aria-invalid=${problem ? 'true' : nothing}
    aria-describedby=${problem ? `${id}-problem` : nothing}
    @change=${change}
  />`;
}

/** One question about the person; `none` stands for no choice. */
export function profilePart(field: ProfileField, none: string): TemplateResult {
  const { id, text, type, problem } = field;
  return html`<div>
    <label class="field" for=${id}>${text}</label>
    ${type === 'choice' ? select(field, none) : input(field)}
    ${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : nothing}
  </div>`;
}
