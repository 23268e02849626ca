import { css } from 'lit';

/** The look of `stepsPart`, beside `baseStyles`. */
export const stepsStyles = css`
  .step-list .step-list {
    border-inline-start: 2px solid var(--_line);
    padding-inline-start: 0.6em;
  }
  .step summary {
    min-height: 44px;
    padding: 0.6em 0.25em;
    cursor: pointer;
    font-variant-numeric: tabular-nums;
  }
  /* Inside, so that it covers nothing of what unfolds below. */
  summary:focus-visible {
    outline-offset: -3px;
  }
  .step-working {
    padding: 0 0 0.5em 0.6em;
  }
  .step-basis,
  .step-exact,
  .step-origin {
    margin: 0 0 0.4em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .step-basis cite {
    font-style: normal;
  }
  .step-status {
    display: inline-block;
    border: 1px solid currentColor;
    border-radius: 1em;
    max-width: 100%;
    padding: 0 0.6em;
  }
  .step-status[data-status='assumption'],
  .step-status[data-status='local-policy'],
  .step-status[data-status='superseded'] {
    color: var(--_warning);
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
