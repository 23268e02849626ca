import type { Plan, Rating } from '@kinerja/core/evaluation';
import { html, type TemplateResult } from 'lit';
import { toldPart } from '../shared/plan-body.ts';
import type { ScorecardWords } from './scorecard.words.ts';

/** One step of the way to a result. */
export interface Stage {
  readonly what: string;
  readonly done: boolean;
  /** How it stands while it is not done, and with whom it lies. */
  readonly open: string;
}

function stages(plan: Plan, self: Rating | undefined, { cycle }: ScorecardWords): readonly Stage[] {
  const { employee, supervisor, stage } = plan;
  const planBy = stage === 'draft' ? employee.name : supervisor.name;
  return [
    { what: cycle.agreed, done: stage === 'agreed', open: cycle.open(planBy) },
    { what: cycle.self, done: self !== undefined, open: cycle.optional(employee.name) },
    { what: cycle.rated, done: false, open: cycle.open(supervisor.name) },
  ];
}

/** How far it is, step by step, under what is said of it. */
export function cyclePart(
  told: TemplateResult,
  list: readonly Stage[],
  title: string,
  doneWord: string,
): TemplateResult {
  return html`${told}
    <section class="stack" aria-labelledby="cycle-title">
      <h3 id="cycle-title">${title}</h3>
      <ol class="cycle">
        ${list.map(
          ({ what, done, open }) =>
            html`<li data-done=${String(done)}>
              <span class="cycle-mark" aria-hidden="true">${done ? '✓' : '○'}</span>
              <span><strong>${what}</strong>: ${done ? doneWord : open}</span>
            </li>`,
        )}
      </ol>
    </section>`;
}

/** There is no predicate yet: what is missing for it, and who must act. */
export function pendingPart(plan: Plan, self: Rating | undefined, words: ScorecardWords): TemplateResult {
  return cyclePart(toldPart(words.noResult), stages(plan, self, words), words.cycleTitle, words.cycle.done);
}
