import type { Progress } from '@kinerja/core/records/progress';
import { rinaPlan } from './plan.ts';

type Entry = Omit<Progress, 'id' | 'plan' | 'target' | 'on' | 'value'>;

function report(target: string, month: number, value: number | boolean, more: Entry = {}): Progress {
  const two = String(month).padStart(2, '0');
  return {
    id: `progress-${target}-2026-${two}`,
    plan: rinaPlan.id,
    target,
    on: `2026-${two}-28`,
    value,
    ...more,
  };
}

/** Ten months of reports on the four targets: 846 documents, 3.2 days on average, 84.1 and a procedure that was adopted. */
export const rinaProgress: readonly Progress[] = [
  report('pendaftaran', 1, 71),
  report('pendaftaran', 2, 78),
  report('pendaftaran', 3, 64, {
    note: 'Loket keliling libur dua pekan.',
    obstacle: {
      what: 'Pelayanan keliling di tiga kecamatan tidak berjalan selama dua pekan.',
      cause: 'Satu-satunya kendaraan pelayanan rusak dan anggaran perbaikan baru tersedia bulan berikutnya.',
    },
  }),
  report('pendaftaran', 4, 96),
  report('pendaftaran', 5, 88),
  report('pendaftaran', 6, 91),
  report('pendaftaran', 7, 84),
  report('pendaftaran', 8, 90),
  report('pendaftaran', 9, 97, {
    note: 'Termasuk pelayanan terpadu di RSUD.',
    evidence: {
      title: 'Rekapitulasi register akta kelahiran September 2026',
      url: 'https://arsip.contohkab.example/akta/2026-09',
    },
  }),
  report('pendaftaran', 10, 87),
  report('waktu-akta', 3, 4),
  report('waktu-akta', 6, 3.5),
  report('waktu-akta', 8, 2.8, { evidence: { title: 'Laporan waktu layanan Agustus 2026' } }),
  report('waktu-akta', 10, 2.5),
  report('kepuasan', 6, 78.6, { note: 'Hasil survei semester I.' }),
  report('kepuasan', 10, 84.1),
  report('sop', 5, false, { note: 'Rancangan menunggu telaah bagian hukum.' }),
  report('sop', 9, true, { evidence: { title: 'Keputusan Kepala Dinas Nomor 21 Tahun 2026' } }),
];
