import { decimal } from '@kinerja/core/scoring';
import { html, type TemplateResult } from 'lit';
import { chartTable } from '../charts/table.ts';
import { barsPart } from '../parts/bars.ts';
import { saveFile } from '../shared/save-file.ts';
import { csv } from '../shared/csv.ts';
import { formatNumber } from '../shared/format.ts';
import { type Shown, numberIn } from './shown.ts';
import type { ResultsWords } from './survey-results.words.ts';

const mean = (it: Shown, exact: string): string => numberIn(it, decimal(exact, 2));

function bars(it: Shown, words: ResultsWords, edges: readonly number[]): TemplateResult {
  const { findings, text, drawings } = it;
  const maximum = String(findings.regulation.scale[1]);
  return barsPart(
    findings.elements.map((element) => ({
      id: element.id,
      label: text(element.label),
      value: numberIn(it, element.value),
      grade: element.grade ?? '–',
      remark: element.weakest ? words.weakest : undefined,
      drawn: drawings?.bar({
        id: element.id,
        title: words.bar(numberIn(it, element.value), element.grade ?? words.ungraded),
        description: words.mean(mean(it, element.mean), maximum),
        length: Number(element.value),
        edges,
      }),
    })),
  );
}

function table(it: Shown, words: ResultsWords): TemplateResult {
  const { findings, text } = it;
  const { columns } = words;
  const counted = findings.elements.some(({ count }) => count !== undefined);
  const names = [
    columns.element,
    ...(counted ? [columns.count] : []),
    columns.mean,
    columns.value,
    columns.grade,
  ];
  const run = (): void => {
    const rows = findings.elements.map((each) => [
      text(each.label),
      ...(counted ? [each.count ?? 0] : []),
      decimal(each.mean, 4),
      each.value,
      each.grade ?? '',
    ]);
    saveFile(`kinerja-${findings.tabulation.id}.csv`, csv([names, ...rows]), 'text/csv');
  };
  return chartTable({
    summary: words.table,
    save: { label: words.save, run },
    caption: words.elements,
    columns: names,
    rows: findings.elements.map(({ label, count, mean: exact, value, grade }) => [
      text(label),
      ...(counted ? [formatNumber(it.language, count ?? 0)] : []),
      mean(it, exact),
      numberIn(it, value),
      grade ?? '–',
    ]),
  });
}

/** Each unsur, as bars and as a table. */
export function elementsPart(it: Shown, words: ResultsWords): TemplateResult {
  const edges = Object.entries(it.findings.regulation.grades).slice(0, -1);
  return html`<section>
    <h3>${words.elements}</h3>
    ${bars(
      it,
      words,
      edges.map(([, from]) => Number(from)),
    )}
    <p class="muted">
      ${words.edges(edges.map(([grade, from]) => `${grade} ${numberIn(it, from)}`).join(' · '))}
    </p>
    ${table(it, words)}
  </section>`;
}
