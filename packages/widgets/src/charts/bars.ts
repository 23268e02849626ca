import { html, svg, type TemplateResult } from 'lit';

/** One lying bar. */
export interface BarDrawing {
  readonly id: string;
  /** The whole value as a phrase, for those who do not see the bar. */
  readonly title: string;
  readonly description: string;
  /** Length, 0 to 100. */
  readonly length: number;
  /** Places that are marked on it, 0 to 100. */
  readonly edges: readonly number[];
}

/** The height of a lying bar, in pixels: what to keep free for it. */
export const BAR_HEIGHT = 14;

/** One lying bar, as wide as its place. */
export function bar({ id, title, description, length, edges }: BarDrawing): TemplateResult {
  return html`<svg
    role="img"
    aria-labelledby="${id}-title"
    aria-describedby="${id}-more"
    width="100%"
    height=${BAR_HEIGHT}
  >
    <title id="${id}-title">${title}</title>
    <desc id="${id}-more">${description}</desc>
    <rect class="track" width="100%" height=${BAR_HEIGHT} rx="3" />
    <rect class="length" width="${length}%" height=${BAR_HEIGHT} rx="3" />
    ${edges.map((edge) => svg`<line class="edge" x1="${edge}%" x2="${edge}%" y2=${BAR_HEIGHT} />`)}
  </svg>`;
}
