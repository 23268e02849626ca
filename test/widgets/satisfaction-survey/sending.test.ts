import { type Received, KinerjaError, receiptCode } from '@kinerja/core';
import { type Response, checkResponse } from '@kinerja/core/survey';
import { expect } from '@open-wc/testing';
import { FakeSource, heard, later } from '../shared/fake-source.ts';
import {
  answerAll,
  go,
  questions,
  radios,
  root,
  send,
  settled,
  status,
  submit,
  survey,
  text,
  widget,
} from './support.ts';

describe('kinerja-satisfaction-survey, sending', () => {
  it('walks from the questions to the code', async () => {
    const source = new FakeSource().with('survey', survey);
    const element = await widget(source);
    await answerAll(element);
    root(element).querySelector('details')!.open = true;
    const age = root(element).querySelector<HTMLInputElement>('#p-age')!;
    age.value = '41';
    age.dispatchEvent(new Event('change'));
    const sex = root(element).querySelector<HTMLSelectElement>('#p-sex')!;
    sex.value = 'P';
    sex.dispatchEvent(new Event('change'));
    const comment = root(element).querySelector('textarea')!;
    comment.value = '  Cepat sekali.  ';
    comment.dispatchEvent(new Event('input'));
    await go(element);
    setTimeout(() => submit(element).click());
    const event = await heard('kinerja-submitted');
    await settled(element);
    const response = source.sent[0]!.record as Response;
    expect(checkResponse(survey, response)).to.deep.equal([]);
    expect(response.profile).to.deep.equal({ age: 41, sex: 'P' });
    expect(response.comment).to.equal('Cepat sekali.');
    expect(response.language).to.equal('id');
    expect(event).to.include({ kind: 'response', id: response.id, survey: survey.id, state: 'received' });
    expect(text(element)).to.contain('Terima kasih').and.to.contain(receiptCode(response.id));
    expect(root(element).activeElement).to.equal(status(element));
  });

  it('names what is unanswered, and brings the person there', async () => {
    const source = new FakeSource().with('survey', survey);
    const element = await widget(source);
    for (const { id } of questions.slice(0, 7)) radios(element, id)[1]!.click();
    await go(element);
    expect(source.sent.length).to.equal(0);
    const links = [...status(element).querySelectorAll('a')];
    expect(links.map((link) => link.textContent)).to.deep.equal([
      '8. Sarana dan prasarana',
      '9. Penanganan pengaduan, saran, dan masukan',
    ]);
    expect(root(element).activeElement).to.equal(status(element));
    links[1]!.click();
    expect(root(element).activeElement).to.equal(radios(element, 'pengaduan')[0]);
    const group = root(element).querySelector('#q-pengaduan')!;
    const problem = root(element).getElementById(group.getAttribute('aria-describedby')!)!;
    expect(problem.textContent).to.equal('Pilih satu jawaban atau “Tidak tahu”.');
    radios(element, 'pengaduan')[4]!.click();
    await element.updateComplete;
    expect(group.hasAttribute('aria-describedby')).to.equal(false);
    radios(element, 'sarana')[4]!.click();
    await send(element);
    expect((source.sent[0]!.record as Response).answers.pengaduan).to.equal('unknown');
  });

  it('does not take a wrong age, and opens what it is folded in', async () => {
    const source = new FakeSource().with('survey', survey);
    const element = await widget(source);
    await answerAll(element);
    const age = root(element).querySelector<HTMLInputElement>('#p-age')!;
    age.value = '5';
    age.dispatchEvent(new Event('change'));
    await go(element);
    expect(source.sent.length).to.equal(0);
    status(element).querySelector('a')!.click();
    expect(root(element).querySelector('details')!.open).to.equal(true);
    expect(root(element).activeElement).to.equal(age);
    age.value = '';
    age.dispatchEvent(new Event('change'));
    await send(element);
    expect((source.sent[0]!.record as Response).profile).to.deep.equal({});
  });

  it('sends once on a double click, and stays readable while it does', async () => {
    const source = new FakeSource().with('survey', survey);
    const { promise, resolve } = later<Received>();
    source.deliver = () => promise;
    const element = await widget(source);
    await answerAll(element);
    await go(element);
    submit(element).click();
    submit(element).click();
    await settled(element);
    submit(element).click();
    expect(submit(element).getAttribute('aria-disabled')).to.equal('true');
    expect(text(element)).to.contain('Sedang mengirim…');
    await expect(element).to.be.accessible();
    resolve({ state: 'received', code: 'K7Q2-MX4D' });
    await settled(element);
    expect(source.sent.length).to.equal(1);
    expect(text(element)).to.contain('K7Q2-MX4D');
  });

  it('keeps the answers when sending fails, and sends the very same record again', async () => {
    const source = new FakeSource().with('survey', survey);
    const received = source.deliver;
    source.deliver = () => Promise.reject(new KinerjaError('unreachable', {}));
    const element = await widget(source);
    await answerAll(element);
    await go(element);
    setTimeout(() => submit(element).click());
    const event = await heard('kinerja-failed');
    await settled(element);
    expect(event.code).to.equal('unreachable');
    expect(text(element)).to.contain('Jawaban Anda masih ada di halaman ini.');
    expect(root(element).activeElement).to.equal(status(element));
    source.deliver = received;
    await go(element);
    expect(source.sent.length).to.equal(2);
    expect(source.sent[1]!.record).to.deep.equal(source.sent[0]!.record);
    expect(text(element)).to.contain('Terima kasih');
  });

  it('takes a conflict for what it is: the earlier attempt had arrived', async () => {
    const source = new FakeSource().with('survey', survey);
    source.deliver = ({ id }) => Promise.reject(new KinerjaError('conflict', { kind: 'response', id }));
    const element = await widget(source);
    await answerAll(element);
    await send(element);
    expect(text(element)).to.contain('sudah diterima sebelumnya');
    expect(text(element)).to.contain(receiptCode(source.sent[0]!.record.id));
  });

  it('says "stored on this device", and "received" when it is', async () => {
    const source = new FakeSource().with('survey', survey);
    const { promise, resolve } = later<Received>();
    source.deliver = ({ id }) =>
      Promise.resolve({ state: 'stored', code: receiptCode(id), delivered: promise });
    const element = await widget(source);
    await answerAll(element);
    await send(element);
    expect(text(element)).to.contain('Disimpan di perangkat ini').and.not.to.contain('Terima kasih');
    const region = status(element);
    const { id } = source.sent[0]!.record;
    setTimeout(() => resolve({ state: 'received', code: receiptCode(id) }));
    const event = await heard('kinerja-delivered');
    await settled(element);
    expect([event.kind, event.id, event.code]).to.deep.equal(['response', id, receiptCode(id)]);
    expect(text(element)).to.contain('Terima kasih');
    // The same live region, or it would not be read aloud.
    expect(status(element)).to.equal(region);
  });

  it('says "stored on this device", and why when it is refused', async () => {
    const source = new FakeSource().with('survey', survey);
    const { promise: rejected, resolve } = later<KinerjaError>();
    const delivered = new Promise<never>(() => {});
    source.deliver = ({ id }) =>
      Promise.resolve({ state: 'stored', code: receiptCode(id), delivered, rejected });
    const element = await widget(source);
    await answerAll(element);
    await send(element);
    setTimeout(() => resolve(new KinerjaError('refused', { status: 403 })));
    expect((await heard('kinerja-failed')).code).to.equal('refused');
    await settled(element);
    expect(text(element))
      .to.contain('Anda tidak memiliki izin')
      .and.not.to.contain('Disimpan di perangkat ini');
    // Neither by a press nor by itself does a second answer come beside the first, which may still be sent.
    window.dispatchEvent(new Event('online'));
    await settled(element);
    expect(text(element)).to.contain('Anda tidak memiliki izin').and.not.to.contain('Coba lagi');
  });

  it('gives the next person a fresh form and another id, whatever becomes of the first', async () => {
    const source = new FakeSource().with('survey', survey);
    const { promise, resolve } = later<Received>();
    source.deliver = ({ id }) =>
      Promise.resolve({ state: 'stored', code: receiptCode(id), delivered: promise });
    const element = await widget(source);
    await answerAll(element);
    await send(element);
    root(element).querySelector<HTMLButtonElement>('.end button')!.click();
    await settled(element);
    expect(text(element)).to.contain('0 dari 9 terjawab');
    expect(root(element).activeElement).to.equal(radios(element, 'persyaratan')[0]);
    resolve({ state: 'received', code: 'K7Q2-MX4D' });
    await settled(element);
    expect(text(element)).to.contain('0 dari 9 terjawab');
    await answerAll(element);
    await send(element);
    expect(source.sent[1]!.record.id).not.to.equal(source.sent[0]!.record.id);
  });
});
