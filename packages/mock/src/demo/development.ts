import { type Actor, type DevelopmentAct, actOnDevelopment } from '@kinerja/core/cycle';
import type { Development } from '@kinerja/core/records/development';
import { kemuning } from '@kinerja/core/schemes';
import { releasedQuarter } from './evaluations.ts';
import { agus, rina, rinaPlan } from './plan.ts';

const supervisor: Actor = { id: agus.id, role: 'supervisor' };
const employee: Actor = { id: rina.id, role: 'employee' };

const acts: readonly DevelopmentAct[] = [
  {
    action: 'write',
    by: supervisor,
    at: '2026-10-14T02:00:00Z',
    id: 'development-rina-2026-q4',
    change: {
      evaluation: releasedQuarter.id,
      time: { from: '2026-10-15', to: '2027-01-12' },
      checkInEvery: 30,
      areas: [
        {
          id: 'berbagi-cara',
          about: { type: 'target', id: 'waktu-akta' },
          from: 'feedback',
          aim: 'Tiga loket lain memeriksa berkas rumah sakit pada hari yang sama.',
        },
        {
          id: 'kerja-sama',
          about: { type: 'value', id: 'kolaboratif' },
          from: 'rating',
          aim: 'Pertemuan bulanan dengan bidan berjalan, dan kendalanya tercatat.',
        },
      ],
      activities: [
        {
          id: 'bimbingan',
          kind: 'coaching',
          what: 'Bimbingan berkala oleh atasan atas hasil ini',
          areas: ['berbagi-cara'],
        },
        {
          id: 'pelatihan',
          kind: 'training',
          what: 'Pelatihan daring tentang memimpin pertemuan',
          areas: ['kerja-sama'],
          hours: 8,
        },
        {
          id: 'mendampingi',
          kind: 'assignment',
          what: 'Mendampingi petugas loket lain selama dua minggu',
          areas: ['berbagi-cara', 'kerja-sama'],
        },
      ],
    },
  },
  { action: 'offer', by: supervisor, at: '2026-10-14T02:30:00Z' },
  { action: 'agree', by: employee, at: '2026-10-15T01:10:00Z' },
  {
    action: 'check-in',
    by: supervisor,
    at: '2026-11-10T03:00:00Z',
    id: 'check-in-1',
    progress: 'on-track',
    note: 'Loket 2 dan 3 sudah memakai daftar periksa yang sama; loket 4 menyusul pekan depan.',
    done: ['mendampingi'],
  },
];

/** What Rina and Agus agreed on after the third quarter, with one check-in. */
export const rinaDevelopment = acts.reduce<Development | null>(
  (development, act) =>
    actOnDevelopment(development, act, { plan: rinaPlan, scheme: kemuning, today: act.at.slice(0, 10) }),
  null,
) as Development;
