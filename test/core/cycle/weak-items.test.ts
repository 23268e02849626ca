import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type WeakSources, latestJudgement, sameAbout, weakItems } from '@kinerja/core/cycle';
import { type Feedback } from '@kinerja/core/cycle';
import type { Level, Rating } from '@kinerja/core/evaluation';
import { reasonSentence } from '@kinerja/core/explanation';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { agreed, as, evaluation, rating } from './evaluations.ts';
import { supervisor } from './unit.ts';

const sources = (changes: Partial<WeakSources> = {}): WeakSources => ({
  plan: agreed,
  regulation: permenpanrb6of2022,
  ...changes,
});

const rated = (results: Level, behaviour: Level, changes: Partial<Rating> = {}): Rating => ({
  ...rating(as('supervisor'), results, behaviour),
  results: { level: results, items: { a: { level: results }, b: { level: 'meets' } } },
  behaviour: { level: behaviour, items: { loyal: { level: behaviour }, adaptif: { level: 'meets' } } },
  ...changes,
});

/** About what, why, and who said something. */
const found = (changes: Partial<WeakSources>): string[] =>
  weakItems(sources(changes)).map(({ about, level, reasons, said }) =>
    [
      'id' in about ? `${about.type}:${about.id}` : about.type,
      level ?? '–',
      reasons.map(({ code }) => code).join('+') || '–',
      said.map(({ source, id }) => `${source}:${id}`).join('+') || '–',
    ].join(' '),
  );

describe('weak items of a rating', () => {
  const cases: readonly (readonly [Level, Level, readonly string[]])[] = [
    ['exceeds', 'exceeds', []],
    ['exceeds', 'meets', ['axis:behaviour meets axis-holds –']],
    [
      'meets',
      'meets',
      ['axis:results meets axes-hold-together –', 'axis:behaviour meets axes-hold-together –'],
    ],
    ['below', 'meets', ['target:a below item-below+axis-holds –']],
    ['meets', 'below', ['value:loyal below item-below+axis-holds –']],
    [
      'below',
      'below',
      ['target:a below axis-holds+item-below –', 'value:loyal below axis-holds+item-below –'],
    ],
  ];
  for (const [results, behaviour, expected] of cases)
    it(`${results}, ${behaviour}`, () => {
      const items = found({ ratings: [rated(results, behaviour)] });
      assert.deepEqual([...items].map(codes).sort(), [...expected].map(codes).sort());
    });

  it('name the whole axis where it is low and nothing single is', () => {
    const low = rated('below', 'meets', { results: { level: 'below', items: { a: { level: 'meets' } } } });
    assert.deepEqual(found({ ratings: [low] }), ['axis:results below axis-holds –']);
  });

  it('are there also while an axis is not judged', () => {
    const open = rated('below', 'meets', { behaviour: { items: { loyal: { level: 'below' } } } });
    assert.deepEqual(found({ ratings: [open] }), ['target:a below – –', 'value:loyal below – –']);
  });

  it('leave out what the plan no longer has, and what could not be judged', () => {
    const items = { z: { level: 'below' }, b: { unable: true } } as const;
    const gone = rated('meets', 'exceeds', { results: { level: 'meets', items } });
    assert.deepEqual(found({ ratings: [gone] }), ['axis:results meets axis-holds –']);
  });

  it('have reasons that can be read', () => {
    const [first] = weakItems(sources({ ratings: [rated('meets', 'below')] }));
    const words =
      first?.reasons.map((reason) =>
        reasonSentence(reason, { regulation: 'permenpanrb-6-2022', language: 'id' }),
      ) ?? [];
    assert.equal(words.length, 2);
    assert.ok(
      words.some((each) => /menahan predikat/.test(each)),
      words.join('\n'),
    );
  });
});

/** The reasons of one item come in the order of the explanation, which is tried there. */
const codes = (line: string): string => {
  const [about, level, because = '', said] = line.split(' ');
  return [about, level, because.split('+').sort().join('+'), said].join(' ');
};

