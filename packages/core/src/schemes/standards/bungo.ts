import { described, filledIn } from '../basis.ts';
import type { Standard } from '../scheme.ts';
import { duration, latest, percent, target, total } from './indicators.ts';

const told = described('Bungo');
const figures = filledIn('angka target');
const health = told('Pentingnya Standar: waktu respons, kepuasan pasien');
const supervision = told('Implementasi: pembinaan dan masukan kepada guru');
const schools = told('Implementasi: kualitas pendidikan di sekolah');
const projects = told('Tantangan: bidang infrastruktur');

/** Performance standards of positions: the plan is drawn from them. */
export const bungoStandards: readonly Standard[] = [
  {
    id: 'tenaga-kesehatan',
    label: { id: 'Petugas pelayanan kesehatan', en: 'Health service officer' },
    office: { id: 'Dinas Kesehatan', en: 'Health office' },
    targets: [
      target({
        id: 'waktu-respons',
        result: { id: 'Keluhan cepat ditanggapi', en: 'Complaints are answered quickly' },
        label: { id: 'Rata-rata waktu respons terhadap keluhan', en: 'Mean response time to complaints' },
        measure: duration('jam', 24),
        basis: health,
        figures,
      }),
      target({
        id: 'kepuasan-pasien',
        result: { id: 'Pasien puas atas pelayanan', en: 'Patients are satisfied' },
        label: { id: 'Tingkat kepuasan pasien', en: 'Patient satisfaction' },
        measure: latest('quality', 'nilai', 80),
        basis: health,
        figures,
      }),
    ],
  },
  {
    id: 'pengawas-sekolah',
    label: { id: 'Pengawas sekolah', en: 'School supervisor' },
    office: { id: 'Dinas Pendidikan', en: 'Education office' },
    targets: [
      target({
        id: 'kunjungan',
        result: { id: 'Sekolah binaan dikunjungi', en: 'Schools are visited' },
        label: { id: 'Jumlah kunjungan pengawasan', en: 'Supervision visits' },
        measure: total('kunjungan', 48),
        basis: supervision,
        figures,
      }),
      target({
        id: 'pembinaan-guru',
        result: { id: 'Guru dibina dan mendapat masukan', en: 'Teachers are coached and advised' },
        label: { id: 'Guru yang dibina', en: 'Teachers coached' },
        measure: percent('quantity', 90),
        basis: supervision,
        figures,
      }),
      target({
        id: 'mutu-sekolah',
        result: { id: 'Mutu sekolah binaan meningkat', en: 'The quality of schools rises' },
        label: { id: 'Sekolah binaan yang mutunya naik', en: 'Schools whose quality rose' },
        measure: percent('quality', 60),
        basis: schools,
        figures,
      }),
    ],
  },
  {
    id: 'staf-infrastruktur',
    label: { id: 'Staf infrastruktur', en: 'Infrastructure officer' },
    office: { id: 'Dinas Pekerjaan Umum', en: 'Public works office' },
    targets: [
      target({
        id: 'jadwal-proyek',
        result: { id: 'Proyek pembangunan sesuai jadwal', en: 'Projects keep their schedule' },
        label: { id: 'Tahap proyek yang selesai sesuai jadwal', en: 'Project stages done on schedule' },
        measure: percent('time', 90),
        basis: projects,
        figures,
      }),
      target({
        id: 'kemajuan-fisik',
        result: { id: 'Pekerjaan fisik selesai', en: 'The physical work is completed' },
        label: { id: 'Kemajuan pekerjaan fisik', en: 'Progress of the physical work' },
        measure: latest('quantity', '%', 100),
        basis: projects,
        figures,
      }),
    ],
  },
];
