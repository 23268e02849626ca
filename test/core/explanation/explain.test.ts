import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ExplainedStep,
  type Language,
  type Reading,
  type StepReader,
  explain,
  explainOutcome,
  plainText,
  readerFor,
  stepSentence,
} from '@kinerja/core/explanation';
import { bkn3of2023 } from '@kinerja/core/regulations/bkn-3-2023';
import { permenpanrb14of2017, permenpanrb14of2017w011 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { regulations } from '@kinerja/core/regulations/all';
import { lawWords } from '@kinerja/core/regulations/words';
import { behaviourValues } from '@kinerja/core/evaluation';
import type { Step, StepId } from '@kinerja/core/scoring';
import { examples, instrument, tally } from './examples.ts';
import { goldenSteps } from './golden.ts';

const languages: readonly Language[] = ['id', 'en'];
const flat = (step: Step): Step[] => [step, ...step.from.flatMap(flat)];

/** Ids that some list of words has: none of them may be seen as it is. */
const ids = new Set([
  ...Object.values(regulations)
    .flat()
    .flatMap(({ id }) => [...Object.keys(lawWords(id).grades), ...Object.keys(lawWords(id).terms ?? {})]),
  ...behaviourValues.map(({ id }) => id),
  ...instrument.questions.map(({ id }) => id),
  ...'below meets exceeds quantity quality time cost ahli-pertama ahli-muda'.split(' '),
  ...'at-most at-least more-than in-range less-is-better thrift rank not-done all'.split(' '),
]);
/** The reader with every name between ‹ and ›, so that a name is told from an id that nobody named. */
function marking(reading: Reading): StepReader {
  const { names, ...reader } = readerFor(reading);
  const mark =
    (named: ((id: string) => string) | undefined) =>
    (id: string): string =>
      `‹${named?.(id)}›`;
  const { element, grade, item, term } = names;
  // A grade that is none comes back as it was asked for: what sorts by something else is a term then.
  const marked = (id: string): string => (grade(id) === id ? id : mark(grade)(id));
  return { ...reader, names: { element: mark(element), grade: marked, item: mark(item), term: mark(term) } };
}

function check(sentence: string, where: string): void {
  assert.ok(sentence.length > 0 && sentence.trim() === sentence, `${where}: “${sentence}”`);
  assert.doesNotMatch(sentence, /undefined|null|NaN|\[object|\(\)| {2}|: ?$|= ?$/, where);
  for (const [, name = ''] of sentence.matchAll(/‹(.*?)›/g)) {
    assert.ok(name && !ids.has(name), `${where} shows an id: “${sentence}”`);
  }
  for (const word of sentence.replace(/‹.*?›/g, '').split(/[^A-Za-z0-9-]+/)) {
    // These are also how a sentence says it.
    assert.ok(
      !ids.has(word) || ['baik', 'results', 'behaviour'].includes(word),
      `${where} shows the id ${word}: “${sentence}”`,
    );
  }
}

const said = new Set<StepId>();
const name = (id: string): string | undefined => {
  const made = /^(rhk|berkas|hari|puas|suhu|posko|rapat|laporan|bimtek|orientasi|integritas|komitmen)/.exec(
    id,
  );
  return made ? `“${id}”` : undefined;
};

for (const language of languages) {
  for (const { name: title, use } of examples) {
    test(`every step is said (${language}): ${title}`, () => {
      use((guide, input) => {
        const outcome = guide.regulation.score(input);
        assert.ok(outcome.done, JSON.stringify(outcome));
        const regulation = guide.regulation.id.replace(/ .*/, '');
        const reader = marking({ regulation, language, instrument, name });
        for (const step of [outcome.step, ...outcome.parts].flatMap(flat)) {
          said.add(step.id);
          check(stepSentence(step, reader), `${title} ${step.id}`);
        }
      });
    });
  }

  test(`every step of every golden input is said (${language})`, () => {
    assert.ok(goldenSteps.length > 60, String(goldenSteps.length));
    for (const { vector, regulation, step } of goldenSteps) {
      const reader = marking({
        regulation,
        language,
        instrument,
        name: (id) => (id === 'kegiatan' ? 'Rakor' : undefined),
      });
      for (const each of flat(step)) check(stepSentence(each, reader), `${vector} ${each.id}`);
    }
  });

  test(`what is still needed is said (${language})`, () => {
    const reader = marking({ regulation: bkn3of2023.id, language });
    const steps = [
      bkn3of2023.needed('ahli-muda', 'rank', '87.5')!,
      bkn3of2023.needed('ahli-muda', 'grade', '87.5')!,
    ];
    for (const step of steps) check(stepSentence(step, reader), step.id);
    assert.match(stepSentence(steps[0]!, reader), /pangkat/);
    assert.match(stepSentence(steps[1]!, reader), /jenjang/);
  });
}

const reading = { regulation: 'permenpanrb-14-2017', instrument } as const;

test('an outcome in words is nested like its steps, with values, digits, basis and addresses', () => {
  const outcome = permenpanrb14of2017.score(tally);
  assert.ok(outcome.done);
  const explained = explainOutcome(outcome, { ...reading, language: 'id' })!;
  assert.equal(explained.text, '78,74 termasuk mutu Baik, yang dimulai dari 76,61');
  assert.equal(explained.value, 'Baik');
  assert.equal(explained.basis, 'Dasar: PermenPANRB 14/2017, tabel mutu pelayanan (berlaku)');
  const mean = explained.from[0]!.from[0]!.from[0]!.from[2]!.from[0]!;
  assert.equal(mean.text, 'NRR Waktu penyelesaian = 150 ÷ 49 = 3,0612');
  assert.equal(mean.exact, 'Nilai tepat sebelum dibulatkan untuk layar: 150/49');
  assert.deepEqual(mean.path, ['element=waktu', 'mean']);
  const count = (it: ExplainedStep): number => 1 + it.from.reduce((sum, each) => sum + count(each), 0);
  assert.equal(count(explained), flat(outcome.step).length);
  assert.deepEqual(JSON.parse(JSON.stringify(explained)), explained);
});

test('assumption, local policy and a law that is over are said in words', () => {
  const outcome = permenpanrb14of2017w011.score(tally);
  assert.ok(outcome.done);
  const lines = plainText(explain(outcome.step, { ...reading, language: 'id' })).join('\n');
  assert.match(lines, /contoh hitungan bobot 1\/9 = 0,11 \(asumsi\)/);
  const step = (status: Step['citation']['status']): Step => ({
    ...outcome.step,
    citation: { law: 'SE Bupati 1/2026', place: '', status },
  });
  const basis = (status: Step['citation']['status'], language: string): string =>
    explain(step(status), { ...reading, language }).basis;
  assert.equal(basis('local-policy', 'id'), 'Dasar: SE Bupati 1/2026 (kebijakan lokal)');
  assert.equal(basis('local-policy', 'en-GB'), 'Basis: SE Bupati 1/2026 (local policy)');
  assert.equal(basis('superseded', 'id'), 'Dasar: SE Bupati 1/2026 (tidak berlaku lagi)');
  assert.equal(explain(step('assumption'), { ...reading, language: 'id' }).path, null);
});

test('plain text goes two spaces deeper for each step that one came from', () => {
  const step = permenpanrb14of2017.grade('80.155');
  assert.deepEqual(plainText(explain(step, { ...reading, language: 'en' })), [
    '80.16 falls in grade Good, which starts at 76.61',
    '  Basis: PermenPANRB 14/2017, tabel mutu pelayanan (in force)',
    '  Rounded to 2 decimals (half up) = 80.16',
    '    Basis: PermenPANRB 14/2017, tidak diatur (assumption)',
  ]);
});

test('plain text says a basis once, until a step below rests on another', () => {
  const outcome = permenpanrb14of2017.score(tally);
  assert.ok(outcome.done);
  const explained = explainOutcome(outcome, { ...reading, language: 'id' })!;
  const lines = plainText(explained);
  const expected = (it: ExplainedStep, above: string | null): number =>
    Number(it.basis !== above) + it.from.reduce((sum, each) => sum + expected(each, it.basis), 0);
  const bases = lines.filter((line) => line.trim().startsWith('Dasar: '));
  assert.equal(bases.length, expected(explained, null));
  assert.ok(bases.length < flat(outcome.step).length, 'the law of a weighted mean is that of the total');
  assert.equal(lines[1], `  ${explained.basis}`);
  const inner = explained.from[0]!;
  assert.equal(plainText(inner)[1], `  ${inner.basis}`, 'what is shown alone has its basis');
});

test('names: the caller first, then the law and shared lists, then the id', () => {
  const names = readerFor({
    regulation: 'pp-46-2011',
    language: 'en',
    targets: [{ id: 'rhk-1', result: 'Registrasi selesai' }],
    name: (id, as) => (id === 'x' && as === 'item' ? 'Mine' : undefined),
  }).names;
  assert.deepEqual(
    [names.item?.('rhk-1'), names.item?.('loyal'), names.item?.('x'), names.item?.('y')],
    ['Registrasi selesai', 'Loyal', 'Mine', 'y'],
  );
  assert.deepEqual(
    [names.term?.('creativity'), names.term?.('x'), names.grade('exceeds'), names.grade('baik')],
    ['Creativity', 'x', 'exceeds expectation', 'Good'],
  );
});

test('an outcome without a value has nothing to explain', () => {
  const outcome = permenpanrb14of2017.score({ respondents: 0, elements: {} });
  assert.equal(explainOutcome(outcome, { ...reading, language: 'id' }), null);
});

test('the examples speak of every step of these regulations', () => {
  const expected: readonly StepId[] = [
    ...([
      'mean',
      'weighted',
      'total',
      'converted',
      'rounded',
      'graded',
      'given',
      'achieved',
      'valued',
    ] as const),
    ...(['averaged', 'shared', 'summed', 'limited', 'credited', 'checked', 'judged', 'predicate'] as const),
    ...(['mapped', 'heard'] as const),
  ];
  assert.deepEqual([...said].sort(), [...expected].sort());
});
