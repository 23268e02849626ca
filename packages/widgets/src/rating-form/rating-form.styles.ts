import { css } from 'lit';

/** What only the rating form looks like. */
export const ratingStyles = css`
  h4 {
    font-size: 1.0625em;
    line-height: 1.35;
    margin: 0;
  }
  .items > li + li {
    margin-top: var(--_gap);
  }
  .item,
  .verdict {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: clamp(12px, 3%, 20px);
  }
  .verdict {
    border: 2px solid var(--_accent);
  }
  .sides {
    display: grid;
    gap: 1em 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 21em), 1fr));
    align-items: start;
    margin-top: 0.6em;
  }
  /* A behaviour has little to show beside it: the three levels go in one row. */
  .values .sides {
    grid-template-columns: 1fr;
  }
  .judging textarea {
    min-height: max(44px, 3.2em);
  }
  .judging {
    background: var(--_wash);
    border-radius: var(--_radius);
    padding: 0.9em;
  }
  .judging .choice,
  .verdict .choice {
    background: var(--_surface);
    flex-basis: 100%;
  }
  .values .choice {
    flex-basis: 12.5em;
  }
  summary {
    color: var(--_accent);
    cursor: pointer;
    min-height: 44px;
    padding: 0.6em 0.25em;
  }
  .guides,
  .differences {
    list-style: disc;
    padding-inline-start: 1.3em;
  }
  .expectation,
  .proposal {
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 0.7em;
  }
  .proposal .muted {
    display: block;
  }
  .preview {
    font-size: 1.125em;
    font-weight: 700;
  }
  .work {
    border-top: 1px solid var(--_line);
    padding-top: var(--_gap);
  }
  .lens-table {
    border-collapse: collapse;
    overflow-wrap: normal;
    width: 100%;
  }
  .lens-table th,
  .lens-table td {
    border-bottom: 1px solid var(--_line);
    padding: 0.4em 0.5em;
    text-align: start;
    vertical-align: baseline;
  }
  .lens-table caption {
    padding-bottom: 0.4em;
    text-align: start;
  }
  .lens-table td {
    font-variant-numeric: tabular-nums;
  }
  .sight .guides {
    margin-top: 0.4em;
  }
`;
