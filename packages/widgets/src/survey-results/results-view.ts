import type { Text } from '@kinerja/core';
import { type StepWords, localDecimal } from '@kinerja/core/explanation';
import { gradeLabel } from '@kinerja/core/regulations/words';
import { decimal } from '@kinerja/core/scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { barsPart } from '../parts/bars.ts';
import { noticePart } from '../parts/notice.ts';
import { type Proof, proofPart } from '../parts/proof.ts';
import { stepsPart } from '../parts/steps.ts';
import { tablePart } from '../parts/table.ts';
import { formatMoment, formatNumber, formatPeriod } from '../shared/format.ts';
import type { Findings } from './findings.ts';
import type { ResultsWords } from './survey-results.words.ts';

/** What the results show. */
export interface ResultsView {
  readonly words: ResultsWords;
  readonly stepWords: StepWords;
  /** Language of numbers and dates. */
  readonly language: string;
  readonly text: (text: Text) => string;
  readonly findings: Findings;
  /** The index before it changed before the reader's eyes. */
  readonly before: string | undefined;
  /** The last refresh failed. */
  readonly stale: boolean;
  readonly proof: Pick<Proof, 'download' | 'copy'>;
}

type Done = Extract<Findings['receipt']['outcome'], { done: true }>;

const number = (it: ResultsView, value: string): string => localDecimal(value, it.language);

function labelOf({ findings, text }: ResultsView, grade: string): string {
  return text(gradeLabel(findings.regulation.id, grade));
}

/** The law and the weight that made the number. */
function method({ findings, words, language }: ResultsView): string {
  const { citations, weight } = findings.regulation;
  return words.weighted(citations.weight.law, localDecimal(weight, language));
}

function head({ findings, text }: ResultsView): TemplateResult {
  const { title, service, unit } = findings.tabulation;
  return html`<header>
    <h2 part="label">${text(title)}</h2>
    <p class="muted">${service ? `${service} · ` : nothing}${unit}</p>
  </header>`;
}

function figures(it: ResultsView, { value, grade }: Done): TemplateResult {
  const { words, language } = it;
  const { respondents } = it.findings.tabulation;
  const letter = html`<b class=${grade ? 'letter' : 'letter none'}>${grade ?? '–'}</b>`;
  return html`<dl class="figures" part="grade">
    <div class="index">
      <dt>${words.index}</dt>
      <dd>${number(it, value)}</dd>
    </div>
    <div class="grade">
      <dt>${words.grade}</dt>
      <dd>${letter} ${grade ? labelOf(it, grade) : words.ungraded}</dd>
    </div>
    <div>
      <dt>${words.respondents}</dt>
      <dd>${respondents === null ? words.respondentsUnknown : formatNumber(language, respondents)}</dd>
    </div>
  </dl>`;
}

