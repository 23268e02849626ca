import { css, html, type TemplateResult } from 'lit';

/**
 * What `chosenPart` and `fieldStyles` are to the other widgets. The board has no fields but its lists: to bring those of
 * the others would cost its first sight more than these lines.
 */
export function chosenPart(chosen: string = '', select: TemplateResult): TemplateResult {
  return html`<span data-chosen=${chosen}>${select}</span>`;
}

/** The look of `chosenPart`. */
export const chosenStyles = css`
  [data-chosen] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  [data-chosen] > select,
  [data-chosen]::after {
    grid-area: 1 / 1;
  }
  [data-chosen] > select {
    padding-inline-end: 0.5em;
  }
  [data-chosen]::after {
    align-self: center;
    background: var(--_surface);
    content: attr(data-chosen);
    content: attr(data-chosen) / '';
    font-weight: 400;
    margin: 0.8em 1.4em 0.5em 0.8em;
    pointer-events: none;
    position: relative;
  }
  /* The stretch comes with the first evaluation, and may need two lines on a telephone: nothing moves for it. */
  @media (max-width: 32em) {
    .top [data-chosen]::after {
      min-height: 3.1em;
    }
  }
`;
