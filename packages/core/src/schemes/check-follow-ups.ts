import type { Issue } from '../errors.ts';
import { evaluationRegulations } from '../regulations/evaluation.ts';
import { less } from '../scoring/exact.ts';
import type { Every, FollowUp, Scheme } from './scheme.ts';

/** The parts of a scheme that are well formed: what is broken elsewhere is told apart from it. */
export type SoundParts = { readonly [Part in keyof Scheme]?: Scheme[Part] | undefined };

type Path = Issue['path'];
type When = FollowUp['when'];

/** Lengths of stretches, shortest first. */
const lengths: readonly Every[] = ['month', 'quarter', 'half-year', 'year'];

/** Follow-ups that nobody could ever reach, each with the path of what forbids it. */
export function checkFollowUps(parts: SoundParts): Issue[] {
  return (parts.followUps ?? []).flatMap(({ when, every }, at) => {
    const path: Path = ['followUps', at];
    return [
      ...checkPredicates(when, [...path, 'when'], parts),
      ...checkValue(when, [...path, 'when'], parts),
      ...checkAchievement(when, [...path, 'when'], parts),
      ...checkConsecutive(when, [...path, 'when']),
      ...checkEvery(when, every, path, parts),
    ];
  });
}

/** Only predicates that the law of the scheme gives. */
function checkPredicates({ predicates = [] }: When, path: Path, { regulations }: SoundParts): Issue[] {
  const law = evaluationRegulations.find(({ id }) => id === regulations?.evaluation);
  return predicates.flatMap((value, at) => {
    const issue = { path: [...path, 'predicates', at], facts: { value } };
    if (law && !law.predicates.includes(value)) return [{ ...issue, rule: 'unknown' }];
    return predicates.indexOf(value) < at ? [{ ...issue, rule: 'duplicate' }] : [];
  });
}

/** No joint value is above the greatest that one of its voices can give. */
function greatest({ sources, levels }: Scheme['voices']): string {
  const figures = sources.some(
    ({ id, weight }) => weight !== null && (id === 'citizens' || id === 'targets'),
  );
  return figures ? '100' : levels.exceeds;
}

function checkValue({ value }: When, path: Path, { voices }: SoundParts): Issue[] {
  if (value === undefined || !voices) return [];
  const maximum = greatest(voices);
  return less(maximum, value)
    ? [{ path: [...path, 'value'], rule: 'out-of-range', facts: { maximum, value } }]
    : [];
}

/** An achievement that is cut at so many percent never gets beyond; only where all targets are the standard's. */
function checkAchievement(
  { achievement }: When,
  path: Path,
  { planning, standards = [] }: SoundParts,
): Issue[] {
  if (achievement === undefined || planning?.from !== 'standard-only' || standards.length === 0) return [];
  const cut = standards.every(({ targets }) =>
    targets.some(({ indicator: { cap, direction } }) => {
      const maximum = direction === 'yes-no' ? 100 : cap;
      return maximum !== undefined && less(`${maximum}`, achievement);
    }),
  );
  return cut ? [{ path: [...path, 'achievement'], rule: 'out-of-range', facts: { value: achievement } }] : [];
}

/** So many stretches in a row of what: a condition on each of them says it. */
function checkConsecutive({ consecutive, predicates, achievement, value }: When, path: Path): Issue[] {
  const said = predicates ?? achievement ?? value;
  return consecutive === undefined || said !== undefined
    ? []
    : [{ path: [...path, 'consecutive'], rule: 'inconsistent' }];
}

/** What rests on a rating comes no more often than ratings do. */
function checkEvery(when: When, every: Every, path: Path, { rating }: SoundParts): Issue[] {
  const rated = when.predicates ?? when.value ?? when.best;
  if (rated === undefined || !rating || lengths.indexOf(every) >= lengths.indexOf(rating.every)) return [];
  return [
    {
      path: [...path, 'every'],
      rule: 'more-often-than-rated',
      facts: { value: every, expected: rating.every },
    },
  ];
}
