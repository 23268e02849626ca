import { type Issue, KinerjaError, type Records } from '@kinerja/core';
import { recordSchemas } from '@kinerja/core/records/all';
import { Progress } from '@kinerja/core/records/progress';
import { type Adapter, memory, openSource } from '@kinerja/data';
import { finalRating, rinaPlan, sekadauSurvey } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { failure, progress, response } from './bench.ts';

const issuesOf = async (promise: Promise<unknown>): Promise<readonly Issue[]> => {
  const error = (await failure(promise)) as KinerjaError<'invalid-data'>;
  expect(error).to.include({ name: 'KinerjaError', code: 'invalid-data' });
  return error.facts.issues;
};

function raise(reason: unknown): never {
  throw reason;
}

describe('openSource', () => {
  it('gives back what was put, and counts what waits', async () => {
    const source = openSource(memory(), recordSchemas);
    expect(await source.put('progress', progress('a'))).to.include({ state: 'received' });
    expect(await source.get('progress', 'a')).to.deep.equal(progress('a'));
    expect(await source.list('progress', { plan: 'plan-1' })).to.deep.equal([progress('a')]);
    expect(await source.waiting()).to.equal(0);
    const waiting = openSource({ ...memory(), waiting: async () => 3 }, recordSchemas);
    expect(await waiting.waiting()).to.equal(3);
  });

  it('makes "not found" of absence', async () => {
    const error = await failure(openSource(memory(), recordSchemas).get('survey', 'nobody'));
    expect(error)
      .to.include({ code: 'not-found' })
      .and.to.have.deep.property('facts', { kind: 'survey', id: 'nobody' });
  });

  it('keeps what a person wrote without the blanks around it', async () => {
    const source = openSource(memory(), recordSchemas);
    await source.put('progress', { ...progress('a'), note: '  selesai \n' });
    expect(await source.get('progress', 'a')).to.include({ note: 'selesai' });
  });

  it('lets nothing invalid in', async () => {
    const adapter = memory();
    const source = openSource(adapter, recordSchemas);
    const wrong = {
      ...response('a'),
      nik: '6110',
      telepon: '0812',
      answers: { prosedur: 2.5, sarana: 'baik' },
    };
    const { language: _, ...missing } = { ...wrong, on: '22-11-2026', comment: '   ' };
    expect(await issuesOf(source.put('response', missing as unknown as Records['response']))).to.deep.equal([
      { path: ['answers', 'prosedur'], rule: 'type', facts: { value: 2.5 } },
      { path: ['answers', 'sarana'], rule: 'type', facts: { length: 4 } },
      { path: ['comment'], rule: 'out-of-range', facts: { minimum: 1, length: 3 } },
      { path: ['language'], rule: 'required' },
      { path: ['on'], rule: 'format', facts: { length: 10 } },
      { path: ['nik'], rule: 'unknown-property' },
      { path: ['telepon'], rule: 'unknown-property' },
    ]);
    expect(await adapter.list('response')).to.deep.equal([]);
  });

  it('says which rule was broken, and what would have been right', async () => {
    const source = openSource(memory(), recordSchemas);
    const [target] = rinaPlan.targets;
    const plan = {
      ...rinaPlan,
      revision: 0,
      stage: 'lost',
      period: { from: '2026-12-31', to: '2026-01-01' },
      targets: [{ ...target, indicator: { ...target?.indicator, direction: 'sideways' } }],
      expectations: { 'bad key!': 'x' },
    };
    expect(await issuesOf(source.put('plan', plan as unknown as Records['plan']))).to.deep.equal([
      { path: ['revision'], rule: 'out-of-range', facts: { minimum: 1, value: 0 } },
      { path: ['period', 'to'], rule: 'inconsistent', facts: { length: 10 } },
      { path: ['stage'], rule: 'choice', facts: { offered: 'draft, submitted, agreed', length: 4 } },
      {
        path: ['targets', 0, 'indicator', 'direction'],
        rule: 'choice',
        facts: { offered: 'higher, lower, range, yes-no', length: 8 },
      },
      { path: ['expectations', 'bad key!'], rule: 'unknown-property', facts: { length: 1 } },
    ]);
  });

  it('never repeats in an error what a person wrote', async () => {
    const source = openSource(memory(), recordSchemas);
    const secret = 'nama saya Rina';
    const error = await failure(source.put('response', { ...response('a'), comment: secret, on: secret }));
    expect(JSON.stringify([(error as Error).message, (error as KinerjaError).facts])).not.to.contain('Rina');
  });

  it('lets nothing invalid out, and says where it stands in a list', async () => {
    const kept: Adapter = {
      ...memory(),
      read: async () => ({ id: 'a' }),
      list: async () => [progress('a'), {}],
    };
    const source = openSource(kept, { progress: Progress });
    expect((await issuesOf(source.get('progress', 'a'))).map(({ path }) => path)).to.deep.include(['plan']);
    expect((await issuesOf(source.list('progress'))).map(({ path }) => path)).to.deep.include([1, 'id']);
    const nothing: Adapter = { ...memory(), read: async () => null, list: async () => [null] };
    expect(await issuesOf(openSource(nothing, { progress: Progress }).get('progress', 'a'))).to.have.length(
      1,
    );
  });

  it('fails only with our errors, whatever an adapter throws', async () => {
    const foreign = new TypeError('not ours');
    const ours = new KinerjaError('unreachable', {});
    const calls = (reason: unknown) => {
      const fail = async () => {
        throw reason;
      };
      const adapter: Adapter = { read: fail, list: fail, waiting: fail, write: () => raise(reason) };
      const source = openSource(adapter, recordSchemas);
      return [source.get('plan', 'a'), source.list('plan'), source.put('plan', rinaPlan), source.waiting()];
    };
    for (const call of calls(foreign))
      expect(await failure(call)).to.include({ code: 'unexpected', cause: foreign });
    for (const call of calls(ours)) expect(await failure(call)).to.equal(ours);
  });

  it('carries only the kinds it was given', async () => {
    const source = openSource(memory({ survey: [sekadauSurvey] }), { progress: Progress });
    // @ts-expect-error a survey is not among the kinds of this source
    expect(await failure(source.get('survey', sekadauSurvey.id))).to.include({ code: 'unexpected' });
    expect(await failure(source.list('rating' as 'progress'))).to.include({ code: 'unexpected' });
  });

  it('accepts what the demonstrations are made of', async () => {
    const source = openSource(memory({ plan: [rinaPlan], rating: [finalRating] }), recordSchemas);
    expect(await source.get('plan', rinaPlan.id)).to.deep.equal(rinaPlan);
    expect(await source.get('rating', finalRating.id)).to.deep.equal(finalRating);
  });
});
