import { html, svg, type TemplateResult } from 'lit';

/** One predicate: how long its bar is, and where the limits on it alone lie, as parts of one. */
export interface SpreadBar {
  /** The whole as a phrase. */
  readonly label: string;
  readonly length: number;
  readonly limits: readonly {
    readonly part: number;
    readonly kind: 'least' | 'more' | 'most';
    readonly label: string;
  }[];
}

const ROW = 74;
/** Where faint lines stand. */
const fifths = [0, 0.2, 0.4, 0.6, 0.8, 1];
const percent = (part: number): number => part * 100;

/** Two limits may lie side by side: their words stand in one line below, each after the sign of its line. */
const signed = ({ kind, label }: SpreadBar['limits'][number]): string =>
  `${kind === 'most' ? '¦' : '|'} ${label}`;
const SPACE = '\u2003';

function limitPart({ part, kind }: SpreadBar['limits'][number], top: number): TemplateResult {
  const x = `${percent(part)}%`;
  return svg`<line class="limit ${kind}" x1=${x} x2=${x} y1=${top + 22} y2=${top + 46} />`;
}

function barPart({ label, length, limits }: SpreadBar, place: number): TemplateResult {
  const top = place * ROW;
  return svg`<text class="bar-label" x="0" y=${top + 15}>${label}</text>
    <rect class="track" x="0" y=${top + 24} width="100%" height="18" rx="3" />
    <rect class="length" x="0" y=${top + 24} width="${percent(length)}%" height="18" rx="3" />
    ${limits.map((limit) => limitPart(limit, top))}
    <text class="limit-label" x="0" y=${top + 59}>${limits.map(signed).join(SPACE)}</text>`;
}

/** Bars of the shares with lines at the limits; all of it is in the table, too. */
export function spreadChart(bars: readonly SpreadBar[], title: string, description: string): TemplateResult {
  const height = bars.length * ROW;
  return html`<svg
    class="spread"
    role="img"
    aria-labelledby="spread-title"
    aria-describedby="spread-more"
    width="100%"
    height=${height}
  >
    <title id="spread-title">${title}</title>
    <desc id="spread-more">${description}</desc>
    ${fifths.map(
      (tick) => svg`<line class="tick" x1="${percent(tick)}%" x2="${percent(tick)}%" y1="20" y2=${height} />`,
    )}
    ${bars.map(barPart)}
  </svg>`;
}
