import { KinerjaError, type Received } from '@kinerja/core';
import { evaluationAt } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { collect, fill, focused, one, root, settled, spaced, text } from '../../parts/office.ts';
import { datedAhead, later, oneOfEach } from '../../shared/fake-source.ts';
import {
  asAuthority,
  asSupervisor,
  asTeam,
  choose,
  member,
  offered,
  office,
  press,
  sent,
} from './support.ts';

/** The evaluation of another person, as far as that of the office. */
const another = { ...evaluationAt('calibrated'), id: 'evaluasi-lain', revision: 1 };

describe('kinerja-team-member', () => {
  describe('failing', () => {
    for (const error of oneOfEach)
      it(`says what to do about ${error.code} ${JSON.stringify(error.facts)}`, async () => {
        const source = office('rated');
        source.failReads = error;
        const element = await member(source, asTeam);
        expect(text(element)).to.match(/Belum berhasil|tidak ditemukan/);
        source.failReads = undefined;
        const again = root(element).querySelector('button');
        again?.click();
        await settled(element);
        if (again) expect(offered(element)).to.deep.equal(['Kalibrasi…']);
      });

    it('leaves the next person alone where an act on the one before ends late', async () => {
      const source = office('open');
      const other = { ...evaluationAt('open'), id: 'evaluasi-lain', revision: 1, raters: [] };
      await source.plant('evaluation', other);
      const element = await member(source, asTeam);
      const done = collect('kinerja-submitted');
      const release = source.hold();
      one(element, '[data-rater^="approve-rater/"]').click();
      await settled(element);
      await press(element, 'Ya, setujui');
      element.evaluationId = other.id;
      await settled(element);
      release();
      await settled(element);
      expect(done.map((event) => 'id' in event && event.id)).to.deep.equal(['evaluation-rina-2026']);
      expect(element.work).to.deep.equal({ at: 'idle' });
      expect(element.shown!.evaluation!.id).to.equal(other.id);
    });

    for (const [next, come] of [
      ['the next person', { evaluationId: 'evaluasi-lain' }],
      ['whoever looks next', { me: 'orang-lain' }],
    ] as const)
      it(`leaves ${next} alone where an act fails late`, async () => {
        const source = office('calibrated');
        await source.plant('evaluation', another);
        const element = await member(source, asTeam);
        const failed = collect('kinerja-failed');
        await press(element, 'Serahkan hasil…');
        const release = source.hold();
        source.failNextPut = new KinerjaError('unreachable', {});
        await press(element, 'Ya, serahkan');
        Object.assign(element, come);
        await settled(element);
        release();
        await settled(element);
        expect(failed.map(({ code }) => code)).to.deep.equal(['unreachable']);
        expect(element.work).to.deep.equal({ at: 'idle' });
      });

    it('does not say that an act has arrived when it was that on another person', async () => {
      const source = office('calibrated');
      await source.plant('evaluation', another);
      source.offline = true;
      const element = await member(source, asTeam);
      const arrival = later<Received>();
      const { put } = source;
      source.put = async () => ({ state: 'stored', code: 'RINA-2026', delivered: arrival.promise });
      await press(element, 'Serahkan hasil…');
      await press(element, 'Ya, serahkan');
      source.put = put;
      element.evaluationId = another.id;
      await settled(element);
      await press(element, 'Serahkan hasil…');
      await press(element, 'Ya, serahkan');
      arrival.resolve({ state: 'received', code: 'RINA-2026' });
      await settled(element);
      expect(text(element))
        .to.contain('Tersimpan di perangkat ini')
        .and.not.to.contain('Hasil sudah diserahkan');
      source.deliver();
      await settled(element);
      expect(text(element)).to.contain('Hasil sudah diserahkan');
    });

    it('shows what others did meanwhile, and goes on with what was written', async () => {
      const source = office('rated');
      const element = await member(source, asTeam);
      await press(element, 'Kalibrasi…');
      await press(element, 'Tambah perubahan');
      await choose(element, '[id$="-to"]', 'below');
      fill(element, '[id$="-ground"]', 'Bukti kurang.');
      await source.plant('evaluation', {
        ...evaluationAt('calibrated'),
        revision: evaluationAt('rated').revision + 1,
      });
      await press(element, 'Simpan kalibrasi');
      expect(spaced(focused()!))
        .to.contain('Orang lain menyimpan lebih dahulu. Yang Anda tulis tidak hilang.')
        .and.to.contain('Mengalibrasi · Dewi Anggraini');
      await press(element, 'Lanjutkan dengan isian saya');
      expect(one<HTMLTextAreaElement>(element, '[id$="-ground"]').value).to.equal('Bukti kurang.');
      await press(element, 'Simpan kalibrasi');
      const last = sent(source).at(-1)!;
      expect(last.adjustments.map(({ from, to }) => [from, to])).to.deep.equal([
        ['exceeds', 'meets'],
        ['meets', 'below'],
      ]);
      expect(text(element)).to.contain('Kalibrasi sudah disimpan');
    });

    it('says when an act came too late, and keeps what was written', async () => {
      const source = office('rated');
      const element = await member(source, asTeam);
      await press(element, 'Kalibrasi…');
      await press(element, 'Tambah perubahan');
      const released = { ...evaluationAt('released'), revision: evaluationAt('rated').revision + 1 };
      await source.plant('evaluation', released);
      await press(element, 'Hapus perubahan: Perubahan 1');
      await press(element, 'Simpan kalibrasi');
      expect(text(element)).to.contain('tidak dapat, atau tidak perlu, dilakukan lagi');
      await press(element, 'Mengerti');
      expect(offered(element)).to.deep.equal(['Tetapkan…']);
    });

    for (const error of oneOfEach.filter(({ code }) => code !== 'conflict'))
      it(`keeps the decision when sending fails: ${error.code} ${JSON.stringify(error.facts)}`, async () => {
        const source = office('objected');
        const failed = collect('kinerja-failed');
        const element = await member(source, asAuthority);
        await press(element, 'Putuskan keberatan…');
        for (const id of ['keberatan-1', 'keberatan-2']) {
          one<HTMLInputElement>(element, `#decide-${id}-verdict input[value="kept"]`).click();
          await settled(element);
          fill(element, `#decide-${id}-ground`, 'Sudah ditimbang.');
        }
        source.failNextPut = error;
        await press(element, 'Kirim keputusan');
        expect(failed.map(({ code }) => code)).to.deep.equal([error.code]);
        expect(spaced(focused()!)).to.contain('Isian Anda masih ada di sini.');
        await press(element, 'Kirim keputusan');
        expect(sent(source).at(-1)!.stage).to.equal('decided');
      });

    it('tells of a clock that is fast that it is so, and nothing else', async () => {
      const source = office('calibrated');
      const element = await member(source, asTeam);
      await press(element, 'Serahkan hasil…');
      source.failNextPut = datedAhead;
      await press(element, 'Ya, serahkan');
      const said = spaced(focused()!);
      expect(said).to.contain('Jam perangkat ini terlalu cepat').and.not.to.contain('tertinggal');
      expect(focused()!.querySelector('li')).to.equal(null);
    });

    it('offers the latest version where it was refused', async () => {
      const source = office('rated');
      const element = await member(source, asTeam);
      await press(element, 'Kalibrasi…');
      source.failNextPut = new KinerjaError('wrong-stage', { stage: 'calibrated', action: 'calibrate' });
      await press(element, 'Simpan kalibrasi');
      await source.plant('evaluation', {
        ...evaluationAt('calibrated'),
        revision: evaluationAt('rated').revision + 1,
      });
      await press(element, 'Muat versi terbaru');
      expect(text(element)).to.contain('Yang terjadi sementara itu');
      await press(element, 'Lanjutkan dengan isian saya');
      await press(element, 'Simpan kalibrasi');
      expect(text(element)).to.contain('Kalibrasi sudah disimpan');
    });

    it('says when it is only on the device, and when it arrived', async () => {
      const source = office('calibrated');
      source.offline = true;
      const element = await member(source, asTeam);
      const delivered = collect('kinerja-delivered');
      await press(element, 'Serahkan hasil…');
      await press(element, 'Ya, serahkan');
      expect(text(element)).to.contain('Tersimpan di perangkat ini');
      source.deliver();
      await settled(element);
      expect(text(element)).to.contain('Hasil sudah diserahkan');
      expect(delivered.map(({ kind }) => kind)).to.deep.equal(['evaluation']);
    });

    it('sends once, however often it is pressed', async () => {
      const source = office('calibrated');
      const element = await member(source, asTeam);
      await press(element, 'Serahkan hasil…');
      const release = source.hold();
      const yes = [...root(element).querySelectorAll('button')].find(
        (each) => spaced(each) === 'Ya, serahkan',
      )!;
      yes.click();
      yes.click();
      await settled(element);
      expect(text(element)).to.contain('Sedang mengirim…');
      release();
      await settled(element);
      expect(source.puts.length).to.equal(1);
    });

    it('says when the scheme of the evaluation is not known', async () => {
      const element = await member(office('rated', { scheme: { id: 'contoh', version: '9.9.9' } }), asTeam);
      expect(text(element)).to.contain('Skema tidak dikenal').and.to.contain('contoh 9.9.9');
    });

    it('says when there is no plan, or none that is agreed', async () => {
      const none = await member(office('open'), { ...asSupervisor, evaluationId: '' });
      expect(text(none)).to.contain('Belum ada SKP');
    });

    it('forgets what was written about another person, and is the same after it was moved', async () => {
      const source = office('open');
      await source.plant('evaluation', { ...evaluationAt('open'), id: 'lain', revision: 1 });
      const element = await member(source, asSupervisor);
      await press(element, 'Lanjutkan tanpa penilaian diri…');
      fill(element, '#remark', 'Cuti');
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await settled(element);
      expect(one<HTMLTextAreaElement>(element, '#remark').value).to.equal('Cuti');
      element.evaluationId = 'lain';
      await settled(element);
      expect(element.dirty).to.equal(false);
      expect(root(element).querySelector('#remark')).to.equal(null);
    });
  });
});
