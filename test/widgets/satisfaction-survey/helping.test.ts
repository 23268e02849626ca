import type { Response } from '@kinerja/core/survey';
import { expect } from '@open-wc/testing';
import { FakeSource, later } from '../shared/fake-source.ts';
import {
  answerAll,
  button,
  go,
  inSteps,
  press,
  questions,
  root,
  send,
  settled,
  step,
  survey,
  text,
  widget,
} from './support.ts';
import { giveVoices } from './voices.ts';

describe('kinerja-satisfaction-survey, read aloud', () => {
  let voice: ReturnType<typeof giveVoices>;
  afterEach(() => voice.restore());
  const pressed = (element: Element) => button(element, 'Bacakan').getAttribute('aria-pressed');
  const finish = async (element: Parameters<typeof settled>[0], from = 0): Promise<void> => {
    for (let at = from; at < voice.said.length; at++) voice.said[at]!.end();
    await settled(element);
  };

  it('offers it only where there is a voice of the language, as soon as it comes', async () => {
    voice = giveVoices('en-GB', 'jv-ID');
    const element = await inSteps();
    expect(button(element, 'Bacakan')).to.equal(undefined);
    voice.come('en-GB', 'in_ID');
    await settled(element);
    expect(pressed(element)).to.equal('false');
    await expect(element).to.be.accessible();
    element.remove();
    expect(voice.listeners.size).to.equal(0);
  });

  it('reads the question with its answers, marks it, and goes on with the next one', async () => {
    voice = giveVoices('id-ID');
    const source = new FakeSource().with('survey', survey);
    const element = await inSteps(source);
    await press(element, 'Bacakan');
    expect(pressed(element)).to.equal('true');
    expect(voice.said[0]).to.include({ text: '1. Persyaratan.', lang: 'id-ID' });
    expect(root(element).querySelector('fieldset')!.className).to.equal('spoken');
    await finish(element);
    expect(voice.said.map((each) => each.text)).to.deep.equal([
      '1. Persyaratan.',
      questions[0]!.text.id,
      ...questions[0]!.options.map(({ label }) => `${label.id}.`),
      'Tidak tahu.',
    ]);
    expect(root(element).querySelector('fieldset')!.className).to.equal('');
    const before = voice.said.length;
    await step(element);
    expect(voice.said[before]!.text).to.contain('2. Sistem');
    await press(element, 'Bacakan');
    expect(pressed(element)).to.equal('false');
    expect(voice.silenced()).to.be.above(0);
    await finish(element, before);
    expect(voice.said.length).to.equal(before + 1);
    for (let at = 1; at < questions.length; at++) await step(element);
    await go(element);
    await go(element);
    expect((source.sent[0]!.record as Response).assistance).to.deep.equal(['read-aloud']);
  });

  it('reads a page from the first question without an answer, and is done at its end', async () => {
    voice = giveVoices('id-ID');
    const element = await widget();
    root(element).querySelector<HTMLInputElement>('#q-persyaratan input')!.click();
    await press(element, 'Bacakan');
    expect(voice.said[0]!.text).to.contain('2. Sistem');
    await finish(element);
    expect(voice.said.at(-2)!.text).to.equal('Dikelola dengan baik.');
    expect(pressed(element)).to.equal('false');
  });

  it('says when the device cannot after all, and falls silent when the widget goes', async () => {
    voice = giveVoices('id-ID');
    const element = await inSteps();
    await press(element, 'Bacakan');
    voice.said[0]!.fail();
    await settled(element);
    expect(text(element)).to.contain('tidak dapat digunakan di perangkat ini');
    expect(pressed(element)).to.equal('false');
    await expect(element).to.be.accessible();
    await press(element, 'Bacakan');
    const before = voice.silenced();
    element.remove();
    expect(voice.silenced()).to.equal(before + 1);
  });
});

describe('kinerja-satisfaction-survey, helping', () => {
  it('writes larger, says so of the button, and notes it with the answers', async () => {
    const source = new FakeSource().with('survey', survey);
    const element = await widget(source);
    await press(element, 'Huruf besar');
    expect(getComputedStyle(root(element).querySelector('.option')!).fontSize).to.equal('22px');
    expect(button(element, 'Huruf besar').getAttribute('aria-pressed')).to.equal('true');
    await answerAll(element);
    await send(element);
    expect((source.sent[0]!.record as Response).assistance).to.deep.equal(['large-type']);
  });

  it('warns of personal data while the person writes, and masks it on request', async () => {
    const source = new FakeSource().with('survey', survey);
    const element = await widget(source);
    await answerAll(element);
    const area = root(element).querySelector('textarea')!;
    const write = async (words: string): Promise<void> => {
      area.value = words;
      area.dispatchEvent(new Event('input'));
      await settled(element);
    };
    const warning = root(element).querySelector('#found')!;
    expect([warning.getAttribute('role'), warning.textContent]).to.deep.equal(['status', '']);
    await write('Hubungi 0812 3456 7890 atau budi@contoh.id');
    expect(warning.textContent).to.contain('nomor telepon, alamat surel');
    await expect(element).to.be.accessible();
    await press(element, 'Samarkan');
    expect(area.value).to.equal('Hubungi [phone] atau [email]');
    expect(warning.textContent).to.equal('');
    await write('Antrean 12 orang.');
    expect(warning.textContent).to.equal('');
    await send(element);
    expect((source.sent[0]!.record as Response).comment).to.equal('Antrean 12 orang.');
  });

  for (const layout of ['steps', 'page'] as const)
    it(`moves nothing while it loads, ${layout}`, async () => {
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
      let shifted = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifted += (entry as unknown as { value: number }).value;
      });
      const frames = (): Promise<unknown> =>
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const source = new FakeSource().with('survey', survey);
      const arrival = later<void>();
      const get = source.get.bind(source);
      source.get = async (kind, id) => arrival.promise.then(() => get(kind, id));
      const head = document.createElement('p');
      head.style.height = '12vh';
      const below = document.createElement('p');
      below.textContent = 'What stands below';
      document.body.append(head);
      const element = await widget(source, survey.id, { layout });
      element.after(below);
      await frames();
      observer.observe({ type: 'layout-shift' });
      arrival.resolve();
      await settled(element);
      expect(text(element)).to.contain('0 dari 9 terjawab');
      await frames();
      for (const entry of observer.takeRecords()) shifted += (entry as unknown as { value: number }).value;
      // It is seen that something is measured: what is above grows, and everything moves.
      expect(shifted.toFixed(2)).to.equal('0.00');
      head.style.height = '60vh';
      await frames();
      await frames();
      for (const entry of observer.takeRecords()) shifted += (entry as unknown as { value: number }).value;
      expect(shifted).to.be.above(0);
      observer.disconnect();
      head.remove();
      below.remove();
    });
});
