import type { Survey } from '@kinerja/core/records/survey';
import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';

/** The published survey of Kabupaten Sekadau, first half of 2019; its 49 answers are real, the service is not named there. */
export const sekadauSurvey: Survey = {
  id: 'skm-sekadau-2019-s1',
  regulation: 'permenpanrb-14-2017',
  title: {
    id: 'Survei Kepuasan Masyarakat semester I 2019',
    en: 'Public satisfaction survey, first half of 2019',
  },
  unit: 'Kabupaten Sekadau',
  service: 'Pelayanan publik',
  period: { from: '2019-01-01', to: '2019-06-30' },
  instrument: serviceQuestionnaire,
};

/** A fresh survey of one service of the invented Kabupaten Contoh: no answers yet, and no last day. */
export const civilRegistrySurvey: Survey = {
  id: 'skm-adminduk-2026',
  regulation: 'permenpanrb-14-2017',
  title: {
    id: 'Survei Kepuasan Masyarakat: Penerbitan Akta Kelahiran',
    en: 'Public satisfaction survey: birth certificates',
  },
  unit: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh',
  service: 'Penerbitan Akta Kelahiran',
  period: { from: '2026-01-01', to: '2026-12-31' },
  population: 1500,
  instrument: serviceQuestionnaire,
};

/** The same service last year; its last day has passed. */
export const closedSurvey: Survey = {
  ...civilRegistrySurvey,
  id: 'skm-adminduk-2025',
  period: { from: '2025-01-01', to: '2025-12-31' },
  closes: '2025-12-31',
};

/** One question, so that a story of what follows the questions is short. */
export const shortSurvey: Survey = {
  ...civilRegistrySurvey,
  id: 'skm-singkat-2026',
  instrument: {
    ...serviceQuestionnaire,
    id: 'singkat',
    questions: serviceQuestionnaire.questions.slice(0, 1),
    profile: [],
  },
};
