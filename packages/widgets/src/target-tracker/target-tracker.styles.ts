import { css } from 'lit';

/** What only the target tracker looks like. */
export const trackerStyles = css`
  .targets {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
  }
  /* Whoever fills in a form gets the whole width. */
  .targets > .wide {
    grid-column: 1 / -1;
  }
  .target {
    height: 100%;
    border: 1px solid var(--_line);
  }
  .target,
  .report {
    border-radius: var(--_radius);
    padding: clamp(12px, 3%, 20px);
  }
  .silent {
    margin: 0 !important;
  }
  .report {
    background: var(--_wash);
  }
  .report h4 {
    font-size: 1.0625em;
    margin: 0;
  }
  fieldset.group {
    padding-top: 0.5em;
  }
  fieldset.group > legend + * {
    margin-top: 0.5em;
  }
  fieldset.group > .field-frame,
  details.group > .stack {
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 0.9em;
  }
  .group > summary {
    color: inherit;
    font-weight: 600;
  }
  input[type='date'],
  input[inputmode='decimal'] {
    max-width: 16em !important;
  }
  @media print {
    .report {
      display: none;
    }
    .target {
      break-inside: avoid;
    }
  }
`;

/** What pace, months, what is due and what is new look like. */
export const monthsStyles = css`
  .pace > * + * {
    margin-top: 0.35em;
  }
  .plan-sign,
  .pace-word,
  .outlook {
    color: var(--_warning);
  }
  .pace-word::before {
    content: '· ';
    content: '· ' / '';
  }
  .pace-word[data-pace='ahead'],
  .pace-word[data-pace='on'],
  .outlook[data-outlook='reached'],
  .outlook[data-outlook='likely'] {
    color: var(--_success);
  }
  .outlook[data-outlook='open'] {
    color: inherit;
  }
  .due {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.7em;
  }
  .due .late {
    color: var(--_warning);
    font-weight: 600;
  }
  /* The lines of a chart have this name too. */
  .measure .line {
    stroke: none;
  }
  .glance svg {
    display: block;
    font-size: max(12px, 0.8125em);
    overflow: visible;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .glance text {
    fill: var(--_muted);
  }
  .glance .gap {
    fill: none;
    stroke: var(--_edge);
    stroke-dasharray: 2 3;
  }
  .tick {
    stroke: var(--_warning);
    stroke-width: 2.5;
  }
  .glance figcaption {
    margin-top: 0.35em;
  }
  .glance .legend {
    margin-top: 0.15em;
  }
  .swatch {
    background: var(--_accent);
    flex: none;
    height: 0.8em;
    width: 0.8em;
  }
  .swatch.plan {
    background: var(--_warning);
    height: 3px;
    width: 1.2em;
  }
  .months table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    width: 100%;
  }
  .months .scroll {
    overflow-x: auto;
    overflow-wrap: normal;
  }
  .months th,
  .months td {
    border-bottom: 1px solid var(--_line);
    padding: 0.35em 0.5em;
    text-align: end;
    vertical-align: top;
    white-space: nowrap;
  }
  .months thead th {
    min-width: 5em;
    white-space: normal;
  }
  .months tr > :first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  .whys > li + li {
    margin-top: 0.75em;
  }
  .root {
    font-weight: 600;
  }
  code {
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }
  .news {
    background: var(--_surface);
    border: 2px solid var(--_accent);
    bottom: 8px;
    padding: 0.5em 0.8em;
    position: sticky;
    z-index: 1;
  }
  .news p {
    font-size: 0.9375em;
  }
  .news .row {
    margin-top: 0.35em;
  }
  /* What has focus is scrolled to where the news does not cover it. */
  .has-news :is(input, textarea, select, button, summary, a) {
    scroll-margin-bottom: 10em;
  }
  .chosen:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .glance .fill,
    .swatch {
      fill: Highlight;
      forced-color-adjust: none;
      background: Highlight;
    }
    .glance .gap,
    .tick {
      stroke: CanvasText;
    }
    .swatch.plan {
      background: CanvasText;
    }
    .glance text,
    .plan-mark {
      fill: CanvasText;
    }
  }
  @media print {
    .news,
    .months > summary {
      display: none;
    }
    /* On paper nothing scrolls: the table by month gets the width of the page. */
    .targets {
      grid-template-columns: 1fr;
    }
    .months th,
    .months td {
      white-space: normal;
    }
  }
`;
