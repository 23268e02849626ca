import type { CSSResult } from 'lit';
import type { OutboxKit } from './kit.ts';

/** What only the outbox looks like. */
export function outboxStyles({ css }: Pick<OutboxKit, 'css'>): CSSResult {
  return css`
    :host {
      margin-block: 1em;
    }
    .refused {
      border-top: 1px solid var(--_line);
      padding-top: var(--_gap);
    }
    /* There before it speaks, or nobody hears it. */
    .said:empty {
      margin: 0;
    }
    blockquote {
      border-inline-start: 3px solid var(--_line);
      margin: 0.5em 0 0;
      padding-inline-start: 0.75em;
      white-space: pre-wrap;
    }
    summary {
      cursor: pointer;
      font-weight: 600;
      min-height: 44px;
      padding-block: 0.5em;
    }
  `;
}
