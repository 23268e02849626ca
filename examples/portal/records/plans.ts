import type { Plan } from '@kinerja/core/records/plan';
import { type Official, agus, rina, sari, yusuf } from './people.ts';

type Target = Plan['targets'][number];

const registered: Target = {
  id: 'pendaftaran',
  result: 'Kutipan akta kelahiran terbit dan tercatat dalam register',
  supports: 'Cakupan kepemilikan akta kelahiran anak usia 0–17 tahun meningkat',
  indicator: {
    name: 'Jumlah kutipan akta kelahiran yang diterbitkan',
    aspect: 'quantity',
    unit: 'dokumen',
    accumulation: 'sum',
    direction: 'higher',
    target: 1000,
  },
};

const faster: Target = {
  id: 'waktu-akta',
  result: 'Akta kelahiran selesai lebih cepat',
  supports: 'Cakupan kepemilikan akta kelahiran anak usia 0–17 tahun meningkat',
  indicator: {
    name: 'Rata-rata waktu dari berkas lengkap sampai akta terbit',
    aspect: 'time',
    unit: 'hari',
    accumulation: 'average',
    direction: 'lower',
    target: 3,
  },
};

const satisfied: Target = {
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
};

const procedure: Target = {
  id: 'sop',
  result: 'Prosedur penerbitan akta kelahiran diperbarui',
  indicator: {
    name: 'SOP penerbitan akta kelahiran ditetapkan kepala dinas',
    aspect: 'quality',
    unit: '',
    accumulation: 'last',
    direction: 'yes-no',
  },
};

const archived: Target = {
  id: 'arsip',
  result: 'Arsip akta kelahiran tersimpan dalam bentuk digital',
  indicator: {
    name: 'Jumlah berkas akta yang dipindai dan diperiksa',
    aspect: 'quantity',
    unit: 'berkas',
    accumulation: 'sum',
    direction: 'higher',
    target: 2400,
  },
};

const available: Target = {
  id: 'ketersediaan',
  result: 'Sistem pendaftaran tersedia selama jam layanan',
  indicator: {
    name: 'Ketersediaan sistem pendaftaran pada jam layanan',
    aspect: 'quality',
    unit: 'persen',
    accumulation: 'average',
    direction: 'range',
    minimum: 98,
    maximum: 100,
  },
};

const person = ({ id, name, position, unit }: Official): Plan['employee'] => ({ id, name, position, unit });

const planOf = (id: string, employee: Official, stage: Plan['stage'], targets: Plan['targets']): Plan => ({
  id,
  revision: 1,
  regulation: 'permenpanrb-6-2022',
  employee: person(employee),
  supervisor: person(agus),
  period: { from: '2026-01-01', to: '2026-12-31' },
  stage,
  targets,
  expectations: {
    'berorientasi-pelayanan': 'Setiap pemohon tahu kapan berkasnya selesai sebelum ia meninggalkan loket.',
    akuntabel: 'Berkas yang ditolak selalu disertai alasan tertulis.',
  },
});

/** Agreed; one target for each of the four directions. */
export const rinaPlan = planOf('plan-rina-2026', rina, 'agreed', [registered, faster, satisfied, procedure]);

export const plans: readonly Plan[] = [
  rinaPlan,
  planOf('plan-sari-2026', sari, 'agreed', [available]),
  planOf('plan-yusuf-2026', yusuf, 'submitted', [archived]),
];
