import type { Issue } from '../errors.ts';
import type { Progress } from '../records/progress.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { required } from './machine.ts';

/** What the scheme misses in the obstacle of a report: its cause, a known category, what is asked of the leader. */
export function checkObstacle({ obstacle }: Progress, { tracking: { obstacles } }: Scheme): readonly Issue[] {
  if (!obstacle) return [];
  const { cause, category, whys, support } = obstacle;
  const issues: Issue[] = [];
  // The last "why?" is the cause, whether or not it is written once more.
  if (obstacles.cause === 'required' && !cause && !whys?.length) issues.push(required('obstacle', 'cause'));
  if (obstacles.support === 'required' && !support) issues.push(required('obstacle', 'support'));
  if (category !== undefined && !obstacles.categories.some((each) => each.id === category))
    issues.push({ path: ['obstacle', 'category'], rule: 'unknown', facts: { value: category } });
  return issues;
}
