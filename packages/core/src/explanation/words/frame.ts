import type { Languages } from '../language.ts';
import type { FrameWords } from '../step-words.ts';

/** What is said around the sentences. */
export const frame: Languages<FrameWords> = {
  id: {
    axes: { results: 'Hasil kerja', behaviour: 'Perilaku kerja' },
    statuses: {
      'in-force': 'berlaku',
      superseded: 'tidak berlaku lagi',
      'local-policy': 'kebijakan lokal',
      assumption: 'asumsi',
    },
    basis: 'Dasar',
    ownRule: 'Ketentuan bawaan Kinerja, bukan peraturan',
    exactValue: (value) => `Nilai tepat sebelum dibulatkan untuk layar: ${value}`,
    origin: (count) => (count === 1 ? 'Berasal dari' : `Berasal dari ${count} langkah`),
  },
  en: {
    axes: { results: 'Work results', behaviour: 'Work behaviour' },
    statuses: {
      'in-force': 'in force',
      superseded: 'no longer in force',
      'local-policy': 'local policy',
      assumption: 'assumption',
    },
    basis: 'Basis',
    ownRule: 'Default rule of Kinerja, not a regulation',
    exactValue: (value) => `Exact value before rounding for display: ${value}`,
    origin: (count) => (count === 1 ? 'It comes from' : `It comes from ${count} steps`),
  },
};
