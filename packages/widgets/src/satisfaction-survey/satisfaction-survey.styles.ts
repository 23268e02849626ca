import { css } from 'lit';

/** The look of the satisfaction survey. */
export const surveyStyles = css`
  header > * + * {
    margin-top: 0.5em;
  }
  .progress {
    background: var(--_surface);
    border-bottom: 1px solid var(--_line);
    font-weight: 600;
    padding-block: 0.6em;
    position: sticky;
    top: 0;
    z-index: 1;
  }
  .bar {
    background: var(--_line);
    border-radius: 9px;
    height: 8px;
    margin-top: 0.3em;
    overflow: hidden;
  }
  .bar > div {
    background: var(--_accent);
    height: 100%;
    transition: width 0.2s;
  }
  fieldset {
    scroll-margin-top: 5em;
  }
  fieldset + *,
  details + * {
    border-top: 1px solid var(--_line);
    padding-top: 1.5em;
  }
  form {
    --_gap: 1.5em;
  }
  legend {
    float: left;
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.4;
    margin-bottom: 0.75em;
    padding: 0;
    width: 100%;
  }
  .topic {
    color: var(--_accent);
    display: block;
    font-size: 0.875em;
    margin-bottom: 0.15em;
  }
  .options {
    clear: both;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  /* One below the other when narrow, side by side when there is room: by the widget's own width. */
  .option {
    align-items: center;
    cursor: pointer;
    display: flex;
    flex: 1 1 calc((42em - 100%) * 999);
    gap: 0.7em;
    line-height: 1.3;
    min-height: max(48px, 3em);
    max-width: 100%;
    min-width: min(100%, 6.5em);
    padding: 0.5em 0.8em;
    position: relative;
    touch-action: manipulation;
  }
  .option span::before {
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    content: '';
    inset: 0;
    pointer-events: none;
    position: absolute;
  }
  .option:hover span::before {
    background: var(--_wash);
  }
  .option input:checked + span::before {
    background: var(--_wash);
    border: 2px solid var(--_accent);
  }
  .option input:checked + span {
    font-weight: 600;
  }
  .option input:focus-visible {
    outline: none;
  }
  .option input:focus-visible + span::before {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .unknown {
    color: var(--_muted);
    flex: 0 1 auto;
    min-height: 44px;
  }
  .unknown span::before {
    border-style: dashed;
  }
  .problem {
    clear: both;
    color: var(--_danger);
    font-weight: 600;
    margin-block: 0.3em 0.6em;
  }
  summary {
    align-items: center;
    cursor: pointer;
    font-weight: 600;
    min-height: 44px;
    padding-block: 0.5em;
  }
  .fields {
    display: grid;
    gap: 1em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    margin-top: 1em;
  }
  .notice li a {
    display: inline-block;
    padding-block: 0.6em;
  }
  .waiting {
    min-height: 90vh;
  }
  .waiting .bone:nth-child(n + 5) {
    height: 3em;
  }
  .end {
    padding-top: 1em;
    text-align: center;
  }
  .end > * + * {
    margin-top: 0.5em;
  }
  .end svg {
    color: var(--_tone);
    display: block;
    height: 4em;
    margin: auto;
    width: 4em;
  }
  .code {
    background: var(--_wash);
    border-radius: var(--_radius);
    padding: 0.75em;
  }
  .code strong {
    display: block;
    font:
      700 1.75em/1.4 ui-monospace,
      monospace;
    letter-spacing: 0.06em;
  }
  .submit {
    width: 100%;
    font-size: 1.0625em;
    max-width: 24em;
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid;
    }
    .bar > div {
      background: Highlight;
    }
    .option input:checked + span::before {
      border-color: Highlight;
    }
  }
  @media print {
    .progress {
      display: none;
    }
    fieldset {
      break-inside: avoid;
    }
  }
`;
