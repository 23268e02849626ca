import { css } from 'lit';

/** What only the recognition looks like. */
export const recognitionStyles = css`
  .awards {
    display: grid;
    gap: 0.9em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    margin-top: 0.75em;
  }
  .awards:empty {
    display: none;
  }
  .award,
  .granted {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    height: 100%;
    padding: 1em;
  }
  .award {
    align-content: flex-start;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }
  /* Where it is too narrow to stand beside the medal it goes below it. */
  .what {
    flex: 1 1 13em;
    min-width: 0;
  }
  .what > * + *,
  .granted > * + * {
    margin-top: 0.4em;
  }
  h4 {
    font-size: 1.125em;
    line-height: 1.3;
    margin: 0;
  }
  .medal {
    flex: none;
    height: 3.5em;
    width: 3em;
  }
  .ribbon {
    fill: var(--_accent);
  }
  .disc {
    fill: var(--_warning);
  }
  .recognition .disc,
  .incentive .disc {
    fill: var(--_success);
  }
  .ring {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .star {
    fill: var(--_surface);
  }
  blockquote {
    border-inline-start: 3px solid var(--_line);
    margin: 0;
    padding-inline-start: 0.8em;
    white-space: pre-line;
  }
  .sight {
    font-weight: 600;
  }
  summary {
    color: var(--_accent);
    cursor: pointer;
    min-height: 44px;
    padding-block: 0.6em;
  }
  .award summary {
    font-size: 0.9375em;
  }
  .award details:not([open]) {
    margin-bottom: -0.5em;
  }
  .rules ul {
    display: grid;
    gap: 0.75em;
    margin-block: 0.5em 1em;
  }
  .rules > p {
    margin-top: 0.5em;
  }
  .spread {
    justify-content: space-between;
  }
  .year {
    align-items: center;
    display: flex;
    gap: 0.6em;
  }
  .year select {
    margin-top: 0;
    min-width: 9em;
    width: auto;
  }
  @media (forced-colors: active) {
    .medal {
      forced-color-adjust: none;
    }
  }
  @media print {
    .award {
      break-inside: avoid;
    }
    form,
    .year {
      display: none;
    }
  }
`;
