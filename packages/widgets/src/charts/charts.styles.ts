import { css } from 'lit';

/** The look of a chart and of its lines: a part of the styles of each widget that shows one. */
export const chartStyles = css`
  .chart figcaption {
    margin-bottom: 0.5em;
  }
  .chart svg {
    display: block;
    font-size: max(12px, 0.8125em);
    overflow: visible;
  }
  .chart text {
    fill: var(--_ink);
    font-variant-numeric: tabular-nums;
  }
  .plot {
    /* Time and measures run from left to right in both of our languages. */
    direction: ltr;
    display: flex;
  }
  .side {
    flex: none;
  }
  .drawing {
    flex: 1;
    min-width: 0;
    width: 100%;
  }
  .chart .side text,
  .chart .under,
  .chart .edge-name {
    fill: var(--_muted);
  }
  .side text,
  .edge-name {
    text-anchor: end;
  }
  .under,
  .value {
    text-anchor: middle;
  }
  .value {
    font-weight: 600;
  }
  .chart .value {
    /* Lines pass behind the numbers. */
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
  }
  .across {
    stroke: var(--_line);
  }
  .edge-across,
  .break {
    stroke: var(--_edge);
    stroke-dasharray: 2 4;
  }
  .break {
    stroke: var(--_warning);
    stroke-dasharray: none;
    stroke-width: 2;
  }
  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2.5;
    vector-effect: non-scaling-stroke;
  }
  .line.reference {
    stroke: var(--_edge);
    stroke-width: 2;
  }
  .line.forecast {
    stroke-dasharray: 6 5;
  }
  .band {
    fill: var(--_accent);
    opacity: 0.18;
  }
  .dot {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9375em;
    gap: 0.25em 1.25em;
    margin-top: 0.5em;
  }
  .legend li {
    align-items: center;
    display: flex;
    gap: 0.5em;
  }
  .key {
    border-top: 3px solid var(--_accent);
    flex: none;
    width: 1.75em;
  }
  .key.reference {
    border-color: var(--_edge);
  }
  .key.forecast {
    border-top-style: dashed;
  }
  .key.band {
    background: var(--_accent);
    border: 0;
    height: 0.9em;
    opacity: 0.3;
  }
  @media (forced-colors: active) {
    .chart .side text,
    .chart text,
    .chart .under,
    .chart .edge-name {
      fill: CanvasText;
    }
    .chart .value {
      stroke: Canvas;
    }
    .across {
      opacity: 0.35;
      stroke: CanvasText;
    }
    .edge-across,
    .break,
    .line.reference {
      stroke: CanvasText;
    }
    .line {
      stroke: Highlight;
    }
    .band,
    .dot {
      fill: Highlight;
      stroke: CanvasText;
    }
  }
`;
