import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import { receipt } from '@kinerja/core/receipt';
import { permenpanrb14of2017 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { se3of2023 } from '@kinerja/core/regulations/se-3-2023';
import { planFromStandard, schemes } from '@kinerja/core/schemes';
import * as mock from '@kinerja/mock';
import type { kinds } from '../../tools/json-schemas.ts';

const elements = Object.fromEntries(permenpanrb14of2017.elements.map((id) => [id, { sum: 33, count: 10 }]));
const year = { from: '2026-01-01', to: '2026-12-31' };
const people = { employee: mock.rina, supervisor: mock.agus, period: year };

const response = {
  id: 'r-1',
  survey: 'skm-adminduk-2026',
  instrument: { id: 'permenpanrb-14-2017', version: '1.0.0' },
  answers: { persyaratan: 4, prosedur: 'unknown' },
  profile: { usia: 34, pekerjaan: 'pns' },
  comment: 'Baik',
  language: 'id-ID',
  on: '2026-03-31',
  session: 'morning',
};

/** One plan drawn from each standard of each scheme. */
const drawn = schemes.flatMap((scheme) =>
  scheme.standards.map(({ id }) => planFromStandard(scheme, id, { id: `plan-${id}`, ...people })),
);

/** Real examples of every kind that a JSON Schema is published for. */
export const samples: Readonly<Record<keyof typeof kinds, readonly unknown[]>> = {
  scheme: schemes,
  instrument: [serviceQuestionnaire, mock.shortSurvey.instrument],
  survey: [...mock.demo.survey, mock.closedSurvey, mock.longSurvey],
  response: [response],
  tabulation: [...mock.demo.tabulation, mock.longTabulation],
  plan: [mock.rinaPlan, mock.submittedPlan, mock.longPlan, ...drawn],
  progress: mock.demo.progress,
  rating: [mock.draftRating, mock.finalRating, mock.selfRating],
  receipt: [
    receipt(permenpanrb14of2017, { respondents: 10, elements }),
    receipt(permenpanrb14of2017, { respondents: 10, elements: { ...elements, waktu: { sum: 0, count: 0 } } }),
    receipt(permenpanrb6of2022, {
      results: { level: 'exceeds', items: { a: 'exceeds' } },
      behaviour: { level: 'meets', items: {} },
    }),
    receipt(permenpanrb6of2022, { results: { items: {} }, behaviour: { items: {} } }),
    receipt(se3of2023, { organisation: 'baik', counts: { 'sangat-baik': 2, baik: 7, kurang: 1 } }),
  ],
};
