import { citing } from '../scoring/cited.ts';
import { type SurveyRegulation, weightedIndex } from '../scoring/methods/weighted-index.ts';

const cite = citing('PermenPANRB 90/2021');

/** A perception survey of an integrity zone: offices ask other items, on a scale to 4 or to 6. */
export interface PerceptionSurvey {
  /** Survei persepsi kualitas pelayanan, or survei persepsi antikorupsi. */
  readonly survey: 'spkp' | 'spak';
  /** What distinguishes this questionnaire from others; letters, digits, dots and dashes. */
  readonly questionnaire: string;
  /** Items, by meaning. */
  readonly elements: readonly string[];
  readonly highest: 4 | 6;
}

/**
 * A regulation for one questionnaire, `permenpanrb-90-2021+<survey>-<questionnaire>`. On a scale to 4 offices publish
 * × 25 with the letters of the satisfaction survey; to 6 nobody has set a conversion, so the mean stays on its scale
 * and has no grade.
 */
export function perceptionIndex({
  survey,
  questionnaire,
  elements,
  highest,
}: PerceptionSurvey): SurveyRegulation {
  const four = highest === 4;
  return weightedIndex({
    id: `permenpanrb-90-2021+${survey}-${questionnaire}`,
    inForce: { from: '2021' },
    elements,
    scale: [1, highest],
    weight: `1/${elements.length}`,
    factor: four ? '25' : '1',
    digits: 2,
    grades: four ? { A: '88.31', B: '76.61', C: '65.00', D: '25.00' } : { ungraded: '1.00' },
    citations: {
      elements: cite(`butir ${survey.toUpperCase()} menurut kuesioner unit`, 'local-policy'),
      scale: cite(`skala 1–${highest} menurut kuesioner unit`, 'local-policy'),
      weight: cite('rata-rata sederhana: 1 ÷ jumlah butir', 'assumption'),
      factor: cite(four ? 'dilaporkan × 25' : 'konversi dari skala 6 tidak diatur', 'assumption'),
      digits: cite('tidak diatur; dua desimal', 'assumption'),
      grades: cite(four ? 'mutu mengikuti tabel SKM' : 'mutu tidak diatur', 'assumption'),
    },
  });
}

/** Service quality as a religious court asks it: eight items, 1 to 6. */
export const servicePerception: SurveyRegulation = /* @__PURE__ */ perceptionIndex({
  survey: 'spkp',
  questionnaire: '8of6',
  elements: [
    'informasi',
    'persyaratan',
    'prosedur',
    'waktu',
    'biaya',
    'sarana',
    'respons',
    'konsultasi-pengaduan',
  ],
  highest: 6,
});

/** Anti-corruption as a religious court reports it: five variables, 1 to 4. */
export const integrityPerception: SurveyRegulation = /* @__PURE__ */ perceptionIndex({
  survey: 'spak',
  questionnaire: '5of4',
  elements: ['diskriminasi', 'prosedur', 'imbalan', 'pungli', 'percaloan'],
  highest: 4,
});
