import { type Issue, KinerjaError, type Records } from '@kinerja/core';
import { type FeedbackContext, type NewFeedback, actOnFeedback } from '@kinerja/core/cycle';
import { type Scheme, findScheme } from '@kinerja/core/schemes';
import { isRater } from '../auth/parts.ts';
import type { Subject } from '../auth/permissions.ts';
import { type Acting, insistNone, insistSame } from './acts.ts';
import { receivedLate } from './reception.ts';

type Feedback = Records['feedback'];

/** The act that says something of this kind. */
const actions = { feedback: 'give', 'check-in': 'check-in', request: 'request', answer: 'answer' } as const;

/**
 * Insists that the feedback is what the rules give of what this person says, or of having read it. Of an anonymous
 * giver only the role is in the record; who is signed in decides whether it is true, and is forgotten.
 * @throws `refused`, `wrong-stage`, `invalid-data`
 */
export function checkFeedback(
  stored: Feedback | undefined,
  next: Feedback,
  subject: Subject,
  acting: Acting,
): void {
  const at = acting.now.toISOString();
  const context = (today: string) => contextOf(subject, today, acting);
  if (stored) {
    const { acknowledged } = next;
    if (!acknowledged) throw fault({ path: ['acknowledged'], rule: 'required' });
    const { on, remark } = acknowledged;
    insistNone(receivedLate(on, acting.now, ['acknowledged', 'on']));
    const by = { id: acting.person.id, role: 'employee' } as const;
    const act = { action: 'acknowledge', by, at, ...(remark !== undefined && { remark }) } as const;
    return insistSame(actOnFeedback(stored, act, context(on)), next);
  }
  insistNone(receivedLate(next.on, acting.now, ['on']));
  insistSame(actOnFeedback(null, actOf(next, acting, at), context(next.on)), next);
}

function actOf(next: Feedback, { person }: Acting, at: string): NewFeedback {
  const { id, kind, giver, to, about, strengths, improvements, note } = next;
  return {
    action: actions[kind],
    id,
    by: { id: person.id, role: giver.role },
    at,
    about,
    ...(to && { to }),
    ...(strengths !== undefined && { strengths }),
    ...(improvements !== undefined && { improvements }),
    ...(note !== undefined && { note }),
    ...(giver.id === undefined && { anonymous: true }),
  };
}

function contextOf(
  { plan, evaluations = [], request }: Subject,
  today: string,
  { person, schemes }: Acting,
): FeedbackContext {
  if (!plan) throw fault({ path: ['plan'], rule: 'not-found' });
  const raters = evaluations.filter((each) => isRater(person, each)).flatMap((each) => each.raters);
  const id = plan.scheme ?? evaluations.at(-1)?.scheme.id;
  return { plan, scheme: schemeOf(id, schemes), today, raters, ...(request && { request }) };
}

function schemeOf(id: string | undefined, schemes: readonly Scheme[]): Scheme {
  const scheme = id === undefined ? undefined : findScheme(schemes, id);
  // Whether it may be anonymous, and what has to be said, a scheme decides and nobody else.
  if (!scheme) throw fault({ path: ['plan', 'scheme'], rule: 'required' });
  return scheme;
}

function fault(issue: Issue): KinerjaError {
  return new KinerjaError('invalid-data', { issues: [issue] });
}
