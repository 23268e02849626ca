import { shownComments, shownVoices, voicesOf } from '../multi-source/index.ts';
import { isRaterVoice } from '../multi-source/input.ts';
import type { Evaluation, VoicesOfPlan } from '../records/evaluation.ts';
import type { Rating } from '../records/rating.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { evaluationRules } from './evaluation-rules.ts';
import { ratingsHeard } from './heard.ts';

/**
 * What may be shown of the voices of an evaluation, plan by plan: no rating by itself and no group too small. Nothing so
 * long as somebody may still be heard, for the difference of two looks would show who came between. Of the ratings given,
 * those that were handed in are taken, of two of one rater on a plan the latest.
 */
export function voicesToShow(
  evaluation: Pick<Evaluation, 'stage' | 'plans' | 'ratings'>,
  ratings: readonly Rating[],
  scheme: Pick<Scheme, 'id' | 'version' | 'voices'>,
): readonly VoicesOfPlan[] {
  if (evaluationRules.contribute.from.includes(evaluation.stage)) return [];
  const heard = ratingsHeard(evaluation, ratings);
  return evaluation.plans.flatMap((plan) => {
    const own = heard.filter((rating) => rating.plan === plan);
    return own.length > 0 ? [ofPlan(plan, own, scheme)] : [];
  });
}

function ofPlan(
  plan: string,
  ratings: readonly Rating[],
  scheme: Pick<Scheme, 'id' | 'version' | 'voices'>,
): VoicesOfPlan {
  const heard = voicesOf(ratings, scheme);
  const { input, hidden } = shownVoices(heard, scheme);
  const { citizens: _citizens, targets: _targets, ...raters } = input;
  return {
    plan,
    input: Object.fromEntries(Object.entries(raters).flatMap(([id, each]) => (each ? [[id, each]] : []))),
    hidden: hidden.flatMap(({ voice, ...rest }) => (isRaterVoice(voice) ? [{ voice, ...rest }] : [])),
    comments: shownComments(ratings, heard, scheme),
  };
}
