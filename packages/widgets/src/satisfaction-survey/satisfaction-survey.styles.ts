import { css } from 'lit';

/** The look of the satisfaction survey. */
export const surveyStyles = css`
  header > * + * {
    margin-top: 0.5em;
  }
  .progress {
    background: var(--_surface);
    border-bottom: 1px solid var(--_line);
    font-weight: 600;
    padding-block: 0.6em;
    position: sticky;
    top: 0;
    z-index: 1;
  }
  .bar {
    border: 1px solid var(--_line);
    border-radius: 9px;
    height: 8px;
    margin-top: 0.3em;
    overflow: hidden;
  }
  .bar > div {
    background: var(--_accent);
    height: 100%;
    transition: width 0.2s;
  }
  fieldset {
    scroll-margin-top: 5em;
  }
  fieldset + *,
  details + * {
    border-top: 1px solid var(--_line);
    padding-top: 1.5em;
  }
  form {
    --_gap: 1.5em;
  }
  legend {
    float: left;
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.4;
    margin-bottom: 0.75em;
    padding: 0;
    width: 100%;
  }
  .topic {
    color: var(--_accent);
    display: block;
    font-size: 0.875em;
    margin-bottom: 0.15em;
  }
  .options {
    clear: both;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  /* One below the other when narrow, side by side when there is room: by the widget's own width. */
  .option {
    align-items: center;
    cursor: pointer;
    display: flex;
    flex: 1 1 calc((42em - 100%) * 999);
    gap: 0.7em;
    line-height: 1.3;
    min-height: max(48px, 3em);
    max-width: 100%;
    min-width: min(100%, 6.5em);
    padding: 0.5em 0.8em;
    position: relative;
    touch-action: manipulation;
  }
  .option span::before {
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    content: '';
    inset: 0;
    pointer-events: none;
    position: absolute;
  }
  .option:hover span::before {
    background: var(--_wash);
  }
  .option input:checked + span::before {
    background: var(--_wash);
    border: 2px solid var(--_accent);
  }
  .option input:checked + span {
    font-weight: 600;
  }
  .option input:focus-visible {
    outline: none;
  }
  .option input:focus-visible + span::before {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .unknown {
    color: var(--_muted);
    flex: 0 1 auto;
    min-height: 44px;
  }
  .unknown span::before {
    border-style: dashed;
  }
  .problem {
    clear: both;
    color: var(--_danger);
    font-weight: 600;
    margin-block: 0.3em 0.6em;
  }
  /* As high as most of a window, so that what stands below is not seen to move when the questions come. */
  :host {
    min-height: 90vh;
  }
  .large {
    font-size: 1.375em;
  }
  .tools button {
    border-width: 1px;
    font-weight: 400;
  }
  [aria-pressed='true'] {
    background: var(--_wash);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .submit {
    flex: 1;
    max-width: 24em;
  }
  @media (forced-colors: active) {
    .bar > div {
      background: Highlight;
    }
    .option input:checked + span::before {
      border-color: Highlight;
    }
  }
`;
