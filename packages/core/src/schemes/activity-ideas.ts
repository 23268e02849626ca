import type { DevelopmentKind } from '../records/development.ts';
import type { Indicator } from '../records/plan.ts';
import { citing } from '../scoring/cited.ts';
import type { Citation } from '../scoring/step.ts';
import type { Text } from '../text.ts';
import { filledIn } from './basis.ts';

/** What a proposed activity is good for: a kind of indicator, any result, a behaviour, or the work in general. */
export type Fitting = Indicator['aspect'] | 'target' | 'standard' | 'value' | 'general';

/** A ready activity that a development plan can take over as it is, or in other words. */
export interface ActivityIdea {
  readonly id: string;
  readonly kind: DevelopmentKind;
  readonly label: Text;
  readonly fits: readonly Fitting[];
  /** Jam pelajaran (JP), where it is usual to count them. */
  readonly hours?: number;
  readonly basis: Citation;
}

const guidance = /* @__PURE__ */ citing('PermenPANRB 6/2022')('pembinaan kinerja: bimbingan dan konseling');
const competence = /* @__PURE__ */ citing('PP 11/2017 jo. PP 17/2020')(
  'pengembangan kompetensi (teks belum terbaca)',
  'assumption',
);
const byWork = /* @__PURE__ */ filledIn('bentuk pengembangan di tempat kerja');

/** Ready activities, what is nearest to the work first. */
export const activityIdeas: readonly ActivityIdea[] = [
  {
    id: 'bimbingan-berkala',
    kind: 'coaching',
    label: {
      id: 'Bimbingan berkala oleh atasan atas hasil ini',
      en: 'Regular coaching by the supervisor on this result',
    },
    fits: ['target', 'general'],
    basis: guidance,
  },
  {
    id: 'ukur-waktu',
    kind: 'assignment',
    label: {
      id: 'Ukur waktu setiap langkah selama dua minggu, lalu pangkas langkah yang paling lama bersama atasan',
      en: 'Time every step for two weeks, then shorten the longest one together with the supervisor',
    },
    fits: ['time'],
    basis: byWork,
  },
  {
    id: 'rencana-mingguan',
    kind: 'assignment',
    label: {
      id: 'Susun rencana mingguan dan bahas selisihnya setiap Jumat',
      en: 'Write a weekly plan and talk about the difference every Friday',
    },
    fits: ['quantity'],
    basis: byWork,
  },
  {
    id: 'daftar-periksa',
    kind: 'assignment',
    label: {
      id: 'Buat daftar periksa dan teliti hasil kerja bersama rekan sebelum diserahkan',
      en: 'Make a checklist and go through the work with a colleague before it is handed over',
    },
    fits: ['quality'],
    basis: byWork,
  },
  {
    id: 'telaah-biaya',
    kind: 'assignment',
    label: {
      id: 'Telaah pengeluaran bersama pengelola keuangan setiap bulan',
      en: 'Go through the expenses with the finance officer every month',
    },
    fits: ['cost'],
    basis: byWork,
  },
  {
    id: 'standar-jabatan',
    kind: 'self-study',
    label: {
      id: 'Pelajari kembali standar kinerja jabatan, dan tanyakan yang belum jelas',
      en: 'Study the performance standard of the position again, and ask what is not clear',
    },
    fits: ['standard'],
    basis: byWork,
  },
  {
    id: 'percakapan-perilaku',
    kind: 'coaching',
    label: {
      id: 'Bahas satu contoh nyata perilaku ini dengan atasan setiap dua minggu',
      en: 'Talk about one real example of this behaviour with the supervisor every two weeks',
    },
    fits: ['value'],
    basis: guidance,
  },
  {
    id: 'pendampingan',
    kind: 'mentoring',
    label: {
      id: 'Didampingi rekan yang hasilnya sudah baik',
      en: 'Be accompanied by a colleague who does this well',
    },
    fits: ['target', 'value'],
    basis: byWork,
  },
  {
    id: 'konseling',
    kind: 'counselling',
    label: {
      id: 'Konseling untuk hal yang menghambat dari luar pekerjaan',
      en: 'Counselling on what stands in the way from outside the work',
    },
    fits: ['value', 'general'],
    basis: guidance,
  },
  {
    id: 'pelatihan-teknis',
    kind: 'training',
    label: { id: 'Pelatihan teknis untuk pekerjaan ini', en: 'Technical training for this work' },
    fits: ['target'],
    hours: 20,
    basis: competence,
  },
  {
    id: 'belajar-daring',
    kind: 'training',
    label: {
      id: 'Pelatihan daring tentang nilai dan perilaku ini',
      en: 'Online training on this value and behaviour',
    },
    fits: ['value'],
    hours: 4,
    basis: competence,
  },
  {
    id: 'penugasan-menantang',
    kind: 'assignment',
    label: {
      id: 'Penugasan yang mengembangkan potensi, misalnya memimpin satu perbaikan layanan',
      en: 'A task that develops potential, e.g. leading one improvement of the service',
    },
    fits: ['general'],
    basis: byWork,
  },
];
