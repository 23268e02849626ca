import {
  type StepChange,
  displayExact,
  reasonSentence,
  stepSentence,
  wayInWords,
} from '@kinerja/core/explanation';
import type { Citation } from '@kinerja/core/scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { matrixPart } from '../parts/matrix.ts';
import { matrixWords } from '../parts/matrix.words.ts';
import { stepsPart } from '../parts/steps.ts';
import type { Localize } from '../shared/localize.ts';
import { citationPart } from './fields-part.ts';
import { type Amiss, type Result, changesOf, citationsOf, gradeSaid, valueSaid } from './result.ts';
import type { SimulatorWords } from './simulator-words.ts';
import type { Draft } from './trials/trial.ts';

/** What result parts need beside the result. */
export interface Shown {
  readonly localize: Localize;
  readonly words: SimulatorWords;
  readonly draft: Draft;
  readonly missing: readonly Amiss[];
  readonly impossible: readonly Amiss[];
  /** What the entries that it comes from rest on. */
  readonly bounds: readonly Citation[];
  /** Moves focus to a control. */
  readonly go: (id: string) => void;
}

/** The best reasons alone: the steps have them all. */
const mostReasons = 5;

/** Value and grade, or that there is none yet, with the law and how far it can be relied on. */
export function valuePart(
  result: Result,
  { localize, words, bounds }: Shown,
  alone: boolean,
): TemplateResult {
  const { outcome } = result.now;
  const grade = gradeSaid(result, outcome, localize);
  const ungraded = outcome?.done && outcome.notices.includes('below-scale') ? words.noGrade : '';
  const sources = citationsOf(result, bounds);
  const statuses = [...new Set(sources.map(({ status }) => status))];
  const laws = [...new Set(sources.map(({ law }) => law))];
  return html`<div class="value">
    ${alone ? nothing : html`<p class="muted">${result.title}</p>`}
    <p class="grade" part="grade">
      ${outcome?.done ? valueSaid(result, outcome, localize) : outcome ? words.noValue : words.impossible}
      ${grade || ungraded ? html`<span class="letter">${grade || ungraded}</span>` : nothing}
    </p>
    ${
      laws.length > 0
        ? html`<p class="source">
            <cite>${laws.join('; ')}</cite>
            ${statuses.map(
              (status) =>
                html` <span class="step-status" data-status=${status}
                  >${result.reader.words.statuses[status]}</span
                >`,
            )}
          </p>`
        : nothing
    }
  </div>`;
}

