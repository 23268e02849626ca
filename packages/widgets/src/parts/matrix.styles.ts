import { css } from 'lit';

/** The look of `matrixPart`, beside `baseStyles`. */
export const matrixStyles = css`
  /* In a column narrower than a telephone the table scrolls inside, and pushes nothing. */
  .matrix-frame {
    overflow-x: auto;
  }
  .matrix {
    border-collapse: collapse;
    line-height: 1.25;
    max-width: 40em;
    width: 100%;
  }
  .matrix caption {
    color: var(--_muted);
    font-size: 0.9375em;
    padding-bottom: 0.5em;
    text-align: start;
  }
  .matrix th,
  .matrix td {
    border: 1px solid var(--_line);
    font-size: clamp(12px, 3.7vw, 0.9375em);
    /* Unlike "anywhere" this keeps whole words while the table still fits. */
    overflow-wrap: break-word;
    hyphens: auto;
    padding: 0.6em clamp(1px, 0.6vw, 0.35em);
    text-align: center;
    vertical-align: middle;
    width: 25%;
  }
  .matrix th {
    background: var(--_wash);
    color: var(--_ink);
    font-weight: 600;
  }
  .matrix td {
    height: 4.2em;
  }
  .matrix .near {
    background: var(--_wash);
  }
  .matrix .here {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    outline: 2px solid var(--_ink);
    outline-offset: -2px;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .here-mark {
    display: block;
    font-size: max(12px, 0.9em);
    font-weight: 400;
    margin-top: 0.2em;
  }
  @media (forced-colors: active) {
    .matrix .here {
      outline-color: Highlight;
      outline-width: 4px;
    }
  }
`;
