import { type Issue, type KinerjaError, isKinerjaError, toKinerjaError } from '@kinerja/core';
import {
  type ActOf,
  type Actor,
  type Evaluation,
  type EvaluationAct,
  type NewAdjustment,
  type Stretch,
  actOnEvaluation,
  openEvaluation,
  stretches,
} from '@kinerja/core/cycle';
import { objectionTerms } from '@kinerja/core/regulations/objection';
import type { Citation } from '@kinerja/core/scoring';
import { stableId } from '../../shared/stable-id.ts';
import { type ChangeDraft, adjustmentOf, newChange, placeOf } from './draft.ts';
import { type PanelAction } from './panel-actions.ts';
import { type Asking, type Opened, type Shown, actorFor, contextOf, isOpened } from './shown.ts';

const unread: Citation = { law: '', place: '', status: 'local-policy' };

/** What a calibration rests on unless another rule is named. */
export const calibrationRule = ({ scheme }: Shown): Citation => scheme.calibration?.basis ?? unread;

/** What a decision rests on unless another rule is named: the law that gives the right to object. */
export const decisionRule = (): Citation =>
  objectionTerms.find(({ action }) => action === 'object')?.citation ?? unread;

type Item = NonNullable<Evaluation['objection']>['items'][number];

/** What would be changed if the claim of an item were followed. */
export function claimedChange({ claim }: Item): ChangeDraft {
  const [first] = claim;
  const change = newChange(placeOf(first?.path ?? []), decisionRule());
  return typeof first?.value === 'string' ? { ...change, to: first.value } : change;
}

function decision(shown: Opened): Pick<ActOf<'decide'>, 'decisions' | 'adjustments'> {
  const items = shown.evaluation.objection?.items ?? [];
  const made = items.flatMap(({ id }) => {
    const draft = shown.drafts.decisions[id];
    return draft && draft.verdict !== '' ? [{ id, draft, verdict: draft.verdict }] : [];
  });
  const adjustments = made.flatMap(({ verdict, draft }): NewAdjustment[] =>
    verdict === 'changed' ? [adjustmentOf(draft.change, decisionRule())] : [],
  );
  return {
    decisions: made.map(({ id, draft, verdict }) => ({
      item: id,
      verdict,
      ground: draft.ground.trim(),
      ...(verdict === 'changed' && { adjustment: draft.change.id }),
    })),
    adjustments: adjustments.map((each) => ({ ...each, ground: groundOf(each.id, made) })),
  };
}

/** A change that follows from a decision has its ground. */
function groundOf(
  id: string,
  made: readonly { readonly draft: { readonly ground: string; readonly change: ChangeDraft } }[],
): string {
  return made.find(({ draft }) => draft.change.id === id)?.draft.ground.trim() ?? '';
}

function broughtBy({ action, rater }: Asking, shown: Opened): object {
  const { drafts } = shown;
  switch (action) {
    case 'nominate':
      return { rater: { id: drafts.nominee.id.trim(), role: drafts.nominee.role } };
    case 'approve-rater':
    case 'decline-rater':
      return { rater };
    case 'go-without-self-assessment':
      return { remark: drafts.remark.trim() };
    case 'calibrate':
      return { adjustments: drafts.changes.map((each) => adjustmentOf(each, calibrationRule(shown))) };
    case 'decide':
      return decision(shown);
    case 'follow-up':
      return {
        followUps: Object.entries(drafts.followUps).map(([followUp, ground]) => ({
          followUp,
          ground: ground.trim(),
        })),
      };
    default:
      return {};
  }
}

/** The stretches that an evaluation may be opened for: as often as the scheme rates, and the year. */
export function stretchesOf({ plans, scheme, stretch }: Shown): readonly Stretch[] {
  if (stretch) return [stretch];
  const [first] = plans;
  if (!first) return [];
  const { from, to } = first.period;
  return [...stretches({ from, to }, scheme.rating.every), { from, to }].filter(
    (each, place, all) =>
      all.findIndex((other) => other.from === each.from && other.to === each.to) === place,
  );
}

/** The stretch that is chosen, else the last that is over, else the first. */
export function chosenStretch(shown: Shown): Stretch | undefined {
  const all = stretchesOf(shown);
  const chosen = all.find(({ from, to }) => `${from}/${to}` === shown.drafts.stretch);
  return chosen ?? all.filter(({ to }) => to <= shown.today).at(-1) ?? all[0];
}

function opened(shown: Shown): Evaluation {
  const stretch = chosenStretch(shown) ?? { from: '', to: '' };
  const [first] = shown.plans;
  const kind = stretch.from === first?.period.from && stretch.to === first.period.to ? 'annual' : 'periodic';
  return openEvaluation({
    // Of the same person and stretch it is the same, so that two who open it at once do not make two.
    id: stableId(['evaluation', shown.about.id, kind, stretch.from, stretch.to]),
    kind,
    stretch: { from: stretch.from, to: stretch.to },
    plans: shown.plans,
    scheme: shown.scheme,
  });
}

/** The evaluation after what is asked about. @throws KinerjaError as core does */
export function after(asking: Asking, shown: Shown, at: string): Evaluation {
  if (asking.action === 'open' || !isOpened(shown)) return opened(shown);
  // Whoever has no capacity for it is told so by core.
  const by: Actor = actorFor(asking.action, shown) ?? { id: shown.me, role: 'employee' };
  const act = { action: asking.action, by, at, ...broughtBy(asking, shown) } as EvaluationAct & {
    readonly action: PanelAction;
  };
  return actOnEvaluation(shown.evaluation, act, contextOf(shown));
}

/** What core still misses in what was written; empty when it can be done. Anything else is an error. */
export function lackingIn(
  asking: Asking,
  shown: Shown,
  at: string,
): { readonly issues: readonly Issue[]; readonly error?: KinerjaError } {
  try {
    after(asking, shown, at);
    return { issues: [] };
  } catch (thrown) {
    const error = toKinerjaError(thrown);
    return isKinerjaError(error, 'invalid-data') ? { issues: error.facts.issues } : { issues: [], error };
  }
}
