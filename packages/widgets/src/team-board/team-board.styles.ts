import { css } from 'lit';

/** What only the team board looks like. */
export const teamBoardStyles = css`
  .loading {
    min-height: 46em;
  }
  .top {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    justify-content: space-between;
  }
  .top .field {
    /* As wide before its choices are known. */
    flex: 0 1 24em;
    min-width: min(100%, 16em);
  }
  .top select {
    width: 100%;
    /* In WebKit the longest choice sticks out of its list, unseen, and the page could be scrolled to it. */
    contain: paint;
  }
  .filters {
    align-items: end;
    display: grid;
    gap: 0.75em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
  }
  .filters .wide {
    grid-column: span 2;
  }
  .filters .link {
    justify-self: start;
  }
  .tick {
    font-weight: 600;
    min-height: 44px;
  }
  .tools {
    gap: 0.5em;
  }
  .tools button[aria-expanded='true'] {
    background: var(--_wash);
  }
  .line-of-state {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    justify-content: space-between;
    min-height: 1.75em;
  }
  progress {
    accent-color: var(--_accent);
    height: 0.75em;
    max-width: 100%;
  }
  .tool {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: clamp(12px, 3%, 20px);
  }
  .tool > :where(:not(:first-child)) {
    margin-top: 0.75em;
  }
  :is(h2, h3)[tabindex='-1']:focus-visible {
    outline: none;
  }
  @media (forced-colors: active) {
    .chip {
      border-color: currentColor;
    }
  }
  @media print {
    .filters,
    .tools {
      display: none;
    }
    /* The heads of the columns and the names are buttons, and have to be read on paper too. */
    button.sort,
    button.open {
      border: 0;
      color: inherit;
      display: block;
      margin: 0;
      min-height: 0;
      padding: 0;
      text-decoration: none;
    }
    .arrow,
    .top .field {
      display: none;
    }
    .frame {
      contain: none;
      height: auto;
      overflow: visible;
    }
  }
`;
