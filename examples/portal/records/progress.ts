import type { Progress } from '@kinerja/core/records/progress';
import { rinaPlan } from './plans.ts';

type Details = Pick<Progress, 'note' | 'evidence' | 'obstacle'>;

const report = (target: string, on: string, value: Progress['value'], details: Details = {}): Progress => ({
  id: `contoh-${target}-${on}`,
  plan: rinaPlan.id,
  target,
  on,
  value,
  ...details,
});

/** What Rina reported before the demonstration starts: invented. */
export const rinaProgress: readonly Progress[] = [
  report('pendaftaran', '2026-03-31', 213, { evidence: { title: 'Register akta triwulan I 2026' } }),
  report('pendaftaran', '2026-06-30', 268, {
    evidence: { title: 'Register akta triwulan II 2026' },
    obstacle: {
      what: 'Pelayanan keliling di tiga kecamatan tidak berjalan selama dua pekan.',
      cause: 'Satu-satunya kendaraan pelayanan rusak; anggaran perbaikan baru tersedia bulan berikutnya.',
    },
  }),
  report('pendaftaran', '2026-09-30', 271, { evidence: { title: 'Register akta triwulan III 2026' } }),
  report('waktu-akta', '2026-03-31', 4),
  report('waktu-akta', '2026-06-30', 3.5),
  report('waktu-akta', '2026-09-30', 2.7, { note: 'Tanda tangan elektronik berlaku sejak Juli.' }),
  report('kepuasan', '2026-06-30', 79.6, { evidence: { title: 'Laporan SKM semester I 2026' } }),
  report('sop', '2026-06-30', false, { note: 'Rancangan menunggu telaah bagian hukum.' }),
];