describe('what is said', () => {
  const say = (id: string, on: string, changes: Partial<Feedback> = {}): Feedback => ({
    id,
    revision: 1,
    plan: agreed.id,
    kind: 'feedback',
    giver: supervisor,
    about: { type: 'target', id: 'a' },
    on,
    improvements: `Lebih cepat ${id}`,
    ...changes,
  });

  it('stands beside the item that it is about, the latest first', () => {
    const feedback = [say('f1', '2026-03-01'), say('f2', '2026-05-01')];
    assert.deepEqual(found({ ratings: [rated('below', 'exceeds')], feedback }), [
      'target:a below item-below+axis-holds feedback:f2+feedback:f1'.replace(
        'item-below+axis-holds',
        reasonsOf(),
      ),
    ]);
  });

  it('makes an item of what was not judged low', () => {
    const feedback = [
      say('f1', '2026-03-01', { about: { type: 'value', id: 'adaptif' } }),
      say('f2', '2026-05-01', { about: { type: 'general' }, kind: 'answer' }),
      say('f3', '2026-05-02', { kind: 'request' }),
      say('f4', '2026-05-02', { plan: 'lain' }),
      { ...say('f5', '2026-05-03'), improvements: '' },
    ];
    assert.deepEqual(found({ feedback }), ['general – – feedback:f2', 'value:adaptif – – feedback:f1']);
    assert.deepEqual(
      weakItems(sources({ feedback })).map(({ from }) => from),
      ['feedback', 'feedback'],
    );
  });

  it('takes notes of the rating on what it judged low, and what it names as a whole', () => {
    const items = { a: { level: 'below', note: 'Terlambat' }, b: { level: 'meets', note: 'Baik' } } as const;
    const noted = rated('below', 'exceeds', {
      results: { level: 'below', items },
      improvements: 'Catat hambatan',
    });
    assert.deepEqual(
      found({ ratings: [noted] }).map((each) => each.split(' ').at(-1)),
      ['rating:rating-supervisor', 'rating:rating-supervisor'],
    );
    assert.deepEqual(
      weakItems(sources({ ratings: [noted] })).flatMap(({ said }) => said.map(({ words }) => words)),
      ['Terlambat', 'Catat hambatan'],
    );
  });

  const reasonsOf = (): string =>
    weakItems(sources({ ratings: [rated('below', 'exceeds')] }))[0]
      ?.reasons.map(({ code }) => code)
      .join('+') ?? '';
});

describe('the latest judgement', () => {
  it('is that of the evaluation, its final value before the raw one', () => {
    const raw = evaluation('released').outcomes.raw;
    assert.ok(raw);
    const final = {
      ...raw,
      input: { ...raw.input, results: { level: 'below', items: { a: 'below' } } },
    } as const;
    const early = evaluation('final', { id: 'e1', stretch: { from: '2026-01-01', to: '2026-03-31' } });
    const late = evaluation('final', { id: 'e2', outcomes: { raw, final } });
    const judged = latestJudgement(
      sources({ evaluations: [late, early], ratings: [rated('exceeds', 'exceeds')] }),
    );
    assert.equal(judged?.evaluation?.id, 'e2');
    assert.equal(judged?.predicate, 'butuh-perbaikan');
    assert.equal(judged?.rating, null, 'a rating that was not handed in for it says nothing of it');
  });

  it('of a year and its last quarter is that of the year, in whatever order they come', () => {
    const year = evaluation('final', { id: 'tahun', stretch: { from: '2026-01-01', to: '2026-12-31' } });
    const quarter = evaluation('final', {
      id: 'triwulan',
      stretch: { from: '2026-10-01', to: '2026-12-31' },
    });
    for (const evaluations of [
      [year, quarter],
      [quarter, year],
    ])
      assert.equal(latestJudgement(sources({ evaluations }))?.evaluation?.id, 'tahun');
  });

  it('has the rating that was handed in, and passes over what has no value yet', () => {
    const given = rated('meets', 'meets');
    const handed = { rating: given.id, plan: agreed.id, role: 'supervisor' } as const;
    const valued = evaluation('released', { ratings: [handed] });
    const open = evaluation('open', {
      id: 'e9',
      outcomes: {},
      stretch: { from: '2027-01-01', to: '2027-12-31' },
    });
    const judged = latestJudgement(sources({ evaluations: [valued, open], ratings: [given] }));
    assert.deepEqual([judged?.evaluation?.id, judged?.rating?.id], [valued.id, given.id]);
  });

  it('is a final rating of the supervisor where there is no evaluation', () => {
    const first = rated('below', 'meets', { id: 'r1', on: '2026-03-01' });
    const second = rated('exceeds', 'meets', { id: 'r2', on: '2026-06-01' });
    const draft = rated('below', 'below', { id: 'r3', on: '2026-09-01', status: 'draft' });
    const self = { ...second, id: 'r4', on: '2026-09-01', rater: { id: 'sari', role: 'self' } } as const;
    const other = { ...second, id: 'r5', on: '2026-09-01', plan: 'lain' };
    const ratings = [second, first, draft, self, other];
    assert.equal(latestJudgement(sources({ ratings }))?.rating?.id, 'r2');
    assert.equal(latestJudgement(sources({ ratings: [draft, self, other] })), null);
    assert.deepEqual(found({ ratings: [draft] }), []);
  });
});

it('two areas are the same by what they are about', () => {
  const [target, value] = [
    { type: 'target', id: 'a' },
    { type: 'value', id: 'a' },
  ] as const;
  assert.equal(sameAbout(target, { type: 'target', id: 'a' }), true);
  assert.equal(sameAbout(target, { type: 'target', id: 'b' }), false);
  assert.equal(sameAbout(target, value), false);
  assert.equal(sameAbout({ type: 'general' }, { type: 'general' }), true);
});
