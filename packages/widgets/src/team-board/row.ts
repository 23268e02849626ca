import type { Records } from '@kinerja/core';
import type { Member, PersonStage, TeamPerson } from './board-types.ts';
import type { Waits } from './waits.ts';

type Evaluation = Records['evaluation'];

/** One person as the board shows him or her. */
export interface Row {
  readonly member: Member;
  readonly person: TeamPerson;
  /** Name of the supervisor, where a record tells it. */
  readonly supervisor: string;
  readonly plan: Records['plan'] | undefined;
  /** Of the chosen stretch. */
  readonly evaluation: Evaluation | undefined;
  readonly stage: PersonStage;
  /** The latest sealed predicate; `null` where there is none. */
  readonly predicate: string | null;
  /** `undefined` while it is not worked out. */
  readonly waits: Waits | undefined;
  /** What is sought in: name, position and unit as they are compared. */
  readonly sought: string;
}

/** Every stage, in the order of a year. */
export const stages: readonly PersonStage[] = [
  'no-plan',
  'plan-draft',
  'plan-submitted',
  'plan-agreed',
  'open',
  'self-assessed',
  'rated',
  'calibrated',
  'released',
  'acknowledged',
  'objected',
  'decided',
  'final',
  'followed-up',
];

/** A stretch of evaluations as one text: its last day first, so that texts are in the order of time. */
export function stretchKey({ kind, stretch }: Pick<Evaluation, 'kind' | 'stretch'>): string {
  return `${stretch.to} ${kind === 'annual' ? 1 : 0} ${stretch.from}`;
}

/** Whether both are of one stretch. */
export const isSameStretch = (one: Evaluation, other: Evaluation): boolean =>
  one.kind === other.kind && one.stretch.from === other.stretch.from && one.stretch.to === other.stretch.to;

/** Text as it is compared: small letters without marks. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const latest = (plans: Member['plans']): Member['plans'][number] | undefined =>
  [...plans].sort((one, other) => (one.period.to < other.period.to ? 1 : -1))[0];

/** What became of an evaluation so far: the final value, else the calibrated one, else the raw one. */
export function predicateOf({ outcomes }: Pick<Evaluation, 'outcomes'>): string | null {
  return (outcomes.final ?? outcomes.calibrated ?? outcomes.raw)?.value ?? null;
}

/** The row of a member for a stretch; what waits is worked out later. */
export function rowOf(member: Member, stretch: string): Row {
  const { person, plans, evaluations } = member;
  const plan = latest(plans);
  const evaluation = evaluations.find((each) => stretchKey(each) === stretch);
  return {
    member,
    person,
    supervisor: (evaluation ?? plan)?.supervisor.name ?? '',
    plan,
    evaluation,
    stage: evaluation?.stage ?? (plan ? `plan-${plan.stage}` : 'no-plan'),
    predicate: evaluation ? predicateOf(evaluation) : null,
    waits: undefined,
    sought: plain(`${person.name} ${person.position} ${person.unit ?? ''}`),
  };
}
