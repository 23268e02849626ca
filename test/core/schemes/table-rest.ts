import { type Cell, cells, target } from './cells.ts';

/** Kemuning and Lhokseumawe in the table of the five systems, row by row. */
export const lastTwo: Readonly<Record<string, readonly Cell[]>> = {
  kemuning: [
    ...cells(
      'Planning',
      ['indicators fixed per position', ['planning', 'from'], 'standard-only'],
      [
        'complaints solved within the set time',
        target('petugas-pengaduan', 'pengaduan-tepat-waktu'),
        { aspect: 'time', unit: '%', accumulation: 'ratio', direction: 'higher' },
      ],
      ['and how long they take', target('petugas-pengaduan', 'lama-pengaduan'), { direction: 'lower' }],
    ),
    ...cells(
      'Tracking',
      ['monthly reports', ['tracking', 'reports'], 'month'],
      [
        'to a yearly target of 1,000 registrations',
        target('petugas-pendaftaran', 'pendaftaran'),
        { target: 1000, accumulation: 'sum', unit: 'pendaftaran', direction: 'higher' },
      ],
      [
        "which is the text's own number",
        ['standards', 'petugas-pendaftaran', 'targets', 'pendaftaran', 'figures'],
        undefined,
      ],
    ),
    ...cells(
      'Rating',
      ['self-assessment first', ['rating', 'selfFirst'], true],
      ['which informs', ['voices', 'sources', 'self', 'weight'], null],
      ['then the supervisor', ['voices', 'sources', 'supervisor', 'weight'], '1'],
      ['data and facts', ['rating', 'evidence'], 'required'],
    ),
    ...cells('Other voices', ['none but the two', ['voices', 'sources', 'length'], 2]),
    ...cells(
      'Obstacles',
      ['areas to improve', ['feedback', 'prompts', 'perbaikan', 'label', 'en'], 'Areas to improve'],
      ['potential to develop', ['feedback', 'prompts', 'potensi', 'label', 'en'], 'Potential to develop'],
    ),
    ...cells('Feedback', ['constructive', ['feedback', 'improvements'], 'required']),
    ...cells(
      'Follow-up',
      [
        'award for reaching or passing the target',
        ['followUps', 'penghargaan-capaian', 'when'],
        { achievement: '100' },
      ],
      ['promotion', ['followUps', 'promosi', 'kind'], 'promotion'],
      ['fitting training', ['followUps', 'pelatihan', 'kind'], 'training'],
    ),
    ...cells(
      'Acceptance',
      ['socialisation', ['acceptance', 'sosialisasi', 'label', 'en'], 'Introduction to the appraisal'],
      [
        'training on why',
        ['acceptance', 'pelatihan-penilaian', 'label', 'en'],
        'Training: why work is appraised',
      ],
    ),
  ],
  lhokseumawe: [
    ...cells(
      'Planning',
      ['targets tied to vision and mission', ['planning', 'goals'], 'required'],
      ['which are named', ['goals', 'pelayanan-prima', 'label', 'en'], 'Excellent public service'],
      ['by each target', ['standards', 'petugas-akta', 'targets', 'waktu-akta', 'goal'], 'pelayanan-prima'],
    ),
    ...cells('Tracking', [
      'service time of birth certificates brought down',
      target('petugas-akta', 'waktu-akta'),
      { direction: 'lower', aspect: 'time', accumulation: 'average' },
    ]),
    ...cells(
      'Rating',
      ['supervisor', ['voices', 'sources', 'supervisor', 'weight'], '0.4'],
      ['community feedback', ['voices', 'sources', 'citizens', 'weight'], '0.3'],
      ['target achievement', ['voices', 'sources', 'targets', 'weight'], '0.3'],
    ),
    ...cells(
      'Other voices',
      ['satisfaction survey', ['regulations', 'survey'], 'permenpanrb-14-2017'],
      ['also as an indicator', target('petugas-akta', 'kepuasan-masyarakat'), { aspect: 'quality' }],
      ['of enough citizens', ['voices', 'sources', 'citizens', 'minimum'], 30],
    ),
    ...cells('Obstacles', ['none asked', ['tracking', 'obstacles', 'cause'], 'optional']),
    ...cells('Feedback', [
      'rating as a means of self-development',
      ['feedback', 'prompts', 'pengembangan-diri', 'label', 'en'],
      'Self-development plan',
    ]),
    ...cells(
      'Follow-up',
      ['monthly award', ['followUps', 'penghargaan-bulanan', 'every'], 'month'],
      ['for the best', ['followUps', 'penghargaan-bulanan', 'when'], { best: 1, unitFrom: 5 }],
      ['career development', ['followUps', 'pengembangan-karier', 'kind'], 'career'],
    ),
    ...cells(
      'Acceptance',
      ['socialisation', ['acceptance', 'sosialisasi', 'label', 'en'], 'Introduction to the appraisal'],
      ['training', ['acceptance', 'pelatihan', 'label', 'en'], 'Training: why work is appraised'],
    ),
  ],
};
