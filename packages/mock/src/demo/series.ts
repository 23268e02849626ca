import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import type { Tabulation } from '@kinerja/core/records/tabulation';
import { civilRegistrySurvey } from './surveys.ts';

type Elements = { id: string; label: { id: string }; sum: number; count: number }[];

/** Mean answers of the first half of 2026, in the order of the questionnaire. */
const means = [3.42, 3.18, 2.71, 3.95, 3.36, 3.44, 3.51, 2.94, 3.28];

/** Counted answers around those means; some left a question out. */
function elements(respondents: number, shift: number): Elements {
  return serviceQuestionnaire.questions.map(({ id, label }, place) => {
    const count = respondents - (place % 3);
    const mean = Math.min(4, (means[place] ?? 3) + shift);
    return { id, label, sum: Math.min(4 * count, Math.round(mean * count)), count };
  });
}

function half(year: number, of: 1 | 2, respondents: number, shift: number): Tabulation {
  const period =
    of === 1
      ? { from: `${year}-01-01`, to: `${year}-06-30` }
      : { from: `${year}-07-01`, to: `${year}-12-31` };
  return {
    id: `skm-adminduk-${year}-s${of}`,
    regulation: civilRegistrySurvey.regulation,
    title: {
      id: `Survei Kepuasan Masyarakat semester ${of === 1 ? 'I' : 'II'} ${year}: Penerbitan Akta Kelahiran`,
      en: `Public satisfaction survey, ${of === 1 ? 'first' : 'second'} half of ${year}: birth certificates`,
    },
    unit: civilRegistrySurvey.unit,
    service: civilRegistrySurvey.service,
    period,
    instrument: { id: serviceQuestionnaire.id, version: serviceQuestionnaire.version },
    respondents,
    population: 1500,
    cutOff: `${period.to}T16:59:59Z`,
    elements: elements(respondents, shift),
  };
}

const group = (id: string, label: string, respondents: number, shift: number) => ({
  id,
  label: { id: label },
  respondents,
  elements: elements(respondents, shift),
});

/** All that a tabulation can carry, invented: groups, how much each unsur matters, and what the office does about it. */
export const completeTabulation: Tabulation = {
  ...half(2026, 1, 312, 0),
  breakdowns: [
    {
      id: 'pendidikan',
      label: { id: 'Pendidikan', en: 'Education' },
      groups: [
        group('sd', 'SD ke bawah', 3, -0.4),
        group('smp', 'SMP', 21, -0.1),
        group('sma', 'SMA', 176, 0),
        group('s1', 'Diploma atau sarjana', 112, 0.1),
      ],
    },
  ],
  importance: {
    basis: 'stated',
    note: {
      id: 'Ditanyakan kepada responden yang sama: “Seberapa penting hal ini bagi Saudara?”, skala 1–4.',
      en: 'Asked of the same respondents: “How important is this to you?”, scale 1–4.',
    },
    values: {
      persyaratan: '3.20',
      prosedur: '3.55',
      waktu: '3.85',
      biaya: '3.05',
      produk: '3.60',
      kompetensi: '3.30',
      perilaku: '3.40',
      sarana: '2.75',
      pengaduan: '3.10',
    },
  },
  followUps: [
    {
      element: 'sarana',
      action: 'Menambah kursi tunggu dan jalur landai di pintu masuk.',
      responsible: 'Sekretaris Dinas',
      due: '2026-12-15',
    },
    {
      element: 'waktu',
      action: 'Membuka loket kedua pada pukul 08.00–10.00, saat antrean terpanjang.',
      responsible: 'Kepala Bidang Pelayanan Pencatatan Sipil',
      due: '2026-09-30',
      done: '2026-09-14',
      result: 'Rata-rata waktu tunggu turun dari 52 menit menjadi 31 menit.',
    },
    {
      element: 'waktu',
      action: 'Mengirim kutipan akta secara elektronik pada hari yang sama.',
      responsible: 'Kepala Seksi Kelahiran',
      due: '2026-10-31',
    },
  ],
};

/** The same service before, invented: other weights in 2024, then too few to show an index. */
export const earlierTabulations: readonly Tabulation[] = [
  { ...half(2024, 1, 204, -0.24), regulation: 'permenpanrb-14-2017+w0.11' },
  { ...half(2024, 2, 231, -0.17), regulation: 'permenpanrb-14-2017+w0.11' },
  half(2025, 1, 18, -0.05),
  half(2025, 2, 288, -0.06),
];
