import { described, filledIn } from '../basis.ts';
import type { Standard } from '../scheme.ts';
import { duration, latest, percent, target, total } from './indicators.ts';

const told = described('Kemuning');
const figures = filledIn('angka target');
const complaints = told('Implementasi: pengaduan selesai dalam waktu yang ditentukan');
const perPosition = told('Implementasi: indikator kinerja untuk setiap jabatan');

/** Fixed indicators by position. A thousand registrations a year is the text's own example. */
export const kemuningStandards: readonly Standard[] = [
  {
    id: 'petugas-pendaftaran',
    label: { id: 'Petugas pendaftaran penduduk', en: 'Population registration officer' },
    office: { id: 'Dinas Kependudukan dan Pencatatan Sipil', en: 'Civil registry office' },
    targets: [
      target({
        id: 'pendaftaran',
        result: { id: 'Pendaftaran penduduk selesai', en: 'Population registrations are completed' },
        label: { id: 'Jumlah pendaftaran yang diselesaikan', en: 'Registrations completed' },
        meaning: {
          id: 'Seribu dalam setahun; kemajuan dilihat setiap bulan.',
          en: 'A thousand a year; progress is seen each month.',
        },
        measure: total('pendaftaran', 1000),
        basis: told('Contoh Kasus: seribu pendaftaran dalam satu tahun'),
      }),
      target({
        id: 'ketepatan-data',
        result: { id: 'Data penduduk tercatat benar', en: 'Population data are recorded correctly' },
        label: { id: 'Berkas tanpa perbaikan data', en: 'Files that need no correction' },
        measure: percent('quality', 98),
        basis: perPosition,
        figures,
      }),
    ],
  },
  {
    id: 'petugas-pengaduan',
    label: { id: 'Petugas pengaduan', en: 'Complaints officer' },
    office: { id: 'Kecamatan', en: 'District office' },
    targets: [
      target({
        id: 'pengaduan-tepat-waktu',
        result: { id: 'Pengaduan selesai tepat waktu', en: 'Complaints are settled in time' },
        label: {
          id: 'Pengaduan yang selesai dalam waktu yang ditentukan',
          en: 'Complaints settled within the set time',
        },
        measure: percent('time', 90),
        basis: complaints,
        figures,
      }),
      target({
        id: 'lama-pengaduan',
        result: { id: 'Pengaduan selesai lebih cepat', en: 'Complaints are settled sooner' },
        label: { id: 'Rata-rata lama penyelesaian pengaduan', en: 'Mean time to settle a complaint' },
        measure: duration('hari', 5),
        basis: complaints,
        figures,
      }),
    ],
  },
  {
    id: 'petugas-loket',
    label: { id: 'Petugas loket pelayanan', en: 'Service counter officer' },
    targets: [
      target({
        id: 'permohonan-selesai',
        result: { id: 'Permohonan warga dilayani', en: 'Requests of citizens are served' },
        label: {
          id: 'Permohonan selesai sesuai standar',
          en: 'Requests completed to standard',
        },
        measure: percent('quantity', 95),
        basis: perPosition,
        figures,
      }),
      target({
        id: 'kepuasan-masyarakat',
        result: { id: 'Masyarakat puas atas layanan', en: 'Citizens are satisfied with the service' },
        label: { id: 'Indeks kepuasan masyarakat', en: 'Community satisfaction index' },
        measure: latest('quality', 'nilai', 80),
        basis: perPosition,
        figures,
      }),
    ],
  },
];
