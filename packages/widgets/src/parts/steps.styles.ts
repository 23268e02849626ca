import { css } from 'lit';

/** The look of `stepsPart`. */
export const stepsStyles = css`
  .step-list {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .step-list .step-list {
    border-inline-start: 2px solid var(--kinerja-line, #d5dbe3);
    padding-inline-start: 0.6em;
  }
  .step summary {
    min-height: 44px;
    box-sizing: border-box;
    padding: 0.6em 0.25em;
    cursor: pointer;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .step summary:focus-visible {
    outline: 3px solid var(--kinerja-accent, #0b5cad);
    outline-offset: 1px;
  }
  .step-working {
    padding: 0 0 0.5em 0.6em;
  }
  .step-basis,
  .step-exact,
  .step-origin {
    margin: 0 0 0.4em;
    font-size: 0.875em;
    color: var(--kinerja-muted, #4c5866);
    overflow-wrap: anywhere;
  }
  .step-basis cite {
    font-style: normal;
  }
  .step-status {
    display: inline-block;
    border: 1px solid currentColor;
    border-radius: 1em;
    padding: 0 0.6em;
    white-space: nowrap;
  }
  .step-status[data-status='assumption'],
  .step-status[data-status='local-policy'],
  .step-status[data-status='superseded'] {
    color: var(--kinerja-warning, #8a4b00);
    font-weight: 700;
  }
  @media print {
    .step summary {
      min-height: 0;
      padding: 0.2em 0;
    }
    .step {
      break-inside: avoid-page;
    }
  }
`;
