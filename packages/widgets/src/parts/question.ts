import { html, nothing, type TemplateResult } from 'lit';

/** A question with its answers, in finished words. */
export interface QuestionView {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly options: readonly { readonly value: number | 'unknown'; readonly label: string }[];
  readonly chosen: number | 'unknown' | undefined;
  /** What is still wrong with it, if anything. */
  readonly problem: string | undefined;
  readonly choose: (value: number | 'unknown') => void;
}

/** One question: a native radio group. "Don't know" is one of its answers, standing a little apart. */
export function questionPart({
  id,
  label,
  text,
  options,
  chosen,
  problem,
  choose,
}: QuestionView): TemplateResult {
  return html`<fieldset id=${id} aria-describedby=${problem ? `${id}-problem` : nothing}>
    <legend part="label"><span class="topic">${label}</span> ${text}</legend>
    ${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : nothing}
    <div class="options">
      ${options.map(
        (option) =>
          html`<label class="option ${option.value}" part="option"
            ><input
              type="radio"
              name=${id}
              .checked=${option.value === chosen}
              @change=${() => choose(option.value)}
            /><span>${option.label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
