import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import type { Survey } from '@kinerja/core/records/survey';

/** The survey of the demo service: open for everybody's answers. */
export const birthCertificateSurvey: Survey = {
  id: 'skm-adminduk-2026',
  regulation: 'permenpanrb-14-2017',
  title: { id: 'Survei Kepuasan Masyarakat: Penerbitan Akta Kelahiran' },
  unit: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh',
  service: 'Penerbitan Akta Kelahiran',
  period: { from: '2026-01-01', to: '2026-12-31' },
  population: 1500,
  instrument: serviceQuestionnaire,
};

/** The survey that Kabupaten Sekadau published answer by answer. */
export const sekadauSurvey: Survey = {
  id: 'skm-sekadau-2019-s1',
  regulation: 'permenpanrb-14-2017',
  title: { id: 'Survei Kepuasan Masyarakat Kabupaten Sekadau, semester I 2019' },
  unit: 'Kabupaten Sekadau',
  service: 'Pelayanan publik (unit tidak terbaca pada sumber)',
  period: { from: '2019-01-01', to: '2019-06-30' },
  // Its last day is long past, so that nobody can add to what was published.
  closes: '2019-06-30',
  instrument: serviceQuestionnaire,
};
