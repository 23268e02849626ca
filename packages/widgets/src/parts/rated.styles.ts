import { css } from 'lit';

/** The look of `ratedPart` and of levels, beside `baseStyles`. */
export const ratedStyles = css`
  .rated {
    border-top: 1px solid var(--_line);
    display: grid;
    gap: 0.3em 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    padding-block: 0.75em;
  }
  /* The whole in the columns of its items. */
  div.rated {
    border: 0;
    padding: 0;
  }
  .rated-name {
    font-weight: 600;
  }
  .judgements {
    display: grid;
    gap: 0.6em 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
  }
  .judgement .muted {
    display: block;
    font-size: 0.875em;
  }
  .judgement .note {
    white-space: pre-line;
  }
  .level {
    border: 1px solid currentColor;
    border-radius: 1em;
    display: inline-block;
    font-weight: 600;
    padding: 0.05em 0.75em;
  }
  .level[data-level='exceeds'] {
    color: var(--_success);
  }
  .level[data-level='meets'] {
    color: var(--_accent);
  }
  .level[data-level='below'] {
    color: var(--_warning);
  }
  .level[data-level='none'] {
    border-style: dashed;
    color: var(--_muted);
    font-weight: 400;
  }
  .feedback {
    display: grid;
    gap: 1em 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
  }
  .feedback .note {
    white-space: pre-line;
  }
  @media print {
    .rated {
      break-inside: avoid;
    }
  }
`;
