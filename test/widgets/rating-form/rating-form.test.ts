import { KinerjaError, type Records } from '@kinerja/core';
import { type Level, behaviourValues } from '@kinerja/core/evaluation';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { gradeLabel } from '@kinerja/core/regulations/words';
import { agus, draftRating, finalRating, rina, rinaPlan, rinaProgress, selfRating } from '@kinerja/mock';
import type { KinerjaRatingForm } from '@kinerja/widgets';
import '@kinerja/widgets/rating-form/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Office, button, collect, fill, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { oneOfEach } from '../shared/fake-source.ts';

const noon = (): Date => new Date('2026-12-20T12:00:00');
const levels: readonly Level[] = ['below', 'meets', 'exceeds'];

async function widget(
  office = new Office(),
  attributes: Partial<KinerjaRatingForm> = {},
): Promise<KinerjaRatingForm> {
  const { planId = rinaPlan.id, raterRole = 'supervisor', raterId = '' } = attributes;
  const element = await fixture<KinerjaRatingForm>(
    html`<kinerja-rating-form
      plan-id=${planId}
      rater-role=${raterRole}
      rater-id=${raterId}
      .source=${office}
      .clock=${noon}
    ></kinerja-rating-form>`,
  );
  await settled(element);
  return element;
}

const sent = (office: Office): Records['rating'][] =>
  office.puts.map(({ record }) => record as Records['rating']);
const radio = (element: Element, group: string, level: Level): HTMLInputElement =>
  root(element).querySelectorAll<HTMLInputElement>(`[id="${group}"] input`)[levels.indexOf(level)]!;

async function choose(element: KinerjaRatingForm, group: string, level: Level): Promise<void> {
  radio(element, group, level).click();
  await settled(element);
}

async function overall(element: KinerjaRatingForm, results: Level, behaviour: Level): Promise<void> {
  await choose(element, 'results-overall', results);
  await choose(element, 'behaviour-overall', behaviour);
}

async function press(element: KinerjaRatingForm, words: string): Promise<void> {
  button(element, words).click();
  await settled(element);
}

