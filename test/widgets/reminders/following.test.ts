import { KinerjaError } from '@kinerja/core';
import { askedFeedback, rinaPlan } from '@kinerja/mock';
import { DeliveredEvent, ReportedEvent, SubmittedEvent } from '@kinerja/widgets';
import { expect, fixture, html } from '@open-wc/testing';
import { Office, button, collect, one, root, settled, text } from '../parts/office.ts';
import { oneOfEach } from '../shared/fake-source.ts';
import { counted, earlier, evaluating, item, on, reminders, reports, supervisors } from './support.ts';

/** Counts what is read of plans. */
function counting(office: Office): () => number {
  let count = 0;
  const list = office.list.bind(office);
  office.list = (kind, where) => {
    if (kind === 'plan') count++;
    return list(kind, where);
  };
  return () => count;
}

const reported = {
  id: 'progress-baru',
  plan: rinaPlan.id,
  target: 'sop',
  on: '2026-10-31',
  value: true,
} as const;
const submitted = (kind: 'progress' | 'response'): SubmittedEvent =>
  new SubmittedEvent({ kind, id: reported.id, plan: rinaPlan.id, state: 'received', code: 'K7Q2-MX4D' });

function visible(state: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  document.dispatchEvent(new Event('visibilitychange'));
  Reflect.deleteProperty(document, 'visibilityState');
}

