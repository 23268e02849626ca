import { css } from 'lit';

/** The look of columns, and of points in a plane, after `chartStyles`. */
export const columnStyles = css`
  .chart .axis-name,
  .chart .field-name {
    fill: var(--_muted);
  }
  .field-name.end {
    text-anchor: end;
  }
  .axis-name,
  .point text {
    font-weight: 600;
    text-anchor: middle;
  }
  .cross {
    stroke: var(--_edge);
    stroke-dasharray: 2 4;
  }
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
  @media (forced-colors: active) {
    .chart .axis-name,
    .chart .field-name {
      fill: CanvasText;
    }
    .interval {
      opacity: 0.35;
      stroke: CanvasText;
    }
    .cross,
    .expected {
      stroke: CanvasText;
    }
    .column,
    .column.remarkable,
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