describe('kinerja-rating-form', () => {
  describe('showing', () => {
    it('puts the evidence beside every result', async () => {
      const element = await widget();
      const item = spaced(one(element, '[data-item="waktu-akta"]'));
      expect(item).to.contain('3,2 hari Melewati batas target');
      expect(item).to.contain('28 Oktober 2026 2,5 hari');
      expect(item).to.contain('Bukti dukung Laporan waktu layanan Agustus 2026');
      const march = one(element, '[data-item="pendaftaran"] [data-entry="progress-pendaftaran-2026-03"]');
      expect(spaced(march)).to.contain('Penyebab Satu-satunya kendaraan');
    });

    it('shows the seven values with meaning, guides and the leader’s own expectation', async () => {
      const element = await widget();
      for (const value of behaviourValues) {
        const item = spaced(one(element, `[data-item="${value.id}"]`));
        expect(item).to.contain(value.label.id).and.to.contain(value.meaning.id);
        for (const guide of value.guides) expect(item).to.contain(guide.id);
      }
      expect(spaced(one(element, '[data-item="akuntabel"]'))).to.contain(
        'Ekspektasi khusus pimpinan Berkas yang ditolak',
      );
    });

    it('names every group of levels by its item', async () => {
      const element = await widget();
      const legends = [...root(element).querySelectorAll('legend')].map(spaced);
      expect(legends).to.contain('Penilaian Anda: Akta kelahiran selesai lebih cepat');
      expect(new Set(legends).size).to.equal(legends.length);
      expect(legends.length).to.equal(4 + 7 + 2);
    });

    it('shows the finished self rating beside the question, and no draft of one', async () => {
      const finished = await widget(new Office({ rating: [selfRating] }));
      expect(spaced(one(finished, '[data-item="waktu-akta"]'))).to.contain(
        'Penilaian diri Di atas ekspektasi',
      );
      const draft = await widget(new Office({ rating: [{ ...selfRating, status: 'draft' }] }));
      expect(text(draft)).not.to.contain('Penilaian diri');
    });

    it('says missing evidence as missing, and suggests nothing from it', async () => {
      const progress = rinaProgress.filter((entry) => entry.target !== 'kepuasan');
      const element = await widget(new Office({ progress }));
      const item = spaced(one(element, '[data-item="kepuasan"]'));
      expect(item).to.contain('Belum ada laporan');
      expect(item).to.contain('Tidak ada saran');
    });

    it('changes its language with the page', async () => {
      const frame = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      const element = await widget();
      frame.append(element);
      await settled(element);
      expect(text(element)).to.contain('Performance rating').and.to.contain('Service oriented');
      expect(text(element)).to.contain('a suggestion, not a rating');
    });
  });

  describe('suggesting without deciding', () => {
    it('labels the level from the numbers as a suggestion, with where it comes from', async () => {
      const element = await widget();
      expect(spaced(one(element, '[data-item="pendaftaran"] .proposal'))).to.equal(
        'Menurut realisasi: Di bawah ekspektasi saran, bukan nilai Dasar saran: usulan bawaan; bukan ketentuan.',
      );
    });

    it('fills in nothing by itself, neither from the numbers nor from the items', async () => {
      const element = await widget();
      for (const { id } of rinaPlan.targets) await choose(element, `results-${id}`, 'exceeds');
      for (const { id } of behaviourValues) await choose(element, `behaviour-${id}`, 'exceeds');
      const checked = [...root(element).querySelectorAll<HTMLInputElement>('.verdict input:checked')];
      expect(checked).to.deep.equal([]);
      expect(text(element)).to.contain(
        'Belum ada predikat: rating hasil kerja, rating perilaku kerja belum diisi.',
      );
      expect(root(element).querySelector('[aria-current]')).to.equal(null);
    });

    it('counts the levels of the items as they are chosen', async () => {
      const element = await widget();
      const counts = (): string => spaced(one(element, '#results-overall .hint'));
      expect(counts()).to.contain('0 di atas, 0 sesuai, 0 di bawah ekspektasi, 4 belum dinilai');
      await choose(element, 'results-sop', 'meets');
      await choose(element, 'results-kepuasan', 'below');
      expect(counts()).to.contain('0 di atas, 1 sesuai, 1 di bawah ekspektasi, 2 belum dinilai');
    });
  });

  describe('the matrix', () => {
    for (const results of levels) {
      for (const behaviour of levels) {
        const id = permenpanrb6of2022.matrix[results][behaviour];
        const predicate = gradeLabel('permenpanrb-6-2022', id).id;
        it(`marks ${results} × ${behaviour} as ${predicate}`, async () => {
          const element = await widget();
          await overall(element, results, behaviour);
          const marked = [...root(element).querySelectorAll<HTMLElement>('[aria-current="true"]')];
          expect(marked.map((cell) => cell.dataset['cell'])).to.deep.equal([`${results}-${behaviour}`]);
          expect(spaced(marked[0]!)).to.equal(`${predicate} ✓ di sini`);
          expect(spaced(one(element, '.preview'))).to.contain(`“${predicate}”`);
          expect(one(element, '.preview').getAttribute('role')).to.equal('status');
        });
      }
    }

    it('is a table with headers for both axes', async () => {
      const element = await widget();
      const headers = [...root(element).querySelectorAll('.matrix th')].map(
        (th) => `${th.getAttribute('scope')} ${spaced(th)}`,
      );
      expect(headers).to.deep.equal([
        'col Hasil kerja',
        'colgroup Perilaku kerja',
        'col Di bawah',
        'col Sesuai',
        'col Di atas',
        'row Di atas',
        'row Sesuai',
        'row Di bawah',
      ]);
    });
  });

  describe('saving', () => {
    it('walks from an empty form to a final rating that is read-only', async () => {
      const office = new Office();
      const element = await widget(office);
      const [submitted, rated] = [collect('kinerja-submitted'), collect('kinerja-rated')];
      await choose(element, 'results-pendaftaran', 'meets');
      fill(element, '#results-pendaftaran-note', ' Sesuai laju. ');
      await choose(element, 'behaviour-loyal', 'exceeds');
      await overall(element, 'exceeds', 'meets');
      fill(element, '#strengths', 'Cepat');
      fill(element, '#improvements', 'Catat kendala lebih awal');
      await press(element, 'Tetapkan…');
      expect(office.puts.length).to.equal(0);
      expect(spaced(focused()!)).to.equal('Tetapkan predikat “Baik” untuk Rina Wulandari?');
      expect(spaced(one(element, '.confirm'))).to.contain(
        'Belum dinilai satu per satu: Akta kelahiran selesai lebih cepat',
      );
      await press(element, 'Ya, tetapkan');

      const [record] = sent(office);
      expect(record).to.deep.equal({
        id: record!.id,
        revision: 1,
        plan: rinaPlan.id,
        rater: { id: agus.id, role: 'supervisor' },
        status: 'final',
        on: '2026-12-20',
        results: { level: 'exceeds', items: { pendaftaran: { level: 'meets', note: 'Sesuai laju.' } } },
        behaviour: { level: 'meets', items: { loyal: { level: 'exceeds' } } },
        strengths: 'Cepat',
        improvements: 'Catat kendala lebih awal',
      });
      expect(text(element)).to.contain('Penilaian sudah ditetapkan').and.to.contain('predikat “Baik”');
      expect(focused()!.getAttribute('role')).to.equal('status');
      expect(root(element).querySelector('input, textarea')).to.equal(null);
      expect(submitted.map(({ kind, plan, state }) => [kind, plan, state])).to.deep.equal([
        ['rating', rinaPlan.id, 'received'],
      ]);
      expect(rated.map(({ plan, id, status }) => [plan, id, status])).to.deep.equal([
        [rinaPlan.id, record!.id, 'final'],
      ]);
    });

    it('saves a draft that may be incomplete, and goes on from there', async () => {
      const office = new Office();
      const element = await widget(office);
      await choose(element, 'results-sop', 'meets');
      expect(text(element)).to.contain('Ada perubahan yang belum disimpan.');
      await press(element, 'Simpan rancangan');
      expect(text(element)).to.contain('Rancangan tersimpan').and.not.to.contain('belum disimpan');
      await choose(element, 'results-sop', 'exceeds');
      await press(element, 'Simpan rancangan');
      expect(
        sent(office).map(({ revision, status, id }) => [revision, status, id === sent(office)[0]!.id]),
      ).to.deep.equal([
        [1, 'draft', true],
        [2, 'draft', true],
      ]);
    });

    it('resumes a stored draft and says so', async () => {
      const office = new Office({ rating: [draftRating] });
      const element = await widget(office);
      expect(text(element)).to.contain('Melanjutkan rancangan yang disimpan 15 Desember 2026 (versi 1).');
      expect(radio(element, 'results-waktu-akta', 'exceeds').checked).to.equal(true);
      expect(one<HTMLTextAreaElement>(element, '#results-pendaftaran-note').value).to.contain('846 dokumen');
      await overall(element, 'meets', 'meets');
      await press(element, 'Simpan rancangan');
      expect([sent(office)[0]!.id, sent(office)[0]!.revision]).to.deep.equal([draftRating.id, 2]);
    });

    it('gives two pages that begin at once the same record', async () => {
      const [first, second] = [new Office(), new Office()];
      for (const office of [first, second]) {
        const element = await widget(office);
        await choose(element, 'results-sop', 'meets');
        await press(element, 'Simpan rancangan');
      }
      const self = new Office();
      const own = await widget(self, { raterRole: 'self' });
      await choose(own, 'results-sop', 'meets');
      await press(own, 'Simpan rancangan');
      expect(sent(first)[0]!.id).to.equal(sent(second)[0]!.id);
      expect(sent(self)[0]!.id).not.to.equal(sent(first)[0]!.id);
    });

    it('sends once when a button is pressed twice', async () => {
      const office = new Office();
      const release = office.hold();
      const element = await widget(office);
      await choose(element, 'results-sop', 'meets');
      const save = button(element, 'Simpan rancangan');
      save.click();
      save.click();
      await settled(element);
      expect(spaced(save)).to.equal('Sedang menyimpan…');
      button(element, 'Tetapkan…').click();
      release();
      await settled(element);
      expect(office.puts.length).to.equal(1);
    });

    it('names what is missing instead of making it final, and leads there', async () => {
      const office = new Office();
      const element = await widget(office);
      await choose(element, 'results-overall', 'meets');
      await press(element, 'Tetapkan…');
      expect(focused()).to.equal(one(element, '.mend'));
      expect([...root(element).querySelectorAll('.mend button')].map(spaced)).to.deep.equal([
        'Rating perilaku kerja',
      ]);
      expect(spaced(one(element, '#behaviour-overall-error'))).to.equal('Pilih rating perilaku kerja.');
      one(element, '.mend button').click();
      expect(focused()).to.equal(radio(element, 'behaviour-overall', 'below'));
      expect(office.puts.length).to.equal(0);
    });

    it('lists by name what has no level yet, and leads there', async () => {
      const element = await widget(new Office({ rating: [draftRating] }));
      const missing = (): string[] => [...root(element).querySelectorAll('.missing li')].map(spaced);
      expect(missing().length).to.equal(2 + 2 + 6);
      expect(missing()[0]).to.equal('Rating hasil kerja wajib diisi');
      expect(missing()).to.contain('Kolaboratif sebaiknya dinilai');
      [...root(element).querySelectorAll<HTMLButtonElement>('.missing button')].at(-1)!.click();
      expect(focused()).to.equal(radio(element, 'behaviour-kolaboratif', 'below'));
      await choose(element, 'behaviour-kolaboratif', 'meets');
      expect(missing().length).to.equal(9);
    });

    it('goes back from the confirmation with everything as it was', async () => {
      const office = new Office();
      const element = await widget(office);
      await overall(element, 'below', 'below');
      await press(element, 'Tetapkan…');
      await press(element, 'Kembali ke isian');
      expect(radio(element, 'results-overall', 'below').checked).to.equal(true);
      expect(office.puts.length).to.equal(0);
    });

    it('can be rated by keyboard alone', async () => {
      const office = new Office();
      const element = await widget(office);
      for (const axis of ['results', 'behaviour']) {
        radio(element, `${axis}-overall`, 'below').focus();
        await sendKeys({ press: 'Space' });
        await sendKeys({ press: 'ArrowDown' });
      }
      await settled(element);
      button(element, 'Tetapkan…').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(
        sent(office).map(({ status, results, behaviour }) => [status, results.level, behaviour.level]),
      ).to.deep.equal([['final', 'meets', 'meets']]);
    });

    it('survives being taken out of the page and put back', async () => {
      const element = await widget();
      await choose(element, 'results-sop', 'meets');
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await settled(element);
      expect(radio(element, 'results-sop', 'meets').checked).to.equal(true);
    });
  });

  describe('self rating', () => {
    it('is the same form in the employee’s own name, and no predicate', async () => {
      const office = new Office();
      const element = await widget(office, { raterRole: 'self' });
      expect(spaced(one(element, 'h2'))).to.equal('Penilaian diri');
      await overall(element, 'meets', 'meets');
      await press(element, 'Selesaikan…');
      expect(spaced(one(element, '.confirm'))).to.contain('Penilaian diri bukan predikat.');
      await press(element, 'Ya, selesaikan');
      expect(sent(office)[0]!.rater).to.deep.equal({ id: rina.id, role: 'self' });
      expect(text(element)).to.contain('Penilaian diri sudah selesai');
    });
  });

  describe('conflict', () => {
    const theirs: Records['rating'] = {
      ...draftRating,
      revision: 2,
      results: { level: 'below', items: { pendaftaran: { level: 'below' } } },
    };

    async function conflicting(stored = theirs): Promise<[Office, KinerjaRatingForm]> {
      const office = new Office({ rating: [draftRating] });
      const element = await widget(office);
      await overall(element, 'exceeds', 'meets');
      await office.plant('rating', stored);
      await press(element, 'Simpan rancangan');
      return [office, element];
    }

    it('shows both versions and where they differ', async () => {
      const [, element] = await conflicting();
      const notice = spaced(focused()!);
      expect(notice).to.contain('Penilaian ini sudah disimpan dari tempat lain');
      expect(notice).to.contain(
        'Hasil kerja, secara keseluruhan: isian Anda “Di atas ekspektasi”, yang tersimpan “Di bawah ekspektasi”',
      );
      expect(notice).to.contain(
        'Akta kelahiran selesai lebih cepat: isian Anda “Di atas ekspektasi”, yang tersimpan “kosong”',
      );
      expect(radio(element, 'results-overall', 'exceeds').checked).to.equal(true);
    });

    it('can save mine as the next version', async () => {
      const [office, element] = await conflicting();
      await press(element, 'Simpan isian saya');
      expect(sent(office).map(({ revision, results }) => [revision, results.level])).to.deep.equal([
        [2, 'exceeds'],
        [3, 'exceeds'],
      ]);
      expect(text(element)).to.contain('Rancangan tersimpan');
    });

    it('can take the stored one, and bring mine back', async () => {
      const [office, element] = await conflicting();
      await press(element, 'Pakai yang tersimpan');
      expect(radio(element, 'results-overall', 'below').checked).to.equal(true);
      expect(text(element)).to.contain('Isian Anda sebelumnya masih disimpan di halaman ini.');
      await press(element, 'Kembalikan isian saya');
      expect(radio(element, 'results-overall', 'exceeds').checked).to.equal(true);
      await press(element, 'Simpan rancangan');
      expect(sent(office).at(-1)!.revision).to.equal(3);
      expect(text(element)).to.contain('Rancangan tersimpan');
    });

    it('cannot write over a final rating, but still lets mine be read', async () => {
      const [, element] = await conflicting({ ...finalRating, revision: 2 });
      expect(text(element)).to.contain('sudah ditetapkan dari tempat lain');
      expect([...root(element).querySelectorAll('button')].map(spaced)).not.to.contain('Simpan isian saya');
      await press(element, 'Pakai yang tersimpan');
      expect(text(element)).to.contain('Penilaian sudah ditetapkan');
      expect(text(element)).to.contain('Isian Anda yang belum tersimpan');
      expect(text(element)).to.contain('Perilaku kerja, secara keseluruhan: Sesuai ekspektasi');
    });
  });

  describe('failing', () => {
    for (const error of oneOfEach.filter(({ code }) => code !== 'not-found')) {
      it(`keeps everything when saving failed, and says why: ${error.message}`, async () => {
        const office = new Office();
        office.failNextPut = error;
        const failed = collect('kinerja-failed');
        const element = await widget(office);
        await choose(element, 'results-sop', 'meets');
        await press(element, 'Simpan rancangan');
        expect(spaced(focused()!)).to.contain('Isian Anda masih ada di sini.');
        expect(failed.at(-1)?.code).to.equal(error.code);
        expect(radio(element, 'results-sop', 'meets').checked).to.equal(true);
        await press(element, 'Simpan rancangan');
        expect(sent(office)[1]).to.deep.equal(sent(office)[0]);
        expect(text(element)).to.contain('Rancangan tersimpan');
      });
    }

    it('keeps everything when making it final failed', async () => {
      const office = new Office({ rating: [draftRating] });
      const element = await widget(office);
      await overall(element, 'meets', 'meets');
      await press(element, 'Tetapkan…');
      office.failNextPut = new KinerjaError('unreachable', {});
      await press(element, 'Ya, tetapkan');
      expect(radio(element, 'results-overall', 'meets').checked).to.equal(true);
      await press(element, 'Tetapkan…');
      await press(element, 'Ya, tetapkan');
      expect(text(element)).to.contain('Penilaian sudah ditetapkan');
    });

    it('says that reading failed, and tries again', async () => {
      const office = new Office();
      office.failReads = new KinerjaError('refused', { status: 401 });
      const element = await widget(office);
      expect(text(element)).to.contain('Silakan masuk terlebih dahulu.');
      office.failReads = undefined;
      await press(element, 'Coba lagi');
      expect(text(element)).to.contain('1. Hasil kerja');
    });

    it('says that it does not know the regulation', async () => {
      const plan = [{ ...rinaPlan, regulation: 'peraturan-9-2030' }];
      const element = await widget(new Office({ plan }));
      expect(text(element)).to.contain('peraturan-9-2030');
    });
  });

  describe('offline', () => {
    it('says that the rating is on this device, and when it was delivered', async () => {
      const office = new Office();
      office.offline = true;
      const element = await widget(office);
      const delivered = collect('kinerja-delivered');
      await choose(element, 'results-sop', 'meets');
      await press(element, 'Simpan rancangan');
      expect(text(element)).to.contain('Tersimpan di perangkat ini');
      office.deliver();
      await settled(element);
      expect(text(element)).to.contain('Rancangan tersimpan');
      expect(delivered.map(({ kind }) => kind)).to.deep.equal(['rating']);
    });

    it('says so of a final rating too', async () => {
      const office = new Office();
      office.offline = true;
      const element = await widget(office);
      await overall(element, 'meets', 'meets');
      await press(element, 'Tetapkan…');
      await press(element, 'Ya, tetapkan');
      expect(text(element)).to.contain('Penilaian sudah ditetapkan').and.to.contain('Dikirim otomatis');
    });
  });

  describe('where nothing can be rated', () => {
    it('explains a plan that is not agreed', async () => {
      const element = await widget(new Office(), { planId: 'plan-rina-2026-usulan' });
      expect(text(element)).to.contain('SKP belum disetujui');
      expect(root(element).querySelector('input')).to.equal(null);
    });

    it('is not for somebody else', async () => {
      const element = await widget(new Office(), { raterId: 'orang-lain' });
      expect(text(element)).to.contain('Penilaian ini bukan untuk Anda');
      expect(root(element).querySelector('input')).to.equal(null);
    });

    it('shows a final rating for reading', async () => {
      const element = await widget(new Office({ rating: [finalRating, selfRating] }));
      expect(root(element).querySelector('input, textarea')).to.equal(null);
      expect(spaced(one(element, '[data-item="waktu-akta"]'))).to.equal(
        'Akta kelahiran selesai lebih cepat Penilaian atasan Di atas ekspektasi Turun dari 4 menjadi 2,5 hari. Penilaian diri Di atas ekspektasi',
      );
    });
  });

  describe('is accessible', () => {
    const states: [string, Office, (element: KinerjaRatingForm, office: Office) => Promise<unknown>][] = [
      ['empty', new Office(), async () => undefined],
      [
        'resumed, with everything open',
        new Office({ rating: [draftRating, selfRating] }),
        async (element) => {
          for (const details of root(element).querySelectorAll('details')) details.open = true;
        },
      ],
      ['with a predicate', new Office(), (element) => overall(element, 'exceeds', 'exceeds')],
      ['with something missing', new Office(), (element) => press(element, 'Tetapkan…')],
      [
        'confirming',
        new Office(),
        async (element) => {
          await overall(element, 'meets', 'meets');
          await press(element, 'Tetapkan…');
        },
      ],
      ['saved', new Office(), (element) => press(element, 'Simpan rancangan')],
      [
        'in conflict',
        new Office({ rating: [draftRating] }),
        async (element, office) => {
          await overall(element, 'meets', 'meets');
          await office.plant('rating', { ...draftRating, revision: 2 });
          await press(element, 'Simpan rancangan');
        },
      ],
      [
        'failed',
        new Office(),
        async (element, office) => {
          office.failNextPut = new KinerjaError('unreachable', {});
          await press(element, 'Simpan rancangan');
        },
      ],
      ['final', new Office({ rating: [finalRating, selfRating] }), async () => undefined],
    ];
    for (const [name, office, act] of states) {
      it(name, async () => {
        const element = await widget(office);
        await act(element, office);
        await expect(element).to.be.accessible();
      });
    }
  });
});
