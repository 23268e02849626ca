import { css } from 'lit';

/** What only the simulator looks like. */
export const simulatorStyles = css`
  .sides {
    align-items: start;
    display: grid;
    gap: 1.5em 2.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 25em), 1fr));
  }
  .verdict {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_accent);
    border-radius: var(--_radius);
    padding: 0.7em 1em;
  }
  .made-up {
    color: var(--_warning);
    font-size: 0.875em;
    font-weight: 700;
  }
  .made-up .muted {
    font-size: 1em;
    font-weight: 400;
  }
  .values {
    display: grid;
    gap: 0.4em 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
  }
  .grade {
    font-size: 1.75em;
    font-variant-numeric: tabular-nums;
    font-weight: 800;
    line-height: 1.2;
  }
  .letter {
    font-size: 0.65em;
    font-weight: 600;
    margin-inline-start: 0.3em;
    white-space: nowrap;
  }
  .said {
    min-height: 1.5em;
  }
  .source {
    color: var(--_muted);
    font-size: 0.875em;
  }
  cite {
    font-style: normal;
  }
  .intro {
    background: var(--_wash);
    border-radius: var(--_radius);
    padding: 1em 1.25em;
  }
  .intro > * + * {
    margin-top: 0.5em;
  }
  .intro .row {
    margin-top: 0.9em;
  }
  [data-guided] {
    border-radius: 4px;
    outline: 3px dashed var(--_accent);
    outline-offset: 5px;
  }
  h3[tabindex],
  h2[tabindex] {
    scroll-margin-top: 12em;
  }
  h4 {
    font-size: 1em;
    line-height: 1.35;
    margin: 0;
  }
  .explained > h4,
  .explained > .matrix-frame,
  .explained > .notice {
    margin-top: 1.25em;
  }
  .explained > h4 + * {
    margin-top: 0.4em;
  }
  .explained + .explained {
    border-top: 2px solid var(--_line);
    margin-top: 2em;
    padding-top: 1.5em;
  }
  .group {
    border-top: 1px solid var(--_line);
    margin-top: 1em;
    padding-block: 0.9em;
  }
  .group > * + * {
    margin-top: 0.4em;
  }
  .group > .field-frame,
  .pair {
    margin-top: 0.9em;
  }
  .number {
    align-items: center;
    display: flex;
    gap: 0.9em;
  }
  .number > input:first-child {
    flex: 1 1 6.5em;
    min-width: 5.5em;
  }
  .number > input:first-child:not(:only-child) {
    flex: none;
    width: 6.5em;
  }
  .entries input,
  .entries select,
  .entries label {
    scroll-margin-top: 14em;
  }
  input.slider {
    background: none;
    border: 0;
    flex: 1 1 6em;
    min-width: 4em;
    padding: 0;
  }
  .slider[data-empty] {
    opacity: 0.4;
  }
  .controls {
    display: grid;
    gap: 0.4em 1em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
    margin-top: 0.2em;
  }
  .controls .field {
    font-weight: 400;
  }
  .told > li {
    border-inline-start: 3px solid var(--_line);
    margin-top: 0.4em;
    padding-inline-start: 0.7em;
  }
  .way > * + * {
    margin-top: 0.4em;
  }
  .way[aria-busy='true'] {
    opacity: 0.6;
  }
  .changes summary {
    cursor: pointer;
    min-height: 44px;
    padding: 0.6em 0.25em;
  }
  .before {
    font-size: 0.875em;
  }
  .notice button.link {
    color: inherit;
  }
  /* On a window that has the height for it the values stay in sight while somebody changes what they come from. */
  @media (min-height: 480px) {
    .verdict {
      position: sticky;
      top: 0;
      z-index: 1;
    }
  }
  /* On a telephone what stays in sight leaves room for what it is about; the sentence is still told. */
  @media (max-width: 480px) {
    .verdict {
      padding: 0.4em 0.75em;
    }
    .grade {
      font-size: 1.375em;
    }
    .said {
      clip-path: inset(50%);
      height: 1px;
      min-height: 0;
      overflow: hidden;
      position: absolute;
      width: 1px;
    }
  }
  @media (forced-colors: active) {
    [data-guided] {
      outline-color: Highlight;
    }
  }
  @media print {
    .verdict {
      position: static;
    }
    .slider,
    .intro,
    .again {
      display: none;
    }
    .group,
    .told > li {
      break-inside: avoid;
    }
  }
`;
