import { type DayText, type WorkingCalendar, addDays, daysBetween } from '../calendar/index.ts';
import { type Term, lastDay, objectionTerms } from '../regulations/objection.ts';
import type { Scheme } from '../schemes/scheme.ts';
import type { Citation } from '../scoring/step.ts';
import { type Stretch, stretches } from './stretches.ts';

/** What has to be done in a year, or may be (to object). */
export type DueAction =
  | 'write-plan'
  | 'submit-plan'
  | 'agree-plan'
  | 'report'
  | 'check-in'
  | 'give-feedback'
  | 'acknowledge-feedback'
  | 'answer'
  | 'approve-rater'
  | 'assess-oneself'
  | 'contribute'
  | 'rate'
  | 'calibrate'
  | 'release'
  | 'acknowledge'
  | 'object'
  | 'decide'
  | 'finalise'
  | 'agree-development'
  | 'check-in-development'
  | 'conclude-development';

/** From when until when something is to be done, and who says so. */
export interface DueTerm {
  readonly firstDay: DayText;
  /** `null`: no rule sets one. */
  readonly lastDay: DayText | null;
  /** `false`: the working calendar does not cover all days on the way; the last day may come later. */
  readonly certain: boolean;
  readonly citation: Citation;
}

/** One deadline of the year, known from its first day on. */
export interface Deadline extends DueTerm {
  readonly action: DueAction;
  readonly stretch: Stretch;
}

/** `not-yet`: its first day lies ahead. `due-soon`: not more days are left than the threshold. */
export type DueState = 'not-yet' | 'open' | 'due-soon' | 'overdue';

/** Where a term stands today; `soon` is how many days before its last day it is due soon. */
export function dueState({ firstDay, lastDay: last }: DueTerm, today: DayText, soon: number): DueState {
  if (last !== null && today > last) return 'overdue';
  if (today < firstDay) return 'not-yet';
  return last !== null && daysBetween(today, last) <= soon ? 'due-soon' : 'open';
}

/**
 * The deadlines that a scheme sets for a period, by action and then by stretch. The law's own terms begin with an
 * event: `termAfter`. The scheme counts calendar days, so these are always certain.
 */
export function deadlines(scheme: Scheme, period: Stretch): readonly Deadline[] {
  const known = lastAsked.get(scheme);
  if (known && known.from === period.from && known.to === period.to) return known.deadlines;
  const found = deadlinesOf(scheme, period);
  lastAsked.set(scheme, { from: period.from, to: period.to, deadlines: found });
  return found;
}

/** The answer given last by each scheme: of thousands of plans nearly all have one period. Nobody can tell but by the clock. */
const lastAsked = /* @__PURE__ */ new WeakMap<
  Scheme,
  Stretch & { readonly deadlines: readonly Deadline[] }
>();

function deadlinesOf(scheme: Scheme, period: Stretch): readonly Deadline[] {
  const { planning, tracking, feedback, rating } = scheme;
  const every = (
    action: DueAction,
    part: { readonly basis: Citation; readonly figures?: Citation | undefined },
    list: readonly Stretch[],
    term: (stretch: Stretch) => readonly [first: DayText, last: DayText],
  ): Deadline[] =>
    list.map((stretch) => {
      const [firstDay, last] = term(stretch);
      const citation = part.figures ?? part.basis;
      return { action, stretch, firstDay, lastDay: last, certain: true, citation };
    });
  const whole = ({ from, to }: Stretch) => [from, to] as const;
  const after = (days: number) => (stretch: Stretch) => [stretch.to, addDays(stretch.to, days)] as const;
  const toPlan = () => [period.from, addDays(period.from, planning.agreedWithin)] as const;
  const toReport = ({ from, to }: Stretch) => [from, addDays(to, tracking.reportWithin)] as const;
  const rated = stretches(period, rating.every);
  return [
    ...every('agree-plan', planning, [period], toPlan),
    ...every('report', tracking, stretches(period, tracking.reports), toReport),
    ...every('check-in', tracking, tracking.checkIns ? stretches(period, tracking.checkIns) : [], whole),
    ...every('give-feedback', feedback, stretches(period, feedback.every), whole),
    ...every('assess-oneself', rating, rating.selfFirst ? rated : [], after(rating.rateWithin)),
    ...every('rate', rating, rated, after(rating.rateWithin)),
  ];
}

/** The term of the law for an action, started by an event on that day. */
export function termAfter(action: Term['action'], from: DayText, calendar: WorkingCalendar): DueTerm {
  const term = objectionTerms.find((each) => each.action === action);
  const last = term ? lastDay(term, from, calendar) : null;
  const citation = term?.citation ?? noTerm;
  return { firstDay: from, lastDay: last?.day ?? null, certain: last?.certain ?? true, citation };
}

/** Something is to be done, and nothing says by when. */
export function withoutTerm(firstDay: DayText): DueTerm {
  return { firstDay, lastDay: null, certain: true, citation: noTerm };
}

const noTerm: Citation = {
  law: 'Kinerja',
  place: 'tidak ada batas waktu yang terbaca',
  status: 'assumption',
};
