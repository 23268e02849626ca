import { KinerjaError, type Received, receiptCode } from '@kinerja/core';
import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import type { Response, Survey } from '@kinerja/core/survey';
import { checkResponse } from '@kinerja/core/survey';
import type { KinerjaSatisfactionSurvey } from '@kinerja/widgets';
import '@kinerja/widgets/satisfaction-survey/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { FakeSource, heard, later, oneOfEach } from '../shared/fake-source.ts';

const survey: Survey = {
  id: 'skm-coba',
  regulation: 'permenpanrb-14-2017',
  title: { id: 'Survei Kepuasan Masyarakat', en: 'Satisfaction survey' },
  unit: 'Dinas Contoh',
  service: 'Akta kelahiran',
  period: { from: '2026-01-01', to: '2026-12-31' },
  instrument: serviceQuestionnaire,
};
const questions = serviceQuestionnaire.questions;

async function widget(source = new FakeSource().with('survey', survey), id = survey.id) {
  const element = await fixture<KinerjaSatisfactionSurvey>(
    html`<kinerja-satisfaction-survey survey-id=${id} .source=${source}
      ><a href="/formulir.pdf">Formulir kertas</a></kinerja-satisfaction-survey
    >`,
  );
  await settled(element);
  return element;
}

/** Until nothing that was started is left to render. */
async function settled(element: KinerjaSatisfactionSurvey): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  await element.updateComplete;
  await element.updateComplete;
}

const root = (element: Element): ShadowRoot => element.shadowRoot!;
const text = (element: Element): string =>
  root(element).querySelector('.base')!.textContent!.replace(/\s+/g, ' ');
const status = (element: Element): HTMLElement =>
  [...root(element).querySelectorAll<HTMLElement>('[part~="status"]')].at(-1)!;
const radios = (element: Element, question: string): HTMLInputElement[] => [
  ...root(element).querySelectorAll<HTMLInputElement>(`input[name="q-${question}"]`),
];
const submit = (element: Element): HTMLButtonElement => root(element).querySelector('button[part="submit"]')!;

async function answerAll(element: KinerjaSatisfactionSurvey, place = 2): Promise<void> {
  for (const { id } of questions) radios(element, id)[place]!.click();
  await element.updateComplete;
}

async function send(element: KinerjaSatisfactionSurvey): Promise<void> {
  submit(element).click();
  await settled(element);
}

