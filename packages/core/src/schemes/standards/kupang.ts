import { described, filledIn } from '../basis.ts';
import type { Standard } from '../scheme.ts';
import { duration, latest, percent, target, total } from './indicators.ts';

const told = described('Kupang');
const figures = filledIn('angka target');
const service = told('Indikator Kinerja: kualitas pelayanan');
const discipline = told('Indikator Kinerja: disiplin kerja');
const innovation = told('Indikator Kinerja: inovasi');
const vaccination = told('Indikator Kinerja: program vaksinasi');
const administration = told('Proses Evaluasi: tepat waktu, efisiensi kerja tim');

const attendance = target({
  id: 'disiplin',
  result: { id: 'Disiplin kerja', en: 'Work discipline' },
  label: { id: 'Hari hadir tepat waktu', en: 'Days present on time' },
  measure: percent('time', 98),
  basis: discipline,
  figures,
});

/** Indicators that every employee understands: service quality, discipline, innovation. */
export const kupangStandards: readonly Standard[] = [
  {
    id: 'pengelola-vaksinasi',
    label: { id: 'Pengelola program vaksinasi', en: 'Vaccination programme officer' },
    office: { id: 'Dinas Kesehatan', en: 'Health office' },
    targets: [
      target({
        id: 'cakupan-vaksinasi',
        result: {
          id: 'Program vaksinasi mencapai sasaran',
          en: 'The vaccination programme reaches its goal',
        },
        label: { id: 'Cakupan vaksinasi', en: 'Vaccination coverage' },
        meaning: {
          id: 'Orang yang divaksin dibagi sasaran program, dalam persen.',
          en: 'People vaccinated out of those the programme is for, in percent.',
        },
        measure: percent('quantity', 95),
        basis: vaccination,
        figures,
      }),
      attendance,
    ],
  },
  {
    id: 'staf-administrasi',
    label: { id: 'Staf administrasi', en: 'Administrative officer' },
    targets: [
      target({
        id: 'tugas-tepat-waktu',
        result: { id: 'Tugas selesai tepat waktu', en: 'Tasks are done on time' },
        label: { id: 'Tugas yang selesai tepat waktu', en: 'Tasks done on time' },
        measure: percent('time', 95),
        basis: administration,
        figures,
      }),
      target({
        id: 'efisiensi-tim',
        result: { id: 'Kerja tim lebih efisien', en: 'The team works more efficiently' },
        label: { id: 'Rata-rata waktu tim per berkas', en: 'Mean time of the team per file' },
        measure: duration('hari', 3),
        basis: administration,
        figures,
      }),
      attendance,
    ],
  },
  {
    id: 'kepala-seksi',
    label: { id: 'Kepala seksi pelayanan', en: 'Head of a service section' },
    targets: [
      target({
        id: 'kualitas-pelayanan',
        result: { id: 'Masyarakat puas atas layanan', en: 'Citizens are satisfied with the service' },
        label: { id: 'Indeks kepuasan masyarakat', en: 'Community satisfaction index' },
        measure: latest('quality', 'nilai', 80),
        basis: service,
        figures,
      }),
      target({
        id: 'inovasi',
        result: { id: 'Inovasi pelayanan diterapkan', en: 'A service innovation is put to use' },
        label: { id: 'Inovasi yang diterapkan', en: 'Innovations put to use' },
        measure: total('inovasi', 1),
        innovation: true,
        basis: innovation,
        figures,
      }),
      attendance,
    ],
  },
];
