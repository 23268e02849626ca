import { KinerjaError } from '@kinerja/core';
import { givenFeedback } from '@kinerja/mock';
import { expect, waitUntil } from '@open-wc/testing';
import { collect, fill, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { oneOfEach } from '../shared/fake-source.ts';
import { employee, entry, give, office, peer, press, send, sent, strength } from './support.ts';
import { supervisor, widget } from './support.ts';

describe('kinerja-feedback', () => {
  describe('failing', () => {
    for (const error of oneOfEach) {
      const what = `${error.code} ${JSON.stringify(error.facts)}`;
      if (error.code !== 'not-found')
        it(`says that reading failed and offers another way: ${what}`, async () => {
          const source = office();
          source.failReads = error;
          const failed = collect('kinerja-failed');
          const element = await widget(source);
          expect(spaced(one(element, '[role="alert"]')).length).to.be.greaterThan(30);
          expect(failed.at(-1)?.code).to.equal(error.code);
          expect(root(element).querySelector('slot')).to.exist;
          source.failReads = undefined;
          await press(element, 'Coba lagi');
          expect(text(element)).to.contain('Yang sudah disampaikan');
        });

      it(`keeps what was typed when sending failed, and sends it again: ${what}`, async () => {
        const source = office();
        source.failNextPut = error;
        const element = await widget(source, supervisor);
        await give(element);
        expect(one<HTMLTextAreaElement>(element, '#strengths').value).to.equal(strength);
        expect(focused()!.closest('form')).to.exist;
        expect(spaced(focused()!).length).to.be.greaterThan(20);
        await send(element);
        const [first, second] = sent(source);
        if (error.code === 'conflict') expect(second!.id).not.to.equal(first!.id);
        else expect(second).to.deep.equal(first);
        expect(text(element)).to.contain('Umpan balik diterima');
      });
    }

    it('points to the field that the receiver refused', async () => {
      const source = office();
      const issues = [{ path: ['strengths'], rule: 'too-long' }];
      source.failNextPut = new KinerjaError('invalid-data', { kind: 'feedback', issues });
      const element = await widget(source, supervisor);
      await give(element);
      expect(one(element, '#strengths').getAttribute('aria-invalid')).to.equal('true');
      expect(spaced(one(element, '#strengths-error'))).to.contain('belum sesuai');
    });

    it('keeps the remark when somebody else changed what is marked as read', async () => {
      const { acknowledged: _, ...unread } = givenFeedback;
      const source = office([unread]);
      const element = await widget(source, employee);
      await press(element, 'Tandai sudah dibaca');
      fill(element, '#remark', 'Terima kasih.');
      await source.plant('feedback', { ...unread, revision: 3, strengths: 'Ditulis ulang.' });
      await send(element);
      expect(spaced(entry(element, unread.id))).to.contain('Sudah ada versi yang lebih baru');
      expect(spaced(entry(element, unread.id))).to.contain('Ditulis ulang.');
      expect(one<HTMLTextAreaElement>(element, '#remark').value).to.equal('Terima kasih.');
      await send(element);
      expect(sent(source).at(-1)!.revision).to.equal(4);
    });

    it('stays readable without evaluations, only that nobody is a rater then', async () => {
      const source = office();
      const list = source.list.bind(source);
      source.list = async (kind, where) => {
        if (kind === 'evaluation') throw new KinerjaError('refused', { status: 403 });
        return list(kind, where);
      };
      const element = await widget(source, peer);
      expect(text(element)).to.contain('Hanya untuk dibaca');
      expect(entry(element, givenFeedback.id)).to.exist;
    });
  });

  describe('offline', () => {
    it('says that it is on this device, and when it was delivered', async () => {
      const source = office();
      source.offline = true;
      const element = await widget(source, supervisor);
      const [submitted, delivered] = [collect('kinerja-submitted'), collect('kinerja-delivered')];
      await give(element);
      const { id } = sent(source)[0]!;
      expect(spaced(focused()!)).to.contain('Tersimpan di perangkat ini');
      expect(spaced(entry(element, id))).to.contain('Menunggu dikirim');
      expect(text(element)).to.contain('1 kiriman tersimpan di perangkat ini');
      expect(submitted.map(({ state }) => state)).to.deep.equal(['stored']);
      source.deliver();
      await settled(element);
      expect(text(element)).to.contain('Umpan balik diterima');
      expect(text(element)).not.to.contain('Menunggu dikirim');
      expect(delivered.map((event) => [event.kind, event.id])).to.deep.equal([['feedback', id]]);
    });

    it('says that it was refused, and shows it no longer', async () => {
      const source = office();
      source.offline = true;
      const element = await widget(source, supervisor);
      const failed = collect('kinerja-failed');
      await give(element);
      const { id } = sent(source)[0]!;
      source.refuse(new KinerjaError('refused', { status: 403 }));
      await settled(element);
      expect(text(element)).to.contain('ditolak server').and.to.contain('tidak memiliki izin');
      await waitUntil(() => !root(element).querySelector(`[data-entry="${id}"]`));
      expect(text(element))
        .not.to.contain('Menunggu dikirim')
        .and.not.to.contain('Tersimpan di perangkat ini');
      expect(failed.map(({ code }) => code)).to.deep.equal(['refused']);
    });
  });
});
