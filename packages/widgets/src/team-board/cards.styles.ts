import { css } from 'lit';

/** Where the board is narrow, rows are cards. */
export const cardsStyles = css`
  .narrow .head {
    display: none;
  }
  .narrow .probe,
  .narrow .person {
    height: 12.5em;
  }
  .narrow .frame {
    height: min(80vh, 46em);
  }
  .narrow .line {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    grid-template-rows: 4.5em 2.75em 2.75em;
    align-content: center;
  }
  .narrow .name {
    grid-column: 1 / -1;
  }
  .narrow .person > .of-waits {
    grid-column: 1 / -1;
    grid-row: 3;
  }
  .narrow .person > .of-unit {
    display: none;
  }
  .narrow .filters .wide {
    grid-column: 1 / -1;
  }
  .narrow .caption {
    color: var(--_muted);
    display: block;
    font-size: 0.8125em;
  }
`;
