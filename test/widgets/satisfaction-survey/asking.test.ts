import { expect } from '@open-wc/testing';
import { FakeSource, heard } from '../shared/fake-source.ts';
import { radios, root, survey, text, widget } from './support.ts';

describe('kinerja-satisfaction-survey, asking', () => {
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

  it('shows a skeleton of the height of a page while it reads, and says so', async () => {
    const source = new FakeSource();
    source.get = () => new Promise(() => undefined);
    const element = await widget(source);
    expect(root(element).querySelector('[role=status]')!.textContent).to.contain('Sedang memuat…');
    expect(element.getBoundingClientRect().height).to.be.above(innerHeight * 0.85);
    await expect(element).to.be.accessible();
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
});
