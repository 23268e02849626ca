import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';

/** The official form again, unsur by unsur: its name, and the words of the answers from 1 to 4. */
const form: readonly (readonly [id: string, label: string, answers: readonly string[]])[] = [
  ['persyaratan', 'Persyaratan', ['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai']],
  ['prosedur', 'Sistem, mekanisme, dan prosedur', ['Tidak mudah', 'Kurang mudah', 'Mudah', 'Sangat mudah']],
  ['waktu', 'Waktu penyelesaian', ['Tidak cepat', 'Kurang cepat', 'Cepat', 'Sangat cepat']],
  ['biaya', 'Biaya/tarif', ['Sangat mahal', 'Cukup mahal', 'Murah', 'Gratis']],
  [
    'produk',
    'Produk spesifikasi jenis pelayanan',
    ['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'],
  ],
  [
    'kompetensi',
    'Kompetensi pelaksana',
    ['Tidak kompeten', 'Kurang kompeten', 'Kompeten', 'Sangat kompeten'],
  ],
  [
    'perilaku',
    'Perilaku pelaksana',
    ['Tidak sopan dan ramah', 'Kurang sopan dan ramah', 'Sopan dan ramah', 'Sangat sopan dan ramah'],
  ],
  ['sarana', 'Sarana dan prasarana', ['Buruk', 'Cukup', 'Baik', 'Sangat baik']],
  [
    'pengaduan',
    'Penanganan pengaduan, saran, dan masukan',
    ['Tidak ada', 'Ada tetapi tidak berfungsi', 'Berfungsi kurang maksimal', 'Dikelola dengan baik'],
  ],
];

test('the words of the official form, each answer with the number it counts as', () => {
  assert.deepEqual(
    serviceQuestionnaire.questions.map(({ id, label, options }) => [
      id,
      label.id,
      options.map((each) => [each.value, each.label.id]),
    ]),
    form.map(([id, label, answers]) => [id, label, answers.map((each, at) => [at + 1, each])]),
  );
});

test('every question may be answered with "don\'t know", so that nobody has to invent a complaint', () =>
  assert.ok(serviceQuestionnaire.questions.every((each) => each.unknown)));

test('the form asks about the person what the official one asks, and nothing that names anybody', () => {
  assert.deepEqual(
    serviceQuestionnaire.profile.map((each) => [
      each.id,
      each.type,
      each.type === 'choice' ? each.options.map((option) => [option.value, option.label.id]) : [],
    ]),
    [
      [
        'sex',
        'choice',
        [
          ['L', 'Laki-laki'],
          ['P', 'Perempuan'],
        ],
      ],
      ['age', 'number', []],
      ['education', 'choice', ['SD', 'SMP', 'SMA', 'S1', 'S2', 'S3'].map((each) => [each, each])],
      [
        'occupation',
        'choice',
        [
          ['PNS', 'PNS'],
          ['TNI', 'TNI'],
          ['POLRI', 'Polri'],
          ['swasta', 'Swasta'],
          ['wirausaha', 'Wirausaha'],
          ['lainnya', 'Lainnya'],
        ],
      ],
      ['service-type', 'text', []],
    ],
  );
});

test('whoever reads no Indonesian finds words for all of it', () => {
  const { title, questions, profile } = serviceQuestionnaire;
  const texts = [
    title,
    ...questions.flatMap((each) => [each.label, each.text, ...each.options.map((option) => option.label)]),
    ...profile.flatMap((each) => [
      each.text,
      ...(each.type === 'choice' ? each.options.map((option) => option.label) : []),
    ]),
  ];
  for (const { id, en } of texts) assert.ok(id && en, id);
});

test('responses name the instrument and its version, and may have a comment', () => {
  const { id, version, comment } = serviceQuestionnaire;
  assert.deepEqual([id, version, comment], ['permenpanrb-14-2017', '1.0.0', true]);
});
