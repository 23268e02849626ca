import { KinerjaError } from '@kinerja/core';
import { type Level, axes } from '@kinerja/core/evaluation';
import { type Receipt, receipt, verify } from '@kinerja/core/receipt';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { gradeLabel } from '@kinerja/core/regulations/words';
import { draftRating, finalRating, ratingOf, rinaPlan, rinaProgress, selfRating } from '@kinerja/mock';
import { type KinerjaScorecard, RatedEvent } from '@kinerja/widgets';
import '@kinerja/widgets/scorecard/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { Office, button, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { oneOfEach } from '../shared/fake-source.ts';

const levels: readonly Level[] = ['below', 'meets', 'exceeds'];
type Made = Receipt<ReturnType<typeof axes>>;
const made: Made = receipt(permenpanrb6of2022, axes(finalRating));

async function widget(
  office = new Office({ rating: [finalRating] }),
  plan = rinaPlan.id,
): Promise<KinerjaScorecard> {
  const element = await fixture<KinerjaScorecard>(
    html`<kinerja-scorecard plan-id=${plan} .source=${office}></kinerja-scorecard>`,
  );
  await settled(element);
  return element;
}

async function alone(given: Made): Promise<KinerjaScorecard> {
  const element = await fixture<KinerjaScorecard>(
    html`<kinerja-scorecard .receipt=${given}></kinerja-scorecard>`,
  );
  await settled(element);
  return element;
}

/** What the page offers as a file when the button is pressed. */
async function downloaded(element: KinerjaScorecard): Promise<{ name: string; content: unknown }> {
  const links: HTMLAnchorElement[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    links.push(this);
  };
  button(element, 'Unduh bukti (JSON)').click();
  HTMLAnchorElement.prototype.click = click;
  const [link] = links;
  const answer = await fetch(link!.href);
  return { name: link!.download, content: await answer.json() };
}

