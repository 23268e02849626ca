import { type CSSResult, LitElement, css, html, nothing } from 'lit';
import { baseStyles } from '../shared/base.styles.ts';

/**
 * What the outbox is made with. It is handed over and never imported: in a file for a script tag it would bring a second
 * Lit, whose Trusted Types policy the first one has taken.
 */
export interface OutboxKit {
  readonly LitElement: typeof LitElement;
  readonly css: typeof css;
  readonly html: typeof html;
  readonly nothing: typeof nothing;
  readonly baseStyles: CSSResult;
}

/** The one of this package. */
export const outboxKit: OutboxKit = { LitElement, css, html, nothing, baseStyles };
