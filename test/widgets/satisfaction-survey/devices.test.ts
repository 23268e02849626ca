import { KinerjaError } from '@kinerja/core';
import type { ConnectEvent } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { FakeSource } from '../shared/fake-source.ts';
import { clock } from './clock.ts';
import { answerAll, button, press, radios, root, send, settled, survey, text, widget } from './support.ts';

const kiosk = (source = new FakeSource().with('survey', survey)) =>
  widget(source, survey.id, { device: 'kiosk' });

/** Everything that is in the widget, also what is typed into its fields. */
function everything(element: Element): string {
  const fields = [...root(element).querySelectorAll<HTMLInputElement>('input, select, textarea')];
  return (
    fields.map(({ value, checked }) => `${value}${checked ? ' chosen' : ''}`).join() + root(element).innerHTML
  );
}

describe('kinerja-satisfaction-survey, whose device it is', () => {
  it('asks the page for a source that keeps nothing, unless the device is personal', async () => {
    const asked: string[] = [];
    const hear = (event: ConnectEvent): void => void asked.push(event.device);
    document.addEventListener('kinerja-connect', hear);
    for (const device of ['personal', 'shared', 'kiosk'] as const) {
      const element = document.createElement('kinerja-satisfaction-survey');
      element.device = device;
      document.body.append(element);
      element.remove();
    }
    const late = document.createElement('kinerja-satisfaction-survey');
    document.body.append(late);
    await late.updateComplete;
    late.device = 'shared';
    await late.updateComplete;
    late.remove();
    document.removeEventListener('kinerja-connect', hear);
    expect(asked).to.deep.equal(['personal', 'shared', 'kiosk', 'personal', 'shared']);
  });

  it('promises to keep answers on a personal device only', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    for (const [device, promised] of [
      ['personal', true],
      ['shared', false],
    ] as const) {
      const element = await widget(undefined, survey.id, { device });
      expect(text(element).includes('tidak akan hilang'), device).to.equal(promised);
    }
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('leaves nothing of a person in the widget after sending, but the code', async () => {
    const element = await widget(undefined, survey.id, { device: 'shared' });
    await answerAll(element);
    const comment = root(element).querySelector('textarea')!;
    comment.value = 'Rahasia saya';
    comment.dispatchEvent(new Event('input'));
    await send(element);
    expect(everything(element)).not.to.contain('Rahasia').and.not.to.contain('chosen');
  });

  it('is emptied when its page comes back out of the memory of the browser', async () => {
    const element = await widget(undefined, survey.id, { device: 'shared' });
    await answerAll(element);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settled(element);
    expect(text(element)).to.contain('0 dari 9 terjawab');
  });
});

describe('kinerja-satisfaction-survey, on a kiosk', () => {
  let time: ReturnType<typeof clock>;
  beforeEach(() => (time = clock()));
  afterEach(() => time.restore());

  it('asks after a while whether anybody is there, counts down, and begins anew', async () => {
    const element = await kiosk();
    radios(element, 'waktu')[1]!.click();
    const comment = root(element).querySelector('textarea')!;
    comment.value = 'Belum selesai';
    await settled(element);
    time.pass(59);
    await settled(element);
    expect(text(element)).not.to.contain('Masih di sini?');
    time.pass(1);
    await settled(element);
    expect(text(element)).to.contain('Layar dikosongkan dalam 20 detik.');
    time.pass(7);
    await settled(element);
    expect(text(element)).to.contain('dalam 13 detik');
    time.pass(13);
    await settled(element);
    expect(text(element)).to.contain('0 dari 9 terjawab').and.not.to.contain('Masih di sini?');
    expect(everything(element)).not.to.contain('Belum').and.not.to.contain('chosen');
    expect(root(element).activeElement).to.equal(radios(element, 'persyaratan')[0]);
  });

  it('stays for whoever says so, and for whoever goes on', async () => {
    const element = await kiosk();
    radios(element, 'waktu')[1]!.focus();
    radios(element, 'waktu')[1]!.click();
    await settled(element);
    const touch = () => element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    for (const stay of [() => button(element, 'Saya masih di sini').click(), touch]) {
      touch();
      time.pass(70);
      await settled(element);
      expect(text(element)).to.contain('dalam 10 detik');
      stay();
      await settled(element);
      time.pass(50);
      await settled(element);
      expect(text(element)).to.contain('1 dari 9 terjawab').and.not.to.contain('Masih di sini?');
    }
    expect(root(element).activeElement).to.equal(radios(element, 'waktu')[1]);
  });

  it('has no axe violations while it counts', async () => {
    const element = await kiosk();
    radios(element, 'waktu')[1]!.click();
    await settled(element);
    time.pass(65);
    await settled(element);
    expect(root(element).querySelector('[role=alert]')!.textContent).to.contain('Masih di sini?');
    // axe has timers of its own.
    time.restore();
    await expect(element).to.be.accessible();
  });

  it('does not count before anybody has come, nor on other devices, nor when it is gone', async () => {
    const element = await kiosk();
    time.pass(600);
    await settled(element);
    expect(text(element)).not.to.contain('Masih di sini?');
    const personal = await widget();
    await answerAll(personal);
    time.pass(600);
    await settled(personal);
    expect(text(personal)).to.contain('9 dari 9 terjawab');
    radios(element, 'waktu')[1]!.click();
    await settled(element);
    element.remove();
    time.pass(600);
    expect(text(element)).to.contain('1 dari 9');
  });

  it('has a button for the next person, and leaves by itself from the end', async () => {
    const source = new FakeSource().with('survey', survey);
    const element = await kiosk(source);
    await answerAll(element);
    await send(element);
    const code = root(element).querySelector('.code strong')!.textContent!;
    expect(button(element, 'Responden berikutnya')).to.exist;
    time.pass(20);
    await settled(element);
    expect(text(element)).to.contain('Masih di sini?');
    time.pass(20);
    await settled(element);
    expect(everything(element)).not.to.contain(code);
    expect(root(element).activeElement).to.equal(radios(element, 'persyaratan')[0]);
    await answerAll(element);
    await send(element);
    expect(source.sent[1]!.record.id).not.to.equal(source.sent[0]!.record.id);
    await press(element, 'Responden berikutnya');
    expect(text(element)).to.contain('0 dari 9 terjawab');
  });

  it('shows nobody what became of the answers of somebody who has left', async () => {
    const source = new FakeSource().with('survey', survey);
    let fail: (error: KinerjaError) => void = () => undefined;
    source.deliver = () => new Promise((_resolve, reject) => (fail = reject));
    const element = await kiosk(source);
    await answerAll(element);
    await send(element);
    time.pass(80);
    await settled(element);
    fail(new KinerjaError('unreachable', {}));
    await settled(element);
    expect(text(element)).to.contain('0 dari 9 terjawab').and.not.to.contain('belum berhasil');
    expect(root(element).querySelector('[role=alert]')).to.equal(null);
  });
});
