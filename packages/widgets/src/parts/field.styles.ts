import { css } from 'lit';

/** The look of fields, choices and what is to be mended, beside `baseStyles`. */
export const fieldStyles = css`
  legend.field {
    padding: 0;
  }
  .hint,
  .error {
    display: block;
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
  }
  .error::before {
    content: '! ';
    content: '! ' / '';
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-top: 0.3em;
  }
  .choice {
    align-items: center;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
    display: flex;
    flex: 1 1 9.5em;
    gap: 0.6em;
    min-height: max(44px, 2.75em);
    padding: 0.4em 0.8em;
  }
  .choice:hover {
    background: var(--_wash);
  }
  .choice:focus-within {
    border-color: var(--_accent);
  }
  /* Of a day only a part has the focus: WebKit tells it of the whole only so, Chromium of the button that opens the days. */
  input[type='date']:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  /* Inside, so that it covers nothing of what unfolds below. */
  summary:focus-visible {
    outline-offset: -3px;
  }
  [data-invalid='true'] .choice {
    border-color: var(--_danger);
  }
  .mend li {
    list-style: none;
  }
  .mend button.link {
    color: var(--_danger);
  }
  /* What is chosen lies over the words of the list, beside its arrow, and makes it as high as they need. */
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
    margin: 0.8em 1.4em 0.5em 0.8em;
    pointer-events: none;
  }
`;
