import { css } from 'lit';
import { cardsTableStyles } from '../../parts/cards-table.ts';

const ownStyles = css`
  .spread {
    display: block;
    overflow: visible;
  }
  .spread text {
    fill: var(--_ink);
    font-size: 14px;
  }
  .narrow .spread text:not(.limit-label) {
    font-size: 13px;
  }
  .spread .limit-label {
    fill: var(--_muted);
    font-size: 12px;
  }
  .spread .tick {
    stroke: var(--_line);
    stroke-dasharray: 2 4;
  }
  .spread .track {
    fill: var(--_wash);
    stroke: var(--_line);
  }
  .spread .length {
    fill: var(--_accent);
  }
  .spread .limit {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .spread .limit.most {
    stroke-dasharray: 4 3;
  }
  .tool h4 {
    font-size: 1em;
    margin-block: 0.75em 0;
  }
  .limits {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  .limits .broken {
    color: var(--_danger);
    font-weight: 600;
  }
  .tool table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    width: 100%;
  }
  .tool th,
  .tool td {
    border-bottom: 1px solid var(--_line);
    /* Whole words: where they need more room, the table scrolls in its frame. */
    overflow-wrap: normal;
    padding: 0.4em 0.6em;
    text-align: start;
    vertical-align: top;
  }
  .tool th[scope='row'] {
    min-width: 5.5em;
  }
  .tool td:nth-child(3):last-child,
  .tool td:nth-child(4):last-child {
    min-width: 9em;
  }
  /* A long name, or what somebody typed, may still be broken. */
  .tool td .limits {
    min-width: min(14em, 60vw);
    overflow-wrap: anywhere;
  }
  .option {
    align-items: start;
    flex-wrap: nowrap;
    padding-block: 0.4em;
  }
  .tool .scroll {
    max-height: max(26em, 75vh);
    overflow: auto;
    position: relative;
  }
  .tool summary {
    cursor: pointer;
    min-height: 44px;
    padding-block: 0.6em;
  }
  @media (forced-colors: active) {
    .spread .length {
      fill: Highlight;
    }
    .spread .limit,
    .spread .track {
      stroke: CanvasText;
    }
    .spread text {
      fill: CanvasText;
    }
  }
`;

/** What the spread of predicates and the tables of all tools look like; in the colours of the page, and of a high contrast. */
export const spreadStyles = [ownStyles, cardsTableStyles];
