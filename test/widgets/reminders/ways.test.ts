import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { Office, button, root, settled, spaced, text } from '../parts/office.ts';
import { evaluating, on, reminders, supervisors } from './support.ts';

/** Stands in the place of the browser's own notifications, which only a person can allow. */
class Fake extends EventTarget {
  static answer: NotificationPermission = 'granted';
  static asked = 0;
  static shown: Fake[] = [];
  static broken = false;
  open = true;
  readonly title: string;
  readonly options: NotificationOptions;

  constructor(title: string, options: NotificationOptions) {
    super();
    if (Fake.broken) throw new TypeError('Illegal constructor');
    this.title = title;
    this.options = options;
    Fake.shown.push(this);
  }

  static async requestPermission(): Promise<NotificationPermission> {
    Fake.asked++;
    return Fake.answer;
  }

  close(): void {
    this.open = false;
  }
}

/** What was handed out as a file, instead of a download. */
function files(): { readonly name: string; readonly blob: Blob }[] {
  const handed: { name: string; blob: Blob }[] = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob) => {
    handed.push({ name: '', blob });
    return make.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    handed.at(-1)!.name = this.download;
  };
  return handed;
}

const said = (element: Element): string[] => [...root(element).querySelectorAll('.said')].map(spaced);

describe('kinerja-reminders', () => {
  describe('handing out a calendar file', () => {
    const [make, click] = [URL.createObjectURL, HTMLAnchorElement.prototype.click];
    afterEach(() => {
      URL.createObjectURL = make;
      HTMLAnchorElement.prototype.click = click;
    });

    it('holds every day that has not gone by, with a link, and the same id each time', async () => {
      const handed = files();
      const element = await reminders(evaluating(), { linkFor: () => '/skp?a=1' });
      expect(said(element)[0]).to.equal('');
      button(element, 'Unduh berkas kalender').click();
      button(element, 'Unduh berkas kalender').click();
      await settled(element);
      expect(said(element)[0]).to.contain('Berkas kalender diunduh.');
      const [first, second] = await Promise.all(handed.map(({ blob }) => blob.text()));
      expect(first).to.equal(second);
      expect(handed[0]!.name).to.equal('kinerja-2026-11-22.ics');
      expect(handed[0]!.blob.type).to.equal('text/calendar;charset=utf-8');
      const lines = first!.replace(/\r\n /g, '').split('\r\n');
      const of = (name: string): string[] => lines.filter((line) => line.startsWith(name));
      expect(of('DTSTART')).to.deep.equal([
        'DTSTART;VALUE=DATE:20261205',
        'DTSTART;VALUE=DATE:20270105',
        'DTSTART;VALUE=DATE:20270114',
      ]);
      expect(new Set(of('UID')).size).to.equal(3);
      expect(of('URL')[0]).to.equal(`URL:${location.origin}/skp?a=1`);
      expect(of('TRIGGER')[0]).to.equal('TRIGGER:-P7D');
      expect(of('SUMMARY')[0]).to.equal(
        'SUMMARY:Melaporkan kemajuan target – Untuk Anda sendiri · periode 1–30 November 2026',
      );
    });

    it('keeps the id of a thing to do on another day', async () => {
      const handed = files();
      const element = await reminders(evaluating());
      const ids = async (): Promise<readonly string[]> => {
        button(element, 'Unduh berkas kalender').click();
        return (await handed.at(-1)!.blob.text()).match(/UID:\w+@kinerja/g) ?? [];
      };
      const before = await ids();
      element.clock = on('2026-11-25');
      await settled(element);
      expect(await ids()).to.deep.equal(before);
    });
  });

  describe('notifying', () => {
    const real = window.Notification;
    beforeEach(() => {
      Object.assign(Fake, { answer: 'granted', asked: 0, shown: [], broken: false });
      Object.defineProperty(window, 'Notification', { configurable: true, writable: true, value: Fake });
    });
    afterEach(() => {
      Object.defineProperty(window, 'Notification', { configurable: true, writable: true, value: real });
    });

    it('asks nothing until somebody asks for it, says what it does, and shows one summary', async () => {
      const element = await reminders(evaluating());
      expect(Fake.asked).to.equal(0);
      expect(text(element)).to.contain('hanya selama halaman ini terbuka');
      button(element, 'Beri tahu saya').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(Fake.asked).to.equal(1);
      expect(Fake.shown.map(({ title, options }) => [title, options.body, options.tag])).to.deep.equal([
        ['Yang perlu dilakukan', '13 terlambat.', 'kinerja-reminders'],
      ]);
      expect(said(element)[1]).to.contain('Pemberitahuan aktif');
    });

    it('shows another summary when the list is another, and takes it away at the end', async () => {
      const element = await reminders(evaluating());
      button(element, 'Beri tahu saya').click();
      await settled(element);
      element.clock = on('2026-11-28');
      await settled(element);
      expect(Fake.shown.at(-1)!.options.body).to.equal('13 terlambat, 1 segera jatuh tempo.');
      button(element, 'Hentikan pemberitahuan').click();
      await settled(element);
      expect(Fake.shown.at(-1)!.open).to.equal(false);
      const { length } = Fake.shown;
      element.clock = on('2026-12-06');
      await settled(element);
      expect(Fake.shown.length).to.equal(length);
      expect(said(element)[1]).to.equal('');
    });

    it('takes it away with the widget', async () => {
      const element = await reminders(evaluating());
      button(element, 'Beri tahu saya').click();
      await settled(element);
      element.remove();
      expect(Fake.shown.at(-1)!.open).to.equal(false);
    });

    it('shows nothing while nothing is urgent', async () => {
      const element = await supervisors(new Office({ plan: [], progress: [] }));
      button(element, 'Beri tahu saya').click();
      await settled(element);
      expect(Fake.shown).to.deep.equal([]);
      expect(text(element)).to.contain('Pemberitahuan aktif');
    });

    it('tells that it was refused, and leaves a choice that was not made open', async () => {
      const element = await reminders(evaluating());
      Fake.answer = 'default';
      button(element, 'Beri tahu saya').click();
      await settled(element);
      expect(said(element)[1]).to.equal('');
      Fake.answer = 'denied';
      button(element, 'Beri tahu saya').click();
      await settled(element);
      expect(said(element)[1]).to.contain('Peramban tidak mengizinkan pemberitahuan.');
      expect(Fake.shown).to.deep.equal([]);
    });

    it('tells that the browser cannot', async () => {
      const element = await reminders(evaluating());
      Fake.broken = true;
      button(element, 'Beri tahu saya').click();
      await settled(element);
      expect(said(element)[1]).to.contain('tidak dapat menampilkan pemberitahuan');
      Reflect.deleteProperty(window, 'Notification');
      const other = await reminders(evaluating());
      button(other, 'Beri tahu saya').click();
      await settled(other);
      expect(said(other)[1]).to.contain('tidak dapat menampilkan pemberitahuan');
    });
  });
});
