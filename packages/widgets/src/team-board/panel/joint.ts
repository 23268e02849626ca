import { type VoicesOfPlan, voicesToShow } from '@kinerja/core/cycle';
import { accumulate, achievement, reportsOn } from '@kinerja/core/evaluation';
import { type HeardTarget, jointValue } from '@kinerja/core/multi-source';
import type { Outcome } from '@kinerja/core/scoring';
import type { Opened } from './shown.ts';

/** What a joint value is made of. */
export type Told = Pick<
  Opened,
  'evaluation' | 'plans' | 'ratings' | 'progress' | 'scheme' | 'roles' | 'citizens'
>;

/** What may be shown of the voices: as the server tells it, else made by core of the ratings that may be read. */
export function voicesShown({ evaluation, ratings, scheme, roles }: Told): readonly VoicesOfPlan[] {
  if (evaluation.voices) return evaluation.voices;
  const handed = evaluation.ratings.filter((each) => ratings.some(({ id }) => id === each.rating));
  // Who reads only some of the ratings would take the others for silent.
  const all = handed.length === evaluation.ratings.length || roles.includes('performance-team');
  return all ? voicesToShow(evaluation, ratings, scheme) : [];
}

/** How far each target was reached by the end of the stretch, by core. */
export function reached({ plans, progress, evaluation, scheme }: Told): readonly HeardTarget[] {
  const { to } = evaluation.stretch;
  const weighted = scheme.planning.weights === 'required';
  return plans.flatMap((plan) =>
    plan.targets.map(({ id, indicator, weight }) => {
      const reports = reportsOn(plan, { id }, progress).filter(({ on }) => on <= to);
      const percent = achievement(indicator, accumulate(indicator, reports));
      return { id, percent, ...(weighted && weight !== undefined && { weight }) };
    }),
  );
}

/** The joint value of the voices, by the scheme's rule; `null` while nothing may be shown or of several plans. */
export function jointOf(shown: Told): Outcome | null {
  const [only, ...more] = voicesShown(shown);
  if (!only || more.length > 0) return null;
  const hears = (voice: string): boolean => shown.scheme.voices.sources.some(({ id }) => id === voice);
  const { citizens } = shown;
  try {
    return jointValue(shown.scheme).score({
      ...only.input,
      ...(citizens && hears('citizens') && { citizens }),
      ...(hears('targets') && { targets: reached(shown) }),
    });
  } catch {
    // A scheme whose voices cannot be joined has no joint value; it is no fault of this person's records.
    return null;
  }
}
