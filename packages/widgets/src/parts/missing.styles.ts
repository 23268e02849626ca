import { css } from 'lit';

/** What is still missing, as lines with the way to each place: the words begin on one edge, what is said of them ends on the other. */
export const missingStyles = css`
  .places {
    display: grid;
    gap: 0 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    margin-top: 0.4em;
  }
  .places > li {
    align-items: center;
    border-top: 1px solid var(--_line);
    display: flex;
    gap: 0.75em;
    justify-content: space-between;
  }
  .places > li > .muted {
    flex: none;
    max-width: 40%;
    text-align: end;
  }
  .places button.link {
    padding-inline-end: 0;
  }
`;
