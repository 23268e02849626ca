import { planFromStandard } from '@kinerja/core/schemes';
import { newId } from '../shared/new-id.ts';
import { type PlanDraft, type TargetDraft, emptyTarget, targetDraft } from './draft.ts';
import { control } from './problems.ts';
import type { Picking, Shown } from './shown.ts';
import type { WritingActions } from './writing-part.ts';

/** A widget in which a plan is written. */
export interface WritingHost {
  readonly shown: Shown | undefined;
  picking: Picking | undefined;
  provisional: boolean | undefined;
  change(change: (draft: PlanDraft) => PlanDraft): void;
  focusOn(selector: string): Promise<void>;
}

function add(host: WritingHost, targets: readonly TargetDraft[]): void {
  const [first] = targets;
  if (!first) return;
  host.change((draft) => ({ ...draft, targets: [...draft.targets, ...targets] }));
  void host.focusOn(`[id="${control(first.id, 'head')}"]`);
}

/** The chosen targets of the standard that is looked through, as forms. */
function take(host: WritingHost): void {
  const { shown, picking } = host;
  if (!shown?.scheme || !picking || picking.chosen.size === 0) return;
  const { targets } = planFromStandard(shown.scheme, picking.position, shown.plan);
  const wanted = targets.filter(({ id }) => picking.chosen.has(id));
  host.picking = { ...picking, chosen: new Set() };
  add(
    host,
    wanted.map((target) => ({ ...targetDraft(target, shown.localize.tag), months: 'even' })),
  );
}

/** What is done while the targets and expectations of a plan are written. */
export function writing(host: WritingHost): WritingActions {
  return {
    target: (id, change) =>
      host.change((draft) => ({
        ...draft,
        targets: draft.targets.map((target) => (target.id === id ? { ...target, ...change } : target)),
      })),
    remove: (id) => {
      host.change((draft) => ({ ...draft, targets: draft.targets.filter((target) => target.id !== id) }));
      void host.focusOn('#add-target');
    },
    addOwn: () => add(host, [emptyTarget(newId())]),
    position: (position) => {
      host.picking = { position, chosen: new Set() };
    },
    choose: (target, wanted) => {
      const { picking } = host;
      if (!picking) return;
      const others = [...picking.chosen].filter((id) => id !== target);
      host.picking = { ...picking, chosen: new Set(wanted ? [...others, target] : others) };
    },
    take: () => take(host),
    provisional: (early) => {
      host.provisional = early;
    },
    expectation: (value, text) =>
      host.change((draft) => ({ ...draft, expectations: { ...draft.expectations, [value]: text } })),
  };
}
