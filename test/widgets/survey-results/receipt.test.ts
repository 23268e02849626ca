import { KinerjaError } from '@kinerja/core';
import type { KinerjaSurveyResults } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FakeSource, later } from '../shared/fake-source.ts';
import { gaspul, one, root, sekadau, settled, text, widget } from './support.ts';

/** A source that answers receipt codes as it is told, and notes what it was asked. */
class Receiving extends FakeSource {
  readonly asked: string[] = [];
  answer: () => Promise<readonly unknown[]> = () => Promise.resolve([]);
  override list(...[kind, where = {}]: Parameters<FakeSource['list']>): Promise<never> {
    if (!('receipt' in where)) return super.list(kind, where) as Promise<never>;
    this.asked.push(where['receipt'] ?? '');
    return this.answer() as Promise<never>;
  }
}

const receiving = (): Receiving => {
  const source = new Receiving();
  source.with('tabulation', sekadau);
  return source;
};

async function asks(source: FakeSource, typed: string): Promise<KinerjaSurveyResults> {
  const element = await widget(source);
  one(element, '#receipt-code').focus();
  await sendKeys({ type: typed });
  await sendKeys({ press: 'Enter' });
  await settled(element);
  return element;
}

const answer = (element: Element): string => text(one(element, '#receipt-answer'));

describe('kinerja-survey-results, a receipt', () => {
  it('says that the answer is counted, asked by keyboard alone, as people type codes', async () => {
    const source = receiving();
    source.answer = () => Promise.resolve([sekadau]);
    const element = await asks(source, 'k7q2 mx4d');
    expect(source.asked).to.deep.equal(['K7Q2-MX4D']);
    expect(answer(element)).to.equal('Ya. Jawaban K7Q2-MX4D ikut dihitung dalam hasil ini.');
    expect(one(element, '#receipt-answer').getAttribute('role')).to.equal('status');
    await expect(element).to.be.accessible();
  });

  it('says nothing of a survey that it was not asked of', async () => {
    const source = receiving();
    source.with('tabulation', gaspul);
    source.answer = () => Promise.resolve([sekadau]);
    const element = await asks(source, 'K7Q2-MX4D');
    expect(answer(element)).to.contain('ikut dihitung');
    element.surveyId = gaspul.id;
    await settled(element);
    expect(answer(element)).to.equal('');
  });

  it('says nothing of the survey that is shown by the time the answer comes', async () => {
    const source = receiving();
    source.with('tabulation', gaspul);
    const slow = later<readonly unknown[]>();
    source.answer = () => slow.promise;
    const element = await asks(source, 'K7Q2-MX4D');
    element.surveyId = gaspul.id;
    await settled(element);
    slow.resolve([sekadau]);
    await settled(element);
    expect(answer(element)).to.equal('');
    element.surveyId = sekadau.id;
    await settled(element);
    expect(answer(element)).to.contain('K7Q2-MX4D ikut dihitung');
  });

  it('says in which other survey it is', async () => {
    const source = receiving();
    source.answer = () => Promise.resolve([gaspul]);
    expect(answer(await asks(source, 'K7Q2-MX4D')))
      .to.contain('survei lain')
      .and.to.contain('Triwulan III');
  });

  it('says that it is not here, and that it may wait on this device', async () => {
    const source = receiving();
    expect(answer(await asks(source, 'K7Q2-MX4D')))
      .to.contain('tidak ada di sini')
      .and.not.to.contain('perangkat');
    source.waiting = () => Promise.resolve(2);
    expect(answer(await asks(source, 'K7Q2-MX4D'))).to.contain('masih ada 2 kiriman');
  });

  it('asks nobody about what cannot be a code, and leads back to it', async () => {
    const source = receiving();
    const element = await asks(source, 'K7Q2');
    const field = one(element, '#receipt-code');
    expect(source.asked).to.deep.equal([]);
    expect(text(one(element, '#receipt-error'))).to.contain('delapan huruf');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-describedby')).to.contain('receipt-error');
    expect(root(element).activeElement).to.equal(field);
    await expect(element).to.be.accessible();
  });

  it('says what failed, and leaves the figures alone', async () => {
    const source = receiving();
    source.answer = () => Promise.reject(new KinerjaError('busy', { retryAfter: 30 }));
    const element = await asks(source, 'K7Q2-MX4D');
    expect(answer(element)).to.contain('dalam 30 detik');
    expect(text(one(element, '.index'))).to.contain('78,74');
  });

  it('an older question that is answered later says nothing', async () => {
    const source = receiving();
    const slow = later<readonly unknown[]>();
    source.answer = () => slow.promise;
    const element = await asks(source, 'AAAA-AAAA');
    expect(answer(element)).to.equal('Sedang memeriksa…');
    source.answer = () => Promise.resolve([sekadau]);
    one(element, '#receipt-code').focus();
    (one(element, '#receipt-code') as HTMLInputElement).select();
    await sendKeys({ type: 'K7Q2MX4D' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    slow.resolve([]);
    await settled(element);
    expect(answer(element)).to.contain('K7Q2-MX4D ikut dihitung');
  });
});
