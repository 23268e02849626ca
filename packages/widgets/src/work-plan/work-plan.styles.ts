import { css } from 'lit';

/** What only the work plan looks like on the screen. */
export const planStyles = css`
  h4 {
    font-size: 1.0625em;
    line-height: 1.35;
    margin: 0;
  }
  .screen > section {
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
    padding: 0.25em 0.9em;
  }
  .stages .past::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  .stages .now {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .targets,
  .pair,
  .sides,
  .grid {
    display: grid;
  }
  .targets {
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
  }
  .targets.forms {
    grid-template-columns: 1fr;
  }
  .target,
  .pick {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    height: 100%;
    padding: clamp(12px, 3%, 20px);
  }
  .pick {
    background: var(--_wash);
  }
  .pick .choice {
    align-items: start;
    background: var(--_surface);
  }
  .facts,
  .lines {
    list-style: disc;
    padding-inline-start: 1.3em;
  }
  .pair,
  .sides {
    align-items: end;
    gap: 1em 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
  }
  .sides,
  .provisional {
    align-items: start;
  }
  .sides {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
  }
  .grid {
    gap: 0.75em 1em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
  }
  .facts,
  .ready > li + li,
  .expectations > div + div {
    margin-top: 0.5em;
  }
  .scroll {
    overflow-x: auto;
  }
  .scroll table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .scroll th,
  .scroll td {
    border-bottom: 1px solid var(--_line);
    padding: 0.35em 1.5em 0.35em 0;
    text-align: start;
  }
  .aim,
  .stages .now,
  .expectations dt {
    font-weight: 600;
  }
  .remark {
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 0.7em;
    white-space: pre-line;
  }
  button.primary[aria-disabled='true'] {
    cursor: default;
  }
  .work {
    border-top: 1px solid var(--_line);
    padding-top: var(--_gap);
  }
  .paper {
    display: none;
  }
`;
