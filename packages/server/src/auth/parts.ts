import type { Records } from '@kinerja/core';
import type { EvaluationStage } from '@kinerja/core/cycle';
import type { Identity } from './identity.ts';

type Evaluation = Records['evaluation'];

/** What somebody has to do with one evaluation. */
export type Part = 'employee' | 'supervisor' | 'performance-team' | 'appeal-authority' | 'rater';

/** So long raters may be heard. */
const hearing: readonly EvaluationStage[] = ['open', 'self-assessed', 'rated'];
/** So long the employee learns no judgement. */
const beforeRelease: readonly EvaluationStage[] = [...hearing, 'calibrated'];
const beforeObjection: readonly EvaluationStage[] = [...beforeRelease, 'released', 'acknowledged'];

/** Whether the evaluation was handed to the employee. */
export function isReleased({ stage }: Evaluation): boolean {
  return !beforeRelease.includes(stage);
}

/** Whether this person is asked to judge, in this voice if one is named: agreed to, and not too late. */
export function isRater({ id }: Identity, evaluation: Evaluation, role?: string): boolean {
  return (
    id !== evaluation.employee.id &&
    hearing.includes(evaluation.stage) &&
    evaluation.raters.some(
      (rater) =>
        rater.id === id &&
        (role === undefined || rater.role === role) &&
        (rater.status === 'approved' || rater.status === 'heard'),
    )
  );
}

/** This person's part in the evaluation; `null` for none. In no other role does anybody see an evaluation of his own. */
export function partOf(person: Identity, evaluation: Evaluation): Part | null {
  if (isParty(person, evaluation)) return person.role;
  return isRater(person, evaluation) ? 'rater' : null;
}

function isParty({ id, role }: Identity, evaluation: Evaluation): boolean {
  const { employee, supervisor, appealAuthority, stage } = evaluation;
  if (role === 'employee') return id === employee.id;
  if (id === employee.id) return false;
  if (role === 'supervisor') return id === supervisor.id;
  if (role === 'performance-team') return true;
  // Nothing to decide before somebody objected; where nobody is named, whoever holds the office.
  if (beforeObjection.includes(stage) || id === supervisor.id) return false;
  return appealAuthority === undefined || appealAuthority.id === id;
}
