import { type Debt, alignmentDebt } from '@kinerja/core/cycle';
import { html, nothing, type TemplateResult } from 'lit';
import { amount } from '../parts/measure-facts.ts';
import { linesPart } from './history-part.ts';
import type { Shown } from './shown.ts';

/** One thing that does not fit, as a sentence with the names of the targets and the person. */
function debtLine(debt: Debt, { superior, staff, plan, words, localize }: Shown): string {
  const own = superior?.targets.find(({ id }) => id === debt.target);
  const { tag } = localize;
  switch (debt.kind) {
    case 'unsupported':
      return words.debt.unsupported(own?.result ?? debt.target);
    case 'other-unit':
      return words.debt.otherUnit(own?.result ?? debt.target);
    case 'shortfall':
    case 'excess': {
      const { sum, over } = debt.parts;
      const unit = own?.indicator.unit ?? '';
      const apart = (over ?? '0').replace('-', '');
      return words.debt[debt.kind](
        own?.result ?? debt.target,
        amount(sum ?? '0', unit, tag),
        amount(apart, unit, tag),
      );
    }
    default: {
      const of = [plan, ...staff].find(({ id }) => id === debt.plan);
      const target = of?.targets.find(({ id }) => id === debt.target);
      return words.debt[debt.kind](target?.result ?? debt.target, of?.employee.name ?? '');
    }
  }
}

/** How the plans of the staff stand to the supervisor's own; only he is shown it. */
export function debtPart(shown: Shown): TemplateResult | typeof nothing {
  const { role, superior, staff, plan, words } = shown;
  if (role !== 'supervisor') return nothing;
  const all = [...staff.filter(({ id }) => id !== plan.id), plan];
  const debts = superior ? alignmentDebt(superior, all) : [];
  const told = superior ? words.debt.none : words.debt.noSuperior;
  return html`<section class="stack" aria-labelledby="debt-title">
    <h3 id="debt-title">${words.debt.title}</h3>
    ${
      debts.length
        ? linesPart(debts.map((debt) => debtLine(debt, shown)))
        : html`<p class="muted">${told}</p>`
    }
  </section>`;
}
