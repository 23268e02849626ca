import { KinerjaError } from '@kinerja/core';
import { rinaPlan, rinaProgress } from '@kinerja/mock';
import { RejectedEvent } from '@kinerja/widgets';
import { expect, waitUntil } from '@open-wc/testing';
import { Office, button, fill, focused, one, settled, spaced } from '../parts/office.ts';
import { fromAnotherTab, open, report, send, target, widget } from './support.ts';

// Its own id: other tests of the same origin report on the usual plan at the same time, and this one would hear them.
const plan = { ...rinaPlan, id: 'plan-dari-tab-lain' };
const known = rinaProgress.map((each) => ({ ...each, plan: plan.id }));
const [template] = known;
const officeOf = (): Office => new Office({ plan: [plan], progress: known });
const tracker = (office = officeOf()) => widget(office, plan.id);

const theirs = (id: string, value = 10, about = 'pendaftaran') => ({
  ...template!,
  id,
  target: about,
  on: '2026-11-20',
  value,
});

const news = (element: Element): string => spaced(one(element, '[part="status"]:last-child'));

describe('kinerja-target-tracker', () => {
  describe('what others report', () => {
    it('is shown at once while nobody writes, and is said to be new', async () => {
      const office = officeOf();
      const element = await tracker(office);
      await office.plant('progress', theirs('lain'));
      fromAnotherTab(plan.id);
      await waitUntil(() => news(element) !== '');
      expect(news(element)).to.contain(
        '1 laporan baru dari tempat lain: “Kutipan akta kelahiran terbit dan tercatat dalam register”.',
      );
      expect(spaced(target(element, 'pendaftaran'))).to.contain('856 dokumen');
      button(element, 'Tutup').click();
      await settled(element);
      expect(news(element)).to.equal('');
    });

    it('waits while somebody writes: nothing that is typed or looked at moves', async () => {
      const office = officeOf();
      const element = await tracker(office);
      await open(element, 'waktu-akta');
      fill(element, '#value', '2.5');
      one(element, '#note').focus();
      const before = one(element, '#value').getBoundingClientRect().top + scrollY;
      await office.plant('progress', theirs('lain'));
      fromAnotherTab(plan.id);
      await waitUntil(() => news(element) !== '');
      expect(news(element)).to.contain('1 laporan baru dari tempat lain. Isian Anda tidak terganggu.');
      expect(spaced(target(element, 'pendaftaran'))).to.contain('846 dokumen');
      expect(one<HTMLInputElement>(element, '#value').value).to.equal('2.5');
      expect(one(element, '#value').getBoundingClientRect().top + scrollY).to.equal(before);
      expect(focused()).to.equal(one(element, '#note'));
      button(element, 'Tampilkan').click();
      await settled(element);
      expect(spaced(target(element, 'pendaftaran'))).to.contain('856 dokumen');
      expect(one<HTMLInputElement>(element, '#value').value).to.equal('2.5');
    });

    it('is said once: put away while somebody writes it does not come back, and what is newer does', async () => {
      const office = officeOf();
      const element = await tracker(office);
      await open(element, 'waktu-akta');
      await office.plant('progress', theirs('lain'));
      fromAnotherTab(plan.id);
      await waitUntil(() => news(element) !== '');
      button(element, 'Tutup').click();
      await settled(element);
      let reads = 0;
      const list = office.list.bind(office);
      office.list = (...given) => (reads++, list(...given));
      fromAnotherTab(plan.id);
      await waitUntil(() => reads > 0);
      await settled(element);
      expect(news(element)).to.equal('');
      await office.plant('progress', theirs('satu-lagi'));
      fromAnotherTab(plan.id);
      await waitUntil(() => news(element) !== '');
      expect(news(element)).to.contain('2 laporan baru dari tempat lain.');
    });

    it('is shown once the form is left', async () => {
      const office = officeOf();
      const element = await tracker(office);
      await open(element, 'waktu-akta');
      await office.plant('progress', theirs('lain'));
      fromAnotherTab(plan.id);
      await waitUntil(() => news(element) !== '');
      button(element, 'Batal').click();
      await waitUntil(() => spaced(target(element, 'pendaftaran')).includes('856 dokumen'));
    });

    it('is looked for every so many seconds', async () => {
      const office = officeOf();
      const element = await tracker(office);
      element.refresh = 0.05;
      await office.plant('progress', theirs('lain'));
      await waitUntil(() => spaced(target(element, 'pendaftaran')).includes('856 dokumen'));
      element.remove();
    });

    it('is no news when it was reported here, and other tabs are told', async () => {
      const heard: unknown[] = [];
      const channel = new BroadcastChannel('kinerja-progress');
      channel.addEventListener('message', ({ data }) => data === plan.id && heard.push(data));
      const element = await tracker();
      await report(element, 'pendaftaran', '10');
      await waitUntil(() => heard.length > 0);
      channel.close();
      expect(heard).to.deep.equal([plan.id]);
      expect(news(element)).to.equal('');
    });

    it('is looked for when the page hears that something stored was refused', async () => {
      const office = officeOf();
      const element = await tracker(office);
      await office.plant('progress', theirs('lain'));
      document.dispatchEvent(
        new RejectedEvent('progress', 'ditolak', new KinerjaError('refused', { status: 403 })),
      );
      await waitUntil(() => spaced(target(element, 'pendaftaran')).includes('856 dokumen'));
    });

    it('of another plan is nothing to this one', async () => {
      const office = officeOf();
      const element = await tracker(office);
      await office.plant('progress', theirs('lain'));
      fromAnotherTab('plan-lain');
      await settled(element);
      expect(spaced(target(element, 'pendaftaran'))).to.contain('846 dokumen');
    });

    it('may be another plan altogether: a revision is said', async () => {
      const office = officeOf();
      const element = await tracker(office);
      await office.plant('plan', { ...plan, revision: plan.revision + 1 });
      fromAnotherTab(plan.id);
      await waitUntil(() => news(element).includes('SKP ini baru saja diubah.'));
    });
  });

  describe('evidence', () => {
    /** Chooses a file as a person does. */
    function choose(element: Element, file: File): void {
      const transfer = new DataTransfer();
      transfer.items.add(file);
      const input = one<HTMLInputElement>(element, '#file');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    }
    const chosen = (element: Element): string => spaced(one(element, '.chosen'));

    it('of a file is its name, size, kind and hash, and never the file', async () => {
      const office = new Office();
      const element = await widget(office);
      await open(element, 'pendaftaran');
      fill(element, '#value', '7');
      choose(element, new File(['abc'], 'register.pdf', { type: 'application/pdf' }));
      await waitUntil(() => chosen(element).includes('SHA-256'));
      expect(one<HTMLInputElement>(element, '#title').value).to.equal('register.pdf');
      await send(element);
      expect(office.puts[0]!.record).to.have.deep.property('evidence', {
        title: 'register.pdf',
        file: {
          name: 'register.pdf',
          size: 3,
          type: 'application/pdf',
          sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        },
      });
      expect(spaced(target(element, 'pendaftaran'))).to.contain('register.pdf · 0,1 kB');
    });

    it('needs a name, keeps the one that was typed, and can be taken away', async () => {
      const element = await widget();
      await open(element, 'pendaftaran');
      fill(element, '#value', '7');
      fill(element, '#title', 'Register');
      choose(element, new File(['abc'], 'a.txt'));
      await waitUntil(() => chosen(element).includes('a.txt'));
      expect(one<HTMLInputElement>(element, '#title').value).to.equal('Register');
      fill(element, '#title', '');
      await send(element);
      expect(spaced(one(element, '#title-error'))).to.equal('Isi nama bukti untuk tautan atau berkas ini.');
      button(element, 'Lepas berkas').click();
      await settled(element);
      expect(chosen(element)).to.equal('');
    });

    it('has no hash where the browser computes none', async () => {
      const element = await widget();
      await open(element, 'pendaftaran');
      const own = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')!;
      Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined, configurable: true });
      choose(element, new File(['abc'], 'a.txt'));
      await waitUntil(() => chosen(element).includes('Tanpa sidik digital'));
      Object.defineProperty(Crypto.prototype, 'subtle', own);
    });

    const { arrayBuffer } = Blob.prototype;
    afterEach(() => {
      Blob.prototype.arrayBuffer = arrayBuffer;
    });

    it('that is gone while it is read is asked for again', async () => {
      Blob.prototype.arrayBuffer = () => Promise.reject(new Error('gone'));
      const element = await widget();
      await open(element, 'pendaftaran');
      choose(element, new File(['abc'], 'a.txt'));
      await waitUntil(() => chosen(element).includes('Berkas tidak terbaca. Pilih sekali lagi.'));
    });

    it('is waited for before the report is sent', async () => {
      let read = (): void => undefined;
      Blob.prototype.arrayBuffer = () => new Promise((resolve) => (read = () => resolve(new ArrayBuffer(0))));
      const office = new Office();
      const element = await widget(office);
      await open(element, 'pendaftaran');
      fill(element, '#value', '7');
      choose(element, new File(['abc'], 'a.txt'));
      await send(element);
      expect(office.puts.length).to.equal(0);
      expect(spaced(one(element, '#title-error'))).to.equal(
        'Tunggu sampai sidik digital berkas selesai dihitung.',
      );
      read();
      await waitUntil(() => chosen(element).includes('SHA-256'));
      await send(element);
      expect(office.puts.length).to.equal(1);
    });
  });
});
