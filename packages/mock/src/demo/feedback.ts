import type { Feedback } from '@kinerja/core/records/feedback';
import { agus, rina, rinaPlan } from './plan.ts';

const start = { revision: 1, plan: rinaPlan.id } as const;

/** What Agus told Rina in August; she has read it. */
export const givenFeedback: Feedback = {
  ...start,
  id: 'feedback-rina-2026-08',
  revision: 2,
  kind: 'feedback',
  giver: { id: agus.id, role: 'supervisor' },
  about: { type: 'target', id: 'waktu-akta' },
  on: '2026-08-31',
  strengths: 'Berkas dari rumah sakit kini diperiksa pada hari yang sama.',
  improvements: 'Bagikan cara itu kepada loket lain sebelum akhir triwulan.',
  acknowledged: { on: '2026-09-01', remark: 'Saya bahas pada rapat loket berikutnya.' },
};

/** What Rina asks of Agus, not answered yet. */
export const askedFeedback: Feedback = {
  ...start,
  id: 'feedback-rina-2026-10',
  kind: 'request',
  giver: { id: rina.id, role: 'employee' },
  to: { id: agus.id, role: 'supervisor' },
  about: { type: 'value', id: 'kolaboratif' },
  on: '2026-10-20',
  note: 'Bagaimana kerja sama saya dengan rumah sakit dan bidan menurut Bapak?',
};