describe('kinerja-scorecard', () => {
  describe('with a final rating', () => {
    for (const results of levels) {
      for (const behaviour of levels) {
        const id = permenpanrb6of2022.matrix[results][behaviour];
        const label = gradeLabel('permenpanrb-6-2022', id);
        it(`shows ${results} × ${behaviour} as ${label.id}, in the same cell`, async () => {
          const element = await widget(new Office({ rating: [ratingOf(results, behaviour)] }));
          expect(spaced(one(element, '.grade'))).to.equal(label.id);
          expect(one(element, '[data-grade]').dataset['grade']).to.equal(id);
          const marked = [...root(element).querySelectorAll<HTMLElement>('[aria-current="true"]')];
          expect(marked.map((cell) => cell.dataset['cell'])).to.deep.equal([`${results}-${behaviour}`]);
        });
      }
    }

    it('says who decided, when, and by which law', async () => {
      const element = await widget();
      expect(text(element)).to.contain('Ditetapkan oleh Agus Prasetyo pada 15 Desember 2026.');
      expect(text(element)).to.contain(
        'Menurut PermenPANRB 6/2022 tentang Pengelolaan Kinerja Pegawai Aparatur Sipil Negara.',
      );
    });

    it('explains the predicate down to every item, with the law and what is an assumption', async () => {
      const element = await widget();
      const steps = [...root(element).querySelectorAll('.steps summary')].map(spaced);
      expect(steps[0]).to.equal(
        'Hasil kerja: di atas ekspektasi. Perilaku kerja: sesuai ekspektasi → predikat Baik',
      );
      expect(steps).to.contain('Hasil kerja secara keseluruhan: di atas ekspektasi');
      expect(steps).to.contain('Hasil kerja, Akta kelahiran selesai lebih cepat: di atas ekspektasi');
      expect(steps).to.contain('Perilaku kerja, Adaptif: di atas ekspektasi');
      expect(steps.length).to.equal(1 + 2 + 4 + 7);
      expect(spaced(one(element, '[data-status="assumption"]'))).to.equal('asumsi');
    });

    it('shows items, notes, strengths and what to improve', async () => {
      const element = await widget();
      expect(spaced(one(element, '[data-item="waktu-akta"]'))).to.equal(
        'Akta kelahiran selesai lebih cepat Di atas ekspektasi Turun dari 4 menjadi 2,5 hari.',
      );
      expect(text(element)).to.contain('Kekuatan Memperpendek waktu layanan');
      expect(text(element)).to.contain('Yang perlu ditingkatkan Catat hambatan');
    });

    it('puts the self rating beside the supervisor’s, and says that it is no predicate', async () => {
      const element = await widget(new Office({ rating: [finalRating, selfRating] }));
      expect(spaced(one(element, '[data-item="kepuasan"]'))).to.equal(
        'Masyarakat puas atas pelayanan akta kelahiran Penilaian atasan Di atas ekspektasi Penilaian diri Sesuai ekspektasi',
      );
      expect(text(element)).to.contain('bahan dialog, bukan predikat');
    });

    it('says that an item was not rated on its own', async () => {
      const rating = { ...finalRating, results: { level: 'meets', items: {} } } as const;
      const element = await widget(new Office({ rating: [rating] }));
      expect(spaced(one(element, '[data-item="sop"]'))).to.contain('Tidak dinilai tersendiri');
    });

    it('shows what was realised as supporting data, and what is missing as missing', async () => {
      const progress = rinaProgress.filter((entry) => entry.target !== 'sop');
      const element = await widget(new Office({ rating: [finalRating], progress }));
      expect(text(element)).to.contain('Realisasi target data pendukung, bukan nilai');
      expect(spaced(one(element, '[data-target="pendaftaran"]'))).to.contain('846 dokumen');
      expect(spaced(one(element, '[data-target="sop"]'))).to.contain('Belum ada laporan');
    });

    it('changes its language with the page', async () => {
      const frame = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      const element = await widget();
      frame.append(element);
      await settled(element);
      expect(spaced(one(element, '.grade'))).to.equal('Good');
      expect(text(element)).to.contain('Why this predicate?').and.to.contain('supporting data, not a score');
      expect(text(element)).to.contain(
        'Work results: exceeds expectation. Work behaviour: meets expectation',
      );
    });

    it('opens the whole explanation for printing', async () => {
      const element = await widget();
      dispatchEvent(new Event('beforeprint'));
      expect(root(element).querySelector('details:not([open])')).to.equal(null);
      dispatchEvent(new Event('afterprint'));
      expect(root(element).querySelector('details:not([open])')).to.exist;
    });
  });

  describe('without a final rating', () => {
    it('says what is missing and who must act', async () => {
      const element = await widget(new Office());
      expect(text(element)).to.contain('Belum ada predikat').and.to.contain('tidak berarti bernilai nol');
      expect([...root(element).querySelectorAll('.cycle li')].map(spaced)).to.deep.equal([
        '✓ SKP disetujui: sudah',
        '○ Penilaian diri: belum; boleh diisi oleh Rina Wulandari',
        '○ Penilaian ditetapkan: belum; menunggu Agus Prasetyo',
      ]);
      expect(root(element).querySelector('.grade')).to.equal(null);
    });

    it('never shows a draft as a result', async () => {
      const draft = { ...finalRating, status: 'draft' } as const;
      for (const rating of [draftRating, draft]) {
        const element = await widget(new Office({ rating: [rating] }));
        expect(text(element)).to.contain('Belum ada predikat');
        expect(text(element)).not.to.contain('ekspektasi');
        expect(text(element)).not.to.contain(finalRating.strengths!);
      }
    });

    it('says that the plan itself still waits', async () => {
      const element = await widget(new Office(), 'plan-rina-2026-usulan');
      expect(text(element)).to.contain('SKP disetujui: belum; menunggu Agus Prasetyo');
    });

    it('counts a finished self rating', async () => {
      const element = await widget(new Office({ rating: [selfRating] }));
      expect(text(element)).to.contain('Penilaian diri: sudah');
    });

    it('shows the predicate as soon as another widget made it final', async () => {
      const office = new Office();
      const element = await widget(office);
      await office.plant('rating', finalRating);
      document.dispatchEvent(new RatedEvent(rinaPlan.id, finalRating.id, 'final'));
      await settled(element);
      expect(spaced(one(element, '.grade'))).to.equal('Baik');
    });
  });

  describe('receipt', () => {
    it('shows the hash, and gives a file that verifies', async () => {
      const element = await widget();
      expect(spaced(one(element, '.hash'))).to.equal(made.hash);
      const { name, content } = await downloaded(element);
      expect(name).to.equal('kinerja-plan-rina-2026.json');
      expect(content).to.deep.equal(made);
      expect(verify(content as Made, [permenpanrb6of2022])).to.deep.equal({ valid: true });
    });

    it('checks again on the spot and says the result', async () => {
      const element = await widget();
      button(element, 'Periksa ulang').click();
      await settled(element);
      expect(spaced(focused()!)).to.equal(
        'Cocok Predikat dihitung ulang di perangkat ini dari bukti, dan hasilnya sama sampai ke setiap langkah.',
      );
    });

    it('can be shown alone, after it was checked', async () => {
      const element = await alone(made);
      expect(spaced(one(element, '.grade'))).to.equal('Baik');
      expect(text(element)).to.contain('Cocok');
      expect(spaced(one(element, '[data-item="adaptif"]'))).to.contain('Di atas ekspektasi');
    });

    const better = { ...made.outcome, value: 'sangat-baik', grade: 'sangat-baik' };
    const forged: [string, Made, string][] = [
      ['was changed', { ...made, outcome: better } as Made, 'sudah diubah setelah dibuat'],
      [
        'names an unknown rule',
        receipt({ ...permenpanrb6of2022, id: 'peraturan-9' }, made.input),
        'tidak dikenal di sini',
      ],
      [
        'was computed wrongly',
        receipt({ ...permenpanrb6of2022, score: () => better as typeof made.outcome }, made.input),
        'memberi hasil lain',
      ],
    ];
    for (const [name, given, sentence] of forged) {
      it(`shows no predicate from a receipt that ${name}`, async () => {
        const element = await alone(given);
        expect(text(element)).to.contain(sentence);
        expect(root(element).querySelector('.grade')).to.equal(null);
      });
    }
  });

  describe('failing', () => {
    for (const error of oneOfEach.filter(({ code }) => code !== 'not-found')) {
      it(`says why, and tries again: ${error.message}`, async () => {
        const office = new Office({ rating: [finalRating] });
        office.failReads = error;
        const element = await widget(office);
        expect(spaced(one(element, '[role="alert"]')).length).to.be.greaterThan(30);
        office.failReads = undefined;
        button(element, 'Coba lagi').click();
        await settled(element);
        expect(spaced(one(element, '.grade'))).to.equal('Baik');
      });
    }

    it('says that there is no such plan', async () => {
      expect(text(await widget(new Office(), 'x'))).to.contain('SKP tidak ditemukan');
    });

    it('says that it does not know the regulation of the plan', async () => {
      const plan = [{ ...rinaPlan, regulation: 'peraturan-9-2030' }];
      expect(text(await widget(new Office({ plan, rating: [finalRating] })))).to.contain('peraturan-9-2030');
    });

    it('keeps what it shows when a later reading fails', async () => {
      const office = new Office({ rating: [finalRating] });
      const element = await widget(office);
      office.failReads = new KinerjaError('unreachable', {});
      document.dispatchEvent(new RatedEvent(rinaPlan.id, finalRating.id, 'final'));
      await settled(element);
      expect(spaced(one(element, '.grade'))).to.equal('Baik');
    });
  });

  describe('is accessible', () => {
    const states: [string, () => Promise<KinerjaScorecard>][] = [
      ['final', () => widget(new Office({ rating: [finalRating, selfRating] }))],
      ['pending', () => widget(new Office({ rating: [draftRating] }))],
      ['from a receipt', () => alone(made)],
      ['from a forged receipt', () => alone({ ...made, hash: '0'.repeat(64) })],
    ];
    for (const [name, make] of states) {
      it(name, async () => {
        const element = await make();
        for (const details of root(element).querySelectorAll('details')) details.open = true;
        await expect(element).to.be.accessible();
      });
    }
  });
});
