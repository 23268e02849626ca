import { css } from 'lit';

/** The picture of where a development plan stands. */
export const glanceStyles = css`
  .glance {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.9em 1em;
  }
  .tiles {
    display: grid;
    gap: 0.6em 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }
  .tile {
    align-items: center;
    display: flex;
    gap: 0.6em;
  }
  .tile > .icon {
    color: var(--_tone, var(--_accent));
  }
  .late {
    --_tone: var(--_danger);
    color: var(--_danger);
  }
  [data-progress='behind'] {
    --_tone: var(--_warning);
  }
  [data-progress='on-track'] {
    --_tone: var(--_accent);
  }
  [data-progress='reached'] {
    --_tone: var(--_success);
  }
  .word {
    color: var(--_tone);
  }
  .word > .icon {
    height: 1.25em;
    vertical-align: -0.25em;
    width: 1.25em;
  }
  .boxes {
    display: inline-flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0.25em;
    max-width: 50%;
  }
  .box {
    border: 2px solid var(--_edge);
    border-radius: 4px;
    display: inline-grid;
    font-size: 0.875em;
    font-weight: 700;
    height: 1.5em;
    line-height: 1;
    place-items: center;
    width: 1.5em;
  }
  .box.full {
    background: var(--_success);
    border-color: var(--_success);
    color: var(--_surface);
  }
  .course {
    margin-top: 0.75em;
    padding-inline: 10px;
  }
  .course > svg {
    display: block;
  }
  /* Marks are drawings of their own, around the place where they stand. */
  .course svg {
    overflow: visible;
  }
  /* Pale also where a theme of high contrast gives lines the colour of the ink: it must not look filled. */
  .track {
    fill: var(--_edge);
    fill-opacity: 0.28;
  }
  .over {
    fill: var(--_accent);
    opacity: 0.45;
  }
  .mark,
  .shape {
    fill: var(--_tone);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .next {
    fill: var(--_surface);
    stroke: var(--_edge);
    stroke-dasharray: 3 3;
    stroke-width: 2;
  }
  .now {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .put-off {
    stroke: var(--_warning);
    stroke-dasharray: 3 3;
    stroke-width: 2;
  }
  .legend {
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    gap: 0 1.25em;
    margin-top: 0.25em;
  }
  .legend span {
    align-items: center;
    display: inline-flex;
    gap: 0.4em;
  }
  .key-now {
    border-inline-start: 2px solid var(--_ink);
    height: 1.1em;
  }
  .key-next {
    border: 2px dashed var(--_edge);
    border-radius: 50%;
    height: 0.9em;
    width: 0.9em;
  }
  .key-shape {
    flex: none;
  }
  .key-put-off {
    border-inline-start: 2px dashed var(--_warning);
    height: 1.1em;
  }
  .ends {
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    gap: 0 1em;
  }
  /* Below the end of the line, also where both days have no room beside each other. */
  .ends > :last-child {
    margin-inline-start: auto;
  }
  .day {
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .box.full,
    .mark,
    .shape,
    .over {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: CanvasText;
      color: Canvas;
      fill: CanvasText;
      opacity: 1;
    }
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .icon {
      stroke: CanvasText;
    }
    .now,
    .next,
    .put-off {
      stroke: CanvasText;
    }
  }
`;
