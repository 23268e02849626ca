import { spreadOf } from '@kinerja/core/calibration';
import { type WhatIf, whatIf } from '@kinerja/core/explanation';
import type { Axes } from '@kinerja/core/evaluation';
import { se3of2023 } from '@kinerja/core/regulations/se-3-2023';
import { html, nothing, type TemplateResult } from 'lit';
import { cardsTable } from '../../parts/cards-table.ts';
import { matrixPart } from '../../parts/matrix.ts';
import { matrixWords } from '../../parts/matrix.words.ts';
import { stepsPart } from '../../parts/steps.ts';
import { type ChangeDraft, pathOf } from './draft.ts';
import type { Opened } from './shown.ts';

/** What the levels would score to with these changes; `undefined` while none is chosen, or nothing is rated. */
export function effectOf(changes: readonly ChangeDraft[], shown: Opened): WhatIf<Axes> | undefined {
  const { outcomes } = shown.evaluation;
  const sealed = outcomes.final ?? outcomes.calibrated ?? outcomes.raw;
  const chosen = changes.filter(({ place, to }) => place !== '' && to !== '');
  if (!sealed || !shown.regulation || chosen.length === 0) return undefined;
  return whatIf(
    shown.regulation,
    sealed.input,
    chosen.map(({ place, to }) => ({ path: pathOf(place), value: to })),
  );
}

function matrixOf(axes: Axes, title: string, shown: Opened): TemplateResult {
  const { regulation, names, localize } = shown;
  const [results, behaviour] = [axes.results.level, axes.behaviour.level];
  const view = regulation && { matrix: regulation.matrix, name: names.predicate, results, behaviour };
  return html`<div>
    <p class="matrix-title">${title}</p>
    ${view ? matrixPart(view, localize.words(matrixWords)) : nothing}
  </div>`;
}

/** How many of the supervisor's people would have which predicate, before and after. */
function spreadPart(after: string, shown: Opened): TemplateResult | typeof nothing {
  const { others, about, names, words, scheme, evaluation } = shown;
  const { from, to } = evaluation.stretch;
  const law = [se3of2023].find(({ id }) => id === scheme.regulations.distribution);
  const together = others.filter(({ stretch }) => stretch.from === from && stretch.to === to);
  const people = together.flatMap(({ employee, outcomes }) => {
    const sealed = outcomes.final ?? outcomes.calibrated ?? outcomes.raw;
    return sealed ? [{ id: employee.id, predicate: sealed.value }] : [];
  });
  if (!law || people.length < 2) return nothing;
  const was = spreadOf(
    law,
    people.map(({ predicate }) => predicate),
  ).counts;
  const is = spreadOf(
    law,
    people.map(({ id, predicate }) => (id === about.id ? after : predicate)),
  ).counts;
  const title = words.spreadTitle(people.length);
  return html`<p class="muted">${title}</p>
    ${cardsTable({
      caption: title,
      columns: words.spreadColumns,
      rows: law.predicates.map((id) => [names.predicate(id), `${was[id] ?? 0}`, `${is[id] ?? 0}`]),
    })}`;
}

/** Predicate before and after on the matrix, with the working of the new one; nothing while no change is chosen. */
export function effectPart(
  changes: readonly ChangeDraft[],
  shown: Opened,
  withSpread = false,
): TemplateResult | typeof nothing {
  const effect = effectOf(changes, shown);
  const { words, names, reader } = shown;
  if (!effect?.before.done || !effect.after.done) return nothing;
  const [was, is] = [names.predicate(effect.before.value), names.predicate(effect.after.value)];
  const { outcomes } = shown.evaluation;
  const before = (outcomes.final ?? outcomes.calibrated ?? outcomes.raw)?.input ?? effect.input;
  return html`<div class="effect stack" role="status">
      <p><strong>${was === is ? words.samePredicate(is) : words.otherPredicate(was, is)}</strong></p>
    </div>
    <div class="sides">
      ${matrixOf(before, words.before, shown)} ${matrixOf(effect.input, words.after, shown)}
    </div>
    <details class="why">
      <summary>${words.why(words.after, is)}</summary>
      ${stepsPart(effect.after.step, reader)}
    </details>
    ${withSpread ? spreadPart(effect.after.value, shown) : nothing}`;
}
