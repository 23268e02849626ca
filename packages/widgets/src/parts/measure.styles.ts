import { css } from 'lit';

/** The look of `measurePart`, beside `baseStyles`. */
export const measureStyles = css`
  .measure-current {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
  }
  .measure-current strong {
    font-size: 1.5em;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }
  .measure[data-standing='missing'] .measure-current strong {
    color: var(--_muted);
    font-weight: 600;
    font-size: 1.125em;
  }
  .standing {
    font-weight: 600;
    color: var(--_warning);
  }
  .standing::before {
    content: '○ ';
    content: '○ ' / '';
  }
  .measure[data-standing='reached'] .standing {
    color: var(--_success);
  }
  .measure[data-standing='reached'] .standing::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  .line {
    display: block;
    width: 100%;
    height: 4em;
    margin: 0.25em 0;
    overflow: visible;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .line text {
    fill: var(--_ink);
  }
  .line .goal-label {
    fill: var(--_muted);
  }
  .line .value-label {
    font-weight: 700;
  }
  /* Pale also where a theme of high contrast gives lines the colour of the ink: it must not look filled. */
  .track {
    fill: var(--_edge);
    fill-opacity: 0.28;
  }
  .zone {
    fill: var(--_success);
    fill-opacity: 0.35;
  }
  /* Nothing was reported: where the target lies is told, and nothing looks reached. */
  .measure[data-standing='missing'] .zone {
    fill-opacity: 0.15;
  }
  .goal {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .fill {
    fill: var(--_accent);
  }
  .point {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .measure[data-standing='over'] .point,
  .measure[data-standing='under'] .point {
    fill: var(--_warning);
  }
  .plan-mark {
    fill: var(--_warning);
    overflow: visible;
  }
  .advisory {
    display: inline-block;
    border: 1px solid var(--_line);
    border-radius: 1em;
    padding: 0 0.6em;
  }
  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .zone {
      fill: GrayText;
    }
    .goal,
    .point {
      stroke: CanvasText;
    }
    .fill,
    .point,
    .measure[data-standing] .point {
      fill: Highlight;
    }
    .line text,
    .line .goal-label {
      fill: CanvasText;
    }
  }
`;
