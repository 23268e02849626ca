import type { Source } from '@kinerja/core';
import type { Actor, Award, Evaluation } from '@kinerja/core/cycle';

/** The awards that this person may see, and the evaluations that they come from. */
export interface RecognitionRead {
  readonly awards: readonly Award[];
  /** Of the person in this capacity; none for the public. */
  readonly evaluations: readonly Evaluation[];
}

/** By whom evaluations are found; the team sees all that it may. */
function whereOf({ id, role }: Actor): Readonly<Record<string, string>> {
  return role === 'employee' || role === 'supervisor' ? { [role]: id } : {};
}

/** Reads awards, of one unit where it is told, and evaluations where somebody acts. Fails as the source does. */
export async function readRecognition(
  source: Source,
  unit: string,
  actor: Actor | undefined,
): Promise<RecognitionRead> {
  const [awards, evaluations] = await Promise.all([
    source.list('award', unit ? { unit } : {}),
    actor ? source.list('evaluation', whereOf(actor)) : [],
  ]);
  return { awards, evaluations };
}