function facts(it: ResultsView): TemplateResult {
  const { words, language } = it;
  const { period, cutOff, source } = it.findings.tabulation;
  const row = (name: string, value: string | TemplateResult): TemplateResult =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl class="facts">
    ${row(words.period, formatPeriod(language, period))} ${row(words.cutOff, formatMoment(language, cutOff))}
    ${row(words.method, method(it))}
    ${source ? row(words.source, html`<a href=${source.url} rel="noopener">${source.title}</a>`) : nothing}
  </dl>`;
}

function cautions(it: ResultsView, { notices }: Done): TemplateResult[] {
  const { words, language, findings } = it;
  const { needed, regulation, tabulation } = findings;
  const count = (value: number | null | undefined): string => formatNumber(language, value ?? 0);
  const lowest = number(it, Object.values(regulation.grades).at(-1) ?? '');
  const said = notices.map((each) =>
    each === 'below-scale' ? words.belowScale(lowest) : words.printedMeans,
  );
  if (needed)
    said.unshift(words.few(count(tabulation.respondents), count(needed), count(tabulation.population)));
  return said.map((text) => noticePart({ tone: 'warning', text }));
}

function elements(it: ResultsView): TemplateResult {
  const { words, findings, text } = it;
  const { grades, scale } = findings.regulation;
  const mean = (exact: string): string => number(it, decimal(exact, 2));
  const edges = Object.entries(grades).slice(0, -1);
  const bars = findings.elements.map((element) => ({
    id: element.id,
    label: text(element.label),
    value: number(it, element.value),
    grade: element.grade ?? '–',
    title: words.bar(number(it, element.value), element.grade ?? words.ungraded),
    description: words.mean(mean(element.mean), String(scale[1])),
    length: Number(element.value),
    remark: element.weakest ? words.weakest : undefined,
  }));
  const { columns } = words;
  const counted = findings.elements.some(({ count }) => count !== undefined);
  return html`<section>
    <h3>${words.elements}</h3>
    ${barsPart(
      bars,
      edges.map(([, from]) => Number(from)),
    )}
    <p class="muted">
      ${words.edges(edges.map(([grade, from]) => `${grade} ${number(it, from)}`).join(' · '))}
    </p>
    <details>
      <summary>${words.table}</summary>
      ${tablePart({
        caption: words.elements,
        columns: [
          columns.element,
          ...(counted ? [columns.count] : []),
          columns.mean,
          columns.value,
          columns.grade,
        ],
        rows: findings.elements.map(({ label, count, mean: exact, value, grade }) => [
          text(label),
          ...(counted ? [formatNumber(it.language, count ?? 0)] : []),
          mean(exact),
          number(it, value),
          grade ?? '–',
        ]),
      })}
    </details>
  </section>`;
}

/** The others in use, because a reader may hold one of them in his hands. */
function readings(it: ResultsView): TemplateResult | typeof nothing {
  const { words, findings } = it;
  if (findings.readings.length < 2) return nothing;
  const count = findings.regulation.elements.length;
  const rounded = findings.readings.map(({ weight }) => weight).filter((weight) => !weight.includes('/'));
  const weight = rounded.at(-1) ?? '';
  // Whole thousandths, so that the sum shown is exact.
  const sum = String((count * Math.round(Number(weight) * 1000)) / 1000);
  const used = html` <span class="used">${words.used}</span>`;
  return html`<details>
    <summary>${words.readings}</summary>
    <p>${words.readingsWhy(String(count), number(it, weight), number(it, sum))}</p>
    ${tablePart({
      caption: words.readings,
      columns: [words.columns.weight, words.columns.index, words.columns.grade],
      rows: findings.readings.map(({ regulation, weight: each, value, grade }) => [
        html`${number(it, each)}${regulation === findings.regulation.id ? used : nothing}`,
        number(it, value),
        grade ?? '–',
      ]),
    })}
  </details>`;
}

function why(it: ResultsView, { step }: Done): TemplateResult {
  const { words, stepWords, language, findings, text } = it;
  const labels = new Map(findings.tabulation.elements.map(({ id, label }) => [id, text(label)]));
  const names = {
    element: (id: string) => labels.get(id) ?? id,
    grade: (id: string) => `${id} (${labelOf(it, id)})`,
  };
  return html`<details>
      <summary>${words.why}</summary>
      ${stepsPart(step, { words: stepWords, names, language })}
    </details>
    <details>
      <summary>${words.proof}</summary>
      ${proofPart({ text: words.proofText, hashLabel: words.hash, hash: findings.receipt.hash, ...it.proof })}
    </details>`;
}

/** What is missing for an index: nobody has answered, or nobody has answered something. */
function unfinished({ words, findings, text, language }: ResultsView): TemplateResult {
  const { outcome } = findings.receipt;
  const { elements: asked, respondents } = findings.tabulation;
  const missing = outcome.done ? [] : outcome.missing.map(({ path }) => path.at(-1));
  if (respondents === 0) return noticePart({ tone: 'info', title: words.empty, text: words.emptyText });
  const labels = missing.map((id) => {
    const found = asked.find((each) => each.id === id);
    return found ? text(found.label) : String(id);
  });
  const list = new Intl.ListFormat(language).format(labels);
  return noticePart({ tone: 'info', title: words.partial, text: words.partialText(list) });
}

/** The results of one survey. */
export function resultsView(it: ResultsView): TemplateResult {
  const { words, findings, before, stale } = it;
  const { outcome } = findings.receipt;
  const changed = before !== undefined && outcome.done;
  return html`${head(it)} ${outcome.done ? figures(it, outcome) : unfinished(it)}
    <p class=${changed ? 'changed' : 'hidden'} role="status" part="status">
      ${changed ? words.changed(number(it, before), number(it, outcome.value)) : nothing}
    </p>
    ${facts(it)} ${stale ? noticePart({ tone: 'warning', text: words.stale }) : nothing}
    ${outcome.done ? html`${cautions(it, outcome)} ${elements(it)} ${readings(it)} ${why(it, outcome)}` : nothing}`;
}
