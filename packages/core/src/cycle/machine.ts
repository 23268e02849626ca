import { type DayText, isDay } from '../calendar/days.ts';
import { type Issue, KinerjaError } from '../errors.ts';
import type { Actor, Role } from '../records/history.ts';

/** One line of a table of rules, plain data: from which stages an action leads where, who may do it, and what must hold. */
export interface Rule<Stage extends string, Need extends string> {
  readonly from: readonly Stage[];
  /** `null`: the stage stays as it is. */
  readonly to: Stage | null;
  readonly by: readonly Role[];
  /** Properties that the act itself has to bring. */
  readonly brings: readonly string[];
  /** What must hold of the record and what surrounds it, by the names of the checks. */
  readonly needs: readonly Need[];
}

/** Action → its rule. */
export type Rules<Action extends string, Stage extends string, Need extends string> = Readonly<
  Record<Action, Rule<Stage, Need>>
>;

/** Why somebody may not act because of who he or she is. */
export type Unfit = 'not-your-role' | 'not-yours' | 'about-yourself';

/** Whether somebody may do something now, and if not, why. */
export type Permission<Action extends string = string> =
  | { readonly action: Action; readonly allowed: true; readonly brings: readonly string[] }
  | { readonly action: Action; readonly allowed: false; readonly because: Unfit | 'wrong-stage' }
  | {
      readonly action: Action;
      readonly allowed: false;
      readonly because: 'missing';
      /** What has to be put right first, each with its place. */
      readonly issues: readonly Issue[];
    };

/** What a permission is judged by: the record's stage, whether the person is who he or she says, what holds. */
export interface Situation<Stage extends string, Need extends string> {
  readonly stage: Stage;
  readonly actor: Actor;
  /** `null`: the person has this role towards the record. */
  readonly unfit: Unfit | null;
  readonly check: (need: Need) => readonly Issue[];
}

/** What every act says: who does it in what capacity, and when. */
export interface Deed {
  readonly by: Actor;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly remark?: string;
}

/** Judges one action. Who somebody is comes first, so that a stranger does not learn the stage. */
export function judge<Action extends string, Stage extends string, Need extends string>(
  rules: Rules<Action, Stage, Need>,
  action: Action,
  { stage, actor, unfit, check }: Situation<Stage, Need>,
): Permission<Action> {
  const { from, by, brings, needs } = rules[action];
  const refused = { action, allowed: false } as const;
  if (!by.includes(actor.role)) return { ...refused, because: 'not-your-role' };
  if (unfit) return { ...refused, because: unfit };
  if (!from.includes(stage)) return { ...refused, because: 'wrong-stage' };
  const issues = needs.flatMap(check);
  return issues.length > 0 ? { ...refused, because: 'missing', issues } : { action, allowed: true, brings };
}

/**
 * Lets an allowed act pass that brings what it must, not earlier than the last one in the history.
 * @throws KinerjaError `wrong-stage`, `refused` (403), or `invalid-data` with every place
 */
export function insist(
  permission: Permission,
  stage: string,
  deed: Deed,
  history: readonly { readonly at: string }[],
): void {
  const { action } = permission;
  if (!permission.allowed) {
    if (permission.because === 'missing') throw invalid(permission.issues);
    if (permission.because === 'wrong-stage') throw new KinerjaError('wrong-stage', { stage, action });
    throw new KinerjaError('refused', { status: 403 });
  }
  const issues = permission.brings.filter((name) => isEmpty(deed, name)).map((name) => required(name));
  const last = history.at(-1)?.at;
  // By the clock and not as text: a moment may have parts of a second or none.
  if (last !== undefined && Date.parse(deed.at) < Date.parse(last)) {
    issues.push({ path: ['at'], rule: 'out-of-range', facts: { minimum: last, value: deed.at } });
  }
  if (issues.length > 0) throw invalid(issues);
}

/** The error that tells these issues. */
export function invalid(issues: readonly Issue[]): KinerjaError<'invalid-data'> {
  return new KinerjaError('invalid-data', { issues });
}

/** Something that is not there and has to be, by its place. */
export function required(...path: readonly (string | number)[]): Issue {
  return { path, rule: 'required' };
}

/** What is wrong with the office's day: it is kept in the record, and terms run from it. */
export function checkToday(today: DayText): readonly Issue[] {
  return isDay(today) ? [] : [{ path: ['today'], rule: 'format', facts: { value: today } }];
}

function isEmpty(deed: Deed, name: string): boolean {
  const value = new Map<string, unknown>(Object.entries(deed)).get(name);
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
