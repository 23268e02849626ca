import { css } from 'lit';

/** What only the target tracker looks like. */
export const trackerStyles = css`
  .targets {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
  }
  /* Whoever fills in a form gets the whole width. */
  .targets > .wide {
    grid-column: 1 / -1;
  }
  .target {
    height: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: clamp(12px, 3%, 20px);
  }
  .silent {
    margin: 0 !important;
  }
  .report {
    background: var(--_wash);
    border-radius: var(--_radius);
    padding: clamp(12px, 3%, 20px);
  }
  .report h4 {
    font-size: 1.0625em;
    margin: 0;
  }
  fieldset.group {
    padding-top: 0.5em;
  }
  fieldset.group > legend + * {
    margin-top: 0.5em;
  }
  fieldset.group > .field-frame,
  details.group > .stack {
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 0.9em;
  }
  details.group > summary {
    cursor: pointer;
    font-weight: 600;
    min-height: 44px;
    padding-block: 0.6em;
  }
  input[type='date'],
  input[type='number'] {
    max-width: 16em !important;
  }
  @media print {
    .report {
      display: none;
    }
    .target {
      break-inside: avoid;
    }
  }
`;
