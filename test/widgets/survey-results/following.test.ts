import { KinerjaError } from '@kinerja/core';
import { type KinerjaSurveyResults, DeliveredEvent, SubmittedEvent } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { FakeSource, heard, later } from '../shared/fake-source.ts';
import { bantul, counted, one, sekadau, settled, status, text, widget } from './support.ts';

describe('kinerja-survey-results, following the answers', () => {
  const more = counted(sekadau, (id) => ({ sum: id === 'biaya' ? 181 : 160, count: 50 }), {
    respondents: 50,
  });

  async function moved(act: (source: FakeSource) => void): Promise<KinerjaSurveyResults> {
    const source = new FakeSource().with('tabulation', sekadau);
    const element = await widget(source);
    source.with('tabulation', more);
    act(source);
    await settled(element);
    return element;
  }

  it('moves before the eyes of who just answered, and says from what to what', async () => {
    const submitted = {
      kind: 'response',
      id: 'a',
      survey: sekadau.id,
      state: 'received',
      code: 'A',
    } as const;
    const element = await moved(() => document.body.dispatchEvent(new SubmittedEvent(submitted)));
    expect(text(one(element, '.index'))).to.contain('81,17');
    expect(text(status(element))).to.equal('Indeks berubah dari 78,74 menjadi 81,17.');
    expect(getComputedStyle(status(element)).position).to.equal('static');
    await expect(element).to.be.accessible();
  });

  it('says it in a live region that was there before', async () => {
    const source = new FakeSource().with('tabulation', sekadau);
    const element = await widget(source);
    const region = status(element);
    expect(text(region)).to.equal('');
    source.with('tabulation', more);
    document.body.dispatchEvent(new DeliveredEvent('response', 'a', 'A'));
    await settled(element);
    expect(status(element)).to.equal(region);
    expect(text(region)).to.contain('81,17');
  });

  it('does not read for another survey', async () => {
    const submitted = {
      kind: 'response',
      id: 'a',
      survey: 'skm-lain',
      state: 'received',
      code: 'A',
    } as const;
    const element = await moved(() => document.body.dispatchEvent(new SubmittedEvent(submitted)));
    expect(text(one(element, '.index'))).to.contain('78,74');
  });

  it('looks again every so many seconds while the page is seen', async () => {
    const set = window.setInterval;
    const waits: number[] = [];
    let tick = (): void => undefined;
    window.setInterval = ((run: () => void, wait: number) => {
      waits.push(wait);
      tick = run;
      return 0;
    }) as typeof window.setInterval;
    const source = new FakeSource().with('tabulation', sekadau);
    const element = await widget(source, sekadau.id, 15);
    window.setInterval = set;
    expect(waits).to.deep.equal([15_000]);
    source.with('tabulation', more);
    const seen = (value: string): unknown =>
      Object.defineProperty(document, 'visibilityState', { configurable: true, value });
    seen('visible');
    tick();
    await settled(element);
    expect(text(one(element, '.index'))).to.contain('81,17');
    seen('hidden');
    const { reads } = source;
    tick();
    expect(source.reads).to.equal(reads);
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('keeps what is shown when a refresh fails, and says that it is old', async () => {
    const failed = heard('kinerja-failed');
    const element = await moved((source) => {
      source.failing = new KinerjaError('unreachable', {});
      document.body.dispatchEvent(new DeliveredEvent('response', 'a', 'A'));
    });
    expect((await failed).code).to.equal('unreachable');
    expect(text(element)).to.contain('78,74').and.to.contain('hasil terakhir yang diterima');
    await expect(element).to.be.accessible();
  });

  it('shows the latest survey asked for, not the slowest', async () => {
    const source = new FakeSource().with('tabulation', sekadau, bantul);
    const slow = later<void>();
    const get = source.get.bind(source);
    source.get = async (kind, id) => {
      if (id === sekadau.id) await slow.promise;
      return get(kind, id);
    };
    const element = await widget(source);
    element.surveyId = bantul.id;
    await element.updateComplete;
    await settled(element);
    slow.resolve();
    await settled(element);
    expect(text(one(element, '.index'))).to.contain('87,28');
    // Another survey is not a change of the index.
    expect(text(status(element))).to.equal('');
  });
});
