import { KinerjaError, type Records } from '@kinerja/core';
import {
  type DevelopmentAct,
  type DevelopmentChange,
  type DevelopmentContext,
  actOnDevelopment,
} from '@kinerja/core/cycle';
import { findScheme } from '@kinerja/core/schemes';
import type { Subject } from '../auth/permissions.ts';
import { sameContent } from '../store/succession.ts';
import { type Acting, insistNone, insistSame } from './acts.ts';
import { timeIssues } from './reception.ts';

type Development = Records['development'];
type Entry = Development['history'][number];

/**
 * Insists that the development plan is what the rules give of its newest entry, done by this person today.
 * @throws `refused`, `wrong-stage`, `invalid-data`
 */
export function checkDevelopmentAct(
  stored: Development | undefined,
  next: Development,
  { plan, evaluations = [] }: Subject,
  { person, schemes, now }: Acting,
): void {
  const place = stored?.history.length ?? 0;
  const entry = next.history[place];
  if (!plan) throw fault(['plan'], 'not-found');
  if (!entry || next.history.length > place + 1) throw fault(['history', place], 'required');
  if (entry.by.id !== person.id || entry.by.role !== person.role)
    throw new KinerjaError('refused', { status: 403 });
  insistNone(timeIssues(entry, now, ['history', place]));
  const id = plan.scheme ?? evaluations.at(-1)?.scheme.id;
  const scheme = id === undefined ? undefined : findScheme(schemes, id);
  const context: DevelopmentContext = { plan, today: entry.on, ...(scheme && { scheme }) };
  insistSame(actOnDevelopment(stored ?? null, actOf(entry, stored, next), context), next);
}

/** What was done, read from what it made of the record. */
function actOf({ action, by, at, remark }: Entry, stored: Development | undefined, next: Development) {
  const deed = { by, at, ...(remark !== undefined && { remark }) };
  return { ...deed, action, ...broughtBy(action, stored, next) } as DevelopmentAct;
}

function broughtBy(action: Entry['action'], stored: Development | undefined, next: Development): object {
  switch (action) {
    case 'write':
      return { ...(!stored && { id: next.id }), change: changeOf(stored, next) };
    case 'check-in': {
      const { id, progress, note, done } = next.checkIns.at(-1) ?? {};
      return { id, progress, note, ...(done && { done }) };
    }
    case 'extend':
      return { until: next.time.to };
    case 'conclude':
      return { result: next.outcome?.result, ground: next.outcome?.ground };
    default:
      return {};
  }
}

/** What was written: only of that which may be written. */
function changeOf(stored: Development | undefined, next: Development): DevelopmentChange {
  const names = ['evaluation', 'areas', 'activities', 'time', 'checkInEvery'] as const;
  const changed = names.filter(
    (name) => next[name] !== undefined && !sameContent([stored?.[name]], [next[name]]),
  );
  return Object.fromEntries(changed.map((name) => [name, next[name]]));
}

function fault(path: readonly (string | number)[], rule: string): KinerjaError {
  return new KinerjaError('invalid-data', { issues: [{ path, rule }] });
}
