import {
  type Actor,
  type Evaluation,
  type Feedback,
  type Stretch,
  actOnFeedback,
  checkObstacle,
  stretches,
} from '@kinerja/core/cycle';
import assert from 'node:assert/strict';
import { type Plan, type Progress, type Target, checkProgress } from '@kinerja/core/evaluation';
import type { Scheme } from '@kinerja/core/schemes';
import { at, head, hindered, profileOf } from './people.ts';

/** What is reported at the end of a stretch, so that the part of the target is what comes of the year. */
function reported(
  { indicator, breakdown = [] }: Target,
  part: number,
  stretch: Stretch,
): Pick<Progress, 'value' | 'of'> {
  if (indicator.direction === 'yes-no') return { value: part >= 1 };
  if (indicator.direction === 'range') return { value: part < 1 ? indicator.minimum / 2 : indicator.maximum };
  const { target, accumulation, direction } = indicator;
  // A ratio is told as parts of a hundred cases; nobody does more than all of them.
  if (accumulation === 'ratio') return { value: Math.min(100, Math.round(target * part)), of: 100 };
  if (accumulation !== 'sum') return { value: direction === 'lower' ? target / part : target * part };
  const months = breakdown.filter(
    ({ month }) => stretch.from <= `${month}-28` && `${month}-01` <= stretch.to,
  );
  const sum = months.reduce((all, each) => all + each.target, 0);
  return { value: Math.round(sum * part * 100) / 100 };
}

/** Reports on every target at the end of each stretch, with evidence; one of them tells of an obstacle and its cause. */
export function report(plan: Plan, scheme: Scheme): readonly Progress[] {
  const { reports, obstacles } = scheme.tracking;
  const all = stretches(plan.period, reports);
  return all.flatMap((stretch, place) =>
    plan.targets.map((target): Progress => {
      const entry: Progress = {
        id: `${plan.id}-${target.id}-${place}`,
        plan: plan.id,
        target: target.id,
        on: stretch.to,
        ...reported(target, profileOf(plan.employee.id).part, stretch),
        evidence: { title: `Rekapitulasi ${stretch.to}` },
        ...(plan.employee.id === hindered &&
          place === 0 && {
            obstacle: {
              what: 'Alat perekam rusak.',
              cause: 'Tidak ada anggaran pemeliharaan.',
              whys: ['Alat tua', 'Belum diganti', 'Tidak dianggarkan'],
              ...(obstacles.categories[0] && { category: obstacles.categories[0].id }),
              support: 'Anggaran pemeliharaan alat.',
            },
          }),
      };
      assert.deepEqual([...checkProgress(plan, entry), ...checkObstacle(entry, scheme)], []);
      return entry;
    }),
  );
}

const words = {
  strengths: 'Ramah dan teliti melayani warga.',
  improvements: 'Membagi pengetahuan kepada rekan baru.',
};

/** Feedback of the superior in every stretch, acknowledged; check-ins; and a request that is answered. */
export function speak(plan: Plan, scheme: Scheme): readonly Feedback[] {
  const employee: Actor = { id: plan.employee.id, role: 'employee' };
  const supervisor: Actor = { id: plan.supervisor.id, role: 'supervisor' };
  const context = (today: string) => ({ plan, scheme, today });
  const given = stretches(plan.period, scheme.feedback.every).map(({ to }, place) => {
    const act = {
      action: 'give',
      id: `${plan.id}-f${place}`,
      by: supervisor,
      at: at(to),
      about: { type: 'general' },
    } as const;
    return actOnFeedback(null, { ...act, ...words }, context(to));
  });
  const { checkIns } = scheme.tracking;
  const talks = (checkIns ? stretches(plan.period, checkIns) : []).map(({ to }, place) => {
    const act = {
      action: 'check-in',
      id: `${plan.id}-c${place}`,
      by: supervisor,
      at: at(to),
      about: { type: 'general' },
    } as const;
    return actOnFeedback(null, { ...act, note: 'Kemajuan dibahas bersama.' }, context(to));
  });
  return [...given, ...talks, ...asked(plan, scheme, employee, supervisor)].map((each) =>
    each.kind === 'request' || each.kind === 'answer'
      ? each
      : actOnFeedback(each, { action: 'acknowledge', by: employee, at: at(each.on) }, context(each.on)),
  );
}

/** The employee asks about the first target, and the superior answers. */
function asked(plan: Plan, scheme: Scheme, employee: Actor, supervisor: Actor): readonly Feedback[] {
  const today = plan.period.to;
  const about = { type: 'target', id: plan.targets[0]!.id } as const;
  const request = actOnFeedback(
    null,
    {
      action: 'request',
      id: `${plan.id}-r`,
      by: employee,
      at: at(today),
      about,
      to: supervisor,
      note: 'Apa yang perlu saya perbaiki?',
    },
    { plan, scheme, today },
  );
  const answer = actOnFeedback(
    null,
    { action: 'answer', id: `${plan.id}-a`, by: supervisor, at: at(today), about, ...words },
    { plan, scheme, today, request },
  );
  const read = actOnFeedback(
    answer,
    { action: 'acknowledge', by: employee, at: at(today) },
    { plan, scheme, today },
  );
  return [request, read];
}

/** The people whom this evaluation may hear beside the superior. */
export function othersFor({ employee }: Pick<Evaluation, 'employee'>): readonly string[] {
  const number = employee.id === head.id ? 0 : Number(employee.id.slice(1));
  return [1, 2, 3].map((step) => `p${`${((number + step - 1) % 11) + 1}`.padStart(2, '0')}`);
}
