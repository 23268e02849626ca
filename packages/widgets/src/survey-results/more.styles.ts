import { css } from 'lit';

/** The look of what surrounds the index. */
export const moreStyles = css`
  .quality,
  .follow-ups {
    margin-block: 0.75em;
  }
  .quality li,
  .marks li {
    align-items: baseline;
    display: flex;
    gap: 0.6em;
    padding-block: 0.35em;
  }
  .sign,
  .mark {
    border-radius: 50%;
    flex: none;
    font-weight: 700;
    height: 1.5em;
    line-height: 1.5;
    text-align: center;
    width: 1.5em;
  }
  .sign {
    box-shadow: inset 0 0 0 2px;
    color: var(--_muted);
  }
  .met .sign {
    color: var(--_success);
  }
  .unmet .sign {
    color: var(--_warning);
  }
  .facts ~ .quality-label {
    margin-top: var(--_gap);
  }
  .upright-name {
    color: var(--_muted);
    font-size: max(12px, 0.8125em);
    font-weight: 600;
  }
  .marks {
    display: grid;
    gap: 0 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    margin-top: 0.5em;
  }
  .mark {
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.875em;
  }
  .mark.remarkable {
    background: var(--_warning);
    color: var(--_surface);
  }
  .remarks li {
    margin-top: 0.35em;
  }
  .follow-ups li {
    border-top: 1px solid var(--_line);
    padding-block: 0.75em;
  }
  .follow-ups p + p {
    margin-top: 0.25em;
  }
  .state {
    border: 1px solid;
    border-radius: 1em;
    color: var(--_accent);
    display: inline-block;
    font-size: 0.9375em;
    padding: 0 0.6em;
  }
  .state.done {
    color: var(--_success);
  }
  .state.late {
    color: var(--_danger);
  }
  .receipt {
    align-items: flex-end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: 0.75em;
  }
  .receipt > div {
    flex: 0 1 27em;
  }
  .receipt input {
    text-transform: uppercase;
  }
  .error {
    color: var(--_danger);
    display: block;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .mark {
      border: 1px solid;
    }
  }
  @media print {
    .no-print {
      display: none;
    }
    .follow-ups li,
    .quality li,
    figure {
      break-inside: avoid;
    }
  }
`;
