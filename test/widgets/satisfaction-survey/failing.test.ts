import { expect } from '@open-wc/testing';
import { KinerjaError } from '@kinerja/core';
import { FakeSource, oneOfEach } from '../shared/fake-source.ts';
import { answerAll, root, send, settled, status, survey, text, widget } from './support.ts';

describe('kinerja-satisfaction-survey, when something fails', () => {
  for (const error of oneOfEach.filter(({ code }) => code !== 'not-found')) {
    it(`shows ${error.code} ${JSON.stringify(error.facts)} when reading, with another way in and a retry`, async () => {
      const source = new FakeSource().with('survey', survey);
      source.failing = error;
      const element = await widget(source);
      expect(status(element).getAttribute('role')).to.equal('alert');
      expect(status(element).textContent!.trim().length).to.be.above(40);
      const slot = root(element).querySelector('slot')!;
      expect(slot.assignedElements()[0]!.textContent).to.equal('Formulir kertas');
      source.failing = undefined;
      status(element).querySelector('button')!.click();
      await settled(element);
      expect(text(element)).to.contain('0 dari 9 terjawab');
    });
  }

  for (const error of oneOfEach.filter(({ code }) => code !== 'conflict')) {
    it(`shows ${error.code} ${JSON.stringify(error.facts)} when sending, and keeps the answers`, async () => {
      const source = new FakeSource().with('survey', survey);
      source.deliver = () => Promise.reject(error);
      const element = await widget(source);
      await answerAll(element);
      await send(element);
      expect(status(element).getAttribute('role')).to.equal('alert');
      expect(text(element)).to.contain('9 dari 9 terjawab');
    });
  }

  it('tries again by itself when the browser comes back online', async () => {
    const source = new FakeSource().with('survey', survey);
    source.failing = new KinerjaError('unreachable', {});
    const element = await widget(source);
    source.failing = undefined;
    dispatchEvent(new Event('online'));
    await settled(element);
    expect(text(element)).to.contain('0 dari 9 terjawab');
  });

  it('says so when no source came, and asks as soon as one does', async () => {
    const set = window.setTimeout;
    const runs: (() => void)[] = [];
    window.setTimeout = ((run: () => void) => runs.push(run)) as typeof window.setTimeout;
    const element = document.createElement('kinerja-satisfaction-survey');
    element.surveyId = survey.id;
    document.body.append(element);
    window.setTimeout = set;
    await settled(element);
    expect(text(element)).to.contain('Sedang memuat…');
    runs[0]!();
    await settled(element);
    expect(status(element).getAttribute('role')).to.equal('alert');
    element.source = new FakeSource().with('survey', survey);
    await settled(element);
    expect(text(element)).to.contain('0 dari 9 terjawab');
    element.remove();
  });

  it('shows a foreign error too', async () => {
    const source = new FakeSource();
    source.get = () => Promise.reject(new TypeError('not ours'));
    const element = await widget(source);
    expect(text(element)).to.contain('Terjadi kesalahan yang tidak terduga.');
    await expect(element).to.be.accessible();
  });
});
