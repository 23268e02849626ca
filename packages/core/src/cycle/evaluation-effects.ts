import type { Issue } from '../errors.ts';
import { axes } from '../evaluation/axes.ts';
import type { Evaluation, EvaluationAction } from '../records/evaluation.ts';
import type { ActOf, EvaluationAct, EvaluationContext } from './evaluation-acts.ts';
import { adjustedBy, seal } from './evaluation-outcomes.ts';
import { checkHanded } from './handed.ts';
import { invalid } from './machine.ts';
import { approved, nominated, withStatus } from './raters.ts';

type Effect<Action extends EvaluationAction> = (
  evaluation: Evaluation,
  act: ActOf<Action>,
  context: EvaluationContext,
) => Partial<Evaluation>;

/** What an act changes beside stage, revision and history. @throws KinerjaError `invalid-data` with every place */
export function effectOf(
  evaluation: Evaluation,
  act: EvaluationAct,
  context: EvaluationContext,
): Partial<Evaluation> {
  // One table for all: the compiler does not follow that the action picks the effect that takes this act.
  return (effects[act.action] as Effect<EvaluationAction>)(evaluation, act, context);
}

const nothing = (): Partial<Evaluation> => ({});
const final = ({ outcomes }: Evaluation): NonNullable<Evaluation['outcomes']['final']>[] =>
  [outcomes.final ?? outcomes.calibrated ?? outcomes.raw].flatMap((each) => each ?? []);

const effects: { readonly [Action in EvaluationAction]: Effect<Action> } = {
  nominate: nominated,
  'approve-rater': approved,
  'decline-rater': (evaluation, { rater }) =>
    withStatus(evaluation, rater, ['nominated', 'approved'], 'declined'),
  'assess-oneself': handedIn,
  'go-without-self-assessment': nothing,
  contribute: (evaluation, act, context) => ({
    ...handedIn(evaluation, act, context),
    ...withStatus(evaluation, act.by, ['approved'], 'heard'),
  }),
  rate: (evaluation, act, context) => ({
    ...handedIn(withoutRated(evaluation, act), act, context),
    outcomes: { raw: seal(evaluation.regulation, axes(act.rating), context) },
  }),
  calibrate: (evaluation, act, context) => {
    const { adjustments, input } = adjustedBy(evaluation, act, 'calibration');
    const calibrated = seal(evaluation.regulation, input, context);
    return { adjustments, outcomes: { ...evaluation.outcomes, calibrated } };
  },
  release: (_evaluation, _act, { today }) => ({ released: today }),
  acknowledge: nothing,
  object: (_evaluation, { items }, { today }) => {
    const issues = duplicates(items, 'items', (item) => item.id);
    if (issues.length > 0) throw invalid(issues);
    return { objection: { on: today, items } };
  },
  decide: (evaluation, act, context) => {
    const issues = checkDecisions(evaluation, act);
    if (issues.length > 0) throw invalid(issues);
    const { adjustments, input } = adjustedBy(evaluation, act, 'decision');
    return {
      adjustments,
      outcomes: { ...evaluation.outcomes, final: seal(evaluation.regulation, input, context) },
      ...(evaluation.objection && { objection: decided(evaluation.objection, act.decisions) }),
    };
  },
  finalise: (evaluation) => {
    const [outcome] = final(evaluation);
    return outcome ? { outcomes: { ...evaluation.outcomes, final: outcome } } : {};
  },
  'follow-up': (evaluation, { followUps }, { scheme, today }) => {
    const issues = followUps.flatMap(({ followUp }, index): Issue[] =>
      scheme.followUps.some((each) => each.id === followUp)
        ? []
        : [{ path: ['followUps', index, 'followUp'], rule: 'unknown', facts: { value: followUp } }],
    );
    if (issues.length > 0) throw invalid(issues);
    const entered = followUps.map(({ followUp, ground }) => ({ followUp, on: today, ground }));
    return { followUps: [...evaluation.followUps, ...entered] };
  },
};

/** Who rates again takes the earlier rating of that plan back: heard twice he would count twice. */
function withoutRated(evaluation: Evaluation, { rating: { plan } }: ActOf<'rate'>): Evaluation {
  const ratings = evaluation.ratings.filter((each) => each.role !== 'supervisor' || each.plan !== plan);
  return { ...evaluation, ratings };
}

function handedIn(
  evaluation: Evaluation,
  act: ActOf<'assess-oneself' | 'contribute' | 'rate'>,
  context: EvaluationContext,
): Pick<Evaluation, 'ratings'> {
  const issues = checkHanded(evaluation, act, context);
  if (issues.length > 0) throw invalid(issues);
  const { id, plan, rater } = act.rating;
  return { ratings: [...evaluation.ratings, { rating: id, plan, role: rater.role }] };
}

/**
 * Each thing objected to is decided once; what changes names its adjustment, of the axis that is claimed to be other,
 * and each adjustment is named.
 */
function checkDecisions(
  { objection }: Evaluation,
  { decisions, adjustments = [] }: ActOf<'decide'>,
): Issue[] {
  const items = objection?.items.map((item) => item.id) ?? [];
  const given = decisions.map((decision) => decision.item);
  const wrong = decisions.flatMap(({ item, verdict, adjustment }, index): Issue[] => {
    const path = ['decisions', index];
    if (!items.includes(item)) return [{ path: [...path, 'item'], rule: 'unknown', facts: { value: item } }];
    const change = adjustments.find((each) => each.id === adjustment);
    const made = change !== undefined;
    const about = objection?.items.find(({ id }) => id === item)?.claim ?? [];
    if (verdict === 'changed' && made && !about.some(({ path: [axis] }) => axis === change.path[0]))
      return [{ path: [...path, 'adjustment'], rule: 'other-step' }];
    return made === (verdict === 'changed') && (made || adjustment === undefined)
      ? []
      : [{ path: [...path, 'adjustment'], rule: made ? 'not-changed' : 'required' }];
  });
  const open = items.filter((id) => !given.includes(id));
  const unnamed = adjustments.flatMap(({ id }, index): Issue[] =>
    decisions.some((decision) => decision.adjustment === id)
      ? []
      : [{ path: ['adjustments', index], rule: 'undecided', facts: { value: id } }],
  );
  return [
    ...wrong,
    ...duplicates(decisions, 'decisions', (decision) => decision.item),
    ...open.map((id): Issue => ({ path: ['decisions'], rule: 'undecided', facts: { value: id } })),
    ...unnamed,
  ];
}

function decided(
  { on, items }: NonNullable<Evaluation['objection']>,
  decisions: ActOf<'decide'>['decisions'],
): NonNullable<Evaluation['objection']> {
  const of = (id: string): Pick<(typeof items)[number], 'decision'> => {
    const found = decisions.find(({ item }) => item === id);
    if (!found) return {};
    const { item: _, ...decision } = found;
    return { decision };
  };
  return { on, items: items.map((item) => ({ ...item, ...of(item.id) })) };
}

function duplicates<Each>(list: readonly Each[], name: string, idOf: (each: Each) => string): Issue[] {
  const ids = list.map(idOf);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [{ path: [name, index], rule: 'duplicate', facts: { value: id } }] : [],
  );
}
