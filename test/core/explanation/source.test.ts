import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultProposalPolicy } from '@kinerja/core/evaluation';
import { type Language, matrixStepWords, sourceInWords, sourceOf } from '@kinerja/core/explanation';
import { defaultRecognitionPolicy } from '@kinerja/core/cycle';
import { lhokseumawe } from '@kinerja/core/schemes';
import type { Citation } from '@kinerja/core/scoring';

const said = (citation: Citation, language: Language): string =>
  sourceInWords(citation, matrixStepWords[language]);

test('a rule of ours says first that no regulation stands behind it, then what was chosen', () => {
  const ours = 'Ketentuan bawaan Kinerja, bukan peraturan';
  assert.equal(said(defaultProposalPolicy.citation, 'id'), ours);
  assert.equal(
    said(lhokseumawe.rating.figures!, 'id'),
    `${ours}: frekuensi, batas hari, tingkat yang perlu alasan`,
  );
  assert.equal(said(defaultRecognitionPolicy.citation, 'id'), `${ours}: ambang pengumuman bawaan`);
  assert.equal(said(defaultProposalPolicy.citation, 'en'), 'Default rule of Kinerja, not a regulation');
  assert.deepEqual(sourceOf(lhokseumawe.tracking.figures!, matrixStepWords.id), {
    law: ours,
    place: 'frekuensi, batas hari, pengingat, dialog, kategori',
  });
});

test('laws, and assumptions about laws, are cited as they are', () => {
  const law: Citation = { law: 'PermenPANRB 14/2017', place: 'contoh hitungan', status: 'assumption' };
  assert.equal(said(law, 'id'), 'PermenPANRB 14/2017, contoh hitungan');
  assert.equal(said({ ...law, place: '' }, 'en'), 'PermenPANRB 14/2017');
  const agreed: Citation = { law: 'Kinerja', place: 'disepakati', status: 'local-policy' };
  assert.equal(said(agreed, 'id'), 'Kinerja, disepakati');
});
