import { KinerjaError, type Records } from '@kinerja/core';
import { type AwardAct, actOnAward } from '@kinerja/core/cycle';
import { type Acting, insistNone, insistSame } from './acts.ts';
import { begunEarly, timeIssues } from './reception.ts';

type Award = Records['award'];

/**
 * Insists that the award is what the rules give of what this person did with it, today.
 * @throws `refused`, `wrong-stage`, `invalid-data`
 */
export async function checkAward(
  stored: Award | undefined,
  next: Award,
  { records, person, schemes, now, timeZone }: Acting,
): Promise<void> {
  // Of two who announce at once the second sees what the first has written.
  const evaluation = await records.holdAlone('evaluation', next.evaluation);
  const place = stored?.history.length ?? 0;
  const entry = next.history[place];
  if (!evaluation) throw fault(['evaluation'], 'not-found');
  if (!entry || next.history.length > place + 1) throw fault(['history', place], 'required');
  if (entry.by.id !== person.id || entry.by.role !== person.role)
    throw new KinerjaError('refused', { status: 403 });
  insistNone(timeIssues(entry, now, ['history', place]));
  // The employee has the quiet days to say no, and all of them.
  if (entry.action === 'announce') insistNone(begunEarly(entry.on, now, timeZone, ['history', place, 'on']));
  const { id, version } = evaluation.scheme;
  const scheme = schemes.find((each) => each.id === id && each.version === version);
  if (!scheme) throw fault(['scheme'], 'unknown');
  const plans = await records.list('plan', { supervisor: evaluation.supervisor.id });
  const awards = await records.list('award', { evaluation: evaluation.id });
  insistSame(
    actOnAward(stored ?? null, actOf(entry, next), { evaluation, scheme, plans, awards, today: entry.on }),
    next,
  );
}

function actOf({ action, by, at, remark }: Award['history'][number], next: Award): AwardAct {
  const deed = { by, at, ...(remark !== undefined && { remark }) };
  const { id, followUp, ground } = next;
  return action === 'announce' ? { ...deed, action, id, followUp, ground } : { ...deed, action };
}

function fault(path: readonly (string | number)[], rule: string): KinerjaError {
  return new KinerjaError('invalid-data', { issues: [{ path, rule }] });
}
