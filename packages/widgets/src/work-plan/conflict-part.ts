import { mayActOnPlan } from '@kinerja/core/cycle';
import { behaviourValues } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import { differences } from './differences.ts';
import { type PlanDraft, changeOf } from './draft.ts';
import { linesPart } from './history-part.ts';
import { type Shown, type Work, contextOf } from './shown.ts';

export interface ConflictActions {
  readonly useMine: () => void;
  readonly useStored: () => void;
}

/** Where what is filled in differs from a stored plan, one sentence each. */
function mineFrom(
  stored: Pick<Shown['plan'], 'targets' | 'expectations'>,
  draft: PlanDraft,
  shown: Shown,
): readonly string[] {
  const { words, plan, localize, role } = shown;
  const { targets, expectations } = { ...stored, ...changeOf(draft, plan.period, role) };
  const expected = behaviourValues.flatMap(({ id, label }) => {
    const [was, is] = [stored.expectations[id] ?? '', expectations[id] ?? ''];
    return was === is ? [] : [words.from(localize.text(label), was || words.empty, is || words.empty)];
  });
  return [...differences(stored.targets, targets, shown), ...expected];
}

/** Somebody saved first: what differs, and the ways out. Neither loses anything. */
export function conflictPart(
  { theirs }: Extract<Work, { at: 'conflict' }>,
  shown: Shown,
  { useMine, useStored }: ConflictActions,
): TemplateResult {
  const { words, draft, unsaved, actor, scheme, superior, remark } = shown;
  const [title, text] = words.conflict(theirs.revision, words.stages[theirs.stage].toLowerCase());
  const lines = unsaved ? mineFrom(theirs, draft, shown) : [];
  const writable =
    unsaved && actor && mayActOnPlan(theirs, 'write', actor, contextOf(scheme, superior)).allowed;
  return html`<div class="notice warning stack" part="status" role="alert" tabindex="-1">
    <h3>${title}</h3>
    <p>${text}</p>
    ${
      lines.length
        ? html`<p>${words.mine}</p>
            ${linesPart(lines)}`
        : nothing
    }
    ${remark ? html`<p class="remark">${remark}</p>` : nothing}
    <div class="row">
      ${
        writable
          ? html`<button type="button" class="primary" @click=${useMine}>${words.useMine}</button>`
          : nothing
      }
      <button type="button" @click=${useStored}>${words.useStored}</button>
    </div>
  </div>`;
}

/** What was set aside: it can be read, and brought back while the plan may be written. */
export function asidePart(shown: Shown, bringBack: () => void): TemplateResult | typeof nothing {
  const { aside, words, plan, permissions } = shown;
  if (!aside) return nothing;
  const writable = permissions.some(({ action, allowed }) => action === 'write' && allowed);
  return html`<div class="notice stack">
    <p>${words.setAside}</p>
    <details>
      <summary>${words.asideTitle}</summary>
      ${linesPart(mineFrom(plan, aside, shown))}
    </details>
    ${
      writable
        ? html`<div class="row"><button type="button" @click=${bringBack}>${words.bringBack}</button></div>`
        : nothing
    }
  </div>`;
}
