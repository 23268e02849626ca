import { KinerjaError } from '@kinerja/core';
import { expect, waitUntil } from '@open-wc/testing';
import { collect, fill, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { datedAhead, oneOfEach } from '../shared/fake-source.ts';
import {
  add,
  again,
  drafted,
  employee,
  offered,
  office,
  pick,
  press,
  running,
  sent,
  submit,
} from './support.ts';
import { supervisor, widget } from './support.ts';

const note = 'Loket 4 mulai minggu ini.';

async function checkIn(element: Awaited<ReturnType<typeof widget>>): Promise<void> {
  await press(element, 'Catat pertemuan');
  await pick(element, 'Sesuai rencana');
  fill(element, '#note', note);
  await submit(element);
}

describe('kinerja-development-plan', () => {
  describe('failing', () => {
    it('tells of a clock that is fast that it is so', async () => {
      const source = office(running);
      const element = await widget(source, employee);
      source.failNextPut = datedAhead;
      await checkIn(element);
      expect(spaced(focused()!)).to.contain('Jam perangkat ini terlalu cepat');
      expect(one<HTMLTextAreaElement>(element, '#note').value).to.equal(note);
    });

    for (const error of oneOfEach) {
      const what = `${error.code} ${JSON.stringify(error.facts)}`;
      if (error.code !== 'not-found')
        it(`says that reading failed and offers another way: ${what}`, async () => {
          const source = office(running);
          source.failReads = error;
          const failed = collect('kinerja-failed');
          const element = await widget(source);
          expect(spaced(one(element, '[role="alert"]')).length).to.be.greaterThan(30);
          expect(failed.at(-1)?.code).to.equal(error.code);
          expect(root(element).querySelector('slot')).to.exist;
          source.failReads = undefined;
          await press(element, 'Coba lagi');
          // The sentences of reasons come in a module of their own, in Firefox later than a few turns.
          await waitUntil(() => text(element).includes('Rencana pengembangan'));
        });

      it(`keeps what was typed when sending failed, and sends it again: ${what}`, async () => {
        const source = office(running);
        source.failNextPut = error;
        const element = await widget(source, employee);
        await checkIn(element);
        expect(one<HTMLTextAreaElement>(element, '#note').value).to.equal(note);
        expect(focused()!.closest('form')).to.exist;
        expect(spaced(focused()!).length).to.be.greaterThan(20);
        await submit(element);
        const [first, second] = sent(source);
        expect(second).to.deep.equal(first);
        expect(text(element)).to.contain('Catatan tersimpan');
      });
    }

    it('keeps the note when somebody else was faster, shows what is new, and takes it on top', async () => {
      const source = office(running);
      const element = await widget(source, employee);
      await source.plant('development', { ...running, revision: 2, checkInEvery: 7 });
      await checkIn(element);
      expect(spaced(focused()!)).to.contain('versi yang lebih baru');
      expect(text(element)).to.contain('17 November 2026');
      await submit(element);
      expect(sent(source).at(-1)!.revision).to.equal(3);
      expect(sent(source).at(-1)!.checkInEvery).to.equal(7);
    });

    it('does not write over what somebody else put into the draft meanwhile, and tells of it first', async () => {
      const source = office(drafted);
      const first = await widget(source, supervisor);
      await press(first, 'Ubah rencana');
      fill(first, 'input[id^="aim-"]', 'Isian saya');
      await settled(first);
      first.remove();
      const area = { ...drafted.areas[0]!, id: 'bidang-lain', aim: 'Isian orang lain' };
      const activity = { ...drafted.activities[0]!, id: 'kegiatan-lain', areas: ['bidang-lain'] };
      const theirs = {
        ...drafted,
        revision: 2,
        areas: [...drafted.areas, area],
        activities: [...drafted.activities, activity],
      };
      await source.plant('development', theirs);
      const element = await again(source, supervisor);
      await submit(element);
      expect(text(element)).to.contain('versi yang lebih baru');
      expect(sent(source)).to.deep.equal([]);
      await submit(element);
      expect(sent(source).at(-1)!.revision).to.be.greaterThan(2);
    });

    it('does not put a new plan in the place of another that was begun meanwhile', async () => {
      const source = office();
      const first = await widget(source, employee);
      await add(first, 'target-waktu-akta');
      first.remove();
      await source.plant('development', drafted);
      const element = await again(source, employee);
      await submit(element);
      expect(text(element)).to.contain('versi yang lebih baru');
      expect(sent(source)).to.deep.equal([]);
    });

    for (const [what, theirs] of [
      ['a draft that was offered meanwhile', { ...offered, revision: 2 }],
      ['another draft that stands in its place', { ...drafted, id: 'rencana-lain' }],
    ] as const)
      it(`does not write over ${what}`, async () => {
        const first = await widget(office(drafted), supervisor);
        await press(first, 'Ubah rencana');
        fill(first, 'input[id^="aim-"]', 'Isian saya');
        await settled(first);
        first.remove();
        const source = office(theirs);
        const element = await again(source, supervisor);
        await submit(element);
        expect(text(element)).to.contain('versi yang lebih baru');
        expect(sent(source)).to.deep.equal([]);
        expect(one<HTMLInputElement>(element, 'input[id^="aim-"]').value).to.equal('Isian saya');
      });

    it('lets one take the stored version of a draft that somebody else changed', async () => {
      const source = office(drafted);
      const element = await widget(source, supervisor);
      await press(element, 'Ubah rencana');
      fill(element, 'input[id^="aim-"]', 'Isian saya');
      await source.plant('development', { ...drafted, revision: 2, checkInEvery: 7 });
      await submit(element);
      expect(text(element)).to.contain('versi yang lebih baru');
      expect(one<HTMLInputElement>(element, 'input[id^="aim-"]').value).to.equal('Isian saya');
      await press(element, 'Pakai yang tersimpan');
      expect(root(element).querySelector('form')).to.equal(null);
    });

    it('works on without ratings and feedback that may not be read', async () => {
      const source = office(running);
      const list = source.list.bind(source);
      source.list = async (kind, where) => {
        if (kind !== 'development') throw new KinerjaError('refused', { status: 403 });
        return list(kind, where);
      };
      const element = await widget(source, employee);
      expect(text(element)).to.contain('1 dari 3 kegiatan terlaksana');
    });

    it('keeps the draft when only the second of two steps fails', async () => {
      const source = office();
      const element = await widget(source, employee);
      await add(element, 'general');
      source.loseAnswer('development');
      await submit(element);
      expect(root(element).querySelector('form .notice.danger')).to.exist;
      expect(element.draft!.areas.length).to.equal(1);
    });
  });

  describe('offline', () => {
    it('says that it is on this device, and when it was delivered', async () => {
      const source = office(running);
      source.offline = true;
      const element = await widget(source, employee);
      const [submitted, delivered] = [collect('kinerja-submitted'), collect('kinerja-delivered')];
      await checkIn(element);
      expect(spaced(focused()!)).to.contain('Tersimpan di perangkat ini');
      expect(text(element)).to.contain('Menunggu dikirim');
      expect(submitted.map(({ state }) => state)).to.deep.equal(['stored']);
      source.deliver();
      await settled(element);
      expect(text(element)).to.contain('Catatan tersimpan');
      expect(text(element)).not.to.contain('Menunggu dikirim');
      expect(delivered.map(({ kind }) => kind)).to.deep.equal(['development']);
    });

    it('says nothing of two versions before the last of them has arrived, and what is refused of it', async () => {
      const source = office();
      source.offline = true;
      const element = await widget(source, employee);
      await add(element, 'general');
      await submit(element);
      expect(sent(source).map(({ revision }) => revision)).to.deep.equal([1, 2]);
      source.deliverFirst();
      await settled(element);
      expect(text(element)).to.contain('Tersimpan di perangkat ini').and.to.contain('Menunggu dikirim');
      source.refuse(new KinerjaError('wrong-stage', { stage: 'agreed', action: 'offer' }));
      await settled(element);
      expect(text(element)).to.contain('ditolak server').and.not.to.contain('Menunggu dikirim');
    });

    it('says that it was refused, and shows it no longer', async () => {
      const source = office(running);
      source.offline = true;
      const element = await widget(source, employee);
      const failed = collect('kinerja-failed');
      await checkIn(element);
      source.refuse(new KinerjaError('conflict', { kind: 'development', id: '-' }));
      await settled(element);
      expect(text(element))
        .to.contain('ditolak server')
        .and.to.contain('Versi lain sudah lebih dahulu disimpan');
      expect(text(element)).not.to.contain('Menunggu dikirim').and.not.to.contain('Catatan tersimpan');
      expect(failed.map(({ code }) => code)).to.deep.equal(['conflict']);
    });
  });
});
