import { KinerjaError } from '@kinerja/core';
import { kupang } from '@kinerja/core/schemes';
import type { KinerjaScorecard } from '@kinerja/widgets';
import { expect, waitUntil } from '@open-wc/testing';
import * as states from '../../../stories/support/evaluations.ts';
import { type Office, collect, one, root, settled, spaced, text } from '../parts/office.ts';
import { appears, evaluated, officeOf, press } from './support-evaluations.ts';

async function opened(office: Office, name: string, given = {}): Promise<KinerjaScorecard> {
  const element = await evaluated(office, given);
  one<HTMLDetailsElement>(element, `[data-more="${name}"]`).open = true;
  await appears(element, `[data-more="${name}"] .stack > *:not([role="status"])`);
  return element;
}

const cells = (element: Element, place: number): string =>
  spaced(root(element).querySelectorAll('.ledger .cells')[place]!);

describe('kinerja-scorecard', () => {
  describe('of an evaluation', () => {
    it('shows nothing that was judged before the release, but with whom it lies', async () => {
      const element = await evaluated(officeOf(states.rated));
      expect([...root(element).querySelectorAll('.cycle li')].map(spaced)).to.deep.equal([
        '✓ SKP disetujui: sudah',
        '✓ Dinilai atasan: sudah',
        '○ Dikalibrasi: belum; menunggu tim pengelola kinerja',
        '○ Hasil diserahkan kepada pegawai: belum; menunggu Agus Prasetyo',
      ]);
      expect(root(element).querySelector('.grade')).to.equal(null);
      expect(text(element)).not.to.contain('Memperpendek waktu layanan');
    });

    it('shows the calibrated predicate at the release, and the decided one after the decision', async () => {
      expect(spaced(one(await evaluated(officeOf(states.released)), '.grade'))).to.equal('Baik');
      expect(spaced(one(await evaluated(officeOf(states.decided)), '.grade'))).to.equal('Sangat Baik');
    });

    it('lays raw, calibrated and final side by side, with who changed it and why', async () => {
      const element = await evaluated(officeOf(states.decided));
      expect(cells(element, 0)).to.equal('Predikat Semula Sangat Baik Kalibrasi Baik Akhir Sangat Baik');
      expect(cells(element, 1)).to.equal(
        'Hasil kerja, secara keseluruhan Semula Di atas Kalibrasi Sesuai Akhir Di atas',
      );
      expect(text(element)).to.contain('Target jumlah dokumen belum tercapai.');
      expect(text(element)).to.contain('Oleh Lestari Handoko, 8 Januari 2027.');
    });

    it('shows what was decided about each thing objected to', async () => {
      const element = await evaluated(officeOf(states.decided));
      const objected = spaced(one(element, '.objected'));
      expect(objected).to.contain(
        'dinilai “Sesuai ekspektasi”, seharusnya menurut Anda “Di atas ekspektasi”',
      );
      expect(objected).to.contain('Diputuskan: diubah Alasan keputusan Bukti diperiksa dan benar');
    });

    it('says why it is not higher, and the way to the next predicate', async () => {
      const element = await evaluated(officeOf(states.released));
      await appears(element, '.reasons');
      expect(spaced(one(element, '.reasons'))).to.contain('Hasil kerja sesuai ekspektasi menahan predikat');
      expect(spaced(one(element, '.way'))).to.contain('Sangat Baik');
    });

    it('says which days were evaluated where they are a part of the period', async () => {
      const stretch = { from: '2026-07-01', to: '2026-12-31' };
      const part = await evaluated(officeOf({ ...states.released, stretch }));
      expect(spaced(one(part, '.plan-head'))).to.match(/Masa evaluasi 1 Juli\s–\s31 Desember 2026/);
      const whole = await evaluated(officeOf(states.released));
      expect(spaced(one(whole, '.plan-head'))).not.to.contain('Masa evaluasi');
    });

    it('says who came to the predicate, of which days', async () => {
      const element = await evaluated(officeOf(states.released));
      expect(spaced(one(element, '.verdict'))).to.match(/Predikat kinerja, 1 Januari\s–\s31 Desember 2026/);
      expect(spaced(one(element, '.verdict'))).to.contain(
        'Diubah melalui kalibrasi pada 18 Desember 2026. Semula Sangat Baik. Penilaian atasan oleh Agus Prasetyo',
      );
      const decided = await evaluated(officeOf(states.decided));
      expect(spaced(one(decided, '.verdict'))).to.match(
        /Sangat Baik Diubah melalui keputusan keberatan pada .+ 202\d\. Semula Baik\. Penilaian atasan oleh Agus/,
      );
      // The rating said so from the start; what calibration left of it stands beside.
      expect(text(decided)).not.to.contain('Akhir, setelah perubahan');
      expect(text(element)).to.contain('Akhir, setelah perubahan Sesuai ekspektasi');
    });

    it('names what the scheme has judged beside the seven values', async () => {
      const element = await evaluated(officeOf(states.released));
      expect(spaced(one(element, '[data-item="etika"]'))).to.contain('Etika kerja');
    });

    it('shows other voices together, whom it holds back, and what they wrote', async () => {
      const element = await evaluated(officeOf(states.withVoices));
      const voices = spaced(one(element, '[aria-labelledby="voices-title"]'));
      expect(voices).to.contain(
        'Rekan kerja, perilaku kerja Di bawah 0 Sesuai 3 Di atas 2 Tak dapat menilai 1',
      );
      expect(voices).to.contain('Pihak ketiga: digabung dengan rekan kerja');
      expect(voices).to.contain('ada penilai yang menyatakan hubungan kepentingan');
      expect(voices).to.contain('Bagikan catatan rapat lebih awal.');
    });

    it('says without them only who was asked, and never who has rated', async () => {
      const element = await evaluated(officeOf(states.released));
      expect(text(element)).to.contain('Diminta menilai: 2 rekan kerja, 1 pihak ketiga.');
    });

    it('tells what follows, and asks the page for a development plan', async () => {
      const element = await evaluated(officeOf(states.followedUp), { development: true });
      expect(text(element))
        .to.contain('Penghargaan inovasi')
        .and.to.contain('Pendaftaran bersama rumah sakit');
      expect(text(element)).to.contain('Hasil ini sudah final');
      const asked = collect('kinerja-development-asked');
      await press(element, 'Susun rencana pengembangan');
      expect(asked.map(({ plan, evaluation }) => [plan, evaluation])).to.deep.equal([
        [states.openYear.plans[0], states.openYear.id],
      ]);
    });

    it('offers no development plan where the page has none', async () => {
      const element = await evaluated(officeOf(states.followedUp));
      expect(text(element)).not.to.contain('Susun rencana pengembangan');
    });

    it('shows what it can of an unknown scheme, and takes a portal’s own', async () => {
      const scheme = { id: 'sendiri', version: '2.0.0' };
      const own = { ...states.released, scheme };
      const strange = await evaluated(officeOf(own));
      expect(text(strange)).to.contain('Skema “sendiri” tidak dikenal');
      expect(root(strange).querySelector('.answer button')).to.equal(null);
      const known = await evaluated(officeOf(own), { scheme: { ...kupang, ...scheme } });
      expect(root(known).querySelectorAll('.answer button').length).to.equal(2);
    });

    it('speaks English, and survives a move in the page', async () => {
      const element = await evaluated(officeOf(states.decided));
      element.lang = 'en';
      await settled(element);
      expect(text(element)).to.contain('Decided: changed').and.to.contain('What changed, and why');
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await settled(element);
      expect(text(element)).to.contain('Decided: changed');
    });

    it('says that there is no such evaluation', async () => {
      const element = await evaluated(officeOf({ ...states.released, id: 'lain' }));
      expect(text(element)).to.contain('Evaluasi tidak ditemukan');
    });

    it('shows nobody the result of another person, whatever the page puts together', async () => {
      const element = await evaluated(officeOf({ ...states.released, plans: ['plan-orang-lain'] }));
      expect(text(element)).to.contain('Evaluasi tidak ditemukan').and.not.to.contain('Predikat');
    });

    it('begins anew for another evaluation', async () => {
      const element = await evaluated(officeOf(states.released));
      await press(element, 'Ajukan keberatan…');
      await appears(element, '.objection');
      element.evaluationId = 'evaluation-rina-2025';
      await waitUntil(() => text(element).includes('Hasil ini sudah final'), 'final', { timeout: 10_000 });
      expect(root(element).querySelector('.objection')).to.equal(null);
    });
  });

  describe('what is rare', () => {
    it('shows former years by their own rules, and compares none that differ', async () => {
      const element = await opened(officeOf(states.decided), 'history');
      const history = one(element, '[data-more="history"]');
      const years = [...history.querySelectorAll('.cells')].map(spaced);
      expect(years[0]).to.contain('2021').and.to.contain('Baik (98,2)');
      expect(years[1]).to.contain('2025').and.to.contain('Menurut PermenPANRB 6/2022');
      expect(history.querySelector('svg')!.getAttribute('aria-label')).to.contain('Hasil kerja di atas');
      expect(spaced(history)).to.contain('tidak dapat dibandingkan langsung');
    });

    it('says when former years cannot be read, and reads them when opened again', async () => {
      const office = officeOf(states.decided);
      const element = await evaluated(office);
      office.failReads = new KinerjaError('unreachable', {});
      const history = one<HTMLDetailsElement>(element, '[data-more="history"]');
      history.open = true;
      await appears(element, '[data-more="history"] [role="alert"]');
      office.failReads = undefined;
      history.open = false;
      await settled(element);
      history.open = true;
      await appears(element, '[data-more="history"] .cells');
    });

    it('converts the predicate to angka kredit, with its working and what is still needed', async () => {
      const career = { level: 'ahli-muda', base: '87.5' };
      const element = await opened(officeOf(states.released), 'career', { career });
      const shown = spaced(one(element, '[data-more="career"]'));
      expect(shown).to.contain('Angka kredit: 112,5').and.to.contain('12 bulan');
      expect(spaced(one(element, '[data-towards="grade"]'))).to.contain('perlu 200, ada 112,5, kurang 87,5');
      expect(spaced(one(element, '[data-towards="rank"]'))).to.contain('sudah cukup');
      expect(root(element).querySelector('[data-more="career"] .steps')).to.exist;
    });

    it('says that a jenjang is not known, and shows nothing without one', async () => {
      const element = await opened(officeOf(states.released), 'career', { career: { level: 'kapten' } });
      expect(text(element)).to.contain('Data tidak sesuai dengan aturan');
      const bare = await evaluated(officeOf(states.released));
      expect(root(bare).querySelector('[data-more="career"]')).to.equal(null);
    });
  });

  describe('is accessible', () => {
    const all: [string, () => Promise<KinerjaScorecard>][] = [
      ['pending', () => evaluated(officeOf(states.rated))],
      ['released, with voices', () => evaluated(officeOf(states.withVoices))],
      ['decided', () => evaluated(officeOf(states.decided))],
      ['final, with former years', () => opened(officeOf(states.followedUp), 'history')],
      [
        'with angka kredit',
        () => opened(officeOf(states.released), 'career', { career: { level: 'mahir' } }),
      ],
      [
        'objecting, with something missing',
        async () => {
          const element = await evaluated(officeOf(states.released));
          await press(element, 'Ajukan keberatan…');
          await appears(element, '.objection');
          await press(element, 'Kirim keberatan…');
          return element;
        },
      ],
    ];
    for (const [name, make] of all)
      it(name, async () => {
        const element = await make();
        await expect(element).to.be.accessible();
      }).timeout(40_000);
  });
});
