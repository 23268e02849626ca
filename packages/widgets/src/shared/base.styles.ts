import { css } from 'lit';

/**
 * What all widgets share: tokens, text, surface, buttons, fields, notices. Sizes are in em of the host's own px size, for
 * old portals set the root to 62.5 %. All that is inherited is set, so that a portal's own style does not leak in.
 */
export const baseStyles = css`
  :host {
    --_accent: var(--kinerja-accent, #14568f);
    --_on-accent: var(--kinerja-on-accent, #fff);
    --_ink: var(--kinerja-ink, #18212b);
    --_muted: var(--kinerja-muted, #4d5a67);
    --_surface: var(--kinerja-surface, #fff);
    --_line: var(--kinerja-line, #d3dae2);
    --_edge: var(--kinerja-muted, #6f7c89);
    --_danger: var(--kinerja-danger, #b3261e);
    --_success: var(--kinerja-success, #1a6b3c);
    --_warning: var(--kinerja-warning, #855400);
    --_radius: var(--kinerja-radius, 8px);
    --_gap: var(--kinerja-gap, 1em);
    --_wash: rgba(64, 110, 160, 0.08);
    display: block;
    color: var(--_ink);
    font-family: var(--kinerja-font, inherit);
    font-size: var(--kinerja-font-size, 16px);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    text-underline-offset: 0.15em;
    white-space: normal;
    word-spacing: normal;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .base {
    accent-color: var(--_accent);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    /* As the languages of our words run, also in a page that runs from right to left. */
    direction: ltr;
    padding: clamp(14px, 4%, 28px);
  }
  h2,
  h3,
  p,
  fieldset,
  ul,
  ol,
  dl,
  dd,
  figure {
    border: 0;
    margin: 0;
    min-width: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font-size: 1.3em;
    line-height: 1.25;
  }
  h3 {
    font-size: 1.0625em;
    line-height: 1.35;
  }
  a {
    color: var(--_accent);
  }
  .muted {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  /* Not by what goes before: to move a row of a long list would give style to all of them anew. */
  .stack > :where(:not(:first-child)) {
    margin-top: var(--_gap);
  }
  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .hidden {
    clip-path: inset(50%);
    height: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
    width: 1px;
  }
  button,
  input,
  select,
  textarea {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  button {
    align-items: center;
    background: none;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    cursor: pointer;
    display: inline-flex;
    font-weight: 600;
    justify-content: center;
    line-height: 1.25;
    min-height: max(44px, 2.75em);
    padding: 0.5em 1.1em;
    touch-action: manipulation;
  }
  button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button:hover {
    box-shadow: inset 0 0 0 99em rgba(0, 0, 0, 0.07);
  }
  button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }
  button.link {
    border: 0;
    padding-inline-start: 0;
    text-align: start;
    text-decoration: underline;
  }
  .field {
    display: block;
    font-weight: 600;
  }
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    display: block;
    font-weight: 400;
    margin-top: 0.3em;
    max-width: 100%;
    min-height: max(44px, 2.75em);
    padding: 0.5em 0.7em;
    width: 100%;
  }
  textarea {
    min-height: 5.5em;
    resize: vertical;
  }
  [aria-invalid='true'] {
    border-color: var(--_danger) !important;
    box-shadow: 0 0 0 1px var(--_danger);
  }
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    height: 1.25em;
    width: 1.25em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  .notice {
    --_tone: var(--_accent);
    background: var(--_wash);
    border-inline-start: 4px solid var(--_tone);
    border-radius: 4px;
    padding: 0.8em 1em;
  }
  .notice > :first-child:not(:only-child) {
    color: var(--_tone);
  }
  .notice .row {
    margin-top: 0.75em;
  }
  .danger {
    --_tone: var(--_danger);
  }
  .success {
    --_tone: var(--_success);
  }
  .warning {
    --_tone: var(--_warning);
  }
  .bone {
    animation: breathe 1.6s ease-in-out infinite alternate;
    background: var(--_line);
    border-radius: var(--_radius);
    height: 1.2em;
    max-width: 100%;
  }
  .bone + .bone {
    margin-top: 0.8em;
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
    .bone {
      border: 1px solid;
    }
  }
  @media print {
    .base {
      border: 0;
      padding: 0;
    }
    button {
      display: none;
    }
  }
`;