describe('kinerja-satisfaction-survey', () => {
  describe('asking', () => {
    it('asks every question of the instrument as a radio group named by the question', async () => {
      const element = await widget();
      const groups = [...root(element).querySelectorAll('fieldset')];
      expect(groups.length).to.equal(9);
      expect(groups[3]!.querySelector('legend')!.textContent).to.contain('4. Biaya/tarif');
      const labels = [...groups[3]!.querySelectorAll('label')].map((label) => label.textContent!.trim());
      expect(labels).to.deep.equal(['Sangat mahal', 'Cukup mahal', 'Murah', 'Gratis', 'Tidak tahu']);
    });

    it('counts what is answered, in words', async () => {
      const element = await widget();
      expect(text(element)).to.contain('0 dari 9 terjawab');
      radios(element, 'waktu')[3]!.click();
      radios(element, 'biaya')[4]!.click();
      await element.updateComplete;
      expect(text(element)).to.contain('2 dari 9 terjawab');
    });

    it('tells the page each answer', async () => {
      const element = await widget();
      setTimeout(() => radios(element, 'biaya')[4]!.click());
      const event = await heard('kinerja-answered');
      expect([event.question, event.value]).to.deep.equal(['biaya', 'unknown']);
    });

    it('asks no identity and warns against one in the comment', async () => {
      const element = await widget();
      const hint = root(element).getElementById(
        root(element).querySelector('textarea')!.getAttribute('aria-describedby')!,
      )!;
      expect(hint.textContent).to.contain('NIK');
      const names = [...root(element).querySelectorAll('label')].map((label) => label.textContent);
      expect(names.join(' ')).not.to.match(/nama|NIK|telepon|alamat/i);
    });

    it('has targets of at least 44 px', async () => {
      const element = await widget();
      for (const target of root(element).querySelectorAll(
        '.option, button, summary, select, input[type=number]',
      )) {
        const { height } = target.getBoundingClientRect();
        if (height > 0) expect(height, target.outerHTML).to.be.at.least(44);
      }
    });
  });

  describe('sending', () => {
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
      comment.dispatchEvent(new Event('change'));
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
      await send(element);
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
      await send(element);
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
      setTimeout(() => submit(element).click());
      const event = await heard('kinerja-failed');
      await settled(element);
      expect(event.code).to.equal('unreachable');
      expect(text(element)).to.contain('Jawaban Anda masih ada di halaman ini.');
      expect(root(element).activeElement).to.equal(status(element));
      expect(radios(element, 'waktu')[2]!.checked).to.equal(true);
      source.deliver = received;
      await send(element);
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

  describe('when there is nothing to ask', () => {
    it('says that there is no survey', async () => {
      const element = await widget(new FakeSource());
      expect(text(element)).to.contain('Belum ada survei');
      await expect(element).to.be.accessible();
    });

    it('says so without an id, and asks nobody', async () => {
      const source = new FakeSource();
      const element = await widget(source, '');
      expect(text(element)).to.contain('Belum ada survei');
      expect(source.reads).to.equal(0);
    });

    it('says when it was closed', async () => {
      const element = await widget(new FakeSource().with('survey', { ...survey, closes: '2025-12-31' }));
      expect(text(element)).to.contain('Jawaban diterima sampai 31 Desember 2025');
      await expect(element).to.be.accessible();
    });

    it('says until when it is open', async () => {
      const element = await widget(new FakeSource().with('survey', { ...survey, closes: '2999-01-02' }));
      expect(text(element)).to.contain('Dibuka sampai 2 Januari 2999');
    });
  });

  describe('when something fails', () => {
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

    it('shows a foreign error too', async () => {
      const source = new FakeSource();
      source.get = () => Promise.reject(new TypeError('not ours'));
      const element = await widget(source);
      expect(text(element)).to.contain('Terjadi kesalahan yang tidak terduga.');
      await expect(element).to.be.accessible();
    });
  });

  it('shows a skeleton of the height of a page while it reads, and says so', async () => {
    const source = new FakeSource();
    source.get = () => new Promise(() => undefined);
    const element = await widget(source);
    expect(root(element).querySelector('[role=status]')!.textContent).to.contain('Sedang memuat…');
    expect(element.getBoundingClientRect().height).to.be.above(innerHeight * 0.85);
    await expect(element).to.be.accessible();
  });

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

  it('says that it is offline, and that it is not any more', async () => {
    const element = await widget();
    const offline = (value: boolean): void => {
      Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => !value });
      dispatchEvent(new Event(value ? 'offline' : 'online'));
    };
    offline(true);
    await element.updateComplete;
    expect(text(element)).to.contain('Tidak ada sambungan internet.');
    await expect(element).to.be.accessible();
    offline(false);
    await element.updateComplete;
    expect(text(element)).not.to.contain('Tidak ada sambungan internet.');
    Reflect.deleteProperty(navigator, 'onLine');
  });

  describe('for everybody', () => {
    it('has no axe violations while asking, with problems, after failing, stored and done', async () => {
      const source = new FakeSource().with('survey', survey);
      const element = await widget(source);
      root(element).querySelector('details')!.open = true;
      await expect(element).to.be.accessible();
      await send(element);
      await expect(element).to.be.accessible();
      await answerAll(element);
      source.deliver = () => Promise.reject(new KinerjaError('unreachable', {}));
      await send(element);
      await expect(element).to.be.accessible();
      const { promise, resolve } = later<Received>();
      source.deliver = ({ id }) =>
        Promise.resolve({ state: 'stored', code: receiptCode(id), delivered: promise });
      await send(element);
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

    it('does not move for those who asked for less motion', async () => {
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
});
