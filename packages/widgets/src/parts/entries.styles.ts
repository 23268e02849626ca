import { css } from 'lit';

/** The look of `entriesPart`, beside `baseStyles`. */
export const entriesStyles = css`
  .entries {
    border-inline-start: 2px solid var(--_line);
    margin-inline-start: 0.35em;
  }
  .entry {
    position: relative;
    padding: 0.3em 0 0.6em 1.1em;
  }
  .entry::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(-0.35em - 1px);
    top: 0.8em;
    width: 0.7em;
    height: 0.7em;
    border-radius: 50%;
    background: var(--_accent);
    border: 2px solid var(--_surface);
  }
  .entry-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }
  .entry-head time {
    color: var(--_muted);
  }
  .entry-head strong {
    font-variant-numeric: tabular-nums;
  }
  .entry-waiting {
    color: var(--_warning);
    font-weight: 600;
    font-size: 0.9375em;
  }
  .entry a {
    display: inline-block;
    padding-block: 0.55em;
  }
  .tag {
    display: inline-block;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_muted);
  }
  .tag::after {
    content: ':';
  }
  .obstacle {
    border-inline-start: 3px solid var(--_warning);
    padding-inline-start: 0.7em;
    margin-top: 0.25em;
  }
  .earlier summary,
  .months summary,
  .group > summary {
    min-height: 44px;
    padding: 0.6em 0.25em;
    cursor: pointer;
    color: var(--_accent);
  }
  @media (forced-colors: active) {
    .entry::before {
      background: CanvasText;
    }
  }
  @media print {
    .entry,
    .measure {
      break-inside: avoid;
    }
    .earlier summary {
      display: none;
    }
  }
`;
