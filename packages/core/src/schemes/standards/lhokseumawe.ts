import { described, filledIn } from '../basis.ts';
import type { Standard } from '../scheme.ts';
import { duration, latest, percent, target } from './indicators.ts';

const told = described('Lhokseumawe');
const figures = filledIn('angka target, tujuan');
const time = told('Metode Penilaian: waktu pelayanan akta kelahiran');
const survey = told('Metode Penilaian: survei kepuasan masyarakat');
const targets = told('Metode Penilaian: pencapaian target kerja');

const satisfaction = target({
  id: 'kepuasan-masyarakat',
  result: { id: 'Masyarakat puas atas layanan', en: 'Citizens are satisfied with the service' },
  label: { id: 'Indeks kepuasan masyarakat', en: 'Community satisfaction index' },
  measure: latest('quality', 'nilai', 85),
  goal: 'pelayanan-prima',
  basis: survey,
  figures,
});

/** Service standards; each target serves a goal of the region's vision and mission. */
export const lhokseumaweStandards: readonly Standard[] = [
  {
    id: 'petugas-akta',
    label: { id: 'Petugas akta kelahiran', en: 'Birth certificate officer' },
    office: { id: 'Dinas Kependudukan dan Pencatatan Sipil', en: 'Civil registry office' },
    targets: [
      target({
        id: 'waktu-akta',
        result: { id: 'Akta kelahiran lebih cepat terbit', en: 'Birth certificates are issued sooner' },
        label: { id: 'Rata-rata waktu akta kelahiran', en: 'Mean time of a birth certificate' },
        measure: duration('hari', 3),
        goal: 'pelayanan-prima',
        basis: time,
        figures,
      }),
      target({
        id: 'akta-terbit',
        result: { id: 'Permohonan akta terselesaikan', en: 'Applications are completed' },
        label: {
          id: 'Akta terbit dari permohonan lengkap',
          en: 'Certificates issued of complete applications',
        },
        measure: percent('quantity', 98),
        goal: 'aparatur-profesional',
        basis: targets,
        figures,
      }),
      satisfaction,
    ],
  },
  {
    id: 'petugas-perizinan',
    label: { id: 'Petugas perizinan', en: 'Permit officer' },
    targets: [
      target({
        id: 'waktu-izin',
        result: { id: 'Izin lebih cepat terbit', en: 'Permits are issued sooner' },
        label: { id: 'Rata-rata waktu penerbitan izin', en: 'Mean time of a permit' },
        measure: duration('hari', 5),
        goal: 'pelayanan-prima',
        basis: targets,
        figures,
      }),
      satisfaction,
    ],
  },
  {
    id: 'petugas-layanan',
    label: { id: 'Petugas layanan masyarakat', en: 'Citizen service officer' },
    targets: [
      target({
        id: 'waktu-tunggu',
        result: { id: 'Warga lebih singkat menunggu', en: 'Citizens wait less' },
        label: { id: 'Rata-rata waktu tunggu', en: 'Mean waiting time' },
        measure: duration('menit', 15),
        goal: 'pelayanan-prima',
        basis: targets,
        figures,
      }),
      target({
        id: 'inovasi',
        result: { id: 'Layanan diperbarui', en: 'The service is renewed' },
        label: { id: 'Inovasi layanan diterapkan', en: 'A service innovation is in use' },
        measure: { aspect: 'quality', unit: '', accumulation: 'last', direction: 'yes-no' },
        goal: 'aparatur-profesional',
        innovation: true,
        basis: told('Peningkatan Kualitas: ASN terpacu berinovasi'),
        figures,
      }),
      satisfaction,
    ],
  },
];
