import { html, nothing, type TemplateResult } from 'lit';
import { type Table, tablePart } from '../parts/table.ts';

/** The figures behind a chart, in finished words. */
export interface ChartTable extends Table {
  /** What unfolds them, e.g. "Lihat angkanya dalam tabel". */
  readonly summary: string;
  /** Hands them out as a file. */
  readonly save?: { readonly label: string; readonly run: () => void } | undefined;
}

/** The figures behind a chart as a real table, folded; `OpenForPrint` opens it on paper. */
export function chartTable({ summary, save, ...table }: ChartTable): TemplateResult {
  return html`<details>
    <summary>${summary}</summary>
    ${tablePart(table)}
    ${save ? html`<p class="row"><button type="button" @click=${save.run}>${save.label}</button></p>` : nothing}
  </details>`;
}
