import { type Field, type ImportancePerformance, importancePerformance } from '@kinerja/core/publication';
import { decimal } from '@kinerja/core/scoring';
import { html, type TemplateResult } from 'lit';
import { chartFrame } from '../charts/frame.ts';
import { saveFile } from '../shared/save-file.ts';
import { csv } from '../shared/csv.ts';
import { formatList } from '../shared/format.ts';
import type { MoreWords } from './more-words.ts';
import { type Shown, numberIn } from './shown.ts';

const HEIGHT = 360;

/** Two decimals, as the figures were given. */
const two = (it: Shown, value: string): string => numberIn(it, decimal(value, 2));

type Placed = ImportancePerformance['placed'][number] & { readonly mark: string; readonly name: string };

function chart(
  it: Shown,
  { importance: words }: MoreWords,
  found: readonly Placed[],
  cross: ImportancePerformance['cross'],
  lead: string,
) {
  if (!it.drawings) return undefined;
  const format = (value: number): string => numberIn(it, String(Math.round(value * 100) / 100));
  const { fields } = words;
  return it.drawings.scatterChart({
    id: 'importance',
    title: words.chart,
    description: lead,
    height: HEIGHT,
    points: found.map(({ mark, performance, importance, field }) => ({
      mark,
      x: Number(decimal(performance, 12)),
      y: Number(decimal(importance, 12)),
      remarkable: field === 'concentrate',
    })),
    cross: { x: Number(decimal(cross.performance, 12)), y: Number(decimal(cross.importance, 12)) },
    axes: { x: words.performance, y: words.importance },
    fields: {
      topLeft: fields.concentrate,
      topRight: fields['keep-up'],
      bottomLeft: fields['low-priority'],
      bottomRight: fields['possible-overkill'],
    },
    format: { x: format, y: format },
  });
}

function table(it: Shown, words: MoreWords, placed: readonly Placed[]) {
  const { columns, fields, chart: caption } = words.importance;
  const plain = placed.map((each) => [
    each.name,
    decimal(each.importance, 4),
    decimal(each.performance, 4),
    fields[each.field],
  ]);
  const run = (): void =>
    saveFile(`kinerja-${it.findings.tabulation.id}-kepentingan.csv`, csv([columns, ...plain]), 'text/csv');
  return {
    summary: words.table,
    caption,
    columns,
    rows: placed.map((each) => [
      each.name,
      two(it, each.importance),
      two(it, each.performance),
      fields[each.field],
    ]),
    save: { label: words.save, run },
  };
}

function namesIn(it: Shown, placed: readonly Placed[], field: Field): string {
  const names = placed.filter((each) => each.field === field).map(({ name }) => name);
  return formatList(it.language, names);
}

/** What matters to people against how it is done; what is needed for it where that is not known. */
export function importancePart(it: Shown, words: MoreWords): TemplateResult {
  const { tabulation } = it.findings;
  const own = words.importance;
  const found = importancePerformance(tabulation);
  const titled = (inside: TemplateResult): TemplateResult =>
    html`<section>
      <h3>${own.title}</h3>
      ${inside}
    </section>`;
  if (!found || !tabulation.importance) return titled(html`<p class="muted">${own.missing}</p>`);
  const placed = found.placed.map((each, place): Placed => {
    const label = tabulation.elements.find(({ id }) => id === each.id)?.label;
    return { ...each, mark: String(place + 1), name: label ? it.text(label) : each.id };
  });
  const urgent = namesIn(it, placed, 'concentrate');
  const lead = urgent ? own.lead(urgent) : own.leadNone;
  return titled(html`
    ${chartFrame({
      lead,
      height: HEIGHT,
      drawn: chart(it, words, placed, found.cross, lead),
      failed: it.drawings === null ? words.chartFailed : undefined,
      behind: table(it, words, placed),
      above: html`<p class="upright-name">↑ ${own.importance}</p>`,
      below: html`<ul class="marks">
        ${placed.map(
          ({ mark, name, field }) =>
            html`<li>
              <b class=${field === 'concentrate' ? 'mark remarkable' : 'mark'}>${mark}</b>
              <span>${name}<br /><span class="muted">${own.fields[field]}</span></span>
            </li>`,
        )}
      </ul>`,
    })}
    <p class="muted">
      ${own[tabulation.importance.basis]} ${it.text(tabulation.importance.note)} ${own.cross}
    </p>
  `);
}
