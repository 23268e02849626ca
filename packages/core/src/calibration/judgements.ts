import { levels } from '../evaluation/levels.ts';
import type { Evaluation } from '../records/evaluation.ts';
import type { Level } from '../records/rating.ts';
import type { Judgement } from './rater-lens.ts';

/** An evaluation as far as it tells how its supervisor rated. */
export type Judged = Pick<Evaluation, 'employee' | 'supervisor' | 'outcomes'>;

/** 1 is the lowest. */
const scoreOf = (level: Level): number => levels.findIndex((each) => each.level === level) + 1;

/**
 * What supervisors judged, as it was rated and before anything was changed: both axes and each behaviour value, on a
 * scale from 1 to 3. Single results are left out, because no two people have the same.
 */
export function judgementsOf(evaluations: readonly Judged[]): readonly Judgement[] {
  return evaluations.flatMap(({ employee, supervisor, outcomes: { raw } }) => {
    if (!raw) return [];
    const { results, behaviour } = raw.input;
    const given: [string, Level | undefined][] = [
      ['results', results.level],
      ['behaviour', behaviour.level],
      ...Object.entries(behaviour.items),
    ];
    return given.flatMap(([item, level]): Judgement[] =>
      level ? [{ rater: supervisor.id, ratee: employee.id, item, score: scoreOf(level) }] : [],
    );
  });
}
