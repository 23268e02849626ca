import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reason, matrixGuide, reasonSentence, reasons, surveyGuide } from '@kinerja/core/explanation';
import { permenpanrb14of2017 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { instrument, rated, tally } from './examples.ts';

test('reasons in words', () => {
  const [worst] = reasons(surveyGuide(permenpanrb14of2017), permenpanrb14of2017.score(tally));
  const reading = { regulation: 'permenpanrb-14-2017', instrument };
  assert.equal(
    reasonSentence(worst!, { ...reading, language: 'id' }),
    'Persyaratan 2,8163 dari 4: kehilangan 3,288 poin; pada nilai tertinggi indeks menjadi 82,03 (Baik)',
  );
  assert.equal(
    reasonSentence(worst!, { ...reading, language: 'en' }),
    'Requirements 2.8163 of 4: costs 3.288 points; at the top the index would be 82.03 (Good)',
  );
  const [axis] = reasons(matrixGuide(permenpanrb6of2022), permenpanrb6of2022.score(rated));
  assert.equal(
    reasonSentence(axis!, { regulation: 'permenpanrb-6-2022', language: 'id' }),
    'Perilaku kerja di bawah ekspektasi menahan predikat; pada tingkat tertinggi predikatnya Baik',
  );
  const facts = { results: 'meets', behaviour: 'below', predicate: 'sangat-baik' };
  const both: Reason = { code: 'axes-hold-together', cost: null, path: [], facts };
  assert.equal(
    reasonSentence(both, { regulation: 'permenpanrb-6-2022', language: 'id' }),
    'Predikat belum bisa lebih tinggi karena hasil kerja sesuai ekspektasi dan juga perilaku kerja di bawah ekspektasi; ' +
      'bila keduanya pada tingkat tertinggi, predikatnya Sangat Baik',
  );
});
