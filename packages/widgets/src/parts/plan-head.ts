import { html, nothing, type TemplateResult } from 'lit';
import type { Stretch } from '@kinerja/core/cycle';
import type { Plan } from '@kinerja/core/evaluation';
import { formatPeriod } from '../shared/format.ts';
import type { PlanHeadWords } from './plan-head.words.ts';

function rowPart(label: string, value: string | undefined): TemplateResult | typeof nothing {
  return value
    ? html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;
}

/**
 * Whose plan it is, who rates it, and for which period; where only a part of it was evaluated, also those days. Needs
 * `planHeadStyles` in the widget.
 */
export function planHeadPart(
  plan: Plan,
  words: PlanHeadWords,
  language: string,
  stretch?: Stretch,
): TemplateResult {
  const { employee, supervisor, period } = plan;
  const isPart = stretch && (stretch.from !== period.from || stretch.to !== period.to);
  return html`<dl class="plan-head">
    ${rowPart(words.employee, employee.name)} ${rowPart(words.position, employee.position)}
    ${rowPart(words.unit, employee.unit)} ${rowPart(words.supervisor, supervisor.name)}
    ${rowPart(words.period, formatPeriod(language, period))}
    ${rowPart(words.stretch, isPart ? formatPeriod(language, stretch) : undefined)}
  </dl>`;
}
