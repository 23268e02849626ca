import { type Plan, type Target, behaviourValues } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import { measure } from '../parts/measure-facts.ts';
import { measureFactsPart } from '../parts/measure.ts';
import { noticePart } from '../parts/notice.ts';
import { tablePart } from '../parts/table.ts';
import { formatMonth, formatNumber } from '../shared/format.ts';
import { goalName, standardName } from './differences.ts';
import type { Shown } from './shown.ts';

const stages: readonly Plan['stage'][] = ['draft', 'submitted', 'agreed'];

/** How far the plan has come, and who has to do what now. */
export function stagePart({ plan, words }: Shown): TemplateResult {
  const now = stages.indexOf(plan.stage);
  return html`<div class="stack stage">
    <ol class="stages" aria-label=${words.stage}>
      ${stages.map(
        (stage, place) =>
          html`<li
            class=${place < now ? 'past' : place === now ? 'now' : ''}
            aria-current=${place === now ? 'step' : nothing}
          >
            ${words.stages[stage]}
          </li>`,
      )}
    </ol>
    <p>${words.waits[plan.stage](plan.employee.name, plan.supervisor.name)}</p>
  </div>`;
}

/** What has to be known before reading on: returned with a remark, under revision, provisional. */
export function stateNotices({ plan, words }: Shown): readonly TemplateResult[] {
  const last = plan.history?.filter(({ action }) => action !== 'write' && action !== 'confirm').at(-1);
  const notices: TemplateResult[] = [];
  if (plan.stage === 'draft' && last?.action === 'return') {
    const title = words.returned(plan.supervisor.name);
    notices.push(noticePart({ tone: 'warning', title, text: last.remark ?? '' }));
  }
  if (plan.stage === 'draft' && last?.action === 'revise')
    notices.push(noticePart({ tone: 'info', title: words.revising, text: last.remark ?? '' }));
  if (plan.provisional)
    notices.push(noticePart({ tone: 'warning', title: words.provisionalTitle, text: words.provisional }));
  return notices;
}

function monthsPart(target: Target, { words, localize }: Shown): TemplateResult | typeof nothing {
  if (!target.breakdown) return nothing;
  const rows = target.breakdown.map((each) => [
    formatMonth(localize.tag, each.month),
    formatNumber(localize.tag, each.target),
  ]);
  const { unit } = target.indicator;
  const columns = [words.month, unit ? `${words.monthTarget} (${unit})` : words.monthTarget];
  return html`<details class="months">
    <summary>${words.monthsTitle}</summary>
    ${tablePart({ caption: `${words.monthsTitle}: ${target.result}`, columns, rows })}
  </details>`;
}

function factsPart(target: Target, shown: Shown): TemplateResult | typeof nothing {
  const { words, localize } = shown;
  const { weight, goal, supports, alignment, standard } = target;
  const cascade = alignment ? `, ${words.cascades[alignment.cascade]}` : '';
  const facts = [
    weight === undefined ? '' : words.weight(formatNumber(localize.tag, weight)),
    supports ? `${words.supports}: ${supports}${cascade}` : '',
    goal === undefined ? '' : `${words.goal}: ${goalName(goal, shown)}`,
    standard === undefined ? '' : `${words.fromStandard}: ${standardName(standard, shown)}`,
  ].filter(Boolean);
  if (facts.length === 0) return nothing;
  return html`<ul class="facts muted">
    ${facts.map((fact) => html`<li>${fact}</li>`)}
  </ul>`;
}

function targetPart(target: Target, shown: Shown): TemplateResult {
  const { about, localize } = shown;
  const { goal, facts } = measure(target.indicator, [], about, localize.tag);
  const heading = `read-${target.id}`;
  return html`<li>
    <article class="target stack" aria-labelledby=${heading}>
      <div>
        <h4 id=${heading}>${target.result}</h4>
        <p>${target.indicator.name}</p>
        <p class="aim">${goal}</p>
        ${measureFactsPart(facts)} ${factsPart(target, shown)}
      </div>
      ${monthsPart(target, shown)}
    </article>
  </li>`;
}

/** The targets, to be read. */
export function targetsPart(shown: Shown): TemplateResult {
  return html`<section class="stack" aria-labelledby="targets-title">
    <h3 id="targets-title">${shown.words.targetsTitle}</h3>
    <ol class="targets">
      ${shown.plan.targets.map((target) => targetPart(target, shown))}
    </ol>
  </section>`;
}

/** What the superior expects of behaviour beyond the values, to be read. */
export function expectationsPart({ plan, words, localize, role }: Shown): TemplateResult {
  const said = behaviourValues.filter(({ id }) => plan.expectations[id]);
  return html`<section class="stack" aria-labelledby="expectations-title">
    <h3 id="expectations-title">${words.expectationsTitle}</h3>
    ${
      said.length
        ? html`<dl class="expectations">
            ${said.map(
              ({ id, label }) =>
                html`<div>
                  <dt>${localize.text(label)}</dt>
                  <dd>${plan.expectations[id]}</dd>
                </div>`,
            )}
          </dl>`
        : html`<p class="muted">${words.noExpectations}</p>`
    }
    ${role === 'supervisor' ? html`<p class="muted">${words.expectationsClosed}</p>` : nothing}
  </section>`;
}
