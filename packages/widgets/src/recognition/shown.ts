import type { KinerjaError } from '@kinerja/core';
import {
  type Actor,
  type Award,
  type AwardAction,
  type Evaluation,
  announceable,
  defaultRecognitionPolicy,
  publicAwards,
  publicFrom,
} from '@kinerja/core/cycle';
import { type FollowUp, type Scheme, schemes } from '@kinerja/core/schemes';
import type { Localize } from '../shared/localize.ts';
import type { RecognitionRead } from './read.ts';
import type { RecognitionWords } from './recognition-words.ts';

/** What is being done: about an award, or about what an evaluation granted. */
export type Task =
  | { readonly action: 'announce'; readonly evaluation: Evaluation; readonly followUp: FollowUp }
  | { readonly action: Exclude<AwardAction, 'announce'>; readonly award: Award };

/** How far that is. */
export type Work =
  | { readonly at: 'reading' }
  | { readonly at: 'writing'; readonly task: Task; readonly lacking: boolean; readonly error?: KinerjaError }
  | { readonly at: 'sending'; readonly task: Task }
  | { readonly at: 'done' | 'queued'; readonly task: Task; readonly code: string }
  /** It had been stored on the device, and the receiver will not take it. */
  | { readonly at: 'refused'; readonly task: Task; readonly error: KinerjaError };

/** What the widget shows, and for whom. */
export interface Shown extends RecognitionRead {
  readonly words: RecognitionWords;
  readonly localize: Localize;
  readonly actor: Actor | undefined;
  /** The scheme whose rules are told; none: nothing is told of them. */
  readonly rules: Scheme | undefined;
  /** The portal's own beside those that Kinerja brings. */
  readonly schemes: readonly Scheme[];
  readonly today: string;
  readonly year: string;
  readonly work: Work;
  readonly text: string;
}

/** Names a task, so that what was typed for it comes back. */
export function keyOf(task: Task): string {
  return task.action === 'announce'
    ? `${task.evaluation.id} ${task.followUp.id}`
    : `${task.action} ${task.award.id}`;
}

/** The scheme in the version that an evaluation was made by. */
export function schemeOf({ scheme }: Evaluation, own: Scheme | undefined): Scheme | undefined {
  const all = own ? [own, ...schemes] : schemes;
  return all.find(({ id, version }) => id === scheme.id && version === scheme.version);
}

/** What may be announced: everything that these evaluations granted and nobody was told of yet. */
export function waiting({ evaluations, awards, actor, schemes: [own], today }: Shown): readonly Task[] {
  if (actor?.role !== 'supervisor' && actor?.role !== 'performance-team') return [];
  return evaluations.flatMap((evaluation) => {
    const scheme = schemeOf(evaluation, own);
    if (!scheme) return [];
    const found = announceable({ evaluation, scheme, plans: [], awards, today });
    return found.map((followUp) => ({ action: 'announce', evaluation, followUp }) as const);
  });
}

/** The awards of whoever looks at the own ones. */
export function ownAwards({ awards, actor }: Shown): readonly Award[] {
  return actor?.role === 'employee' ? awards.filter(({ employee }) => employee.id === actor.id) : [];
}

/** What everybody sees, of the year that is looked at. */
export function seenByAll({ awards, today, year }: Shown): readonly Award[] {
  return publicAwards(awards, today).filter(({ stretch }) => !year || stretch.to.startsWith(year));
}

/** Announced by the office and still there: what it may take back. */
export function standing({ awards, actor, evaluations }: Shown): readonly Award[] {
  if (actor?.role !== 'supervisor' && actor?.role !== 'performance-team') return [];
  const ids = new Set(evaluations.map(({ id }) => id));
  return awards.filter(({ evaluation, stage }) => ids.has(evaluation) && stage !== 'withdrawn');
}

/** The years that awards are of, newest first. */
export function yearsOf({ awards, today }: Shown): readonly string[] {
  const years = publicAwards(awards, today).map(({ stretch }) => stretch.to.slice(0, 4));
  return [...new Set(years)].sort().reverse();
}

/** Who sees an award, in words for its employee. */
export function sightOf(
  award: Award,
  { words: { own }, today }: Shown,
  dayInWords: (day: string) => string,
): string {
  const { leastInUnit } = defaultRecognitionPolicy;
  if (award.stage !== 'announced') return own.stages[award.stage];
  if (award.unitSize < leastInUnit) return own.small(leastInUnit);
  const from = publicFrom(award.announced);
  return from > today ? own.from(dayInWords(from)) : own.stages.announced;
}
