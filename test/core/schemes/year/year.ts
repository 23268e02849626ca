import { type CycleState, type Evaluation, stretches } from '@kinerja/core/cycle';
import { type Plan, type Progress, accumulate, achievement } from '@kinerja/core/evaluation';
import { type HeardVoices, jointValue, voicesOf } from '@kinerja/core/multi-source';
import { type Receipt, receipt } from '@kinerja/core/receipt';
import type { Scheme } from '@kinerja/core/schemes';
import { type Evaluated, evaluate } from './evaluations.ts';
import { people, year } from './people.ts';
import { planTheYear } from './plans.ts';
import { report, speak } from './reports.ts';

/** Everything that came of a year in a unit of twelve. */
export interface Year extends CycleState {
  /** Evaluations of every stretch, then of the year, with their ratings. */
  readonly evaluated: readonly Evaluated[];
  /** Receipts of the joint values, by the id of the evaluation. */
  readonly joint: ReadonlyMap<string, Receipt<HeardVoices>>;
}

/** What was heard about one evaluation: its raters, the citizens' index and the targets, as the scheme asks. */
function heard({ evaluation, ratings }: Evaluated, { scheme, plan, progress }: Heard): HeardVoices {
  const asks = (id: string): boolean => scheme.voices.sources.some((voice) => voice.id === id);
  const { to } = evaluation.stretch;
  const targets = plan.targets.map(({ id, indicator }) => {
    const told = progress.filter((each) => each.target === id && each.on <= to);
    // In the course of the year a sum is measured at what it should have come to by then.
    const share = told.length / progress.filter((each) => each.target === id).length;
    const due =
      indicator.accumulation === 'sum' && 'target' in indicator
        ? { ...indicator, target: indicator.target * share }
        : indicator;
    return { id, percent: achievement(due, accumulate(indicator, told)) };
  });
  return {
    ...voicesOf(ratings, scheme),
    ...(asks('citizens') && { citizens: { index: '84.50', respondents: 120 } }),
    ...(asks('targets') && { targets }),
  };
}

interface Heard {
  readonly scheme: Scheme;
  readonly plan: Plan;
  readonly progress: readonly Progress[];
}

/** Walks a whole year, from the head's draft to the last evaluation that is final. */
export function walk(scheme: Scheme): Year {
  const plans = planTheYear(scheme);
  const progress = plans.flatMap((plan) => report(plan, scheme));
  const feedback = plans.flatMap((plan) => speak(plan, scheme));
  const joint = new Map<string, Receipt<HeardVoices>>();
  const run = (own: readonly Plan[], stretch: Evaluation['stretch'], kind: Evaluation['kind']): Evaluated => {
    const plan = own.at(-1)!;
    const reports = progress.filter((each) => each.plan === plan.id);
    const evaluated = evaluate({ scheme, plans: own, plan, progress: reports }, stretch, kind);
    const input = heard(evaluated, { scheme, plan, progress: reports });
    joint.set(evaluated.evaluation.id, receipt(jointValue(scheme), input));
    return evaluated;
  };
  const of = (id: string): readonly Plan[] => plans.filter(({ employee }) => employee.id === id);
  const periodic =
    scheme.rating.every === 'year'
      ? []
      : people.flatMap(([{ id }]) =>
          stretches(year, scheme.rating.every).map((stretch) =>
            run(
              of(id).filter(({ period }) => period.from <= stretch.to && period.to >= stretch.from),
              stretch,
              'periodic',
            ),
          ),
        );
  const annual = people.map(([{ id }]) => run(of(id), year, 'annual'));
  const evaluated = [...periodic, ...annual];
  const evaluations = evaluated.map(({ evaluation }) => evaluation);
  return { scheme, period: year, plans, progress, feedback, evaluations, evaluated, joint };
}
