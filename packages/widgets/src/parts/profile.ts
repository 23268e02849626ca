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

/** One question about the person; `none` stands for no choice. */
export function profilePart(field: ProfileField, none: string): TemplateResult {
  const { id, text, type, options, value, problem } = field;
  const change = ({ target }: Event): void => {
    const { validity, value: given } = target as HTMLInputElement | HTMLSelectElement;
    const usable = validity.valid && given !== '';
    field.filled(usable ? (type === 'number' ? Number(given) : given) : undefined, validity.valid);
  };
  return html`<div>
    <label class="field" for=${id}>${text}</label>
    ${
      type === 'choice'
        ? html`<select id=${id} @change=${change}>
            <option value="">${none}</option>
            ${options.map(
              (option) =>
                html`<option value=${option.value} .selected=${option.value === value}>
                  ${option.label}
                </option>`,
            )}
          </select>`
        : html`<input
            id=${id}
            type=${type}
            min=${field.minimum ?? nothing}
            max=${field.maximum ?? nothing}
            maxlength="200"
            autocomplete="off"
            .value=${String(value ?? '')}
            aria-invalid=${problem ? 'true' : nothing}
            aria-describedby=${problem ? `${id}-problem` : nothing}
            @change=${change}
          />`
    }
    ${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : nothing}
  </div>`;
}
