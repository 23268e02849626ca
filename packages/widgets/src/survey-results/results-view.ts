import { localDecimal } from '@kinerja/core/explanation';
import { html, nothing, type TemplateResult } from 'lit';
import { noticePart } from '../parts/notice.ts';
import { formatList, formatMoment, formatNumber, formatPeriod } from '../shared/format.ts';
import { elementsPart } from './elements-part.ts';
import type { ProofActions } from './explained-part.ts';
import type { Findings } from './findings.ts';
import type { More } from './more.ts';
import { type Shown, labelOf, numberIn } from './shown.ts';
import type { ResultsWords } from './survey-results.words.ts';

/** What the results show. */
export interface ResultsView extends Shown {
  readonly words: ResultsWords;
  /** The index before it changed before the reader's eyes. */
  readonly before: string | undefined;
  /** The last refresh failed. */
  readonly stale: boolean;
  /** What surrounds the index; absent when it could not be loaded. */
  readonly more: More | undefined;
  readonly proof: ProofActions;
}

type Done = Extract<Findings['receipt']['outcome'], { done: true }>;

const number = numberIn;

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
  const list = formatList(language, labels);
  return noticePart({ tone: 'info', title: words.partial, text: words.partialText(list) });
}

/** Too few have answered: what one person said could be guessed, so nothing of it is shown. */
function withheld(it: ResultsView, { respondents, least }: { respondents: number | null; least: number }) {
  const { words, language } = it;
  const [count, needed] = [respondents ?? 0, least].map((each) => formatNumber(language, each));
  return html`<dl class="figures">
      <div>
        <dt>${words.respondents}</dt>
        <dd>${count}</dd>
      </div>
    </dl>
    ${noticePart({ tone: 'info', title: words.withheld, text: words.withheldText(count ?? '', needed ?? '') })}`;
}

/** The results of one survey. */
export function resultsView(it: ResultsView): TemplateResult {
  const { words, findings, before, stale, more } = it;
  const { publication, receipt, tabulation } = findings;
  const { outcome } = receipt;
  const tooFew = !publication.published && publication.reason === 'too-few' && tabulation.respondents !== 0;
  const done = outcome.done && !tooFew ? outcome : undefined;
  const changed = before !== undefined && done !== undefined;
  const first = tooFew ? withheld(it, publication) : done ? figures(it, done) : unfinished(it);
  return html`${head(it)} ${first}
    <p class=${changed ? 'changed' : 'hidden'} role="status" part="status">
      ${changed ? words.changed(number(it, before), number(it, done.value)) : nothing}
    </p>
    ${facts(it)} ${stale ? noticePart({ tone: 'warning', text: words.stale }) : nothing}
    ${done ? cautions(it, done) : nothing} ${more?.quality(it)}
    ${done ? html`${elementsPart(it, words)} ${more?.figures(it)}` : nothing} ${more?.receipt(it)}
    ${done ? more?.explained(it, done, it.proof) : nothing}
    ${more ? nothing : html`<p class="muted">${words.notAll}</p>`}`;
}
