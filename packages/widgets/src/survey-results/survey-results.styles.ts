import { css } from 'lit';

/** The look of the survey results. */
export const resultsStyles = css`
  .waiting {
    min-height: 60em;
  }
  header p {
    margin-top: 0.25em;
  }
  .figures {
    align-items: flex-end;
    background: var(--_wash);
    border-radius: var(--_radius);
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2.5em;
    padding: 1.25em;
  }
  .figures dd {
    align-items: center;
    display: flex;
    min-height: 2em;
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
  }
  .index dd {
    font-size: 3.5em;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
    line-height: 1;
    min-height: 0;
  }
  .grade dd {
    align-items: center;
    display: flex;
    gap: 0.5em;
  }
  .letter {
    align-items: center;
    background: var(--_accent);
    border-radius: 50%;
    color: var(--_on-accent);
    display: inline-flex;
    flex: none;
    height: 2em;
    justify-content: center;
    width: 2em;
  }
  .none {
    background: none;
    color: var(--_muted);
    box-shadow: inset 0 0 0 2px;
  }
  .changed {
    border-inline-start: 4px solid var(--_success);
    font-weight: 600;
    padding-inline-start: 0.75em;
  }
  .facts {
    display: grid;
    gap: 0.75em 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .bars {
    margin-block: 0.75em;
  }
  .bar-row {
    align-items: center;
    border-top: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
    padding-block: 0.55em;
  }
  .bar-label {
    flex: 1 1 15em;
  }
  .bar-drawn {
    flex: 2 1 9em;
    line-height: 0;
  }
  .bar-value {
    font-variant-numeric: tabular-nums;
    text-align: end;
    width: 5.2em;
  }
  .bar-drawn {
    min-height: 14px;
  }
  .bar-drawn svg {
    display: block;
    overflow: visible;
  }
  /* Pale also where a theme of high contrast gives lines the colour of the ink: it must not look filled. */
  .track {
    fill: var(--_edge);
    fill-opacity: 0.28;
  }
  .length {
    fill: var(--_accent);
  }
  .remarkable .length {
    fill: var(--_warning);
  }
  .edge {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .remark {
    color: var(--_warning);
    white-space: nowrap;
  }
  section h3 {
    margin-bottom: 0.5em;
  }
  section {
    border-top: 1px solid var(--_line);
    padding-top: var(--_gap);
  }
  .base > details,
  section > details {
    border-top: 1px solid var(--_line);
    margin-top: 0;
    padding-block: 0.25em;
  }
  section > details {
    border-bottom: 0;
    margin-top: 0.5em;
  }
  summary {
    cursor: pointer;
    min-height: 44px;
    padding-block: 0.6em;
  }
  .base > details > summary,
  section > details > summary {
    font-weight: 600;
  }
  details p {
    margin-bottom: 0.75em;
  }
  .scroll {
    margin-bottom: 0.75em;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    width: 100%;
  }
  th,
  td {
    border-bottom: 1px solid var(--_line);
    hyphens: auto;
    overflow-wrap: normal;
    padding: 0.5em 0 0.5em 0.6em;
    text-align: end;
    vertical-align: baseline;
  }
  th:first-child {
    font-weight: 400;
    padding-inline-start: 0;
    text-align: start;
  }
  thead th,
  thead th:first-child {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
    vertical-align: bottom;
  }
  .used {
    border: 1px solid;
    border-radius: 1em;
    color: var(--_accent);
    display: inline-block;
    font-size: 0.875em;
    padding: 0 0.6em;
  }
  code {
    font:
      0.9375em/1.4 ui-monospace,
      monospace;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .letter {
      border: 2px solid;
    }
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .length,
    .remarkable .length {
      fill: Highlight;
    }
    .edge {
      stroke: CanvasText;
    }
  }
  @media print {
    * {
      print-color-adjust: exact;
    }
    .bar-row,
    tr {
      break-inside: avoid;
    }
  }
`;
