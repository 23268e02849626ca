import { css } from 'lit';

/** The look of charts: a part of the styles of each widget that shows one. */
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
  .chart .axis-name,
  .chart .edge-name,
  .chart .field-name {
    fill: var(--_muted);
  }
  .side text,
  .edge-name,
  .field-name.end {
    text-anchor: end;
  }
  .under,
  .value,
  .axis-name,
  .point text {
    text-anchor: middle;
  }
  .value,
  .point text,
  .axis-name {
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
  .cross,
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
  .dot,
  .point circle {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .chart .point text {
    fill: var(--_on-accent);
  }
  .column {
    fill: var(--_accent);
  }
  .column.remarkable,
  .point.remarkable circle {
    fill: var(--_warning);
  }
  .chart .point.remarkable text {
    fill: var(--_surface);
  }
  .expected {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .interval {
    opacity: 0.6;
    stroke: var(--_edge);
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
    .chart .axis-name,
    .chart .edge-name,
    .chart .field-name {
      fill: CanvasText;
    }
    .chart .value {
      stroke: Canvas;
    }
    .across,
    .interval {
      opacity: 0.35;
      stroke: CanvasText;
    }
    .edge-across,
    .cross,
    .break,
    .line.reference,
    .expected {
      stroke: CanvasText;
    }
    .line {
      stroke: Highlight;
    }
    .column,
    .column.remarkable,
    .band,
    .dot,
    .point circle,
    .point.remarkable circle {
      fill: Highlight;
      stroke: CanvasText;
    }
    .chart .point text,
    .chart .point.remarkable text {
      fill: HighlightText;
    }
  }
`;
