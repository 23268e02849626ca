import { css } from 'lit';

/** The list: its frame, its head and its rows. */
export const rowsStyles = css`
  .frame {
    background: var(--_surface); /* What is opaque a browser can move without drawing it anew. */
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    contain: strict;
    height: min(70vh, 40em);
    min-height: 20em;
    overflow: auto;
    position: relative;
  }
  .probe {
    height: 4.5em;
    position: absolute;
  }
  .head {
    background: var(--_surface);
    border-bottom: 2px solid var(--_line);
    position: sticky;
    top: 0;
    z-index: 1;
  }
  .body {
    position: relative;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 26fr) minmax(0, 18fr) minmax(0, 21fr) minmax(0, 37fr) minmax(0, 18fr);
  }
  .person {
    border-bottom: 1px solid var(--_line);
    contain: size layout style; /* Not strict: rows that cut something off are all painted anew when they are scrolled. */
    height: 4.5em;
    inset-inline: 0;
    position: absolute;
    top: 0;
  }
  .person:hover {
    background: var(--_wash);
  }
  .person > * {
    display: flex;
    flex-direction: column;
    justify-content: center;
    line-height: 1.3;
    padding: 0 0.75em;
  }
  .person [tabindex='-1']:focus-visible,
  .person :focus-visible,
  .head :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }
  .name {
    align-items: start;
  }
  .clip {
    display: block;
    max-width: 100%;
    overflow: hidden;
    overflow: clip; /* What could be scrolled costs more to paint. */
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* What is read first in a cell may take a second line: a row is high enough for it and one small line. */
  .clip:not(.small) {
    -webkit-box-orient: vertical;
    display: -webkit-box;
    -webkit-line-clamp: 2;
    white-space: normal;
  }
  .small {
    color: var(--_muted);
    font-size: 0.875em;
  }
  /* There before its words are, so that the line above it stays where it is. */
  .of-waits .small {
    min-height: 1.3em;
  }
  .small:is(.overdue, .due-soon) {
    color: var(--_danger);
    font-weight: 700;
  }
  .small.due-soon {
    color: var(--_warning);
  }
  .chip {
    align-self: start;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    font-size: 0.875em;
    max-width: 100%;
    overflow-wrap: anywhere;
    padding: 0.15em 0.7em;
  }
  .chip.no-plan,
  .chip.objected {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .chip.final,
  .chip.followed-up {
    border-color: var(--_success);
    color: var(--_success);
  }
  .predicate {
    font-weight: 600;
  }
  .small i {
    color: var(--_muted);
    font-style: normal;
    font-weight: 400;
  }
  /* Only read aloud. Not .hidden: it cuts off what it hides. */
  .aloud {
    opacity: 0;
    position: absolute;
  }
  .chip.unread {
    border-color: transparent;
    color: var(--_muted);
    padding-inline: 0;
  }
  button.open,
  button.sort {
    border-color: transparent;
    border-radius: 0;
    justify-content: start;
    max-width: 100%;
    text-align: start;
  }
  button.open {
    min-height: 2.75em;
    padding: 0.9em 0.75em 0;
    margin: -0.9em -0.75em 0;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    width: calc(100% + 1.5em);
  }
  button.sort {
    color: inherit;
    font-size: 0.9375em;
    gap: 0.4em;
    padding: 0.5em 0.75em;
    width: 100%;
  }
  .arrow {
    font-size: max(12px, 0.75em);
  }
`;
