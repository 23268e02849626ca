import type { CSSResult } from 'lit';
import type { Lit } from '../survey-view.ts';

/** The look of what comes after the questions. */
export function laterStyles({ css }: Pick<Lit, 'css'>): CSSResult {
  return css`
    summary {
      align-items: center;
      cursor: pointer;
      font-weight: 600;
      min-height: 44px;
      padding-block: 0.5em;
    }
    /* What takes the focus is not to come to lie under the progress, which stays in sight. */
    #review,
    summary,
    .fields *,
    #comment {
      scroll-margin-top: 5em;
    }
    .fields {
      display: grid;
      gap: 1em;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
      margin-top: 1em;
    }
    #found:empty {
      margin: 0;
    }
    .answers li {
      align-items: center;
      border-top: 1px solid var(--_line);
      display: flex;
      gap: 0.75em;
      justify-content: space-between;
      padding-block: 0.6em;
    }
    .answers div {
      min-width: 0;
    }
    .answers .topic + span {
      white-space: pre-line;
    }
    .answers button {
      flex: none;
    }
    .end {
      padding-top: 1em;
      text-align: center;
    }
    .end > * + * {
      margin-top: 0.5em;
    }
    .end svg {
      color: var(--_tone);
      display: block;
      height: 4em;
      margin: auto;
      width: 4em;
    }
    .code {
      background: var(--_wash);
      border-radius: var(--_radius);
      padding: 0.75em;
    }
    .code strong {
      display: block;
      font:
        700 1.75em/1.4 ui-monospace,
        monospace;
      letter-spacing: 0.06em;
    }
    .notice li a,
    .results {
      display: inline-block;
      padding-block: 0.6em;
    }
    .spoken {
      outline: 3px solid var(--_warning);
      outline-offset: 0.5em;
    }
    .idle {
      background: var(--_surface);
      border: 2px solid var(--_tone);
      bottom: 0.5em;
      box-shadow: 0 2px 16px rgba(0, 0, 0, 0.25);
      position: sticky;
      z-index: 2;
    }
    @media (forced-colors: active) {
      .spoken {
        outline-color: Highlight;
      }
    }
    @media print {
      .idle,
      .progress {
        display: none;
      }
      fieldset {
        break-inside: avoid;
      }
    }
  `;
}
