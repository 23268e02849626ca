import { type Evaluation, type EvaluationAct, actOnEvaluation, openEvaluation } from '@kinerja/core/cycle';
import type { Rating } from '@kinerja/core/evaluation';
import { kupang } from '@kinerja/core/schemes';
import { agus, rina, rinaPlan } from '@kinerja/mock';

const head = { id: 'lestari-handoko', name: 'Lestari Handoko', position: 'Kepala Dinas' };

/** Of Kupang's year: opened, nothing said yet. */
export const openYear: Evaluation = {
  ...openEvaluation({
    id: 'evaluation-rina-2026',
    kind: 'annual',
    stretch: { from: '2026-01-01', to: '2026-12-31' },
    plans: [rinaPlan],
    scheme: kupang,
    appealAuthority: head,
  }),
  raters: [
    { id: 'budi-santoso', role: 'peer', status: 'approved' },
    { id: 'dewi-lestari', role: 'peer', status: 'approved' },
    { id: 'siti-rahma', role: 'third-party', status: 'approved' },
  ],
};

/** The supervisor's rating of the year, with the reasons that Kupang asks. */
export const yearRating: Rating = {
  id: 'rating-rina-2026-tahunan',
  revision: 1,
  plan: rinaPlan.id,
  rater: { id: agus.id, role: 'supervisor' },
  status: 'final',
  on: '2026-12-16',
  results: {
    level: 'exceeds',
    note: 'Waktu layanan turun dan SOP selesai lebih awal.',
    items: {
      'waktu-akta': { level: 'exceeds', note: 'Turun dari 4 menjadi 2,5 hari.' },
      sop: { level: 'meets', note: 'Ditetapkan sesuai rencana.' },
    },
  },
  behaviour: {
    level: 'exceeds',
    note: 'Melayani dengan teliti.',
    items: { etika: { level: 'meets', note: 'Menjaga kerahasiaan berkas.' } },
  },
  strengths: 'Memperpendek waktu layanan tanpa menambah petugas.',
  improvements: 'Catat hambatan pada bulan terjadinya.',
};

const supervisor = { id: agus.id, role: 'supervisor' } as const;
const employee = { id: rina.id, role: 'employee' } as const;
const team = { id: 'tim-kinerja', role: 'performance-team' } as const;
const rule = { law: 'Kinerja', place: 'contoh', status: 'local-policy' } as const;

const path = ['results', 'level'];
const acts = {
  rate: { action: 'rate', by: supervisor, at: '2026-12-16T02:00:00Z', rating: yearRating },
  calibrate: {
    action: 'calibrate',
    by: team,
    at: '2026-12-18T02:00:00Z',
    adjustments: [
      { id: 'kalibrasi-1', path, to: 'meets', ground: 'Target jumlah dokumen belum tercapai.', rule },
    ],
  },
  release: { action: 'release', by: supervisor, at: '2026-12-20T02:00:00Z' },
  acknowledge: { action: 'acknowledge', by: employee, at: '2026-12-22T02:00:00Z' },
  object: {
    action: 'object',
    by: employee,
    at: '2026-12-28T02:00:00Z',
    items: [
      {
        id: 'objection-1',
        path: ['axis=results', 'judged'],
        claim: [{ path, value: 'exceeds' }],
        ground: 'Laporan Desember mencatat 1.004 dokumen; buktinya terlampir pada laporan.',
      },
    ],
  },
  decide: {
    action: 'decide',
    by: { id: head.id, role: 'appeal-authority' },
    at: '2027-01-08T02:00:00Z',
    decisions: [
      {
        item: 'objection-1',
        verdict: 'changed',
        ground: 'Bukti diperiksa dan benar: target tercapai.',
        adjustment: 'keputusan-1',
      },
    ],
    adjustments: [{ id: 'keputusan-1', path, to: 'exceeds', ground: 'Bukti diperiksa dan benar.', rule }],
  },
  finalise: { action: 'finalise', by: supervisor, at: '2027-01-20T02:00:00Z' },
  'follow-up': {
    action: 'follow-up',
    by: supervisor,
    at: '2027-01-25T02:00:00Z',
    followUps: [{ followUp: 'penghargaan-inovasi', ground: 'Pendaftaran bersama rumah sakit.' }],
  },
} as const satisfies Readonly<Record<string, EvaluationAct>>;

/** The year after these acts, in their order. */
export function yearAfter(...names: readonly (keyof typeof acts)[]): Evaluation {
  return names.reduce<Evaluation>((evaluation, name) => {
    const act = acts[name];
    const today = act.at.slice(0, 10);
    return actOnEvaluation(evaluation, act, { scheme: kupang, plans: [rinaPlan], today });
  }, openYear);
}

export const rated = yearAfter('rate');
export const released = yearAfter('rate', 'calibrate', 'release');
export const acknowledged = yearAfter('rate', 'calibrate', 'release', 'acknowledge');
export const objected = yearAfter('rate', 'calibrate', 'release', 'acknowledge', 'object');
export const decided = yearAfter('rate', 'calibrate', 'release', 'acknowledge', 'object', 'decide');
const whole = [
  'rate',
  'calibrate',
  'release',
  'acknowledge',
  'object',
  'decide',
  'finalise',
  'follow-up',
] as const;
export const followedUp = yearAfter(...whole);

/** What may be shown of the other voices, as a server tells it. */
export const withVoices: Evaluation = {
  ...released,
  voices: [
    {
      plan: rinaPlan.id,
      input: {
        supervisor: {
          results: { below: 0, meets: 0, exceeds: 1 },
          behaviour: { below: 0, meets: 1, exceeds: 0 },
        },
        peer: { behaviour: { below: 0, meets: 3, exceeds: 2, unable: 1 }, tied: true },
      },
      hidden: [{ voice: 'third-party', axis: 'behaviour', into: 'peer' }],
      comments: [
        {
          voice: 'peer',
          strengths: ['Cepat membantu loket lain.', 'Selalu tenang menghadapi antrean.'],
          improvements: ['Bagikan catatan rapat lebih awal.'],
          notes: [],
        },
      ],
    },
  ],
};

/** Two earlier years, of which one by another rule. */
export const earlierYears: readonly Evaluation[] = [
  { ...followedUp, id: 'evaluation-rina-2025', stretch: { from: '2025-01-01', to: '2025-12-31' } },
  {
    ...followedUp,
    id: 'evaluation-rina-2021',
    stretch: { from: '2021-01-01', to: '2021-12-31' },
    regulation: 'pp-30-2019',
    outcomes: {
      final: {
        regulation: 'pp-30-2019',
        input: followedUp.outcomes.raw?.input ?? { results: { items: {} }, behaviour: { items: {} } },
        value: 'Baik (98,2)',
        hash: '0'.repeat(64),
      },
    },
  },
];
