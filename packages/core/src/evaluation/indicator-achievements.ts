import type { Issue } from '../errors.ts';
import type { ActivityRegulation } from '../scoring/methods/activity-average.ts';
import type { IndicatorRegulation } from '../scoring/methods/indicator-table.ts';
import type { EvaluationRegulation } from '../scoring/methods/predicate-matrix.ts';
import type { Missing } from '../scoring/regulation.ts';
import type { Step } from '../scoring/step.ts';
import { type Achievement, achievementOf } from './achievement.ts';
import { type Mapped, type Realised, activityInput, indicatorResult, within } from './indicator-inputs.ts';

/** The achievement of one target by a regulation's own formula, beside the advisory one. */
export interface OwnAchievement {
  readonly target: string;
  /** Target ÷ realised where lower is better; a help and never a rating. */
  readonly advisory: Achievement | null;
  /** Percent by the law's own formula with its steps; `null` where the law has none, or something is missing. */
  readonly own: { readonly percent: string; readonly step: Step } | null;
}

/** What a regulation makes of targets, and what it lacks or has no place for. */
export interface AchievementsBy {
  readonly regulation: string;
  /** `false`: this law has no formula for an achievement, so the advisory one is all there is. */
  readonly hasFormula: boolean;
  readonly targets: readonly OwnAchievement[];
  /** PP 46/2011: the value of the activity that the targets are the aspects of. */
  readonly activity: Step | null;
  readonly missing: readonly Missing[];
  readonly unsupported: readonly Issue[];
}

type Told = Pick<AchievementsBy, 'missing' | 'unsupported'>;
const nothing: Told = { missing: [], unsupported: [] };

const lacks = (mapped: Mapped<unknown>): Told => (mapped.done ? nothing : mapped);

function advisory({ target, value }: Realised): Omit<OwnAchievement, 'own'> {
  return { target: target.id, advisory: achievementOf(target.indicator, value) };
}

function byIndicator(law: IndicatorRegulation, parts: readonly Realised[]): AchievementsBy {
  const mapped = parts.map((part) => [part, indicatorResult(part.target, part.value)] as const);
  const targets = mapped.map(([part, result]): OwnAchievement => {
    // The value of the table rests on the achievement, which is what is asked for here.
    const step = result.done ? law.indicator(result.input)?.from[0] : undefined;
    return { ...advisory(part), own: step ? { percent: step.value, step } : null };
  });
  const told = mapped.map(([{ target }, result]) => lacks(within('targets', within(target.id, result))));
  return {
    regulation: law.id,
    hasFormula: true,
    targets,
    activity: null,
    missing: told.flatMap((each) => each.missing),
    unsupported: told.flatMap((each) => each.unsupported),
  };
}

function byActivity(law: ActivityRegulation, parts: readonly Realised[]): AchievementsBy {
  const mapped = activityInput(parts);
  const activity = mapped.done ? law.activity(parts[0]?.target.id ?? '', mapped.input) : null;
  const targets = parts.map((part): OwnAchievement => {
    const { aspect } = part.target.indicator;
    const step = activity?.from.find((each) => each.arguments.term === aspect);
    return { ...advisory(part), own: step ? { percent: step.value, step } : null };
  });
  const { missing, unsupported } = lacks(mapped);
  return { regulation: law.id, hasFormula: true, targets, activity, missing, unsupported };
}

/**
 * How far targets were reached by a regulation's own formula, each beside the advisory percentage: PermenPANRB 8/2021
 * takes each target by itself, PP 46/2011 the targets of one result as the aspects of one activity, and
 * PermenPANRB 6/2022 has none. What cannot be mapped is said with its path, and never guessed.
 */
export function achievementBy(
  regulation: IndicatorRegulation | ActivityRegulation | EvaluationRegulation,
  parts: readonly Realised[],
): AchievementsBy {
  if ('indicator' in regulation) return byIndicator(regulation, parts);
  if ('activity' in regulation) return byActivity(regulation, parts);
  const targets = parts.map((part) => ({ ...advisory(part), own: null }));
  return { regulation: regulation.id, hasFormula: false, targets, activity: null, ...nothing };
}
