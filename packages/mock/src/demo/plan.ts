import type { Plan } from '@kinerja/core/records/plan';

/** An invented employee of the invented Kabupaten Contoh. */
export const rina = {
  id: 'rina-wulandari',
  name: 'Rina Wulandari',
  position: 'Penata Layanan Operasional',
  unit: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh',
} as const;

/** Her invented direct supervisor. */
export const agus = {
  id: 'agus-prasetyo',
  name: 'Agus Prasetyo',
  position: 'Kepala Bidang Pelayanan Pencatatan Sipil',
  unit: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh',
} as const;

const supports = 'Cakupan kepemilikan akta kelahiran anak usia 0–17 tahun meningkat';

const targets: Plan['targets'] = [
  {
    id: 'pendaftaran',
    result: 'Kutipan akta kelahiran terbit dan tercatat dalam register',
    supports,
    indicator: {
      name: 'Jumlah kutipan akta kelahiran yang diterbitkan',
      aspect: 'quantity',
      unit: 'dokumen',
      accumulation: 'sum',
      direction: 'higher',
      target: 1000,
    },
  },
  {
    id: 'waktu-akta',
    result: 'Akta kelahiran selesai lebih cepat',
    supports,
    indicator: {
      name: 'Rata-rata waktu dari berkas lengkap sampai akta terbit',
      aspect: 'time',
      unit: 'hari',
      accumulation: 'average',
      direction: 'lower',
      target: 3,
    },
  },
  {
    id: 'kepuasan',
    result: 'Masyarakat puas atas pelayanan akta kelahiran',
    supports: 'Mutu pelayanan administrasi kependudukan meningkat',
    indicator: {
      name: 'Indeks kepuasan masyarakat pelayanan akta kelahiran',
      aspect: 'quality',
      unit: 'nilai',
      accumulation: 'last',
      direction: 'range',
      minimum: 80,
      maximum: 100,
    },
  },
  {
    id: 'sop',
    result: 'Prosedur penerbitan akta kelahiran diperbarui',
    indicator: {
      name: 'SOP penerbitan akta kelahiran ditetapkan kepala dinas',
      aspect: 'quality',
      unit: '',
      accumulation: 'last',
      direction: 'yes-no',
    },
  },
];

/** Rina's agreed plan for 2026: four targets, one for each direction. */
export const rinaPlan: Plan = {
  id: 'plan-rina-2026',
  revision: 1,
  regulation: 'permenpanrb-6-2022',
  employee: rina,
  supervisor: agus,
  period: { from: '2026-01-01', to: '2026-12-31' },
  stage: 'agreed',
  targets,
  expectations: {
    'berorientasi-pelayanan': 'Setiap pemohon tahu kapan aktanya selesai sebelum ia meninggalkan loket.',
    akuntabel: 'Berkas yang ditolak selalu disertai alasan tertulis.',
    adaptif: 'Pendaftaran dari rumah sakit dan bidan tersambung tanpa berkas kertas.',
  },
};

/** The same plan before her supervisor agreed to it. */
export const submittedPlan: Plan = { ...rinaPlan, id: 'plan-rina-2026-usulan', stage: 'submitted' };
