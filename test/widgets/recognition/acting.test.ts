import { KinerjaError, type Records } from '@kinerja/core';
import { actOnAward } from '@kinerja/core/cycle';
import { agus, awardContext, rina, rinaAward } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import {
  type Office,
  button,
  collect,
  fill,
  focused,
  one,
  root,
  settled,
  spaced,
  text,
} from '../parts/office.ts';
import { datedAhead, oneOfEach } from '../shared/fake-source.ts';
import { asAgus, asRina, names, office, recognition } from './support.ts';

type Award = Records['award'];
const last = (source: Office): Award => source.puts.at(-1)!.record as Award;
const press = async (element: Parameters<typeof settled>[0], words: string): Promise<void> => {
  button(element, words).click();
  await settled(element);
};
const ground = 'Seribu pendaftaran selesai.';

async function announcing(source: Office): ReturnType<typeof recognition> {
  const element = await recognition(source, asAgus);
  await press(element, 'Umumkan…: Rina Wulandari');
  fill(element, '#words', ground);
  await settled(element);
  return element;
}

describe('kinerja-recognition', () => {
  describe('acting', () => {
    it('announces what was granted, with the reason and the people of the unit counted', async () => {
      const source = office();
      const submitted = collect('kinerja-submitted');
      const element = await announcing(source);
      await press(element, 'Umumkan penghargaan');
      const { id, history, ...said } = last(source);
      const { id: _id, history: _history, ...expected } = rinaAward;
      expect(said).to.deep.equal({ ...expected, ground, announced: '2026-01-21' });
      expect(history.map(({ action, by }) => [action, by.id])).to.deep.equal([['announce', agus.id]]);
      expect(text(element)).to.contain('Penghargaan diumumkan');
      expect(focused()!.textContent).to.contain('Nomor bukti');
      expect(names(element)).to.deep.equal(['Rina Wulandari']);
      expect(text(element)).to.contain('Tidak ada penghargaan yang menunggu');
      expect(submitted.at(-1)).to.include({ kind: 'award', id, state: 'received' });
    });

    it('asks for the reason first, and keeps what was typed when it is put off', async () => {
      const source = office();
      const element = await recognition(source, asAgus);
      await press(element, 'Umumkan…: Rina Wulandari');
      expect(focused()!.id).to.equal('words');
      await press(element, 'Umumkan penghargaan');
      expect(spaced(one(element, '.error'))).to.contain('Tuliskan alasannya.');
      expect(source.puts).to.deep.equal([]);
      fill(element, '#words', ground);
      await settled(element);
      expect(root(element).querySelector('.error')).to.equal(null);
      await press(element, 'Batal');
      expect(focused()!.textContent).to.contain('Umumkan…');
      await press(element, 'Umumkan…: Rina Wulandari');
      expect(one<HTMLTextAreaElement>(element, '#words').value).to.equal(ground);
    });

    it('hides the own name and shows it again', async () => {
      const source = office(rinaAward);
      const element = await recognition(source, asRina);
      await press(element, 'Jangan tampilkan nama saya: Penghargaan capaian target');
      expect(last(source)).to.include({ stage: 'withheld', revision: 2 });
      expect(text(element)).to.contain('Anda dapat menampilkannya lagi kapan saja.');
      await press(element, 'Tampilkan nama saya: Penghargaan capaian target');
      expect(last(source)).to.include({ stage: 'announced', revision: 3 });
    });

    it('takes an announcement back with a reason, after which it can be made anew', async () => {
      const source = office(rinaAward);
      const element = await recognition(source, asAgus);
      await press(element, 'Tarik pengumuman…: Penghargaan capaian target, Rina Wulandari');
      fill(element, '#words', 'Angkanya keliru.');
      await press(element, 'Tarik pengumuman');
      expect(last(source).history.at(-1)).to.include({ action: 'withdraw', remark: 'Angkanya keliru.' });
      expect(names(element)).to.deep.equal([]);
      await press(element, 'Umumkan…: Rina Wulandari');
      fill(element, '#words', ground);
      await press(element, 'Umumkan penghargaan');
      expect(last(source)).to.include({ stage: 'announced', revision: 1 });
      expect(last(source).id).not.to.equal(rinaAward.id);
    });

    it('two clicks send once', async () => {
      const source = office();
      const element = await announcing(source);
      const release = source.hold();
      await press(element, 'Umumkan penghargaan');
      await press(element, 'Sedang mengirim…');
      release();
      await settled(element);
      expect(source.puts.length).to.equal(1);
    });

    it('says that it is kept on the device, and when it has arrived', async () => {
      const source = office();
      source.offline = true;
      const delivered = collect('kinerja-delivered');
      const element = await announcing(source);
      await press(element, 'Umumkan penghargaan');
      expect(text(element)).to.contain('Disimpan di perangkat ini');
      source.deliver();
      await settled(element);
      expect(text(element)).to.contain('Penghargaan diumumkan');
      expect(delivered.at(-1)?.kind).to.equal('award');
    });

    it('says that it was refused, and shows it no longer', async () => {
      const source = office();
      source.offline = true;
      const element = await announcing(source);
      await press(element, 'Umumkan penghargaan');
      source.refuse(new KinerjaError('wrong-stage', { stage: 'closed', action: 'announce' }));
      await settled(element);
      expect(text(element)).to.contain('ditolak server').and.to.contain('tidak lagi dapat dilakukan');
      expect(text(element)).not.to.contain('Disimpan di perangkat ini');
    });

    for (const error of oneOfEach)
      it(`keeps the words when it fails: ${error.message}`, async () => {
        const source = office();
        const failed = collect('kinerja-failed');
        const element = await announcing(source);
        source.failNextPut = error;
        await press(element, 'Umumkan penghargaan');
        expect(one(element, 'form [role="alert"]').textContent.trim().length).to.be.greaterThan(30);
        expect(failed.at(-1)?.code).to.equal(error.code);
        expect(one<HTMLTextAreaElement>(element, '#words').value).to.equal(ground);
        await press(element, 'Umumkan penghargaan');
        expect(text(element)).to.contain('Penghargaan diumumkan');
      });

    it('tells of a clock that is fast that it is so, and keeps the words', async () => {
      const source = office();
      const element = await announcing(source);
      source.failNextPut = datedAhead;
      await press(element, 'Umumkan penghargaan');
      expect(spaced(one(element, 'form [role="alert"]'))).to.contain('Jam perangkat ini terlalu cepat');
      expect(one<HTMLTextAreaElement>(element, '#words').value).to.equal(ground);
    });

    it('finds that somebody else was faster, and shows it', async () => {
      const source = office();
      const element = await announcing(source);
      await source.plant('award', { ...rinaAward, id: 'award-other' });
      source.failNextPut = new KinerjaError('conflict', { kind: 'award', id: 'x' });
      await press(element, 'Umumkan penghargaan');
      expect(text(element)).to.contain('Versi lain sudah lebih dahulu disimpan');
      expect(names(element)).to.deep.equal(['Rina Wulandari']);
    });

    it('takes back what its employee has hidden meanwhile, once that was seen', async () => {
      const source = office(rinaAward);
      const element = await recognition(source, asAgus);
      await press(element, 'Tarik pengumuman…: Penghargaan capaian target, Rina Wulandari');
      fill(element, '#words', 'Angkanya keliru.');
      const by = { id: rina.id, role: 'employee' } as const;
      const withhold = { action: 'withhold', by, at: '2026-01-21T02:00:00Z' } as const;
      await source.plant('award', actOnAward(rinaAward, withhold, { ...awardContext, today: '2026-01-21' }));
      await press(element, 'Tarik pengumuman');
      expect(text(element)).to.contain('Versi lain sudah lebih dahulu disimpan');
      await press(element, 'Tarik pengumuman');
      expect(last(source)).to.include({ stage: 'withdrawn', revision: 3 });
    });

    it('says what went wrong with what somebody else has taken back', async () => {
      for (const [as, words] of [
        [asRina, 'Jangan tampilkan nama saya: Penghargaan capaian target'],
        [asAgus, 'Tarik pengumuman'],
      ] as const) {
        const source = office(rinaAward);
        const element = await recognition(source, as);
        if (as === asAgus) {
          await press(element, 'Tarik pengumuman…: Penghargaan capaian target, Rina Wulandari');
          fill(element, '#words', 'Angkanya keliru.');
        }
        await source.plant('award', { ...rinaAward, revision: 2, stage: 'withdrawn' });
        await press(element, words);
        expect(text(element)).to.contain('Versi lain sudah lebih dahulu disimpan');
      }
    });

    it('reads again what the receiver says is no longer so', async () => {
      const source = office();
      const element = await announcing(source);
      await source.plant('award', { ...rinaAward, id: 'award-other' });
      const issues = [{ path: ['followUp'], rule: 'duplicate' }];
      source.failNextPut = new KinerjaError('invalid-data', { kind: 'award', issues });
      await press(element, 'Umumkan penghargaan');
      expect(names(element)).to.deep.equal(['Rina Wulandari']);
    });

    it('offers nothing to the supervisor of others, nor what is no award', async () => {
      const coaching = { followUp: 'pelatihan', on: '2026-01-15', ground: 'x' };
      const source = office();
      await source.plant('evaluation', { ...awardContext.evaluation, id: 'e2', followUps: [coaching] });
      const element = await recognition(source, asAgus);
      expect([...root(element).querySelectorAll('.granted')].length).to.equal(1);
      element.actorId = 'orang-lain';
      await settled(element);
      expect(text(element)).to.contain('Tidak ada penghargaan yang menunggu');
    });
  });
});
