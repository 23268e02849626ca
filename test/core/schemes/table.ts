import { type Cell, cells, target } from './cells.ts';

/** Sibolga, Kupang and Bungo in the table of the five systems, row by row. */
export const firstThree: Readonly<Record<string, readonly Cell[]>> = {
  sibolga: [
    ...cells(
      'Planning',
      ['the employee writes a plan', ['planning', 'from'], 'own-words'],
      ['before the superior has finished', ['planning', 'provisional'], true],
      ['that is measurable', target('petugas-pelayanan', 'tepat-waktu'), { direction: 'higher', target: 95 }],
      ['and reviewed in time', ['planning', 'agreedWithin'], 30],
    ),
    ...cells(
      'Tracking',
      ['own progress at any time', ['tracking', 'reports'], 'month'],
      ['notices of report deadlines', ['tracking', 'notices'], [7, 3, 1]],
    ),
    ...cells(
      'Rating',
      ['periodic', ['rating', 'every'], 'quarter'],
      ['by the direct supervisor', ['voices', 'sources', 'supervisor', 'weight'], '1'],
      [
        'also of the process',
        ['rating', 'qualities', 'proses', 'label', 'en'],
        'Process, and how the goal is reached',
      ],
    ),
    ...cells('Other voices', ['none', ['voices', 'sources', 'length'], 1]),
    ...cells('Obstacles', ['its cause is analysed', ['tracking', 'obstacles', 'cause'], 'required']),
    ...cells(
      'Feedback',
      ['strengths', ['feedback', 'strengths'], 'required'],
      ['weaknesses', ['feedback', 'improvements'], 'required'],
    ),
    ...cells(
      'Follow-up',
      ['recognition', ['followUps', 'pengakuan', 'kind'], 'recognition'],
      ['data for the next step', ['followUps', 'langkah-selanjutnya', 'kind'], 'next-step'],
    ),
    ...cells(
      'Acceptance',
      ['training', ['acceptance', 'pelatihan', 'label', 'en'], 'Training: why work is appraised'],
      ['explanation', ['acceptance', 'sosialisasi', 'label', 'en'], 'Introduction to the appraisal'],
    ),
  ],
  kupang: [
    ...cells(
      'Planning',
      ['service quality', target('kepala-seksi', 'kualitas-pelayanan'), { aspect: 'quality' }],
      ['discipline', target('staf-administrasi', 'disiplin'), { unit: '%', accumulation: 'ratio' }],
      ['innovation', target('kepala-seksi', 'inovasi'), { unit: 'inovasi' }],
      [
        'that everybody understands',
        ['standards', 'pengelola-vaksinasi', 'targets', 'cakupan-vaksinasi', 'meaning', 'id'],
        'Orang yang divaksin dibagi sasaran program, dalam persen.',
      ],
    ),
    ...cells('Tracking', [
      'a vaccination programme',
      target('pengelola-vaksinasi', 'cakupan-vaksinasi'),
      { accumulation: 'ratio', direction: 'higher', target: 95 },
    ]),
    ...cells(
      'Rating',
      ['yearly', ['rating', 'every'], 'year'],
      ['by the direct supervisor', ['voices', 'sources', 'supervisor', 'weight'], '0.6'],
      ['attitude', ['rating', 'qualities', 'sikap', 'label', 'en'], 'Attitude to work'],
      ['ethics', ['rating', 'qualities', 'etika', 'label', 'en'], 'Work ethics'],
    ),
    ...cells(
      'Other voices',
      ['third-party raters', ['voices', 'sources', 'third-party', 'weight'], '0.15'],
      ['peers, none of them told apart', ['voices', 'sources', 'peer', 'anonymousFrom'], 3],
    ),
    ...cells(
      'Obstacles',
      ['coaching', ['followUps', 'pembinaan', 'kind'], 'coaching'],
      ['a chance to improve', ['followUps', 'kesempatan-perbaikan', 'kind'], 'improvement-time'],
    ),
    ...cells(
      'Feedback',
      ['every level has its reason', ['rating', 'reasonsFor'], ['below', 'meets', 'exceeds']],
      ['fair', ['calibration', 'by'], 'performance-team'],
    ),
    ...cells(
      'Follow-up',
      ['promotion', ['followUps', 'promosi', 'kind'], 'promotion'],
      ['awards', ['followUps', 'penghargaan', 'kind'], 'award'],
      ['coaching for the weak', ['followUps', 'pembinaan', 'when', 'predicates', 0], 'butuh-perbaikan'],
      ['innovation awards', ['followUps', 'penghargaan-inovasi', 'when', 'innovation'], true],
    ),
    ...cells('Acceptance', [
      'transparency',
      ['acceptance', 'transparansi', 'label', 'en'],
      'Process and grounds are open',
    ]),
  ],
  bungo: [
    ...cells(
      'Planning',
      ['from the standard', ['planning', 'from'], 'standard-or-own-words'],
      ['response time', target('tenaga-kesehatan', 'waktu-respons'), { direction: 'lower', unit: 'jam' }],
      ['patient satisfaction', target('tenaga-kesehatan', 'kepuasan-pasien'), { aspect: 'quality' }],
    ),
    ...cells(
      'Tracking',
      ['execution is reported', ['tracking', 'reports'], 'month'],
      [
        'lack of resources',
        ['tracking', 'obstacles', 'categories', 'sumber-daya', 'label', 'en'],
        'Lack of resources',
      ],
      [
        'lack of facilities',
        ['tracking', 'obstacles', 'categories', 'fasilitas', 'label', 'en'],
        'Lack of facilities',
      ],
    ),
    ...cells(
      'Rating',
      ['achievement', ['voices', 'sources', 'targets', 'weight'], '0.6'],
      ['supervision', target('pengawas-sekolah', 'kunjungan'), { accumulation: 'sum', unit: 'kunjungan' }],
      ['coaching', target('pengawas-sekolah', 'pembinaan-guru'), { unit: '%' }],
      ['quality of schools', target('pengawas-sekolah', 'mutu-sekolah'), { aspect: 'quality' }],
    ),
    ...cells('Other voices', ['none but achievement', ['voices', 'sources', 'length'], 2]),
    ...cells('Obstacles', ['support from the leader', ['tracking', 'obstacles', 'support'], 'required']),
    ...cells('Feedback', [
      'input and guidance by the leader',
      ['feedback', 'prompts', 'masukan', 'label', 'en'],
      'Input and guidance by the leader',
    ]),
    ...cells(
      'Follow-up',
      ['formal recognition in a meeting', ['followUps', 'pengakuan-rapat', 'kind'], 'recognition'],
      ['incentives', ['followUps', 'insentif', 'kind'], 'incentive'],
    ),
    ...cells(
      'Acceptance',
      ['socialisation', ['acceptance', 'sosialisasi', 'basis', 'status'], 'local-policy'],
      ['training', ['acceptance', 'pelatihan', 'basis', 'status'], 'local-policy'],
    ),
  ],
};
