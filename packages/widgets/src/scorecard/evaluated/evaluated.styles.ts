import { css } from 'lit';

/** What only a released evaluation looks like; added to the scorecard with its first one. */
export const evaluatedStyles = css`
  h4 {
    font-size: 1em;
    margin: 0;
  }
  .answer {
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    padding: clamp(12px, 3%, 20px);
  }
  .clocks li + li {
    margin-top: 0.6em;
  }
  .clocks .left {
    font-weight: 700;
  }
  .clocks [data-over='true'] .left {
    color: var(--_muted);
    font-weight: 400;
  }
  .basis {
    display: block;
  }
  .note {
    white-space: pre-line;
  }
  .plain {
    list-style: disc;
    padding-inline-start: 1.3em;
  }
  .way li:first-child {
    list-style: none;
    margin-inline-start: -1.3em;
  }
  .changes > li {
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 0.8em;
  }
  .changes > li + li {
    margin-top: 0.9em;
  }
  .cells {
    border-top: 1px solid var(--_line);
    padding-block: 0.7em;
  }
  .cells dl {
    display: grid;
    gap: 0.3em 0.4em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 5em), 1fr));
    margin-top: 0.3em;
  }
  .cells dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .cells dd {
    overflow-wrap: break-word;
  }
  /* A law's name is longer than a level's. */
  .past .cells dl {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5em), 1fr));
  }
  .more > summary + * {
    margin-top: 0.5em;
  }
  .objecting {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: clamp(12px, 3%, 20px);
  }
  .objectings > li + li {
    margin-top: var(--_gap);
  }
  .effect {
    background: var(--_wash);
    border-radius: var(--_radius);
    padding: 0.7em 0.9em;
  }
  .more > summary {
    color: var(--_accent);
    cursor: pointer;
    font-weight: 600;
    min-height: 44px;
    padding: 0.6em 0.25em;
  }
  .place .cell {
    fill: var(--_edge);
    fill-opacity: 0.28;
  }
  .place .here {
    fill: var(--_accent);
  }
  .place {
    display: block;
  }
  @media screen {
    .paper {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .place .cell {
      fill: GrayText;
    }
    .place .here {
      fill: Highlight;
    }
  }
  @media print {
    .has-paper > :not(.paper) {
      display: none;
    }
    .answer {
      border: 0;
      padding: 0;
    }
  }
`;