describe('kinerja-reminders', () => {
  describe('following', () => {
    it('tells the page of the list, and again only when it is another one', async () => {
      const events = collect('kinerja-due');
      const office = evaluating();
      const element = await reminders(office);
      const before = events.length;
      expect(events.at(-1)!.items.map(({ state }) => state)).to.contain('overdue');
      element.requestUpdate();
      document.dispatchEvent(submitted('progress'));
      await settled(element);
      expect(events.length).to.equal(before);
      await office.plant('progress', reported);
      document.dispatchEvent(submitted('progress'));
      await settled(element);
      expect(events.length).to.equal(before + 1);
      expect(counted(element, 'Terlambat')).to.equal(12);
    });

    it('tells it of a list that is empty', async () => {
      const events = collect('kinerja-due');
      await supervisors(new Office({ plan: [], progress: [] }));
      expect(events.at(-1)!.items).to.deep.equal([]);
    });

    it('reads once for all events of one act, and not for what tells nothing', async () => {
      const office = evaluating();
      const count = counting(office);
      const element = await reminders(office);
      const before = count();
      document.dispatchEvent(submitted('progress'));
      document.dispatchEvent(new ReportedEvent(rinaPlan.id, 'sop', reported.id));
      document.dispatchEvent(new DeliveredEvent('progress', reported.id, 'K7Q2-MX4D'));
      await settled(element);
      expect(count()).to.equal(before + 1);
      document.dispatchEvent(submitted('response'));
      await settled(element);
      expect(count()).to.equal(before + 1);
    });

    it('looks again when the page is seen, but not more than once a minute', async () => {
      const office = evaluating();
      const count = counting(office);
      let now = on('2026-11-22')().getTime();
      const element = await reminders(office, { clock: () => new Date(now) });
      const before = count();
      visible('visible');
      await settled(element);
      expect(count()).to.equal(before);
      now += 60_000;
      visible('hidden');
      await settled(element);
      expect(count()).to.equal(before);
      visible('visible');
      await settled(element);
      expect(count()).to.equal(before + 1);
    });

    it('begins another day at midnight, by the clock of the host, with one timer', async () => {
      const waits: { readonly run: () => void; readonly delay: number }[] = [];
      const real = window.setTimeout;
      const long = (delay: number): boolean => delay === 50 || delay > 59_000;
      const held = (run: () => void, delay = 0): number =>
        long(delay) ? waits.push({ run, delay }) : real(run, delay);
      window.setTimeout = held as typeof window.setTimeout;
      let now = new Date('2026-12-05T23:59:59.950');
      const office = new Office({ progress: reports(earlier) });
      const element = await reminders(office, { clock: () => now });
      expect(text(element)).to.contain('Hari ini');
      expect(waits.at(-1)!.delay).to.equal(50);
      // A clock that the page holds still is not asked again and again.
      waits.at(-1)!.run();
      expect(waits.at(-1)!.delay).to.equal(60_000);
      now = new Date('2026-12-06T00:00:00.000');
      waits.at(-1)!.run();
      window.setTimeout = real;
      await settled(element);
      expect(text(element)).to.contain('Terlambat 1 hari');
      expect(waits.at(-1)!.delay).to.equal(24 * 60 * 60 * 1000);
    });

    it('begins another year when the page is seen in it', async () => {
      let now = new Date('2026-12-31T12:00:00');
      const element = await reminders(evaluating(), { clock: () => now });
      expect(text(element)).to.contain('31 Desember 2026');
      now = new Date('2027-01-02T12:00:00');
      visible('visible');
      await settled(element);
      expect(text(element)).to.contain('1 Januari – 31 Desember 2027');
      expect(item(element, 'Menyusun SKP')).to.exist;
    });

    it('hears nothing while it is out of the page, and goes on when it is back', async () => {
      const office = evaluating();
      const count = counting(office);
      const element = await reminders(office);
      const parent = element.parentElement!;
      element.remove();
      const before = count();
      document.dispatchEvent(submitted('progress'));
      visible('visible');
      await settled(element);
      expect(count()).to.equal(before);
      parent.append(element);
      document.dispatchEvent(submitted('progress'));
      await settled(element);
      expect(count()).to.equal(before + 1);
    });

    it('shows whom it was asked for last, though an earlier list comes later', async () => {
      const office = evaluating();
      const list = office.list.bind(office);
      let release = (): void => undefined;
      office.list = async (kind, where) => {
        if (where?.['employee'] === 'lambat') await new Promise<void>((resolve) => (release = resolve));
        return list(kind, where);
      };
      const element = await reminders(office, { employeeId: 'lambat' });
      element.employeeId = 'rina-wulandari';
      await settled(element);
      release();
      await settled(element);
      expect(counted(element, 'Terlambat')).to.equal(13);
    });
  });

  describe('failing', () => {
    for (const error of oneOfEach.filter(({ code }) => code !== 'not-found')) {
      it(`says why, offers another way, and tries again: ${error.message}`, async () => {
        const office = evaluating();
        office.failReads = error;
        const failed = collect('kinerja-failed');
        const element = await reminders(office);
        expect(one(element, '[role="alert"]').textContent.trim().length).to.be.greaterThan(30);
        expect(root(element).querySelector('slot')).to.exist;
        expect(failed.at(-1)?.code).to.equal(error.code);
        office.failReads = undefined;
        button(element, 'Coba lagi').click();
        await settled(element);
        expect(counted(element, 'Terlambat')).to.equal(13);
      });
    }

    it('says that nothing was found', async () => {
      const office = evaluating();
      office.failReads = new KinerjaError('not-found', { kind: 'plan', id: 'x' });
      expect(text(await reminders(office))).to.contain('Data tidak ditemukan');
    });

    it('fails with a plan that cannot be read for another reason than that it may not be seen', async () => {
      const to = { id: 'putu', role: 'peer' } as const;
      const office = new Office({ feedback: [{ ...askedFeedback, to }] });
      office.get = () => Promise.reject(new KinerjaError('unreachable', {}));
      const element = await reminders(office, { employeeId: 'putu', actingAs: 'peer' });
      expect(text(element)).to.contain('Server tidak dapat dihubungi');
    });

    it('tells once of a calendar that cannot be, until it is another', async () => {
      const failed = collect('kinerja-failed');
      const given = { holidays: ['17 Agustus'], covers: { from: '2026-01-01', to: '2026-12-31' } };
      const element = await reminders(evaluating(), { calendar: given });
      element.requestUpdate();
      await settled(element);
      expect(text(element)).to.contain('Data tidak sesuai dengan aturan');
      expect(failed.map(({ code }) => code)).to.deep.equal(['invalid-data']);
      element.calendar = undefined;
      await settled(element);
      expect(counted(element, 'Terlambat')).to.equal(13);
    });

    it('keeps the list when reading it again fails', async () => {
      const office = evaluating();
      const element = await reminders(office);
      office.failReads = new KinerjaError('unreachable', {});
      document.dispatchEvent(submitted('progress'));
      await settled(element);
      expect(counted(element, 'Terlambat')).to.equal(13);
    });

    it('says that it loads until there is a source', async () => {
      const element = await reminders(undefined);
      expect(text(element)).to.contain('Sedang memuat');
      element.source = evaluating();
      await settled(element);
      expect(counted(element, 'Terlambat')).to.equal(13);
    });

    it('takes the source that the page answers with', async () => {
      const frame = await fixture<HTMLElement>(html`<div></div>`);
      frame.addEventListener('kinerja-connect', (event) => event.accept(evaluating()));
      const element = document.createElement('kinerja-reminders');
      Object.assign(element, { employeeId: 'rina-wulandari', schemeId: 'kemuning', clock: on('2026-11-22') });
      frame.append(element);
      await settled(element);
      expect(counted(element, 'Terlambat')).to.equal(13);
    });
  });
});
