import { described, filledIn } from '../basis.ts';
import type { Standard } from '../scheme.ts';
import { duration, latest, percent, target, total } from './indicators.ts';

const told = described('Sibolga');
const figures = filledIn('angka target');
const plan = told('Proses Evaluasi: rencana kerja yang jelas dan terukur');
const onTime = told('Proses Evaluasi: sesuai tenggat waktu, kualitas yang baik');

/** Examples of a clear, measurable plan: who writes in own words may begin with them. */
export const sibolgaStandards: readonly Standard[] = [
  {
    id: 'petugas-pelayanan',
    label: { id: 'Petugas pelayanan publik', en: 'Public service officer' },
    targets: [
      target({
        id: 'tepat-waktu',
        result: { id: 'Layanan selesai sesuai tenggat', en: 'Services are done by their deadline' },
        label: { id: 'Layanan yang selesai sesuai tenggat', en: 'Services done by the deadline' },
        measure: percent('time', 95),
        basis: onTime,
        figures,
      }),
      target({
        id: 'mutu',
        result: { id: 'Layanan bermutu baik', en: 'Services are of good quality' },
        label: { id: 'Layanan tanpa pengerjaan ulang', en: 'Services without rework' },
        measure: percent('quality', 95),
        basis: onTime,
        figures,
      }),
    ],
  },
  {
    id: 'penyusun-laporan',
    label: { id: 'Penyusun laporan', en: 'Report writer' },
    targets: [
      target({
        id: 'laporan',
        result: { id: 'Laporan tersedia bagi pimpinan', en: 'Reports are there for the leader' },
        label: { id: 'Laporan yang disetujui', en: 'Reports approved' },
        measure: total('laporan', 12),
        basis: plan,
        figures,
      }),
      target({
        id: 'keterlambatan',
        result: { id: 'Laporan disampaikan tepat waktu', en: 'Reports are handed in on time' },
        label: { id: 'Rata-rata keterlambatan laporan', en: 'Mean delay of reports' },
        measure: duration('hari', 1),
        basis: told('Peran Teknologi: tenggat waktu laporan'),
        figures,
      }),
    ],
  },
  {
    id: 'pelaksana-proyek',
    label: { id: 'Pelaksana proyek pelayanan', en: 'Service project officer' },
    targets: [
      target({
        id: 'kemajuan',
        result: { id: 'Proyek pelayanan publik selesai', en: 'The service project is completed' },
        label: { id: 'Kemajuan proyek', en: 'Progress of the project' },
        measure: latest('quantity', '%', 100),
        basis: told('Proses Evaluasi: satu proyek pelayanan publik'),
      }),
      target({
        id: 'biaya',
        result: { id: 'Biaya proyek sesuai rencana', en: 'The project costs what was planned' },
        label: { id: 'Serapan anggaran', en: 'Budget spent' },
        measure: {
          aspect: 'cost',
          unit: '%',
          accumulation: 'last',
          direction: 'range',
          minimum: 95,
          maximum: 100,
        },
        basis: plan,
        figures,
      }),
    ],
  },
];
