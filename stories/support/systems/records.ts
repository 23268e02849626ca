import type { Records } from '@kinerja/core';
import type { Scheme } from '@kinerja/core/schemes';
import type { System } from '../../../examples/portal/records/systems/system.ts';

type Plan = Records['plan'];
type Progress = Records['progress'];
type Rating = Records['rating'];
type Rater = Rating['rater'];

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** What one report says of a target, so that the year reaches it. */
function reported({ indicator }: Plan['targets'][number]): Pick<Progress, 'value' | 'of'> {
  if (indicator.direction === 'yes-no') return { value: true };
  if (indicator.direction === 'range') return { value: indicator.maximum };
  const { target, accumulation, direction } = indicator;
  if (accumulation === 'ratio') return { value: Math.ceil(target), of: 100 };
  if (accumulation === 'sum') return { value: Math.ceil(target / months.length) };
  return { value: direction === 'lower' ? target * 0.8 : target };
}

/** A report on every target in every month, with evidence; in June something stood in the way. */
export function reportsOn(plan: Plan): readonly Progress[] {
  return plan.targets.flatMap((target, place) =>
    months.map((month): Progress => ({
      id: `laporan-${target.id}-${month}`,
      plan: plan.id,
      target: target.id,
      on: `2026-${month}-20`,
      ...reported(target),
      evidence: { title: `Rekap bulan ${month}` },
      ...(place === 0 &&
        month === '06' && {
          obstacle: {
            what: 'Bahan dari bagian lain terlambat dua pekan.',
            cause: 'Belum ada tenggat yang disepakati bersama.',
            support: 'Surat pimpinan tentang tenggat bersama.',
          },
        }),
    })),
  );
}

/** Colleagues and people from outside whom the scheme hears, as many as it needs. */
export function raterIds({ scheme, staff, thirdParties = [] }: System) {
  const [, ...colleagues] = staff;
  return scheme.voices.sources.flatMap(({ id: role, minimum }) => {
    if (role !== 'peer' && role !== 'third-party') return [];
    const people = role === 'peer' ? colleagues : thirdParties;
    return people.slice(0, minimum).map(({ id }) => ({ id, role }));
  });
}

/** A final rating with reasons for everything, of what this voice is asked about. */
export function ratingBy(
  plan: Plan,
  { rating, voices }: Scheme,
  { id, role }: { readonly id: string; readonly role: Rater['role'] },
): Rating {
  const axes = voices.sources.find((voice) => voice.id === role)?.axes ?? ['results', 'behaviour'];
  const whole = role === 'supervisor' || role === 'self';
  const note = 'Terlihat dari laporan dan bukti sepanjang tahun.';
  const exceeding = Object.fromEntries(
    plan.targets.map((each) => [each.id, { level: 'exceeds', note } as const]),
  );
  const qualities = Object.fromEntries(
    rating.qualities.map((each) => [each.id, { level: 'meets', note } as const]),
  );
  return {
    id: `penilaian-${id}`,
    revision: 1,
    plan: plan.id,
    rater: { id, role },
    status: 'final',
    on: '2027-01-05',
    results: axes.includes('results')
      ? { level: 'exceeds', note, items: whole ? exceeding : {} }
      : { items: {} },
    behaviour: { level: 'meets', note, items: whole ? qualities : {} },
    strengths: 'Teliti, dan memberi kabar sebelum ditanya.',
    improvements: 'Libatkan rekan lebih awal.',
  };
}
