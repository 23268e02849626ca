import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ExplainedStep, explain } from '@kinerja/core/explanation';
import { both, scheme } from './scheme.ts';
import { everybody, of, without } from './outcomes.ts';

const flat = (step: ExplainedStep): readonly string[] => [step.text, ...step.from.flatMap(flat)];
const said = (language: string): readonly string[] => {
  const { step, parts } = of({ ...without('citizens'), subordinate: both(2, 0, 0) });
  const reading = { regulation: 'contoh-1.0.0+voices', language };
  return [step, ...parts].flatMap((each) => flat(explain(each, reading)));
};

const sentences: readonly (readonly [language: string, readonly string[]])[] = [
  [
    'id',
    [
      'Rekan kerja, Perilaku kerja: rata-rata 6 penilai = 80',
      '2 penilai: sesuai ekspektasi = 80 menurut tabel skala',
      'Bobot Atasan langsung di antara yang didengar = 0,4 ÷ 0,8 = 0,5',
      'Bawahan, Hasil kerja: terlalu sedikit untuk berdiri sendiri, dihitung bersama Rekan kerja',
      'Masyarakat: tidak didengar; bobotnya dibagi sebanding kepada yang lain',
    ],
  ],
  [
    'en',
    [
      'Peers, Work behaviour: mean of what raters said (6) = 80',
      'Raters: 2. meets expectation = 80 by the table of the scale',
      'Weight of Direct superior among those heard = 0.4 ÷ 0.8 = 0.5',
      'Subordinates, Work results: too few to stand alone, counted with Peers',
      'Citizens: not heard; its weight goes to the others in proportion',
    ],
  ],
];
for (const [language, expected] of sentences) {
  test(`every step has its sentence: ${language}`, () => {
    const all = said(language);
    for (const sentence of expected) assert.ok(all.includes(sentence), `${sentence}\n${all.join('\n')}`);
    for (const sentence of all)
      assert.doesNotMatch(sentence, /undefined|third-party|left-out|joint/, sentence);
  });
}

test('a voice that only informs is not said to have lost a weight', () => {
  const { parts } = of({ ...everybody, self: null }, scheme);
  const lost = parts
    .filter(({ id }) => id === 'unheard')
    .map((step) => explain(step, { regulation: '', language: 'en' }));
  assert.deepEqual(
    lost.map(({ text }) => text),
    ['The employee, Work results: not heard', 'The employee, Work behaviour: not heard'],
  );
});
