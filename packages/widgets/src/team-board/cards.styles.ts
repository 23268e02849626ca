import { css } from 'lit';

/** Where the board is narrow, rows are cards. */
export const cardsStyles = css`
  .narrow .head {
    display: none;
  }
  .narrow .probe,
  .narrow .person {
    height: 13.25em;
  }
  .narrow .frame {
    height: min(80vh, 46em);
  }
  .narrow .line {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    grid-template-rows: 3.75em 4.25em 5em;
    align-content: center;
  }
  .narrow .name {
    grid-column: 1 / -1;
  }
  /* Their captions on one line, also where one takes two lines. */
  .narrow .person > :not(.name) {
    justify-content: start;
  }
  .narrow .person > .of-waits {
    grid-column: 1 / -1;
    grid-row: 3;
  }
  .narrow .person > .of-unit {
    display: none;
  }
  /* There is room for it. */
  .narrow .aloud {
    opacity: 1;
    position: static;
  }
  .narrow .filters .wide {
    grid-column: 1 / -1;
  }
  .narrow [data-caption]::before {
    color: var(--_muted);
    content: attr(data-caption);
    display: block;
    font-size: 0.8125em;
  }
  .narrow .tools button {
    flex: 1 1 40%;
    overflow-wrap: break-word;
    padding-inline: 0.5em;
  }
  .narrow .choices {
    display: grid;
    gap: 0.75em;
  }
  .choices summary {
    cursor: pointer;
    font-weight: 600;
    min-height: 44px;
    padding-block: 0.6em;
  }
  .narrow .chip {
    border-color: transparent;
    border-radius: 0;
    padding: 0;
    white-space: normal;
  }
`;
