import { css } from 'lit';

/** What only the reminders look like. */
export const remindersStyles = css`
  .items {
    display: grid;
    gap: 0.75em;
    margin-top: 0.75em;
  }
  .item {
    --_tone: var(--_line);
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_tone);
    border-radius: var(--_radius);
    padding: 0.8em 1em;
  }
  .item.overdue {
    --_tone: var(--_danger);
  }
  .item.due-soon {
    --_tone: var(--_warning);
  }
  .item.open {
    --_tone: var(--_accent);
  }
  h4 {
    font-size: 1em;
    line-height: 1.35;
    margin: 0;
  }
  .item > * + * {
    margin-top: 0.3em;
  }
  /* High enough to be hit; what can be hit needs no more distance. */
  .item > .go,
  .item > details {
    margin-top: 0;
  }
  .item > details:not([open]) {
    margin-bottom: -0.5em;
  }
  .left {
    color: var(--_tone);
    font-weight: 700;
  }
  .item.open .left,
  .item.not-yet .left {
    color: inherit;
  }
  summary {
    cursor: pointer;
    min-height: 44px;
    padding-block: 0.6em;
  }
  .item summary {
    color: var(--_accent);
    font-size: 0.9375em;
  }
  /* The ring of a summary that has the focus lies around it, and not on the words below. */
  .item summary + * {
    margin-top: 0.4em;
  }
  .later > summary {
    font-size: 1.0625em;
    font-weight: 700;
  }
  .item ul {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  .go {
    align-items: center;
    display: inline-flex;
    font-weight: 600;
    min-height: 44px;
  }
  .ways {
    border-top: 1px solid var(--_line);
    display: grid;
    gap: 1.25em 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    padding-top: var(--_gap);
  }
  .ways > * > * + * {
    margin-top: 0.5em;
  }
  .said:empty {
    margin: 0 !important;
  }
  @media print {
    .ways {
      display: none;
    }
    .item {
      break-inside: avoid;
    }
  }
`;
