import { KinerjaError } from '@kinerja/core';
import type { Evaluation } from '@kinerja/core/cycle';
import { openQuarter, rina, rinaPlan } from '@kinerja/mock';
import type { KinerjaRatingForm } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Office, button, collect, fill, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { datedAhead } from '../shared/fake-source.ts';
import { selfAssessed, selfHanded } from './evaluations.ts';
import { choose, overall, press, radio, widget } from './support.ts';

const evaluated = (office: Office, id = openQuarter.id): Promise<KinerjaRatingForm> =>
  widget(office, { evaluationId: id });
const own = (office: Office): Promise<KinerjaRatingForm> =>
  widget(office, { evaluationId: openQuarter.id, raterRole: 'self' });
const put = (office: Office): string[] =>
  office.puts.map(({ kind, record }) => `${kind} ${'revision' in record ? record.revision : ''}`);
const stored = (office: Office): Promise<Evaluation> => office.get('evaluation', openQuarter.id);

async function handIn(element: KinerjaRatingForm, words: string): Promise<void> {
  await press(element, words);
  await press(element, 'Ya, serahkan');
  await settled(element);
}

describe('kinerja-rating-form', () => {
  describe('handing in', () => {
    it('stores the rating first and then hands it in', async () => {
      const office = new Office({ evaluation: [openQuarter] });
      const element = await own(office);
      const submitted = collect('kinerja-submitted');
      await overall(element, 'meets', 'meets');
      await handIn(element, 'Serahkan penilaian diri…');
      expect(put(office)).to.deep.equal(['rating 1', 'evaluation 2']);
      const { stage, ratings, history } = await stored(office);
      expect([stage, ratings.map(({ role }) => role)]).to.deep.equal(['self-assessed', ['self']]);
      expect(history[0]!.by).to.deep.equal({ id: rina.id, role: 'employee' });
      expect(text(element)).to.contain('Penilaian diri sudah diserahkan');
      expect(submitted.map(({ kind }) => kind)).to.deep.equal(['rating', 'evaluation']);
      expect(focused()!.getAttribute('role')).to.equal('status');
    });

    it('goes on where it stopped: what was stored and not handed in is handed in without a change', async () => {
      const office = new Office({ evaluation: [openQuarter] });
      const element = await own(office);
      await overall(element, 'meets', 'meets');
      await press(element, 'Serahkan penilaian diri…');
      office.failPuts('evaluation', new KinerjaError('unreachable', {}));
      await press(element, 'Ya, serahkan');
      await settled(element);
      expect(text(element)).to.contain('Tersimpan, tetapi belum diserahkan');
      expect(text(element)).to.contain('Server tidak dapat dihubungi.');
      office.failPuts('evaluation', undefined);
      const later = await own(office);
      expect(text(later)).to.contain('Tersimpan, tetapi belum diserahkan');
      await press(later, 'Serahkan');
      await settled(later);
      expect(put(office)).to.deep.equal(['rating 1', 'evaluation 2', 'evaluation 2']);
      expect(text(later)).to.contain('Penilaian diri sudah diserahkan');
    });

    it('tells of a clock that is fast that it is so', async () => {
      const office = new Office({ evaluation: [openQuarter] });
      const element = await own(office);
      await overall(element, 'meets', 'meets');
      await press(element, 'Serahkan penilaian diri…');
      office.failPuts('evaluation', datedAhead);
      await press(element, 'Ya, serahkan');
      await settled(element);
      expect(text(element)).to.contain('Jam perangkat ini terlalu cepat');
    });

    it('does it again on what is there when others came first', async () => {
      const office = new Office({ evaluation: [openQuarter] });
      const element = await own(office);
      await overall(element, 'meets', 'meets');
      const rival = { ...openQuarter, revision: 2, raters: [{ id: 'x', role: 'peer', status: 'approved' }] };
      await office.plant('evaluation', rival as Evaluation);
      await handIn(element, 'Serahkan penilaian diri…');
      expect(put(office)).to.deep.equal(['rating 1', 'evaluation 2', 'evaluation 3']);
      const { raters, stage } = await stored(office);
      expect([raters.length, stage]).to.deep.equal([1, 'self-assessed']);
      expect(text(element)).to.contain('Penilaian diri sudah diserahkan');
    });

    it('finds what it handed in when the answer was lost', async () => {
      const office = new Office({ evaluation: [openQuarter] });
      const element = await own(office);
      await overall(element, 'meets', 'meets');
      office.loseAnswer('evaluation');
      await handIn(element, 'Serahkan penilaian diri…');
      expect(text(element)).to.contain('Tersimpan, tetapi belum diserahkan');
      await press(element, 'Serahkan');
      await settled(element);
      expect((await stored(office)).revision).to.equal(2);
      expect(text(element)).to.contain('Penilaian diri sudah diserahkan');
    });

    it('keeps both on the device while nobody answers, and says when both have arrived', async () => {
      const office = new Office({ evaluation: [openQuarter] });
      office.offline = true;
      const element = await own(office);
      const delivered = collect('kinerja-delivered');
      await overall(element, 'meets', 'meets');
      await handIn(element, 'Serahkan penilaian diri…');
      expect(put(office)).to.deep.equal(['rating 1', 'evaluation 2']);
      expect(text(element)).to.contain('Dikirim otomatis begitu tersambung kembali');
      office.deliver();
      await settled(element);
      expect(delivered.map(({ kind }) => kind)).to.deep.equal(['rating', 'evaluation']);
      expect(text(element)).not.to.contain('Dikirim otomatis');
    });

    it('waits for the self rating where the scheme says so, and keeps a draft until then', async () => {
      const office = new Office({ evaluation: [openQuarter] });
      const element = await evaluated(office);
      expect(text(element)).to.contain('Penilaian diri belum diserahkan');
      await overall(element, 'meets', 'meets');
      await press(element, 'Serahkan penilaian…');
      expect([...root(element).querySelectorAll('.mend button')].map(spaced)).to.deep.equal([
        'Penilaian diri pegawai belum diserahkan',
      ]);
      await press(element, 'Simpan rancangan');
      expect(put(office)).to.deep.equal(['rating 1']);
    });

    it('asks reasons and evidence by the scheme, and leads to each', async () => {
      const office = new Office({ evaluation: [selfAssessed], rating: [selfHanded], progress: [] });
      const element = await evaluated(office);
      expect(spaced(one(element, '[data-item="sop"]'))).to.contain('Penilaian diri Sesuai ekspektasi');
      await choose(element, 'results-sop', 'exceeds');
      await overall(element, 'meets', 'below');
      await press(element, 'Serahkan penilaian…');
      const mends = [...root(element).querySelectorAll<HTMLElement>('.mend button')];
      expect(mends.map(spaced)).to.deep.equal([
        'Tulis alasan untuk “Prosedur penerbitan akta kelahiran diperbarui”.',
        'Tulis alasan untuk “Rating perilaku kerja”.',
        'Prosedur penerbitan akta kelahiran diperbarui: belum ada laporan dengan bukti dukung',
      ]);
      mends[1]!.click();
      expect(focused()).to.equal(one(element, '#behaviour-overall-note'));
      expect(office.puts.length).to.equal(0);
    });

    it('takes “unable to rate” for an item, in place of a level', async () => {
      const office = new Office({ evaluation: [openQuarter] });
      const element = await own(office);
      const last = root(element).querySelectorAll<HTMLInputElement>('[id="results-sop"] input')[3]!;
      await choose(element, 'results-sop', 'exceeds');
      last.click();
      await settled(element);
      expect(spaced(one(element, '#results-overall .hint'))).to.contain('1 tidak dapat dinilai.');
      await overall(element, 'meets', 'meets');
      await handIn(element, 'Serahkan penilaian diri…');
      const [rating] = office.puts.map(({ record }) => record);
      expect((rating as typeof selfHanded).results.items).to.deep.equal({ sop: { unable: true } });
      expect(spaced(one(element, '[data-item="sop"]'))).to.contain('Tidak dapat menilai');
    });

    it('lets a supervisor rate again until the release, as another record', async () => {
      const office = new Office({ evaluation: [selfAssessed], rating: [selfHanded] });
      const element = await evaluated(office);
      await overall(element, 'meets', 'meets');
      await handIn(element, 'Serahkan penilaian…');
      expect(text(element)).to.contain('Penilaian sudah diserahkan');
      await press(element, 'Nilai ulang');
      expect(radio(element, 'results-overall', 'meets').checked).to.equal(true);
      await choose(element, 'results-overall', 'exceeds');
      fill(element, '#results-overall-note', 'Melampaui target.');
      await settled(element);
      await handIn(element, 'Serahkan penilaian…');
      const { ratings, outcomes } = await stored(office);
      const ids = office.puts.filter(({ kind }) => kind === 'rating').map(({ record }) => record.id);
      expect(new Set(ids).size).to.equal(2);
      expect(ratings.filter(({ role }) => role === 'supervisor').map(({ rating }) => rating)).to.deep.equal([
        ids[1],
      ]);
      expect(outcomes.raw!.value).to.equal('baik');
    });

    it('is closed once the evaluation has gone on', async () => {
      const gone = { ...openQuarter, stage: 'released', released: '2026-12-01' } as Evaluation;
      const element = await own(new Office({ evaluation: [gone] }));
      expect(text(element)).to.contain('Penilaian ini sudah ditutup');
    });

    it('is of this evaluation alone: another quarter begins anew', async () => {
      const office = new Office({ evaluation: [selfAssessed], rating: [{ ...selfHanded, id: 'of-q3' }] });
      const element = await evaluated(office);
      expect(spaced(one(element, '[data-item="sop"]'))).not.to.contain('Penilaian diri Sesuai');
    });

    it('is walked by keyboard alone, from the first level to the evaluation', async () => {
      const office = new Office({ evaluation: [openQuarter] });
      const element = await own(office);
      for (const axis of ['results', 'behaviour']) {
        radio(element, `${axis}-overall`, 'below').focus();
        await sendKeys({ press: ' ' });
        await sendKeys({ press: 'ArrowDown' });
      }
      await settled(element);
      button(element, 'Serahkan penilaian diri…').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      await settled(element);
      expect((await stored(office)).stage).to.equal('self-assessed');
    });

    it('stays a rating without an evaluation', async () => {
      const office = new Office();
      const element = await widget(office);
      await overall(element, 'meets', 'meets');
      await press(element, 'Tetapkan…');
      await press(element, 'Ya, tetapkan');
      expect(put(office)).to.deep.equal(['rating 1']);
      expect(rinaPlan.scheme).to.equal(undefined);
    });
  });
});
