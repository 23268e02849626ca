import { css } from 'lit';

/** What only the feedback looks like. */
export const feedbackStyles = css`
  .task {
    background: var(--_wash);
    border-radius: var(--_radius);
    padding: clamp(12px, 3%, 20px);
  }
  h4 {
    font-size: 1.0625em;
    margin: 0;
  }
  .entries > .entry {
    padding-bottom: 1.5em;
  }
  .entries > .entry::before {
    top: 0.65em;
  }
  .narrowing > p {
    margin-top: 0.4em;
  }
  .said {
    --_gap: 0.6em;
  }
  .said dl {
    display: grid;
    gap: 0.75em 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
  }
  .said dt {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .said dd,
  .note,
  .read q {
    white-space: pre-line;
  }
  .said dl > div {
    border-inline-start: 3px solid var(--_success);
    padding-inline-start: 0.8em;
  }
  .said dl > .improvements {
    border-color: var(--_accent);
  }
  .read {
    color: var(--_success);
  }
  .unanswered {
    color: var(--_warning);
    font-weight: 600;
  }
  .answers {
    border-inline-start: 2px solid var(--_line);
    display: grid;
    gap: 1em;
    margin-top: 0.75em;
    padding-inline-start: 1em;
  }
  .advice {
    margin-top: 0.4em;
  }
  .advice ul {
    border-inline-start: 3px solid var(--_warning);
    padding-inline-start: 0.8em;
  }
  .advice li + li {
    margin-top: 0.3em;
  }
  .advice .personal {
    margin-bottom: 0.5em;
  }
  .anonymity p {
    margin-top: 0.4em;
  }
  @media print {
    .narrowing > :not([role='status']),
    .task {
      display: none;
    }
    .said {
      break-inside: avoid;
    }
  }
`;
