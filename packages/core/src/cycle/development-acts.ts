import type { DayText } from '../calendar/days.ts';
import type { Development, DevelopmentAction } from '../records/development.ts';
import type { Plan } from '../records/plan.ts';
import type { Scheme } from '../schemes/scheme.ts';
import type { Deed } from './machine.ts';

/** What surrounds a development plan and decides what may be done with it. */
export interface DevelopmentContext {
  readonly plan: Plan;
  /** Names the qualities that are judged beside the behaviour values; without it there are none. */
  readonly scheme?: Scheme;
  /** The office's day, `YYYY-MM-DD`. */
  readonly today: DayText;
}

/** The parts of a development plan that are written while it is a draft. */
export type DevelopmentChange = Partial<
  Pick<Development, 'evaluation' | 'areas' | 'activities' | 'time' | 'checkInEvery'>
>;

type CheckIn = Development['checkIns'][number];
type Outcome = NonNullable<Development['outcome']>;

/** What an act brings beside who, when and why. */
interface Brought {
  /** A new one has an id, a time and a rhythm from its first writing on. */
  readonly write: { readonly id?: string; readonly change: DevelopmentChange };
  readonly 'check-in': Pick<CheckIn, 'id' | 'progress' | 'done'> & { readonly note: string };
  readonly extend: { readonly until: DayText };
  readonly conclude: Pick<Outcome, 'result' | 'ground'>;
}

type BroughtBy<Action> = Action extends keyof Brought ? Brought[Action] : object;

/** Something done with a development plan. */
export type DevelopmentAct = {
  readonly [Action in DevelopmentAction]: Deed & { readonly action: Action } & BroughtBy<Action>;
}[DevelopmentAction];
