import { css } from 'lit';

/** What only the scorecard looks like. */
export const scorecardStyles = css`
  .sides {
    align-items: center;
    display: grid;
    gap: 1em 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 21em), 1fr));
  }
  .stack > section {
    margin-top: calc(var(--_gap) * 1.75);
  }
  .verdict {
    background: var(--_wash);
    border-inline-start: 6px solid var(--_accent);
    border-radius: var(--_radius);
    padding: 1em 1.25em;
  }
  .grade {
    font-size: clamp(1.5em, 8vw, 2.4em);
    font-weight: 800;
    line-height: 1.15;
    margin-block: 0.1em 0.3em;
  }
  h3 .advisory {
    font-size: 0.8em;
    font-weight: 400;
  }
  .supports {
    display: grid;
    gap: var(--_gap) 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 21em), 1fr));
  }
  .support .measure {
    margin-top: 0.4em;
  }
  .support {
    border-top: 1px solid var(--_line);
    padding-top: 0.75em;
  }
  .cycle li {
    align-items: baseline;
    display: flex;
    gap: 0.6em;
    padding-block: 0.35em;
  }
  .cycle-mark {
    color: var(--_warning);
    font-weight: 700;
  }
  .cycle [data-done='true'] .cycle-mark {
    color: var(--_success);
  }
  .receipt {
    border-top: 2px solid var(--_line);
    padding-top: var(--_gap);
  }
  .receipt dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .receipt dd + dt {
    margin-top: 0.5em;
  }
  .receipt code {
    font-family: ui-monospace, Consolas, 'Courier New', monospace;
    font-size: 0.9375em;
  }
  @media print {
    .sides {
      grid-template-columns: 1fr 1.4fr;
    }
    .support,
    .receipt {
      break-inside: avoid;
    }
    .hash {
      font-size: 0.75em;
    }
  }
`;