function amissPart(
  title: string,
  list: readonly Amiss[],
  go: (id: string) => void,
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<div class="notice warning">
    <p><strong>${title}</strong></p>
    <ul>
      ${list.map(
        ({ id, text }) =>
          html`<li>
            ${id === null ? text : html`<button type="button" class="link" @click=${() => go(id)}>${text}</button>`}
          </li>`,
      )}
    </ul>
  </div>`;
}

function locatedPart(
  { calculation, reader }: Result,
  { draft, localize }: Shown,
): TemplateResult | typeof nothing {
  const located = calculation.located?.(draft);
  if (!located) return nothing;
  return matrixPart({ ...located, name: (id) => reader.names.grade(id) }, localize.words(matrixWords));
}

function reasonsPart(
  { now, reading, calculation }: Result,
  { words }: Shown,
): TemplateResult | typeof nothing {
  if (!calculation.guided || !now.outcome?.done) return nothing;
  const list = now.reasons.slice(0, mostReasons);
  return html`<h4>${words.reasons}</h4>
    ${
      list.length === 0
        ? html`<p>${words.noReasons}</p>`
        : html`<ol class="told reasons">
            ${list.map((reason) => html`<li>${reasonSentence(reason, reading)}</li>`)}
          </ol>`
    }`;
}

function wayPart(result: Result, { words }: Shown): TemplateResult | typeof nothing {
  const { now, reading, reader, calculation, searching } = result;
  if (!calculation.guided || !now.outcome?.done) return nothing;
  const ways = result.ways.map(({ needed, way }) => {
    const [first, ...others] = wayInWords(way, reading);
    return html`${
        needed
          ? html`<p>${stepSentence(needed, reader)}</p>
              <p class="source">${citationPart(needed.citation, reader)}</p>`
          : nothing
      }
      <p>${first}</p>
      ${
        others.length > 0
          ? html`<ul class="told">
              ${others.map((line) => html`<li>${line.trim()}</li>`)}
            </ul>`
          : nothing
      }`;
  });
  return html`<h4>${words.way}</h4>
    <div class="way" aria-busy=${searching ? 'true' : 'false'}>
      ${ways.length > 0 ? ways : html`<p>${words.noWay}</p>`}
    </div>`;
}

function changePart(change: StepChange, { reader }: Result, { changes }: SimulatorWords): TemplateResult {
  if (change.change === 'vanished')
    return html`<li><del>${stepSentence(change.before, reader)}</del> (${changes.vanished})</li>`;
  const note =
    change.change === 'appeared' ? changes.appeared : changes.before(stepSentence(change.before, reader));
  return html`<li>${stepSentence(change.after, reader)} <span class="muted before">(${note})</span></li>`;
}

function changesPart(result: Result, { words, localize }: Shown): TemplateResult | typeof nothing {
  const found = changesOf(result);
  if (!found || !result.now.outcome?.done) return nothing;
  const { value, steps, grade } = found;
  const { now, example } = result;
  const numbers = [example, now.outcome].map((outcome) => valueSaid(result, outcome, localize)) as [
    string,
    string,
  ];
  const grades = [example, now.outcome].map((outcome) => gradeSaid(result, outcome, localize)) as [
    string,
    string,
  ];
  const by =
    value.by === null
      ? ''
      : `${value.by.startsWith('-') ? '' : '+'}${displayExact(value.by, localize.tag)}`.replace('-', '−');
  return html`<h4>${words.changes.title}</h4>
    ${steps.length === 0 ? html`<p>${words.changes.none}</p>` : nothing}
    ${steps.length > 0 ? html`<p>${words.changes.value(numbers[0], numbers[1], by)}</p>` : nothing}
    ${!grade.same && grades[1] ? html`<p>${words.changes.grade(grades[0], grades[1])}</p>` : nothing}
    ${
      steps.length > 0
        ? html`<details class="changes" open>
            <summary>${words.changes.list(steps.length)}</summary>
            <ol class="told">
              ${steps.map((change) => changePart(change, result, words))}
            </ol>
          </details>`
        : nothing
    }`;
}

function workingPart(result: Result, { words, bounds }: Shown): TemplateResult | typeof nothing {
  const { now, reader } = result;
  const { outcome } = now;
  if (!outcome?.done) return nothing;
  return html`<h4>${words.steps}</h4>
    <p class="muted">${words.stepsHint}</p>
    ${outcome.notices.map((notice) => html`<p class="muted">${words.notices[notice]}</p>`)}
    ${stepsPart(outcome.step, reader)}
    <h4>${words.basis}</h4>
    <p class="muted">${words.basisHint}</p>
    <ul class="told basis">
      ${citationsOf(result, bounds).map((citation) => html`<li>${citationPart(citation, reader)}</li>`)}
    </ul>`;
}

/** Everything that one value is explained with. */
export function explanationPart(result: Result, shown: Shown, alone: boolean): TemplateResult {
  const { words, missing, impossible, go } = shown;
  return html`<section class="explained">
    <h3>${alone ? words.explained : result.title}</h3>
    ${amissPart(words.missingTitle, missing, go)} ${amissPart(words.impossibleTitle, impossible, go)}
    ${locatedPart(result, shown)} ${changesPart(result, shown)} ${reasonsPart(result, shown)}
    ${wayPart(result, shown)} ${workingPart(result, shown)}
  </section>`;
}
