import { ratingsHeard, receiptOf } from '@kinerja/core/cycle';
import { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import type { Rating } from '@kinerja/core/evaluation';
import type { TemplateResult } from 'lit';
import { toldPart } from '../../shared/plan-body.ts';
import type { Card } from '../card-part.ts';
import { cyclePart } from '../pending-part.ts';
import type { Judged, ScoreRead } from '../score-types.ts';
import type { ScorecardWords } from '../scorecard.words.ts';
import type { Localize } from '../../shared/localize.ts';
import { evaluatedWords } from './evaluated.words.ts';
import { outcomeOf } from './shown.ts';

/** The rating of this plan that the evaluation took up. */
function handedOf({ ratings, plan }: ScoreRead, { evaluation }: Judged, role: Rating['rater']['role']) {
  return ratingsHeard(evaluation, ratings).find(
    (rating) => rating.plan === plan.id && rating.rater.role === role,
  );
}

/** What is shown of a released evaluation; nothing before. */
export function evaluatedCard(read: ScoreRead, judged: Judged): Omit<Card, 'verdict'> | undefined {
  const { evaluation } = judged;
  const sealed = outcomeOf(evaluation);
  if (evaluation.released === undefined || !sealed) return undefined;
  const { adjustments, outcomes, stretch } = evaluation;
  const last = adjustments.at(-1);
  const [raw, calibrated] = [outcomes.raw?.value, outcomes.calibrated?.value];
  const before = last?.stage === 'decision' ? (calibrated ?? raw) : raw;
  const regulation = evaluationRegulations.find(({ id }) => id === sealed.regulation);
  return {
    receipt: receiptOf(sealed),
    regulation,
    plan: read.plan,
    rating: handedOf(read, judged, 'supervisor'),
    self: handedOf(read, judged, 'self'),
    isAdjusted: last !== undefined,
    stretch,
    ...(last && before !== undefined && before !== sealed.value
      ? { changed: { by: last.stage, at: last.at, before } }
      : {}),
  };
}

const stages = ['open', 'self-assessed', 'rated', 'calibrated', 'released'];

/** Before the release: how far it is, and with whom it lies. */
export function waitingPart(
  { plan }: ScoreRead,
  { evaluation, scheme }: Judged,
  localize: Localize,
  { cycle, cycleTitle }: ScorecardWords,
): TemplateResult {
  const words = localize.words(evaluatedWords);
  const { employee, supervisor } = plan;
  const at = stages.indexOf(evaluation.stage);
  const self = scheme?.voices.sources.some(({ id }) => id === 'self');
  const list = [
    { what: cycle.agreed, done: true, open: '' },
    ...(self ? [{ what: words.cycle.self, done: at > 0, open: cycle.open(employee.name) }] : []),
    { what: words.cycle.rated, done: at > 1, open: cycle.open(supervisor.name) },
    ...(scheme?.calibration
      ? [{ what: words.cycle.calibrated, done: at > 2, open: cycle.open(words.cycle.team) }]
      : []),
    { what: words.cycle.released, done: false, open: cycle.open(supervisor.name) },
  ];
  return cyclePart(toldPart(words.noResult), list, cycleTitle, cycle.done);
}
