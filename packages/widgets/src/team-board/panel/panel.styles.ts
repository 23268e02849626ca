import { css } from 'lit';

/** What only the panel of one person looks like. */
export const memberStyles = css`
  h4,
  h5 {
    font-size: 1.0625em;
    line-height: 1.35;
    margin: 0;
  }
  h5 {
    font-size: 1em;
  }
  .base > section {
    margin-top: 1.75em;
  }
  .stages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .stages li {
    border: 1px solid var(--_line);
    border-radius: 2em;
    color: var(--_muted);
    padding: 0.2em 0.8em;
  }
  .stages .past::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  .stages .now {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .terms li + li,
  .lines li + li {
    margin-top: 0.35em;
  }
  .terms,
  .lines {
    list-style: disc;
    padding-inline-start: 1.3em;
  }
  .raters > li {
    align-items: center;
    border-top: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    justify-content: space-between;
    min-height: 44px;
    padding: 0.4em 0;
  }
  .badge {
    border: 1px solid currentColor;
    border-radius: 1em;
    color: var(--_muted);
    display: inline-block;
    font-size: 0.875em;
    padding: 0 0.7em;
  }
  .badge[data-status='heard'],
  .badge[data-state='due'],
  .badge[data-verdict='changed'] {
    color: var(--_success);
  }
  .badge[data-status='nominated'],
  .badge[data-state='near'],
  .badge[data-state='unknown'] {
    color: var(--_warning);
  }
  .entries > li + li {
    border-top: 1px solid var(--_line);
    margin-top: 0.75em;
    padding-top: 0.75em;
  }
  .tag {
    color: var(--_muted);
    font-weight: 600;
  }
  .tag::after {
    content: ':';
  }
  .scroll {
    overflow-x: auto;
  }
  .scroll table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    width: 100%;
  }
  .scroll th,
  .scroll td {
    border-bottom: 1px solid var(--_line);
    overflow-wrap: break-word;
    padding: 0.4em 1em 0.4em 0;
    text-align: start;
    vertical-align: top;
  }
  /* The longest word of a result must not push its levels out of sight. */
  .scroll th[scope='row'] {
    min-width: 8em;
    overflow-wrap: anywhere;
  }
  .why summary {
    color: var(--_accent);
    cursor: pointer;
    min-height: 44px;
    padding: 0.6em 0.25em;
  }
  .sides {
    align-items: start;
    display: grid;
    gap: 1em 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
  }
  .matrix-title {
    font-weight: 600;
  }
  .change {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: clamp(10px, 3%, 18px);
  }
  .change + .change {
    margin-top: 0.75em;
  }
  .change legend {
    font-weight: 600;
    padding: 0 0.4em;
  }
  .confirm {
    background: none;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    padding-inline: clamp(6px, 2.5%, 16px);
  }
  .final {
    color: var(--_warning);
  }
  .remark {
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 0.7em;
    white-space: pre-line;
  }
  .work {
    border-block: 1px solid var(--_line);
    padding-block: var(--_gap);
  }
  button.link {
    padding-inline-end: 0.5em;
  }
  @media (forced-colors: active) {
    .stages .now {
      outline: 2px solid Highlight;
      outline-offset: 1px;
    }
  }
  :host([untitled]) .base {
    border: 0;
    padding: 0;
  }
`;
