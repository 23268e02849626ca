import { type Received, KinerjaError, receiptCode } from '@kinerja/core';
import type { Response } from '@kinerja/core/survey';
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { FakeSource, later } from '../shared/fake-source.ts';
import {
  answerAll,
  go,
  questions,
  radios,
  root,
  send,
  settled,
  submit,
  survey,
  text,
  widget,
} from './support.ts';

describe('kinerja-satisfaction-survey, for everybody', () => {
  it('is usable by keyboard alone', async () => {
    const source = new FakeSource().with('survey', survey);
    const element = await widget(source);
    radios(element, 'persyaratan')[0]!.focus();
    for (const _question of questions) {
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Tab' });
    }
    await element.updateComplete;
    expect(text(element)).to.contain('9 dari 9 terjawab');
    // Past the folded profile and the comment.
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(root(element).activeElement).to.equal(submit(element));
    await sendKeys({ press: 'Enter' });
    await settled(element);
    // The review, a button for each answer, the way back, and the way on.
    expect(root(element).activeElement!.textContent).to.equal('Periksa jawaban Anda');
    for (let presses = 0; presses < questions.length + 2; presses++) await sendKeys({ press: 'Tab' });
    expect(root(element).activeElement).to.equal(submit(element));
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(Object.values((source.sent[0]!.record as Response).answers)).to.deep.equal(Array(9).fill(2));
  });

  it('speaks the nearest language, and keeps the answers when it changes', async () => {
    const element = await widget();
    await answerAll(element);
    document.documentElement.lang = 'en';
    await Promise.resolve();
    await settled(element);
    expect(text(element)).to.contain('9 of 9 answered').and.to.contain('Very fast');
    expect(root(element).querySelector('.base')!.getAttribute('lang')).to.equal('en');
    document.documentElement.lang = '';
    await Promise.resolve();
    await settled(element);
    expect(text(element)).to.contain('9 dari 9 terjawab');
  });

  it('keeps the answers when it is moved in the page', async () => {
    const source = new FakeSource().with('survey', survey);
    const element = await widget(source);
    await answerAll(element);
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await settled(element);
    expect(text(element)).to.contain('9 dari 9 terjawab');
    await send(element);
    expect(source.sent.length).to.equal(1);
    elsewhere.remove();
  });

  it('keeps the answers when the page gives it another source, and sends them there', async () => {
    const element = await widget();
    await answerAll(element);
    const other = new FakeSource().with('survey', survey);
    element.source = other;
    await settled(element);
    expect(text(element)).to.contain('9 dari 9 terjawab');
    await send(element);
    expect([other.reads, other.sent.length]).to.deep.equal([0, 1]);
  });

  it('shows another survey when its id changes, and never the one that answers late', async () => {
    const source = new FakeSource().with('survey', survey, { ...survey, id: 'skm-dua', unit: 'Dinas Dua' });
    const slow = later<void>();
    const get = source.get.bind(source);
    source.get = async (kind, id) => {
      if (id === survey.id) await slow.promise;
      return get(kind, id);
    };
    const element = await widget(source);
    element.surveyId = 'skm-dua';
    await element.updateComplete;
    await settled(element);
    slow.resolve();
    await settled(element);
    expect(text(element)).to.contain('Dinas Dua');
  });

  it('has no axe violations while asking, with problems, after failing, stored and done', async () => {
    const source = new FakeSource().with('survey', survey);
    const element = await widget(source);
    root(element).querySelector('details')!.open = true;
    await expect(element).to.be.accessible();
    await go(element);
    await expect(element).to.be.accessible();
    await answerAll(element);
    source.deliver = () => Promise.reject(new KinerjaError('unreachable', {}));
    await send(element);
    await expect(element).to.be.accessible();
    const { promise, resolve } = later<Received>();
    source.deliver = ({ id }) =>
      Promise.resolve({ state: 'stored', code: receiptCode(id), delivered: promise });
    await go(element);
    await expect(element).to.be.accessible();
    resolve({ state: 'received', code: 'K7Q2-MX4D' });
    await settled(element);
    await expect(element).to.be.accessible();
  }).timeout(30_000);

  it('does not shrink under a root of 62.5 %', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const element = await widget();
    expect(getComputedStyle(root(element).querySelector('.option')!).fontSize).to.equal('16px');
    document.documentElement.style.fontSize = '';
  });

  it('does not move for those who asked for less motion', async function () {
    // Only Chromium can pretend that.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    await emulateMedia({ reducedMotion: 'reduce' });
    const source = new FakeSource();
    source.get = () => new Promise(() => undefined);
    const element = await widget(source);
    expect(getComputedStyle(root(element).querySelector('.bone')!).animationName).to.equal('none');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('fits in 320 px with answers below each other, and beside each other when there is room', async () => {
    const element = await widget();
    element.style.width = '290px';
    const [first, second] = [...root(element).querySelectorAll('.option')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(second!.top).to.be.above(first!.bottom - 1);
    expect(element.scrollWidth).to.be.at.most(290);
    element.style.width = '800px';
    const [left, right] = [...root(element).querySelectorAll('.option')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(right!.top).to.equal(left!.top);
  });
});
